// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "tests/ui/media/voicesonstage.h"
#include "ui/media/recordbar.h"
#include "ui/media/voicebutton.h"
#include "ui/media/voiceplayback.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ewc::ui;
using namespace std::chrono_literals;

/*! Saves pictures of what plays and records, in its states. */
class MediaLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void voicesLookRight_data() { addLooks(); }
    void voicesLookRight();
    void recordingLooksRight_data() { addLooks(); }
    void recordingLooksRight();
};

void MediaLookTest::voicesLookRight()
{
    applyLook();
    StagePlayer *player = nullptr;
    VoicePlayback playback(nullptr, [&player]() -> ewc::Result<std::unique_ptr<ewc::VoicePlayer>> {
        auto made = std::make_unique<StagePlayer>();
        player = made.get();
        return made;
    });
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    QList<VoiceButton *> buttons;
    for (const auto &name : {u"idle.amr"_s, u"broken.amr"_s, u"playing.amr"_s, u"none"_s}) {
        buttons << new VoiceButton(playback);
        buttons.constLast()->setVoice(name, 23s);
        layout->addWidget(buttons.constLast());
    }
    buttons.at(3)->setVoice({}, {});
    page.resize(260, 190);
    page.show();
    buttons.at(0)->click();
    player->failure = {.kind = ewc::ErrorKind::Unavailable,
                       .detail = u"There is no loudspeaker to play the voice on."_s};
    buttons.at(1)->click();
    player->failure = {};
    buttons.at(2)->click();
    player->sound(9s, 23s);
    buttons.at(2)->setFocus();
    QVERIFY(saveLook(page, QStringLiteral(EWC_RENDER_DIR), u"voices"_s));
}

void MediaLookTest::recordingLooksRight()
{
    applyLook();
    VoicePlayback playback;
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    QList<RecordBar *> bars;
    QList<StageRecorder *> recorders;
    for (int i = 0; i < 4; ++i) {
        bars << new RecordBar(playback, nullptr,
                              [&recorders]() -> ewc::Result<std::unique_ptr<ewc::VoiceRecorder>> {
                                  auto made = std::make_unique<StageRecorder>();
                                  recorders << made.get();
                                  return made;
                              });
        layout->addWidget(bars.constLast());
    }
    page.resize(460, 210);
    page.show();
    for (int i = 1; i < 4; ++i)
        bars.at(i)->findChild<QPushButton *>()->click();
    recorders.at(0)->hear(17s, 0.62);
    recorders.at(1)->hear(23s, 0.5);
    recorders.at(1)->stop();
    Q_EMIT recorders.at(2)->failed({.kind = ewc::ErrorKind::Unavailable,
                                    .detail = u"There is no microphone to record with."_s});
    QVERIFY(bars.at(1)->isRecording());
    QVERIFY(!bars.at(2)->voice().isEmpty());
    QVERIFY(saveLook(page, QStringLiteral(EWC_RENDER_DIR), u"recording"_s));
    for (const auto *button : page.findChildren<QPushButton *>())
        QVERIFY(button->width() >= button->sizeHint().width());
}

QTEST_MAIN(MediaLookTest)
#include "tst_medialook.moc"
