// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ewc::ui {

class NoteLabel;

/*! Chooses how long a rule keeps still: from a list of what is usual, or any number of seconds. */
class CooldownChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit CooldownChoice(QWidget *parent = nullptr);

    void setCooldown(const Cooldown &cooldown);
    [[nodiscard]] Cooldown cooldown() const;
    /*! Says what is wrong, in a whole sentence; empty: nothing is. */
    void setProblem(const QString &sentence);
    void focusChoice();

Q_SIGNALS:
    /*! The user changed it. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeChoice();
    void showOwn(bool isShown);
    void retranslate();

    QComboBox *m_choices;
    QWidget *m_own; ///< seconds and for whom, where the list does not have it
    QSpinBox *m_seconds;
    QComboBox *m_per;
    NoteLabel *m_note;
};

} // namespace ewc::ui
