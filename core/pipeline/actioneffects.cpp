// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ActionRun does at once: everything but programs and calls.

#include "core/pipeline/actionrun.h"
#include "core/pipeline/forwarding.h"
#include "core/pipeline/linefile.h"
#include "core/wecom/eventkinds.h"

#include <QJsonArray>
#include <QProcessEnvironment>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int TooLong = 45002; // is split or cut later on, not lost

/*! True for what can go back with the answer to the callback. Source: WeCom document 90241. */
bool canBePassive(const wecom::OutgoingMessage &message)
{
    if (message.type != "news"_L1)
        return QStringList{u"text"_s, u"image"_s, u"voice"_s, u"video"_s}.contains(message.type);
    const QJsonArray articles = message.content["articles"_L1].toArray();
    return std::ranges::all_of(articles, [](const QJsonValue &article) {
        return article["appid"_L1].toString().isEmpty(); // the XML knows no mini-programs
    });
}

/*! True if a passive reply to \a message would be shown. Who cannot send has nothing to lose. */
bool takesReply(const IncomingMessage &message, const Account &account)
{
    if (message.type() != "event"_L1 || account.secret.isEmpty())
        return true;
    const wecom::EventKind *kind = wecom::eventKind(message.event());
    return kind != nullptr && kind->takesReply;
}

bool isEmptyText(const wecom::OutgoingMessage &message)
{
    return (message.type == "text"_L1 || message.type == "markdown"_L1)
           && message.content["content"_L1].toString().trimmed().isEmpty();
}

} // namespace

bool ActionRun::take(const step::Reply &step)
{
    reply(step.message);
    return true;
}

void ActionRun::reply(const wecom::OutgoingMessage &message)
{
    if (isEmptyText(message))
        return; // its variables have nothing to say
    if (sender().isEmpty()) {
        complain(ruleText(QT_TRANSLATE_NOOP("Rules", "Nobody wrote this, so nobody can be "
                                                     "answered.")));
        return;
    }
    const bool isFirst = !std::exchange(m_hasReplied, true);
    if (!isFirst || !canBePassive(message) || !takesReply(m_message, m_account)) {
        send(sender(), message);
        return;
    }
    if (!maySay())
        return;
    if (message.type == "text"_L1) { // nothing else can be wrong with it than that it is long
        m_said.reply = ewc::Reply::text(message.content["content"_L1].toString());
        return;
    }
    const auto checked = message.check();
    if (!checked && checked.error().code != TooLong) {
        complain(checked.error().detail);
        return;
    }
    m_said.reply = Reply::fromJson({{"msgtype"_L1, message.type}, {message.type, message.content}});
}

bool ActionRun::take(const step::Send &step)
{
    if (!isEmptyText(step.message))
        send(step.recipients, step.message);
    return true;
}

void ActionRun::send(const wecom::Recipients &recipients, const wecom::OutgoingMessage &message)
{
    if (!maySay())
        return;
    const auto checked = message.checkFor(recipients);
    if (checked || checked.error().code == TooLong)
        m_said.messages.append(draft(recipients, message));
    else
        complain(checked.error().detail);
}

bool ActionRun::maySay()
{
    ++m_messages;
    if (m_messages == ActionRunner::MostMessages + 1)
        complain(ruleText(QT_TRANSLATE_NOOP("Rules", "More than %1 messages would be sent because "
                                                     "of one: the others have been left out."))
                     .arg(ActionRunner::MostMessages));
    return m_messages <= ActionRunner::MostMessages;
}

Draft ActionRun::draft(const wecom::Recipients &recipients,
                       const wecom::OutgoingMessage &message) const
{
    return {.recipients = recipients, .message = message, .inReplyTo = m_id};
}

wecom::Recipients ActionRun::sender() const
{
    const QString member = m_message.fromUserName();
    // "sys" is the platform itself: changes of the directory, results of approvals.
    if (member.isEmpty() || member == "sys"_L1)
        return {};
    return {.users = {member}};
}

bool ActionRun::take(const step::Forward &step)
{
    const QString name = value(u"sender.name"_s).value_or(m_message.fromUserName());
    for (const wecom::OutgoingMessage &message : forwarded(m_message, name))
        send(step.recipients, message);
    return true;
}

bool ActionRun::take(const step::SetVariable &step)
{
    const QString member = step.isPerMember ? m_message.fromUserName() : QString();
    const auto set = m_runner.m_memory.setVariable(m_account.name, member, step.name, step.value);
    if (!set)
        complain(ruleText(QT_TRANSLATE_NOOP("Rules", "%1 cannot be remembered: %2"))
                     .arg(step.name, set.error().detail));
    else
        remember(step.name, step.value);
    return true;
}

bool ActionRun::take(const step::Notify &step)
{
    Q_EMIT m_runner.notificationWanted(step.title, step.text);
    return true;
}

bool ActionRun::take(const step::FileLine &step)
{
    if (const auto written = appendLine(step.file, step.line); !written)
        complain(written.error().detail);
    return true;
}

bool ActionRun::take(const step::PleaseWait &step)
{
    if (isEmptyText(wecom::OutgoingMessage::text(step.text)) || sender().isEmpty())
        return true;
    // The timer ends with this run.
    QTimer::singleShot(std::chrono::seconds(step.seconds), this,
                       [this, text = step.text, id = rule().id] {
                           if (m_isDone || !maySay())
                               return;
                           Q_EMIT m_runner.sendNow(
                               m_account, draft(sender(), wecom::OutgoingMessage::text(text)), id);
                       });
    return true;
}

bool ActionRun::take(const step::HandOver &step)
{
    constexpr qint64 Minute = 60'000;
    if (sender().isEmpty()) {
        complain(ruleText(QT_TRANSLATE_NOOP("Rules", "Nobody wrote this, so nobody can be handed "
                                                     "over.")));
        return true;
    }
    const QStringList takers = step.takers.users + step.takers.parties + step.takers.tags;
    const qint64 until = m_runner.m_clock.now().time_since_epoch().count() + step.minutes * Minute;
    const auto done = m_runner.m_memory.handOver(m_account.name, m_message.fromUserName(), until,
                                                 takers.join(u", "_s));
    if (!done) {
        complain(ruleText(QT_TRANSLATE_NOOP("Rules", "The member cannot be handed over: %1"))
                     .arg(done.error().detail));
        return true;
    }
    if (!step.takers.isEmpty()) {
        if (!step.notice.trimmed().isEmpty())
            send(step.takers, wecom::OutgoingMessage::text(step.notice));
        for (const wecom::OutgoingMessage &file : forwardedFile(m_message))
            send(step.takers, file);
    }
    reply(wecom::OutgoingMessage::text(step.reply));
    return true;
}

bool ActionRun::take(const step::Stop &)
{
    m_isStopped = true;
    return true;
}

QProcessEnvironment ActionRun::facts()
{
    static const QList<QPair<QString, QString>> variables{
        {u"EWC_ACCOUNT"_s, u"account"_s},   {u"EWC_SENDER"_s, u"sender"_s},
        {u"EWC_NAME"_s, u"sender.name"_s},  {u"EWC_TYPE"_s, u"type"_s},
        {u"EWC_TEXT"_s, u"text"_s},         {u"EWC_EVENT"_s, u"event"_s},
        {u"EWC_KEY"_s, u"key"_s},           {u"EWC_FILE_NAME"_s, u"file.name"_s},
        {u"EWC_LATITUDE"_s, u"latitude"_s}, {u"EWC_LONGITUDE"_s, u"longitude"_s},
        {u"EWC_PLACE"_s, u"place"_s},       {u"EWC_URL"_s, u"url"_s},
    };
    QProcessEnvironment facts;
    for (const auto &[name, variable] : variables)
        facts.insert(name, fact(variable).value_or(QString()));
    facts.insert(u"EWC_MESSAGE_ID"_s, m_message.msgId());
    return facts;
}

} // namespace ewc
