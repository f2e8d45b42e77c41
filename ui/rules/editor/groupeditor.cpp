// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/groupeditor.h"

#include "ui/rules/editor/menubutton.h"
#include "ui/rules/editor/quantifierbox.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {

GroupEditor::GroupEditor(const PartTypes &types, FormSources &sources, QWidget *parent)
    : QFrame(parent)
    , m_quantifier(new QuantifierBox(QuantifierBox::Of::Group))
    , m_list(new PartList(PartList::Of::Conditions, types, sources))
    , m_remove(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_remove->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_quantifier);
    head->addStretch();
    head->addWidget(m_remove);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_list->addButton());
    foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Control, space::Control, space::Control, space::Control);
    layout->setSpacing(space::Control);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addLayout(foot);
    connect(m_quantifier, &QuantifierBox::edited, this,
            [this] { Q_EMIT edited(u"match"_s, tr("Change how many have to hold")); });
    connect(m_list, &PartList::edited, this, [this](const QString &path, const QString &what) {
        Q_EMIT edited(path.isEmpty() ? QString() : u"conditions"_s + path, what);
    });
    connect(m_remove, &QToolButton::clicked, this, &GroupEditor::removeWanted);
    retranslate();
}

void GroupEditor::setGroup(const ConditionGroup &group)
{
    m_quantifier->setQuantifier(group.quantifier);
    m_list->setParts(group.conditions);
}

void GroupEditor::updateGroup(const ConditionGroup &group)
{
    m_quantifier->setQuantifier(group.quantifier);
    m_list->updateParts(group.conditions);
}

ConditionGroup GroupEditor::group() const
{
    return {.quantifier = m_quantifier->quantifier(), .conditions = m_list->parts()};
}

void GroupEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

void GroupEditor::retranslate()
{
    m_remove->setIcon(themeIcon(u"edit-delete"_s));
    m_remove->setToolTip(tr("Take the group away"));
    m_remove->setAccessibleName(m_remove->toolTip());
    setAccessibleName(tr("Group of conditions"));
}

} // namespace ewc::ui
