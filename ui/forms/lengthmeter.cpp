// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/lengthmeter.h"

#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const int UnlimitedCharacters = Field().longest; // what counts where a field names no limit
constexpr int BarHeight = 2; // pixels
constexpr int Gap = 2; // pixels: Chinese letters reach below the line

bool isText(Field::Kind kind)
{
    return kind == Field::Kind::Text || kind == Field::Kind::LongText || kind == Field::Kind::Url;
}

} // namespace

LengthMeter::LengthMeter(QWidget *parent)
    : QWidget(parent)
{
    setFont(themeFont(FontRole::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LengthMeter::measure(const Field &field, const QString &text)
{
    if (field.longestBytes > 0) {
        measureBytes(text.toUtf8().size(), field.longestBytes);
        return;
    }
    if (!isText(field.kind) || field.longest >= UnlimitedCharacters || text.isEmpty()) {
        show({}, 0, 0);
        return;
    }
    const QLocale locale;
    show(
        tr("%1 of %2 characters").arg(locale.toString(text.size()), locale.toString(field.longest)),
        text.size(), field.longest);
}

void LengthMeter::measureBytes(qsizetype used, qsizetype limit)
{
    if (used == 0 || limit == 0) {
        show({}, 0, 0);
        return;
    }
    const QLocale locale;
    show(tr("%1 of %2 bytes").arg(locale.toString(used), locale.toString(limit)), used, limit);
}

void LengthMeter::show(const QString &text, qsizetype used, qsizetype limit)
{
    m_text = text;
    m_used = used;
    m_limit = limit;
    setAccessibleName(text);
    updateGeometry();
    update();
}

LengthMeter::Level LengthMeter::level() const
{
    if (m_used > m_limit)
        return Level::Over;
    return m_limit > 0 && m_used * 10 >= m_limit * 9 ? Level::Narrow : Level::Roomy;
}

QSize LengthMeter::sizeHint() const
{
    const int width = m_text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_text) + 1;
    return {width, fontMetrics().height() + Gap + BarHeight};
}

void LengthMeter::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    const Level level = this->level();
    const QColor muted = themeColor(ColorRole::MutedText, palette());
    const QColor error = themeColor(ColorRole::Error, palette());
    QPainter painter(this);
    painter.setPen(level == Level::Over ? error : muted);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignTop, m_text);
    QRect bar(0, height() - BarHeight, width(), BarHeight);
    painter.fillRect(bar, themeColor(ColorRole::Border, palette()));
    bar.setWidth(
        static_cast<int>(width() * std::min(m_used, m_limit) / std::max<qsizetype>(1, m_limit)));
    painter.fillRect(bar, level == Level::Over     ? error
                          : level == Level::Narrow ? themeColor(ColorRole::Warning, palette())
                                                   : muted);
}

} // namespace ewc::ui
