// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingmessage.h"

#include <QWidget>

#include <optional>

class QPlainTextEdit;

namespace ewc::ui {

class NoteLabel;
class RawHighlighter;

/*! Edits a message as the JSON that it is on the wire, and says what is wrong with it. */
class JsonView final : public QWidget
{
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /*! Sending goes out through \a channel: other kinds are refused. */
    void setChannel(wecom::Channel channel);
    void setMessage(const wecom::OutgoingMessage &message);
    /*! What is written; nothing while that is no message. */
    [[nodiscard]] const std::optional<wecom::OutgoingMessage> &message() const { return m_message; }
    /*! Why there is no message, or why it cannot be sent; empty if it can. */
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] QPlainTextEdit *editor() const { return m_text; }

Q_SIGNALS:
    /*! The user changed something. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void dress();

    wecom::Channel m_channel = wecom::Channel::App;
    std::optional<wecom::OutgoingMessage> m_message;
    QString m_problem;
    QPlainTextEdit *m_text;
    NoteLabel *m_note;
    RawHighlighter *m_highlighter;
};

} // namespace ewc::ui
