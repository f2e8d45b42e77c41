// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagelogmodel.h"
#include "ui/models/messagetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using ewc::MessageRow;
using ewc::Verdict;
using ewc::ui::MessageLogModel;
using ewc::ui::PageRequest;

namespace {

MessageRow row(qint64 id, Verdict verdict = Verdict::Answered)
{
    return {.id = id,
            .time = 1732240000000 + id,
            .account = u"demo"_s,
            .from = u"zhangsan"_s,
            .type = u"text"_s,
            .text = u"message %1"_s.arg(id),
            .verdict = verdict,
            .ms = 0.4,
            .raw = "<xml/>"_ba};
}

QList<MessageRow> rows(qint64 first, qint64 last)
{
    QList<MessageRow> result;
    for (qint64 id = first; id <= last; ++id)
        result.append(row(id));
    return result;
}

/*! A log of rows 1 … last, which answers as MessageReader does. */
class Log final : public QObject
{
public:
    Log(MessageLogModel &model, qint64 last)
        : m_last(last)
    {
        connect(&model, &MessageLogModel::pageWanted, this,
                [this, &model](const PageRequest &request) {
                    ++questions;
                    model.showPage(request, answer(request));
                });
    }

    void grow(qint64 last) { m_last = last; }

    int questions = 0;

private:
    [[nodiscard]] QList<MessageRow> answer(const PageRequest &request) const
    {
        if (request.part == PageRequest::Part::Newer)
            return rows(request.id + 1, std::min(request.id + request.limit, m_last));
        const qint64 last = request.id == 0 ? m_last : request.id - 1;
        return rows(std::max<qint64>(1, last - request.limit + 1), last);
    }

    qint64 m_last;
};

qint64 idAt(const MessageLogModel &model, int row)
{
    return model.index(row, 0).data(MessageLogModel::IdRole).toLongLong();
}

} // namespace

class MessageLogModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestPageFirst();
    void fetchesOlderPagesUntilThereAreNone();
    void neverOutgrowsItsCapacity();
    void comesBackToTheNewestPageByPage();
    void insertsLiveRowsInOneGo();
    void showsEachLiveRowOnce();
    void showsOnceWhatTwoTellOfAtTheSameTime();
    void changesRowsInPlace();
    void keepsLiveRowsBackWhileAPageIsOpen();
    void survivesAFlood();
    void refreshAddsWhatIsNewAndUpdatesTheRest();
    void keepsNoRawMessage();
    void showsOnlyWhatTheFilterWants();
    void keepsTheOldRowsUntilTheSearchHasAnswered();
    void ignoresTheAnswerToAnOlderSearch();
    void findsRoomForWhatAnotherProgramWrote();
    void beginsAnewWithAnotherLog();
    void movesToARowOfThePast();
    void callsMembersByName();
    void saysWhatBecameOfAMessage_data();
    void saysWhatBecameOfAMessage();
};

void MessageLogModelTest::showsTheNewestPageFirst()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    const Log log(model, 1000);
    model.refresh();
    QCOMPARE(model.rowCount(), MessageLogModel::PageSize);
    QCOMPARE(idAt(model, 0), 801);
    QCOMPARE(idAt(model, model.rowCount() - 1), 1000);
}

void MessageLogModelTest::fetchesOlderPagesUntilThereAreNone()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    const Log log(model, 450);
    model.refresh();
    for (int i = 0; i < 10; ++i)
        model.fetchOlder();
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(idAt(model, 0), 1);
    QCOMPARE(log.questions, 3);
}

void MessageLogModelTest::neverOutgrowsItsCapacity()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    const Log log(model, 10000);
    model.refresh();
    for (int i = 0; i < 20; ++i)
        model.fetchOlder();
    QCOMPARE(model.rowCount(), MessageLogModel::Capacity);
    QVERIFY(!model.isAtNewest());
    QCOMPARE(idAt(model, 0), 10000 - 21 * MessageLogModel::PageSize + 1);
}

void MessageLogModelTest::comesBackToTheNewestPageByPage()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    const Log log(model, 3000);
    model.refresh();
    for (int i = 0; i < 14; ++i)
        model.fetchOlder();
    QCOMPARE(idAt(model, 0), 1);
    for (int i = 0; i < 20; ++i)
        model.fetchNewer();
    QVERIFY(model.isAtNewest());
    QCOMPARE(idAt(model, model.rowCount() - 1), 3000);
    QCOMPARE(model.rowCount(), MessageLogModel::Capacity);
}

void MessageLogModelTest::insertsLiveRowsInOneGo()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (qint64 id = 1; id <= 100; ++id)
        model.addLive(row(id));
    QCOMPARE(model.rowCount(), 0);
    QTRY_COMPARE(model.rowCount(), 100);
    QCOMPARE(inserted.size(), 1);
}

void MessageLogModelTest::showsEachLiveRowOnce()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    const Log log(model, 10);
    model.addLive(row(9));
    model.addLive(row(10));
    model.addLive(row(11));
    model.refresh(); // the page has 9 and 10 already
    QTRY_COMPARE(model.rowCount(), 11);
    QCOMPARE(idAt(model, 10), 11);
}

void MessageLogModelTest::showsOnceWhatTwoTellOfAtTheSameTime()
{
    // Our own engine tells of a row, and so does the look at what other programs wrote.
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    const Log log(model, 0);
    model.refresh();
    model.addLive(row(1, Verdict::Queued));
    model.addLive(row(2));
    model.addLive(row(1, Verdict::Sent));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, MessageLogModel::Verdict).data().toString(), u"Sent"_s);
}

void MessageLogModelTest::changesRowsInPlace()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    model.addLive(row(1, Verdict::Sending));
    model.changeLive(row(1, Verdict::Sent)); // in the same 50 ms
    QTRY_COMPARE(model.rowCount(), 1);
    const auto verdict = [&model] {
        return model.index(0, 0).data(MessageLogModel::RowRole).value<MessageRow>().verdict;
    };
    QCOMPARE(verdict(), Verdict::Sent);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.changeLive(row(1, Verdict::Rejected));
    model.changeLive(row(7, Verdict::Rejected)); // not in the window
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(verdict(), Verdict::Rejected);
}

void MessageLogModelTest::keepsLiveRowsBackWhileAPageIsOpen()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy wanted(&model, &MessageLogModel::pageWanted);
    model.refresh();
    model.addLive(row(3));
    QTest::qWait(100);
    QCOMPARE(model.rowCount(), 0);
    model.showPage(wanted.takeFirst().first().value<PageRequest>(), rows(1, 2));
    QCOMPARE(model.rowCount(), 3);
}

void MessageLogModelTest::survivesAFlood()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    Log log(model, 0);
    constexpr qint64 Flood = 3 * MessageLogModel::Capacity;
    log.grow(Flood);
    for (qint64 id = 1; id <= Flood; ++id)
        model.addLive(row(id));
    QTRY_VERIFY(model.rowCount() > 0 && idAt(model, model.rowCount() - 1) == Flood);
    QVERIFY(model.rowCount() <= MessageLogModel::Capacity);
}

void MessageLogModelTest::refreshAddsWhatIsNewAndUpdatesTheRest()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    Log log(model, 5);
    model.refresh();
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    log.grow(8);
    model.refresh();
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(reset.size(), 0); // selection and scroll position survive
    log.grow(1000); // more than a page later: nothing in common
    model.refresh();
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), MessageLogModel::PageSize);
}

void MessageLogModelTest::keepsNoRawMessage()
{
    MessageLogModel model;
    MessageRow huge = row(1);
    huge.text = QString(100000, u'x');
    model.addLive(huge);
    QTRY_COMPARE(model.rowCount(), 1);
    const auto kept = model.index(0, 0).data(MessageLogModel::RowRole).value<MessageRow>();
    QVERIFY(kept.raw.isEmpty());
    QVERIFY(kept.text.size() < 1000);
}

void MessageLogModelTest::showsOnlyWhatTheFilterWants()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    const Log log(model, 0);
    model.setFilter({.isOnlyErrors = true});
    model.addLive(row(1));
    model.addLive(row(2, Verdict::Sending));
    model.addLive(row(3, Verdict::Rejected));
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(idAt(model, 0), 3);

    // What becomes an error comes in, in its place; what is none any longer leaves.
    model.changeLive(row(2, Verdict::Failed));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(idAt(model, 0), 2);
    model.changeLive(row(3, Verdict::Sent));
    QTRY_COMPARE(model.rowCount(), 1);
}

void MessageLogModelTest::keepsTheOldRowsUntilTheSearchHasAnswered()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    QList<PageRequest> asked;
    connect(&model, &MessageLogModel::pageWanted, this,
            [&asked](const PageRequest &request) { asked.append(request); });
    model.refresh();
    model.showPage(asked.takeLast(), rows(1, 5));

    model.setFilter({.text = u"4"_s});
    QVERIFY(model.isSearching());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(asked.constLast().filter.text, u"4"_s);
    model.showPage(asked.takeLast(), {row(4)});
    QVERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 1);

    model.setFilter({.text = u"nothing"_s});
    model.showPage(asked.takeLast(), {});
    QCOMPARE(model.rowCount(), 0);
}

void MessageLogModelTest::ignoresTheAnswerToAnOlderSearch()
{
    MessageLogModel model;
    QList<PageRequest> asked;
    connect(&model, &MessageLogModel::pageWanted, this,
            [&asked](const PageRequest &request) { asked.append(request); });
    model.setFilter({.text = u"a"_s});
    model.setFilter({.text = u"ab"_s});
    QCOMPARE(asked.size(), 2);
    model.showPage(asked.constFirst(), rows(1, 5));
    model.dismissPage(asked.constFirst()); // however it ended
    QVERIFY(model.isSearching());
    QCOMPARE(model.rowCount(), 0);
    model.showPage(asked.constLast(), rows(2, 3));
    QCOMPARE(model.rowCount(), 2);
}

void MessageLogModelTest::findsRoomForWhatAnotherProgramWrote()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    const Log log(model, 0);
    model.refresh();
    for (const qint64 id : {2, 5})
        model.addLive(row(id));
    QTRY_COMPARE(model.rowCount(), 2);
    for (const qint64 id : {1, 3, 4, 6})
        model.addLive(row(id));
    QTRY_COMPARE(model.rowCount(), 6);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(idAt(model, i), i + 1);
}

void MessageLogModelTest::beginsAnewWithAnotherLog()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    Log log(model, 100);
    model.refresh();
    QCOMPARE(model.rowCount(), 100);
    log.grow(7);
    model.reset();
    QCOMPARE(model.rowCount(), 7);
}

void MessageLogModelTest::movesToARowOfThePast()
{
    MessageLogModel model;
    const QAbstractItemModelTester tester(&model);
    Log log(model, 5000);
    model.refresh();
    QCOMPARE(model.rowOf(300), -1);
    model.showAround(300);
    QVERIFY(!model.isSearching());
    QCOMPARE(model.rowOf(300), model.rowCount() - 1);
    QVERIFY(!model.isAtNewest());

    log.grow(5001);
    model.addLive(row(5001)); // it is not next to what is shown
    QTest::qWait(100);
    QCOMPARE(idAt(model, model.rowCount() - 1), 300);
    model.fetchNewer();
    QCOMPARE(model.rowOf(301), model.rowOf(300) + 1);
    model.refresh();
    QCOMPARE(idAt(model, model.rowCount() - 1), 5001);

    model.showAround(5001);
    model.fetchNewer();
    QVERIFY(model.isAtNewest());
}

void MessageLogModelTest::callsMembersByName()
{
    using ewc::ui::MemberNames;

    MessageLogModel model;
    const Log log(model, 1);
    model.refresh();
    const auto who = [&model] { return model.index(0, MessageLogModel::Who); };
    QCOMPARE(who().data().toString(), u"zhangsan"_s);
    model.setNames(MemberNames({{u"demo"_s, {{u"zhangsan"_s, u"张三"_s}}}}));
    QCOMPARE(who().data().toString(), u"张三"_s);
    QCOMPARE(who().data(Qt::ToolTipRole).toString(), u"张三 (zhangsan)"_s);
    model.setNames(MemberNames({{u"other"_s, {{u"zhangsan"_s, u"张三"_s}}}}));
    QCOMPARE(who().data().toString(), u"zhangsan"_s);
}

void MessageLogModelTest::saysWhatBecameOfAMessage_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("text");

    QTest::newRow("pending") << Verdict::Pending << u"Being answered"_s;
    QTest::newRow("answered") << Verdict::Answered << u"Answered"_s;
    QTest::newRow("empty") << Verdict::Empty << u"No answer"_s;
    QTest::newRow("queued") << Verdict::Queued << u"Waiting"_s;
    QTest::newRow("sending") << Verdict::Sending << u"Sending"_s;
    QTest::newRow("sent") << Verdict::Sent << u"Sent"_s;
    QTest::newRow("partial") << Verdict::Partial << u"Sent to some"_s;
    QTest::newRow("rejected") << Verdict::Rejected << u"Refused"_s;
    QTest::newRow("unknown") << Verdict::Unknown << u"Uncertain"_s;
    QTest::newRow("failed") << Verdict::Failed << u"Failed"_s;
}

void MessageLogModelTest::saysWhatBecameOfAMessage()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, text);

    QCOMPARE(ewc::ui::verdictText(row(1, verdict)), text);
}

QTEST_MAIN(MessageLogModelTest)
#include "tst_messagelogmodel.moc"
