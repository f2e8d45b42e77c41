// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/ruledialogs.h"

#include "ui/dialogs/handoverdialog.h"
#include "ui/menu/answeringrule.h"
#include "ui/menu/menudialog.h"
#include "ui/pages/rulespage.h"

#include <QAction>
#include <QEvent>

namespace ewc::ui {

RuleDialogs::RuleDialogs(EngineLink &engine, LogLink &log, RulesPage *page)
    : QObject(page)
    , m_engine(engine)
    , m_log(log)
    , m_page(page)
    , m_menu(new QAction(this))
    , m_handOvers(new QAction(this))
{
    m_menu->setObjectName(QStringLiteral("appMenu"));
    m_handOvers->setObjectName(QStringLiteral("handOvers"));
    connect(m_menu, &QAction::triggered, this, &RuleDialogs::openMenu);
    connect(m_handOvers, &QAction::triggered, this, &RuleDialogs::openHandOvers);
    page->installEventFilter(this);
    retranslate();
}

void RuleDialogs::openMenu()
{
    auto *dialog = new MenuDialog(m_engine, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRules(m_page->draft().rules());
    connect(&m_page->draft(), &RulesDraft::rulesChanged, dialog,
            [this, dialog] { dialog->setRules(m_page->draft().rules()); });
    // The rule is what one wants to see next; a menu that is not on the phone yet stays to be seen.
    connect(dialog, &MenuDialog::ruleWanted, m_page,
            [this, dialog](const QString &key, const QString &name, const QString &event) {
                m_page->addRule(ruleForPress(event, key, name));
                dialog->close();
            });
    connect(dialog, &MenuDialog::ruleChosen, m_page, [this, dialog](const QString &id) {
        m_page->showRule(id);
        dialog->close();
    });
    dialog->open();
}

void RuleDialogs::openHandOvers()
{
    auto *dialog = new HandOverDialog(m_log, m_engine, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool RuleDialogs::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void RuleDialogs::retranslate()
{
    m_menu->setText(tr("&Menu of the app…"));
    m_handOvers->setText(tr("&Handed over…"));
}

} // namespace ewc::ui
