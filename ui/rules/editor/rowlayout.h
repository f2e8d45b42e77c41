// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <array>

namespace ewc::ui {

/*!
    A row of the editor: grip, head, body, end. Where it is too narrow for that, the body stands
    below the head.
*/
class RowLayout final : public QLayout
{
public:
    RowLayout(QWidget *parent, QWidget *grip, QWidget *head, QWidget *body, QWidget *end);
    ~RowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    /*! Null: it keeps its four places. */
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum Place { GripPlace, HeadPlace, BodyPlace, EndPlace };
    int arrange(const QRect &rect, bool isForReal) const;

    std::array<QLayoutItem *, 4> m_items{}; ///< by Place
};

} // namespace ewc::ui
