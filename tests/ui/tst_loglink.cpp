// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "tests/support/platform.h"
#include "tests/support/qverifyresult.h"
#include "ui/loglink.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::Platform;

/*! Reads logs that real engines write. */
class LogLinkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatAnEngineWrites();
    void tellsWhatIsNew();
    void tellsNothingOfWhatOurOwnEngineTold();
    void tellsWhatBecameOfWhatWasUnfinished();
    void forgetsTheLogBefore();
    void neverAnswersAReceiverThatIsGone();

private:
    /*! Puts a message into the outbox of the log in \a dataDir. */
    static void write(const QString &dataDir, const QString &text);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void LogLinkTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void LogLinkTest::write(const QString &dataDir, const QString &text)
{
    EngineOptions options;
    options.settings.accounts = {Platform::account()};
    options.dataDir = dataDir;
    options.listen = false;
    Engine engine(std::move(options));
    QVERIFY_RESULT(engine.start());
    const auto queued = engine.enqueue(u"demo"_s, {.recipients = {.users = {u"zhangsan"_s}},
                                                   .message = wecom::OutgoingMessage::text(text)});
    QTRY_VERIFY(queued.isFinished());
    QVERIFY_RESULT(queued.result());
}

void LogLinkTest::readsWhatAnEngineWrites()
{
    write(m_dir->path(), u"first"_s);
    write(m_dir->path(), u"second"_s);
    LogLink log;
    log.open(m_dir->path());
    QStringList texts;
    log.readBefore(0, 10, {.text = u"sec"_s}, this,
                   [&texts](const Result<QList<MessageRow>> &rows) {
                       for (const MessageRow &row : rows.value())
                           texts.append(row.text);
                   });
    QTRY_COMPARE(texts, QStringList{u"second"_s});

    std::optional<MessageTrace> trace;
    log.readTrace(1, this, [&trace](const Result<std::optional<MessageTrace>> &read) {
        trace = read.value();
    });
    QTRY_VERIFY(trace);
    QVERIFY(trace->row.raw.contains("first"));
}

void LogLinkTest::tellsWhatIsNew()
{
    write(m_dir->path(), u"old"_s);
    LogLink log;
    QStringList stored;
    connect(&log, &LogLink::rowStored, this,
            [&stored](const MessageRow &row) { stored.append(row.text); });
    log.open(m_dir->path());
    bool isOpen = false; // the reader answers in order: by then it knows what is old
    log.readAfter(0, 1, {}, this, [&isOpen](const auto &) { isOpen = true; });
    QTRY_VERIFY(isOpen);
    write(m_dir->path(), u"new"_s);
    log.lookForNews();
    QTRY_COMPARE(stored, QStringList{u"new"_s});

    write(m_dir->path(), u"newer"_s);
    log.setWatching(true);
    QTRY_COMPARE(stored.size(), 2);
    QCOMPARE(stored.constLast(), u"newer"_s);
}

void LogLinkTest::tellsNothingOfWhatOurOwnEngineTold()
{
    write(m_dir->path(), u"old"_s);
    LogLink log;
    QStringList stored;
    connect(&log, &LogLink::rowStored, this,
            [&stored](const MessageRow &row) { stored.append(row.text); });
    log.open(m_dir->path());
    bool isOpen = false;
    log.readAfter(0, 1, {}, this, [&isOpen](const auto &) { isOpen = true; });
    QTRY_VERIFY(isOpen);

    write(m_dir->path(), u"ours"_s);
    log.noteTold({.id = 2});
    write(m_dir->path(), u"theirs"_s);
    write(m_dir->path(), u"ours again"_s);
    log.noteTold({.id = 4}); // there is a gap before it
    log.lookForNews();
    QTRY_COMPARE(stored, (QStringList{u"theirs"_s, u"ours again"_s}));
}

void LogLinkTest::tellsWhatBecameOfWhatWasUnfinished()
{
    write(m_dir->path(), u"queued"_s);
    LogLink log;
    log.open(m_dir->path());
    bool isRead = false;
    log.readBefore(0, 10, {}, this, [&isRead](const auto &) { isRead = true; });
    QTRY_VERIFY(isRead);

    QList<Verdict> verdicts;
    connect(&log, &LogLink::rowChanged, this,
            [&verdicts](const MessageRow &row) { verdicts.append(row.verdict); });
    EngineOptions options; // without the account that the message is from it fails
    options.settings.accounts = {Platform::account(u"other"_s)};
    options.dataDir = m_dir->path();
    Engine engine(std::move(options));
    QVERIFY_RESULT(engine.start());
    log.setWatching(true);
    QTRY_COMPARE(verdicts, QList{Verdict::Failed});
}

void LogLinkTest::forgetsTheLogBefore()
{
    write(m_dir->path(), u"mine"_s);
    const QTemporaryDir empty;
    LogLink log;
    QSignalSpy opened(&log, &LogLink::opened);
    log.open(m_dir->path());
    bool isAnswered = false;
    log.readBefore(0, 10, {}, this, [&isAnswered](const auto &) { isAnswered = true; });
    log.open(empty.path()); // before the answer has come
    QCOMPARE(opened.size(), 2);
    bool later = false;
    log.readBefore(0, 10, {}, this, [&later](const Result<QList<MessageRow>> &rows) {
        later = true;
        QVERIFY_FAILURE(rows, ErrorKind::NotFound);
    });
    QTRY_VERIFY(later);
    QVERIFY(!isAnswered);
}

void LogLinkTest::neverAnswersAReceiverThatIsGone()
{
    LogLink log;
    log.open(m_dir->path());
    bool answered = false;
    auto receiver = std::make_unique<QObject>();
    log.readTrace(1, receiver.get(), [&answered](const auto &) { answered = true; });
    receiver.reset();

    bool later = false; // the reader answers in order
    log.readTrace(1, this, [&later](const auto &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(LogLinkTest)
#include "tst_loglink.moc"
