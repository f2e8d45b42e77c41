// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/list/ruledelegate.h"

#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/list/rulestext.h"
#include "ui/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize SwitchSize(28, 16); // pixels
constexpr int IconSize = 16; // pixels, of a folder
constexpr int MarkSize = 12; // pixels: as high as the small text behind it

RulesModel::Kind kindOf(const QModelIndex &index)
{
    return static_cast<RulesModel::Kind>(index.data(RulesModel::KindRole).toInt());
}

QRect textRect(const QRect &row)
{
    return row.adjusted(space::Control + SwitchSize.width() + space::Control, space::Tight,
                        -space::Control, -space::Tight);
}

/*! What is drawn of a row: with what, and in which colours. */
class RowPainter final
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index)
        : m_painter(painter)
        , m_item(item)
        , m_index(index)
        , m_muted(themeColor(ColorRole::MutedText, item.palette))
        , m_text(item.palette.color(QPalette::Text))
    {
    }

    void drawSection();
    void drawFolder();
    void drawRule();

private:
    [[nodiscard]] QString textOf(int role) const { return m_index.data(role).toString(); }
    /*! Returns how much of \a place it took, from the side that \a alignment names. */
    int draw(const QRect &place, Qt::Alignment alignment, const QString &text, const QColor &color);
    void drawSwitch();
    void drawTag(QRect &line, const QString &text);
    void drawSecondLine(QRect line);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_item;
    const QModelIndex &m_index;
    QColor m_muted;
    QColor m_text;
};

int RowPainter::draw(const QRect &place, Qt::Alignment alignment, const QString &text,
                     const QColor &color)
{
    if (text.isEmpty() || place.width() <= 0)
        return 0;
    const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    m_painter.setPen(color);
    m_painter.drawText(place, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return m_painter.fontMetrics().horizontalAdvance(shown) + space::Control;
}

void RowPainter::drawSwitch()
{
    constexpr qreal Gap = 2; // between knob and border, in pixels
    const auto state = static_cast<Qt::CheckState>(m_index.data(Qt::CheckStateRole).toInt());
    const QRectF box = RuleDelegate::switchRect(m_item.rect);
    const qreal radius = box.height() / 2;
    const QColor accent = themeColor(ColorRole::Accent, m_item.palette);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(state == Qt::Unchecked ? QPen(m_muted) : QPen(Qt::NoPen));
    m_painter.setBrush(state == Qt::Unchecked ? QBrush(Qt::NoBrush) : QBrush(accent));
    m_painter.setOpacity(state == Qt::PartiallyChecked ? 0.6 : 1);
    m_painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const qreal knob = box.height() - 2 * Gap - 2;
    qreal left = box.left() + Gap + 1;
    if (state == Qt::Checked)
        left = box.right() - Gap - 1 - knob;
    else if (state == Qt::PartiallyChecked)
        left = box.center().x() - knob / 2;
    m_painter.setOpacity(1);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(state == Qt::Unchecked ? m_muted : QColor(Qt::white));
    m_painter.drawEllipse(QRectF(left, box.top() + Gap + 1, knob, knob));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

/*! A word in a frame at the right end of \a line, which gets shorter. */
void RowPainter::drawTag(QRect &line, const QString &text)
{
    const QFont before = m_painter.font();
    m_painter.setFont(themeFont(FontRole::Caption));
    const int width = m_painter.fontMetrics().horizontalAdvance(text) + 2 * space::Tight;
    if (width + space::Control < line.width() / 2) {
        QRect tag(line.right() - width, line.top() + 1, width, line.height() - 2);
        m_painter.setPen(m_muted);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(tag, 3, 3);
        m_painter.drawText(tag, Qt::AlignCenter, text);
        line.setRight(tag.left() - space::Control);
    }
    m_painter.setFont(before);
}

void RowPainter::drawSection()
{
    m_painter.fillRect(m_item.rect, m_item.state.testFlag(QStyle::State_Selected)
                                        ? m_item.palette.color(QPalette::Highlight)
                                        : themeColor(ColorRole::Sunken, m_item.palette));
    QRect line = m_item.rect.adjusted(space::Control, 0, -space::Control, 0);
    QFont font = themeFont(FontRole::Body);
    font.setBold(true);
    m_painter.setFont(font);
    line.setLeft(line.left() + draw(line, Qt::AlignLeft, textOf(Qt::DisplayRole), m_text));
    m_painter.setFont(themeFont(FontRole::Caption));
    draw(line, Qt::AlignLeft, textOf(RulesModel::SentenceRole), m_muted);
}

void RowPainter::drawFolder()
{
    drawSwitch();
    QRect line = textRect(m_item.rect);
    const QRect icon(line.left(), line.center().y() - IconSize / 2, IconSize, IconSize);
    themeIcon(u"folder"_s).paint(&m_painter, icon);
    line.setLeft(icon.right() + space::Control);
    m_painter.setFont(themeFont(FontRole::Caption));
    const QString count = rulesText(m_index.data(RulesModel::CountRole).toInt());
    line.setRight(line.right() - draw(line, Qt::AlignRight, count, m_muted));
    m_painter.setFont(themeFont(FontRole::Body));
    draw(line, Qt::AlignLeft, textOf(Qt::DisplayRole), m_text);
}

void RowPainter::drawRule()
{
    drawSwitch();
    const QRect inner = textRect(m_item.rect);
    QRect first(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const bool isOn = m_index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_painter.setFont(themeFont(FontRole::Caption));
    first.setRight(first.right()
                   - draw(first, Qt::AlignRight, textOf(RulesModel::HitsRole), m_muted));
    if (m_index.data(RulesModel::IsLogOnlyRole).toBool())
        drawTag(first, RuleDelegate::tr("log only"));
    m_painter.setFont(themeFont(FontRole::Body));
    draw(first, Qt::AlignLeft, textOf(Qt::DisplayRole), isOn ? m_text : m_muted);
    drawSecondLine(
        first.translated(0, inner.height() / 2).united(QRect(inner.right(), inner.bottom(), 1, 1)));
}

void RowPainter::drawSecondLine(QRect line)
{
    m_painter.setFont(themeFont(FontRole::Caption));
    QRect stats = line;
    stats.setLeft(line.center().x()); // what it does is more than when it did so
    const auto drawWhole = [this, &stats](int role, ColorRole color) {
        const QString text = textOf(role);
        if (m_painter.fontMetrics().horizontalAdvance(text) <= stats.width()) // or not at all
            stats.setRight(stats.right()
                           - draw(stats, Qt::AlignRight, text, themeColor(color, m_item.palette)));
    };
    drawWhole(RulesModel::ErrorsRole, ColorRole::Error);
    drawWhole(RulesModel::WhenRole, ColorRole::MutedText);
    line.setRight(stats.right());
    const QString mark = textOf(RulesModel::MarkRole);
    if (mark.isEmpty()) {
        draw(line, Qt::AlignLeft, textOf(RulesModel::SentenceRole), m_muted);
        return;
    }
    const bool isError = m_index.data(RulesModel::IsErrorRole).toBool();
    const QRect icon(line.left(), line.center().y() - MarkSize / 2, MarkSize, MarkSize);
    themeIcon(isError ? u"emblem-error"_s : u"emblem-warning"_s).paint(&m_painter, icon);
    line.setLeft(icon.right() + space::Tight);
    draw(line, Qt::AlignLeft, mark,
         themeColor(isError ? ColorRole::Error : ColorRole::WarningText, m_item.palette));
}

} // namespace

QRect RuleDelegate::switchRect(const QRect &row)
{
    return {
        QPoint(row.left() + space::Control, row.top() + (row.height() - SwitchSize.height()) / 2),
        SwitchSize};
}

void RuleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    const QStyle *style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    RowPainter row(*painter, item, index);
    switch (kindOf(index)) {
    case RulesModel::Kind::Section:
        row.drawSection();
        break;
    case RulesModel::Kind::Folder:
        row.drawFolder();
        break;
    case RulesModel::Kind::Rule:
        row.drawRule();
        break;
    }
    painter->restore();
}

QSize RuleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const bool isRule = kindOf(index) == RulesModel::Kind::Rule;
    return {120, isRule ? 2 * line + 2 * space::Tight : std::max(RowHeight, line + space::Control)};
}

void RuleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    QRect place = textRect(option.rect);
    place.setHeight(std::min(place.height(), editor->sizeHint().height()));
    editor->setGeometry(place);
}

bool RuleDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool isMouse = event->type() == QEvent::MouseButtonPress
                         || event->type() == QEvent::MouseButtonRelease
                         || event->type() == QEvent::MouseButtonDblClick;
    if (!isMouse)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton
        || !switchRect(option.rect).adjusted(-4, -4, 4, 4).contains(mouse->position().toPoint()))
        return false;
    if (event->type() != QEvent::MouseButtonRelease)
        return true; // nor is it chosen, opened or dragged
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace ewc::ui
