// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ewc::ui {

/*!
    A table of lines that stays at its last row, until one scrolls up to read; back at the end
    it follows again. Rows that go at the top move nothing that is in sight.
*/
class TailTable final : public QTableView
{
    Q_OBJECT

public:
    explicit TailTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    /*! Turned on, it goes to the last row at once. */
    void setFollowing(bool following);

Q_SIGNALS:
    void followingChanged(bool following);

private:
    void noteFollowing(bool following);
    void rowsWentAbove(int count);

    bool m_following = true;
    bool m_settling = false; ///< the scroll bar moves because rows do, not because of the user
};

} // namespace ewc::ui
