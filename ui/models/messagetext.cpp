// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("MessageText", source);
}

bool isUnderWay(Verdict verdict)
{
    return verdict == Verdict::Pending || verdict == Verdict::Queued || verdict == Verdict::Sending;
}

} // namespace

Outcome outcomeOf(const MessageRow &row)
{
    switch (row.verdict) {
    case Verdict::Pending:
    case Verdict::Queued:
    case Verdict::Sending:
        return Outcome::Waiting;
    case Verdict::Empty:
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

QString partnerText(const MessageRow &row)
{
    return row.direction == Direction::In ? row.from : row.to.join(u", "_s);
}

QString kindOfMessageText(const MessageRow &row)
{
    // Names of msgtype and MsgType; what is not in the table is shown as the platform calls it.
    static const QHash<QString, const char *> names{
        {u"text"_s, QT_TRANSLATE_NOOP("MessageText", "Text")},
        {u"markdown"_s, QT_TRANSLATE_NOOP("MessageText", "Markdown")},
        {u"image"_s, QT_TRANSLATE_NOOP("MessageText", "Picture")},
        {u"voice"_s, QT_TRANSLATE_NOOP("MessageText", "Voice")},
        {u"video"_s, QT_TRANSLATE_NOOP("MessageText", "Video")},
        {u"file"_s, QT_TRANSLATE_NOOP("MessageText", "File")},
        {u"location"_s, QT_TRANSLATE_NOOP("MessageText", "Location")},
        {u"link"_s, QT_TRANSLATE_NOOP("MessageText", "Link")},
        {u"event"_s, QT_TRANSLATE_NOOP("MessageText", "Event")},
    };
    const char *known = names.value(row.type, nullptr);
    const QString kind = known != nullptr ? text(known) : row.type;
    return row.event.isEmpty() ? kind : u"%1: %2"_s.arg(kind, row.event);
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
