// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/eventkinds.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr auto ButtonKey = QT_TRANSLATE_NOOP("Schema", "Key of the button");
constexpr auto TemplateId = QT_TRANSLATE_NOOP("Schema", "Id of the approval template");

EventKind fromButton(const QString &id, const char *label, bool takesReply = false)
{
    return {.id = id,
            .label = label,
            .keyField = u"EventKey"_s,
            .keyLabel = ButtonKey,
            .takesReply = takesReply};
}

/*! Something that happened, and that nobody sent. */
EventKind fromSystem(const QString &id, const char *label, const QString &keyField = {},
                     const char *keyLabel = nullptr)
{
    return {.id = id,
            .label = label,
            .keyField = keyField,
            .keyLabel = keyLabel,
            .isFromMember = false};
}

QList<EventKind> makeKinds()
{
    return {
        {.id = u"subscribe"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Member can see the app from now on"),
         .takesReply = true},
        {.id = u"unsubscribe"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Member cannot see the app any more")},
        {.id = u"enter_agent"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Member opened the app"),
         .takesReply = true},
        fromButton(u"click"_s, QT_TRANSLATE_NOOP("Schema", "Menu button pressed"), true),
        {.id = u"view"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Menu button with a link pressed"),
         .keyField = u"EventKey"_s,
         .keyLabel = QT_TRANSLATE_NOOP("Schema", "Address of the link"),
         .takesReply = true},
        {.id = u"view_miniprogram"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Menu button with a mini program pressed"),
         .keyField = u"EventKey"_s,
         .keyLabel = QT_TRANSLATE_NOOP("Schema", "Page of the mini program"),
         .takesReply = true},
        fromButton(u"scancode_waitmsg"_s,
                   QT_TRANSLATE_NOOP("Schema", "Code scanned, member waits for the answer"), true),
        fromButton(u"scancode_push"_s, QT_TRANSLATE_NOOP("Schema", "Code scanned and shown")),
        fromButton(u"pic_sysphoto"_s, QT_TRANSLATE_NOOP("Schema", "Photo taken from the menu")),
        fromButton(u"pic_photo_or_album"_s,
                   QT_TRANSLATE_NOOP("Schema", "Photo taken or chosen from the menu")),
        fromButton(u"pic_weixin"_s, QT_TRANSLATE_NOOP("Schema", "Picture chosen from the menu")),
        fromButton(u"location_select"_s, QT_TRANSLATE_NOOP("Schema", "Place chosen from the menu")),
        {.id = u"location"_s,
         .label = QT_TRANSLATE_NOOP("Schema", "Where the member is, told by the phone"),
         .takesReply = true},
        fromButton(u"template_card_event"_s,
                   QT_TRANSLATE_NOOP("Schema", "Button of a card pressed"), true),
        fromButton(u"template_card_menu_event"_s,
                   QT_TRANSLATE_NOOP("Schema", "Menu of a card used"), true),
        fromButton(u"taskcard_click"_s,
                   QT_TRANSLATE_NOOP("Schema", "Button of a task card pressed (old kind)"), true),
        fromSystem(u"open_approval_change"_s,
                   QT_TRANSLATE_NOOP("Schema", "Approval of your own system changed"),
                   u"ApprovalInfo.OpenTemplateId"_s, TemplateId),
        fromSystem(u"sys_approval_change"_s,
                   QT_TRANSLATE_NOOP("Schema", "Approval in WeCom changed"),
                   u"ApprovalInfo.TemplateId"_s, TemplateId),
        fromSystem(u"change_contact"_s, QT_TRANSLATE_NOOP("Schema", "Contacts changed"),
                   u"ChangeType"_s,
                   QT_TRANSLATE_NOOP("Schema", "What changed: create_user, delete_party …")),
        fromSystem(u"batch_job_result"_s,
                   QT_TRANSLATE_NOOP("Schema", "Import of contacts finished"),
                   u"BatchJob.JobType"_s, QT_TRANSLATE_NOOP("Schema", "Kind of import")),
        fromSystem(u"inactive_alert"_s,
                   QT_TRANSLATE_NOOP("Schema", "App will be suspended: nobody uses it")),
        fromSystem(u"close_inactive_agent"_s,
                   QT_TRANSLATE_NOOP("Schema", "App was suspended: nobody used it")),
        fromSystem(u"reopen_inactive_agent"_s,
                   QT_TRANSLATE_NOOP("Schema", "App is no longer suspended")),
    };
}

} // namespace

const QList<EventKind> &eventKinds()
{
    static const QList<EventKind> kinds = makeKinds();
    return kinds;
}

const EventKind *eventKind(const QString &id)
{
    const QList<EventKind> &kinds = eventKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(), [&id](const EventKind &kind) {
        return kind.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return found == kinds.end() ? nullptr : &*found;
}

QString eventKey(const IncomingMessage &message)
{
    const QString event = message.event();
    if (event.isEmpty())
        return {};
    const EventKind *kind = eventKind(event);
    if (kind == nullptr)
        return message.value(u"EventKey");
    return kind->hasKey() ? message.value(kind->keyField) : QString();
}

} // namespace ewc::wecom
