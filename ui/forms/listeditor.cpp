// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/listeditor.h"

#include "ui/forms/formsources.h"
#include "ui/forms/jsonform.h"
#include "ui/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

QToolButton *makeButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    return button;
}

void dressButton(QToolButton &button, const QString &icon, const QString &text)
{
    button.setIcon(themeIcon(icon));
    button.setToolTip(text);
    button.setAccessibleName(text);
}

/*! The number and the rest of "[2].title". */
std::pair<qsizetype, QString> split(const QString &path)
{
    const qsizetype end = path.indexOf(u']');
    if (!path.startsWith(u'[') || end < 0)
        return {-1, {}};
    const QString rest = path.sliced(end + 1);
    return {path.sliced(1, end - 1).toLongLong(), rest.startsWith(u'.') ? rest.sliced(1) : rest};
}

} // namespace

struct ListEditor::Item
{
    QFrame *frame = nullptr;
    QLabel *title = nullptr;
    QToolButton *up = nullptr;
    QToolButton *down = nullptr;
    QToolButton *remove = nullptr;
    JsonForm *form = nullptr;
};

ListEditor::ListEditor(const Field &field, const FilePurpose &purpose, QWidget *parent)
    : ArrayEditor(parent)
    , m_field(field)
    , m_purpose(purpose)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton)
    , m_count(new QLabel)
{
    m_column->setSpacing(space::Control);
    m_count->setFont(themeFont(FontRole::Caption));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::addByUser);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::Control);
    bottom->addWidget(m_add);
    bottom->addWidget(m_count);
    bottom->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Control);
    layout->addLayout(m_column);
    layout->addLayout(bottom);
    retranslate();
}

ListEditor::~ListEditor() = default;

QJsonArray ListEditor::array() const
{
    QJsonArray array;
    for (const Item &item : m_items)
        array.append(item.form->object());
    return array;
}

void ListEditor::setArray(const QJsonArray &array)
{
    if (array == this->array())
        return; // keeps cursors
    while (static_cast<qsizetype>(m_items.size()) > array.size()) {
        delete m_items.back().frame;
        m_items.pop_back();
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (at >= m_items.size())
            insertItem(array.at(i));
        else
            m_items.at(at).form->setObject(array.at(i).toObject());
    }
    renumber();
}

void ListEditor::insertItem(const QJsonValue &value)
{
    Item item{.frame = new QFrame,
              .title = new QLabel,
              .up = makeButton(),
              .down = makeButton(),
              .remove = makeButton(),
              .form = new JsonForm(m_field.items, m_purpose)};
    item.form->setSentencesWhole(m_areSentencesWhole);
    if (m_sources)
        item.form->setSources(*m_sources);
    item.frame->setFrameShape(QFrame::StyledPanel);
    item.title->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::Tight);
    top->addWidget(item.title, 1);
    top->addWidget(item.up);
    top->addWidget(item.down);
    top->addWidget(item.remove);
    auto *layout = new QVBoxLayout(item.frame);
    layout->setContentsMargins(space::Control, space::Tight, space::Control, space::Control);
    layout->setSpacing(space::Tight);
    layout->addLayout(top);
    layout->addWidget(item.form);
    item.form->setObject(value.toObject());

    const JsonForm *form = item.form;
    connect(item.form, &JsonForm::edited, this, &ArrayEditor::edited);
    connect(item.form, &JsonForm::left, this, &ArrayEditor::left);
    connect(item.up, &QToolButton::clicked, this, [this, form] { moveItem(form, -1); });
    connect(item.down, &QToolButton::clicked, this, [this, form] { moveItem(form, 1); });
    connect(item.remove, &QToolButton::clicked, this, [this, form] { removeItem(form); });
    dress(item);
    m_column->addWidget(item.frame);
    m_items.push_back(item);
}

std::size_t ListEditor::indexOf(const JsonForm *form) const
{
    const auto found =
        std::ranges::find_if(m_items, [form](const Item &item) { return item.form == form; });
    return static_cast<std::size_t>(found - m_items.begin());
}

void ListEditor::moveItem(const JsonForm *form, int by)
{
    const std::size_t from = indexOf(form);
    const std::size_t to = by < 0 ? from - 1 : from + 1;
    if (from >= m_items.size() || to >= m_items.size())
        return;
    m_column->insertWidget(static_cast<int>(to), m_items.at(from).frame);
    std::swap(m_items.at(from), m_items.at(to));
    renumber();
    // The same button again moves it on; at the end of the list the other one has to do.
    const Item &moved = m_items.at(to);
    QToolButton *again = by < 0 ? moved.up : moved.down;
    (again->isEnabled() ? again : by < 0 ? moved.down : moved.up)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ListEditor::removeItem(const JsonForm *form)
{
    const std::size_t at = indexOf(form);
    if (at >= m_items.size())
        return;
    // One of its own buttons is being clicked.
    m_items.at(at).frame->hide();
    m_items.at(at).frame->deleteLater();
    m_items.erase(m_items.begin() + static_cast<std::ptrdiff_t>(at));
    renumber();
    if (at < m_items.size())
        m_items.at(at).remove->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ListEditor::addByUser()
{
    insertItem(QJsonValue::Undefined);
    renumber();
    m_items.back().form->focusField({});
    Q_EMIT edited();
}

bool ListEditor::setProblems(const QList<FieldProblem> &problems, bool showAll)
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        QList<FieldProblem> own;
        for (const FieldProblem &problem : problems) {
            auto [number, rest] = split(problem.path);
            if (static_cast<std::size_t>(number) == i)
                own.append({.path = rest, .sentence = problem.sentence, .code = problem.code});
        }
        m_items.at(i).form->setShowAll(showAll);
        m_items.at(i).form->setProblems(own);
    }
    return true;
}

void ListEditor::setSentencesWhole(bool areWhole)
{
    m_areSentencesWhole = areWhole;
    for (const Item &item : m_items)
        item.form->setSentencesWhole(areWhole);
}

void ListEditor::setSources(FormSources &sources)
{
    m_sources = &sources;
    for (const Item &item : m_items)
        item.form->setSources(sources);
}

QString ListEditor::shownProblem(const QString &path) const
{
    const auto [number, rest] = split(path);
    const auto at = static_cast<std::size_t>(number);
    return number >= 0 && at < m_items.size() ? m_items.at(at).form->shownProblem(rest) : QString();
}

void ListEditor::focusField(const QString &path)
{
    const auto [number, rest] = split(path);
    const auto at = static_cast<std::size_t>(std::max<qsizetype>(0, number));
    if (at < m_items.size())
        m_items.at(at).form->focusField(rest);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

QWidget *ListEditor::input() const
{
    return m_add;
}

void ListEditor::renumber()
{
    const auto size = static_cast<qint64>(m_items.size());
    const QString label = schemaText(m_field.label);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        item.title->setText(tr("%1 %2", "name of a list, and a number").arg(label).arg(i + 1));
        item.up->setEnabled(i > 0);
        item.down->setEnabled(i + 1 < m_items.size());
    }
    m_add->setEnabled(m_field.maximum == 0 || size < m_field.maximum);
    m_add->setToolTip(m_add->isEnabled() ? QString()
                                         : tr("There can be %1 at most.").arg(m_field.maximum));
    m_count->setText(m_field.maximum > 0 ? tr("%1 of %2").arg(size).arg(m_field.maximum)
                                         : QString());
}

void ListEditor::dress(const Item &item)
{
    dressButton(*item.up, u"go-up"_s, tr("Move up"));
    dressButton(*item.down, u"go-down"_s, tr("Move down"));
    dressButton(*item.remove, u"edit-delete"_s, tr("Take away"));
}

void ListEditor::retranslate()
{
    for (const Item &item : m_items)
        dress(item);
    m_add->setText(tr("Add"));
    m_add->setIcon(themeIcon(u"list-add"_s));
    m_add->setAccessibleName(tr("Add to %1").arg(schemaText(m_field.label)));
    renumber();
}

} // namespace ewc::ui
