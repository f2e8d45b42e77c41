// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/recorddialog.h"

#include "ui/bubbles/mediasource.h"
#include "ui/media/recordbar.h"
#include "ui/media/voiceplayback.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ewc::ui {
namespace {

constexpr int Width = 360; // pixels
constexpr qint64 LargestVoice = 2 * 1024 * 1024; // what the platform takes

} // namespace

RecordDialog::RecordDialog(QWidget *parent)
    : QDialog(parent)
    , m_bar(new RecordBar(*new VoicePlayback(this)))
    , m_cancel(new QPushButton)
    , m_send(new QPushButton)
{
    m_send->setDefault(true);
    m_send->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Group);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    resize(Width, sizeHint().height());
    connect(m_bar, &RecordBar::recorded, this, [this] { m_send->setEnabled(true); });
    connect(m_bar, &RecordBar::discarded, this, [this] { m_send->setEnabled(false); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &RecordDialog::submit);
    retranslate();
}

void RecordDialog::submit()
{
    // The file goes with the bar: what is sent has to be read before.
    const QByteArray voice = readMedium(m_bar->voice(), LargestVoice);
    if (!voice.isEmpty())
        Q_EMIT submitted(voice);
    accept();
}

void RecordDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RecordDialog::retranslate()
{
    setWindowTitle(tr("Record a voice"));
    m_cancel->setText(tr("Cancel"));
    m_send->setText(tr("Send"));
}

} // namespace ewc::ui
