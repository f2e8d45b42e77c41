// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/accountspage.h"

#include "core/base/errortext.h"
#include "core/settings/accountschema.h"
#include "ui/dialogs/accountform.h"
#include "ui/dialogs/accountlist.h"
#include "ui/dialogs/accounttestview.h"
#include "ui/dialogs/importtext.h"
#include "ui/dialogs/noaccountpage.h"
#include "ui/dialogs/settingsdraft.h"
#include "ui/forms/formscroll.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {

AccountsPage::AccountsPage(SettingsDraft &draft, AccountTester test, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_tester(std::move(test))
    , m_list(new AccountList)
    , m_stack(new QStackedWidget)
    , m_form(new AccountForm)
    , m_test(new QPushButton)
    , m_testNote(new QLabel)
    , m_testView(new AccountTestView)
{
    setUp();
    connect(m_list, &AccountList::currentChanged, this, &AccountsPage::showEntry);
    connect(m_list, &AccountList::addWanted, this, &AccountsPage::addAccount);
    connect(m_list, &AccountList::duplicateWanted, this, &AccountsPage::duplicate);
    connect(m_list, &AccountList::removeWanted, this, &AccountsPage::remove);
    connect(m_list, &AccountList::importWanted, this, &AccountsPage::browse);
    connect(m_form, &AccountForm::edited, this, &AccountsPage::takeOver);
    connect(m_test, &QPushButton::clicked, this, &AccountsPage::startTest);
    connect(m_form, &AccountForm::wayTestWanted, this, &AccountsPage::startWayTest);
    m_form->offerWayTests(m_tester != nullptr);
    connect(m_testView, &AccountTestView::closed, this, &AccountsPage::endTest);
    const auto *add =
        new QShortcut(QKeySequence::New, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, &AccountsPage::addAccount);
    retranslate();
    reload();
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::setUp()
{
    auto *testLine = new QHBoxLayout;
    testLine->setSpacing(space::Control);
    testLine->addWidget(m_test);
    testLine->addWidget(m_testNote, 1);
    m_test->setObjectName("test"_L1);
    m_test->setAutoDefault(false); // Enter saves
    m_test->setVisible(m_tester != nullptr);
    m_testNote->setVisible(m_tester != nullptr);
    m_testNote->setFont(themeFont(FontRole::Caption));
    m_testNote->setForegroundRole(QPalette::PlaceholderText);
    m_testNote->setWordWrap(true);
    m_testView->hide();

    auto *editing = new QWidget;
    auto *column = new QVBoxLayout(editing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Control);
    column->addWidget(new FormScroll(m_form), 1);
    column->addWidget(m_testView);
    column->addLayout(testLine);
    auto *empty = new NoAccountPage;
    connect(empty, &NoAccountPage::addWanted, this, &AccountsPage::addAccount);
    m_stack->addWidget(empty);
    m_stack->addWidget(editing);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Group);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
}

void AccountsPage::reload(const QString &name)
{
    m_isCheckDue = false;
    const qsizetype index = m_draft.indexOf(name);
    if (index >= 0) {
        showEntry(index);
        return;
    }
    for (qsizetype i = 0; i < m_draft.entries().size(); ++i) {
        if (!m_draft.entries().at(i).isRemoved) {
            showEntry(i);
            return;
        }
    }
    showEntry(-1);
}

void AccountsPage::showAccount(const QString &name)
{
    if (const qsizetype index = m_draft.indexOf(name); index >= 0)
        showEntry(index);
}

void AccountsPage::addAccount()
{
    showEntry(m_draft.add());
    m_form->focusFirstField();
}

void AccountsPage::duplicate()
{
    const Result<qsizetype> copy = m_draft.duplicate(m_current);
    if (!copy) {
        Q_EMIT messageWanted([error = copy.error()] {
            return BarMessage{.mark = ColorRole::Error,
                              .what = tr("The account was not duplicated."),
                              .details = kindText(error.kind) + u'\n' + error.detail};
        });
        return;
    }
    showEntry(*copy);
    m_form->focusName();
}

void AccountsPage::remove()
{
    const qsizetype index = m_current;
    const QString name = m_draft.entries().at(index).name;
    m_draft.setRemoved(index, true);
    // What stood below moves up under the cursor; the last one's place is taken by the one above.
    qsizetype next = -1;
    for (qsizetype i = 0; i < m_draft.entries().size(); ++i) {
        if (!m_draft.entries().at(i).isRemoved && (i < index || next < index))
            next = i;
    }
    showEntry(next);
    m_list->focusList();
    Q_EMIT messageWanted([this, index, name] {
        return BarMessage{.what = tr("“%1” was removed.").arg(name),
                          .details = tr("It leaves the file when you save."),
                          .actions = {{tr("&Undo"), [this, index] { restore(index); }}}};
    });
}

void AccountsPage::restore(qsizetype index)
{
    m_draft.setRemoved(index, false);
    showEntry(index);
    m_list->focusList();
}

void AccountsPage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Import accounts"), QString(),
                                   tr("Configuration (*.ini);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &AccountsPage::importFile);
    dialog->open();
}

void AccountsPage::importFile(const QString &file)
{
    const qsizetype before = m_draft.entries().size();
    const Result<ImportReport> report = m_draft.import(file);
    if (m_draft.entries().size() > before)
        showEntry(before);
    Q_EMIT imported();
    Q_EMIT messageWanted([file, report] { return importMessage(file, report); });
}

/*! What stands in the form is the draft's from now on. */
void AccountsPage::takeOver()
{
    if (m_current < 0)
        return;
    m_draft.change(m_current, m_form->name(), m_form->values());
    showProblems();
    showList();
}

void AccountsPage::showEntry(qsizetype index)
{
    if (index != m_current)
        endTest();
    m_current = index;
    if (index >= 0) {
        const SettingsDraft::Entry &entry = m_draft.entries().at(index);
        m_form->setAccount(entry.name, entry.values);
        showProblems();
    }
    m_stack->setCurrentIndex(index < 0 ? 0 : 1);
    showList();
}

void AccountsPage::showProblems()
{
    m_form->setProblems(m_draft.problemOfName(m_current), m_draft.problems(m_current));
}

void AccountsPage::showList()
{
    QList<AccountList::Line> lines;
    for (qsizetype i = 0; i < m_draft.entries().size(); ++i) {
        const SettingsDraft::Entry &entry = m_draft.entries().at(i);
        if (entry.isRemoved)
            continue;
        // One that is just being filled in is not blamed for what is still to come.
        const bool isJudged = m_isCheckDue || i != m_current || !entry.isNew();
        const bool isWrong =
            isJudged && (!m_draft.problemOfName(i).isEmpty() || !m_draft.problems(i).isEmpty());
        lines.append({.id = i, .name = entry.name, .hasProblem = isWrong});
    }
    m_list->setLines(lines, m_current);
}

void AccountsPage::setCallbackBase(const CallbackBase &base)
{
    m_base = base;
    m_form->setCallbackBase(base);
}

QString AccountsPage::showFirstProblem()
{
    const qsizetype wrong = m_draft.firstWrong();
    if (wrong < 0)
        return {};
    m_isCheckDue = true;
    if (wrong != m_current)
        showEntry(wrong);
    else
        showList();
    m_form->showFirstProblem();
    return u"[%1] %2"_s.arg(m_draft.entries().at(wrong).name, m_form->firstProblem());
}

void AccountsPage::startTest()
{
    endTest();
    if (m_form->showFirstProblem()) {
        Q_EMIT messageWanted([] {
            return BarMessage{.mark = ColorRole::Warning,
                              .what = tr("There is nothing to test yet."),
                              .details = tr("Mend what is marked in the form, then test again.")};
        });
        return;
    }
    const SettingsDraft::Entry &entry = m_draft.entries().at(m_current);
    const Result<Account> account = toAccount(entry.name, entry.values);
    if (!account)
        return; // the form would have said so
    test(*account, CheckScope::All);
}

void AccountsPage::startWayTest()
{
    endTest();
    if (const auto account = m_form->way())
        test(*account, CheckScope::Way);
}

void AccountsPage::test(const Account &account, CheckScope scope)
{
    Q_EMIT messageOutdated();
    m_testView->start({.account = account.name,
                       .apiHost = account.apiBase.host(),
                       .proxy = QUrl(account.proxy).host(),
                       .callbackUrl = m_form->callbackUrl(),
                       .isPublic = m_base.isPublic,
                       .listen = m_base.listen});
    m_testView->show();
    m_testReceiver = std::make_unique<QObject>();
    m_tester(account, m_form->callbackUrl(), scope, m_testReceiver.get(),
             [view = m_testView](const CheckStep &step) { view->showStep(step); });
}

void AccountsPage::endTest()
{
    m_testReceiver.reset();
    m_testView->hide();
}

void AccountsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_current >= 0)
            showProblems();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        showList();
    QWidget::changeEvent(event);
}

void AccountsPage::retranslate()
{
    m_test->setText(tr("&Test"));
    m_testNote->setText(tr("Tries what stands here, saved or not. Nobody is sent anything."));
}

} // namespace ewc::ui
