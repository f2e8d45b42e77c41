// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/menuroute.h"

#include "core/sandbox/controlreply.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr double MaxWait = 300; // seconds; what the sandbox's server waits for a handler

} // namespace

MenuRoute::MenuRoute(const AppMenu &menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
{
}

void MenuRoute::handle(const HttpRequest &request, const HttpResponder &responder)
{
    bool isNumber = true;
    const QByteArray afterText = request.queryValue("after").value_or("?"_ba);
    const quint64 after = afterText.isEmpty() ? 0 : afterText.toULongLong(&isNumber);
    if (!isNumber)
        return responder.send(
            controlFailure({.kind = ErrorKind::InvalidInput,
                            .detail = u"after has to be the version of a menu"_s}));
    const QByteArray waitText = request.queryValue("wait").value_or("?"_ba);
    const double wait = waitText.isEmpty() ? 0 : waitText.toDouble(&isNumber);
    if (!isNumber || !(wait >= 0 && wait <= MaxWait))
        return responder.send(
            controlFailure({.kind = ErrorKind::InvalidInput,
                            .detail = u"wait has to be from 0 to 300 seconds"_s}));

    if (wait > 0 && after == m_menu.version())
        answerLater(std::chrono::milliseconds(qRound64(wait * 1000)), responder);
    else
        responder.send(controlReply(m_menu.toJson()));
}

void MenuRoute::answerLater(std::chrono::milliseconds patience, const HttpResponder &responder)
{
    auto *timer = new QTimer(this);
    timer->setSingleShot(true);
    connect(timer, &QTimer::timeout, timer, [this, responder, timer] {
        responder.send(controlReply(m_menu.toJson()));
        timer->deleteLater();
    });
    connect(&m_menu, &AppMenu::changed, timer, [timer] { timer->start(0); });
    timer->start(patience);
}

} // namespace ewc::sandbox
