// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/wecom/cardupdate.h"
#include "core/wecom/recipients.h"

namespace ewc {

/*!
    What can be done about messages that were sent. The futures fail as ApiClient does.
    Source: WeCom documents 94867 (recall), 94945 (update of a card).
*/
class SentMessages final
{
public:
    explicit SentMessages(ApiClient &api);

    /*! Takes the message \a msgId back; within 24 hours, and not from the WeChat plugin. */
    [[nodiscard]] QFuture<Result<>> recall(const Account &account, const QString &msgId);
    /*!
        Changes the card that \a responseCode is of, which can be used once within 72 hours, for
        \a recipients. Fails with InvalidInput if \a update says nothing.
    */
    [[nodiscard]] QFuture<Result<>> updateCard(const Account &account, const QString &responseCode,
                                               const wecom::Recipients &recipients,
                                               const wecom::CardUpdate &update);

private:
    ApiClient &m_api;
};

} // namespace ewc
