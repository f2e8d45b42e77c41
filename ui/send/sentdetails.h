// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagereader.h"
#include "core/store/outboxentry.h"
#include "ui/models/membernames.h"

#include <QScrollArea>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ewc::ui {

class FlowLayout;

/*! What became of one message that was sent, what WeCom said, what that means and what to do. */
class SentDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SentDetails(QWidget *parent = nullptr);

    /*! Offers \a actions as buttons; those that are invisible are left out. */
    void setActions(const QList<QAction *> &actions);
    void setNames(const MemberNames &names);
    using QScrollArea::show;
    /*! Shows \a row, and why it waits if it does; one without an id shows nothing. */
    void show(const MessageRow &row, const std::optional<OutboxEntry> &entry);
    /*! Says why what was asked for was not done. */
    void showProblem(const QString &problem);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showAddress();

    MessageRow m_row;
    std::optional<OutboxEntry> m_entry;
    MemberNames m_names;
    QString m_problem;
    FlowLayout *m_buttons;
    QLabel *m_verdict;
    QLabel *m_text;
    QWidget *m_addressRow;
    QLabel *m_address;
    QPushButton *m_copyAddress;
};

} // namespace ewc::ui
