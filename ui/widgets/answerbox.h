// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/engine.h"

#include <QFrame>

class QAction;
class QLabel;
class QMimeData;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ewc::ui {

class AttachmentChip;
class EmojiPopup;
class EngineLink;
class LengthMeter;

/*! Whom a message from the log is answered to. A value. */
struct Correspondent
{
    QString account;
    QString userId; ///< empty: nobody can be answered
    QString name;
    qint64 inReplyTo = 0; ///< row of the message

    friend bool operator==(const Correspondent &, const Correspondent &) = default;
};

/*! Answers a member with text, a file, or both: a few lines, how much room is left, and Send. */
class AnswerBox final : public QFrame
{
    Q_OBJECT

public:
    /*! \a link outlives the box. */
    explicit AnswerBox(EngineLink &link, QWidget *parent = nullptr);

    /*! Opens the box for \a correspondent; what was typed for somebody else is kept for them. */
    void open(const Correspondent &correspondent);
    /*! True where the account of \a correspondent can send. */
    [[nodiscard]] bool canAnswer(const Correspondent &correspondent) const;

Q_SIGNALS:
    /*! The box is not needed any longer. */
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void send();
    void sendOne(const wecom::OutgoingMessage &message);
    void takeBack(const Correspondent &to, const wecom::OutgoingMessage &message);
    void attach();
    bool takeMedia(const QMimeData *mime);
    void showRoom();
    void retranslate();

    EngineLink &m_link;
    Correspondent m_to;
    QHash<QString, QString> m_drafts; ///< by account and member
    QLabel *m_title;
    QPlainTextEdit *m_text;
    LengthMeter *m_room;
    AttachmentChip *m_attachment;
    EmojiPopup *m_emoji;
    QToolButton *m_emojiButton;
    QToolButton *m_attach;
    QLabel *m_problem;
    QPushButton *m_send;
    QAction *m_sendKey;
    QToolButton *m_close;
};

} // namespace ewc::ui
