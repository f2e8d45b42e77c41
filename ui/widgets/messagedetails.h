// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/pasttrial.h"
#include "core/store/attachment.h"
#include "core/store/messagereader.h"
#include "ui/media/voiceplayback.h"
#include "ui/models/membernames.h"

#include <QTabWidget>

class QPlainTextEdit;
class QTextBrowser;
class QUrl;

namespace ewc::ui {

class AttachmentList;
class RawHighlighter;
class WhyView;
struct MessageFact;

/*! Everything about one message: what it says and why, its course, and its forms on the wire. */
class MessageDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit MessageDetails(QWidget *parent = nullptr);

    /*! Shows \a trace; one without an id shows that nothing is chosen. */
    void show(const MessageTrace &trace);
    /*! The files of the shown message; show() of another one forgets them. */
    void setAttachments(const QList<Attachment> &attachments);
    void setNames(const MemberNames &names);
    [[nodiscard]] qint64 shownId() const { return m_trace.row.id; }
    /*! Why message \a id was answered as it was; counts only while it is the shown one. */
    void setExplanation(qint64 id, const Result<PastExplanation> &explanation);
    /*! Leads to the explanation. */
    void showWhy();

Q_SIGNALS:
    /*! The user looks for the explanation of message \a id. */
    void explanationWanted(qint64 id);
    /*! The user wants to see the rule \a id. */
    void ruleWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void askWhy();
    void fill(QTextBrowser *page, const QList<MessageFact> &facts) const;
    [[nodiscard]] QString linkToCopy(const QString &text) const;
    void copy(const QUrl &link);

    MessageTrace m_trace;
    MemberNames m_names;
    VoicePlayback m_playback;
    QString m_copied; ///< of what is shown
    QTextBrowser *m_facts;
    AttachmentList *m_attachments;
    WhyView *m_why;
    qint64 m_asked = 0; ///< id of the message whose explanation was asked for
    QTextBrowser *m_course;
    QPlainTextEdit *m_raw;
    QPlainTextEdit *m_envelope;
    RawHighlighter *m_highlighter;
};

} // namespace ewc::ui
