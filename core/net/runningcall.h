// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/httpcall.h"
#include "core/net/onetimebody.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <optional>

namespace ewc {

/*! One call of HttpClient under way; deletes itself when its future is finished. */
class RunningCall final : public QObject
{
    Q_OBJECT

public:
    RunningCall(const HttpCall &call, std::unique_ptr<OneTimeBody> body,
                QNetworkAccessManager &manager, QObject *parent);

    [[nodiscard]] QFuture<Result<HttpAnswer>> future() const { return m_promise.future(); }

private:
    void watch();
    void takeHead();
    void takePieces();
    void checkSize();
    void moved();
    void end(const QString &reason);
    void finish();
    [[nodiscard]] HttpAnswer head() const;
    [[nodiscard]] Result<HttpAnswer> outcome() const;
    [[nodiscard]] int status() const;
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool isUnsent() const;
    [[nodiscard]] QString reason() const;

    HttpCall m_call;
    bool m_isPost;
    OneTimeBody *m_body; ///< owned by m_reply
    QNetworkReply *m_reply;
    QPromise<Result<HttpAnswer>> m_promise;
    QTimer m_timeout;
    QString m_endReason; ///< why we ended the call ourselves
    QIODevice *m_sink = nullptr; ///< takes the body of the answer
    bool m_hasHead = false;
    qint64 m_taken = 0; ///< bytes of the answer that went into m_sink
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

} // namespace ewc
