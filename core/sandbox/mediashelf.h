// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ewc::sandbox {

struct Medium
{
    QString id;
    QString type; ///< image, voice or video
    QString fileName;
    QByteArray data;
    Clock::TimePoint created;
};

/*!
    The files that members sent, for three days as on the platform, and at most 256 MiB of them:
    the oldest go first. Source: WeCom document 96486.
*/
class MediaShelf final
{
public:
    explicit MediaShelf(const Clock &clock);

    /*! Keeps \a data and returns its new media id. */
    [[nodiscard]] QString add(const QString &type, const QString &fileName, const QByteArray &data);
    /*! What is kept now, oldest first. */
    [[nodiscard]] QList<Medium> media() const;

private:
    const Clock &m_clock;
    QList<Medium> m_media;
};

} // namespace ewc::sandbox
