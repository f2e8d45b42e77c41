// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/directoryfetch.h"
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
struct Company
{
    using Answers = std::function<ScriptedServer::Action(const QByteArray &target)>;

    explicit Company(Answers answers)
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

class DirectoryFetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDepartmentsMembersAndTags();
    void asksEachDepartmentWhereTheirChildrenAreNotFetched();
    void leavesOutWhatItMayNotRead();
    void fallsBackToIds();
    void countsTheDepartmentsOfATag();
    void saysWhenItMayReadNothing();
    void givesUpWhenThePlatformFailsHalfWay_data();
    void givesUpWhenThePlatformFailsHalfWay();
    void takesNonsenseForNothing();
    void asksForFewOfManySingleMembers();

private:
    wecom::CompanyDirectory fetch(Company &company);

    Error m_error;
};

wecom::CompanyDirectory DirectoryFetchTest::fetch(Company &company)
{
    m_error = {};
    wecom::CompanyDirectory found;
    DirectoryFetch fetch(company.api, company.account);
    QSignalSpy finished(&fetch, &DirectoryFetch::finished);
    QSignalSpy failed(&fetch, &DirectoryFetch::failed);
    connect(&fetch, &DirectoryFetch::finished, this,
            [&](const wecom::CompanyDirectory &directory) { found = directory; });
    connect(&fetch, &DirectoryFetch::failed, this, [&](const Error &error) { m_error = error; });
    fetch.start();
    constexpr int Patience = 30'000; // ms, for hundreds of calls
    (void)QTest::qWaitFor([&] { return finished.size() + failed.size() > 0; }, Patience);
    return found;
}

void DirectoryFetchTest::readsDepartmentsMembersAndTags()
{
    Company company([](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":{"partyid":[2,3]},)"
                      R"("allow_userinfos":{"user":[{"userid":"li"},{"userid":"Zhang"}]})");
        if (target.startsWith("/cgi-bin/department/list"))
            return ok(R"("department":[{"id":2,"name":"研发部","parentid":1,"order":9},)"
                      R"({"id":"3","name":"市场部","parentid":"1","order":"8"},)"
                      R"({"id":2,"name":"twice","parentid":1}])");
        if (target.contains("department_id=2"))
            return ok(R"("userlist":[{"userid":"zhang","name":"张三","department":[2,3]}])");
        if (target.contains("department_id=3"))
            return ok(R"("userlist":[{"userid":"wang","name":"王五","department":[3]}])");
        if (target.startsWith("/cgi-bin/tag/list"))
            return ok(R"("taglist":[{"tagid":7,"tagname":"值班"}])");
        if (target.startsWith("/cgi-bin/tag/get"))
            return ok(R"("tagname":"值班","userlist":[{"userid":"zhang","name":"张三"}],)"
                      R"("partylist":[])");
        return ok(R"("userid":"li","name":"李四","department":[1])");
    });
    const wecom::CompanyDirectory directory = fetch(company);
    QCOMPARE(directory.members,
             (QList<wecom::Member>{
                 {.userId = u"li"_s, .name = u"李四"_s, .departments = {1}},
                 {.userId = u"wang"_s, .name = u"王五"_s, .departments = {3}},
                 {.userId = u"zhang"_s, .name = u"张三"_s, .departments = {2, 3}},
             }));
    QCOMPARE(directory.departments,
             (QList<wecom::Department>{
                 {.id = 2, .name = u"研发部"_s, .parentId = 1, .position = 9},
                 {.id = 3, .name = u"市场部"_s, .parentId = 1, .position = 8},
             }));
    QCOMPARE(directory.tags,
             (QList<wecom::Tag>{{.id = 7, .name = u"值班"_s, .users = {u"zhang"_s}}}));
    QCOMPARE(directory.membersRefused, 0);
    QCOMPARE(directory.departmentsRefused, 0);
    QCOMPARE(directory.tagsRefused, 0);
    // Token, range, departments, two of them, li alone, tags, one of them: zhang stands in a
    // department, so that nobody asked for him again.
    QCOMPARE(company.server.requests().size(), 1 + 1 + 1 + 2 + 1 + 1 + 1);
}

void DirectoryFetchTest::asksEachDepartmentWhereTheirChildrenAreNotFetched()
{
    Company company([](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":{"partyid":[1]})");
        if (target.startsWith("/cgi-bin/department/list"))
            return ok(R"("department":[{"id":1,"name":"A","parentid":0},)"
                      R"({"id":2,"name":"B","parentid":1},{"id":3,"name":"C","parentid":2}])");
        if (target.contains("department_id=1&"))
            return ok(R"("userlist":[{"userid":"a","name":"a","department":[1]}])");
        if (target.contains("department_id=2&"))
            return ok(R"("userlist":[])");
        if (target.contains("department_id=3&"))
            return ok(R"("userlist":[{"userid":"c","name":"c","department":[3]}])");
        return ok(R"("taglist":[])");
    });
    const wecom::CompanyDirectory directory = fetch(company);
    QCOMPARE(directory.members.size(), 2);
    QCOMPARE(directory.members.last().userId, u"c"_s);
}

void DirectoryFetchTest::leavesOutWhatItMayNotRead()
{
    Company company([](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":{"partyid":[2,3]})");
        if (target.contains("department_id=2"))
            return refused(60011);
        if (target.contains("/tag/"))
            return refused(48002);
        return ok(R"("userlist":[{"userid":"wang","name":"王五"},{"userid":"nameless"}])");
    });
    const wecom::CompanyDirectory directory = fetch(company);
    QCOMPARE(directory.members, (QList<wecom::Member>{
                                    {.userId = u"nameless"_s, .name = {}}, // one can send to an id
                                    {.userId = u"wang"_s, .name = u"王五"_s},
                                }));
    QCOMPARE(directory.membersRefused, 60011);
    QCOMPARE(directory.tagsRefused, 48002);
}

void DirectoryFetchTest::fallsBackToIds()
{
    bool isListRefused = false;
    Company company([&isListRefused](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":{"partyid":[2]},"allow_tags":{"tagid":[5]},)"
                      R"("allow_userinfos":{"user":[{"userid":"li"}]})");
        if (target.startsWith("/cgi-bin/department/simplelist") && !isListRefused)
            return ok(R"("department_id":[{"id":2,"parentid":1,"order":4}])");
        return refused(60011);
    });
    wecom::CompanyDirectory directory = fetch(company);
    QCOMPARE(directory.departments,
             (QList<wecom::Department>{{.id = 2, .name = {}, .parentId = 1, .position = 4}}));
    QCOMPARE(directory.members, (QList<wecom::Member>{{.userId = u"li"_s, .name = {}}}));
    QCOMPARE(directory.tags, (QList<wecom::Tag>{{.id = 5, .name = {}}}));
    QCOMPARE(directory.departmentsRefused, 60011);

    isListRefused = true;
    directory = fetch(company);
    QCOMPARE(directory.departments, (QList<wecom::Department>{{.id = 2, .name = {}}}));
}

void DirectoryFetchTest::countsTheDepartmentsOfATag()
{
    Company company([](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":{"partyid":[1]})");
        if (target.startsWith("/cgi-bin/department/list"))
            return ok(R"("department":[{"id":1,"name":"A","parentid":0},)"
                      R"({"id":2,"name":"B","parentid":1},{"id":3,"name":"C","parentid":2}])");
        if (target.startsWith("/cgi-bin/user/simplelist"))
            return ok(R"("userlist":[{"userid":"a","name":"a","department":[1]},)"
                      R"({"userid":"c","name":"c","department":[3]}])");
        if (target.startsWith("/cgi-bin/tag/list"))
            return ok(R"("taglist":[{"tagid":7,"tagname":"T"}])");
        return ok(R"("userlist":[{"userid":"c","name":"c"}],"partylist":[2])");
    });
    QCOMPARE(fetch(company).tags,
             (QList<wecom::Tag>{{.id = 7, .name = u"T"_s, .users = {u"c"_s}}}));
}

void DirectoryFetchTest::saysWhenItMayReadNothing()
{
    Company company([](const QByteArray &) { return refused(48002); });
    QCOMPARE(fetch(company), wecom::CompanyDirectory());
    QCOMPARE(m_error.code, 48002);
}

void DirectoryFetchTest::givesUpWhenThePlatformFailsHalfWay_data()
{
    QTest::addColumn<ScriptedServer::Action>("answer");
    QTest::newRow("busy") << refused(-1);
    QTest::newRow("too often") << refused(45009);
    QTest::newRow("no JSON") << ScriptedServer::Action{ScriptedServer::answer(200, "<html>")};
    QTest::newRow("HTTP 502") << ScriptedServer::Action{ScriptedServer::answer(502, "{}")};
}

void DirectoryFetchTest::givesUpWhenThePlatformFailsHalfWay()
{
    QFETCH(const ScriptedServer::Action, answer);
    Company company([answer](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":{"partyid":[2]})");
        return target.startsWith("/cgi-bin/user/simplelist") ? answer : ok(R"("department":[])");
    });
    // Half a directory in place of the whole one would be worse than an old one.
    QCOMPARE(fetch(company), wecom::CompanyDirectory());
    QVERIFY(m_error != Error());
}

void DirectoryFetchTest::takesNonsenseForNothing()
{
    Company company([](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_partys":[1,2],"allow_userinfos":{"user":{"userid":7}})");
        return ok(R"("userlist":"all of them","department":{"id":{}},"taglist":[1,{},null])");
    });
    QCOMPARE(fetch(company), wecom::CompanyDirectory());
    QCOMPARE(m_error, Error());
}

void DirectoryFetchTest::asksForFewOfManySingleMembers()
{
    QByteArray users;
    for (int number = 0; number < 20'000; ++number)
        users += (number == 0 ? R"({"userid":"u)" : R"(,{"userid":"u)") + QByteArray::number(number)
                 + R"("})";
    Company company([users](const QByteArray &target) {
        if (target.startsWith("/cgi-bin/agent/get"))
            return ok(R"("allow_userinfos":{"user":[)" + users + "]}");
        return refused(60011);
    });
    QCOMPARE(fetch(company).members.size(), 20'000);
    QVERIFY(company.server.requests().size() < 300);
}

QTEST_GUILESS_MAIN(DirectoryFetchTest)
#include "tst_directoryfetch.moc"
