// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/trial.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ewc::ui {

/*! What rules would say, as it would look on the phone, and what they would do besides. */
class TrialAnswers final : public QScrollArea
{
    Q_OBJECT

public:
    explicit TrialAnswers(QWidget *parent = nullptr);

    /*! Shows \a steps, or \a nothing where there are none. */
    void show(const QList<TrialStep> &steps, const QString &nothing);

private:
    void addMessage(const Step &step, const wecom::OutgoingMessage &message);
    void addNote(const QString &text);

    QWidget *m_page;
    QVBoxLayout *m_layout;
    QStringList m_shown; ///< what tells the steps apart from others
};

} // namespace ewc::ui
