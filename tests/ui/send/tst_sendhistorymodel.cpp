// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagetext.h"
#include "ui/send/sendhistorymodel.h"
#include "ui/send/waittext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

MessageRow row(qint64 id, Verdict verdict = Verdict::Sent, const QString &account = u"demo"_s)
{
    return {.id = id,
            .time = 1795262400000 + id,
            .account = account,
            .direction = Direction::Out,
            .to = {u"zhangsan"_s},
            .type = u"text"_s,
            .text = QString::number(id),
            .verdict = verdict};
}

QList<MessageRow> rows(qint64 first, qint64 last)
{
    QList<MessageRow> rows;
    for (qint64 id = first; id <= last; ++id)
        rows.append(row(id));
    return rows;
}

} // namespace

class SendHistoryModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsTheNewestFirst();
    void fetchesOlderPages();
    void showsWhatHappensNow();
    void forgetsAnotherAccount();
    void saysWhatAMessageWaitsFor_data();
    void saysWhatAMessageWaitsFor();
    void showsTheProgressOfAnUpload();

private:
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int i = 0; i < m->rowCount(); ++i)
            texts.append(m->index(i).data().toString());
        return texts;
    }

    std::unique_ptr<SendHistoryModel> m;
};

void SendHistoryModelTest::init()
{
    m = std::make_unique<SendHistoryModel>();
    new QAbstractItemModelTester(m.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m.get());
    m->setAccount(u"demo"_s);
}

void SendHistoryModelTest::showsTheNewestFirst()
{
    m->showPage(0, rows(1, 3));
    QCOMPARE(texts(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    m->showPage(0, rows(2, 5)); // the same page again, later
    QCOMPARE(texts(), (QStringList{u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s}));
}

void SendHistoryModelTest::fetchesOlderPages()
{
    constexpr qint64 Newest = 250;
    delete m->findChild<QAbstractItemModelTester *>(); // it asks for more by itself
    m->showPage(0, rows(Newest - SendHistoryModel::PageSize + 1, Newest));
    QVERIFY(m->canFetchMore({}));
    const QSignalSpy wanted(m.get(), &SendHistoryModel::pageWanted);
    m->fetchMore({});
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), Newest - SendHistoryModel::PageSize + 1);
    QVERIFY(!m->canFetchMore({})); // one question at a time
    m->showPage(wanted.first().first().toLongLong(), rows(140, 150));
    QCOMPARE(m->rowCount(), SendHistoryModel::PageSize + 11);
    QCOMPARE(m->index(m->rowCount() - 1).data().toString(), u"140"_s);
    QVERIFY(!m->canFetchMore({})); // that was not a whole page
}

void SendHistoryModelTest::showsWhatHappensNow()
{
    m->showPage(0, rows(1, 2));
    m->addLive(row(3, Verdict::Queued));
    m->addLive(row(4, Verdict::Sent, u"other"_s));
    MessageRow received = row(5);
    received.direction = Direction::In;
    m->addLive(received);
    QTRY_COMPARE(texts(), (QStringList{u"3"_s, u"2"_s, u"1"_s}));
    QCOMPARE(m->index(0).data(SendHistoryModel::OutcomeRole).toInt(),
             static_cast<int>(Outcome::Waiting));
    m->changeLive(row(3, Verdict::Rejected));
    QTRY_COMPARE(m->index(0).data(SendHistoryModel::OutcomeRole).toInt(),
                 static_cast<int>(Outcome::Bad));
}

void SendHistoryModelTest::forgetsAnotherAccount()
{
    m->showPage(0, rows(1, 2));
    const QSignalSpy wanted(m.get(), &SendHistoryModel::pageWanted);
    m->setAccount(u"other"_s);
    QCOMPARE(m->rowCount(), 0);
    QCOMPARE(wanted.size(), 1);
}

void SendHistoryModelTest::saysWhatAMessageWaitsFor_data()
{
    QTest::addColumn<WaitReason>("reason");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("paused");
    QTest::addColumn<QString>("said");

    QTest::newRow("its turn") << WaitReason::None << 0 << false << u"Waiting for its turn"_s;
    QTest::newRow("due already") << WaitReason::Retry << -5 << false << u"Waiting for its turn"_s;
    QTest::newRow("paused") << WaitReason::Scheduled << 7200 << true << u"Paused"_s;
    QTest::newRow("later today") << WaitReason::Scheduled << 7200 << false
                                 << u"To be sent: 12:00"_s;
    QTest::newRow("tomorrow") << WaitReason::Scheduled << 86400 << false
                              << u"To be sent: tomorrow 10:00"_s;
    QTest::newRow("in a minute") << WaitReason::MinuteLimit << 60 << false
                                 << u"Until 10:01:00: as many as a recipient gets in a minute"_s;
    QTest::newRow("WeCom") << WaitReason::Platform << 3600 << false
                           << u"Until 11:00: WeCom's limit"_s;
}

void SendHistoryModelTest::saysWhatAMessageWaitsFor()
{
    QFETCH(const WaitReason, reason);
    QFETCH(const int, seconds);
    QFETCH(const bool, paused);
    QFETCH(const QString, said);

    const QDateTime now(QDate(2026, 11, 24), QTime(10, 0));
    const OutboxEntry entry{.row = row(1, Verdict::Queued),
                            .due = now.addSecs(seconds).toMSecsSinceEpoch(),
                            .paused = paused,
                            .reason = reason};
    QCOMPARE(waitText(entry, now), said);
}

void SendHistoryModelTest::showsTheProgressOfAnUpload()
{
    m->showPage(0, {row(1, Verdict::Sending)});
    QCOMPARE(m->index(0).data(SendHistoryModel::ProgressRole).toInt(), -1);
    m->setProgress(1, 5, 20);
    QCOMPARE(m->index(0).data(SendHistoryModel::ProgressRole).toInt(), 25);
    m->setProgress(1, 0, 0); // nothing to be divided by
    m->setProgress(99, 1, 2); // of another account
    QCOMPARE(m->index(0).data(SendHistoryModel::ProgressRole).toInt(), 25);
    m->changeLive(row(1, Verdict::Sent));
    QTRY_COMPARE(m->index(0).data(SendHistoryModel::ProgressRole).toInt(), -1);
}

QTEST_GUILESS_MAIN(SendHistoryModelTest)
#include "tst_sendhistorymodel.moc"
