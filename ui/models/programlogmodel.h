// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/programlog.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

namespace ewc::ui {

/*! How much a line of the program's log matters, least first. */
enum class LogLevel { Debug, Information, Warning, Error };

/*!
    The lines of a ProgramLog that matter and match, oldest first, at most its capacity.

    New lines are collected for 50 ms and shown in one go.
*/
class ProgramLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Part, Text, ColumnCount };
    enum Role {
        LineRole = Qt::UserRole, ///< QString: all of the line, to copy
        TextRole, ///< QString: the text with its line ends
    };

    /*! \a log outlives the model. */
    explicit ProgramLogModel(const ProgramLog &log, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    /*! Shows what matters as much as \a least or more, and has \a text in it, in any case. */
    void setFilter(LogLevel least, const QString &text);
    /*! Takes all lines until now out of sight; the log keeps them. */
    void clear();
    /*! Says all again, in another language. */
    void retranslate();

private:
    void reload();
    void fetchNew();
    [[nodiscard]] QList<LogLine> passing(const QList<LogLine> &lines) const;

    const ProgramLog &m_log;
    QList<LogLine> m_lines;
    QTimer m_timer;
    LogLevel m_least = LogLevel::Information;
    QString m_wanted;
    qint64 m_lastId = 0; ///< the newest line seen
    qint64 m_clearedId = 0; ///< the newest line not to be shown any more
};

} // namespace ewc::ui
