// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/rules/action.h"
#include "core/rules/templatetext.h"

// Fields that several actions have, and how they are read.
namespace ewc {

/*! A text of several lines with variables in it. */
[[nodiscard]] Field templateText(const QString &key, const char *label, const char *help = nullptr);
/*! A text of one line with variables in it. */
[[nodiscard]] Field templateLine(const QString &key, const char *label, const char *help = nullptr);
/*! \a field, which has to be set. */
[[nodiscard]] Field required(Field field);
/*! \a field, which a form may fold away. */
[[nodiscard]] Field advanced(Field field);
/*! How long it may take, up to \a most seconds. */
[[nodiscard]] Field secondsField(const char *label, int standard, int most);
/*! A switch that is on. */
[[nodiscard]] Field onFlag(const QString &key, const char *label, const char *help = nullptr);
/*! Members, departments and tags. */
[[nodiscard]] Schema recipientFields();

/*! Whom recipientFields() name. */
[[nodiscard]] wecom::Recipients recipientsOf(const Parameters &parameters);
/*! The texts of a list. */
[[nodiscard]] QStringList textsOf(const QJsonValue &list);
/*! The value of \a key of \a type, or what is standard. */
[[nodiscard]] QString textOf(const ActionType &type, const Parameters &parameters,
                             const QString &key);
[[nodiscard]] int numberOf(const ActionType &type, const Parameters &parameters,
                           const QString &key);
[[nodiscard]] bool flagOf(const ActionType &type, const Parameters &parameters, const QString &key);
/*! As textOf(). */
[[nodiscard]] TemplateText templateOf(const ActionType &type, const Parameters &parameters,
                                      const QString &key);

/*! A local file as people name it: a path, "~/…" or file:///…; with \a value put in, none of which
    leads into another folder. */
class FileTemplate final
{
public:
    FileTemplate() = default;
    explicit FileTemplate(const QString &source);

    /*! False for a media_id, and for nothing. */
    [[nodiscard]] bool isFile() const { return m_isFile; }
    /*! The path; of what is no file, the text. */
    [[nodiscard]] QString rendered(const VariableValue &value) const;

private:
    TemplateText m_path;
    TemplateFormat m_format = TemplateFormat::Path;
    bool m_isFile = false;
};

/*! An action that always does the same, but for its variables. */
class SimpleAction final : public Action
{
public:
    using MakeStep = std::function<Step(const ActionInput &input)>;

    explicit SimpleAction(MakeStep make)
        : m_make(std::move(make))
    {
    }

    [[nodiscard]] Step step(const ActionInput &input) const override { return m_make(input); }

private:
    MakeStep m_make;
};

/*! The action that does what \a make says. */
[[nodiscard]] inline std::unique_ptr<const Action> action(SimpleAction::MakeStep make)
{
    return std::make_unique<const SimpleAction>(std::move(make));
}

} // namespace ewc
