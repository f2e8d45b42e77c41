// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QCheckBox;

namespace ewc::ui {

/*! Edits a yes or no: "1" or "0"; nothing stays set while the standard is shown. */
class FlagEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit FlagEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
    void retranslate() override;

private:
    Field m_field;
    QCheckBox *m_box;
    bool m_wasSet = false; ///< what setValue() brought was not empty
};

} // namespace ewc::ui
