// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ewc::ui {

/*! Asks what to do with a text that is too long for one message; hidden while none is. */
class LongTextChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LongTextChoice(QWidget *parent = nullptr);

    /*! Shows itself if \a message is too long for \a channel. */
    void measure(const wecom::OutgoingMessage &message, wecom::Channel channel);
    void setChoice(LongText choice);
    [[nodiscard]] LongText choice() const;
    /*! How many messages will be sent. */
    [[nodiscard]] int parts() const;

Q_SIGNALS:
    /*! The user chose something else. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_parts = 1; ///< if it is split
    QLabel *m_label;
    QComboBox *m_choice;
};

} // namespace ewc::ui
