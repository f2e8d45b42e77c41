// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/send/incomingmedia.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ewc::ui {

/*! One file that goes with a message: a small picture of it, its name, what will be done to it,
    and a button that takes it away. Hidden while there is none. */
class AttachmentChip final : public QFrame
{
    Q_OBJECT

public:
    explicit AttachmentChip(QWidget *parent = nullptr);

    void setMedia(const IncomingMedia &media);
    /*! The file; its path is empty while there is none. */
    [[nodiscard]] const IncomingMedia &media() const { return m_media; }
    /*! Why it cannot be sent; empty if it can, or if there is none. */
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    IncomingMedia m_media;
    QLabel *m_thumb;
    QLabel *m_name;
    QLabel *m_note;
    QToolButton *m_remove;
};

} // namespace ewc::ui
