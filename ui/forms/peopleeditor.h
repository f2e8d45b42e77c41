// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/arrayeditor.h"
#include "ui/recipients/recipient.h"

#include <QPointer>

namespace ewc::ui {

class RecipientField;

/*! Edits a list of ids of members, departments or tags: found by name, shown as chips. */
class PeopleEditor final : public ArrayEditor
{
    Q_OBJECT

public:
    /*! \a field has one of these as its source. */
    explicit PeopleEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonArray array() const override;
    void setArray(const QJsonArray &array) override;
    void focusField(const QString &path) override;
    [[nodiscard]] QWidget *input() const override;
    void setSources(FormSources &sources) override;
    void retranslate() override;

private:
    Field m_field;
    Recipient::Kind m_kind;
    QPointer<FormSources> m_sources;
    RecipientField *m_people;
};

} // namespace ewc::ui
