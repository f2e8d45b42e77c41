// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/qverifyresult.h"
#include "ui/send/draftstore.h"
#include "ui/send/sendtime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

class DraftStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersADraftForEachAccount();
    void isForItsOwnerOnly();
    void survivesAnyFile_data();
    void survivesAnyFile();
    void offersTimesThatAreAhead_data();
    void offersTimesThatAreAhead();
};

void DraftStoreTest::remembersADraftForEachAccount()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"drafts.json"_s);
    Draft one{.recipients = {.users = {u"zhangsan"_s}, .parties = {u"2"_s}},
              .message = wecom::OutgoingMessage::text(u"  你好\n🙂"_s),
              .longText = LongText::Refuse};
    one.message.options.safe = 1;
    const Draft other{.recipients = {.chat = u"chat1"_s},
                      .message = wecom::OutgoingMessage::markdown(u"**hi**"_s)};
    DraftStore store(file);
    store.setDraft(u"demo"_s, one);
    store.setDraft(u"other"_s, other);
    QVERIFY_RESULT(store.save());

    const DraftStore again(file);
    QCOMPARE(again.draft(u"demo"_s).message, one.message);
    QCOMPARE(again.draft(u"demo"_s).recipients, one.recipients);
    QCOMPARE(again.draft(u"demo"_s).longText, LongText::Refuse);
    QCOMPARE(again.draft(u"other"_s).recipients.chat, u"chat1"_s);
    QVERIFY(again.draft(u"third"_s).message.type.isEmpty());
}

void DraftStoreTest::isForItsOwnerOnly()
{
    const QTemporaryDir dir;
    DraftStore store(dir.filePath(u"drafts.json"_s));
    store.setDraft(u"demo"_s, {.message = wecom::OutgoingMessage::text(u"secret"_s)});
    QVERIFY_RESULT(store.save());
    const auto permissions = QFile::permissions(dir.filePath(u"drafts.json"_s));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
}

void DraftStoreTest::survivesAnyFile_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << "<xml/>"_ba;
    QTest::newRow("a list") << "[1,2]"_ba;
    QTest::newRow("wrong types") << R"({"demo":{"touser":7,"msgtype":[],"long":"x"}})"_ba;
    QTest::newRow("a choice that there is not") << R"({"demo":{"long":99}})"_ba;
}

void DraftStoreTest::survivesAnyFile()
{
    QFETCH(const QByteArray, bytes);

    const QTemporaryDir dir;
    QFile file(dir.filePath(u"drafts.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const DraftStore store(file.fileName());
    QVERIFY(store.draft(u"demo"_s).message.type.isEmpty());
    QCOMPARE(store.draft(u"demo"_s).longText, LongText::Split);
}

void DraftStoreTest::offersTimesThatAreAhead_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QStringList>("names");

    const QDate tuesday(2026, 11, 24);
    QTest::newRow("morning") << QDateTime(tuesday, QTime(8, 30))
                             << QStringList{u"In an hour: 09:30"_s, u"This evening: 18:00"_s,
                                            u"In the morning: tomorrow 09:00"_s,
                                            u"On Monday: Mon 30 Nov 09:00"_s};
    QTest::newRow("evening, Sunday")
        << QDateTime(tuesday.addDays(5), QTime(23, 30, 30))
        << QStringList{u"In an hour: tomorrow 00:30"_s, u"In the morning: tomorrow 09:00"_s};
}

void DraftStoreTest::offersTimesThatAreAhead()
{
    QFETCH(const QDateTime, now);
    QFETCH(const QStringList, names);

    QLocale::setDefault(QLocale(u"en_GB"_s));
    QStringList offered;
    for (const SendTime &time : sendTimes(now)) {
        offered.append(time.name);
        QVERIFY(time.time > now);
    }
    QCOMPARE(offered, names);
}

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
