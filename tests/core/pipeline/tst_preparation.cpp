// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/preparation.h"
#include "core/wecom/mediareference.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fulldisk.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/waitfor.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::Account;
using ewc::Draft;
using ewc::ErrorKind;
using ewc::LongText;
using ewc::MediaStore;
using ewc::Preparation;
using ewc::Result;
using ewc::wecom::OutgoingMessage;
using ewc::wecom::StoredReference;

namespace {

const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(100, 'p');
const QByteArray Jpeg = QByteArray::fromHex("ffd8ffe0") + QByteArray(100, 'j');
const QByteArray AmrFrame = "\x3c"_ba + QByteArray(31, 'x');

QByteArray amr(int seconds)
{
    return "#!AMR\n" + AmrFrame.repeated(seconds * 50);
}

/*! What stands in for the module, whose own tests show that it can convert. */
class TestTools final : public ewc::MediaTools
{
public:
    Result<QString> fitImage(const QString &, const QString &target, qint64) override
    {
        if (image.isEmpty())
            return ewc::failure(ErrorKind::InvalidInput, u"no picture"_s);
        write(target, image);
        return u"jpg"_s;
    }
    Result<std::chrono::milliseconds> toAmr(const QString &, const QString &target,
                                            std::stop_token) override
    {
        write(target, voice);
        return 1000ms;
    }
    Result<std::chrono::milliseconds> amrLength(const QString &) override { return 0ms; }
    std::unique_ptr<ewc::VoicePlayer> createPlayer() override { return nullptr; }
    std::unique_ptr<ewc::VoiceRecorder> createRecorder() override { return nullptr; }

    QByteArray image = Jpeg;
    QByteArray voice = amr(1);

private:
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
    }
};

struct Desk
{
    Desk() { account.name = u"demo"_s; }

    /*! The URL of a new file. */
    QString file(const QByteArray &bytes, const QString &name = u"a.bin"_s) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded);
    }
    auto prepare(const OutgoingMessage &message, LongText longText = LongText::Split)
    {
        return waitFor(preparation.prepare(
            account,
            {.recipients = {.users = {u"zhangsan"_s}}, .message = message, .longText = longText}));
    }
    auto prepareFile(const QString &type, const QString &url)
    {
        QJsonObject content{{"media_id"_L1, url}};
        return prepare({.type = type, .content = content});
    }
    QByteArray stored(const ewc::Shipment &shipment) const
    {
        QFile file(store.folder().path(reference(shipment).hash));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static StoredReference reference(const ewc::Shipment &shipment)
    {
        return StoredReference::fromString(shipment.message.content["media_id"_L1].toString());
    }

    QTemporaryDir dir;
    Account account;
    FakeClock clock;
    MediaStore store;
    TestTools tools;
    int toolsAskedFor = 0;
    Preparation preparation{store, clock, [this]() -> Result<ewc::MediaTools *> {
                                ++toolsAskedFor;
                                return &tools;
                            }};
};

} // namespace

class PreparationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnWhatFitsAtOnce();
    void refusesWhatThePlatformWould_data();
    void refusesWhatThePlatformWould();
    void splitsLongTexts();
    void sendsLongTextsAsFiles_data();
    void sendsLongTextsAsFiles();
    void refusesTextsThatNobodyCanRead();
    void putsFilesIntoTheStore_data();
    void putsFilesIntoTheStore();
    void convertsWhatDoesNotFit_data();
    void convertsWhatDoesNotFit();
    void refusesFilesInOneSentence_data();
    void refusesFilesInOneSentence();
    void saysWhatTheToolsSay();
    void preparesEachFileOfAMessage();
    void sendsAFileFromTheStoreAgain();
    void leavesNothingBehindOnAFullDisk();
    void canBeCancelled();
    void finishesItsFuturesWhenDestroyed();
};

void PreparationTest::passesOnWhatFitsAtOnce()
{
    Desk desk;
    const Draft draft{.recipients = {.users = {u"zhangsan"_s}},
                      .message = OutgoingMessage::text(u"你好"_s),
                      .notBefore = 5,
                      .inReplyTo = 7};
    const auto future = desk.preparation.prepare(desk.account, draft);

    QVERIFY(future.isFinished());
    const auto shipments = future.result();
    QVERIFY_RESULT(shipments);
    QCOMPARE(shipments->size(), 1);
    QCOMPARE(shipments->first(), (ewc::Shipment{.recipients = draft.recipients,
                                                .message = draft.message,
                                                .notBefore = 5,
                                                .inReplyTo = 7}));
    QCOMPARE(desk.toolsAskedFor, 0);
}

void PreparationTest::refusesWhatThePlatformWould_data()
{
    QTest::addColumn<OutgoingMessage>("message");
    QTest::addColumn<LongText>("longText");
    QTest::addColumn<int>("code");

    QTest::newRow("empty") << OutgoingMessage::text({}) << LongText::Split << 44004;
    QTest::newRow("too long") << OutgoingMessage::text(QString(2049, u'x')) << LongText::Refuse
                              << 45002;
    QTest::newRow("no such kind") << OutgoingMessage{.type = u"dance"_s, .content = {}}
                                  << LongText::Split << 40008;
}

void PreparationTest::refusesWhatThePlatformWould()
{
    QFETCH(const OutgoingMessage, message);
    QFETCH(const LongText, longText);
    QFETCH(const int, code);

    Desk desk;
    const auto shipments = desk.prepare(message, longText);
    QVERIFY_FAILURE(shipments, ErrorKind::InvalidInput);
    QCOMPARE(shipments.error().code, code);
    QVERIFY(!shipments.error().detail.isEmpty());
}

void PreparationTest::splitsLongTexts()
{
    Desk desk;
    OutgoingMessage message = OutgoingMessage::text(u"一句话。"_s.repeated(400));
    message.options.safe = 1;
    const auto shipments = desk.prepare(message);

    QVERIFY_RESULT(shipments);
    QCOMPARE(shipments->size(), 3);
    for (int i = 0; i < 3; ++i) {
        const auto &shipment = shipments->at(i);
        QCOMPARE(shipment.part, i + 1);
        QCOMPARE(shipment.parts, 3);
        QCOMPARE(shipment.message.options.safe, 1);
        const QString text = shipment.message.content["content"_L1].toString();
        QVERIFY(text.toUtf8().size() <= 2048);
        QVERIFY(text.endsWith(u"(%1/3)"_s.arg(i + 1)));
    }
}

void PreparationTest::sendsLongTextsAsFiles_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");

    QTest::newRow("text") << u"text"_s << u"Text.txt"_s;
    QTest::newRow("markdown") << u"markdown"_s << u"Text.md"_s;
}

void PreparationTest::sendsLongTextsAsFiles()
{
    QFETCH(const QString, type);
    QFETCH(const QString, name);

    Desk desk;
    const QString text = u"长"_s.repeated(3000);
    OutgoingMessage message{.type = type, .content = {{"content"_L1, text}}};
    message.options.translatesIds = type == u"text"_s;
    const auto shipments = desk.prepare(message, LongText::File);

    QVERIFY_RESULT(shipments);
    QCOMPARE(shipments->size(), 1);
    QCOMPARE(shipments->first().message.type, u"file"_s);
    QCOMPARE(Desk::reference(shipments->first()).name, name);
    QCOMPARE(desk.stored(shipments->first()), text.toUtf8());

    const auto small =
        desk.prepare({.type = type, .content = {{"content"_L1, u"short"_s}}}, LongText::File);
    QVERIFY_RESULT(small);
    QCOMPARE(small->first().message.type, type);
}

void PreparationTest::refusesTextsThatNobodyCanRead()
{
    Desk desk;
    const QString huge = u"ten million bytes "_s.repeated(10'000'000 / 18);
    const auto parts = desk.prepare(OutgoingMessage::text(huge));
    QVERIFY_FAILURE(parts, ErrorKind::InvalidInput);
    QVERIFY2(parts.error().detail.contains(u"send it as a file"), qPrintable(parts.error().detail));

    QVERIFY_RESULT(desk.prepare(OutgoingMessage::text(huge), LongText::File));

    const auto tooLarge = desk.prepare(OutgoingMessage::text(huge.repeated(3)), LongText::File);
    QVERIFY_FAILURE(tooLarge, ErrorKind::InvalidInput);
    QVERIFY(tooLarge.error().detail.contains(u"20 MB"));
}

void PreparationTest::putsFilesIntoTheStore_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");

    QTest::newRow("picture") << u"image"_s << Png << u"截图 1.png"_s << u"截图 1.png"_s;
    QTest::newRow("a PNG named .jpg") << u"image"_s << Png << u"a.jpg"_s << u"a.png"_s;
    QTest::newRow("a picture without suffix") << u"image"_s << Jpeg << u"photo"_s << u"photo.jpg"_s;
    QTest::newRow("voice") << u"voice"_s << amr(60) << u"a.amr"_s << u"a.amr"_s;
    QTest::newRow("video") << u"video"_s << "....ftypisom"_ba + QByteArray(99, 'v') << u"a.mp4"_s
                           << u"a.mp4"_s;
    QTest::newRow("file") << u"file"_s << "123456"_ba << u"100% #1?.txt"_s << u"100% #1?.txt"_s;
    QTest::newRow("a file keeps its name") << u"file"_s << Png << u"a.jpg"_s << u"a.jpg"_s;
}

void PreparationTest::putsFilesIntoTheStore()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QString, shown);

    Desk desk;
    const auto shipments = desk.prepareFile(type, desk.file(bytes, name));

    QVERIFY_RESULT(shipments);
    QCOMPARE(shipments->size(), 1);
    QCOMPARE(Desk::reference(shipments->first()).name, shown);
    QCOMPARE(desk.stored(shipments->first()), bytes);
    QCOMPARE(desk.toolsAskedFor, 0);
}

void PreparationTest::convertsWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("made");
    QTest::addColumn<QString>("shown");

    QTest::newRow("a large picture")
        << u"image"_s << Png + QByteArray(11'000'000, 'x') << u"a.png"_s << Jpeg << u"a.jpg"_s;
    QTest::newRow("another format")
        << u"image"_s << "RIFF....WEBPVP8 "_ba << u"a.webp"_s << Jpeg << u"a.jpg"_s;
    QTest::newRow("a sound") << u"voice"_s << "RIFF....WAVEfmt "_ba << u"a.wav"_s << amr(1)
                             << u"a.amr"_s;
}

void PreparationTest::convertsWhatDoesNotFit()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, name);
    QFETCH(const QByteArray, made);
    QFETCH(const QString, shown);

    Desk desk;
    const auto shipments = desk.prepareFile(type, desk.file(bytes, name));

    QVERIFY_RESULT(shipments);
    QCOMPARE(Desk::reference(shipments->first()).name, shown);
    QCOMPARE(desk.stored(shipments->first()), made);
    QCOMPARE(desk.toolsAskedFor, 1);
}

void PreparationTest::refusesFilesInOneSentence_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("sentence");

    const auto mp4 = "....ftypisom"_ba + QByteArray(11'000'000, 'v');
    for (int size = 0; size <= 5; ++size)
        QTest::addRow("%d bytes", size)
            << u"file"_s << QByteArray(size, 'x') << (size == 0 ? u"is empty"_s : u"less than 6"_s);
    QTest::newRow("61 s of voice") << u"voice"_s << amr(61) << u"lasts 61.00 s"_s;
    QTest::newRow("a damaged voice") << u"voice"_s << "#!AMR\n\x4cxxxxxxx"_ba << u"damaged AMR"_s;
    QTest::newRow("a large video") << u"video"_s << mp4 << u"send it as a file"_s;
    QTest::newRow("no picture") << u"image"_s << "just a text"_ba << u"no picture"_s;
    QTest::newRow("a large file") << u"file"_s << QByteArray(20 * 1024 * 1024 + 1, 'x')
                                  << u"20 MB is the most"_s;
    // What the tools say, if they cannot read it.
    QTest::newRow("a broken picture")
        << u"image"_s << "RIFF....WEBPVP8 "_ba << u"cannot be read as a picture"_s;
}

void PreparationTest::refusesFilesInOneSentence()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, sentence);

    Desk desk;
    desk.tools.image.clear();
    const auto shipments = desk.prepareFile(type, desk.file(bytes, u"名 字.x"_s));

    QVERIFY_FAILURE(shipments, ErrorKind::InvalidInput);
    QVERIFY2(shipments.error().detail.contains(sentence), qPrintable(shipments.error().detail));
    QVERIFY(shipments.error().detail.contains(u"名 字.x"));
    QVERIFY(shipments.error().code != 0);
    QVERIFY(QDir(desk.store.folder().path("incoming")).isEmpty());

    // The same for what is no file at all.
    for (const auto &url :
         {u"file:///nowhere/at/all"_s, u"file:///"_s, u"file:"_s, u"file://server/share/a"_s,
          QUrl::fromLocalFile(desk.dir.path()).toString()}) {
        const auto none = desk.prepareFile(type, url);
        QVERIFY(!none);
        QVERIFY(!none.error().detail.isEmpty());
    }
    const QString pipe = desk.dir.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const auto fifo = desk.prepareFile(type, QUrl::fromLocalFile(pipe).toString());
    QVERIFY_FAILURE(fifo, ErrorKind::InvalidInput);
    QVERIFY(fifo.error().detail.contains(u"is a pipe"));
}

void PreparationTest::saysWhatTheToolsSay()
{
    Desk desk;
    Preparation preparation(desk.store, desk.clock, []() -> Result<ewc::MediaTools *> {
        return ewc::failure(ErrorKind::Unavailable, u"The module is not installed."_s);
    });
    const auto shipments = waitFor(preparation.prepare(
        desk.account, {.recipients = {.users = {u"a"_s}},
                       .message = {.type = u"image"_s,
                                   .content = {{"media_id"_L1, desk.file("RIFF....WEBPVP8 ")}}}}));

    QVERIFY_FAILURE(shipments, ErrorKind::Unavailable);
    QCOMPARE(shipments.error().detail, u"The module is not installed."_s);
}

void PreparationTest::preparesEachFileOfAMessage()
{
    Desk desk;
    const auto article = [](const QString &picture) {
        return QJsonObject{
            {"title"_L1, u"t"_s}, {"thumb_media_id"_L1, picture}, {"content"_L1, u"c"_s}};
    };
    const auto shipments = desk.prepare(
        {.type = u"mpnews"_s,
         .content = {{"articles"_L1,
                      QJsonArray{article(desk.file(Png, u"a.png"_s)), article(u"a-media-id"_s),
                                 article(desk.file(Jpeg, u"b.jpg"_s))}}}});

    QVERIFY_RESULT(shipments);
    const auto places = ewc::wecom::mediaSlots(shipments->first().message);
    QCOMPARE(places.size(), 3);
    QVERIFY(places.at(0).isStored() && places.at(0).value.endsWith(u"/a.png"));
    QCOMPARE(places.at(1).value, u"a-media-id"_s);
    QVERIFY(places.at(2).isStored() && places.at(2).value.endsWith(u"/b.jpg"));
}

void PreparationTest::sendsAFileFromTheStoreAgain()
{
    Desk desk;
    const auto first = desk.prepareFile(u"file"_s, desk.file("123456"));
    QVERIFY_RESULT(first);
    QVERIFY(QFile::remove(desk.dir.filePath(u"a.bin"_s)));
    const auto again = desk.prepare(first->first().message);
    QCOMPARE(again, first);

    QVERIFY(QFile::remove(desk.store.folder().path(Desk::reference(first->first()).hash)));
    const auto gone = desk.prepare(first->first().message);
    QVERIFY_FAILURE(gone, ErrorKind::NotFound);
    QVERIFY(gone.error().detail.contains(u"choose the file again"));
}

void PreparationTest::leavesNothingBehindOnAFullDisk()
{
    Desk desk;
    const QString url = desk.file("123456");
    std::optional<Result<QList<ewc::Shipment>>> shipments;
    {
        const FullDisk full;
        shipments = desk.prepareFile(u"file"_s, url);
    }
    QVERIFY_FAILURE(*shipments, ErrorKind::Unavailable);
    QVERIFY(shipments->error().detail.contains(u"cannot be kept"));
    QVERIFY_RESULT(desk.prepareFile(u"file"_s, url));
}

void PreparationTest::canBeCancelled()
{
    Desk desk;
    std::stop_source stop;
    stop.request_stop();
    const auto shipments = waitFor(desk.preparation.prepare(
        desk.account,
        {.recipients = {.users = {u"a"_s}},
         .message = {.type = u"file"_s, .content = {{"media_id"_L1, desk.file("123456")}}}},
        stop.get_token()));

    QVERIFY_FAILURE(shipments, ErrorKind::Unavailable);
    QVERIFY(shipments.error().detail.contains(u"cancelled"));
}

void PreparationTest::finishesItsFuturesWhenDestroyed()
{
    Desk desk;
    auto preparation = std::make_unique<Preparation>(desk.store, desk.clock);
    const auto future = preparation->prepare(
        desk.account,
        {.recipients = {.users = {u"a"_s}},
         .message = {.type = u"file"_s,
                     .content = {{"media_id"_L1, desk.file(QByteArray(10'000'000, 'x'))}}}});
    preparation.reset();

    QVERIFY(future.isFinished());
    QVERIFY_FAILURE(future.result(), ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(PreparationTest)
#include "tst_preparation.moc"
