// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/attachmentlist.h"

#include "core/base/whenfinished.h"
#include "core/media/mediatools.h"
#include "core/wecom/errorcode.h"
#include "ui/media/filechip.h"
#include "ui/media/picturethumb.h"
#include "ui/media/voicebutton.h"
#include "ui/media/voiceplayback.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize PictureBounds{240, 150};

QString iconOf(const QString &type)
{
    if (type == "image"_L1)
        return u"image-x-generic"_s;
    if (type == "voice"_L1)
        return u"audio-x-generic"_s;
    return type == "video"_L1 ? u"video-x-generic"_s : u"text-x-generic"_s;
}

/*! Why the file is not here, or not yet. */
QString stateOf(const Attachment &attachment)
{
    const bool isLost = attachment.state == Attachment::State::Lost;
    if (!isLost && attachment.errcode == 0 && attachment.errmsg.isEmpty())
        return AttachmentList::tr("It is being fetched…");
    const QString reason =
        attachment.errcode != 0 ? wecom::errorCodeMeaning(attachment.errcode) : attachment.errmsg;
    if (isLost && reason.isEmpty())
        return AttachmentList::tr("It is not kept any longer.");
    return isLost ? AttachmentList::tr("It could not be fetched: %1").arg(reason)
                  : AttachmentList::tr("It is fetched again soon: %1").arg(reason);
}

/*! Finds out in the pool how long the voice at \a path is, and tells \a button. */
void measure(const QString &path, VoiceButton *button)
{
    auto promise = std::make_shared<QPromise<std::chrono::milliseconds>>();
    promise->start();
    whenFinished(promise->future(), button,
                 [path, button](const QFuture<std::chrono::milliseconds> &future) {
                     if (button->voice() == path && future.resultCount() > 0
                         && !button->isPlaying())
                         button->setVoice(path, future.result());
                 });
    QThreadPool::globalInstance()->start([promise, path] {
        const auto length =
            mediaTools().and_then([&path](MediaTools *tools) { return tools->amrLength(path); });
        if (length)
            promise->addResult(*length); // else pressing it will tell what is wrong
        promise->finish();
    });
}

} // namespace

QString attachmentName(const Attachment &attachment)
{
    if (!attachment.name.isEmpty())
        return attachment.name;
    if (attachment.type == "image"_L1)
        return AttachmentList::tr("Picture");
    if (attachment.type == "voice"_L1)
        return AttachmentList::tr("Voice");
    if (attachment.type == "video"_L1)
        return AttachmentList::tr("Video");
    return AttachmentList::tr("File");
}

AttachmentList::AttachmentList(VoicePlayback &playback, QWidget *parent)
    : QScrollArea(parent)
    , m_playback(playback)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
{
    m_layout->setContentsMargins(space::Control, space::Control, space::Control, space::Control);
    m_layout->setSpacing(space::Control);
    m_content->setBackgroundRole(QPalette::Base);
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Files of this message"));
}

void AttachmentList::setAttachments(const QList<Attachment> &attachments)
{
    if (attachments == m_attachments)
        return;
    m_attachments = attachments;
    const bool isStillHere =
        std::any_of(m_attachments.begin(), m_attachments.end(),
                    [this](const Attachment &file) { return file.path == m_playback.playing(); });
    if (!isStillHere) // nobody could stop it any longer
        m_playback.stop();
    rebuild();
}

void AttachmentList::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Attachment &attachment : std::as_const(m_attachments))
        m_layout->addWidget(widgetFor(attachment));
    m_layout->addStretch();
}

QWidget *AttachmentList::widgetFor(const Attachment &attachment)
{
    const QString name = attachmentName(attachment);
    auto *chip = new FileChip;
    chip->setFallbackIcon(iconOf(attachment.type));
    if (attachment.state != Attachment::State::Here) {
        chip->setState(name, stateOf(attachment), attachment.state == Attachment::State::Lost);
        return chip;
    }
    chip->setFile(attachment.path, name, attachment.size);
    QWidget *face = nullptr;
    if (attachment.type == "image"_L1) {
        auto *thumb = new PictureThumb;
        thumb->setBounds(PictureBounds);
        thumb->setPicture(attachment.path, name);
        face = thumb;
    } else if (attachment.type == "voice"_L1) {
        auto *voice = new VoiceButton(m_playback);
        voice->setVoice(attachment.path, {});
        measure(attachment.path, voice);
        face = voice;
    } else {
        return chip;
    }
    auto *both = new QWidget;
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(face);
    layout->addWidget(chip);
    return both;
}

void AttachmentList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Files of this message"));
        rebuild();
    }
    QScrollArea::changeEvent(event);
}

} // namespace ewc::ui
