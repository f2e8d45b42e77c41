// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"
#include "core/store/mediafolder.h"

namespace ewc {

/*!
    The message of \a draft as \a channel takes it: as it is, or, if its text is too long, what
    Draft::longText says: in parts, or as a text file in \a folder.

    Fails with InvalidInput for a text that would become more than a hundred messages; lengths of
    what is to be refused are left to OutgoingMessage::check(). Error::detail is a sentence in the
    user's language.
*/
[[nodiscard]] Result<QList<wecom::OutgoingMessage>>
fitText(const Draft &draft, wecom::Channel channel, const MediaFolder &folder);

} // namespace ewc
