// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace ewc::ui {

/*!
    Fusion, with outlines that can be seen in the dark: it makes them darker than the window, and
    so an empty check box or field would be nothing but a shade.
*/
class OutlineStyle final : public QProxyStyle
{
public:
    OutlineStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace ewc::ui
