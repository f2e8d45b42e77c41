// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/uploadlimit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::FileVerdict;
using ewc::wecom::Channel;
using Fit = ewc::FileVerdict::Fit;

namespace {

constexpr qint64 MiB = 1024 * 1024;

const QByteArray Png = QByteArray::fromHex("89504e470d0a1a0a");
const QByteArray Jpeg = QByteArray::fromHex("ffd8ffe0");
const QByteArray WebP = "RIFF....WEBPVP8 "_ba;
const QByteArray Amr = "#!AMR\n"_ba;
const QByteArray Wav = "RIFF....WAVEfmt "_ba;
const QByteArray Mp4 = "....ftypisom"_ba;
const QByteArray Mov = "....ftypqt  "_ba;
const QByteArray Text = "hello"_ba;

} // namespace

class UploadLimitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesFiles_data();
    void judgesFiles();
    void saysHowLongAVoiceIs();
};

void UploadLimitTest::judgesFiles_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("type");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<QString>("sentence");

    const auto add = [](const char *name, const QByteArray &head, qint64 size, const QString &type,
                        Fit fit, const QString &sentence, Channel channel = Channel::App) {
        QTest::newRow(name) << head << size << type << channel << fit << sentence;
    };
    for (const QString &type : {u"image"_s, u"voice"_s, u"video"_s, u"file"_s}) {
        const QByteArray name = type.toLatin1();
        QTest::addRow("empty %s", name.constData())
            << Text << qint64{0} << type << Channel::App << Fit::Refused << u"is empty"_s;
        QTest::addRow("5 bytes of %s", name.constData())
            << Text << qint64{5} << type << Channel::App << Fit::Refused << u"this one has 5"_s;
    }
    add("a PNG", Png, 6, u"image"_s, Fit::AsItIs, u"6 bytes"_s);
    add("the largest JPEG", Jpeg, 10 * MiB, u"image"_s, Fit::AsItIs, u"10 MB"_s);
    add("a byte more", Jpeg, 10 * MiB + 1, u"image"_s, Fit::Smaller, u"10 MB is the most"_s);
    add("for a robot", Jpeg, 2 * MiB, u"image"_s, Fit::AsItIs, u"2 MB"_s, Channel::Robot);
    add("too large for a robot", Jpeg, 3 * MiB, u"image"_s, Fit::Smaller, u"2 MB is the most"_s,
        Channel::Robot);
    add("for a group chat", Jpeg, 3 * MiB, u"image"_s, Fit::AsItIs, u"3 MB"_s, Channel::GroupChat);
    add("another picture", WebP, 50 * MiB, u"image"_s, Fit::Converted, u"This WebP"_s);
    add("no picture", Text, 100, u"image"_s, Fit::Refused, u"no picture"_s);
    add("a video as a picture", Mp4, 100, u"image"_s, Fit::Refused, u"no picture"_s);
    add("a voice", Amr, 2 * MiB, u"voice"_s, Fit::AsItIs, u"2 MB"_s);
    add("a large voice", Amr, 2 * MiB + 1, u"voice"_s, Fit::Refused, u"2 MB is the most"_s);
    add("another sound", Wav, 50 * MiB, u"voice"_s, Fit::Converted, u"cut after 60 s"_s);
    add("no sound", Png, 100, u"voice"_s, Fit::Refused, u"no sound"_s);
    add("a video", Mp4, 10 * MiB, u"video"_s, Fit::AsItIs, u"10 MB"_s);
    add("a large video", Mp4, 10 * MiB + 1, u"video"_s, Fit::Refused, u"send it as a file"_s);
    add("a huge video", Mp4, 21 * MiB, u"video"_s, Fit::Refused, u"send a link"_s);
    add("another video", Mov, 100, u"video"_s, Fit::Refused, u"no MP4"_s);
    add("a video for a robot", Mp4, 100, u"video"_s, Fit::Refused, u"takes no videos"_s,
        Channel::Robot);
    add("a file", Text, 20 * MiB, u"file"_s, Fit::AsItIs, u"20 MB"_s);
    add("a large file", Text, 20 * MiB + 1, u"file"_s, Fit::Refused, u"20 MB is the most"_s);
}

void UploadLimitTest::judgesFiles()
{
    QFETCH(const QByteArray, head);
    QFETCH(const qint64, size);
    QFETCH(const QString, type);
    QFETCH(const Channel, channel);
    QFETCH(const Fit, fit);
    QFETCH(const QString, sentence);

    const FileVerdict verdict = ewc::judgeFile(ewc::fileKind(head), size, type, channel);
    QCOMPARE(verdict.fit, fit);
    QVERIFY2(verdict.sentence.contains(sentence), qPrintable(verdict.sentence));
    QVERIFY(!verdict.sentence.contains(u'%'));
    QCOMPARE(verdict.code != 0, fit == Fit::Refused);
}

void UploadLimitTest::saysHowLongAVoiceIs()
{
    const FileVerdict verdict = ewc::tooLong(60'020ms);
    QCOMPARE(verdict.fit, Fit::Refused);
    QCOMPARE(verdict.code, 45007);
    QVERIFY2(verdict.sentence.contains(u"lasts 60.02 s"), qPrintable(verdict.sentence));
}

QTEST_GUILESS_MAIN(UploadLimitTest)
#include "tst_uploadlimit.moc"
