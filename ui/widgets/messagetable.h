// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ewc::ui {

class MessageLogModel;

/*!
    The log as a table that follows its newest row, until one scrolls up to read.

    Asks the model for older and newer pages as one comes near them, and keeps the rows that
    are in sight where they are while others come and go above.
*/
class MessageTable final : public QTableView
{
    Q_OBJECT

public:
    /*! \a model outlives the table. */
    explicit MessageTable(MessageLogModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    /*! Turned on, it goes to the newest row at once. */
    void setFollowing(bool following);
    /*! Where all rows are of one account its column says nothing. */
    void setAccountShown(bool isShown);

Q_SIGNALS:
    void followingChanged(bool following);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpColumns();
    void hideColumns();
    void scrolled(int value);
    void rowsCameAbove(int count);
    void noteFollowing(bool following);

    MessageLogModel &m_log;
    bool m_following = true;
    bool m_isAccountShown = true;
    bool m_settling = false; ///< the scroll bar moves because rows do, not because of the user
};

} // namespace ewc::ui
