// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

#include <QPointer>

class QComboBox;

namespace ewc::ui {

/*! Edits a text that one mostly chooses from what there is, and may type all the same. Where a
    value has a name, the name is shown. */
class SuggestEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit SuggestEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
    void setSources(FormSources &sources) override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    Field m_field;
    QPointer<FormSources> m_sources;
    QComboBox *m_choices;
};

} // namespace ewc::ui
