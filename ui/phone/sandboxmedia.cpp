// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/sandboxmedia.h"

#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace ewc::ui {

SandboxMedia::SandboxMedia(const QUrl &sandbox, QObject *parent)
    : MediaSource(parent)
    , m_http(sandbox)
{
}

void SandboxMedia::fetch(const QString &reference, QObject *context,
                         std::function<void(const QByteArray &)> take)
{
    // An id is anything: it may not add to the query.
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(reference));
    QNetworkReply *reply = m_http.get(u"media"_s, QUrlQuery{{u"id"_s, id}});
    connect(reply, &QNetworkReply::finished, context, [reply, take = std::move(take)] {
        take(reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray());
    });
}

} // namespace ewc::ui
