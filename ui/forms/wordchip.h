// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace ewc::ui {

/*!
    A word of a list. A click on its cross takes it out, and so do Delete and Backspace while it
    has the focus; a double click, F2 or Enter wants to change it.
*/
class WordChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit WordChip(QWidget *parent = nullptr);

    /*! \a label is what people read; space at its ends is shown as a mark. */
    void setWord(const QString &value, const QString &label);
    [[nodiscard]] const QString &value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWanted();
    void changeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    void setCrossHot(bool isHot);
    void updateWords();

    QString m_value;
    bool m_isCrossHot = false;
};

} // namespace ewc::ui
