// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/attachment.h"
#include "core/store/messagereader.h"
#include "ui/models/membernames.h"
#include "ui/widgets/answerbox.h"

#include <QWidget>

class QAction;

namespace ewc::ui {

class MessageDetails;

/*! The chosen message and what one can do with it: answer it, copy it. */
class MessagePane final : public QWidget
{
    Q_OBJECT

public:
    /*! \a link outlives the pane. */
    explicit MessagePane(EngineLink &link, QWidget *parent = nullptr);

    /*! Shows \a trace; one without an id shows that nothing is chosen. */
    void show(const MessageTrace &trace);
    /*! The files of the shown message; show() of another one forgets them. */
    void setAttachments(const QList<Attachment> &attachments);
    void setNames(const MemberNames &names);

    [[nodiscard]] const MessageRow &row() const { return m_trace.row; }
    /*! Who is answered; without a user id where nobody can be. */
    [[nodiscard]] Correspondent correspondent() const;
    /*! Answer, copy, and so on: for the menu and the keys of the list. */
    [[nodiscard]] QList<QAction *> messageActions() const;

Q_SIGNALS:
    /*! The answer box was closed: the list may have the keyboard back. */
    void answerDismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    MessageTrace m_trace;
    MemberNames m_names;
    MessageDetails *m_details;
    AnswerBox *m_answerBox;
    QAction *m_answer;
    QAction *m_copyText;
    QAction *m_copyRaw;
};

} // namespace ewc::ui
