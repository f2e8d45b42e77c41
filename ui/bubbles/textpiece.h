// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubbleelement.h"

#include <QRegion>
#include <QTextLayout>

#include <memory>

namespace ewc::ui {

/*! A text of one font, broken into lines; stretches of it may look different. */
class TextPiece final
{
public:
    TextPiece(const QString &text, const QFont &font, const QList<TextSpan> &spans = {});

    /*! Breaks it into lines of at most \a width pixels, \a mostLines of them if that is not 0:
        of what is more the end is cut with "…". Returns the room it takes. */
    QSize breakLines(int width, int mostLines = 0);

    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] int firstLineHeight() const;
    /*! From its top to where its first letters stand. */
    [[nodiscard]] qreal baseline() const;

    /*! Draws it at \a origin in \a tone, where a span has none of its own. */
    void draw(QPainter &painter, const QPointF &origin, const BubbleInk &ink, Tone tone) const;

    /*! Where the text of \a span is, from the upper left corner. */
    [[nodiscard]] QRegion areaOf(const TextSpan &span) const;

    [[nodiscard]] const QList<TextSpan> &spans() const { return m_spans; }
    [[nodiscard]] QString textOf(const TextSpan &span) const;

private:
    void lay(int width);

    QString m_text;
    QList<TextSpan> m_spans;
    std::unique_ptr<QTextLayout> m_layout;
    QSize m_size;
};

} // namespace ewc::ui
