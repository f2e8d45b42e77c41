// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/platform.h"

namespace ewc::sandbox {

/*! Says whether messages of \a type carry a file: image, voice, video, file. */
[[nodiscard]] bool carriesMedium(const QString &type);

/*!
    Takes the file of \a push, a message of \a type, to the platform's media and adds what the
    wire says of it to \a fields; a push with a MediaId of its own stays as it is.

    Fails with InvalidInput and a sentence for the person who wrote \a push.
*/
[[nodiscard]] Result<> addMedium(const QJsonObject &push, const QString &type, Platform &platform,
                                 QJsonObject &fields);

/*! What a phone shows of the medium in \a fields beside them: media_id, name and size. */
[[nodiscard]] QJsonObject mediumOnPhone(const QJsonObject &fields, const Platform &platform);

} // namespace ewc::sandbox
