// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/partlist.h"

#include "ui/rules/editor/menubutton.h"
#include "ui/rules/editor/partmenu.h"
#include "ui/rules/editor/partrow.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! The number and the rest of "[2].words". */
std::pair<qsizetype, QString> split(const QString &path)
{
    const qsizetype end = path.indexOf(u']');
    if (!path.startsWith(u'[') || end < 0)
        return {-1, {}};
    const QString rest = path.sliced(end + 1);
    return {path.sliced(1, end - 1).toLongLong(), rest.startsWith(u'.') ? rest.sliced(1) : rest};
}

} // namespace

PartList::PartList(Of of, const PartTypes &types, FormSources &sources, QWidget *parent)
    : QWidget(parent)
    , m_of(of)
    , m_types(types)
    , m_sources(sources)
    , m_column(new QVBoxLayout(this))
    , m_add(new MenuButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::Control);
    m_add->setFill([this](QMenu &menu) {
        fillPartMenu(menu, m_types, {}, this, [this](const QString &id) { add(id); });
    });
    retranslate();
}

void PartList::setParts(const QList<RulePart> &parts)
{
    while (m_rows.size() > parts.size())
        removeRow(m_rows.size() - 1);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i < m_rows.size())
            m_rows.at(i)->setPart(parts.at(i));
        else
            insertRow(i, parts.at(i));
    }
}

void PartList::updateParts(const QList<RulePart> &parts)
{
    const QList<RulePart> before = this->parts();
    qsizetype begin = 0;
    while (begin < before.size() && begin < parts.size() && before.at(begin) == parts.at(begin))
        ++begin;
    qsizetype end = 0; // how many at the end stay
    while (end < before.size() - begin && end < parts.size() - begin
           && before.at(before.size() - 1 - end) == parts.at(parts.size() - 1 - end))
        ++end;
    while (m_rows.size() > parts.size())
        removeRow(m_rows.size() - 1 - end);
    for (qsizetype i = begin; i < parts.size() - end; ++i) {
        if (m_rows.size() < parts.size() && i >= before.size() - end)
            insertRow(i, parts.at(i));
        else
            m_rows.at(i)->updatePart(parts.at(i));
    }
}

QList<RulePart> PartList::parts() const
{
    QList<RulePart> parts;
    parts.reserve(m_rows.size());
    for (const PartRow *row : m_rows)
        parts.append(row->part());
    return parts;
}

PartRow *PartList::insertRow(qsizetype at, const RulePart &part)
{
    auto *row = new PartRow(m_types, m_sources, this);
    row->setPart(part);
    connect(row, &PartRow::edited, this, [this, row](const QString &key) { takeEdit(row, key); });
    connect(row, &PartRow::removeWanted, this, [this, row] { removeByUser(row); });
    connect(row, &PartRow::dragged, this, [this, row](int y) { drag(row, y); });
    connect(row, &PartRow::dropped, this, &PartList::drop);
    m_column->insertWidget(static_cast<int>(at), row);
    m_rows.insert(at, row);
    row->show();
    return row;
}

void PartList::removeRow(qsizetype at)
{
    PartRow *row = m_rows.takeAt(at);
    m_column->removeWidget(row);
    row->hide();
    row->disconnect(this);
    row->deleteLater(); // a button in it may have been clicked
}

void PartList::removeByUser(PartRow *row)
{
    const qsizetype at = m_rows.indexOf(row);
    if (at < 0)
        return;
    removeRow(at);
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.at(std::min(at, m_rows.size() - 1))->focusKind();
    Q_EMIT edited({},
                  m_of == Of::Conditions ? tr("Take a condition away") : tr("Take an action away"));
}

void PartList::takeEdit(PartRow *row, const QString &key)
{
    const qsizetype at = m_rows.indexOf(row);
    Q_EMIT edited(u"[%1].%2"_s.arg(at).arg(key),
                  m_of == Of::Conditions ? tr("Change a condition") : tr("Change an action"));
}

void PartList::add(const QString &id)
{
    PartRow *row = insertRow(m_rows.size(), {.type = id});
    Q_EMIT edited({}, m_of == Of::Conditions ? tr("Add a condition") : tr("Add an action"));
    row->focusField({}); // now that it is to be seen, also as the first one
}

void PartList::setProblems(const QList<FieldProblem> &problems)
{
    QList<QList<FieldProblem>> ofRow(m_rows.size());
    for (const FieldProblem &problem : problems) {
        const auto [at, rest] = split(problem.path);
        if (at >= 0 && at < ofRow.size())
            ofRow[at].append({.path = rest, .sentence = problem.sentence, .kind = problem.kind});
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setProblems(ofRow.at(i));
}

void PartList::setShowAll(bool showAll)
{
    for (PartRow *row : std::as_const(m_rows))
        row->setShowAll(showAll);
}

bool PartList::focusField(const QString &path)
{
    const auto [at, rest] = split(path);
    if (at < 0 || at >= m_rows.size())
        return false;
    m_rows.at(at)->focusField(rest);
    return true;
}

bool PartList::moveFocused(int by)
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (!m_rows.at(i)->isAncestorOf(focus))
            continue;
        if (i + by < 0 || i + by >= m_rows.size())
            return false;
        move(i, i + by);
        drop();
        return true;
    }
    return false;
}

/*! The row follows the mouse: it changes places as soon as it is past the middle of another. */
void PartList::drag(PartRow *row, int y)
{
    const qsizetype from = m_rows.indexOf(row);
    qsizetype to = from;
    const auto middle = [this](qsizetype at) {
        const PartRow *other = m_rows.at(at);
        return other->mapToGlobal(other->rect().center()).y();
    };
    while (to > 0 && y < middle(to - 1))
        --to;
    while (to < m_rows.size() - 1 && y > middle(to + 1))
        ++to;
    if (to != from)
        move(from, to);
}

void PartList::move(qsizetype from, qsizetype to)
{
    PartRow *row = m_rows.at(from);
    m_rows.move(from, to);
    m_column->removeWidget(row);
    m_column->insertWidget(static_cast<int>(to), row);
    m_column->activate();
    m_wasDragged = true;
}

void PartList::drop()
{
    if (!std::exchange(m_wasDragged, false))
        return;
    Q_EMIT edited({}, m_of == Of::Conditions ? tr("Move a condition") : tr("Move an action"));
}

void PartList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PartList::retranslate()
{
    m_add->setIcon(themeIcon(u"list-add"_s));
    m_add->setText(m_of == Of::Conditions ? tr("Condition") : tr("Action"));
    m_add->setAccessibleName(m_of == Of::Conditions ? tr("Add a condition") : tr("Add an action"));
    m_add->setToolTip(m_add->accessibleName());
}

} // namespace ewc::ui
