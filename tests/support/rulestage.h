// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"
#include "core/sandbox/sandbox.h"
#include "core/store/messagereader.h"
#include "core/store/rulereader.h"
#include "tests/core/sandbox/controlclient.h"
#include "tests/support/qverifyresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/*! The platform and an engine that answers by rules, HTTP between them. */
class RuleStage final
{
public:
    RuleStage()
        : platform(std::make_unique<ewc::Sandbox>(ewc::SandboxOptions{.callback = {}}))
    {
        if (!platform->listen(QHostAddress::LocalHost, 0))
            qFatal("no port");
        options.settings.accounts = {platform->account()};
        options.dataDir = dir.path();
    }

    /*! Starts an engine with options; the platform calls it from now on. */
    void start()
    {
        engine = std::make_unique<ewc::Engine>(options);
        QVERIFY_RESULT(engine->start());
        const QString url = engine->callbackUrl(account()).toString();
        const auto set =
            control().post("/sandbox/v1/callback",
                           QJsonDocument(QJsonObject{{QStringLiteral("url"), url}}).toJson());
        QCOMPARE(set.status, 200);
    }
    /*! Ends the engine, as a user does. */
    void stop()
    {
        QSignalSpy stopped(engine.get(), &ewc::Engine::stopped);
        engine->stop();
        QTRY_COMPARE(stopped.size(), 1);
        engine.reset();
    }

    /*! Rules of \a json, which is what stands in "rules", into the file. */
    void save(const QByteArray &json, const QByteArray &rest = {}) const
    {
        const auto reading =
            ewc::readRules("{\"schema\": 1, \"rules\": [" + json + "]" + rest + "}");
        QVERIFY2(reading.problems.isEmpty(),
                 qPrintable(reading.problems.value(0).path + QStringLiteral(": ")
                            + reading.problems.value(0).sentence));
        QVERIFY_RESULT(engine->saveRules(reading.rules, {}));
    }

    /*! \a user writes \a text; returns the passive reply. */
    [[nodiscard]] QString write(const QString &text,
                                const QString &user = QStringLiteral("zhangsan")) const
    {
        const QJsonObject message{{QStringLiteral("user"), user},
                                  {QStringLiteral("type"), QStringLiteral("text")},
                                  {QStringLiteral("content"), text}};
        const auto answer = control().post("/sandbox/v1/push", QJsonDocument(message).toJson());
        return QJsonDocument::fromJson(
                   answer.body)[QStringLiteral("reply")][QStringLiteral("Content")]
            .toString();
    }
    /*! What the application sent to \a user by itself. */
    [[nodiscard]] QStringList phone(const QString &user) const
    {
        QStringList texts;
        const auto answer = control().get("/sandbox/v1/phone?user=" + user.toUtf8());
        const QJsonArray entries = QJsonDocument::fromJson(answer.body).array();
        for (const QJsonValue &entry : entries) {
            if (entry[QStringLiteral("msgtype")] == QStringLiteral("text"))
                texts.append(entry[QStringLiteral("text")][QStringLiteral("content")].toString());
            else
                texts.append(entry[QStringLiteral("msgtype")].toString());
        }
        return texts;
    }

    [[nodiscard]] QString account() const { return platform->account().name; }
    [[nodiscard]] ewc::sandbox::ControlClient control() const
    {
        return ewc::sandbox::ControlClient(*platform);
    }
    [[nodiscard]] std::unique_ptr<ewc::MessageReader> log() const
    {
        return ewc::MessageReader::open(dir.path()).value();
    }
    [[nodiscard]] std::unique_ptr<ewc::RuleReader> rules() const
    {
        return ewc::RuleReader::open(dir.path()).value();
    }

    QTemporaryDir dir;
    std::unique_ptr<ewc::Sandbox> platform;
    ewc::EngineOptions options;
    std::unique_ptr<ewc::Engine> engine;
};
