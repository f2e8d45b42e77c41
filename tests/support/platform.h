// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"
#include "core/wecom/callbackcrypto.h"
#include "core/wecom/incomingmessageparser.h"

#include <QByteArray>

namespace ewc::test {

/*! An account with a key of its own, and the bytes the platform sends to it. */
class Platform final
{
public:
    static Account account(const QString &name = QStringLiteral("demo"))
    {
        Account account;
        account.name = name;
        account.corpId = QStringLiteral("wwcorp");
        account.secret = QStringLiteral("not-so-secret");
        account.agentId = QStringLiteral("1000002");
        account.token = QStringLiteral("token");
        account.encodingAesKey = QStringLiteral("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8");
        return account;
    }

    /*! The XML of a text from zhangsan. */
    static QByteArray text(const QByteArray &content, const QByteArray &msgId)
    {
        return "<xml><ToUserName><![CDATA[wwcorp]]></ToUserName><FromUserName><![CDATA[zhangsan]]>"
               "</FromUserName><CreateTime>1795262400</CreateTime><MsgType><![CDATA[text]]></"
               "MsgType>"
               "<Content><![CDATA["
               + content + "]]></Content><MsgId>" + msgId
               + "</MsgId><AgentID>1000002</AgentID></xml>";
    }

    /*! The whole HTTP request of a callback that carries \a plain to \a path. */
    [[nodiscard]] QByteArray callback(const QByteArray &path, const QByteArray &plain) const
    {
        const QByteArray sealed =
            crypto().seal(plain, Time, Nonce, wecom::CallbackEnvelope::Format::Xml).value();
        const QByteArray encrypted = wecom::CallbackEnvelope::parse(sealed).value().encrypted;
        const QByteArray body = "<xml><ToUserName><![CDATA[wwcorp]]></ToUserName><Encrypt><![CDATA["
                                + encrypted + "]]></Encrypt><AgentID>1000002</AgentID></xml>";
        return "POST " + path + "?msg_signature=" + signatureIn(sealed) + "&timestamp=" + Time
               + "&nonce=" + Nonce + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
               + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    /*! The message in the sealed \a reply, which came over HTTP with its head. */
    [[nodiscard]] IncomingMessage open(const QByteArray &reply) const
    {
        const QByteArray body = reply.mid(reply.indexOf("\r\n\r\n") + 4);
        const auto between = [&body](const QByteArray &from, const QByteArray &to) {
            const qsizetype start = body.indexOf(from) + from.size();
            return body.mid(start, body.indexOf(to, start) - start);
        };
        const wecom::CallbackQuery query{.msgSignature = signatureIn(body),
                                         .timestamp = between("<TimeStamp>", "</TimeStamp>"),
                                         .nonce = Nonce};
        return wecom::CallbackEnvelope::parse(body)
            .and_then([&](const wecom::CallbackEnvelope &envelope) {
                return crypto().open(query, envelope);
            })
            .and_then(wecom::parseIncomingMessage)
            .value_or(IncomingMessage());
    }

private:
    static inline const QByteArray Time = QByteArrayLiteral("1795262400");
    static inline const QByteArray Nonce = QByteArrayLiteral("n0nce");

    static wecom::CallbackCrypto crypto()
    {
        const Account own = account();
        return wecom::CallbackCrypto::create(own.token.toUtf8(), own.encodingAesKey.toUtf8(),
                                             own.corpId.toUtf8())
            .value();
    }

    static QByteArray signatureIn(const QByteArray &envelope)
    {
        const QByteArray tag = QByteArrayLiteral("<MsgSignature><![CDATA[");
        return envelope.mid(envelope.indexOf(tag) + tag.size(), 40);
    }
};

} // namespace ewc::test
