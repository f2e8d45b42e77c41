// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagefilter.h"
#include "core/store/messagerow.h"
#include "ui/models/liverows.h"
#include "ui/models/membernames.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace ewc::ui {

/*! Which rows of the log are asked for. A value. */
struct PageRequest
{
    enum class Part { Newest, Older, Newer, Around };

    Part part = Part::Newest;
    qint64 id = 0; ///< Older, Around: only rows below it; Newer: only rows above it
    int limit = 0;
    MessageFilter filter = {};

    friend bool operator==(const PageRequest &, const PageRequest &) = default;
};

/*!
    A window on the message log, oldest row first, that moves and never outgrows Capacity rows.

    Older and newer rows come in pages: the model emits pageWanted() and is answered through
    showPage() or dismissPage(). Rows that happen now arrive through addLive() and
    changeLive(); they are collected for 50 ms and shown in one go, so that a flood costs the
    window no more than a trickle. Raw messages are not kept: read them by id.
*/
class MessageLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Account, Direction, Who, Kind, Text, Rule, Verdict, Duration, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        RowRole, ///< MessageRow without raw, its text shortened
        OutcomeRole, ///< ui::Outcome as int
    };

    static constexpr int PageSize = 200; ///< rows
    static constexpr int Capacity = 2000; ///< rows

    explicit MessageLogModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /*! True if the last row is the newest of the log; live rows are shown only then. */
    [[nodiscard]] bool isAtNewest() const { return m_atNewest; }
    /*! The row with \a id, or -1 where it is not in the window. */
    [[nodiscard]] int rowOf(qint64 id) const;

    /*! Moves the window to the newest page, or brings it up to date if it is there. */
    void refresh();
    /*! Wants the page above the first row, if the log has one. */
    void fetchOlder();
    /*! Wants the page below the last row, if the log has one. */
    void fetchNewer();

    /*! Moves the window to the row with \a id, which becomes its last one for now. */
    void showAround(qint64 id);

    /*! Answers pageWanted(): \a rows are oldest first. */
    void showPage(const PageRequest &request, const QList<MessageRow> &rows);
    /*! Answers pageWanted() where the page could not be read. */
    void dismissPage(const PageRequest &request);

    /*! Shows only what \a filter wants from now on; begins anew with the newest page. */
    void setFilter(const MessageFilter &filter);
    [[nodiscard]] const MessageFilter &filter() const { return m_filter; }
    /*! True while the first page for a filter is awaited: an empty window means nothing yet. */
    [[nodiscard]] bool isSearching() const { return m_isSearching; }
    void setNames(const MemberNames &names);
    /*! The language has changed. */
    void retranslate();
    /*! Forgets all rows, because they are of another log, and begins anew. */
    void reset();

    void addLive(const MessageRow &row);
    void changeLive(const MessageRow &row);

Q_SIGNALS:
    void pageWanted(const ewc::ui::PageRequest &request);
    /*! isSearching() changed. */
    void searchingChanged();

private:
    void request(PageRequest::Part part, qint64 id);
    void answered();
    void flush();
    void showNewest(const QList<MessageRow> &rows);
    void append(const QList<MessageRow> &rows);
    void prepend(const QList<MessageRow> &rows);
    void takeChange(const MessageRow &row);
    void insertInOrder(const MessageRow &row);
    void startAnew();
    void setSearching(bool isSearching);

    QList<MessageRow> m_rows; ///< ascending by id
    LiveRows m_live; ///< not shown yet
    MessageFilter m_filter;
    MemberNames m_names;
    std::optional<PageRequest> m_waiting; ///< the one question that is open
    bool m_refreshAgain = false;
    bool m_isSearching = false;
    bool m_isStale = false; ///< m_rows are of another filter: the next page replaces them
    bool m_atNewest = true;
    bool m_hasOlder = false;
};

} // namespace ewc::ui
