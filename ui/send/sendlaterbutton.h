// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QMenu;

namespace ewc::ui {

/*! Lets the user choose a time to send at: one that is often wanted, or any other. */
class SendLaterButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SendLaterButton(QWidget *parent = nullptr);

Q_SIGNALS:
    /*! \a notBefore in milliseconds since 1970 UTC. */
    void chosen(qint64 notBefore);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    QMenu *m_menu;
};

} // namespace ewc::ui
