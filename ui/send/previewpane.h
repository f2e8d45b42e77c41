// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingmessage.h"

#include <QWidget>

class QLabel;

namespace ewc::ui {

class BubblePreview;

/*! How the message that is being written will look on a phone. */
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /*! Shows \a message; an empty one, or one that is not finished, as far as it goes. */
    void setMessage(const wecom::OutgoingMessage &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    wecom::OutgoingMessage m_message;
    QLabel *m_title;
    BubblePreview *m_bubble;
    QLabel *m_note;
};

} // namespace ewc::ui
