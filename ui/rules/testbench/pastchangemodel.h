// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/pasttrial.h"
#include "ui/models/membernames.h"

#include <QAbstractTableModel>

namespace ewc::ui {

/*! Messages of the past that would be answered differently: who answered, and who would now. */
class PastChangeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, FromColumn, TextColumn, BeforeColumn, AfterColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /*! \a before and \a after know what the rules are called. */
    void setChanges(const QList<PastChange> &changes, const RuleSet &before, const RuleSet &after);
    void setNames(const MemberNames &names);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const PastChange &change, int column) const;

    QList<PastChange> m_changes;
    QHash<QString, QString> m_titles; ///< of rules, by id
    MemberNames m_names;
};

} // namespace ewc::ui
