// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu/menudialog.h"

#include "core/base/errortext.h"
#include "core/wecom/errorcode.h"
#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/menu/answeringrule.h"
#include "ui/menu/buttonform.h"
#include "ui/menu/menuboard.h"
#include "ui/widgets/accentbutton.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(820, 560);

/*! What \a error means and what to do, as the lines of a message. */
QString explained(const Error &error)
{
    if (error.code != 0)
        return wecom::errorCodeMeaning(error.code) + u'\n' + wecom::errorCodeRemedy(error.code);
    return kindText(error.kind) + (error.detail.isEmpty() ? QString() : u'\n' + error.detail);
}

/*! True for an account that can have a menu. */
bool canHaveMenu(const Account &account)
{
    return account.transport == Account::Transport::App && !account.secret.isEmpty();
}

} // namespace

MenuDialog::MenuDialog(EngineLink &link, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_draft(new MenuDraft(this))
    , m_accountLabel(new QLabel)
    , m_accounts(new QComboBox)
    , m_undo(new QToolButton)
    , m_redo(new QToolButton)
    , m_message(new MessageBar)
    , m_board(new MenuBoard(*m_draft))
    , m_side(new QStackedWidget)
    , m_form(new ButtonForm(*m_draft))
    , m_empty(new EmptyState(u"smartphone"_s))
    , m_state(new QLabel)
    , m_delete(new QPushButton)
    , m_close(new QPushButton)
    , m_publish(new AccentButton)
{
    resize(FirstSize);
    setUpLayout();
    setUpActions();
    connect(m_draft, &MenuDraft::changed, this, [this] {
        if (m_isFlawShown && (m_draft->menu().isEmpty() || flawsOf(m_draft->menu()).isEmpty())) {
            m_isFlawShown = false;
            m_message->clear();
        }
        showState();
    });
    connect(m_draft, &MenuDraft::selectionChanged, this, &MenuDialog::showState);
    connect(m_form, &ButtonForm::ruleWanted, this, &MenuDialog::wantRule);
    connect(m_form, &ButtonForm::ruleChosen, this, &MenuDialog::ruleChosen);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_draft->addTop(tr("New"));
        m_form->focusName();
    });
    // Until somebody sets others, those in force.
    m_link.readRules(this, [this](const RuleState &state) { takeRules(state); });
    connect(&m_link, &EngineLink::rulesChanged, this, &MenuDialog::takeRules);
    fillAccounts();
    retranslate();
    load();
}

void MenuDialog::takeRules(const RuleState &state)
{
    if (!m_hasOwnRules)
        m_form->setRules(state.rules);
}

void MenuDialog::fillAccounts()
{
    const QSignalBlocker blocker(m_accounts);
    for (const Account &account : m_link.accounts()) {
        if (canHaveMenu(account))
            m_accounts->addItem(account.name, account.name);
    }
    const bool isChoice = m_accounts->count() > 1;
    m_accounts->setVisible(isChoice);
    m_accountLabel->setVisible(isChoice);
}

QString MenuDialog::account() const
{
    return m_accounts->currentData().toString();
}

void MenuDialog::setAccount(const QString &account)
{
    if (const int index = m_accounts->findData(account); index >= 0)
        m_accounts->setCurrentIndex(index);
}

void MenuDialog::setRules(const RuleSet &rules)
{
    m_hasOwnRules = true;
    m_form->setRules(rules);
}

void MenuDialog::load()
{
    m_isLoaded = false;
    m_draft->load({});
    if (account().isEmpty()) {
        m_message->showMessage([] {
            return BarMessage{.mark = ColorRole::Warning,
                              .what = tr("No account can have a menu."),
                              .details = tr("A menu belongs to an app of your company: add it in "
                                            "the settings, with its secret.")};
        });
        showState();
        return;
    }
    m_isFlawShown = false;
    m_message->clear();
    setBusy(tr("Asking WeCom for the menu …"));
    m_link.readMenu(account(), this,
                    [this, question = ++m_question](const Result<wecom::Menu> &menu) {
                        if (question == m_question)
                            takeMenu(menu);
                    });
}

void MenuDialog::takeMenu(const Result<wecom::Menu> &menu)
{
    m_busy.clear();
    m_isLoaded = menu.has_value();
    if (menu)
        m_draft->load(*menu);
    else
        fail(tr("The menu could not be read."), menu.error(), &MenuDialog::load);
    showState();
}

/*! Says that \a what is under way: nothing else can be asked until it is answered. */
void MenuDialog::setBusy(const QString &what)
{
    m_busy = what;
    showState();
}

void MenuDialog::publish()
{
    if (m_draft->menu().isEmpty()) // that is what WeCom calls no menu
        return remove();
    if (!wecom::flawsOf(m_draft->menu()).isEmpty())
        return showFlaw();
    m_isFlawShown = false;
    m_message->clear();
    setBusy(tr("Putting it on the phone …"));
    const wecom::Menu menu = m_draft->menu();
    m_link.createMenu(
        account(), menu, this, [this, menu, question = ++m_question](const Result<> &done) {
            if (question != m_question)
                return;
            m_busy.clear();
            if (done) {
                m_draft->setPublished(menu);
                m_message->showMessage([] {
                    return BarMessage{
                        .what = tr("The menu is on the phone."),
                        .details = tr("Phones show it within five minutes, or as soon as the app "
                                      "is opened anew.")};
                });
            } else {
                fail(tr("The menu is not on the phone."), done.error(), &MenuDialog::publish);
            }
            showState();
        });
}

void MenuDialog::remove()
{
    m_isFlawShown = false;
    m_message->clear();
    setBusy(tr("Deleting the menu …"));
    m_link.deleteMenu(account(), this, [this, question = ++m_question](const Result<> &done) {
        if (question != m_question)
            return;
        m_busy.clear();
        if (done) {
            m_draft->setPublished({});
            m_message->showMessage([isEmpty = m_draft->menu().isEmpty()] {
                return BarMessage{
                    .what = tr("The app has no menu any more."),
                    .details = isEmpty ? QString()
                                       : tr("Its buttons are still here: put them on the phone to "
                                            "have it back.")};
            });
        } else {
            fail(tr("The menu was not deleted."), done.error(), &MenuDialog::remove);
        }
        showState();
    });
}

/*! Leads to the first thing that WeCom would refuse. */
void MenuDialog::showFlaw()
{
    const wecom::MenuFlaw flaw = flawsOf(m_draft->menu()).constFirst();
    if (flaw.place.isValid())
        m_draft->select(flaw.place);
    m_form->showProblems();
    m_isFlawShown = true;
    m_message->showMessage([] {
        return BarMessage{.mark = ColorRole::Error,
                          .what = tr("WeCom would refuse this menu."),
                          .details = tr("What is wrong is marked: mend it, then put the menu on "
                                        "the phone.")};
    });
}

void MenuDialog::wantRule()
{
    if (const wecom::MenuButton *button = m_draft->button(); button != nullptr)
        Q_EMIT ruleWanted(eventKeyOf(*button), button->name, button->type);
}

void MenuDialog::fail(const QString &what, const Error &error, void (MenuDialog::*again)())
{
    m_message->showMessage([this, what, error, again] {
        return BarMessage{
            .mark = ColorRole::Error,
            .what = what,
            .details = explained(error),
            .actions = {{.text = tr("Try again"), .run = [this, again] { (this->*again)(); }}}};
    });
}

void MenuDialog::showState()
{
    const bool isFree = m_busy.isEmpty() && m_isLoaded;
    const bool isEmpty = m_draft->menu().isEmpty();
    m_board->setEnabled(isFree);
    m_side->setEnabled(isFree);
    m_side->setVisible(m_isLoaded);
    m_side->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_form);
    m_undo->setEnabled(isFree && m_draft->canUndo());
    m_redo->setEnabled(isFree && m_draft->canRedo());
    m_publish->setEnabled(isFree && m_draft->isChanged());
    m_publish->setText(isEmpty ? tr("&Take it off the phone") : tr("&Put it on the phone"));
    m_delete->setEnabled(isFree && !isEmpty);
    m_accounts->setEnabled(m_busy.isEmpty());
    m_state->setText(!m_busy.isEmpty()                    ? m_busy
                     : m_isLoaded && m_draft->isChanged() ? tr("Not on the phone yet")
                                                          : QString());
}

/*! Closes, unless something would be lost: then it says so first. */
void MenuDialog::reject()
{
    if (!m_draft->isChanged() || !m_isLoaded) {
        QDialog::reject();
        return;
    }
    m_message->showMessage([this] {
        return BarMessage{
            .mark = ColorRole::Warning,
            .what = tr("What you changed is not on the phone yet."),
            .details = {},
            .actions = {{.text = tr("Close without it"), .run = [this] { QDialog::reject(); }},
                        {.text = tr("Go on editing"), .run = [this] { m_board->focusChosen(); }}}};
    });
}

void MenuDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ewc::ui
