// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/quotastatus.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

class QuotaStatusTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFullTheFullestAccountIs_data();
    void tellsHowFullTheFullestAccountIs();
    void saysWhatWaitsAndUntilWhen_data();
    void saysWhatWaitsAndUntilWhen();
    void countsWithoutAQuota();
};

void QuotaStatusTest::tellsHowFullTheFullestAccountIs_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("text");
    QTest::addColumn<ColorRole>("mark");
    QTest::addColumn<double>("share");

    QTest::newRow("all accounts") << u""_s << u"Today 80/100"_s << ColorRole::Warning << 0.8;
    QTest::newRow("below the mark")
        << u"big"_s << u"Today 4799/6000"_s << ColorRole::MutedText << 4799.0 / 6000;
    QTest::newRow("a robot has none") << u"robot"_s << u"Today 7"_s << ColorRole::MutedText << 0.0;
}

void QuotaStatusTest::tellsHowFullTheFullestAccountIs()
{
    QFETCH(const QString, account);
    QFETCH(const QString, text);
    QFETCH(const ColorRole, mark);
    QFETCH(const double, share);

    const QHash<QString, AccountHealth> health{
        {u"big"_s, {.callbacks = {}, .budget = {.usedToday = 4799, .limitToday = 6000}}},
        {u"small"_s, {.callbacks = {}, .budget = {.usedToday = 80, .limitToday = 100}}},
        {u"robot"_s, {.callbacks = {}}}};
    const QuotaStatus status = quotaStatus(health, account, {.received = 3, .sent = 7});
    QCOMPARE(status.text, text);
    QCOMPARE(status.mark, mark);
    QCOMPARE(status.share, share);
    QCOMPARE(status.details.contains(u"small: 80 of 100 recipients today."_s), account.isEmpty());
}

void QuotaStatusTest::saysWhatWaitsAndUntilWhen_data()
{
    QTest::addColumn<WaitReason>("reason");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("a minute") << WaitReason::MinuteLimit << u"in a minute have been sent."_s;
    QTest::newRow("an hour") << WaitReason::HourLimit << u"in an hour have been sent."_s;
    QTest::newRow("a day") << WaitReason::DayLimit << u"Today's quota is used up."_s;
    QTest::newRow("the platform") << WaitReason::Platform << u"(45009)"_s;
}

void QuotaStatusTest::saysWhatWaitsAndUntilWhen()
{
    QFETCH(const WaitReason, reason);
    QFETCH(const QString, sentence);

    const qint64 until = QDateTime(QDate::currentDate(), QTime(12, 34, 56)).toMSecsSinceEpoch();
    const QHash<QString, AccountHealth> health{{u"demo"_s,
                                                {.callbacks = {},
                                                 .budget = {.usedToday = 1,
                                                            .limitToday = 6000,
                                                            .waiting = 2,
                                                            .reason = reason,
                                                            .freeAt = until}}}};
    const QuotaStatus status = quotaStatus(health, u"demo"_s, {});
    QCOMPARE(status.mark, ColorRole::Warning);
    QVERIFY2(status.details.contains(u"demo: messages that wait: 2, the first until 12:34:56."_s),
             qPrintable(status.details));
    QVERIFY2(status.details.contains(sentence), qPrintable(status.details));
}

void QuotaStatusTest::countsWithoutAQuota()
{
    const QuotaStatus status = quotaStatus({}, {}, {.received = 1, .sent = 2});
    QCOMPARE(status.text, u"Today 2"_s);
    QVERIFY(status.details.startsWith(u"Sent today: 2. Received today: 1."_s));
    QCOMPARE(status.share, 0.0);
}

QTEST_GUILESS_MAIN(QuotaStatusTest)
#include "tst_quotastatus.moc"
