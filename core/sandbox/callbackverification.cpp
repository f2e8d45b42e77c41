// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/callbackverification.h"

#include <QRandomGenerator>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr auto TimeLimit = 1s;

/*! 19 digits, as the platform's echos are. */
QByteArray randomEcho()
{
    constexpr quint64 Lowest = 1'000'000'000'000'000'000;
    return QByteArray::number(Lowest + QRandomGenerator::system()->generate64() % Lowest);
}

} // namespace

CallbackVerification::CallbackVerification(const QUrl &url, const CallbackSealer &sealer,
                                           HttpClient &client, QObject *parent)
    : QObject(parent)
    , m_echo(randomEcho())
{
    // Later, because who made us wants to connect first.
    QTimer::singleShot(0, this, [this, url, &sealer, &client] { start(url, sealer, client); });
}

void CallbackVerification::start(const QUrl &url, const CallbackSealer &sealer, HttpClient &client)
{
    const auto request = sealer.sealEcho(url, m_echo);
    if (!request)
        return judge(tl::unexpected(request.error()));
    client
        .call(
            {.url = request->url, .contentType = {}, .body = {}, .proxy = {}, .timeout = TimeLimit})
        .then(this, [this](const Result<HttpAnswer> &answer) { judge(answer); });
}

void CallbackVerification::judge(const Result<HttpAnswer> &answer)
{
    Q_EMIT finished(problemWith(answer));
    deleteLater();
}

QString CallbackVerification::problemWith(const Result<HttpAnswer> &answer) const
{
    if (!answer && answer.error().kind == ErrorKind::Timeout)
        return u"no answer within 1 second (%1)"_s.arg(answer.error().detail);
    if (!answer)
        return answer.error().detail;
    if (answer->status != 200)
        return u"the URL answered with HTTP status %1 instead of 200"_s.arg(answer->status);
    if (answer->body == m_echo)
        return {};
    if (answer->body.isEmpty())
        return u"the answer is empty instead of the decrypted echostr"_s;
    if (answer->body.contains(m_echo))
        return u"the answer holds more than the decrypted echostr: a line break, a byte order "
               "mark, quotes or the like"_s;
    return u"the answer is not the decrypted echostr"_s;
}

} // namespace ewc::sandbox
