// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/apiclient.h"
#include "core/wecom/companydirectory.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace ewc {

/*!
    Asks the platform whom an application can send to: departments, members and tags of its
    visible range. One call after the other. One thread.

    What the application may not read is left out, and CompanyDirectory says why; where ids are
    told but no names, the ids are there.

    Source: WeCom documents 96448 (agent/get), 90208 and 95350 (department/list and simplelist),
    90344 (user/simplelist), 96255 (user/get), 90213 and 90216 (tag/get and tag/list).
*/
class DirectoryFetch final : public QObject
{
    Q_OBJECT

public:
    DirectoryFetch(ApiClient &api, const Account &account, QObject *parent = nullptr);

    void start();

    [[nodiscard]] const Account &account() const { return m_account; }

Q_SIGNALS:
    /*! All that could be read; CompanyDirectory::time is left to the receiver. */
    void finished(const ewc::wecom::CompanyDirectory &directory);
    /*! Nothing could be read, or not now: the network or the platform failed half-way. */
    void failed(const ewc::Error &error);

private:
    using Query = QList<QPair<QString, QString>>;
    using Use = std::function<void(const QJsonObject &)>;
    using Refused = std::function<void(const Error &)>;

    void call(const QByteArray &path, const Query &query, const Use &use, const Refused &refused);
    void takeRange(const QJsonObject &agent);
    void readDepartments();
    void readDepartmentIds();
    void readMembers();
    void readSingleMembers();
    void readTags();
    void readTagMembers();
    void finish();
    void takeDepartments(const QJsonArray &departments);
    void takeMembers(int department, const QJsonArray &users);
    void take(const QJsonObject &member);
    [[nodiscard]] QSet<int> below(int department) const;

    ApiClient &m_api;
    Account m_account;
    wecom::CompanyDirectory m_directory;
    QMultiHash<int, int> m_children; ///< department → those directly below it
    QSet<int> m_asked; ///< departments
    QList<int> m_toAsk; ///< departments whose members are still to be asked for
    QStringList m_users; ///< who is named in the range, still to be asked for
    QMap<QString, wecom::Member> m_members; ///< by id in lower case
    QList<QPair<int, QList<int>>> m_tagDepartments; ///< index in tags → the departments it names
    qsizetype m_nextTag = 0; ///< whose members are asked for next
    int m_singleCalls = 0;
};

} // namespace ewc
