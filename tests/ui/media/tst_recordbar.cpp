// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/media/voicesonstage.h"
#include "ui/media/levelmeter.h"
#include "ui/media/recordbar.h"
#include "ui/media/voicebutton.h"
#include "ui/media/voiceplayback.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc::ui;
using namespace std::chrono_literals;

namespace {

constexpr int Never = 3'600'000; // milliseconds: no press is that long

} // namespace

class RecordBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickBeginsAndAnotherEnds();
    void recordsWhileTheButtonIsHeld();
    void recordsWhileSpaceIsHeld();
    void takesWhatEndedByItself();
    void showsLengthAndLoudness();
    void isListenedToAndDiscarded();
    void forgetsWhatWasDiscardedMeanwhile();
    void switchesOffWhenItIsHidden();
    void eachRecordingHasAFileOfItsOwn();
    void fallsSilentBeforeItListens();
    void saysWhyItCannotRecord();

private:
    QPushButton *record() const { return m_bar->findChild<QPushButton *>(); }
    QToolButton *discard() const { return m_bar->findChild<QToolButton *>(); }
    bool says(const QString &text) const;

    StagePlayer *m_player = nullptr;
    StageRecorder *m_recorder = nullptr;
    ewc::Error m_failure;
    std::unique_ptr<VoicePlayback> m_playback;
    std::unique_ptr<RecordBar> m_bar;
};

void RecordBarTest::init()
{
    QGuiApplication::styleHints()->setMousePressAndHoldInterval(Never);
    m_failure = {};
    m_playback = std::make_unique<VoicePlayback>(
        nullptr, [this]() -> ewc::Result<std::unique_ptr<ewc::VoicePlayer>> {
            auto player = std::make_unique<StagePlayer>();
            m_player = player.get();
            return player;
        });
    m_bar = std::make_unique<RecordBar>(
        *m_playback, nullptr, [this]() -> ewc::Result<std::unique_ptr<ewc::VoiceRecorder>> {
            auto recorder = std::make_unique<StageRecorder>();
            recorder->failure = m_failure;
            m_recorder = recorder.get();
            return recorder;
        });
    m_bar->show();
}

void RecordBarTest::cleanup()
{
    m_bar.reset();
    m_playback.reset();
}

bool RecordBarTest::says(const QString &text) const
{
    const auto labels = m_bar->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

void RecordBarTest::aClickBeginsAndAnotherEnds()
{
    QSignalSpy recorded(m_bar.get(), &RecordBar::recorded);
    QTest::mouseClick(record(), Qt::LeftButton);
    QVERIFY(m_bar->isRecording() && m_recorder->isOn);
    QCOMPARE(record()->text(), u"Stop"_s);
    m_recorder->hear(3s, 0.5);
    QTest::mouseClick(record(), Qt::LeftButton);
    QVERIFY(!m_bar->isRecording() && !m_recorder->isOn);
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.constFirst().at(0).toString(), m_bar->voice());
    QCOMPARE(recorded.constFirst().at(1).value<std::chrono::milliseconds>(), 3s);
    QVERIFY(QFile::exists(m_bar->voice()));
}

void RecordBarTest::recordsWhileTheButtonIsHeld()
{
    QGuiApplication::styleHints()->setMousePressAndHoldInterval(0); // any press is long
    QTest::mousePress(record(), Qt::LeftButton);
    QVERIFY(m_recorder->isOn);
    m_recorder->hear(3s, 0.5);
    QTest::mouseRelease(record(), Qt::LeftButton);
    QVERIFY(!m_recorder->isOn);
    QVERIFY(!m_bar->voice().isEmpty());
}

void RecordBarTest::recordsWhileSpaceIsHeld()
{
    QGuiApplication::styleHints()->setMousePressAndHoldInterval(0);
    QTest::keyPress(record(), Qt::Key_Space);
    QVERIFY(m_recorder->isOn);
    QTest::keyRelease(record(), Qt::Key_Space);
    QVERIFY(!m_recorder->isOn);
}

void RecordBarTest::takesWhatEndedByItself()
{
    record()->click();
    m_recorder->hear(60s, 0.5);
    m_recorder->stop(); // as the real one does then
    QVERIFY(!m_bar->isRecording());
    QVERIFY(!m_bar->voice().isEmpty());
}

void RecordBarTest::showsLengthAndLoudness()
{
    QVERIFY(says(u"0:00 of 1:00"_s));
    record()->click();
    m_recorder->hear(7s, 0.6);
    QVERIFY(says(u"0:07 of 1:00"_s));
    QCOMPARE(m_bar->findChild<LevelMeter *>()->level(), 0.6);
    record()->click();
    QCOMPARE(m_bar->findChild<LevelMeter *>()->level(), 0.0);
}

void RecordBarTest::isListenedToAndDiscarded()
{
    QSignalSpy discarded(m_bar.get(), &RecordBar::discarded);
    QVERIFY(!discard()->isVisible());
    record()->click();
    record()->click();
    const QString voice = m_bar->voice();
    auto *listen = m_bar->findChild<VoiceButton *>();
    QVERIFY(listen->isVisible() && discard()->isVisible());
    listen->click();
    QCOMPARE(m_player->path(), voice);
    discard()->click();
    QCOMPARE(m_player->path(), QString());
    QCOMPARE(m_bar->voice(), QString());
    QVERIFY(!QFile::exists(voice));
    QVERIFY(!listen->isVisible());
    QCOMPARE(discarded.size(), 1);
}

void RecordBarTest::forgetsWhatWasDiscardedMeanwhile()
{
    QSignalSpy recorded(m_bar.get(), &RecordBar::recorded);
    record()->click();
    m_recorder->hear(3s, 0.5);
    discard()->click();
    QVERIFY(!m_recorder->isOn);
    QVERIFY(!m_bar->isRecording());
    QCOMPARE(recorded.size(), 0);
    QCOMPARE(m_bar->voice(), QString());
    record()->click();
    record()->click();
    QCOMPARE(recorded.size(), 1);
}

void RecordBarTest::switchesOffWhenItIsHidden()
{
    QSignalSpy recorded(m_bar.get(), &RecordBar::recorded);
    record()->click();
    m_bar->hide();
    QVERIFY(!m_recorder->isOn);
    QCOMPARE(recorded.size(), 0);
}

void RecordBarTest::eachRecordingHasAFileOfItsOwn()
{
    record()->click();
    record()->click();
    const QString first = m_bar->voice();
    record()->click();
    record()->click();
    QVERIFY(m_bar->voice() != first); // which may still be on its way
    const QString second = m_bar->voice();
    m_bar.reset();
    QVERIFY(!QFile::exists(second));
}

void RecordBarTest::fallsSilentBeforeItListens()
{
    m_playback->play(u"other.amr"_s);
    QCOMPARE(m_player->path(), u"other.amr"_s);
    record()->click();
    QCOMPARE(m_player->path(), QString());
}

void RecordBarTest::saysWhyItCannotRecord()
{
    m_failure = {.kind = ewc::ErrorKind::Unavailable, .detail = u"There is no microphone."_s};
    record()->click();
    QVERIFY(!m_bar->isRecording());
    QVERIFY(says(u"There is no microphone."_s));
    m_recorder->failure = {};
    record()->click();
    QVERIFY(m_bar->isRecording());
    QVERIFY(!says(u"There is no microphone."_s));
}

QTEST_MAIN(RecordBarTest)
#include "tst_recordbar.moc"
