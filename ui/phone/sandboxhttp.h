// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>
#include <QUrlQuery>

class QNetworkReply;

namespace ewc::ui {

/*!
    Calls the controls of one sandbox, under /sandbox/v1 (product.md, section 6).

    Each reply deletes itself when it has finished, and all end with this object. Each of these
    has connections of its own: long polls, of which one host takes six, keep no other waiting.
*/
class SandboxHttp final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxHttp(const QUrl &sandbox, QObject *parent = nullptr);

    [[nodiscard]] QNetworkReply *get(const QString &path, const QUrlQuery &query = {});
    [[nodiscard]] QNetworkReply *post(const QString &path, const QJsonObject &body);

    /*! What the sandbox says went wrong in \a answer to \a reply, or what the network says. */
    [[nodiscard]] static QString problem(const QNetworkReply &reply, const QJsonObject &answer);

private:
    [[nodiscard]] QNetworkRequest request(const QString &path, const QUrlQuery &query = {}) const;

    QUrl m_sandbox;
    QNetworkAccessManager m_network;
};

} // namespace ewc::ui
