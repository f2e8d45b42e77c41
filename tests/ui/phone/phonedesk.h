// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/scriptedserver.h"
#include "ui/phone/bubbleview.h"
#include "ui/phone/phoneview.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <memory>

/*! An entry of the phone's list: message \a id of \a type, with \a more beside its content. */
inline QJsonObject entry(int id, const QString &type, const QJsonObject &content,
                         QJsonObject more = {})
{
    more.insert(QStringLiteral("id"), QString::number(id));
    more.insert(QStringLiteral("time"), 1'764'000'000 + id);
    if (!more.contains(QStringLiteral("via")))
        more.insert(QStringLiteral("via"), QStringLiteral("send"));
    more.insert(QStringLiteral("msgtype"), type);
    more.insert(type, content);
    return more;
}

/*! A sandbox with a phone on which there is what a test says, one batch a poll. */
class ScriptedPhone final
{
public:
    QList<QJsonArray> batches;
    QHash<QByteArray, QByteArray> media;

    [[nodiscard]] QUrl url() const { return m_server.url(); }

    /*! What was pushed from the phone so far. */
    [[nodiscard]] QList<QJsonObject> pushed() const
    {
        QList<QJsonObject> all;
        for (const ScriptedServer::Request &request : m_server.requests()) {
            if (request.target.startsWith("/sandbox/v1/push"))
                all.append(QJsonDocument::fromJson(request.body).object());
        }
        return all;
    }

private:
    ScriptedServer::Action answer(const ScriptedServer::Request &request)
    {
        if (request.target.startsWith("/sandbox/v1/phone")) {
            if (batches.isEmpty())
                return {}; // waits for more
            const QByteArray body = QJsonDocument(batches.takeFirst()).toJson();
            return {.bytes = ScriptedServer::answer(200, body)};
        }
        if (request.target.startsWith("/sandbox/v1/push")) {
            return {.bytes = ScriptedServer::answer(
                        200, R"({"msgid":null,"deliveries":[{"status":200}],"reply":null})")};
        }
        const QByteArray id = request.target.mid(request.target.indexOf('=') + 1);
        return {.bytes = media.contains(id)
                             ? ScriptedServer::answer(200, media.value(id), "image/png")
                             : ScriptedServer::answer(404, R"({"error":"gone"})")};
    }

    ScriptedServer m_server{
        [this](const ScriptedServer::Request &request) { return answer(request); }};
};

/*! One phone in such a sandbox, to be clicked at. */
class PhoneDesk final
{
public:
    /*! Opens the phone of 张三, on which there comes one of \a batches after the other. */
    void pickUp(const QList<QJsonArray> &batches)
    {
        sandbox.batches = batches;
        view = std::make_unique<ewc::ui::PhoneView>(
            sandbox.url(), ewc::ui::PhoneMember{.userId = QStringLiteral("zhangsan"),
                                                .name = QStringLiteral("张三")});
        view->resize(360, 700);
        view->show();
        view->activateWindow();
        QTRY_VERIFY(view->isActiveWindow());
        view->focusInput();
        bubbles = view->findChild<ewc::ui::BubbleView *>();
        QTRY_VERIFY(sandbox.batches.isEmpty());
        if (!batches.isEmpty())
            QTRY_VERIFY(bubbles->model()->rowCount() > 0);
        bubbles->doItemsLayout();
    }

    QModelIndex last() const
    {
        return bubbles->model()->index(bubbles->model()->rowCount() - 1, 0);
    }

    /*! Where the part of the last bubble is that is called \a label. */
    QPoint placeOf(const QString &label) const
    {
        for (const ewc::ui::BubblePart &part : bubbles->parts(last())) {
            if (part.label == label)
                return part.area.begin()->center();
        }
        return {};
    }

    void click(const QString &label)
    {
        const QPoint place = placeOf(label);
        QVERIFY2(!place.isNull(), qPrintable(label));
        QTest::mouseClick(bubbles->viewport(), Qt::LeftButton, {}, place);
    }

    QMenu *openMenu() const { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    /*! What the phone says went wrong. */
    QString problem() const
    {
        for (const QLabel *label : view->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(u'⚠'))
                return label->text();
        }
        return {};
    }

    ScriptedPhone sandbox;
    std::unique_ptr<ewc::ui::PhoneView> view; ///< ends before the sandbox
    ewc::ui::BubbleView *bubbles = nullptr;
};
