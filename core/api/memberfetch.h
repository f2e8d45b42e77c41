// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/wecom/member.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace ewc {

/*!
    Asks the platform for the names of all members that an application can see: those of the
    departments in its visible range, and those who are named in it one by one. One thread.
    Source: WeCom documents 96448 (agent/get), 90344 (user/simplelist), 96255 (user/get).
*/
class MemberFetch final : public QObject
{
    Q_OBJECT

public:
    MemberFetch(ApiClient &api, const Account &account, QObject *parent = nullptr);

    void start();

    [[nodiscard]] const Account &account() const { return m_account; }

Q_SIGNALS:
    /*! All that could be read; what the application may not read is left out. */
    void finished(const QList<ewc::wecom::Member> &members);
    /*! Nothing could be read; \a error is that of the first call. */
    void failed(const ewc::Error &error);

private:
    using Use = std::function<void(const QJsonObject &)>;

    void call(const QByteArray &path, const QList<QPair<QString, QString>> &query, const Use &use);
    void takeRange(const QJsonObject &agent);
    void next();
    void add(const QJsonObject &member);

    ApiClient &m_api;
    Account m_account;
    QStringList m_departments; ///< still to be asked for
    QStringList m_users; ///< still to be asked for
    QHash<QString, QString> m_names; ///< by user id
    int m_singleUsers = 0; ///< asked for so far
};

} // namespace ewc
