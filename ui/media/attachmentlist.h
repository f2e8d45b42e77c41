// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/attachment.h"

#include <QHash>
#include <QList>
#include <QScrollArea>

#include <chrono>

class QVBoxLayout;

namespace ewc::ui {

class VoicePlayback;

/*!
    The files of a message, to be seen, heard, opened and saved; those that are still being
    fetched, and those that could not be, say so.
*/
class AttachmentList final : public QScrollArea
{
    Q_OBJECT

public:
    /*! \a playback outlives the list. */
    explicit AttachmentList(VoicePlayback &playback, QWidget *parent = nullptr);

    /*! What is shown already, and has not changed, stays as it is: a voice plays on. */
    void setAttachments(const QList<Attachment> &attachments);
    [[nodiscard]] const QList<Attachment> &attachments() const { return m_attachments; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *widgetFor(const Attachment &attachment);

    VoicePlayback &m_playback;
    QList<Attachment> m_attachments;
    QWidget *m_content;
    QVBoxLayout *m_layout;
};

/*! What the file \a attachment is called, by its name or else by its kind, in the user's
    language. */
[[nodiscard]] QString attachmentName(const Attachment &attachment);

} // namespace ewc::ui
