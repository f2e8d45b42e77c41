// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/fieldjudge.h"

namespace ewc::sandbox {

/*! Who sends, and what the platform knows that a message may refer to. */
struct Sender
{
    enum class Kind { App, GroupChat, Robot };

    Kind kind = Kind::App;
    const MediaShelf &media;
    QString owner = {}; ///< whose media it may use; see Medium
    bool hasCallback = false; ///< there is somewhere to deliver clicks to
};

/*! Says whether \a sender may send messages of \a type. */
[[nodiscard]] bool takesType(Sender::Kind sender, const QString &type);

/*!
    Judges \a content, the object called \a type, as the platform does for \a sender, cuts what
    the platform cuts, and adds name and size of media. The limits and codes are those of
    documents 90236, 90248 and 99110, written down here once more on purpose: the product has its
    own, and each is to notice a mistake of the other.
*/
[[nodiscard]] ApiAnswer judgeMessage(const QString &type, QJsonObject &content,
                                     const Sender &sender);

} // namespace ewc::sandbox
