// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/recordbar.h"

#include "ui/media/levelmeter.h"
#include "ui/media/voicebutton.h"
#include "ui/media/voiceplayback.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyleHints>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds Longest = 60s; // that WeCom takes

} // namespace

RecordBar::RecordBar(VoicePlayback &playback, QWidget *parent, Factory factory)
    : QWidget(parent)
    , m_factory(std::move(factory))
    , m_playback(&playback)
    , m_record(new QPushButton)
    , m_meter(new LevelMeter)
    , m_elapsed(new QLabel)
    , m_listen(new VoiceButton(playback))
    , m_discard(new QToolButton)
    , m_problem(new QLabel)
{
    if (!m_factory) {
        m_factory = [] {
            return mediaTools().map([](MediaTools *tools) { return tools->createRecorder(); });
        };
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Control);
    row->addWidget(m_record);
    row->addWidget(m_meter, 1);
    row->addWidget(m_elapsed);
    row->addWidget(m_listen, 1);
    row->addWidget(m_discard);
    layout->addLayout(row);
    layout->addWidget(m_problem);

    m_record->setAutoDefault(false);
    m_discard->setAutoRaise(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::WindowText); // whatever the bar stands on
    setFocusProxy(m_record);
    connect(m_record, &QPushButton::pressed, this, &RecordBar::press);
    connect(m_record, &QPushButton::released, this, &RecordBar::release);
    connect(m_discard, &QToolButton::clicked, this, &RecordBar::discard);
    retranslate();
}

RecordBar::~RecordBar()
{
    if (m_recorder)
        m_recorder->disconnect(this);
    if (m_playback && m_playback->playing() == m_voice)
        m_playback->stop();
}

void RecordBar::press()
{
    m_beganWithThisPress = !m_isRecording;
    if (m_isRecording) {
        m_recorder->stop();
        return;
    }
    m_held.start();
    start();
}

void RecordBar::release()
{
    const int hold = QGuiApplication::styleHints()->mousePressAndHoldInterval();
    if (m_isRecording && m_beganWithThisPress && m_held.elapsed() >= hold)
        m_recorder->stop();
}

void RecordBar::start()
{
    discard();
    if (const auto prepared = prepare(); !prepared) {
        showProblem(prepared.error().detail);
        return;
    }
    m_playback->stop(); // or it would be recorded
    m_problem->clear();
    m_length = {};
    m_isForgotten = false;
    m_isRecording = true;
    m_recording = m_folder.filePath(u"voice-%1.amr"_s.arg(++m_count));
    m_recorder->start(m_recording);
    showState();
}

Result<> RecordBar::prepare()
{
    if (m_recorder)
        return {};
    auto recorder = m_factory();
    if (!recorder)
        return tl::unexpected(recorder.error());
    m_recorder = std::move(*recorder);
    connect(m_recorder.get(), &VoiceRecorder::progressed, this,
            [this](std::chrono::milliseconds length, double level) {
                m_length = length;
                m_meter->setLevel(level);
                showState();
            });
    connect(m_recorder.get(), &VoiceRecorder::finished, this, &RecordBar::takeVoice);
    connect(m_recorder.get(), &VoiceRecorder::failed, this, [this](const Error &error) {
        m_isRecording = false;
        showProblem(m_isForgotten ? QString() : error.detail);
    });
    return {};
}

void RecordBar::takeVoice(std::chrono::milliseconds length)
{
    m_isRecording = false;
    if (m_isForgotten) {
        QFile::remove(m_recording);
        showState();
        return;
    }
    m_voice = m_recording;
    m_length = length;
    m_listen->setVoice(m_voice, length);
    showState();
    Q_EMIT recorded(m_voice, length);
}

void RecordBar::discard()
{
    if (m_isRecording) {
        m_isForgotten = true;
        m_recorder->stop();
    } else if (!m_voice.isEmpty()) {
        if (m_playback->playing() == m_voice)
            m_playback->stop();
        QFile::remove(m_voice);
        m_voice.clear();
    } else {
        return;
    }
    m_length = {};
    showState();
    Q_EMIT discarded();
}

void RecordBar::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    showState();
}

void RecordBar::showState()
{
    const bool hasVoice = !m_voice.isEmpty();
    // The button that was pressed stays where it is, whatever it is called.
    m_record->setText(m_isRecording ? tr("Stop") : hasVoice ? tr("Record again") : tr("Record"));
    m_record->setIcon(themeIcon(m_isRecording ? u"media-playback-stop"_s : u"media-record"_s));
    m_meter->setHidden(hasVoice);
    m_meter->setEnabled(m_isRecording);
    if (!m_isRecording)
        m_meter->setLevel(0);
    m_elapsed->setHidden(hasVoice);
    m_elapsed->setText(tr("%1 of %2").arg(lengthText(m_length), lengthText(Longest)));
    m_listen->setVisible(hasVoice);
    m_discard->setVisible(hasVoice || m_isRecording);
    m_problem->setHidden(m_problem->text().isEmpty());
}

void RecordBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RecordBar::hideEvent(QHideEvent *event)
{
    // Nobody sees any longer that the microphone is on. A minimised window is one's own wish.
    if (m_isRecording && !event->spontaneous())
        discard();
    QWidget::hideEvent(event);
}

void RecordBar::retranslate()
{
    m_record->setToolTip(tr("Click to begin and click to end, or hold while you speak"));
    m_discard->setIcon(themeIcon(u"edit-delete"_s));
    m_discard->setToolTip(tr("Discard the recording"));
    m_discard->setAccessibleName(m_discard->toolTip());
    m_meter->setAccessibleName(tr("Loudness"));
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, themeColor(ColorRole::Error, palette()));
    if (m_problem->palette() != colors)
        m_problem->setPalette(colors);
    showState();
}

} // namespace ewc::ui
