// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu/buttonform.h"

#include "core/base/jsonschema.h"
#include "ui/forms/jsonform.h"
#include "ui/menu/answeringrule.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! \a button as the form shows it. */
QJsonObject objectOf(const wecom::MenuButton &button)
{
    QJsonObject object;
    const Values values = wecom::valuesOf(button);
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

/*! What \a object says of the fields in \a schema. */
Values valuesIn(const QJsonObject &object, const Schema &schema)
{
    Values values;
    for (const Field &field : schema)
        values.insert(field.key, object.value(field.key).toString());
    return values;
}

/*! The field in which \a one and \a other differ; empty if in more than one. */
QString changedField(const wecom::MenuButton &one, const wecom::MenuButton &other)
{
    const Values before = wecom::valuesOf(one);
    const Values after = wecom::valuesOf(other);
    QString changed;
    for (auto value = before.begin(); value != before.end(); ++value) {
        if (value.value() != after.value(value.key()))
            changed = changed.isEmpty() ? value.key() : u"name"_s; // its key follows the name
    }
    return changed;
}

} // namespace

ButtonForm::ButtonForm(MenuDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_kindLabel(new QLabel)
    , m_kind(new QComboBox)
    , m_kindHelp(new QLabel)
    , m_forms(new QStackedWidget)
    , m_answerRow(new QWidget)
    , m_answer(new QLabel)
    , m_toRule(new QPushButton)
    , m_addSub(new QPushButton)
    , m_remove(new QPushButton)
{
    setUpLayout();
    connect(m_kind, &QComboBox::activated, this, &ButtonForm::takeKind);
    connect(m_addSub, &QPushButton::clicked, this, [this] {
        m_draft.addSub(m_draft.place().top, tr("New"));
        focusName();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_draft.remove(m_draft.place()); });
    connect(m_toRule, &QPushButton::clicked, this, [this] {
        if (m_rule.isEmpty())
            Q_EMIT ruleWanted();
        else
            Q_EMIT ruleChosen(m_rule);
    });
    connect(&m_draft, &MenuDraft::selectionChanged, this, &ButtonForm::showButton);
    connect(&m_draft, &MenuDraft::changed, this, &ButtonForm::check);
    retranslate();
}

void ButtonForm::setUpLayout()
{
    m_kind->setObjectName("kind"_L1);
    m_toRule->setObjectName("toRule"_L1);
    m_remove->setObjectName("removeButton"_L1);
    m_addSub->setObjectName("addToMenu"_L1);
    m_kindLabel->setBuddy(m_kind);
    m_kindHelp->setWordWrap(true);
    m_kindHelp->setFont(themeFont(FontRole::Caption));
    m_kindHelp->setForegroundRole(QPalette::PlaceholderText);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    for (QPushButton *button : {m_toRule, m_addSub, m_remove})
        button->setAutoDefault(false);

    auto *answer = new QHBoxLayout(m_answerRow);
    answer->setContentsMargins(0, 0, 0, 0);
    answer->setSpacing(space::Control);
    answer->addWidget(m_answer, 1);
    answer->addWidget(m_toRule, 0, Qt::AlignTop);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addWidget(m_addSub);
    buttons->addStretch();
    buttons->addWidget(m_remove);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Control);
    layout->addWidget(m_kindLabel);
    layout->addWidget(m_kind);
    layout->addWidget(m_kindHelp);
    layout->addSpacing(space::Control);
    layout->addWidget(m_forms);
    layout->addWidget(m_answerRow);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void ButtonForm::setRules(const RuleSet &rules)
{
    m_rules = rules;
    showAnswer();
}

JsonForm *ButtonForm::form(const QString &type, bool isSub)
{
    const QString id = type + (isSub ? u"/sub"_s : QString());
    JsonForm *&form = m_formsByKind[id];
    if (form == nullptr) {
        form = new JsonForm(wecom::menuButtonSchema(type, isSub));
        connect(form, &JsonForm::edited, this, &ButtonForm::takeEdit);
        m_forms->addWidget(form);
    }
    return form;
}

JsonForm *ButtonForm::currentForm() const
{
    return static_cast<JsonForm *>(m_forms->currentWidget());
}

void ButtonForm::showButton()
{
    const wecom::MenuButton *button = m_draft.button();
    setEnabled(button != nullptr);
    if (button == nullptr)
        return;
    fillKinds();
    JsonForm *shown = form(button->type, m_draft.place().isSub());
    shown->setObject(objectOf(*button));
    m_forms->setCurrentWidget(shown);
    const bool isSub = m_draft.place().isSub();
    m_addSub->setVisible(!isSub);
    m_addSub->setEnabled(m_draft.canAddSub(m_draft.place().top));
    check();
}

/*! The kinds there are, and for a button that opens a menu that it does. */
void ButtonForm::fillKinds()
{
    const wecom::MenuButton *button = m_draft.button();
    const QSignalBlocker blocker(m_kind);
    m_kind->clear();
    if (button == nullptr)
        return;
    for (const wecom::MenuButtonKind &kind : wecom::menuButtonKinds())
        m_kind->addItem(schemaText(kind.label), kind.id);
    const wecom::MenuButtonKind *kind = wecom::menuButtonKind(button->type);
    if (button->opensMenu())
        m_kind->addItem(tr("Open a menu"), QString());
    else if (kind == nullptr)
        m_kind->addItem(button->type, button->type);
    m_kind->setCurrentIndex(m_kind->findData(button->type));
    // What it did before it got a menu is what the first button of that does.
    m_kind->setEnabled(!button->opensMenu());
    m_kindHelp->setText(kind != nullptr       ? schemaText(kind->help)
                        : button->opensMenu() ? tr(
                              "It shows the buttons above it. Remove them to let it do something "
                              "by itself.")
                                              : QString());
}

void ButtonForm::takeKind(int index)
{
    const wecom::MenuButton *button = m_draft.button();
    if (button == nullptr)
        return;
    wecom::MenuButton changed = *button;
    changed.type = m_kind->itemData(index).toString();
    m_draft.setButton(changed, {});
    showButton();
}

void ButtonForm::takeEdit()
{
    const wecom::MenuButton *button = m_draft.button();
    if (button == nullptr || m_isFilling)
        return;
    const Schema schema = wecom::menuButtonSchema(button->type, m_draft.place().isSub());
    const wecom::MenuButton former = *button;
    wecom::MenuButton changed = withValues(former, valuesIn(currentForm()->object(), schema));
    // The key goes with the name until somebody gives it one of its own.
    const bool hasOwnKey = former.key != former.name;
    if (!hasOwnKey && changed.name != former.name) {
        changed.key = changed.name;
        m_isFilling = true;
        currentForm()->setText(u"key"_s, changed.key);
        m_isFilling = false;
    }
    m_draft.setButton(changed, changedField(former, changed));
}

void ButtonForm::check()
{
    if (m_draft.button() == nullptr)
        return setEnabled(false);
    QList<FieldProblem> problems;
    for (const QList<wecom::MenuFlaw> flaws = flawsOf(m_draft.menu());
         const wecom::MenuFlaw &flaw : flaws) {
        if (flaw.place == m_draft.place())
            problems.append({.path = flaw.field, .sentence = flaw.sentence, .code = flaw.code});
    }
    if (JsonForm *shown = currentForm(); shown != nullptr)
        shown->setProblems(problems);
    showAnswer();
}

void ButtonForm::showProblems()
{
    JsonForm *shown = currentForm();
    if (shown == nullptr)
        return;
    shown->setShowAll(true);
    for (const QList<wecom::MenuFlaw> flaws = flawsOf(m_draft.menu());
         const wecom::MenuFlaw &flaw : flaws) {
        if (flaw.place == m_draft.place())
            return shown->focusField(flaw.field);
    }
}

void ButtonForm::focusName()
{
    if (JsonForm *shown = currentForm(); shown != nullptr)
        shown->focusField(u"name"_s);
}

void ButtonForm::showAnswer()
{
    const wecom::MenuButton *button = m_draft.button();
    m_answerRow->setVisible(button != nullptr && !button->opensMenu());
    if (button == nullptr)
        return;
    const Rule *rule = ruleAbout(m_rules, *button);
    m_rule = rule != nullptr ? rule->id : QString();
    if (rule == nullptr)
        m_answer->setText(tr("No rule answers it yet."));
    else if (rule->isOn && !rule->isLogOnly)
        m_answer->setText(tr("What answers it: %1").arg(rule->name));
    else
        m_answer->setText(tr("The rule “%1” is about it, but is switched off.").arg(rule->name));
    m_toRule->setText(rule == nullptr ? tr("&Make a rule") : tr("Sho&w the rule"));
    m_toRule->setEnabled(rule != nullptr || !eventKeyOf(*button).isEmpty());
}

void ButtonForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ButtonForm::retranslate()
{
    m_kindLabel->setText(tr("W&hat it does"));
    m_kind->setAccessibleName(tr("What the button does"));
    m_addSub->setText(tr("&Add a button to its menu"));
    m_remove->setText(tr("&Remove the button"));
    showButton();
}

} // namespace ewc::ui
