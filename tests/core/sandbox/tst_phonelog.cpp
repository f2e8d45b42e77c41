// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/phonelog.h"
#include "tests/core/sandbox/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;
using Way = PhoneEntry::Way;

class PhoneLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAMembersMessagesOldestFirst();
    void listsOnlyWhatCameAfterAnEntry();
    void keepsTheLastThousand();
    void tellsThatSomethingCame();
    void tellsThatAnEntryChanged();
};

void PhoneLogTest::listsAMembersMessagesOldestFirst()
{
    const FakeClock clock;
    PhoneLog phones(clock);
    phones.add(u"zhangsan"_s,
               {.way = Way::Callback, .type = u"text"_s, .content = {{u"content"_s, u"你好"_s}}});
    phones.add(u"lisi"_s,
               {.way = Way::Send, .type = u"text"_s, .content = {{u"content"_s, u"other"_s}}});
    phones.add(u"zhangsan"_s,
               {.way = Way::Reply, .type = u"text"_s, .content = {{u"content"_s, u"hello"_s}}});

    const QJsonArray entries = phones.entries(u"zhangsan"_s, 0);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.at(0).toObject(),
             (QJsonObject{{u"id"_s, u"1"_s},
                          {u"time"_s, qint64{24 * 365 * 50} * 3600},
                          {u"from"_s, u"member"_s},
                          {u"via"_s, u"callback"_s},
                          {u"msgtype"_s, u"text"_s},
                          {u"text"_s, QJsonObject{{u"content"_s, u"你好"_s}}}}));
    QCOMPARE(entries.at(1)["from"_L1], u"app"_s);
    QCOMPARE(entries.at(1)["via"_L1], u"reply"_s);
    QCOMPARE(phones.entries(u"lisi"_s, 0).at(0)["via"_L1], u"send"_s);
    QVERIFY(phones.entries(u"wangwu"_s, 0).isEmpty());
}

void PhoneLogTest::listsOnlyWhatCameAfterAnEntry()
{
    const FakeClock clock;
    PhoneLog phones(clock);
    for (int i = 0; i < 3; ++i)
        phones.add(u"zhangsan"_s, {.way = Way::Send, .type = u"text"_s});
    QCOMPARE(phones.entries(u"zhangsan"_s, 1).size(), 2);
    QCOMPARE(phones.entries(u"zhangsan"_s, 3).size(), 0);
}

void PhoneLogTest::keepsTheLastThousand()
{
    const FakeClock clock;
    PhoneLog phones(clock);
    for (int i = 0; i < 1001; ++i)
        phones.add(u"zhangsan"_s, {.way = Way::Send, .type = u"text"_s});
    const QJsonArray entries = phones.entries(u"zhangsan"_s, 0);
    QCOMPARE(entries.size(), 1000);
    QCOMPARE(entries.first()["id"_L1], u"2"_s);
}

void PhoneLogTest::tellsThatSomethingCame()
{
    const FakeClock clock;
    PhoneLog phones(clock);
    const QSignalSpy added(&phones, &PhoneLog::added);
    phones.add(u"zhangsan"_s, {.way = Way::Send, .type = u"text"_s});
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toString(), u"zhangsan"_s);
}

void PhoneLogTest::tellsThatAnEntryChanged()
{
    const FakeClock clock;
    PhoneLog phones(clock);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
        phones.add(u"zhangsan"_s, {.way = Way::Send, .type = u"text"_s, .msgId = id});
    const QSignalSpy added(&phones, &PhoneLog::added);
    const auto recall = [](PhoneEntry &entry) { entry.more.insert("recalled"_L1, true); };
    QVERIFY(phones.change(u"zhangsan"_s, u"b"_s, recall));
    QVERIFY(!phones.change(u"zhangsan"_s, u"d"_s, recall));
    QVERIFY(!phones.change(u"lisi"_s, u"b"_s, recall));
    QCOMPARE(added.size(), 1);

    const QJsonArray later = phones.entries(u"zhangsan"_s, 3);
    QCOMPARE(later.size(), 1);
    QCOMPARE(later.at(0)["id"_L1], u"4"_s);
    QCOMPARE(later.at(0)["replaces"_L1], u"2"_s);
    QCOMPARE(later.at(0)["recalled"_L1], true);
    const QJsonArray all = phones.entries(u"zhangsan"_s, 0); // it stays where it was
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(1), later.at(0));
    QVERIFY(!all.at(0).toObject().contains("replaces"_L1));

    phones.change(u"zhangsan"_s, u"b"_s, recall); // who has seen only the first hears of the last
    QCOMPARE(phones.entries(u"zhangsan"_s, 3).at(0)["replaces"_L1], u"2"_s);
}

QTEST_GUILESS_MAIN(PhoneLogTest)
#include "tst_phonelog.moc"
