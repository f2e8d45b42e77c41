// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/phone/phonetalk.h"

#include "tests/ui/bubbles/samplemessages.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

using Way = PhoneMessage::Way;

namespace {

const qint64 Now = QDateTime::currentSecsSinceEpoch();

PhoneMessage message(Way way, const QString &type, const QJsonObject &content, qint64 time = Now)
{
    static int id = 0;
    return {
        .id = QString::number(++id), .time = time, .way = way, .type = type, .content = content};
}

PhoneMessage said(Way way, const QString &text, qint64 time = Now)
{
    return message(way, u"text"_s, {{u"content"_s, text}}, time);
}

PhoneMessage note(const QString &type, qint64 time = Now, const QString &text = {})
{
    PhoneMessage made = message(Way::Note, type, {}, time);
    made.text = text;
    return made;
}

PhoneMessage sample(const QString &name, Way way = Way::Sent)
{
    const QList<SampleMessage> all = sampleMessages();
    const auto found = *std::ranges::find(all, name, &SampleMessage::name);
    return message(way, found.type, found.content);
}

} // namespace

QList<PhoneMessage> talk()
{
    return {note(u"enter_agent"_s, Now - 600),
            said(Way::Typed, u"你好"_s, Now - 600),
            said(Way::Reply, u"你好"_s, Now - 600),
            said(Way::Typed, u"Is the backup done?"_s),
            note(PhoneMessage::NoReply),
            said(Way::Sent, u"Backup done in 12 min, 3.4 GB. 🙂"_s)};
}

QList<PhoneMessage> cards()
{
    return {
        sample(u"location"_s, Way::Typed),
        sample(u"link"_s, Way::Typed),
        sample(u"news-many"_s),
        sample(u"textcard"_s),
        note(PhoneMessage::ReplyIgnored, Now, u"the reply was ignored: signature wrong"_s),
        sample(u"card-text"_s),
        sample(u"card-button"_s),
    };
}

/*! Pictures, voices and files both ways, and what was said in a group. */
QList<PhoneMessage> media()
{
    PhoneMessage group = sample(u"markdown"_s, Way::GroupChat);
    group.chat = u"运维值班群(华东区)"_s;
    PhoneMessage robot = said(Way::Robot, u"磁盘 91 %,请清理 https://example.org/disk"_s);
    robot.chat = u"A very long name of a group chat that nobody can read in full"_s;
    PhoneMessage vote = sample(u"card-vote"_s);
    vote.isDisabled = true;
    return {group,
            robot,
            note(PhoneMessage::Recalled),
            vote,
            sample(u"video"_s),
            sample(u"voice"_s, Way::Typed),
            message(Way::Typed, u"image"_s, {{u"MediaId"_s, u"wide"_s}}),
            message(Way::Reply, u"image"_s, {{u"MediaId"_s, u"high"_s}}),
            message(Way::Sent, u"image"_s, {{u"media_id"_s, u"gone"_s}}),
            sample(u"file"_s, Way::Typed),
            sample(u"voice"_s)};
}

QList<PhoneMessage> everything()
{
    QList<PhoneMessage> all;
    for (int i = 0; i < 400; ++i)
        all.append(said(i % 2 == 0 ? Way::Typed : Way::Reply, u"x"_s, Now - 4000 + i));
    QJsonObject card = sample(u"textcard"_s).content;
    card.insert("title"_L1, u"Title "_s.repeated(20));
    card.insert("description"_L1, u"Text "_s.repeated(20));
    return all
           + QList<PhoneMessage>{
               said(Way::Typed, u"长消息 long words "_s.repeated(120)),
               said(Way::Typed, u"Donaudampfschifffahrtsgesellschaftskapitänsmützenknopf"_s),
               said(Way::Reply, u"שלום עולם، مرحبا بالعالم\nשורה שנייה"_s),
               said(Way::Typed, u"👩‍👩‍👧‍👦🎉🙂\n\n三行"_s),
               message(Way::Sent, u"textcard"_s, card)};
}
