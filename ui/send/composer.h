// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"
#include "core/settings/account.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLabel;
class QMimeData;
class QPushButton;
class QSettings;
class QStackedWidget;
class QToolButton;

namespace ewc::ui {

class EmojiPopup;
class JsonView;
class KindTabs;
class LongTextChoice;
class MessageForm;
class MessageOptions;
class NoteLabel;
class RecipientPicker;
class RecordBar;
class SendLaterButton;
class VoicePlayback;

/*! Where a message is written: whom it is for, its kind, its content, and Send. */
class Composer final : public QWidget
{
    Q_OBJECT

public:
    /*! \a settings outlive it. */
    explicit Composer(QSettings &settings, QWidget *parent = nullptr);
    ~Composer() override;

    /*! Writes for \a account from now on; what was written is forgotten if it is another one. */
    void setAccount(const Account &account);
    /*! Shows \a draft in place of what was written. */
    void setDraft(const Draft &draft);
    /*! What is written, fit to be sent or not. */
    [[nodiscard]] Draft draft() const;
    [[nodiscard]] wecom::Channel channel() const;
    /*! True if nothing is written, whoever it would be for. */
    [[nodiscard]] bool isEmpty() const;
    /*! Why it cannot be sent, in a sentence; empty if it can. */
    [[nodiscard]] QString problem() const;
    /*! Forgets the content; recipients and kind stay. */
    void clearContent();
    [[nodiscard]] RecipientPicker *recipients() const { return m_recipients; }

    /*! Takes what was dropped or pasted: files, or a picture; false if there is none in it. */
    bool takeMedia(const QMimeData *mime);
    /*! Gives the keyboard to whom it is for, or where that is clear, to the content. */
    void focusFirst();

Q_SIGNALS:
    /*! Something else is written. */
    void edited();
    /*! The user wants it sent, at \a notBefore (milliseconds since 1970 UTC; 0: now). */
    void sendWanted(qint64 notBefore);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void setUpActions();
    void takeKind();
    void showForm();
    void showJson();
    void readJson();
    [[nodiscard]] wecom::OutgoingMessage draftOfForm() const;
    void takeChannel();
    void refresh();
    void send(qint64 notBefore);
    void insertEmoji(const QString &emoji);
    void watchFocus(QWidget *focus);
    void retranslate();

    Account m_account;
    wecom::Channel m_channel = wecom::Channel::App; ///< that is shown
    QPointer<QWidget> m_lastText; ///< where emoji go
    RecipientPicker *m_recipients;
    KindTabs *m_kinds;
    QToolButton *m_asJson;
    QStackedWidget *m_stack;
    MessageForm *m_form;
    JsonView *m_json;
    VoicePlayback *m_playback;
    RecordBar *m_record; ///< shown for a voice
    MessageOptions *m_options;
    LongTextChoice *m_longText;
    EmojiPopup *m_emoji;
    QToolButton *m_emojiButton;
    QLabel *m_to;
    NoteLabel *m_note; ///< why it was not sent
    SendLaterButton *m_later;
    QPushButton *m_send;
    QAction *m_sendKey;
};

} // namespace ewc::ui
