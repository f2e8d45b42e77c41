// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemodel.h"

#include "ui/phone/phonekinds.h"

#include <QDateTime>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds GroupGap = std::chrono::minutes(5); // as WeChat does it

QString noteText(const PhoneMessage &note)
{
    if (note.type == PhoneMessage::NoReply)
        return PhoneModel::tr("The application gave no reply");
    if (note.type == PhoneMessage::ReplyIgnored)
        return PhoneModel::tr("WeCom would ignore this reply: %1").arg(note.text);
    const PhoneKind *kind = phoneKind(u"event"_s, note.type);
    return kind != nullptr ? phoneKindText(kind->note) : u"[%1]"_s.arg(note.type);
}

/*! The whole of \a message in lines, as it is copied. */
QString plainText(const PhoneMessage &message)
{
    if (message.way == PhoneMessage::Way::Note)
        return noteText(message);
    QStringList lines{message.title, message.text, message.detail};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/*! What a screen reader says of \a message. */
QString spokenText(const PhoneMessage &message)
{
    const QString text = plainText(message);
    switch (message.way) {
    case PhoneMessage::Way::Typed:
        return PhoneModel::tr("You: %1").arg(text);
    case PhoneMessage::Way::Reply:
        return PhoneModel::tr("Application, as reply: %1").arg(text);
    case PhoneMessage::Way::Sent:
        return PhoneModel::tr("Application, as message: %1").arg(text);
    case PhoneMessage::Way::Note:
        break;
    }
    return text;
}

QString captionText(const PhoneMessage &message)
{
    if (!message.isFromApplication())
        return {};
    const QString way = message.way == PhoneMessage::Way::Reply
                            ? PhoneModel::tr("reply", "how it came")
                            : PhoneModel::tr("message", "how it came");
    return message.type == "text"_L1 ? way : u"%1 · %2"_s.arg(way, message.type);
}

QString toolTip(const PhoneMessage &message)
{
    const QString time =
        QDateTime::fromSecsSinceEpoch(message.time).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    switch (message.way) {
    case PhoneMessage::Way::Reply:
        return PhoneModel::tr("%1, in the answer to what was sent from here").arg(time);
    case PhoneMessage::Way::Sent:
        return PhoneModel::tr("%1, sent by the application of its own accord").arg(time);
    case PhoneMessage::Way::Typed:
    case PhoneMessage::Way::Note:
        break;
    }
    return time;
}

PhoneMessage withTitle(PhoneMessage message)
{
    if (message.type == "location"_L1 && message.title.isEmpty())
        message.title = PhoneModel::tr("Location");
    return message;
}

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
        return plainText(withTitle(message));
    case Qt::ToolTipRole:
        return toolTip(message);
    case Qt::AccessibleTextRole:
        return spokenText(withTitle(message));
    case MessageRole:
        return QVariant::fromValue(withTitle(message));
    case HeadingRole:
        return heading(index.row());
    case CaptionRole:
        return captionText(message);
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
