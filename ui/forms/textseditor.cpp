// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/textseditor.h"

#include "ui/forms/formsources.h"
#include "ui/forms/texteditor.h"
#include "ui/forms/variablebutton.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {

struct TextsEditor::Item
{
    QWidget *row = nullptr;
    TextEditor *editor = nullptr;
    QLabel *preview = nullptr;
    VariableButton *variables = nullptr; ///< null: none are offered
    QToolButton *remove = nullptr;
};

TextsEditor::TextsEditor(const Field &field, QWidget *parent)
    : ArrayEditor(parent)
    , m_field(field)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton)
{
    m_add->setAutoDefault(false);
    m_add->setFlat(true);
    connect(m_add, &QPushButton::clicked, this, &TextsEditor::addByUser);
    m_column->setSpacing(space::Tight);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_add);
    bottom->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addLayout(m_column);
    layout->addLayout(bottom);
    insertItem({});
    TextsEditor::retranslate();
}

TextsEditor::~TextsEditor() = default;

QJsonArray TextsEditor::array() const
{
    QJsonArray array;
    for (const Item &item : m_items)
        array.append(item.editor->value());
    if (array.size() == 1 && array.first().toString().isEmpty())
        return {};
    return array;
}

void TextsEditor::setArray(const QJsonArray &array)
{
    if (array == this->array())
        return; // keeps cursors
    const auto wanted = static_cast<std::size_t>(std::max<qsizetype>(1, array.size()));
    while (m_items.size() > wanted) {
        m_items.back().row->deleteLater();
        m_items.back().row->hide();
        m_items.pop_back();
    }
    while (m_items.size() < wanted)
        insertItem({});
    for (std::size_t i = 0; i < wanted; ++i)
        m_items.at(i).editor->setValue(toFieldText(array.at(static_cast<qsizetype>(i))));
    refresh();
}

void TextsEditor::insertItem(const QString &text)
{
    Item item{.row = new QWidget,
              .editor = new TextEditor(m_field),
              .preview = new ElidedLabel,
              .remove = new QToolButton};
    item.editor->setGrowing(true);
    item.editor->setValue(text);
    item.preview->setFont(themeFont(FontRole::Caption));
    item.preview->setForegroundRole(QPalette::PlaceholderText);
    item.remove->setAutoRaise(true);
    if (m_field.isTemplate && m_sources) {
        item.variables = new VariableButton(*item.editor->input(), *m_sources);
        item.editor->addButton(item.variables);
    }
    item.editor->addButton(item.remove);
    auto *layout = new QVBoxLayout(item.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(item.editor);
    layout->addWidget(item.preview);
    const TextEditor *editor = item.editor;
    connect(item.editor, &FieldEditor::edited, this, &TextsEditor::takeEdit);
    connect(item.editor, &FieldEditor::left, this, &ArrayEditor::left);
    connect(item.remove, &QToolButton::clicked, this, [this, editor] { removeItem(editor); });
    m_column->addWidget(item.row);
    m_items.push_back(item);
    dress(item);
    if (m_items.size() == 1)
        setFocusProxy(item.editor);
}

void TextsEditor::takeEdit()
{
    refresh();
    Q_EMIT edited();
}

void TextsEditor::removeItem(const TextEditor *editor)
{
    const auto found =
        std::ranges::find_if(m_items, [editor](const Item &item) { return item.editor == editor; });
    if (found == m_items.end() || m_items.size() == 1)
        return;
    const auto at = static_cast<std::size_t>(found - m_items.begin());
    found->row->hide();
    found->row->deleteLater(); // the button in it was clicked
    m_items.erase(found);
    setFocusProxy(m_items.front().editor);
    m_items.at(std::min(at, m_items.size() - 1)).editor->input()->setFocus(Qt::OtherFocusReason);
    takeEdit();
}

void TextsEditor::addByUser()
{
    insertItem({});
    refresh();
    m_items.back().editor->input()->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void TextsEditor::refresh()
{
    const bool areSeveral = m_items.size() > 1;
    for (const Item &item : m_items) {
        const QString text = item.editor->value();
        const bool hasPreview = m_field.isTemplate && m_sources && text.contains(u'{');
        const QString preview = hasPreview ? m_sources->preview(text) : QString();
        item.preview->setText(tr("Reads like: %1").arg(preview));
        item.preview->setVisible(hasPreview && preview != text);
        item.remove->setVisible(areSeveral);
    }
    m_add->setEnabled(m_field.maximum == 0
                      || static_cast<qint64>(m_items.size()) < m_field.maximum);
}

void TextsEditor::focusField(const QString &path)
{
    // "[2]"
    const qsizetype number = path.startsWith(u'[') ? path.sliced(1).chopped(1).toLongLong() : 0;
    const auto at = std::clamp<std::size_t>(
        static_cast<std::size_t>(std::max<qsizetype>(0, number)), 0, m_items.size() - 1);
    m_items.at(at).editor->input()->setFocus(Qt::OtherFocusReason);
}

QWidget *TextsEditor::input() const
{
    return m_items.front().editor->input();
}

void TextsEditor::setSources(FormSources &sources)
{
    m_sources = &sources;
    for (Item &item : m_items) {
        if (m_field.isTemplate && item.variables == nullptr) {
            item.variables = new VariableButton(*item.editor->input(), sources);
            item.editor->addButton(item.variables);
            item.editor->addButton(item.remove); // stays the last one
        }
    }
    refresh();
}

void TextsEditor::dress(const Item &item) const
{
    item.editor->input()->setAccessibleName(schemaText(m_field.label));
    item.remove->setIcon(themeIcon(u"edit-delete"_s));
    item.remove->setToolTip(tr("Take this text away"));
    item.remove->setAccessibleName(item.remove->toolTip());
    if (item.variables != nullptr)
        item.variables->retranslate();
}

void TextsEditor::retranslate()
{
    for (const Item &item : m_items)
        dress(item);
    m_add->setIcon(themeIcon(u"list-add"_s));
    m_add->setText(tr("One more text"));
    m_add->setAccessibleName(tr("Add to %1").arg(schemaText(m_field.label)));
    refresh();
}

} // namespace ewc::ui
