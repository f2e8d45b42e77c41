// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/memorytokenstore.h"
#include "core/pipeline/mediafetch.h"
#include "core/store/messagereader.h"
#include "core/store/messagestore.h"
#include "core/wecom/incomingmessageparser.h"
#include "tests/support/fakeclock.h"
#include "tests/support/platform.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/scriptedserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc;
using State = Attachment::State;

namespace {

const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(100, 'p');

QByteArray errcode(int code)
{
    return ScriptedServer::answer(200, R"({"errcode":)" + QByteArray::number(code)
                                           + R"(,"errmsg":"why"})");
}

QByteArray file(const QByteArray &bytes, const QByteArray &name = "x.png")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Disposition: attachment; "
           "filename=\""
           + name + "\"\r\nContent-Length: " + QByteArray::number(bytes.size()) + "\r\n\r\n"
           + bytes;
}

/*! A message of \a type with further \a fields. */
IncomingMessage message(const QByteArray &type, const QByteArray &fields, const QByteArray &id)
{
    return wecom::parseIncomingMessage(
               "<xml><ToUserName>wwcorp</ToUserName><FromUserName>zhangsan</FromUserName>"
               "<CreateTime>1795262400</CreateTime><MsgType>"
               + type + "</MsgType>" + fields + "<MsgId>" + id
               + "</MsgId><AgentID>1000002</AgentID></xml>")
        .value();
}

IncomingMessage image(const QByteArray &mediaId, const QByteArray &id = "1")
{
    return message("image", "<MediaId>" + mediaId + "</MediaId>", id);
}

/*! Everything that fetches, in a data directory that outlives it. */
struct Program
{
    Program(const QString &dataDir, ScriptedServer &server, FakeClock &fakeClock)
        : dir(dataDir)
        , clock(fakeClock)
    {
        account.apiBase = server.url();
    }

    qint64 take(const IncomingMessage &incoming)
    {
        const auto taken =
            messages.take(account.name, incoming, {.time = clock.now().time_since_epoch().count()});
        return taken ? taken->id : 0;
    }
    Attachment only(qint64 id) const
    {
        const auto all = attachments(id);
        return all.size() == 1 ? all.first() : Attachment();
    }
    QList<Attachment> attachments(qint64 id) const
    {
        return MessageReader::open(dir).value()->attachments(id).value();
    }
    /*! Lets \a time pass, and what is due then begin. */
    void advance(std::chrono::milliseconds time)
    {
        clock.advance(time);
        fetch.start();
    }

    QString dir;
    FakeClock &clock;
    Account account = test::Platform::account();
    std::unique_ptr<Database> database = Database::open(dir, Durability::Normal).value();
    CommitGroup group{*database};
    MessageStore messages{*database, group};
    MediaStore store{dir, *database, group};
    HttpClient client;
    MemoryTokenStore tokenStore;
    AccessTokens tokens{client, tokenStore, clock};
    MediaClient media{client, tokens, clock};
    bool isConfigured = true;
    MediaFetch fetch{media, store, messages.attachments(), clock,
                     [this](const QString &name) -> Result<Account> {
                         if (isConfigured && name == account.name)
                             return account;
                         return failure(ErrorKind::NotFound, u"no such account"_s);
                     }};
    QSignalSpy changed{&fetch, &MediaFetch::changed};
};

} // namespace

class MediaFetchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetchesWhatMembersSend_data();
    void fetchesWhatMembersSend();
    void begetsNothingFromATextOrARedelivery();
    void beginsOnceTheMessageIsSafe();
    void fetchesAFewAtATimeInTheirOrder();
    void fetchesWhatTwoMessagesNameForEach();
    void triesAgainWithGrowingPauses_data();
    void triesAgainWithGrowingPauses();
    void givesUpWhereTheAnswerIsFinal_data();
    void givesUpWhereTheAnswerIsFinal();
    void givesUpAfterThreeDays();
    void waitsForItsAccount();
    void goesOnAfterARestart();
    void saysWhenAFetchedFileWasRemoved();
    void noticesTheFilesOfOutgoingMessages();

private:
    using Script = ScriptedServer::Script;
    void serve(const Script &script) { m_script = script; }
    QList<QByteArray> asked() const
    {
        QList<QByteArray> ids;
        for (const auto &request : m_server->requests()) {
            const qsizetype at = request.target.indexOf("media_id=");
            if (at >= 0)
                ids.append(request.target.mid(at + 9));
        }
        return ids;
    }

    std::optional<QTemporaryDir> m_dir;
    std::optional<FakeClock> m_clock;
    Script m_script;
    std::unique_ptr<ScriptedServer> m_server;
};

void MediaFetchTest::init()
{
    m_dir.emplace();
    m_clock.emplace();
    m_server = std::make_unique<ScriptedServer>([this](const ScriptedServer::Request &request) {
        if (request.target.startsWith("/cgi-bin/gettoken"))
            return ScriptedServer::Action{
                ScriptedServer::answer(200, R"({"errcode":0,"access_token":"T"})")};
        return m_script(request);
    });
    serve([](const auto &) -> ScriptedServer::Action { return {file(Png)}; });
}

void MediaFetchTest::fetchesWhatMembersSend_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("kinds");
    QTest::addColumn<QString>("name");

    const QByteArray media = "<MediaId>m</MediaId>"_ba;
    const QByteArray both = media + "<ThumbMediaId>t</ThumbMediaId>";
    QTest::newRow("picture") << "image"_ba << media << QStringList{u"image"_s} << u"x.png"_s;
    QTest::newRow("voice") << "voice"_ba << media + "<Format>amr</Format>"
                           << QStringList{u"voice"_s} << u"x.png"_s;
    QTest::newRow("video") << "video"_ba << both << QStringList{u"video"_s, u"image"_s}
                           << u"x.png"_s;
    QTest::newRow("short video") << "shortvideo"_ba << both << QStringList{u"video"_s, u"image"_s}
                                 << u"x.png"_s;
    QTest::newRow("file") << "file"_ba << media + "<FileName>../名字.txt</FileName>"
                          << QStringList{u"file"_s} << u"名字.txt"_s;
}

void MediaFetchTest::fetchesWhatMembersSend()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, fields);
    QFETCH(const QStringList, kinds);
    QFETCH(const QString, name);

    Program program(m_dir->path(), *m_server, *m_clock);
    program.fetch.start();
    const qint64 id = program.take(message(type, fields, "1"));
    QTRY_COMPARE(program.changed.size(), kinds.size());

    const auto attachments = program.attachments(id);
    QCOMPARE(attachments.size(), kinds.size());
    for (int i = 0; i < kinds.size(); ++i) {
        const Attachment &attachment = attachments.at(i);
        QCOMPARE(attachment.type, kinds.at(i));
        QCOMPARE(attachment.slot, i == 0 ? u"MediaId"_s : u"ThumbMediaId"_s);
        QCOMPARE(attachment.state, State::Here);
        QCOMPARE(attachment.name, name);
        QCOMPARE(attachment.size, Png.size());
        QFile stored(attachment.path);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QCOMPARE(stored.readAll(), Png);
    }
    QCOMPARE(program.changed.first().first().toLongLong(), id);
}

void MediaFetchTest::begetsNothingFromATextOrARedelivery()
{
    Program program(m_dir->path(), *m_server, *m_clock);
    program.fetch.start();
    const qint64 text = program.take(message("text", "<Content>a</Content>", "1"));
    const qint64 picture = program.take(image("m", "2"));
    QCOMPARE(program.take(image("m", "2")), picture);
    QTRY_COMPARE(program.changed.size(), 1);

    QCOMPARE(program.attachments(text), QList<Attachment>());
    QCOMPARE(asked(), QList{"m"_ba});
}

void MediaFetchTest::beginsOnceTheMessageIsSafe()
{
    Program program(m_dir->path(), *m_server, *m_clock);
    program.fetch.start();
    const qint64 id = program.take(image("m"));
    QCOMPARE(program.attachments(id), QList<Attachment>()); // others do not see it yet
    program.group.abandon({.kind = ErrorKind::Unavailable, .detail = u"full"_s});
    QTest::qWait(20); // for what must not come
    QCOMPARE(asked(), QList<QByteArray>());
}

void MediaFetchTest::fetchesAFewAtATimeInTheirOrder()
{
    serve([](const auto &) -> ScriptedServer::Action { return {}; }); // never an answer
    Program program(m_dir->path(), *m_server, *m_clock);
    for (int i = 0; i < 5; ++i)
        program.take(image('m' + QByteArray::number(i), QByteArray::number(i)));
    program.fetch.start();
    QTRY_COMPARE(asked().size(), 3);
    QTest::qWait(20); // for a fourth
    auto first = asked();
    std::ranges::sort(first);
    QCOMPARE(first, (QList{"m0"_ba, "m1"_ba, "m2"_ba}));
}

void MediaFetchTest::fetchesWhatTwoMessagesNameForEach()
{
    Program program(m_dir->path(), *m_server, *m_clock);
    const qint64 first = program.take(image("m", "1"));
    const qint64 second = program.take(image("m", "2"));
    program.fetch.start();
    QTRY_COMPARE(program.changed.size(), 2);

    QCOMPARE(program.only(first).state, State::Here);
    QCOMPARE(program.only(second), program.only(first));
    QCOMPARE(asked(), (QList{"m"_ba, "m"_ba}));
}

void MediaFetchTest::triesAgainWithGrowingPauses_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("code");

    QTest::newRow("busy") << errcode(-1) << -1;
    QTest::newRow("too many at once") << errcode(45033) << 45033;
    QTest::newRow("an address that is not trusted yet") << errcode(60020) << 60020;
    QTest::newRow("a relay") << ScriptedServer::answer(502, "") << 0;
}

void MediaFetchTest::triesAgainWithGrowingPauses()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, code);

    serve([&answer](const auto &) -> ScriptedServer::Action { return {answer}; });
    Program program(m_dir->path(), *m_server, *m_clock);
    const qint64 id = program.take(image("m"));
    program.fetch.start();
    int tries = 1;
    for (const auto pause : {1s, 2s, 4s, 8s}) {
        QTRY_COMPARE(program.changed.size(), tries);
        QCOMPARE(asked().size(), tries);
        QCOMPARE(program.only(id).state, State::Waiting);
        QCOMPARE(program.only(id).errcode, code);
        const auto now = m_clock->now().time_since_epoch();
        QCOMPARE(program.messages.attachments().nextDue(now.count()),
                 std::optional<qint64>((now + pause).count()));
        program.advance(pause);
        ++tries;
    }
    serve([](const auto &) -> ScriptedServer::Action { return {file(Png)}; });
    QTRY_COMPARE(program.changed.size(), tries);
    program.advance(1h);
    QTRY_COMPARE(program.only(id).state, State::Here);
    QCOMPARE(program.only(id).errcode, 0);
}

void MediaFetchTest::givesUpWhereTheAnswerIsFinal_data()
{
    QTest::addColumn<int>("code");

    QTest::newRow("expired") << 40007;
    QTest::newRow("too large") << 830002;
}

void MediaFetchTest::givesUpWhereTheAnswerIsFinal()
{
    QFETCH(const int, code);

    serve([code](const auto &) -> ScriptedServer::Action { return {errcode(code)}; });
    Program program(m_dir->path(), *m_server, *m_clock);
    const qint64 id = program.take(image("m"));
    program.fetch.start();
    QTRY_COMPARE(program.changed.size(), 1);

    QCOMPARE(program.only(id).state, State::Lost);
    QCOMPARE(program.only(id).errcode, code);
    QCOMPARE(program.only(id).errmsg, u"why"_s);
    QCOMPARE(program.messages.attachments().nextDue(0), std::nullopt);
}

void MediaFetchTest::givesUpAfterThreeDays()
{
    serve([](const auto &) -> ScriptedServer::Action { return {errcode(-1)}; });
    Program program(m_dir->path(), *m_server, *m_clock);
    const qint64 id = program.take(image("m"));
    m_clock->advance(72h - 1ms);
    program.fetch.start();
    QTRY_COMPARE(program.changed.size(), 1);
    QCOMPARE(program.only(id).state, State::Waiting); // once more, at the very end
    program.advance(1ms);
    QTRY_COMPARE(program.changed.size(), 2);
    QCOMPARE(program.only(id).state, State::Lost);
}

void MediaFetchTest::waitsForItsAccount()
{
    Program program(m_dir->path(), *m_server, *m_clock);
    program.isConfigured = false;
    const qint64 id = program.take(image("m"));
    program.fetch.start();
    QTRY_COMPARE(program.changed.size(), 1);
    QCOMPARE(asked(), QList<QByteArray>());
    QCOMPARE(program.only(id).state, State::Waiting);

    program.isConfigured = true;
    program.advance(1s);
    QTRY_COMPARE(program.only(id).state, State::Here);
}

void MediaFetchTest::goesOnAfterARestart()
{
    serve([](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 108\r\n\r\n"
                    + Png.first(60),
                true};
    });
    qint64 id = 0;
    {
        Program program(m_dir->path(), *m_server, *m_clock);
        id = program.take(image("m"));
        program.fetch.start();
        QTRY_COMPARE(program.changed.size(), 1);
    }
    serve([](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        if (!request.head.contains("Range: bytes=60-"))
            return {errcode(40007)};
        return {"HTTP/1.1 206 Partial\r\nContent-Type: image/png\r\nContent-Length: 48\r\n"
                "Content-Range: bytes 60-107/108\r\n\r\n"
                + Png.sliced(60)};
    });
    Program program(m_dir->path(), *m_server, *m_clock);
    program.advance(1s);
    QTRY_COMPARE(program.changed.size(), 1);

    const Attachment attachment = program.only(id);
    QCOMPARE(attachment.state, State::Here);
    QCOMPARE(attachment.name, u"image-1.png"_s); // nobody named it
    QFile stored(attachment.path);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), Png);
    QVERIFY(QDir(m_dir->filePath(u"media/incoming"_s)).isEmpty());
}

void MediaFetchTest::saysWhenAFetchedFileWasRemoved()
{
    Program program(m_dir->path(), *m_server, *m_clock);
    program.fetch.start();
    const qint64 id = program.take(image("m"));
    QTRY_COMPARE(program.changed.size(), 1);
    QVERIFY(QFile::remove(program.only(id).path));

    QCOMPARE(program.only(id).state, State::Lost);
    QCOMPARE(program.only(id).path, u""_s);
}

void MediaFetchTest::noticesTheFilesOfOutgoingMessages()
{
    Program program(m_dir->path(), *m_server, *m_clock);
    const auto stored = program.store.folder().write(Png);
    QVERIFY_RESULT(stored);
    QVERIFY_RESULT(program.store.note(*stored, 1));
    const auto id = program.messages.addOutgoing(
        {.row = {.account = u"demo"_s, .direction = Direction::Out, .type = u"image"_s},
         .request = "{}",
         .attachments = {{.slot = u"media_id"_s,
                          .type = u"image"_s,
                          .name = u"a.png"_s,
                          .hash = stored->hash}}});
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(program.group.commit());

    QCOMPARE(program.only(*id), (Attachment{.slot = u"media_id"_s,
                                            .type = u"image"_s,
                                            .name = u"a.png"_s,
                                            .state = State::Here,
                                            .path = program.store.folder().path(stored->hash),
                                            .size = Png.size()}));
    QCOMPARE(program.messages.attachments().due(1'000'000, 9).size(), 0);
}

QTEST_GUILESS_MAIN(MediaFetchTest)
#include "tst_mediafetch.moc"
