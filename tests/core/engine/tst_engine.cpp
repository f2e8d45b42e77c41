// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "core/store/messagereader.h"
#include "tests/support/platform.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/rawhttp.h"

#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using ewc::test::Platform;

namespace {

EngineOptions optionsFor(const QString &dataDir)
{
    EngineOptions options;
    options.settings.accounts = {Platform::account(), Platform::account(u"second"_s)};
    options.settings.accounts.last().encodingAesKey.front() = u'B';
    options.dataDir = dataDir;
    return options;
}

quint16 portOf(const Engine &engine)
{
    return static_cast<quint16>(engine.url().port());
}

} // namespace

class EngineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void answersAndKeepsAMessage();
    void answersTheFirstAccountAtTheBareRoute();
    void answersARedeliveryAlikeAndOnce();
    void joinsARedeliveryToTheAnswerThatIsUnderWay();
    void keepsWhatItCannotRead();
    void answersWithoutADataDirectory();
    void refusesWhatIsNotAuthentic_data();
    void refusesWhatIsNotAuthentic();
    void knowsItsRoutes_data();
    void knowsItsRoutes();
    void isTheOnlyOneOnItsDirectory();
    void survivesAHandlerThatThrows();
    void finishesWhatIsUnderWayBeforeItStops();

private:
    [[nodiscard]] QList<MessageRow> rows() const
    {
        return MessageReader::open(m_dir->path()).value()->after(0, 100).value();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    Platform m_platform;
};

void EngineTest::answersAndKeepsAMessage()
{
    Engine engine(optionsFor(m_dir->path()));
    const QSignalSpy stored(&engine, &Engine::messageStored);
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    http.send(m_platform.callback("/weixin/demo"_ba, Platform::text("你好 ]]&gt; 007"_ba, "1"_ba)));
    const IncomingMessage reply = m_platform.open(http.reply());
    QCOMPARE(reply.text(), u"你好 ]]&gt; 007"_s);
    QCOMPARE(reply.toUserName(), u"zhangsan"_s);
    QCOMPARE(reply.fromUserName(), u"wwcorp"_s);

    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows().at(0).verdict, Verdict::Answered);
    QCOMPARE(rows().at(0).account, u"demo"_s);
    QCOMPARE(rows().at(1).text, u"你好 ]]&gt; 007"_s);
    QCOMPARE(rows().at(1).inReplyTo, rows().at(0).id);
    QCOMPARE(stored.size(), 2);
}

void EngineTest::answersTheFirstAccountAtTheBareRoute()
{
    Engine engine(optionsFor(m_dir->path()));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    http.send(m_platform.callback("/weixin"_ba, Platform::text("hello"_ba, "1"_ba)));
    QCOMPARE(m_platform.open(http.reply()).text(), u"hello"_s);
}

void EngineTest::answersARedeliveryAlikeAndOnce()
{
    int calls = 0;
    EngineOptions options = optionsFor(m_dir->path());
    options.handler = [&calls](const Received &) { return Reply::text(QString::number(++calls)); };
    Engine engine(std::move(options));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    for (int i = 0; i < 3; ++i) {
        http.send(m_platform.callback("/weixin/demo"_ba, Platform::text("hello"_ba, "1"_ba)));
        QCOMPARE(m_platform.open(http.reply()).text(), u"1"_s);
    }
    QCOMPARE(calls, 1);
    QCOMPARE(rows().size(), 2);
    QCOMPARE(rows().first().deliveries, 3);
}

void EngineTest::joinsARedeliveryToTheAnswerThatIsUnderWay()
{
    QPromise<Reply> promise;
    promise.start();
    int calls = 0;
    EngineOptions options = optionsFor(m_dir->path());
    options.handler = [&](const Received &) {
        ++calls;
        return promise.future();
    };
    Engine engine(std::move(options));
    QVERIFY_RESULT(engine.start());
    RawHttp first(portOf(engine));
    first.send(m_platform.callback("/weixin/demo"_ba, Platform::text("hello"_ba, "1"_ba)));
    QTRY_COMPARE(calls, 1);
    RawHttp second(portOf(engine));
    second.send(m_platform.callback("/weixin/demo"_ba, Platform::text("hello"_ba, "1"_ba)));
    QTRY_COMPARE(rows().value(0).deliveries, 2);

    promise.addResult(Reply::text(u"at last"_s));
    promise.finish();
    QCOMPARE(m_platform.open(first.reply()).text(), u"at last"_s);
    QCOMPARE(m_platform.open(second.reply()).text(), u"at last"_s);
    QCOMPARE(calls, 1);
}

void EngineTest::keepsWhatItCannotRead()
{
    Engine engine(optionsFor(m_dir->path()));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    http.send(m_platform.callback("/weixin/demo"_ba, "<xml><MsgType>text"_ba));
    const QByteArray reply = http.reply();
    QVERIFY(reply.startsWith("HTTP/1.1 200"));
    QVERIFY(reply.endsWith("\r\n\r\n"));
    QCOMPARE(rows().size(), 1);
    const auto reader = MessageReader::open(m_dir->path()).value();
    QCOMPARE(reader->row(rows().first().id).value()->raw, "<xml><MsgType>text"_ba);
}

void EngineTest::answersWithoutADataDirectory()
{
    Engine engine(optionsFor({}));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    for (int i = 0; i < 2; ++i) {
        http.send(m_platform.callback("/weixin/demo"_ba, Platform::text("hello"_ba, "1"_ba)));
        QCOMPARE(m_platform.open(http.reply()).text(), u"hello"_s);
    }
}

void EngineTest::refusesWhatIsNotAuthentic_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("status");

    QTest::newRow("another signature") << "msg_signature="_ba
                                       << "msg_signature=0"_ba << 403;
    QTest::newRow("no signature") << "msg_signature="_ba
                                  << "other="_ba << 400;
    QTest::newRow("no timestamp") << "timestamp="_ba
                                  << "other="_ba << 400;
    QTest::newRow("no nonce") << "nonce="_ba
                              << "other="_ba << 400;
    QTest::newRow("a nonce that cannot be decoded") << "nonce=n0"_ba
                                                    << "nonce=%z"_ba << 400;
    QTest::newRow("no envelope") << "<Encrypt>"_ba
                                 << "<Encrypo>"_ba << 400;
    QTest::newRow("the URL of another account") << "/weixin/demo"_ba
                                                << "/weixin/second"_ba << 400;
}

void EngineTest::refusesWhatIsNotAuthentic()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const int, status);

    Engine engine(optionsFor(m_dir->path()));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    QByteArray request = m_platform.callback("/weixin/demo"_ba, Platform::text("x"_ba, "1"_ba));
    request.replace(from, to);
    http.send(request);
    QCOMPARE(http.status(), status);
    QVERIFY(rows().isEmpty());
}

void EngineTest::knowsItsRoutes_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("health") << "GET /healthz"_ba << 200 << "\r\n\r\nok"_ba;
    QTest::newRow("health, wrong method") << "POST /healthz"_ba << 405 << "Allow: GET\r\n"_ba;
    QTest::newRow("wrong method") << "PUT /weixin/demo"_ba << 405 << "Allow: GET, POST\r\n"_ba;
    QTest::newRow("HEAD") << "HEAD /weixin"_ba << 405 << "Allow: GET, POST\r\n"_ba;
    QTest::newRow("unknown account") << "GET /weixin/nobody"_ba << 404 << ""_ba;
    QTest::newRow("trailing slash") << "GET /weixin/demo/"_ba << 404 << ""_ba;
    QTest::newRow("something else") << "GET /favicon.ico"_ba << 404 << ""_ba;
    QTest::newRow("verification without a query") << "GET /weixin/demo"_ba << 400 << ""_ba;
}

void EngineTest::knowsItsRoutes()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);

    Engine engine(optionsFor(m_dir->path()));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    http.send(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const QByteArray reply = http.all();
    QCOMPARE(reply.mid(9, 3).toInt(), status);
    QVERIFY2(reply.contains(header), reply.constData());
}

void EngineTest::isTheOnlyOneOnItsDirectory()
{
    Engine first(optionsFor(m_dir->path()));
    QVERIFY_RESULT(first.start());
    Engine second(optionsFor(m_dir->path()));
    const auto started = second.start();
    QVERIFY(!started);
    QCOMPARE(started.error().kind, ErrorKind::Conflict);
    QVERIFY2(started.error().detail.contains(first.url().toString()),
             qPrintable(started.error().detail));
}

void EngineTest::survivesAHandlerThatThrows()
{
    EngineOptions options = optionsFor(m_dir->path());
    options.handler = [](const Received &) -> Answer { throw std::runtime_error("oops"); };
    Engine engine(std::move(options));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    QTest::ignoreMessage(QtWarningMsg, "the message handler threw: oops");
    http.send(m_platform.callback("/weixin/demo"_ba, Platform::text("x"_ba, "1"_ba)));
    QCOMPARE(http.status(), 200);
    QCOMPARE(rows().first().verdict, Verdict::Empty);
}

void EngineTest::finishesWhatIsUnderWayBeforeItStops()
{
    QPromise<Reply> promise;
    promise.start();
    EngineOptions options = optionsFor(m_dir->path());
    options.handler = [&](const Received &) { return promise.future(); };
    Engine engine(std::move(options));
    QVERIFY_RESULT(engine.start());
    RawHttp http(portOf(engine));
    http.send(m_platform.callback("/weixin/demo"_ba, Platform::text("x"_ba, "1"_ba)));
    QTRY_COMPARE(rows().size(), 1);

    const QSignalSpy stopped(&engine, &Engine::stopped);
    engine.stop();
    QCoreApplication::processEvents();
    QVERIFY(stopped.isEmpty());
    promise.addResult(Reply::text(u"done"_s));
    promise.finish();
    QCOMPARE(m_platform.open(http.all()).text(), u"done"_s);
    QTRY_COMPARE(stopped.size(), 1);
}

QTEST_GUILESS_MAIN(EngineTest)
#include "tst_engine.moc"
