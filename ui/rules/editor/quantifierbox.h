// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <QComboBox>

namespace ewc::ui {

/*! Chooses how many of some conditions have to hold: "all of these hold". */
class QuantifierBox final : public QComboBox
{
    Q_OBJECT

public:
    enum class Of { Rule, Group };

    explicit QuantifierBox(Of of, QWidget *parent = nullptr);

    void setQuantifier(Quantifier quantifier);
    [[nodiscard]] Quantifier quantifier() const;

Q_SIGNALS:
    /*! The user changed it. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void retranslate();

    Of m_of;
};

} // namespace ewc::ui
