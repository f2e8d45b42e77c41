// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QComboBox;

namespace ewc::ui {

/*!
    Edits a choice among the options of a field. Where nothing was set, the standard is shown,
    and nothing stays set while it is.
*/
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Field m_field;
    QComboBox *m_choices;
    bool m_wasSet = false; ///< what setValue() brought was not empty
};

} // namespace ewc::ui
