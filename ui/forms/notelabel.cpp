// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/notelabel.h"

#include "ui/theme.h"

#include <QPainter>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Flags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int SmallestWidth = 160; // pixels: narrower lines are hard to read
constexpr int Highest = 10000; // pixels: no limit

} // namespace

NoteLabel::NoteLabel(QWidget *parent)
    : QWidget(parent)
{
    setFont(themeFont(FontRole::Caption));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void NoteLabel::setHelp(const QString &help, const QString &remark)
{
    m_help = help;
    m_remark = remark;
    m_longestProblem = m_problem; // the language may be another one
    updateGeometry();
    update();
}

void NoteLabel::showRemark(bool isShown)
{
    m_isRemarkShown = isShown;
    update();
}

void NoteLabel::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    if (m_problem.size() > m_longestProblem.size()) {
        m_longestProblem = m_problem;
        updateGeometry();
    }
    update();
}

QString NoteLabel::text() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    return m_isRemarkShown && !m_remark.isEmpty() ? (m_help + u' ' + m_remark).trimmed() : m_help;
}

QSize NoteLabel::sizeHint() const
{
    constexpr int ComfortableWidth = 360; // pixels
    return {ComfortableWidth, heightForWidth(ComfortableWidth)};
}

QSize NoteLabel::minimumSizeHint() const
{
    return {SmallestWidth, fontMetrics().height()};
}

int NoteLabel::heightForWidth(int width) const
{
    const QString help = m_remark.isEmpty() ? m_help : (m_help + u' ' + m_remark);
    return std::max({fontMetrics().height(), heightOf(help, width),
                     heightOf(m_longestProblem, width - markWidth())});
}

int NoteLabel::heightOf(const QString &text, int width) const
{
    return text.isEmpty() ? 0
                          : fontMetrics().boundingRect(0, 0, width, Highest, Flags, text).height();
}

int NoteLabel::markWidth() const
{
    return fontMetrics().height() + space::Tight;
}

void NoteLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect place = rect();
    if (m_problem.isEmpty()) {
        painter.setPen(themeColor(ColorRole::MutedText, palette()));
    } else {
        const int size = fontMetrics().height();
        themeIcon(u"emblem-error"_s).paint(&painter, QRect(0, 0, size, size));
        place.setLeft(markWidth());
        painter.setPen(themeColor(ColorRole::Error, palette()));
    }
    painter.drawText(place, Flags, text());
}

void NoteLabel::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width())
        m_longestProblem = m_problem;
    QWidget::resizeEvent(event);
}

} // namespace ewc::ui
