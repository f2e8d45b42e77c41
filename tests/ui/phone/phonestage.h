// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/sandbox/sandbox.h"
#include "tests/support/qverifyresult.h"
#include "ui/phone/phonemodel.h"
#include "ui/phone/sandboxclient.h"

#include <QAbstractItemView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/*! What a phone needs around it, all of it real: a sandbox, an engine, HTTP between them. */
class PhoneStage final : public QObject
{
public:
    /*! Answers "silence" with nothing, and each other text with itself. */
    static ewc::Answer answer(const ewc::Received &received)
    {
        return received.message.text() == u"silence" ? ewc::Answer() : ewc::echo(received);
    }

    /*! Begins; without \a isReachable nobody tells the sandbox where the application is. */
    void start(bool isReachable = true)
    {
        sandbox = std::make_unique<ewc::Sandbox>(ewc::SandboxOptions{.callback = {}});
        QVERIFY_RESULT(sandbox->listen(QHostAddress::LocalHost, 0));
        ewc::EngineOptions options;
        options.settings.accounts = {sandbox->account()};
        options.dataDir = dir.path();
        options.handler = answer;
        engine = std::make_unique<ewc::Engine>(options);
        connect(engine.get(), &ewc::Engine::messageStored, this,
                [this](const ewc::MessageRow &row) { stored.append(row); });
        QVERIFY_RESULT(engine->start());
        client.open(sandbox->apiBase());
        if (!isReachable)
            return;
        bool registered = false;
        connect(&client, &ewc::ui::SandboxClient::callbackRegistered, this,
                [&registered](const QString &problem) { registered = problem.isEmpty(); });
        client.registerCallback(engine->callbackUrl(sandbox->account().name));
        QTRY_VERIFY(registered);
        client.disconnect(this);
    }

    /*! The application writes to \a userId of its own accord. */
    void send(const QString &userId, const ewc::wecom::OutgoingMessage &message)
    {
        const auto sent = engine->send(sandbox->account().name,
                                       {.recipients = {.users = {userId}}, .message = message});
        QTRY_VERIFY(sent.isFinished());
        QVERIFY_RESULT(sent.result());
    }

    QTemporaryDir dir;
    std::unique_ptr<ewc::Sandbox> sandbox;
    std::unique_ptr<ewc::Engine> engine;
    ewc::ui::SandboxClient client;
    QList<ewc::MessageRow> stored; ///< what the application logged
};

/*! What the phone in \a view shows, a line each; where one is due with the caption behind it. */
inline QStringList shownOn(const QAbstractItemView &view)
{
    QStringList lines;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const QString caption = index.data(ewc::ui::PhoneModel::CaptionRole).toString();
        const QString text = index.data().toString().replace(u'\n', u'|');
        lines.append(caption.isEmpty() ? text : text + QStringLiteral(" / ") + caption);
    }
    return lines;
}
