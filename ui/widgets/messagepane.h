// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/pasttrial.h"
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
    /*! Why message \a id was answered as it was; counts only while it is the shown one. */
    void setExplanation(qint64 id, const Result<PastExplanation> &explanation);

Q_SIGNALS:
    /*! The answer box was closed: the list may have the keyboard back. */
    void answerDismissed();
    /*! The user looks for the explanation of message \a id. */
    void explanationWanted(qint64 id);
    /*! The user wants to see the rule \a id. */
    void ruleWanted(const QString &id);
    /*! The user wants \a rule, which was made from the message, among the rules. */
    void ruleMade(const ewc::Rule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRule();
    void retranslate();

    MessageTrace m_trace;
    MemberNames m_names;
    MessageDetails *m_details;
    AnswerBox *m_answerBox;
    QAction *m_answer;
    QAction *m_copyText;
    QAction *m_copyRaw;
    QAction *m_why;
    QAction *m_makeRule;
};

} // namespace ewc::ui
