// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/elidedlabel.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace ewc::ui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QString line = text();
    line.replace(u'\n', u' ');
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), alignment(),
                     fontMetrics().elidedText(line, Qt::ElideMiddle, contentsRect().width()));
}

} // namespace ewc::ui
