// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QJsonObject>

namespace ewc::sandbox {

/*! enable_duplicate_check of message/send. Source: WeCom document 90236. */
class DuplicateCheck final
{
public:
    explicit DuplicateCheck(const Clock &clock);

    /*! The msgid of the same \a request within its duplicate_check_interval, or nothing. */
    [[nodiscard]] QString earlier(const QJsonObject &request) const;
    /*! Notes that \a request was delivered as \a msgId. */
    void remember(const QJsonObject &request, const QString &msgId);

private:
    struct Delivered
    {
        QString msgId;
        Clock::TimePoint at;
    };

    const Clock &m_clock;
    QHash<QByteArray, Delivered> m_delivered; ///< by the hash of the request
};

} // namespace ewc::sandbox
