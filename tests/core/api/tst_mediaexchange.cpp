// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/api/mediaclient.h"
#include "core/api/memorytokenstore.h"
#include "core/sandbox/sandbox.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(100, 'p');
const QByteArray Amr = "#!AMR\n"_ba + ("\x3c"_ba + QByteArray(31, 'x')).repeated(50);
const QByteArray Mp4 = QByteArray::fromHex("00000018") + "ftypisom" + QByteArray(100, 'v');

/*! A client of the sandbox, and a folder for its files. */
struct Exchange
{
    Exchange() { isListening = platform.listen(QHostAddress::LocalHost, 0).has_value(); }

    auto upload(const Account &account, const QByteArray &bytes, const QString &name,
                const QString &type)
    {
        QFile file(dir.filePath(u"up"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        file.close();
        return waitFor(
            media.upload(account, {.path = file.fileName(), .name = name, .type = type}));
    }
    auto download(const QString &mediaId)
    {
        return waitFor(media.download(platform.account(), mediaId, dir.filePath(u"down"_s)));
    }
    QByteArray downloaded() const
    {
        QFile file(dir.filePath(u"down"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir dir;
    Sandbox platform{{.callback = {}}};
    bool isListening = false;
    SystemClock clock;
    HttpClient client;
    MemoryTokenStore store;
    AccessTokens tokens{client, store, clock};
    MediaClient media{client, tokens, clock};
};

} // namespace

/*! The client against the sandbox, which judges as the platform does. */
class MediaExchangeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsBackWhatItUploaded_data();
    void bringsBackWhatItUploaded();
    void hearsWhyAnUploadIsRefused_data();
    void hearsWhyAnUploadIsRefused();
    void uploadsForARobot();
    void hearsThatThereIsNoSuchMedia();
};

void MediaExchangeTest::bringsBackWhatItUploaded_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("picture") << u"image"_s << u"截图.png"_s << Png;
    QTest::newRow("voice") << u"voice"_s << u"a.amr"_s << Amr;
    QTest::newRow("video") << u"video"_s << u"a.mp4"_s << Mp4;
    QTest::newRow("file") << u"file"_s << u"中文 名字 (1).pdf"_s << "123456"_ba;
    QTest::newRow("several pieces") << u"file"_s << u"a.bin"_s << QByteArray(9'000'000, 'x');
}

void MediaExchangeTest::bringsBackWhatItUploaded()
{
    QFETCH(const QString, type);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);

    Exchange exchange;
    QVERIFY(exchange.isListening);
    const auto uploaded = exchange.upload(exchange.platform.account(), bytes, name, type);
    QVERIFY_RESULT(uploaded);
    QVERIFY(!uploaded->mediaId.isEmpty());

    const auto downloaded = exchange.download(uploaded->mediaId);
    QVERIFY_RESULT(downloaded);
    QCOMPARE(downloaded->name, name);
    QCOMPARE(downloaded->size, bytes.size());
    QVERIFY(exchange.downloaded() == bytes);
}

void MediaExchangeTest::hearsWhyAnUploadIsRefused_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("too small") << u"file"_s << "12345"_ba;
    QTest::newRow("no picture") << u"image"_s << "123456"_ba;
    QTest::newRow("no such type") << u"dance"_s << "123456"_ba;
}

void MediaExchangeTest::hearsWhyAnUploadIsRefused()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, bytes);

    Exchange exchange;
    const auto uploaded = exchange.upload(exchange.platform.account(), bytes, u"a"_s, type);
    QVERIFY_FAILURE(uploaded, ErrorKind::Rejected);
    QVERIFY(uploaded.error().code > 0);
}

void MediaExchangeTest::uploadsForARobot()
{
    Exchange exchange;
    const auto uploaded =
        exchange.upload(exchange.platform.robot(), "123456"_ba, u"a.txt"_s, u"file"_s);
    QVERIFY_RESULT(uploaded);
    QVERIFY(!uploaded->mediaId.isEmpty());
}

void MediaExchangeTest::hearsThatThereIsNoSuchMedia()
{
    Exchange exchange;
    const auto downloaded = exchange.download(u"nothing"_s);
    QVERIFY_FAILURE(downloaded, ErrorKind::Rejected);
    QCOMPARE(downloaded.error().code, 40007);
}

QTEST_GUILESS_MAIN(MediaExchangeTest)
#include "tst_mediaexchange.moc"
