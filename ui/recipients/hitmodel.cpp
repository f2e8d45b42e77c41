// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/hitmodel.h"

#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace ewc::ui {

QVariant recipientData(const RecipientBook &book, const Recipient &recipient, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return book.title(recipient);
    case Qt::DecorationRole:
        return themeIcon(RecipientBook::iconName(recipient.kind));
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString detail = book.detail(recipient);
        const QString title = book.title(recipient);
        return detail.isEmpty() ? title : u"%1, %2"_s.arg(title, detail);
    }
    case RecipientDetailRole:
        return book.detail(recipient);
    case TheRecipientRole:
        return QVariant::fromValue(recipient);
    default:
        return {};
    }
}

HitModel::HitModel(bool isCheckable, QObject *parent)
    : QAbstractListModel(parent)
    , m_isCheckable(isCheckable)
{
}

void HitModel::setBook(const RecipientBook &book)
{
    m_book = book;
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HitModel::setHits(const QList<Recipient> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

void HitModel::setChecked(const QSet<Recipient> &checked)
{
    m_checked = checked;
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Recipient &recipient = m_hits.at(index.row());
    if (role == Qt::CheckStateRole)
        return m_isCheckable ? QVariant(m_checked.contains(recipient) ? Qt::Checked : Qt::Unchecked)
                             : QVariant();
    return recipientData(m_book, recipient, role);
}

bool HitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isCheckable
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT toggled(m_hits.at(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable, m_isCheckable && index.isValid());
    return flags;
}

} // namespace ewc::ui
