// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/callbackhandler.h"

#include "core/base/logging.h"
#include "core/wecom/incomingmessageparser.h"
#include "core/wecom/replyxml.h"

#include <QElapsedTimer>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// The codes of the official library (WeCom document 90307) that are about who is asking.
constexpr int SignatureMismatch = -40001;
constexpr int ReceiverMismatch = -40005;

/*! The one place where errors become HTTP status codes; see product.md section 4. */
int statusOf(const Error &error)
{
    if (error.code == SignatureMismatch || error.code == ReceiverMismatch)
        return 403;
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return 400;
    case ErrorKind::Unauthenticated:
        return 403;
    case ErrorKind::Unavailable:
        return 503;
    default:
        return 500;
    }
}

} // namespace

Result<std::shared_ptr<CallbackHandler>> CallbackHandler::create(const Account &account,
                                                                 MessagePipeline &pipeline,
                                                                 const Clock &clock,
                                                                 std::chrono::seconds replayWindow)
{
    return wecom::CallbackCrypto::create(account.token.toUtf8(), account.encodingAesKey.toUtf8(),
                                         account.corpId.toUtf8())
        .map([&](wecom::CallbackCrypto crypto) {
            return std::shared_ptr<CallbackHandler>(
                new CallbackHandler(account, std::move(crypto), pipeline, clock, replayWindow));
        });
}

CallbackHandler::CallbackHandler(const Account &account, wecom::CallbackCrypto crypto,
                                 MessagePipeline &pipeline, const Clock &clock,
                                 std::chrono::seconds replayWindow)
    : m_account(account)
    , m_crypto(std::move(crypto))
    , m_pipeline(pipeline)
    , m_clock(clock)
    , m_replayWindow(replayWindow)
{
}

void CallbackHandler::verifyUrl(const HttpRequest &request, const HttpResponder &responder)
{
    const auto echo = readQuery(request).and_then(
        [this](const wecom::CallbackQuery &query) { return m_crypto.verifyUrl(query); });
    if (echo)
        m_history.verified = m_clock.now().time_since_epoch().count();
    // The platform compares the body byte by byte: no newline, no quotes.
    responder.send(echo ? HttpReply::plain(200, *echo) : refuse(echo.error()));
}

void CallbackHandler::receive(const HttpRequest &request, const HttpResponder &responder)
{
    QElapsedTimer started;
    started.start();
    const auto query = readQuery(request);
    if (!query) {
        responder.send(refuse(query.error()));
        return;
    }
    const auto envelope = wecom::CallbackEnvelope::parse(request.body);
    if (!envelope) {
        responder.send(refuse(envelope.error()));
        return;
    }
    const auto plain = m_crypto.open(*query, *envelope);
    if (!plain) {
        responder.send(refuse(plain.error()));
        return;
    }
    const auto message = wecom::parseIncomingMessage(*plain);
    const Arrival arrival{.query = request.query,
                          .envelope = request.body,
                          .openMicros = started.nsecsElapsed() / 1000};
    if (!message) {
        // Authentic, but not readable: any other status than 200 would only bring it back.
        qCWarning(lcPipeline) << "authentic but unreadable callback for" << m_account.name
                              << "kept:" << message.error();
        m_pipeline.acceptRaw(m_account, *plain, arrival,
                             [self = shared_from_this(), responder](const Result<Reply> &answer) {
                                 responder.send(answer ? HttpReply{}
                                                       : self->refuse(answer.error()));
                             });
        return;
    }
    m_pipeline.accept(
        m_account, *message, arrival,
        [self = shared_from_this(), responder, message = *message, nonce = query->nonce,
         format = envelope->format](const Result<Reply> &answer) {
            if (!answer)
                responder.send(self->refuse(answer.error()));
            else if (answer->isEmpty())
                responder.send({});
            else
                responder.send(self->seal(wecom::toReplyXml(*answer, message, self->nowSeconds()),
                                          nonce, format));
        });
}

Result<wecom::CallbackQuery> CallbackHandler::readQuery(const HttpRequest &request) const
{
    wecom::CallbackQuery query;
    const auto read = [&request](QByteArrayView name, QByteArray &value) {
        const auto found = request.queryValue(name);
        if (found)
            value = *found;
        return found && !value.isEmpty();
    };
    const bool complete = read("msg_signature", query.msgSignature)
                          && read("timestamp", query.timestamp) && read("nonce", query.nonce)
                          && (request.method != "GET" || read("echostr", query.echostr));
    if (!complete)
        return failure(ErrorKind::InvalidInput,
                       u"msg_signature, timestamp, nonce or echostr is missing"_s);
    if (m_replayWindow.count() > 0) {
        const qint64 age = std::abs(nowSeconds() - query.timestamp.toLongLong());
        if (age > m_replayWindow.count())
            return failure(ErrorKind::Unauthenticated, SignatureMismatch,
                           u"the timestamp is %1 s off, %2 s are allowed"_s.arg(age).arg(
                               m_replayWindow.count()));
    }
    return query;
}

HttpReply CallbackHandler::refuse(const Error &error)
{
    qCInfo(lcPipeline) << "callback for" << m_account.name << "refused:" << error;
    m_history.refused = m_clock.now().time_since_epoch().count();
    m_history.refusal = error;
    QByteArray text = error.detail.toUtf8();
    if (error.code != 0)
        text = QByteArray::number(error.code) + ' ' + text;
    return HttpReply::plain(statusOf(error), text + '\n');
}

HttpReply CallbackHandler::seal(const QByteArray &plain, const QByteArray &nonce,
                                wecom::CallbackEnvelope::Format format)
{
    const auto sealed = m_crypto.seal(plain, QByteArray::number(nowSeconds()), nonce, format);
    if (!sealed)
        return refuse(sealed.error());
    const bool json = format == wecom::CallbackEnvelope::Format::Json;
    return {.contentType = json ? "application/json"_ba : "text/xml"_ba, .body = *sealed};
}

qint64 CallbackHandler::nowSeconds() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_clock.now().time_since_epoch())
        .count();
}

} // namespace ewc
