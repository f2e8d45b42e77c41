// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "core/store/database.h"
#include "core/store/messagereader.h"
#include "tests/support/platform.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/rawhttp.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace ewc;
using ewc::test::Platform;

namespace {

constexpr int Messages = 40;
const QByteArray Health = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"_ba;

/*! As long as it lives, no file of this process can grow beyond \a bytes: a disk that is full. */
class FullDisk final
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace

class EngineStorageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void says503WhileTheDatabaseIsLocked();
    void noticesByItselfThatTheDatabaseWorksAgain();
    void says503WhileTheDiskIsFull();
    void keepsWhatItAnsweredThroughAFullDisk();
    void sendsWhatAnotherProcessQueued();

private:
    [[nodiscard]] QByteArray callback(int number) const
    {
        return m_platform.callback("/weixin/demo"_ba,
                                   Platform::text("x"_ba, QByteArray::number(number)));
    }
    [[nodiscard]] QList<MessageRow> rows() const
    {
        return MessageReader::open(m_dir->path()).value()->after(0, 1000).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<RawHttp> m_http;
    Platform m_platform;
};

void EngineStorageTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    EngineOptions options;
    options.settings.accounts = {Platform::account()};
    options.settings.accounts.first().apiBase = QUrl(u"http://127.0.0.1:9"_s); // nobody there
    options.dataDir = m_dir->path();
    m_engine = std::make_unique<Engine>(std::move(options));
    QVERIFY_RESULT(m_engine->start());
    m_http = std::make_unique<RawHttp>(static_cast<quint16>(m_engine->url().port()));
}

void EngineStorageTest::cleanup()
{
    m_http.reset();
    m_engine.reset();
    m_dir.reset();
}

void EngineStorageTest::says503WhileTheDatabaseIsLocked()
{
    const QSignalSpy problems(m_engine.get(), &Engine::storeStateChanged);
    const auto other = Database::open(m_dir->path(), Durability::Normal);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->execute(u"BEGIN IMMEDIATE"_s));

    m_http->send(callback(1));
    QCOMPARE(m_http->status(), 503);
    m_http->send(Health);
    QCOMPARE(m_http->status(), 503);
    QCOMPARE(problems.size(), 1);

    QVERIFY_RESULT((*other)->execute(u"ROLLBACK"_s));
    QTRY_VERIFY((m_http->send(Health), m_http->status() == 200));
    m_http->send(callback(1));
    QCOMPARE(m_platform.open(m_http->reply()).text(), u"x"_s);
    QCOMPARE(problems.size(), 2);
    QCOMPARE(problems.last().first().toString(), QString());
}

void EngineStorageTest::noticesByItselfThatTheDatabaseWorksAgain()
{
    const QSignalSpy problems(m_engine.get(), &Engine::storeStateChanged);
    const auto other = Database::open(m_dir->path(), Durability::Normal);
    QVERIFY_RESULT(other);
    QVERIFY_RESULT((*other)->execute(u"BEGIN IMMEDIATE"_s));
    m_http->send(callback(1));
    QCOMPARE(m_http->status(), 503);
    QVERIFY_RESULT((*other)->execute(u"ROLLBACK"_s));
    QTRY_COMPARE(problems.size(), 2); // though nobody writes or asks
    QCOMPARE(problems.last().first().toString(), QString());
}

void EngineStorageTest::says503WhileTheDiskIsFull()
{
    {
        const FullDisk fullDisk(1);
        m_http->send(callback(1));
        QCOMPARE(m_http->status(), 503);
        m_http->send(Health);
        QCOMPARE(m_http->status(), 503);
    }
    QTRY_VERIFY((m_http->send(Health), m_http->status() == 200));
    m_http->send(callback(1));
    QCOMPARE(m_http->status(), 200);
    QCOMPARE(rows().size(), 2);
}

void EngineStorageTest::keepsWhatItAnsweredThroughAFullDisk()
{
    const auto wal = static_cast<rlim_t>(QFileInfo(m_dir->filePath(u"easywechat.db-wal"_s)).size());
    const auto answered = [this] {
        for (int i = 1; i <= Messages; ++i)
            m_http->send(callback(i));
        int count = 0;
        for (int i = 1; i <= Messages; ++i)
            count += m_http->status() == 200 ? 1 : 0;
        return count;
    };
    int atFirst = 0;
    {
        // Room for a few more messages, and the last one comes to its end in the middle of a
        // commit.
        const FullDisk fullDisk(wal + 50'000);
        atFirst = answered();
    }
    QVERIFY(atFirst > 0);
    QVERIFY(atFirst < Messages);
    QTRY_VERIFY((m_http->send(Health), m_http->status() == 200));
    QCOMPARE(rows().size(), 2 * atFirst);
    QCOMPARE(answered(), Messages); // what got 503 comes again
    QCOMPARE(rows().size(), 2 * Messages);
}

void EngineStorageTest::sendsWhatAnotherProcessQueued()
{
    EngineOptions options;
    options.settings.accounts = {Platform::account()};
    options.dataDir = m_dir->path();
    options.listen = false;
    Engine guest(std::move(options));
    QVERIFY_RESULT(guest.start());
    const auto queued = guest.enqueue({}, {.recipients = {.users = {u"zhangsan"_s}},
                                           .message = wecom::OutgoingMessage::text(u"hello"_s)});
    QTRY_VERIFY(queued.isFinished());
    QVERIFY_RESULT(queued.result());
    QCOMPARE(queued.result()->constFirst().verdict, Verdict::Queued);
    QTRY_VERIFY(!rows().first().errmsg.isEmpty()); // it was tried, and nobody was there …
    QCOMPARE(rows().first().verdict, Verdict::Queued); // … so it will be tried again
}

QTEST_GUILESS_MAIN(EngineStorageTest)
#include "tst_enginestorage.moc"
