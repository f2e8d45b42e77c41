// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"
#include "core/rules/wildcard.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr TextFolding Folding = TextFold::Case; // .JPG is .jpg to everybody

class FileName final : public Condition
{
public:
    explicit FileName(const QStringList &names)
    {
        for (const QString &name : names)
            m_names.append(Wildcard(QStringView(name).trimmed(), Folding));
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const QString name = folded(question.message().value(u"FileName"), Folding);
        return !name.isEmpty() && std::ranges::any_of(m_names, [&name](const Wildcard &pattern) {
            return pattern.match(name).has_value();
        });
    }

private:
    QList<Wildcard> m_names;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QStringList names = textsOf(parameters, u"names");
    if (names.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Say at least one name.")));
    return std::make_unique<FileName>(names);
}

} // namespace

ConditionType fileName()
{
    return {
        .id = u"fileName"_s,
        .group = PartGroup::Message,
        .label = QT_TRANSLATE_NOOP("Schema", "Name of the file"),
        .help = QT_TRANSLATE_NOOP("Schema", "Holds if a file came whose name fits one of these."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the file is named {names}"),
        .schema = {{.key = u"names"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Names"),
                    .help = QT_TRANSLATE_NOOP(
                        "Schema", "Such as: *.pdf. * stands for anything, ? for one character; "
                                  "case does not count."),
                    .kind = Field::Kind::List,
                    .isRequired = true,
                    .maximum = 100,
                    .longest = 255}},
        .create = create,
    };
}

} // namespace ewc
