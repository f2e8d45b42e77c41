// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

namespace ewc::ui {

/*!
    Lays widgets out like words in lines. The last one, where one types, takes what is left of
    its line; it goes to the next line if less than its minimum is left.
*/
class ChipFlow final : public QLayout
{
    Q_OBJECT

public:
    explicit ChipFlow(QWidget *parent);
    ~ChipFlow() override;

    /*! Puts \a widget before the last one. */
    void insertBeforeLast(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    int layOut(const QRect &rect, bool isReal) const;

    QList<QLayoutItem *> m_items;
};

} // namespace ewc::ui
