// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrframes.h"
#include "core/media/module/amrstream.h"
#include "core/media/module/amrvoicerecorder.h"
#include "core/media/module/toamr.h"
#include "tests/core/media/module/sounds.h"
#include "tests/support/qverifyresult.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(EWC_TEST_DATA "/media/") + name;
}

/*! What another decoder than ours says of the file at \a path: its codec, rate, channels. */
QByteArray judged(const QString &path)
{
    QProcess ffprobe;
    ffprobe.start(u"ffprobe"_s,
                  {u"-v"_s, u"error"_s, u"-show_entries"_s,
                   u"stream=codec_name,sample_rate,channels"_s, u"-of"_s, u"csv=p=0"_s, path});
    ffprobe.waitForFinished(-1);
    return ffprobe.readAllStandardOutput().trimmed() + ffprobe.readAllStandardError();
}

} // namespace

class ToAmrTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void convertsWhatPeopleHave_data();
    void convertsWhatPeopleHave();
    void mixesAnyNumberOfChannels_data();
    void mixesAnyNumberOfChannels();
    void cutsAtAMinute();
    void fillsAShortSoundToAFrame();
    void isUnderstoodByOthers();
    void refusesWhatHasNoSound_data();
    void refusesWhatHasNoSound();
    void refusesWhatIsNoFile();
    void followsNoListToOtherFiles();
    void leavesNothingBehindWhenGivenUp();
    void survivesDamage_data();
    void survivesDamage();

private:
    QTemporaryDir m_folder;
    QString m_target;
};

void ToAmrTest::init()
{
    m_target = m_folder.filePath(u"voice.amr"_s);
    QFile::remove(m_target);
}

void ToAmrTest::convertsWhatPeopleHave_data()
{
    QTest::addColumn<QString>("source");
    for (const auto &name : {u"tone.mp3"_s, u"tone.ogg"_s, u"tone.opus"_s, u"tone.m4a"_s,
                             u"tone.flac"_s, u"film.mp4"_s})
        QTest::newRow(qPrintable(name)) << data(name);
}

void ToAmrTest::convertsWhatPeopleHave()
{
    QFETCH(const QString, source);

    const auto length = ewc::soundFileToAmr(source, m_target, {});
    QVERIFY_RESULT(length);
    // Some formats add the silence that their blocks need.
    QVERIFY2(*length >= 980ms && *length <= 1200ms, qPrintable(QString::number(length->count())));
    const auto written = ewc::amrFileLength(m_target);
    QVERIFY_RESULT(written);
    QCOMPARE(*written, *length);

    const auto stream = ewc::AmrStream::open(m_target);
    QVERIFY_RESULT(stream);
    const QByteArray pcm = (*stream)->readAll();
    const auto *samples = reinterpret_cast<const qint16 *>(pcm.constData());
    int waves = 0; // in the middle half of the second
    for (int i = 2001; i < 6000; ++i)
        waves += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    QVERIFY2(waves >= 217 && waves <= 223, qPrintable(QString::number(waves)));
}

void ToAmrTest::mixesAnyNumberOfChannels_data()
{
    QTest::addColumn<int>("channels");
    for (const int channels : {1, 2, 3, 6, 8, 17, 24, 64})
        QTest::addRow("%d channels", channels) << channels;
}

void ToAmrTest::mixesAnyNumberOfChannels()
{
    QFETCH(const int, channels);

    const QByteArray one = ewc::tone(0.2);
    QByteArray pcm;
    for (qsizetype i = 0; i < one.size(); i += 2)
        pcm += one.mid(i, 2).repeated(channels);
    const QString source = m_folder.filePath(u"many.wav"_s);
    QVERIFY(ewc::writeFile(source, ewc::wav(pcm, static_cast<quint16>(channels))));

    const auto length = ewc::soundFileToAmr(source, m_target, {});
    QVERIFY_RESULT(length);
    QCOMPARE(*length, 200ms);
    const auto stream = ewc::AmrStream::open(m_target);
    QVERIFY_RESULT(stream);
    const QByteArray heard = (*stream)->readAll();
    QVERIFY(ewc::loudness({reinterpret_cast<const qint16 *>(heard.constData()), 1600}) > 0.5);
}

void ToAmrTest::cutsAtAMinute()
{
    const QString source = m_folder.filePath(u"long.wav"_s);
    QVERIFY(ewc::writeFile(source, ewc::wav(ewc::tone(61))));
    const auto length = ewc::soundFileToAmr(source, m_target, {});
    QVERIFY_RESULT(length);
    QCOMPARE(*length, 60s);
    QCOMPARE(QFileInfo(m_target).size(), 6 + 3000 * 32);
}

void ToAmrTest::fillsAShortSoundToAFrame()
{
    const QString source = m_folder.filePath(u"short.wav"_s);
    QVERIFY(ewc::writeFile(source, ewc::wav(ewc::tone(0.01))));
    const auto length = ewc::soundFileToAmr(source, m_target, {});
    QVERIFY_RESULT(length);
    QCOMPARE(*length, 20ms);
}

void ToAmrTest::isUnderstoodByOthers()
{
    if (QStandardPaths::findExecutable(u"ffprobe"_s).isEmpty())
        QSKIP("ffprobe is not at hand");
    QVERIFY_RESULT(ewc::soundFileToAmr(data(u"tone.ogg"_s), m_target, {}));
    QCOMPARE(judged(m_target), "amr_nb,8000,1"_ba);
}

void ToAmrTest::refusesWhatHasNoSound_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("one byte") << "R"_ba;
    QTest::newRow("a film without sound") << ewc::readFile(data(u"silent.mp4"_s));
    QTest::newRow("a text") << QByteArray("no sound at all ").repeated(200);
    QTest::newRow("a wav of nothing") << ewc::wav({});
    QTest::newRow("a wav without channels") << ewc::wav(ewc::tone(0.1), 0);
    QTest::newRow("a wav at no rate") << ewc::wav(ewc::tone(0.1), 1, 0);
    QTest::newRow("a wav of one sample a second") << ewc::wav(ewc::tone(0.1), 1, 1);
    QTest::newRow("a wav of too many samples a second")
        << ewc::wav(ewc::tone(0.1), 1, 2'000'000'000);
    QTest::newRow("a wav of 60,000 channels") << ewc::wav(ewc::tone(2), 60'000);
}

void ToAmrTest::refusesWhatHasNoSound()
{
    QFETCH(const QByteArray, content);

    const QString source = m_folder.filePath(u"source.wav"_s);
    QVERIFY(ewc::writeFile(source, content));
    const auto length = ewc::soundFileToAmr(source, m_target, {});
    QVERIFY_FAILURE(length, ewc::ErrorKind::InvalidInput);
    QCOMPARE(length.error().detail, u"There is no sound in source.wav that can be read here."_s);
    QVERIFY(!QFile::exists(m_target));
}

void ToAmrTest::refusesWhatIsNoFile()
{
    QVERIFY_FAILURE(ewc::soundFileToAmr(m_folder.path(), m_target, {}), ewc::ErrorKind::NotFound);
    QVERIFY_FAILURE(ewc::soundFileToAmr(m_folder.filePath(u"none.wav"_s), m_target, {}),
                    ewc::ErrorKind::NotFound);
    // Nobody ever writes into this one: reading it would never end.
    const QString pipe = m_folder.filePath(u"pipe.wav"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY_FAILURE(ewc::soundFileToAmr(pipe, m_target, {}), ewc::ErrorKind::NotFound);
    QVERIFY_FAILURE(
        ewc::soundFileToAmr(data(u"tone.mp3"_s), m_folder.filePath(u"no/voice.amr"_s), {}),
        ewc::ErrorKind::Unavailable);
}

void ToAmrTest::followsNoListToOtherFiles()
{
    const QByteArray secret = QFile::encodeName(data(u"tone.mp3"_s));
    const QList<QByteArray> lists{
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n" + secret + "\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile '" + secret + "'\n",
    };
    for (const QByteArray &list : lists) {
        const QString source = m_folder.filePath(u"list.mp3"_s);
        QVERIFY(ewc::writeFile(source, list));
        QVERIFY_FAILURE(ewc::soundFileToAmr(source, m_target, {}), ewc::ErrorKind::InvalidInput);
    }
}

void ToAmrTest::leavesNothingBehindWhenGivenUp()
{
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_FAILURE(ewc::soundFileToAmr(data(u"tone.mp3"_s), m_target, stop.get_token()),
                    ewc::ErrorKind::Unavailable);
    QCOMPARE(QDir(m_folder.path()).entryList({u"voice*"_s}, QDir::Files), QStringList());
}

void ToAmrTest::survivesDamage_data()
{
    convertsWhatPeopleHave_data();
}

/*! EWC_FUZZ_ROUNDS=N tries more. */
void ToAmrTest::survivesDamage()
{
    QFETCH(const QString, source);

    const QByteArray sound = ewc::readFile(source);
    const int rounds = std::max(30, qEnvironmentVariableIntValue("EWC_FUZZ_ROUNDS"));
    QRandomGenerator random(
        qEnvironmentVariableIsSet("EWC_FUZZ_ROUNDS") ? QRandomGenerator::global()->generate() : 4);
    const QString path = m_folder.filePath(u"damaged"_s);
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = sound;
        if (round % 3 == 0)
            damaged.truncate(random.bounded(1, static_cast<int>(sound.size())));
        for (int i = random.bounded(30); i >= 0; --i)
            damaged[random.bounded(static_cast<int>(damaged.size()))] =
                static_cast<char>(random.bounded(256));
        QVERIFY(ewc::writeFile(path, damaged));
        const auto length = ewc::soundFileToAmr(path, m_target, {});
        QCOMPARE(length.has_value(), QFile::exists(m_target));
        if (length)
            QVERIFY(QFile::remove(m_target));
        else
            QCOMPARE(length.error().kind, ewc::ErrorKind::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(ToAmrTest)
#include "tst_toamr.moc"
