// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/waittext.h"

#include "ui/send/sendtime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("WaitText", source);
}

const char *sourceOf(WaitReason reason)
{
    switch (reason) {
    case WaitReason::Scheduled:
        return QT_TRANSLATE_NOOP("WaitText", "To be sent: %1");
    case WaitReason::Retry:
        return QT_TRANSLATE_NOOP("WaitText", "Did not get through; next try: %1");
    case WaitReason::Platform:
        return QT_TRANSLATE_NOOP("WaitText", "Until %1: WeCom's limit");
    case WaitReason::MinuteLimit:
        return QT_TRANSLATE_NOOP("WaitText", "Until %1: as many as a recipient gets in a minute");
    case WaitReason::HourLimit:
        return QT_TRANSLATE_NOOP("WaitText", "Until %1: as many as a recipient gets in an hour");
    case WaitReason::DayLimit:
        return QT_TRANSLATE_NOOP("WaitText", "Until %1: as many as the account sends in a day");
    case WaitReason::SafeRepeat:
        return QT_TRANSLATE_NOOP("WaitText",
                                 "Until %1: it may have arrived, a second one would be dropped");
    case WaitReason::None:
        break;
    }
    return nullptr;
}

} // namespace

QString waitText(const OutboxEntry &entry, const QDateTime &now)
{
    if (entry.paused)
        return text(QT_TRANSLATE_NOOP("WaitText", "Paused"));
    const QDateTime due = QDateTime::fromMSecsSinceEpoch(entry.due);
    const char *source = sourceOf(entry.reason);
    if (source == nullptr || due <= now)
        return text(QT_TRANSLATE_NOOP("WaitText", "Waiting for its turn"));
    // Within a few minutes the second matters.
    constexpr qint64 Soon = 180; // seconds
    const QString time = now.secsTo(due) < Soon ? due.toString(u"HH:mm:ss"_s) : sayTime(due, now);
    return text(source).arg(time);
}

} // namespace ewc::ui
