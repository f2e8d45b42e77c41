// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include "ui/dialogs/accountspage.h"
#include "ui/dialogs/appearancepage.h"
#include "ui/dialogs/brokenfilepage.h"
#include "ui/dialogs/messagebar.h"
#include "ui/dialogs/savetext.h"
#include "ui/dialogs/systempage.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(860, 640);
constexpr QSize SmallestSize(640, 520);
constexpr int SectionsWidth = 120; // pixels
constexpr int SectionHeight = 36; // pixels
constexpr int SectionIcon = 22; // pixels

/*! The file in \a data; empty if it is not exactly one. */
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

SettingsDialog::SettingsDialog(Options options, QWidget *parent)
    : QDialog(parent)
    , m_options(std::move(options))
    , m_sections(new QListWidget)
    , m_bar(new MessageBar)
    , m_pages(new QStackedWidget)
    , m_accounts(new AccountsPage(m_draft, m_options.test))
    , m_server(new SystemPage(SystemPage::Part::Server, m_draft))
    , m_storage(new SystemPage(SystemPage::Part::Storage, m_draft))
    , m_appearance(new AppearancePage(m_options.scheme, m_options.language))
    , m_broken(new BrokenFilePage(m_options.configFile))
    , m_cancel(new QPushButton)
    , m_save(new QPushButton)
{
    setMinimumSize(SmallestSize);
    resize(FirstSize);
    setAcceptDrops(true);
    setUp();
    retranslate();
    load();
}

void SettingsDialog::setUp()
{
    setUpSections();
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &SettingsDialog::reject);
    connect(m_accounts, &AccountsPage::messageWanted, this, &SettingsDialog::showMessage);
    connect(m_accounts, &AccountsPage::messageOutdated, this, [this] {
        m_isAsking = false; // what is asked stands there no more
        m_bar->clear();
    });
    connect(m_accounts, &AccountsPage::imported, this, [this] {
        m_server->reload();
        m_storage->reload();
        showCallbackBase();
    });
    connect(m_server, &SystemPage::edited, this, &SettingsDialog::showCallbackBase);
    connect(m_appearance, &AppearancePage::schemeChosen, this, &SettingsDialog::schemeChosen);
    connect(m_appearance, &AppearancePage::languageChosen, this, &SettingsDialog::languageChosen);
    connect(m_broken, &BrokenFilePage::retryWanted, this, [this] { load(); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    right->setSpacing(space::Group);
    right->addWidget(m_bar);
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    layout->addLayout(right, 1);
}

void SettingsDialog::setUpSections()
{
    m_sections->setFixedWidth(SectionsWidth);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setIconSize(QSize(SectionIcon, SectionIcon));
    for (QWidget *page : std::initializer_list<QWidget *>{m_accounts, m_server, m_storage,
                                                          m_appearance}) { // as enum Page
        auto *item = new QListWidgetItem(m_sections);
        item->setSizeHint(QSize(SectionsWidth, SectionHeight));
        m_pages->addWidget(page);
    }
    m_pages->addWidget(m_broken);
    m_sections->setCurrentRow(0);
    connect(m_sections, &QListWidget::currentRowChanged, this, &SettingsDialog::showCurrentPage);
}

void SettingsDialog::load(const QString &account)
{
    const Result<SettingsDraft> draft = SettingsDraft::load(m_options.configFile);
    m_isBroken = !draft;
    m_draft = draft.value_or(SettingsDraft());
    if (m_isBroken)
        m_broken->setError(draft.error());
    m_accounts->reload(account);
    m_server->reload();
    m_storage->reload();
    showCallbackBase();
    showCurrentPage();
}

void SettingsDialog::showCurrentPage()
{
    const auto page = static_cast<Page>(m_sections->currentRow());
    if (m_isBroken && page != Page::Appearance)
        m_pages->setCurrentWidget(m_broken);
    else
        m_pages->setCurrentIndex(static_cast<int>(page));
}

void SettingsDialog::showCallbackBase()
{
    m_accounts->setCallbackBase(CallbackBase::of(m_draft.system(), m_options.serverUrl));
}

void SettingsDialog::showPage(Page page)
{
    m_sections->setCurrentRow(static_cast<int>(page));
}

void SettingsDialog::showAccount(const QString &name)
{
    showPage(Page::Accounts);
    m_accounts->showAccount(name);
}

void SettingsDialog::startNewAccount()
{
    showPage(Page::Accounts);
    if (!m_isBroken)
        m_accounts->addAccount();
}

void SettingsDialog::importFile(const QString &file)
{
    showPage(Page::Accounts);
    if (!m_isBroken)
        m_accounts->importFile(file);
}

bool SettingsDialog::showFirstProblem()
{
    const auto show = [this](Page page, auto &widget) {
        const QString problem = widget.showFirstProblem();
        if (problem.isEmpty())
            return false;
        showPage(page);
        widget.showFirstProblem(); // again: only what is seen can take the keyboard
        m_bar->showMessage([problem] {
            return BarMessage{.mark = ColorRole::Error,
                              .what = tr("Nothing was saved yet."),
                              .details = tr("%1\nMend it, or cancel.").arg(problem)};
        });
        return true;
    };
    return show(Page::Accounts, *m_accounts) || show(Page::Server, *m_server)
           || show(Page::Storage, *m_storage);
}

void SettingsDialog::showMessage(const std::function<BarMessage()> &make)
{
    m_isAsking = false; // what is asked stands there no more
    m_bar->showMessage(make);
}

void SettingsDialog::accept()
{
    m_isAsking = false;
    m_bar->clear();
    // What was wrong before and was not touched is no reason to refuse another theme.
    if (m_isBroken || (!m_draft.isChanged() && !m_draft.hasBegunAccount())) {
        QDialog::accept();
        return;
    }
    if (showFirstProblem())
        return;
    const Result<SaveReport> report = m_draft.save();
    if (report) {
        finishSave(*report);
        return;
    }
    m_bar->showMessage([error = report.error()] { return notSavedMessage(error); });
}

void SettingsDialog::finishSave(const SaveReport &report)
{
    Q_EMIT saved(m_options.configFile);
    if (!report.changedByOthers) {
        QDialog::accept();
        return;
    }
    // Somebody else works on the file, too: what became of it is to be seen before all closes.
    load();
    m_bar->showMessage([this, report] {
        BarMessage message = savedTogetherMessage(report);
        message.actions = {{tr("Clos&e"), [this] { QDialog::accept(); }}};
        return message;
    });
}

void SettingsDialog::reject()
{
    if (m_isAsking) { // Esc to the question is not the answer that loses work
        m_isAsking = false;
        m_bar->clear();
        return;
    }
    if (!m_isBroken && m_draft.isChanged())
        askToDiscard();
    else
        leave();
}

void SettingsDialog::askToDiscard()
{
    m_isAsking = true;
    m_bar->showMessage([this] {
        return BarMessage{.mark = ColorRole::Warning,
                          .what = tr("You have changed something."),
                          .details = tr("It is lost if you leave without saving."),
                          .actions = {{tr("&Discard"), [this] { leave(); }},
                                      {tr("&Keep editing"), [this] { m_isAsking = false; }}}};
    });
}

void SettingsDialog::leave()
{
    m_appearance->putBack();
    QDialog::reject();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isBroken && !fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SettingsDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    importFile(fileIn(event->mimeData()));
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_sections->setAccessibleName(tr("Sections"));
    const auto show = [this](Page page, const QString &text, const QString &icon) {
        QListWidgetItem *item = m_sections->item(static_cast<int>(page));
        item->setText(text);
        item->setIcon(themeIcon(icon));
    };
    show(Page::Accounts, tr("Accounts"), u"im-user"_s);
    show(Page::Server, tr("Server"), u"network-server"_s);
    show(Page::Storage, tr("Storage"), u"drive-harddisk"_s);
    show(Page::Appearance, tr("Appearance"), u"preferences-desktop-color"_s);
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("&Save"));
}

} // namespace ewc::ui
