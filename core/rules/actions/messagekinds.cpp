// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/actions/messagetemplate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! How a kind reads in a sentence: as the reply, and as what is sent to others. */
struct Wording
{
    const char *type; ///< msgtype; nullptr: any other
    const char *card = "";
    const char *reply;
    const char *send;
};

constexpr std::array Wordings{
    Wording{.type = "text",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply {content}"),
            .send = QT_TRANSLATE_NOOP(
                "Rules", "send {content} to[ {members}][ department {departments}][ tag {tags}]")},
    Wording{.type = "markdown",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the Markdown {content}"),
            .send = QT_TRANSLATE_NOOP("Rules", "send the Markdown {content} to[ {members}][ "
                                               "department {departments}][ tag {tags}]")},
    Wording{.type = "image",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the picture {media_id}"),
            .send = QT_TRANSLATE_NOOP("Rules", "send the picture {media_id} to[ {members}][ "
                                               "department {departments}][ tag {tags}]")},
    Wording{.type = "voice",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the voice message {media_id}"),
            .send = QT_TRANSLATE_NOOP("Rules", "send the voice message {media_id} to[ {members}][ "
                                               "department {departments}][ tag {tags}]")},
    Wording{.type = "video",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the film {media_id}"),
            .send = QT_TRANSLATE_NOOP("Rules", "send the film {media_id} to[ {members}][ "
                                               "department {departments}][ tag {tags}]")},
    Wording{.type = "file",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the file {media_id}"),
            .send = QT_TRANSLATE_NOOP("Rules", "send the file {media_id} to[ {members}][ "
                                               "department {departments}][ tag {tags}]")},
    Wording{.type = "textcard",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the card {title}"),
            .send = QT_TRANSLATE_NOOP("Rules", "send the card {title} to[ {members}][ department "
                                               "{departments}][ tag {tags}]")},
    Wording{.type = "news",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the news {articles}"),
            .send =
                QT_TRANSLATE_NOOP("Rules", "send the news {articles} to[ {members}][ department "
                                           "{departments}][ tag {tags}]")},
    Wording{.type = "mpnews",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the pages {articles}"),
            .send =
                QT_TRANSLATE_NOOP("Rules", "send the pages {articles} to[ {members}][ department "
                                           "{departments}][ tag {tags}]")},
    Wording{.type = "miniprogram_notice",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with the mini-program notice {title}"),
            .send = QT_TRANSLATE_NOOP("Rules", "send the mini-program notice {title} to[ "
                                               "{members}][ department {departments}][ tag "
                                               "{tags}]")},
    Wording{.type = "template_card",
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with a card[ {main_title.title}]"),
            .send = QT_TRANSLATE_NOOP("Rules", "send a card[ {main_title.title}] to[ {members}][ "
                                               "department {departments}][ tag {tags}]")},
    Wording{.type = nullptr,
            .reply = QT_TRANSLATE_NOOP("Rules", "reply with a message"),
            .send = QT_TRANSLATE_NOOP("Rules", "send a message to[ {members}][ department "
                                               "{departments}][ tag {tags}]")},
};

const Wording &wordingOf(const wecom::OutgoingKind &kind)
{
    return *std::ranges::find_if(Wordings, [&](const Wording &wording) {
        return wording.type == nullptr || kind.type == QLatin1StringView(wording.type);
    });
}

/*! "miniprogram_notice" as MiniprogramNotice; a card_type after Card. */
QString idOf(const wecom::OutgoingKind &kind)
{
    QString id = kind.card.isEmpty() ? QString() : u"Card"_s;
    bool isFirst = true;
    const QString &name = kind.card.isEmpty() ? kind.type : kind.card;
    for (const QChar c : name) {
        if (c != u'_')
            id += isFirst ? c.toUpper() : c;
        isFirst = c == u'_';
    }
    return id;
}

Result<MessageTemplate> templateFor(const ActionType &type, const Parameters &parameters)
{
    const wecom::OutgoingKind *kind = wecom::outgoingKind(type.msgtype, type.card);
    if (kind == nullptr)
        return failure(ErrorKind::Internal, u"there is no such kind of message"_s);
    return MessageTemplate::create(*kind, parameters);
}

Result<std::unique_ptr<const Action>> createReply(const ActionType &type,
                                                  const Parameters &parameters)
{
    return templateFor(type, parameters).map([](const MessageTemplate &message) {
        return action([message](const ActionInput &input) {
            return step::Reply{.message = message.rendered(input.variables)};
        });
    });
}

Result<std::unique_ptr<const Action>> createSend(const ActionType &type,
                                                 const Parameters &parameters)
{
    const wecom::Recipients recipients = recipientsOf(parameters);
    if (const auto checked = wecom::checkRecipients(recipients); !checked)
        return tl::unexpected(checked.error());
    return templateFor(type, parameters).map([recipients](const MessageTemplate &message) {
        return action([message, recipients](const ActionInput &input) {
            return step::Send{.recipients = recipients,
                              .message = message.rendered(input.variables)};
        });
    });
}

ActionType typeFor(const wecom::OutgoingKind &kind, PartGroup group)
{
    const bool isReply = group == PartGroup::Reply;
    return {.id = (isReply ? u"reply"_s : u"send"_s) + idOf(kind),
            .group = group,
            .label = kind.label,
            .help = kind.help,
            .sentence = isReply ? wordingOf(kind).reply : wordingOf(kind).send,
            .schema = isReply ? templateSchema(kind) : recipientFields() + templateSchema(kind),
            .create = isReply ? createReply : createSend,
            .msgtype = kind.type,
            .card = kind.card};
}

QList<ActionType> typesFor(PartGroup group)
{
    QList<ActionType> types;
    for (const wecom::OutgoingKind &kind : wecom::outgoingKinds()) {
        // Replying with a text is more than sending one: replyText().
        const bool isElsewhere = kind.type == "text"_L1 && group == PartGroup::Reply;
        if (kind.channels.contains(wecom::Channel::App) && !isElsewhere)
            types.append(typeFor(kind, group));
    }
    return types;
}

} // namespace

QList<ActionType> replyKinds()
{
    return typesFor(PartGroup::Reply);
}

QList<ActionType> sendKinds()
{
    return typesFor(PartGroup::Send);
}

} // namespace ewc
