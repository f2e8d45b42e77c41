// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QPushButton;

namespace ewc::ui {

class RecordBar;

/*! Records what one says, to be sent as a voice. Enter sends it, Esc forgets it. */
class RecordDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RecordDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /*! The user wants \a voice, the bytes of an AMR file, to be sent. The dialog closes. */
    void submitted(const QByteArray &voice);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();

    RecordBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_send;
};

} // namespace ewc::ui
