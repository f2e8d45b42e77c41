// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apiendpoints.h"
#include "core/sandbox/appmenu.h"
#include "core/sandbox/cardcodes.h"
#include "core/sandbox/directory.h"
#include "core/sandbox/fault.h"
#include "core/sandbox/mediashelf.h"
#include "core/sandbox/phonelog.h"
#include "core/sandbox/sandbox.h"
#include "core/sandbox/sentmessages.h"
#include "core/settings/account.h"

#include <QMap>

namespace ewc::sandbox {

/*! Everything the played platform knows. One thread. */
struct Platform
{
    Platform(const SandboxOptions &options, const Clock &platformClock);

    /*! Where the medium \a id can be seen without a token. */
    [[nodiscard]] QString mediumUrl(const QString &id) const;

    const Clock &clock;
    Account account; ///< api_base is known once the server listens
    Account robot; ///< the robot of a group of all members; api_base is known as well then
    Directory directory;
    PhoneLog phones;
    MediaShelf media;
    SentMessages sent;
    CardCodes cards;
    AppMenu menu;
    FaultTable faults;
    ApiEndpoints api; ///< uses all of the above
    bool hasCallback = false; ///< a callback URL was verified
    qint64 lastMsgId = 0;
    QMap<QByteArray, int> calls; ///< of each endpoint that was called, faults included
};

} // namespace ewc::sandbox
