// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrvoicerecorder.h"
#include "tests/core/media/module/sounds.h"
#include "tests/support/qverifyresult.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! What a microphone has heard and nobody has read yet. */
class Heard final : public QIODevice
{
public:
    Heard() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    void add(const QByteArray &pcm) { m_pcm += pcm; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_pcm.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype count = std::min<qsizetype>(maxSize, m_pcm.size());
        std::copy_n(m_pcm.constData(), count, data);
        m_pcm.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_pcm;
};

/*! Stands where the microphone does, and hears what it is told. */
class Ear final : public ewc::PcmInput
{
public:
    ewc::Result<QIODevice *> start() override
    {
        if (isMissing)
            return ewc::failure(ewc::ErrorKind::Unavailable, u"no microphone"_s);
        isOn = true;
        return &m_heard;
    }
    void stop() override { isOn = false; }
    void hear(const QByteArray &pcm, bool isTold = true)
    {
        m_heard.add(pcm);
        if (isTold)
            Q_EMIT m_heard.readyRead();
    }

    bool isMissing = false;
    bool isOn = false;

private:
    Heard m_heard;
};

} // namespace

class AmrVoiceRecorderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsFromStartToStop();
    void takesSamplesThatArriveInHalves();
    void tellsLengthAndLoudness();
    void endsByItselfAfterAMinute();
    void recordsAgain();
    void listensOnlyWhileItRecords();
    void leavesNoFileWhereNothingWasHeard();
    void failsWithoutAMicrophone();
    void failsWhenTheMicrophoneGoesAway();
    void loudnessFollowsTheEar_data();
    void loudnessFollowsTheEar();

private:
    QTemporaryDir m_folder;
    QString m_path;
    Ear *m_ear = nullptr; ///< belongs to m_recorder
    std::unique_ptr<ewc::AmrVoiceRecorder> m_recorder;
};

void AmrVoiceRecorderTest::init()
{
    m_path = m_folder.filePath(u"voice.amr"_s);
    QFile::remove(m_path);
    auto ear = std::make_unique<Ear>();
    m_ear = ear.get();
    m_recorder = std::make_unique<ewc::AmrVoiceRecorder>(std::move(ear));
}

void AmrVoiceRecorderTest::recordsFromStartToStop()
{
    QSignalSpy finished(m_recorder.get(), &ewc::VoiceRecorder::finished);
    m_recorder->start(m_path);
    m_ear->hear(ewc::tone(0.5));
    m_ear->hear(ewc::tone(0.25), false); // what was heard last counts as well
    m_recorder->stop();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<std::chrono::milliseconds>(), 760ms);
    const auto length = ewc::amrFileLength(m_path);
    QVERIFY_RESULT(length);
    QCOMPARE(*length, 760ms); // the last frame is filled up
}

void AmrVoiceRecorderTest::takesSamplesThatArriveInHalves()
{
    QSignalSpy finished(m_recorder.get(), &ewc::VoiceRecorder::finished);
    const QByteArray pcm = ewc::tone(0.5);
    m_recorder->start(m_path);
    m_ear->hear(pcm.first(1001));
    m_ear->hear(pcm.sliced(1001));
    m_recorder->stop();
    const QByteArray inHalves = ewc::readFile(m_path);

    m_recorder->start(m_path);
    m_ear->hear(pcm);
    m_recorder->stop();
    QCOMPARE(ewc::readFile(m_path), inHalves);
    QCOMPARE(finished.size(), 2);
}

void AmrVoiceRecorderTest::tellsLengthAndLoudness()
{
    QSignalSpy progressed(m_recorder.get(), &ewc::VoiceRecorder::progressed);
    m_recorder->start(m_path);
    m_ear->hear(ewc::tone(0.1));
    QCOMPARE(progressed.constLast().at(0).value<std::chrono::milliseconds>(), 100ms);
    QVERIFY(progressed.constLast().at(1).toDouble() > 0.5);
    m_ear->hear(QByteArray(1600, '\0'));
    QCOMPARE(progressed.constLast().at(0).value<std::chrono::milliseconds>(), 200ms);
    QCOMPARE(progressed.constLast().at(1).toDouble(), 0.0);
}

void AmrVoiceRecorderTest::endsByItselfAfterAMinute()
{
    QSignalSpy finished(m_recorder.get(), &ewc::VoiceRecorder::finished);
    m_recorder->start(m_path);
    const QByteArray second = ewc::tone(1);
    for (int i = 0; i < 61; ++i)
        m_ear->hear(second);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<std::chrono::milliseconds>(), 60s);
    QVERIFY(!m_ear->isOn);
    m_recorder->stop();
    QCOMPARE(finished.size(), 1);
}

void AmrVoiceRecorderTest::recordsAgain()
{
    QSignalSpy finished(m_recorder.get(), &ewc::VoiceRecorder::finished);
    for (const double seconds : {0.5, 0.2}) {
        m_recorder->start(m_path);
        m_ear->hear(ewc::tone(seconds));
        m_recorder->stop();
    }
    QCOMPARE(finished.size(), 2);
    const auto length = ewc::amrFileLength(m_path);
    QVERIFY_RESULT(length);
    QCOMPARE(*length, 200ms);
}

void AmrVoiceRecorderTest::listensOnlyWhileItRecords()
{
    QVERIFY(!m_ear->isOn);
    m_recorder->start(m_path);
    QVERIFY(m_ear->isOn);
    m_ear->hear(ewc::tone(0.1));
    m_recorder->stop();
    QVERIFY(!m_ear->isOn);
}

void AmrVoiceRecorderTest::leavesNoFileWhereNothingWasHeard()
{
    QSignalSpy failed(m_recorder.get(), &ewc::VoiceRecorder::failed);
    m_recorder->start(m_path);
    m_recorder->stop();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ewc::Error>().detail,
             u"Nothing was recorded."_s);
    QVERIFY(!QFile::exists(m_path));
}

void AmrVoiceRecorderTest::failsWithoutAMicrophone()
{
    QSignalSpy failed(m_recorder.get(), &ewc::VoiceRecorder::failed);
    m_ear->isMissing = true;
    m_recorder->start(m_path);
    QCOMPARE(failed.size(), 1);
    QVERIFY(!QFile::exists(m_path));
    m_recorder->stop();
    QCOMPARE(failed.size(), 1);
}

void AmrVoiceRecorderTest::failsWhenTheMicrophoneGoesAway()
{
    QSignalSpy failed(m_recorder.get(), &ewc::VoiceRecorder::failed);
    m_recorder->start(m_path);
    m_ear->hear(ewc::tone(0.1));
    Q_EMIT m_ear->failed({.kind = ewc::ErrorKind::Unavailable, .detail = u"unplugged"_s});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!m_ear->isOn);
}

void AmrVoiceRecorderTest::loudnessFollowsTheEar_data()
{
    QTest::addColumn<int>("amplitude");
    QTest::addColumn<double>("level");

    QTest::newRow("silence") << 0 << 0.0;
    QTest::newRow("the room") << 30 << 0.0;
    QTest::newRow("a voice") << 3277 << 0.6; // -20 dB
    QTest::newRow("as loud as can be") << 32767 << 1.0;
}

void AmrVoiceRecorderTest::loudnessFollowsTheEar()
{
    QFETCH(const int, amplitude);
    QFETCH(const double, level);

    QList<qint16> samples;
    for (int i = 0; i < 160; ++i)
        samples << static_cast<qint16>(i % 2 == 0 ? amplitude : -amplitude);
    const double found = ewc::loudness({samples.constData(), 160});
    QVERIFY2(std::abs(found - level) < 0.01, qPrintable(QString::number(found)));
    QCOMPARE(ewc::loudness({}), 0.0);
}

QTEST_GUILESS_MAIN(AmrVoiceRecorderTest)
#include "tst_amrvoicerecorder.moc"
