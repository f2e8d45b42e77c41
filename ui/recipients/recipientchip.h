// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/recipientbook.h"

#include <QAbstractButton>

namespace ewc::ui {

/*!
    A chosen recipient in the field. A click on its cross takes it out, and so do Delete and
    Backspace while it has the focus.
*/
class RecipientChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecipientChip(const Recipient &recipient, QWidget *parent = nullptr);

    [[nodiscard]] const Recipient &recipient() const { return m_recipient; }
    /*! Takes its words from \a book, and says so if it is not in there. */
    void setBook(const RecipientBook &book);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    void updateWords();

    Recipient m_recipient;
    RecipientBook m_book;
    bool m_isKnown = true;
    bool m_isCrossHot = false;
};

} // namespace ewc::ui
