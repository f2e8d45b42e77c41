// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace ewc::sandbox {

/*! A file on the platform. */
struct Medium
{
    QString id;
    QString type; ///< image, voice, video or file
    QString fileName; ///< as recipients see it
    QByteArray data;
    QString owner = {}; ///< the key of the robot it is for; empty: all applications
    bool isPermanent = false; ///< of media/uploadimg
    Clock::TimePoint created = {};
};

/*!
    The files that members and applications sent, for three days as on the platform, and at most
    256 MiB of them: the oldest go first. Source: WeCom documents 96484 and 96486.
*/
class MediaShelf final
{
public:
    explicit MediaShelf(const Clock &clock);

    /*! Keeps \a medium, whose id and time are given here, and returns it. */
    Medium add(Medium medium);
    /*! What is kept under \a id. */
    [[nodiscard]] std::optional<Medium> find(const QString &id) const;
    /*! What \a owner may use under \a id as a medium of \a type. */
    [[nodiscard]] std::optional<Medium> find(const QString &id, const QString &type,
                                             const QString &owner) const;
    /*! What is kept now, oldest first. */
    [[nodiscard]] QList<Medium> media() const;
    /*! Forgets what is kept under \a id, as if three days had gone by; false if there is nothing.
     */
    bool expire(const QString &id);

private:
    const Clock &m_clock;
    QList<Medium> m_media;
};

} // namespace ewc::sandbox
