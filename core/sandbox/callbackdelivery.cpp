// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/callbackdelivery.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::sandbox {
namespace {

constexpr auto TimeLimit = 5s;

tl::unexpected<Error> cut()
{
    return failure(ErrorKind::Unavailable, u"the connection was cut by a fault"_s);
}

} // namespace

CallbackDelivery::CallbackDelivery(const QByteArray &plain, const Target &target,
                                   const SandboxOptions &options, QObject *parent)
    : QObject(parent)
    , m_plain(plain)
    , m_target(target)
    , m_attemptsLeft(1 + options.redeliveries)
    , m_interval(options.redeliveryInterval)
{
    QTimer::singleShot(0, this, &CallbackDelivery::start); // who made us wants to connect first
}

void CallbackDelivery::start()
{
    --m_attemptsLeft;
    const auto fault = m_target.faults.take(Fault::Target::Callback, m_target.url.path().toUtf8());
    m_time.start();
    if (fault && fault->delay > 0ms)
        QTimer::singleShot(fault->delay, this, [this, fault] { post(fault); });
    else
        post(fault);
}

void CallbackDelivery::post(const std::optional<Fault> &fault)
{
    if (fault && fault->drop == Fault::Drop::Before)
        return finish(cut());
    if (fault && fault->drop == Fault::Drop::Never && fault->replacesAnswer())
        return finish(HttpAnswer{.status = fault->status.value_or(200),
                                 .contentType = {},
                                 .body = fault->body.value_or(QByteArray())});

    const auto request = m_target.sealer.sealMessage(m_target.url, m_plain);
    if (!request)
        return finish(tl::unexpected(request.error()));
    const bool losesAnswer = fault && fault->drop == Fault::Drop::After;
    m_target.client
        .call({.url = request->url,
               .contentType = "text/xml"_ba,
               .body = request->body,
               .proxy = {},
               .timeout = TimeLimit})
        .then(this, [this, losesAnswer](const Result<HttpAnswer> &answer) {
            finish(losesAnswer ? cut() : answer);
        });
}

void CallbackDelivery::finish(const Result<HttpAnswer> &answer)
{
    QJsonObject attempt{{u"status"_s, answer ? answer->status : 0}, {u"ms"_s, m_time.elapsed()}};
    if (!answer)
        attempt.insert("error"_L1, answer.error().detail);
    m_attempts.append(attempt);

    if (answer && answer->status == 200) {
        Q_EMIT accepted(answer->body);
        deleteLater();
    } else if (m_attemptsLeft > 0) {
        QTimer::singleShot(m_interval, this, &CallbackDelivery::start);
    } else {
        Q_EMIT failed();
        deleteLater();
    }
}

} // namespace ewc::sandbox
