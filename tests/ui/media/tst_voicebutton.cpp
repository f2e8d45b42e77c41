// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/media/voicesonstage.h"
#include "ui/media/voicebutton.h"
#include "ui/media/voiceplayback.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::ui;
using namespace std::chrono_literals;

class VoiceButtonTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickPlaysAndAnotherStops();
    void showsHowFarItIs();
    void isAsItWasAtTheEnd();
    void playsWithTheKeyboard_data();
    void playsWithTheKeyboard();
    void onlyOneOfThemPlays();
    void saysWhyItCannotBePlayed();
    void saysThatThePlayerIsMissing();
    void hasNothingToPlayWithoutAFile();
    void tellsAScreenReaderWhatItDoes();
    void saysLengthsAsPeopleDo_data();
    void saysLengthsAsPeopleDo();

private:
    std::unique_ptr<VoicePlayback> m_playback;
    StagePlayer *m_player = nullptr; ///< once something was played; belongs to the playback
    ewc::Error m_failure; ///< of the player, from its beginning
    std::unique_ptr<VoiceButton> m_button;
};

void VoiceButtonTest::init()
{
    m_failure = {};
    m_playback = std::make_unique<VoicePlayback>(
        nullptr, [this]() -> ewc::Result<std::unique_ptr<ewc::VoicePlayer>> {
            auto player = std::make_unique<StagePlayer>();
            player->failure = m_failure;
            m_player = player.get();
            return player;
        });
    m_button = std::make_unique<VoiceButton>(*m_playback);
    m_button->setVoice(u"one.amr"_s, 7s);
    m_button->show();
}

void VoiceButtonTest::cleanup()
{
    m_button.reset();
    m_playback.reset();
}

void VoiceButtonTest::aClickPlaysAndAnotherStops()
{
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QVERIFY(m_button->isPlaying());
    QCOMPARE(m_player->path(), u"one.amr"_s);
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QVERIFY(!m_button->isPlaying());
    QCOMPARE(m_player->path(), QString());
}

void VoiceButtonTest::showsHowFarItIs()
{
    m_button->click();
    m_player->sound(1750ms, 7s);
    QCOMPARE(m_button->progress(), 0.25);
    m_player->sound(9s, 7s);
    QCOMPARE(m_button->progress(), 1.0);
}

void VoiceButtonTest::isAsItWasAtTheEnd()
{
    m_button->click();
    m_player->sound(7s, 7s);
    m_player->stop();
    QVERIFY(!m_button->isPlaying());
    QCOMPARE(m_button->progress(), 0.0);
    m_button->click();
    QVERIFY(m_button->isPlaying());
}

void VoiceButtonTest::playsWithTheKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter") << Qt::Key_Enter;
}

void VoiceButtonTest::playsWithTheKeyboard()
{
    QFETCH(const Qt::Key, key);

    QTest::keyClick(m_button.get(), key);
    QVERIFY(m_button->isPlaying());
    QTest::keyClick(m_button.get(), key);
    QVERIFY(!m_button->isPlaying());
}

void VoiceButtonTest::onlyOneOfThemPlays()
{
    VoiceButton other(*m_playback);
    other.setVoice(u"two.amr"_s, 3s);
    m_button->click();
    m_player->sound(2s, 7s);
    other.click();
    QVERIFY(!m_button->isPlaying());
    QCOMPARE(m_button->progress(), 0.0);
    QVERIFY(other.isPlaying());
    QCOMPARE(m_player->path(), u"two.amr"_s);
}

void VoiceButtonTest::saysWhyItCannotBePlayed()
{
    m_failure = {.kind = ewc::ErrorKind::Unavailable, .detail = u"There is no loudspeaker."_s};
    m_button->click();
    QVERIFY(!m_button->isPlaying());
    QCOMPARE(m_button->problem(), u"There is no loudspeaker."_s);
    QCOMPARE(m_button->accessibleDescription(), m_button->problem());
    QCOMPARE(m_button->toolTip(), m_button->problem());

    m_player->failure = {}; // it was plugged in
    m_button->click();
    QCOMPARE(m_button->problem(), QString());
    QVERIFY(m_button->isPlaying());
}

void VoiceButtonTest::saysThatThePlayerIsMissing()
{
    VoicePlayback playback(nullptr, []() -> ewc::Result<std::unique_ptr<ewc::VoicePlayer>> {
        return ewc::failure(ewc::ErrorKind::Unavailable, u"It is not installed."_s);
    });
    VoiceButton button(playback);
    button.setVoice(u"one.amr"_s, 7s);
    button.click();
    QCOMPARE(button.problem(), u"It is not installed."_s);
    QVERIFY(!button.isPlaying());
}

void VoiceButtonTest::hasNothingToPlayWithoutAFile()
{
    m_button->setVoice({}, {});
    QVERIFY(!m_button->isEnabled());
    QVERIFY(!m_button->isPlaying());
}

void VoiceButtonTest::tellsAScreenReaderWhatItDoes()
{
    QCOMPARE(m_button->accessibleName(), u"Play the voice, 0:07"_s);
    m_button->click();
    QCOMPARE(m_button->accessibleName(), u"Stop the voice"_s);
    m_button->click();
    QCOMPARE(m_button->accessibleName(), u"Play the voice, 0:07"_s);
}

void VoiceButtonTest::saysLengthsAsPeopleDo_data()
{
    QTest::addColumn<std::chrono::milliseconds>("length");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0ms << u"0:00"_s;
    QTest::newRow("rounded") << 6980ms << u"0:07"_s;
    QTest::newRow("a minute") << 60'000ms << u"1:00"_s;
    QTest::newRow("eleven minutes") << 671'000ms << u"11:11"_s;
}

void VoiceButtonTest::saysLengthsAsPeopleDo()
{
    QFETCH(const std::chrono::milliseconds, length);
    QFETCH(const QString, text);
    QCOMPARE(lengthText(length), text);
}

QTEST_MAIN(VoiceButtonTest)
#include "tst_voicebutton.moc"
