// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/memberfetch.h"
#include "core/store/memoryjournal.h"
#include "tests/support/apiserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

ScriptedServer::Action ok(const QByteArray &fields)
{
    return {ScriptedServer::answer(200, R"({"errcode":0,"errmsg":"ok",)" + fields + '}')};
}

ScriptedServer::Action refused(int errcode)
{
    return {ScriptedServer::answer(200, R"({"errcode":)" + QByteArray::number(errcode)
                                            + R"(,"errmsg":"no privilege"})")};
}

/*! A platform where \a answers tells what each path gives. */
struct Directory
{
    using Answers = std::function<ScriptedServer::Action(const QByteArray &target)>;

    explicit Directory(Answers answers)
        : server([answers](const ScriptedServer::Request &request) {
            if (request.target.startsWith("/cgi-bin/gettoken"))
                return ok(R"("access_token":"t","expires_in":7200)");
            return answers(request.target);
        })
    {
        account.apiBase = server.url();
    }

    ScriptedServer server;
    Account account = test::Platform::account();
    SystemClock clock;
    HttpClient client;
    MemoryTokenStore store;
    AccessTokens tokens{client, store, clock};
    ApiClient api{client, tokens};
};

} // namespace

class MemberFetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesDepartmentsAndSingleMembers();
    void leavesOutWhatItMayNotRead();
    void saysWhenItMayReadNothing();
    void takesNonsenseForNothing();

private:
    QHash<QString, QString> fetch(Directory &directory);
};

QHash<QString, QString> MemberFetchTest::fetch(Directory &directory)
{
    QHash<QString, QString> names;
    MemberFetch fetch(directory.api, directory.account);
    QSignalSpy finished(&fetch, &MemberFetch::finished);
    QSignalSpy failed(&fetch, &MemberFetch::failed);
    connect(&fetch, &MemberFetch::finished, this, [&](const QList<wecom::Member> &members) {
        for (const wecom::Member &member : members)
            names.insert(member.userId, member.name);
    });
    fetch.start();
    (void)QTest::qWaitFor([&] { return finished.size() + failed.size() > 0; });
    return names;
}

void MemberFetchTest::namesDepartmentsAndSingleMembers()
{
    Directory directory([](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":{"partyid":[2,3]},)"
                      R"("allow_userinfos":{"user":[{"userid":"li"},{"userid":"zhang"}]})");
        if (target.contains("department_id=2"))
            return ok(R"("userlist":[{"userid":"zhang","name":"张三"}])");
        if (target.contains("department_id=3"))
            return ok(R"("userlist":[{"userid":"wang","name":"王五"}])");
        return ok(R"("userid":"li","name":"李四")");
    });
    QCOMPARE(fetch(directory),
             (QHash<QString, QString>{
                 {u"zhang"_s, u"张三"_s}, {u"wang"_s, u"王五"_s}, {u"li"_s, u"李四"_s}}));
    // zhang stands in a department: nobody asked for him again.
    QCOMPARE(directory.server.requests().size(), 1 + 1 + 2 + 1);
}

void MemberFetchTest::leavesOutWhatItMayNotRead()
{
    Directory directory([](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":{"partyid":[2,3]})");
        if (target.contains("department_id=2"))
            return refused(60011);
        return ok(R"("userlist":[{"userid":"wang","name":"王五"},{"userid":"nameless"}])");
    });
    QCOMPARE(fetch(directory), (QHash<QString, QString>{{u"wang"_s, u"王五"_s}}));
}

void MemberFetchTest::saysWhenItMayReadNothing()
{
    Directory directory([](const QByteArray &) { return refused(48002); });
    MemberFetch fetch(directory.api, directory.account);
    int code = 0;
    connect(&fetch, &MemberFetch::failed, this, [&code](const Error &error) { code = error.code; });
    fetch.start();
    QTRY_COMPARE(code, 48002);
}

void MemberFetchTest::takesNonsenseForNothing()
{
    Directory directory([](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":[1,2],"allow_userinfos":{"user":{"userid":7}})");
        return ok(R"("userlist":"all of them")");
    });
    QCOMPARE(fetch(directory), (QHash<QString, QString>()));
}

QTEST_GUILESS_MAIN(MemberFetchTest)
#include "tst_memberfetch.moc"
