// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagefilter.h"
#include "core/store/outboxentry.h"
#include "ui/models/liverows.h"
#include "ui/models/membernames.h"

#include <QAbstractListModel>
#include <QHash>

#include <optional>

namespace ewc::ui {

/*!
    What an account sent, newest first, and what waits in its outbox. Older rows come in pages:
    the model emits pageWanted() and is answered through showPage().
*/
class SendHistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        RowRole, ///< MessageRow, without raw
        OutcomeRole, ///< ui::Outcome as int
        StateRole, ///< QString: the verdict, or what it waits for
        PartnerRole, ///< QString: whom it is for
        ProgressRole, ///< int: percent of the file that is being uploaded; -1: none is
    };

    static constexpr int PageSize = 100; ///< rows

    explicit SendHistoryModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /*! Shows what \a account sent; begins anew with the newest page. */
    void setAccount(const QString &account);
    [[nodiscard]] const MessageFilter &filter() const { return m_filter; }
    void setNames(const MemberNames &names);
    /*! Reads the newest page again, whatever is there. */
    void refresh();
    /*! Forgets all rows, because they are of another log, and begins anew. */
    void reset();
    /*! The language has changed, or time has passed. */
    void retell();

    /*! Answers pageWanted(\a before): \a rows are oldest first. */
    void showPage(qint64 before, const QList<MessageRow> &rows);
    void dismissPage() { m_isWaiting = false; }
    /*! What is in the outbox at the moment. */
    void setOutbox(const QList<OutboxEntry> &entries);
    [[nodiscard]] std::optional<OutboxEntry> waiting(qint64 id) const;
    [[nodiscard]] bool isAnythingWaiting() const;
    void setProgress(qint64 id, qint64 sent, qint64 total);

    void addLive(const MessageRow &row) { m_live.add(row); }
    void changeLive(const MessageRow &row) { m_live.change(row); }

    [[nodiscard]] QModelIndex indexOf(qint64 id) const;

Q_SIGNALS:
    /*! Rows with an id below \a before are wanted; 0: the newest ones. */
    void pageWanted(qint64 before);
    /*! Something was put into the outbox, or left it. */
    void outboxChanged();

private:
    void flush();
    void changeRow(const MessageRow &row);
    [[nodiscard]] QString stateOf(const MessageRow &row) const;

    QList<MessageRow> m_rows; ///< descending by id
    QHash<qint64, OutboxEntry> m_outbox; ///< by id
    QHash<qint64, int> m_progress; ///< percent, by id
    LiveRows m_live;
    MessageFilter m_filter;
    MemberNames m_names;
    bool m_hasOlder = false;
    bool m_isWaiting = false;
};

} // namespace ewc::ui
