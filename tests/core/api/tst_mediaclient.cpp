// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mediaclient.h"
#include "core/api/memorytokenstore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::AccessTokens;
using ewc::Account;
using ewc::ErrorKind;
using ewc::HttpClient;
using ewc::MediaClient;
using ewc::MediaUpload;
using ewc::MemoryTokenStore;

namespace {

constexpr qint64 Piece = 4'000'000;

QByteArray errcode(int code)
{
    return ScriptedServer::answer(200, R"({"errcode":)" + QByteArray::number(code)
                                           + R"(,"errmsg":"why"})");
}

/*! A platform that gives out the tokens T1, T2, … and answers all other calls by script. */
struct Platform
{
    explicit Platform(ScriptedServer::Script script)
        : server([this, script](const ScriptedServer::Request &request) -> ScriptedServer::Action {
            if (!request.target.startsWith("/cgi-bin/gettoken?")) {
                calls.append(request);
                return script(request);
            }
            ++tokens;
            return {ScriptedServer::answer(200, R"({"errcode":0,"access_token":"T)"
                                                    + QByteArray::number(tokens) + "\"}")};
        })
    {
        account.corpId = u"ww1"_s;
        account.secret = u"S3CRET"_s;
        account.webhookKey = u"KEY"_s;
        account.apiBase = server.url();
    }

    /*! Writes a file to upload, or the beginning of one that is fetched. */
    QString write(const QByteArray &bytes) const
    {
        QFile file(dir.filePath(u"file"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }
    QByteArray read() const
    {
        QFile file(dir.filePath(u"file"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    auto download(const QByteArray &beginning = {})
    {
        return waitFor(media.download(account, u"m+1"_s, write(beginning)));
    }
    static QByteArray range(const ScriptedServer::Request &request)
    {
        const qsizetype at = request.head.indexOf("\r\nRange: ");
        const qsizetype end = request.head.indexOf("\r\n", at + 2);
        return at < 0 ? QByteArray() : request.head.mid(at + 9, end < 0 ? -1 : end - at - 9);
    }

    QTemporaryDir dir;
    int tokens = 0;
    QList<ScriptedServer::Request> calls;
    ScriptedServer server;
    Account account;
    FakeClock clock;
    HttpClient client;
    MemoryTokenStore store;
    AccessTokens accessTokens{client, store, clock};
    MediaClient media{client, accessTokens, clock};
};

/*! Serves \a bytes as the platform does: the part of them that is asked for. */
ScriptedServer::Script ranges(const QByteArray &bytes,
                              const QByteArray &disposition = "attachment; filename=\"名字.bin\"")
{
    return [bytes, disposition](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        const QList<QByteArray> limits = Platform::range(request).mid(6).split('-');
        const qint64 first = limits.value(0).toLongLong();
        const qint64 last = std::min(limits.value(1).toLongLong(), bytes.size() - 1);
        if (first >= bytes.size())
            return {"HTTP/1.1 416 No\r\nContent-Length: 0\r\nContent-Range: bytes */"
                    + QByteArray::number(bytes.size()) + "\r\n\r\n"};
        return {"HTTP/1.1 206 Partial\r\nContent-Type: application/octet-stream\r\n"
                "Content-Disposition: "
                + disposition + "\r\nAccept-Ranges: bytes\r\nContent-Range: bytes "
                + QByteArray::number(first) + '-' + QByteArray::number(last) + '/'
                + QByteArray::number(bytes.size())
                + "\r\nContent-Length: " + QByteArray::number(last - first + 1) + "\r\n\r\n"
                + bytes.mid(first, last - first + 1)};
    };
}

QByteArray someBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qint64 i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(i * 31 + i / 251);
    return bytes;
}

} // namespace

class MediaClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uploadsAForm_data();
    void uploadsAForm();
    void uploadsToARobotByItsKey();
    void uploadsAgainWithAFreshToken();
    void tellsUploadFailuresApart_data();
    void tellsUploadFailuresApart();
    void saysThatAFileIsGoneBeforeAnythingLeaves();
    void letsAnUploadBeCancelled();

    void fetchesAFile_data();
    void fetchesAFile();
    void goesOnWhereItEnded_data();
    void goesOnWhereItEnded();
    void startsOverWhereTheServerIgnoresRanges();
    void startsOverOnceWhereTheBeginningIsNoneOfIt();
    void goesOnWithAFreshToken();
    void tellsErrorsFromMedia_data();
    void tellsErrorsFromMedia();
    void refusesPiecesThatDoNotFit_data();
    void refusesPiecesThatDoNotFit();
    void keepsWhatCameBeforeACut();
    void doesNotLetOthersReadWhatItFetches();
};

void MediaClientTest::uploadsAForm_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("partType");

    QTest::newRow("picture") << u"image"_s << u"a.jpg"_s << "image/jpg"_ba;
    QTest::newRow("another picture") << u"image"_s << u"a.PNG"_s << "image/png"_ba;
    QTest::newRow("voice") << u"voice"_s << u"a.amr"_s << "voice/amr"_ba;
    QTest::newRow("video") << u"video"_s << u"a.mp4"_s << "video/mp4"_ba;
    QTest::newRow("file") << u"file"_s << u"中文 名字 (1).pdf"_s << "application/octet-stream"_ba;
}

void MediaClientTest::uploadsAForm()
{
    QFETCH(const QString, type);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, partType);

    Platform platform([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(
            200, R"({"errcode":0,"errmsg":"","type":"x","media_id":"M-1","created_at":"1"})")};
    });
    const QByteArray bytes("1234567\0\r\n", 10);
    QList<qint64> progress;
    const auto uploaded = waitFor(platform.media.upload(
        platform.account, {.path = platform.write(bytes), .name = name, .type = type},
        [&progress](qint64 sent, qint64) { progress.append(sent); }));

    QVERIFY_RESULT(uploaded);
    QCOMPARE(uploaded->mediaId, u"M-1"_s);
    const auto expires = (platform.clock.now() + 72h).time_since_epoch().count();
    QCOMPARE(uploaded->expires, qint64{expires});
    QVERIFY(!progress.isEmpty());
    QCOMPARE(platform.calls.size(), 1);
    const auto &request = platform.calls.first();
    QCOMPARE(request.target, "/cgi-bin/media/upload?access_token=T1&type=" + type.toUtf8());
    const QByteArray start = "Content-Type: multipart/form-data; boundary=";
    const qsizetype at = request.head.indexOf(start) + start.size();
    const QByteArray boundary = request.head.mid(at, request.head.indexOf("\r\n", at) - at);
    QVERIFY(!boundary.isEmpty());
    QCOMPARE(request.body, "--" + boundary
                               + "\r\nContent-Disposition: form-data; name=\"media\"; filename=\""
                               + name.toUtf8() + "\"; filelength=10\r\nContent-Type: " + partType
                               + "\r\n\r\n" + bytes + "\r\n--" + boundary + "--\r\n");
}

void MediaClientTest::uploadsToARobotByItsKey()
{
    Platform platform([](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, R"({"errcode":0,"errmsg":"ok","media_id":"M-1"})")};
    });
    platform.account.transport = Account::Transport::Robot;
    const auto uploaded = waitFor(platform.media.upload(
        platform.account, {.path = platform.write("123456"), .name = u"a"_s, .type = u"file"_s}));

    QVERIFY_RESULT(uploaded);
    QCOMPARE(platform.calls.first().target, "/cgi-bin/webhook/upload_media?key=KEY&type=file"_ba);
    QCOMPARE(platform.tokens, 0);
}

void MediaClientTest::uploadsAgainWithAFreshToken()
{
    Platform platform([](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        if (request.target.contains("access_token=T1"))
            return {errcode(42001)};
        return {ScriptedServer::answer(200, R"({"errcode":0,"media_id":"M-1"})")};
    });
    const auto uploaded = waitFor(platform.media.upload(
        platform.account, {.path = platform.write("123456"), .name = u"a"_s, .type = u"file"_s}));

    QVERIFY_RESULT(uploaded);
    QCOMPARE(platform.calls.size(), 2);
    QVERIFY(platform.calls.last().body.contains("\r\n\r\n123456\r\n"));
}

void MediaClientTest::tellsUploadFailuresApart_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");

    QTest::newRow("a size") << errcode(40006) << ErrorKind::Rejected << 40006;
    QTest::newRow("too many at once") << errcode(45033) << ErrorKind::Unavailable << 45033;
    QTest::newRow("too many") << errcode(45009) << ErrorKind::RateLimited << 45009;
    QTest::newRow("busy") << errcode(-1) << ErrorKind::Unavailable << -1;
    QTest::newRow("no JSON") << ScriptedServer::answer(200, "<html>") << ErrorKind::Unavailable
                             << 0;
    QTest::newRow("no media_id") << ScriptedServer::answer(200, R"({"errcode":0})")
                                 << ErrorKind::Unavailable << 0;
    QTest::newRow("a cut") << "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"_ba
                           << ErrorKind::Unavailable << 0;
    QTest::newRow("502") << ScriptedServer::answer(502, "") << ErrorKind::Unavailable << 0;
}

void MediaClientTest::tellsUploadFailuresApart()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, code);

    Platform platform([&answer](const auto &) -> ScriptedServer::Action { return {answer, true}; });
    const auto uploaded = waitFor(platform.media.upload(
        platform.account, {.path = platform.write("123456"), .name = u"a"_s, .type = u"file"_s}));

    QVERIFY_FAILURE(uploaded, kind);
    QCOMPARE(uploaded.error().code, code);
    QCOMPARE(platform.calls.size(), 1);
}

void MediaClientTest::saysThatAFileIsGoneBeforeAnythingLeaves()
{
    Platform platform([](const auto &) -> ScriptedServer::Action { return {errcode(0)}; });
    const auto uploaded = waitFor(platform.media.upload(
        platform.account,
        {.path = platform.dir.filePath(u"gone"_s), .name = u"a"_s, .type = u"file"_s}));

    QVERIFY_FAILURE(uploaded, ErrorKind::NotFound);
    QCOMPARE(platform.calls.size(), 0);
}

void MediaClientTest::letsAnUploadBeCancelled()
{
    Platform platform([](const auto &) -> ScriptedServer::Action { return {errcode(0)}; });
    std::stop_source stop;
    const auto uploaded = waitFor(platform.media.upload(
        platform.account,
        {.path = platform.write(QByteArray(5'000'000, 'x')), .name = u"a"_s, .type = u"file"_s},
        [&stop](qint64, qint64) { stop.request_stop(); }, stop.get_token()));

    QVERIFY_FAILURE(uploaded, ErrorKind::Unavailable);
    QVERIFY(uploaded.error().detail.contains(u"cancelled"));
    QCOMPARE(platform.calls.size(), 0);
}

void MediaClientTest::fetchesAFile_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<int>("calls");

    QTest::newRow("small") << qint64{10} << 1;
    QTest::newRow("just one piece") << Piece << 1;
    QTest::newRow("a byte more") << Piece + 1 << 2;
    QTest::newRow("three pieces") << 2 * Piece + 500'000 << 3;
}

void MediaClientTest::fetchesAFile()
{
    QFETCH(const qint64, size);
    QFETCH(const int, calls);

    const QByteArray bytes = someBytes(size);
    Platform platform(ranges(bytes));
    qint64 last = 0;
    const auto fetched = waitFor(
        platform.media.download(platform.account, u"m+1"_s, platform.dir.filePath(u"file"_s),
                                [&last](qint64 received, qint64 total) {
                                    QVERIFY(received >= last && received <= total);
                                    last = received;
                                }));

    QVERIFY_RESULT(fetched);
    QVERIFY(platform.read() == bytes);
    QCOMPARE(fetched->name, u"名字.bin"_s);
    QCOMPARE(fetched->contentType, "application/octet-stream"_ba);
    QCOMPARE(fetched->size, size);
    QCOMPARE(last, size);
    QCOMPARE(platform.calls.size(), calls);
    QCOMPARE(platform.calls.first().target, "/cgi-bin/media/get?access_token=T1&media_id=m%2B1"_ba);
    for (int i = 0; i < calls; ++i)
        QCOMPARE(Platform::range(platform.calls.at(i)),
                 "bytes=" + QByteArray::number(i * Piece) + '-'
                     + QByteArray::number((i + 1) * Piece - 1));
}

void MediaClientTest::goesOnWhereItEnded_data()
{
    QTest::addColumn<qint64>("have");

    QTest::newRow("a byte") << qint64{1};
    QTest::newRow("some") << qint64{60};
    QTest::newRow("all but one") << qint64{99};
    QTest::newRow("all") << qint64{100};
}

void MediaClientTest::goesOnWhereItEnded()
{
    QFETCH(const qint64, have);

    const QByteArray bytes = someBytes(100);
    Platform platform(ranges(bytes));
    const auto fetched = platform.download(bytes.first(have));

    QVERIFY_RESULT(fetched);
    QCOMPARE(platform.read(), bytes);
    QCOMPARE(platform.calls.size(), 1);
    QVERIFY(
        Platform::range(platform.calls.first()).startsWith("bytes=" + QByteArray::number(have)));
}

void MediaClientTest::startsOverWhereTheServerIgnoresRanges()
{
    const QByteArray bytes = someBytes(100);
    Platform platform([&bytes](const auto &) -> ScriptedServer::Action {
        return {ScriptedServer::answer(200, bytes, "image/jpeg")};
    });
    const auto fetched = platform.download(QByteArray(60, 'x'));

    QVERIFY_RESULT(fetched);
    QCOMPARE(platform.read(), bytes);
    QCOMPARE(fetched->contentType, "image/jpeg"_ba);
    QCOMPARE(fetched->name, u""_s);
}

void MediaClientTest::startsOverOnceWhereTheBeginningIsNoneOfIt()
{
    const QByteArray bytes = someBytes(100);
    Platform platform(ranges(bytes));
    const auto fetched = platform.download(QByteArray(500, 'x'));

    QVERIFY_RESULT(fetched);
    QCOMPARE(platform.read(), bytes);
    QCOMPARE(platform.calls.size(), 2);
}

void MediaClientTest::goesOnWithAFreshToken()
{
    const QByteArray bytes = someBytes(Piece + 100);
    const auto serve = ranges(bytes);
    Platform platform([&serve](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        const bool isSecondPiece = Platform::range(request).startsWith("bytes=4000000-");
        if (isSecondPiece && request.target.contains("access_token=T1"))
            return {errcode(42001)};
        return serve(request);
    });
    const auto fetched = platform.download();

    QVERIFY_RESULT(fetched);
    QVERIFY(platform.read() == bytes);
    QCOMPARE(platform.calls.size(), 3); // the first piece was not fetched again
}

void MediaClientTest::tellsErrorsFromMedia_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");

    QTest::newRow("expired") << errcode(40007) << ErrorKind::Rejected << 40007;
    QTest::newRow("too many at once") << errcode(45033) << ErrorKind::Unavailable << 45033;
    QTest::newRow("not JSON after all")
        << ScriptedServer::answer(200, "oops", "application/json; charset=UTF-8")
        << ErrorKind::Unavailable << 0;
    QTest::newRow("no error either")
        << ScriptedServer::answer(200, R"({"errcode":0})") << ErrorKind::Unavailable << 0;
    QTest::newRow("a relay") << ScriptedServer::answer(502, "<html>", "text/html")
                             << ErrorKind::Unavailable << 0;
    QTest::newRow("nothing") << ScriptedServer::answer(200, "", "image/png")
                             << ErrorKind::Unavailable << 0;
}

void MediaClientTest::tellsErrorsFromMedia()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, code);

    Platform platform([&answer](const auto &) -> ScriptedServer::Action { return {answer}; });
    const auto fetched = platform.download();

    QVERIFY_FAILURE(fetched, kind);
    QCOMPARE(fetched.error().code, code);
    QCOMPARE(platform.read(), ""_ba);

    // A file that is JSON has a name.
    Platform second([](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n"
                "Content-Disposition: attachment; filename=\"a.json\"\r\n\r\n{}"_ba};
    });
    QVERIFY_RESULT(second.download());
    QCOMPARE(second.read(), "{}"_ba);
}

void MediaClientTest::refusesPiecesThatDoNotFit_data()
{
    QTest::addColumn<QByteArray>("range");

    QTest::newRow("another piece") << "Content-Range: bytes 5-9/10\r\n"_ba;
    QTest::newRow("no range") << ""_ba;
    QTest::newRow("no sense") << "Content-Range: bytes 9-1/4\r\n"_ba;
    QTest::newRow("huge numbers") << "Content-Range: bytes 0-99999999999999999999/5\r\n"_ba;
    QTest::newRow("a file that fills the disk") << "Content-Range: bytes 0-4/999999999999\r\n"_ba;
    QTest::newRow("more than came") << "Content-Range: bytes 0-99/100\r\n"_ba;
}

void MediaClientTest::refusesPiecesThatDoNotFit()
{
    QFETCH(const QByteArray, range);

    Platform platform([&range](const auto &) -> ScriptedServer::Action {
        return {"HTTP/1.1 206 Partial\r\nContent-Type: image/png\r\nContent-Length: 5\r\n" + range
                + "\r\n12345"};
    });
    const auto fetched = platform.download();

    QVERIFY_FAILURE(fetched, ErrorKind::Unavailable);
    QCOMPARE(platform.calls.size(), 2); // once more from the start, and no further
}

void MediaClientTest::keepsWhatCameBeforeACut()
{
    const QByteArray bytes = someBytes(100);
    const auto serve = ranges(bytes);
    bool isCut = false;
    Platform platform([&](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        const auto whole = serve(request);
        return isCut ? whole : ScriptedServer::Action{whole.bytes.chopped(40), true};
    });
    const auto first = platform.download();
    QVERIFY_FAILURE(first, ErrorKind::Unavailable);
    QCOMPARE(platform.read(), bytes.first(60));

    isCut = true;
    const auto second = waitFor(
        platform.media.download(platform.account, u"m+1"_s, platform.dir.filePath(u"file"_s)));
    QVERIFY_RESULT(second);
    QCOMPARE(platform.read(), bytes);
    QVERIFY(Platform::range(platform.calls.last()).startsWith("bytes=60-"));
}

void MediaClientTest::doesNotLetOthersReadWhatItFetches()
{
    Platform platform(ranges("123456"));
    const QString target = platform.dir.filePath(u"new"_s);
    QVERIFY_RESULT(waitFor(platform.media.download(platform.account, u"m"_s, target)));

    using enum QFileDevice::Permission;
    QCOMPARE(QFile::permissions(target) & (ReadGroup | WriteGroup | ReadOther | WriteOther),
             QFileDevice::Permissions());
}

QTEST_GUILESS_MAIN(MediaClientTest)
#include "tst_mediaclient.moc"
