// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/base/programlog.h"
#include "ui/models/programlogmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

const char *const WarningText = "one <b>warning</b>\nof two lines";

void sayWarning()
{
    QTest::ignoreMessage(QtWarningMsg, WarningText);
    qCWarning(lcServer, "%s", WarningText);
}

void sayError()
{
    QTest::ignoreMessage(QtCriticalMsg, "one error");
    qCCritical(lcStore, "one error");
}

QString textAt(const ProgramLogModel &model, int row, int column = ProgramLogModel::Text)
{
    return model.index(row, column).data().toString();
}

} // namespace

class ProgramLogModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasSaidBefore();
    void showsABurstInOneGo();
    void neverOutgrowsTheLog();
    void filters_data();
    void filters();
    void clearsWhatIsInSightOnly();
    void saysItInWords();
};

void ProgramLogModelTest::showsWhatWasSaidBefore()
{
    const ProgramLog log;
    sayWarning();
    sayError();
    const ProgramLogModel model(log);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(textAt(model, 0), u"one <b>warning</b> of two lines"_s);
    QCOMPARE(model.index(0, 0).data(ProgramLogModel::TextRole).toString(),
             QString::fromLatin1(WarningText));
    QVERIFY(model.index(0, ProgramLogModel::Text)
                .data(Qt::ToolTipRole)
                .toString()
                .contains("&lt;b&gt;"_L1));
}

void ProgramLogModelTest::showsABurstInOneGo()
{
    const ProgramLog log;
    ProgramLogModel model(log);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 500; ++i)
        qCInfo(lcApi, "%d", i);
    QTRY_COMPARE(model.rowCount(), 500);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(textAt(model, 499), u"499"_s);
}

void ProgramLogModelTest::neverOutgrowsTheLog()
{
    const ProgramLog log;
    ProgramLogModel model(log);
    const QAbstractItemModelTester tester(&model);
    int said = 0;
    for (const int burst : {3000, 3000, 12000}) {
        for (int i = 0; i < burst; ++i)
            qCInfo(lcApi, "%d", ++said);
        QTRY_COMPARE(textAt(model, model.rowCount() - 1), QString::number(said));
        QVERIFY(model.rowCount() <= ProgramLog::Capacity);
    }
    QCOMPARE(model.rowCount(), ProgramLog::Capacity);
    QCOMPARE(textAt(model, 0), QString::number(said - ProgramLog::Capacity + 1));
}

void ProgramLogModelTest::filters_data()
{
    QTest::addColumn<LogLevel>("least");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");

    QTest::newRow("everything") << LogLevel::Debug << QString() << 4;
    QTest::newRow("no debug") << LogLevel::Information << QString() << 3;
    QTest::newRow("warnings") << LogLevel::Warning << QString() << 2;
    QTest::newRow("errors") << LogLevel::Error << QString() << 1;
    QTest::newRow("a text in any case") << LogLevel::Debug << u"WARN"_s << 1;
    QTest::newRow("a part of the program") << LogLevel::Debug << u"database"_s << 1;
    QTest::newRow("a category") << LogLevel::Debug << u"easywechat.store"_s << 1;
    QTest::newRow("both") << LogLevel::Error << u"WARN"_s << 0;
}

void ProgramLogModelTest::filters()
{
    QFETCH(const LogLevel, least);
    QFETCH(const QString, text);
    QFETCH(const int, count);

    ProgramLog log;
    log.setVerbose(true);
    ProgramLogModel model(log);
    model.setFilter(least, text);
    qCDebug(lcApi, "one detail");
    qCInfo(lcApi, "one fact");
    sayWarning();
    sayError();
    QTRY_COMPARE(model.rowCount(), count); // as they come

    model.setFilter(LogLevel::Error, u"no such text"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFilter(least, text);
    QCOMPARE(model.rowCount(), count); // all at once
}

void ProgramLogModelTest::clearsWhatIsInSightOnly()
{
    const ProgramLog log;
    ProgramLogModel model(log);
    sayWarning();
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(log.linesAfter(0).size(), 1);

    sayError();
    QTRY_COMPARE(model.rowCount(), 1);
    model.setFilter(LogLevel::Debug, {});
    QCOMPARE(model.rowCount(), 1);
}

void ProgramLogModelTest::saysItInWords()
{
    const ProgramLog log;
    sayWarning();
    sayError();
    const ProgramLogModel model(log);
    QCOMPARE(textAt(model, 0, ProgramLogModel::Level), u"Warning"_s);
    QCOMPARE(textAt(model, 0, ProgramLogModel::Part), u"Server"_s);
    QCOMPARE(textAt(model, 1, ProgramLogModel::Level), u"Error"_s);
    QCOMPARE(textAt(model, 1, ProgramLogModel::Part), u"Database"_s);
    const QString line = model.index(1, 0).data(ProgramLogModel::LineRole).toString();
    QVERIFY2(line.endsWith("  Error  easywechat.store  one error"_L1), qPrintable(line));
}

QTEST_MAIN(ProgramLogModelTest)
#include "tst_programlogmodel.moc"
