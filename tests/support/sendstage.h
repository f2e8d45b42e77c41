// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/sandbox.h"
#include "tests/support/consolewindow.h"
#include "ui/pages/sendpage.h"
#include "ui/recipients/recipientpicker.h"
#include "ui/send/composer.h"
#include "ui/send/kindtabs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace ewc::test {

/*! The Send page in a real window, over a real engine, with a real sandbox as the platform. */
class SendStage final
{
public:
    SendStage()
    {
        const auto listening = sandbox.listen(QHostAddress::LocalHost, 0);
        console = std::make_unique<ConsoleWindow>();
        Settings settings;
        if (listening)
            settings.accounts = {sandbox.account()};
        console->start(settings);
    }

    [[nodiscard]] bool isReady() const { return console->waitUntilListening(); }
    /*! Brings the page to the front. */
    void open() const { QTest::keyClick(&console->window, Qt::Key_3, Qt::ControlModifier); }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name = {}) const
    {
        return page().template findChild<Widget *>(name);
    }
    [[nodiscard]] ui::SendPage &page() const
    {
        return *console->window.template findChild<ui::SendPage *>();
    }
    [[nodiscard]] ui::Composer &composer() const { return *find<ui::Composer>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        const auto buttons = page().template findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [&text](const QPushButton *button) {
            return button->text().remove(u'&') == text && button->isVisibleTo(button->window());
        });
        return found == buttons.end() ? nullptr : *found;
    }
    /*! Chooses whom it is for. */
    void addressTo(const QStringList &users) const
    {
        composer().recipients()->setRecipients({.users = users});
        Q_EMIT composer().recipients()->edited();
    }
    /*! What is on the phone of \a user. */
    [[nodiscard]] QJsonArray phone(const QString &user)
    {
        const QUrl url(sandbox.apiBase().toString() + QStringLiteral("/sandbox/v1/phone?user=")
                       + user);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        (void)QTest::qWaitFor([&] { return reply->isFinished(); });
        return QJsonDocument::fromJson(reply->readAll()).array();
    }

    Sandbox sandbox{SandboxOptions{}};
    std::unique_ptr<ConsoleWindow> console;

private:
    QNetworkAccessManager m_network;
};

} // namespace ewc::test
