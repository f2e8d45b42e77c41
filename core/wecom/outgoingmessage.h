// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/jsonschema.h"
#include "core/wecom/recipients.h"
#include "core/wecom/sendoptions.h"

#include <QJsonObject>

namespace ewc::wecom {

struct OutgoingKind;

/*!
    A message to be sent, of any kind. Source: WeCom documents 90236, 90248, 99110.

    A value: the kind and the object that stands under the kind's name in the request. Where it
    wants a media_id there may stand a file instead, see mediareference.h.
*/
struct OutgoingMessage
{
    QString type; ///< msgtype, e.g. "text"
    QJsonObject content; ///< e.g. {"content": "hello"}
    SendOptions options = {};

    [[nodiscard]] static OutgoingMessage text(const QString &content);
    [[nodiscard]] static OutgoingMessage markdown(const QString &content);

    /*!
        Reads a message as the platform's documents write it, options included:

            {"msgtype": "news", "news": {"articles": […]}, "safe": 0}

        or, if \a type is given, what stands under its name: {"articles": […]}. Recipients and
        agentid do not belong to it. Lengths are left to check(): a text may be split yet.

        Fails with InvalidInput (40008 for a msgtype that \a channel does not have); detail is a
        sentence in the user's language that says where it is wrong and what to do.
    */
    [[nodiscard]] static Result<OutgoingMessage>
    fromJson(const QByteArray &json, const QString &type = {}, Channel channel = Channel::App,
             UnknownFields unknown = UnknownFields::Refused);

    /*! Its kind, card_type included; null if there is none. */
    [[nodiscard]] const OutgoingKind *kind() const;

    /*! The text for people and the log: what is written in it, its title or its file's name, or
        "[type]". */
    [[nodiscard]] QString summary() const;

    /*!
        What is wrong with it on \a channel: kind, fields, limits and options, each by its path.
        Fields that EasyWeChat does not know are let through here, unlike in fromJson().
    */
    [[nodiscard]] QList<FieldProblem> problems(Channel channel = Channel::App) const;

    /*!
        Fails with InvalidInput for the first of problems(), with the errcode that the platform
        gives, such as 44004 or 45002; detail names field, count and limit, as a sentence in the
        user's language.
    */
    [[nodiscard]] Result<> check(Channel channel = Channel::App) const;

    /*! check() and checkRecipients(), and whether \a recipients may get such a message. */
    [[nodiscard]] Result<> checkFor(const Recipients &recipients,
                                    Channel channel = Channel::App) const;

    /*! The body of message/send for \a agentId (a number where it is one). */
    [[nodiscard]] QJsonObject toRequest(const Recipients &recipients, const QString &agentId) const;
    /*! The body of appchat/send to \a chatId. */
    [[nodiscard]] QJsonObject toChatRequest(const QString &chatId) const;
    /*! The body of webhook/send. A picture has to be in it: see robotImage(). */
    [[nodiscard]] QJsonObject toRobotRequest() const;

    friend bool operator==(const OutgoingMessage &, const OutgoingMessage &) = default;
};

/*! The content of a robot's picture: the \a bytes themselves, JPG or PNG of at most 2 MB. */
[[nodiscard]] QJsonObject robotImage(const QByteArray &bytes);

} // namespace ewc::wecom
