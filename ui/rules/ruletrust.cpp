// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ruletrust.h"

#include "core/rules/action.h"
#include "core/rules/sentence.h"
#include "ui/rules/rulesdraft.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString StrangersKey = u"rules/notAllowed"_s; // ids

bool isDangerousPart(const RulePart &part)
{
    const ActionType *type = actionType(part.type);
    return type != nullptr && type->isDangerous;
}

/*! What is set in \a parameters, all of it: a sentence leaves out folders and what is long. */
QString settingsOf(const Parameters &parameters, const Schema &schema)
{
    QString text;
    for (const Field &field : schema) {
        const QJsonValue value = parameters.value(field.key);
        QString shown = value.toVariant().toString();
        if (value.isArray())
            shown =
                QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        if (!shown.isEmpty() && field.kind != Field::Kind::Secret)
            text +=
                u"\n    %1: %2"_s.arg(QCoreApplication::translate("Schema", field.label), shown);
    }
    return text;
}

/*! What \a rule would do that is dangerous, each in lines of its own. */
QString dangersOf(const Rule &rule)
{
    QStringList dangers;
    for (const RulePart &part : rule.actions) {
        if (!isDangerousPart(part))
            continue;
        const ActionType &type = *actionType(part.type);
        dangers.append(u"• "_s + sentenceOf(type, part.parameters)
                       + settingsOf(part.parameters, type.schema));
    }
    return dangers.join(u'\n');
}

} // namespace

RuleTrust::RuleTrust(RulesDraft &draft, QSettings &settings, QWidget *window)
    : QObject(window)
    , m_draft(draft)
    , m_settings(settings)
    , m_window(window)
{
    const QStringList known = settings.value(StrangersKey).toStringList();
    m_strangers = RuleIds(known.begin(), known.end());
    connect(&draft, &RulesDraft::rulesChanged, this, &RuleTrust::look);
}

bool RuleTrust::isDangerous(const Rule &rule)
{
    return std::ranges::any_of(rule.actions, isDangerousPart);
}

RuleSet RuleTrust::quarantined(const RuleSet &rules, const RuleIds &strangers)
{
    RuleIds dangerous;
    for (const Rule &rule : allRules(rules)) {
        if (strangers.contains(rule.id) && isDangerous(rule))
            dangerous.insert(rule.id);
    }
    m_strangers.unite(dangerous);
    remember();
    return changedRules(rules, dangerous, [](Rule &rule) { rule.isOn = false; });
}

/*! The draft says what is switched on, whoever did it: list, editor, undo. */
void RuleTrust::look()
{
    if (m_strangers.isEmpty() || isAsking())
        return;
    for (const QString &id : std::as_const(m_strangers)) {
        const Rule *rule = m_draft.rules().find(id);
        if (rule != nullptr && rule->isOn && isDangerous(*rule)) {
            ask(*rule);
            return;
        }
    }
}

void RuleTrust::ask(const Rule &rule)
{
    m_box = new QMessageBox(QMessageBox::Warning, tr("Allow what the rule does"),
                            tr("“%1” came from a file. It will:").arg(titleOf(rule)) + u"\n\n"_s
                                + dangersOf(rule) + u"\n\n"_s
                                + tr("Allow it only if you know where it is from."),
                            QMessageBox::NoButton, m_window);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    QPushButton *leave = m_box->addButton(tr("Leave it off"), QMessageBox::RejectRole);
    const QPushButton *yes = m_box->addButton(tr("Allow it"), QMessageBox::AcceptRole);
    m_box->setDefaultButton(leave);
    m_box->setEscapeButton(leave);
    connect(m_box, &QDialog::finished, this, [this, yes, id = rule.id] {
        const bool isAllowed = m_box->clickedButton() == yes;
        m_box = nullptr;
        allow(id, isAllowed);
    });
    m_box->open();
}

void RuleTrust::allow(const QString &id, bool isAllowed)
{
    if (isAllowed) {
        m_strangers.remove(id);
        remember();
    } else if (const Rule *rule = m_draft.rules().find(id); rule != nullptr) {
        Rule off = *rule;
        off.isOn = false;
        m_draft.changeRule(off, {}, tr("Leave off"));
    }
    look(); // there may be another
}

void RuleTrust::remember()
{
    m_settings.setValue(StrangersKey, QStringList(m_strangers.values()));
}

} // namespace ewc::ui
