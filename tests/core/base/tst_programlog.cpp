// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/base/programlog.h"

#include <QDateTime>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

QStringList passedOn;

void passOn(QtMsgType, const QMessageLogContext &, const QString &text)
{
    passedOn << text;
}

QString lastText(const ProgramLog &log)
{
    return log.linesAfter(0).constLast().text;
}

} // namespace

class ProgramLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatIsSaidAndWhoSaidIt();
    void passesOnWarningsAndWorseOnly();
    void takesDownDebugWhenAsked();
    void keepsTheNewestLinesOnly();
    void keepsEachLineOfEachThread();
    void announcesManyLinesOnce();
    void hidesSecrets_data();
    void hidesSecrets();
    void cutsLongLines();
    void putsTheHandlerBackThatItFound();
    void leavesAHandlerAloneThatCameLater();

private:
    QtMessageHandler m_handlerOfTheTest = nullptr;
};

void ProgramLogTest::init()
{
    passedOn.clear();
    m_handlerOfTheTest = qInstallMessageHandler(&passOn);
}

void ProgramLogTest::cleanup()
{
    qInstallMessageHandler(m_handlerOfTheTest);
}

void ProgramLogTest::keepsWhatIsSaidAndWhoSaidIt()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const ProgramLog log;
    qCInfo(lcServer) << "listening";
    qWarning("something else");

    const QList<LogLine> lines = log.linesAfter(0);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).id, 1);
    QCOMPARE(lines.at(0).level, QtInfoMsg);
    QCOMPARE(lines.at(0).category, u"easywechat.server"_s);
    QCOMPARE(lines.at(0).text, u"listening"_s);
    QVERIFY(lines.at(0).time >= before);
    QVERIFY(lines.at(0).time <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(lines.at(1).level, QtWarningMsg);
    QCOMPARE(lines.at(1).category, u"default"_s);

    QCOMPARE(log.linesAfter(1), lines.sliced(1));
    QVERIFY(log.linesAfter(2).isEmpty());
    QVERIFY(log.linesAfter(77).isEmpty());
}

void ProgramLogTest::passesOnWarningsAndWorseOnly()
{
    const ProgramLog log;
    qCInfo(lcServer, "quiet");
    qCWarning(lcServer, "loud");
    qCCritical(lcServer, "louder");
    QCOMPARE(passedOn, QStringList({u"loud"_s, u"louder"_s}));
    QCOMPARE(log.linesAfter(0).size(), 3);
}

void ProgramLogTest::takesDownDebugWhenAsked()
{
    {
        ProgramLog log;
        qCDebug(lcApi, "one");
        log.setVerbose(true);
        qCDebug(lcApi, "two");
        log.setVerbose(false);
        qCDebug(lcApi, "three");
        QCOMPARE(log.linesAfter(0).size(), 1);
        QCOMPARE(lastText(log), u"two"_s);
    }
    QVERIFY(!lcApi().isInfoEnabled());
}

void ProgramLogTest::keepsTheNewestLinesOnly()
{
    const ProgramLog log;
    for (int i = 1; i <= ProgramLog::Capacity + 100; ++i)
        qCInfo(lcStore, "%d", i);
    const QList<LogLine> lines = log.linesAfter(0);
    QCOMPARE(lines.size(), ProgramLog::Capacity);
    QCOMPARE(lines.constFirst().id, 101);
    QCOMPARE(lines.constFirst().text, u"101"_s);
    QCOMPARE(log.linesAfter(lines.constLast().id - 1), lines.last(1));
}

void ProgramLogTest::keepsEachLineOfEachThread()
{
    constexpr int Threads = 4;
    constexpr int LinesEach = 500;
    ProgramLog log;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < Threads; ++thread) {
            threads.emplace_back([thread] {
                for (int i = 0; i < LinesEach; ++i)
                    qCInfo(lcEngine, "%d/%d", thread, i);
            });
        }
        while (log.linesAfter(0).size() < LinesEach) // reads while others write
            log.setVerbose(!log.isVerbose()); // while the filter changes
    }
    const QList<LogLine> lines = log.linesAfter(0);
    QCOMPARE(lines.size(), Threads * LinesEach);
    QSet<QString> texts;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines.at(i).id, i + 1);
        texts.insert(lines.at(i).text);
    }
    QCOMPARE(texts.size(), lines.size());
}

void ProgramLogTest::announcesManyLinesOnce()
{
    const ProgramLog log;
    QSignalSpy added(&log, &ProgramLog::added);
    for (int i = 0; i < 100; ++i)
        qCInfo(lcStore, "%d", i);
    QCOMPARE(added.count(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(added.count(), 1);

    qCInfo(lcStore, "again");
    QCoreApplication::processEvents();
    QCOMPARE(added.count(), 2);
}

void ProgramLogTest::hidesSecrets_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");

    QTest::newRow("a token") << u"GET /send?access_token=a-B_c.9&debug=1 failed"_s
                             << u"GET /send?access_token=***&debug=1 failed"_s;
    QTest::newRow("a secret") << u"/gettoken?corpid=ww1&corpsecret=s3cret"_s
                              << u"/gettoken?corpid=ww1&corpsecret=***"_s;
    QTest::newRow("the key of a robot") << u"\"https://host/webhook/send?key=693axxx6\" timed out"_s
                                        << u"\"https://host/webhook/send?key=***\" timed out"_s;
    QTest::newRow("several") << u"?ACCESS_TOKEN=1&key=2"_s << u"?ACCESS_TOKEN=***&key=***"_s;
    QTest::newRow("JSON") << uR"({"errcode":0,"access_token":"abc","expires_in":7200})"_s
                          << uR"({"errcode":0,"access_token":"***","expires_in":7200})"_s;
    QTest::newRow("quoted JSON") << uR"("{\"access_token\":\"abc\"}")"_s
                                 << uR"("{\"access_token\":\"***\"}")"_s;
    QTest::newRow("no secret") << u"[demo] encoding_aes_key: is missing."_s
                               << u"[demo] encoding_aes_key: is missing."_s;
}

void ProgramLogTest::hidesSecrets()
{
    QFETCH(const QString, said);
    QFETCH(const QString, kept);

    const ProgramLog log;
    qCInfo(lcClient).noquote() << said;
    QCOMPARE(lastText(log), kept);
}

void ProgramLogTest::cutsLongLines()
{
    const ProgramLog log;
    qCInfo(lcClient).noquote() << QString(1 << 20, u'x');
    QCOMPARE(lastText(log).size(), ProgramLog::LongestText);
    QVERIFY(lastText(log).endsWith(u"x…"_s));

    // Cut in the middle of a secret, no part of it is left.
    qCInfo(lcClient).noquote() << QString(ProgramLog::LongestText - 20, u' ') + u"access_token="_s
                                      + QString(50, u's');
    QVERIFY(lastText(log).endsWith("access_token=***"_L1));
}

void ProgramLogTest::putsTheHandlerBackThatItFound()
{
    {
        const ProgramLog log;
    }
    QVERIFY(qInstallMessageHandler(&passOn) == &passOn);
}

void ProgramLogTest::leavesAHandlerAloneThatCameLater()
{
    static QtMessageHandler below = nullptr;
    const QtMessageHandler later = [](QtMsgType type, const QMessageLogContext &context,
                                      const QString &text) { below(type, context, u'>' + text); };
    {
        const ProgramLog log;
        below = qInstallMessageHandler(later);
    }
    qWarning("x");
    QVERIFY(qInstallMessageHandler(&passOn) == later);
    QCOMPARE(passedOn, QStringList(u">x"_s));
}

QTEST_GUILESS_MAIN(ProgramLogTest)
#include "tst_programlog.moc"
