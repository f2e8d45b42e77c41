// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemodel.h"

#include "ui/models/messagetext.h"
#include "ui/phone/phonekinds.h"

#include <QDateTime>

#include <algorithm>
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
    if (note.type == PhoneMessage::Recalled) {
        return note.chat.isEmpty()
                   ? PhoneModel::tr("The application took a message back")
                   : PhoneModel::tr("A message in “%1” was taken back").arg(note.chat);
    }
    if (note.type.startsWith("template_card_"_L1))
        return PhoneModel::tr("You answered a card");
    if (!note.text.isEmpty())
        return PhoneModel::tr("You pressed “%1”").arg(note.text);
    const PhoneKind *kind = phoneKind(u"event"_s, note.type);
    return kind != nullptr ? phoneKindText(kind->note) : u"[%1]"_s.arg(note.type);
}

QString wayName(PhoneMessage::Way way)
{
    switch (way) {
    case PhoneMessage::Way::Reply:
        return PhoneModel::tr("reply", "how it came");
    case PhoneMessage::Way::Sent:
        return PhoneModel::tr("message", "how it came");
    case PhoneMessage::Way::GroupChat:
        return PhoneModel::tr("group message", "how it came");
    case PhoneMessage::Way::Robot:
        return PhoneModel::tr("robot", "how it came");
    case PhoneMessage::Way::Typed:
    case PhoneMessage::Way::Note:
        break;
    }
    return {};
}

QString captionText(const PhoneMessage &message)
{
    const QString way = wayName(message.way);
    return way.isEmpty() || message.type == "text"_L1
               ? way
               : u"%1 · %2"_s.arg(way, kindText(message.type));
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
    case PhoneMessage::Way::GroupChat:
        return PhoneModel::tr("%1, sent by the application to a group chat").arg(time);
    case PhoneMessage::Way::Robot:
        return PhoneModel::tr("%1, sent by a group robot").arg(time);
    case PhoneMessage::Way::Typed:
    case PhoneMessage::Way::Note:
        break;
    }
    return time;
}

} // namespace

PhoneModel::PhoneModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int PhoneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PhoneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plainText(row);
    case Qt::ToolTipRole:
        return toolTip(row.message);
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case MessageRole:
        return QVariant::fromValue(row.message);
    case ContentRole:
        return QVariant::fromValue(content(row));
    case HeadingRole:
        return heading(index.row());
    case SenderRole:
        return row.message.isFromApplication() ? row.message.chat : QString();
    case CaptionRole:
        return captionText(row.message);
    default:
        return {};
    }
}

const BubbleContent &PhoneModel::content(const Row &row) const
{
    if (!row.content) {
        const PhoneMessage &message = row.message;
        row.content = message.way == PhoneMessage::Way::Note
                          ? BubbleContent()
                          : bubbleContent(message.type, message.content, BubbleLook::WeCom,
                                          {.answers = row.answers,
                                           .isDisabled = message.isDisabled,
                                           .replacement = message.replacement});
    }
    return *row.content;
}

/*! The whole of \a row in lines, as it is copied. */
QString PhoneModel::plainText(const Row &row) const
{
    return row.message.way == PhoneMessage::Way::Note ? noteText(row.message)
                                                      : ui::plainText(content(row));
}

/*! What a screen reader says of \a row. */
QString PhoneModel::spokenText(const Row &row) const
{
    const QString text = plainText(row);
    const QString &chat = row.message.chat;
    switch (row.message.way) {
    case PhoneMessage::Way::Typed:
        return tr("You: %1").arg(text);
    case PhoneMessage::Way::Reply:
        return tr("Application, as reply: %1").arg(text);
    case PhoneMessage::Way::Sent:
        return tr("Application, as message: %1").arg(text);
    case PhoneMessage::Way::GroupChat:
        return tr("Application, in the chat “%1”: %2").arg(chat, text);
    case PhoneMessage::Way::Robot:
        return tr("Robot, in the chat “%1”: %2").arg(chat, text);
    case PhoneMessage::Way::Note:
        break;
    }
    return text;
}

QString PhoneModel::heading(int row) const
{
    const qint64 time = m_rows.at(row).message.time;
    if (row > 0 && time - m_rows.at(row - 1).message.time < GroupGap.count())
        return {};
    const QDateTime when = QDateTime::fromSecsSinceEpoch(time);
    return when.date() == QDate::currentDate() ? when.toString(u"HH:mm"_s)
                                               : when.toString(u"yyyy-MM-dd HH:mm"_s);
}

void PhoneModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void PhoneModel::append(const QList<PhoneMessage> &messages)
{
    QList<Row> added;
    for (const PhoneMessage &message : messages) {
        const auto hasItsId = [&message](const Row &row) { return row.message.id == message.id; };
        if (message.isChange && std::ranges::any_of(m_rows, hasItsId))
            change(message);
        else if (message.isChange && std::ranges::any_of(added, hasItsId))
            std::ranges::find_if(added, hasItsId)->message = message;
        else
            added.append({.message = message});
    }
    if (added.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_rows.append(added);
    endInsertRows();

    const int excess = rowCount() - Capacity;
    if (excess > 0) {
        beginRemoveRows({}, 0, excess - 1);
        m_rows.remove(0, excess);
        endRemoveRows();
    }
}

void PhoneModel::change(const PhoneMessage &message)
{
    const auto row = std::ranges::find_if(
        m_rows, [&message](const Row &known) { return known.message.id == message.id; });
    row->message = message;
    row->content.reset(); // what was ticked stays ticked
    const QModelIndex changed = index(static_cast<int>(row - m_rows.begin()));
    Q_EMIT dataChanged(changed, changed);
}

void PhoneModel::toggle(int row, const QString &question, const QString &id, bool isExclusive)
{
    QStringList ids = answersOn(content(m_rows.at(row))).value(question);
    if (isExclusive)
        ids = {id};
    else if (!ids.removeOne(id))
        ids.append(id);
    setAnswer(row, question, ids);
}

void PhoneModel::choose(int row, const QString &question, const QString &id)
{
    setAnswer(row, question, {id});
}

void PhoneModel::setAnswer(int row, const QString &question, const QStringList &ids)
{
    m_rows[row].answers.insert(question, ids);
    m_rows[row].content.reset();
    Q_EMIT dataChanged(index(row), index(row));
}

void PhoneModel::forgetContents()
{
    for (Row &row : m_rows)
        row.content.reset();
}

} // namespace ewc::ui
