// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagetext.h"

#include "core/wecom/outgoingkind.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("MessageText", source);
}

/*! A msgtype or MsgType; what is not in the table is shown as the platform calls it. */
struct Kind
{
    QLatin1StringView type;
    const char *name;
};

constexpr std::array Kinds{
    Kind{"text"_L1, QT_TRANSLATE_NOOP("MessageText", "Text")},
    Kind{"image"_L1, QT_TRANSLATE_NOOP("MessageText", "Picture")},
    Kind{"voice"_L1, QT_TRANSLATE_NOOP("MessageText", "Voice")},
    Kind{"video"_L1, QT_TRANSLATE_NOOP("MessageText", "Video")},
    Kind{"file"_L1, QT_TRANSLATE_NOOP("MessageText", "File")},
    Kind{"location"_L1, QT_TRANSLATE_NOOP("MessageText", "Location")},
    Kind{"link"_L1, QT_TRANSLATE_NOOP("MessageText", "Link")},
    Kind{"event"_L1, QT_TRANSLATE_NOOP("MessageText", "Event")},
    Kind{"markdown"_L1, QT_TRANSLATE_NOOP("MessageText", "Markdown")},
};

} // namespace

bool isUnderWay(Verdict verdict)
{
    return verdict == Verdict::Pending || verdict == Verdict::Queued || verdict == Verdict::Sending;
}

Outcome outcomeOf(const MessageRow &row)
{
    switch (row.verdict) {
    case Verdict::Pending:
    case Verdict::Queued:
    case Verdict::Sending:
        return Outcome::Waiting;
    case Verdict::Empty:
    case Verdict::Cancelled:
    case Verdict::Recalled:
        return Outcome::Neutral;
    case Verdict::Answered:
    case Verdict::Sent:
        return Outcome::Good;
    case Verdict::Partial:
    case Verdict::Unknown:
        return Outcome::Doubtful;
    case Verdict::Rejected:
    case Verdict::Failed:
        break;
    }
    return Outcome::Bad;
}

QString directionText(Direction direction)
{
    return direction == Direction::In ? text(QT_TRANSLATE_NOOP("MessageText", "In"))
                                      : text(QT_TRANSLATE_NOOP("MessageText", "Out"));
}

QString partnerText(const MessageRow &row, const MemberNames &names)
{
    if (row.direction == Direction::In)
        return names.nameOf(row.account, row.from);
    QStringList partners;
    for (const QString &to : row.to)
        partners.append(names.nameOf(row.account, to));
    return partners.join(u", "_s);
}

QString partnerWithIdText(const MessageRow &row, const MemberNames &names)
{
    const QStringList ids = row.direction == Direction::In ? QStringList{row.from} : row.to;
    QStringList partners;
    for (const QString &id : ids) {
        const QString name = names.nameOf(row.account, id);
        partners.append(name == id ? id : u"%1 (%2)"_s.arg(name, id));
    }
    return partners.join(u", "_s);
}

QStringList kindsOfMessages()
{
    QStringList types;
    for (const Kind &kind : Kinds)
        types.append(kind.type);
    return types;
}

QString kindText(const QString &type)
{
    const auto kind = std::ranges::find(Kinds, type, &Kind::type);
    if (kind != Kinds.end())
        return text(kind->name);
    if (type == "template_card"_L1) // each of its cards has a name of its own
        return text(QT_TRANSLATE_NOOP("MessageText", "Template card"));
    const auto &sent = wecom::outgoingKinds();
    const auto named = std::ranges::find(sent, type, &wecom::OutgoingKind::type);
    return named == sent.end() ? type : schemaText(named->label);
}

QString kindOfMessageText(const MessageRow &row)
{
    const QString kind = kindText(row.type);
    return row.event.isEmpty() ? kind : u"%1: %2"_s.arg(kind, row.event);
}

QString summaryText(const MessageRow &row)
{
    return row.text == u"[%1]"_s.arg(row.type) ? u"[%1]"_s.arg(kindText(row.type)) : row.text;
}

QString verdictText(const MessageRow &row)
{
    switch (row.verdict) {
    case Verdict::Pending:
        return text(QT_TRANSLATE_NOOP("MessageText", "Being answered"));
    case Verdict::Answered:
        return row.direction == Direction::In ? text(QT_TRANSLATE_NOOP("MessageText", "Answered"))
                                              : text(QT_TRANSLATE_NOOP("MessageText", "Replied"));
    case Verdict::Empty:
        return text(QT_TRANSLATE_NOOP("MessageText", "No answer"));
    case Verdict::Queued:
        return text(QT_TRANSLATE_NOOP("MessageText", "Waiting"));
    case Verdict::Sending:
        return text(QT_TRANSLATE_NOOP("MessageText", "Sending"));
    case Verdict::Sent:
        return text(QT_TRANSLATE_NOOP("MessageText", "Sent"));
    case Verdict::Partial:
        return text(QT_TRANSLATE_NOOP("MessageText", "Sent to some"));
    case Verdict::Rejected:
        return text(QT_TRANSLATE_NOOP("MessageText", "Refused"));
    case Verdict::Unknown:
        return text(QT_TRANSLATE_NOOP("MessageText", "Uncertain"));
    case Verdict::Cancelled:
        return text(QT_TRANSLATE_NOOP("MessageText", "Cancelled"));
    case Verdict::Recalled:
        return text(QT_TRANSLATE_NOOP("MessageText", "Recalled"));
    case Verdict::Failed:
        break;
    }
    return text(QT_TRANSLATE_NOOP("MessageText", "Failed"));
}

QString durationText(const MessageRow &row)
{
    if (isUnderWay(row.verdict))
        return {};
    const QLocale locale;
    return row.ms < 10000.0 ? text(QT_TRANSLATE_NOOP("MessageText", "%1 ms"))
                                  .arg(locale.toString(row.ms, 'f', row.ms < 10.0 ? 1 : 0))
                            : text(QT_TRANSLATE_NOOP("MessageText", "%1 s"))
                                  .arg(locale.toString(row.ms / 1000.0, 'f', 1));
}

QString timeText(qint64 msecsSinceEpoch)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch);
    return time.date() == QDate::currentDate() ? time.toString(u"HH:mm:ss"_s)
                                               : time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString fullTimeText(qint64 msecsSinceEpoch)
{
    return QDateTime::fromMSecsSinceEpoch(msecsSinceEpoch).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
}

} // namespace ewc::ui
