// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/phonemodel.h"

#include <QDateTime>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds GroupGap = std::chrono::minutes(5); // as WeChat does it

} // namespace

PhoneModel::PhoneModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int PhoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant PhoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PhoneMessage &message = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return message.text;
    case Qt::ToolTipRole:
        return QDateTime::fromSecsSinceEpoch(message.time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case Qt::AccessibleTextRole:
        return message.fromMember ? tr("You: %1").arg(message.text)
                                  : tr("Application: %1").arg(message.text);
    case FromMemberRole:
        return message.fromMember;
    case HeadingRole:
        return heading(index.row());
    default:
        return {};
    }
}

QString PhoneModel::heading(int row) const
{
    const qint64 time = m_messages.at(row).time;
    if (row > 0 && time - m_messages.at(row - 1).time < GroupGap.count())
        return {};
    const QDateTime when = QDateTime::fromSecsSinceEpoch(time);
    return when.date() == QDate::currentDate() ? when.toString(u"HH:mm"_s)
                                               : when.toString(u"yyyy-MM-dd HH:mm"_s);
}

void PhoneModel::clear()
{
    beginResetModel();
    m_messages.clear();
    endResetModel();
}

void PhoneModel::append(const QList<PhoneMessage> &messages)
{
    if (messages.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(messages.size()) - 1);
    m_messages.append(messages);
    endInsertRows();

    const int excess = rowCount() - Capacity;
    if (excess > 0) {
        beginRemoveRows({}, 0, excess - 1);
        m_messages.remove(0, excess);
        endRemoveRows();
    }
}

} // namespace ewc::ui
