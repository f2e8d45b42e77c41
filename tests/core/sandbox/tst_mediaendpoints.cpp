// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sandbox/apicaller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

class MediaEndpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsUploaded();
    void judgesFiles_data();
    void judgesFiles();
    void judgesForms_data();
    void judgesForms();
    void givesFilesBack();
    void givesParts_data();
    void givesParts();
    void givesLargeFilesInPartsOnly();
    void givesNothingAfterThreeDays();
    void refusesWhatIsNotThere();
    void keepsPicturesForArticles();
};

void MediaEndpointsTest::keepsWhatIsUploaded()
{
    ApiCaller app;
    const ApiAnswer answer =
        app.upload("file"_ba, "123456"_ba,
                   "form-data; name=\"media\"; filename=\"中文 名字 (1).pdf\"; filelength=6"_ba);
    QCOMPARE(answer.errcode, 0);
    QCOMPARE(answer.fields.value("type"_L1), u"file"_s);
    QCOMPARE(answer.fields.value("created_at"_L1), // a text, as the platform has it
             QString::number(qint64{24 * 365 * 50} * 3600));
    const auto medium = app.platform.media.find(answer.fields.value("media_id"_L1).toString());
    QVERIFY(medium);
    QCOMPARE(medium->fileName, u"中文 名字 (1).pdf"_s);
    QCOMPARE(medium->data, "123456"_ba);
}

void MediaEndpointsTest::judgesFiles_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("errcode");

    const auto mib = [](const QByteArray &start, int count, int more = 0) {
        return start + QByteArray(count * 1024 * 1024 + more - start.size(), 'x');
    };
    const QByteArray png = "\x89PNG\r\n\x1A\n"_ba;
    QTest::newRow("no type") << ""_ba << tinyImage() << 40005;
    QTest::newRow("unknown type") << "thumb"_ba << tinyImage() << 40005;
    QTest::newRow("nothing") << "file"_ba
                             << ""_ba << 44001;
    QTest::newRow("5 bytes") << "file"_ba
                             << "12345"_ba << 40006;
    QTest::newRow("6 bytes") << "file"_ba
                             << "123456"_ba << 0;
    QTest::newRow("20 MiB") << "file"_ba << mib({}, 20) << 0;
    QTest::newRow("a file too large") << "file"_ba << mib({}, 20, 1) << 45001;
    QTest::newRow("JPEG") << "image"_ba << tinyImage() << 0;
    QTest::newRow("PNG") << "image"_ba << png + "rest" << 0;
    QTest::newRow("GIF") << "image"_ba
                         << "GIF89a rest"_ba << 40123;
    QTest::newRow("WebP") << "image"_ba
                          << "RIFFxxxxWEBP"_ba << 40123;
    QTest::newRow("a picture of 10 MiB") << "image"_ba << mib(png, 10) << 0;
    QTest::newRow("a picture too large") << "image"_ba << mib(png, 10, 1) << 40009;
    QTest::newRow("60 s") << "voice"_ba << voiceOf(3000) << 0;
    QTest::newRow("60.02 s") << "voice"_ba << voiceOf(3001) << 45007;
    QTest::newRow("silence, a byte a frame") << "voice"_ba
                                             << "#!AMR\n" + QByteArray(3001, '\x7C') << 45007;
    QTest::newRow("a wave") << "voice"_ba
                            << "RIFFxxxxWAVEfmt "_ba << 40004;
    QTest::newRow("AMR of a broken frame") << "voice"_ba
                                           << "#!AMR\n\x4C more"_ba << 40004;
    QTest::newRow("a voice too large") << "voice"_ba << mib("#!AMR\n"_ba, 2, 1) << 45001;
    QTest::newRow("MP4") << "video"_ba << tinyVideo() << 0;
    QTest::newRow("AVI") << "video"_ba
                         << "RIFFxxxxAVI "_ba << 40004;
    QTest::newRow("a film too large") << "video"_ba
                                      << mib(QByteArray("\0\0\0\x18"
                                                        "ftyp",
                                                        8),
                                             10, 1)
                                      << 40011;
}

void MediaEndpointsTest::judgesFiles()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, data);
    QFETCH(const int, errcode);

    ApiCaller app;
    QCOMPARE(app.upload(type, data).errcode, errcode);
    QCOMPARE(app.platform.media.media().size(), errcode == 0 ? 1 : 0);
}

void MediaEndpointsTest::judgesForms_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<int>("errcode");

    QTest::newRow("another part") << R"(form-data; name="file"; filename="a")"_ba << 41005;
    QTest::newRow("no file name") << R"(form-data; name="media")"_ba << 44001;
    QTest::newRow("an empty file name") << R"(form-data; name="media"; filename="")"_ba << 44001;
    QTest::newRow("filename*") << R"(form-data; name="media"; filename="a"; filename*=UTF-8''a)"_ba
                               << 44001;
    QTest::newRow("a wrong length")
        << R"(form-data; name="media"; filename="a"; filelength=7)"_ba << 40006;
    QTest::newRow("no UTF-8") << "form-data; name=\"media\"; filename=\"\xFF\""_ba << 40033;
}

void MediaEndpointsTest::judgesForms()
{
    QFETCH(const QByteArray, disposition);
    QFETCH(const int, errcode);

    ApiCaller app;
    QCOMPARE(app.upload("file"_ba, "123456"_ba, disposition).errcode, errcode);

    const QByteArray body =
        ApiCaller::form(R"(form-data; name="media"; filename="a")"_ba, "123456"_ba);
    const QPair type{"content-type"_ba, "multipart/form-data; boundary=XyZ"_ba};
    QCOMPARE(app.call("media/upload"_ba, "GET"_ba, "type=file"_ba, body, {type}).errcode, 40058);
    QCOMPARE(app.call("media/upload"_ba, "POST"_ba, "type=file"_ba, body,
                      {type, {"transfer-encoding"_ba, "chunked"_ba}})
                 .errcode,
             41005);
}

void MediaEndpointsTest::givesFilesBack()
{
    ApiCaller app;
    const QByteArray id = app.upload("image"_ba, tinyImage(),
                                     "form-data; name=\"media\"; filename=\"图\\\"1.jpg\""_ba)
                              .fields.value("media_id"_L1)
                              .toString()
                              .toLatin1();
    const ApiAnswer answer = app.get("media/get"_ba, "media_id=" + id);
    QCOMPARE(answer.errcode, 0);
    QVERIFY(answer.document);
    QCOMPARE(answer.document->status, 200);
    QCOMPARE(answer.document->contentType, "image/jpeg"_ba);
    QCOMPARE(answer.document->body, tinyImage());
    QVERIFY(answer.document->headers.contains(
        {"Content-disposition"_ba, "attachment; filename=\"图\\\"1.jpg\""_ba}));
    QVERIFY(answer.document->headers.contains({"Accept-Ranges"_ba, "bytes"_ba}));
}

void MediaEndpointsTest::givesParts_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentRange");

    QTest::newRow("the beginning") << "bytes=0-3"_ba << 206 << "0123"_ba
                                   << "bytes 0-3/10"_ba;
    QTest::newRow("the rest") << "bytes=4-"_ba << 206 << "456789"_ba
                              << "bytes 4-9/10"_ba;
    QTest::newRow("the end") << "bytes=-3"_ba << 206 << "789"_ba
                             << "bytes 7-9/10"_ba;
    QTest::newRow("one byte") << "bytes=9-9"_ba << 206 << "9"_ba
                              << "bytes 9-9/10"_ba;
    QTest::newRow("more than there is") << "bytes=8-99"_ba << 206 << "89"_ba
                                        << "bytes 8-9/10"_ba;
    QTest::newRow("behind the end") << "bytes=10-"_ba << 416 << ""_ba
                                    << "bytes */10"_ba;
    QTest::newRow("the last none") << "bytes=-0"_ba << 416 << ""_ba
                                   << "bytes */10"_ba;
    QTest::newRow("backwards") << "bytes=5-4"_ba << 200 << "0123456789"_ba
                               << ""_ba;
    QTest::newRow("several") << "bytes=0-1,3-4"_ba << 200 << "0123456789"_ba
                             << ""_ba;
    QTest::newRow("no range") << "lines=1-2"_ba << 200 << "0123456789"_ba
                              << ""_ba;
}

void MediaEndpointsTest::givesParts()
{
    QFETCH(const QByteArray, range);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, contentRange);

    ApiCaller app;
    const QByteArray id = app.mediaId("file"_ba, "0123456789"_ba);
    const ApiAnswer answer =
        app.call("media/get"_ba, "GET"_ba, "media_id=" + id, {}, {{"range"_ba, range}});
    QVERIFY(answer.document);
    QCOMPARE(answer.document->status, status);
    if (status != 416)
        QCOMPARE(answer.document->body, body);
    QByteArray found;
    for (const auto &[name, value] : answer.document->headers)
        found += name == "Content-Range" ? value : ""_ba;
    QCOMPARE(found, contentRange);
}

void MediaEndpointsTest::givesLargeFilesInPartsOnly()
{
    constexpr qint64 Limit = 20 * 1024 * 1024;
    ApiCaller app;
    const QByteArray id = app.platform.media
                              .add({.id = {},
                                    .type = u"video"_s,
                                    .fileName = u"long.mp4"_s,
                                    .data = QByteArray(Limit + 10, 'x')})
                              .id.toLatin1();
    const auto get = [&](const QByteArray &range) {
        return app.call("media/get"_ba, "GET"_ba, "media_id=" + id, {}, {{"range"_ba, range}});
    };
    QCOMPARE(app.get("media/get"_ba, "media_id=" + id).errcode, 830002);
    QCOMPARE(get("bytes=0-"_ba).errcode, 830002);
    QCOMPARE(get("bytes=0-" + QByteArray::number(Limit)).errcode, 830002);
    QCOMPARE(get("bytes=0-" + QByteArray::number(Limit - 1)).document->body.size(), Limit);
    QCOMPARE(get("bytes=" + QByteArray::number(Limit) + '-').document->body.size(), 10);
}

void MediaEndpointsTest::givesNothingAfterThreeDays()
{
    ApiCaller app;
    const QByteArray id = app.mediaId("file"_ba, "123456"_ba);
    app.clock.advance(72h - 1ms);
    QCOMPARE(app.get("media/get"_ba, "media_id=" + id).errcode, 0);
    QCOMPARE(app.send("file"_ba, "{\"media_id\":\"" + id + "\"}").errcode, 0);
    app.clock.advance(1ms);
    QCOMPARE(app.get("media/get"_ba, "media_id=" + id).errcode, 40007);
    QCOMPARE(app.send("file"_ba, "{\"media_id\":\"" + id + "\"}").errcode, 40007);
}

void MediaEndpointsTest::refusesWhatIsNotThere()
{
    ApiCaller app;
    QCOMPARE(app.get("media/get"_ba, ""_ba).errcode, 41006);
    QCOMPARE(app.get("media/get"_ba, "media_id=guess"_ba).errcode, 40007);
}

void MediaEndpointsTest::keepsPicturesForArticles()
{
    ApiCaller app;
    const ApiAnswer answer =
        app.upload("ignored"_ba, tinyImage(), R"(form-data; name="anything"; filename="a.jpg")"_ba,
                   "media/uploadimg"_ba);
    QCOMPARE(answer.errcode, 0);
    app.clock.advance(24h * 365);
    const QString id = QUrl(answer.fields.value("url"_L1).toString()).fileName();
    QVERIFY(app.platform.media.find(id));

    const QByteArray large = tinyImage() + QByteArray(2 * 1024 * 1024, 'x');
    QCOMPARE(
        app.upload(""_ba, large, R"(form-data; name="a"; filename="a")"_ba, "media/uploadimg"_ba)
            .errcode,
        40009);
}

QTEST_GUILESS_MAIN(MediaEndpointsTest)
#include "tst_mediaendpoints.moc"
