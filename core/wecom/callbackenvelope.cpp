// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackenvelope.h"

#include "core/wecom/flatxml.h"
#include "core/wecom/xmlfields.h"
#include "core/wecom/xmltext.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

/*! Returns the text of the first Encrypt in \a body, nothing if there is none. */
Result<QByteArray> encryptedInXml(const QByteArray &body)
{
    if (const auto elements = scanFlatXml(body)) {
        const auto *found =
            std::find_if(elements->cbegin(), elements->cend(), [](const FlatXmlField &element) {
                return element.name == QByteArrayView("Encrypt");
            });
        return found == elements->cend() ? QByteArray() : found->text.toByteArray();
    }
    return readXmlFields(body).map([](const IncomingMessage::Fields &fields) {
        const auto found = std::find_if(fields.cbegin(), fields.cend(), [](const auto &field) {
            return field.first == "Encrypt"_L1;
        });
        return found == fields.cend() ? QByteArray() : found->second.toUtf8();
    });
}

/*! Returns the text of "encrypt" in \a body; a sample of the platform writes it "Encrypt". */
Result<QByteArray> encryptedInJson(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failure(ErrorKind::InvalidInput, -40002, u"the envelope is no JSON"_s);
    return document["encrypt"_L1].toString(document["Encrypt"_L1].toString()).toUtf8();
}

} // namespace

Result<CallbackEnvelope> CallbackEnvelope::parse(const QByteArray &body)
{
    const auto format = body.startsWith('{') ? Format::Json : Format::Xml;
    auto encrypted = format == Format::Json ? encryptedInJson(body) : encryptedInXml(body);
    if (!encrypted)
        return tl::unexpected(std::move(encrypted).error());
    if (encrypted->isEmpty())
        return failure(ErrorKind::InvalidInput, -40002, u"the envelope has no Encrypt"_s);
    return CallbackEnvelope{.format = format, .encrypted = *std::move(encrypted)};
}

QByteArray CallbackEnvelope::toReply(const QByteArray &signature, const QByteArray &timestamp,
                                     const QByteArray &nonce) const
{
    if (format == Format::Json) {
        const QJsonObject reply{{"encrypt"_L1, QString::fromLatin1(encrypted)},
                                {"msgsignature"_L1, QString::fromLatin1(signature)},
                                {"timestamp"_L1, timestamp.toLongLong()},
                                {"nonce"_L1, QString::fromUtf8(nonce)}};
        return QJsonDocument(reply).toJson(QJsonDocument::Compact);
    }
    QByteArray reply;
    reply.reserve(encrypted.size() + 256); // what is not encrypted takes about 200 bytes
    reply.append("<xml><Encrypt><![CDATA[").append(encrypted);
    reply.append("]]></Encrypt><MsgSignature><![CDATA[").append(signature);
    reply.append("]]></MsgSignature><TimeStamp>").append(timestamp);
    reply.append("</TimeStamp><Nonce>");
    appendCdata(reply, nonce);
    reply.append("</Nonce></xml>");
    return reply;
}

} // namespace ewc::wecom
