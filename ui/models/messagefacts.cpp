// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagefacts.h"

#include "core/wecom/errmsg.h"
#include "core/wecom/errorcode.h"
#include "ui/models/messagetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int AddressNotTrusted = 60020;

/*! Lends its tr() to the functions of this file. */
class MessageFacts final
{
    Q_DECLARE_TR_FUNCTIONS(MessageFacts)
};

QString millisecondsText(double ms)
{
    return MessageFacts::tr("%1 ms").arg(QLocale().toString(ms, 'f', ms < 10.0 ? 2 : 0));
}

class FactList final
{
public:
    /*! Adds what there is; an empty \a text is nothing. */
    void add(const QString &label, const QString &text, const QString &copy = {})
    {
        if (!text.isEmpty())
            m_facts.append({label, text, copy});
    }
    [[nodiscard]] QList<MessageFact> facts() const { return m_facts; }

private:
    QList<MessageFact> m_facts;
};

} // namespace

QString whyOf(const MessageTrace &trace, const MemberNames &names)
{
    const MessageRow &row = trace.row;
    if (!row.rule.isEmpty())
        return MessageFacts::tr("The rule “%1” answered.").arg(row.rule);
    if (row.direction == Direction::Out) {
        if (!trace.counterpart)
            return {};
        return MessageFacts::tr("It answers “%1” from %2.")
            .arg(trace.counterpart->text.left(80), partnerText(*trace.counterpart, names));
    }
    if (row.verdict == Verdict::Answered)
        return MessageFacts::tr("No rule was needed: the program answered by itself.");
    if (row.verdict == Verdict::Empty)
        return MessageFacts::tr("It was accepted without an answer: no rule answered it.");
    return {};
}

QList<MessageFact> factsOf(const MessageTrace &trace, const MemberNames &names)
{
    const MessageRow &row = trace.row;
    FactList list;
    list.add(row.direction == Direction::In ? MessageFacts::tr("From") : MessageFacts::tr("To"),
             partnerWithIdText(row, names));
    list.add(MessageFacts::tr("Text"), summaryText(row));
    list.add(MessageFacts::tr("Kind"), kindOfMessageText(row));
    list.add(MessageFacts::tr("Outcome"),
             durationText(row).isEmpty()
                 ? verdictText(row)
                 : MessageFacts::tr("%1, after %2").arg(verdictText(row), durationText(row)));
    if (row.direction == Direction::In && trace.counterpart)
        list.add(MessageFacts::tr("Answer"), trace.counterpart->text);
    list.add(MessageFacts::tr("Why"), whyOf(trace, names));
    if (row.errcode != 0) {
        list.add(MessageFacts::tr("Reason"), MessageFacts::tr("%1 (code %2)")
                                                 .arg(wecom::errorCodeMeaning(row.errcode))
                                                 .arg(row.errcode));
        list.add(MessageFacts::tr("What to do"), wecom::remedyFor(row.errcode, row.errmsg),
                 row.errcode == AddressNotTrusted ? wecom::callerAddress(row.errmsg) : QString());
    }
    list.add(MessageFacts::tr("Details"), row.errmsg);
    list.add(MessageFacts::tr("Account"), row.account);
    list.add(MessageFacts::tr("Time"), fullTimeText(row.time));
    list.add(MessageFacts::tr("Message id"), row.msgId);
    return list.facts();
}

QList<MessageFact> courseOf(const MessageTrace &trace)
{
    const MessageRow &row = trace.row;
    FactList list;
    const bool isIn = row.direction == Direction::In;
    list.add(isIn ? MessageFacts::tr("Arrived") : MessageFacts::tr("Accepted"),
             fullTimeText(row.time));
    if (trace.openMs)
        list.add(MessageFacts::tr("Decrypted and read"),
                 MessageFacts::tr("after %1").arg(millisecondsText(*trace.openMs)));
    if (const QString duration = durationText(row); !duration.isEmpty()) {
        // Its clock starts when the message has been read.
        const double total = row.ms + trace.openMs.value_or(0);
        list.add(isIn ? MessageFacts::tr("Stored and answered") : verdictText(row),
                 MessageFacts::tr("after %1").arg(millisecondsText(total)));
    }
    for (const qint64 time : trace.redeliveries)
        list.add(MessageFacts::tr("Delivered again"), fullTimeText(time));
    if (isIn && row.deliveries > 1)
        list.add(MessageFacts::tr("Deliveries"),
                 MessageFacts::tr("%1: WeCom sends a message again when it hears no answer within "
                                  "5 seconds. It is answered once all the same.")
                     .arg(row.deliveries));
    return list.facts();
}

QString envelopeText(const MessageTrace &trace)
{
    if (trace.envelope.isEmpty())
        return {};
    return u"?%1\n\n%2"_s.arg(QString::fromUtf8(trace.query), QString::fromUtf8(trace.envelope));
}

} // namespace ewc::ui
