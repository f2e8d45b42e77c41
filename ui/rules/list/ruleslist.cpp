// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/list/ruleslist.h"

#include "core/base/whenfinished.h"
#include "core/rules/rulesetoperations.h"
#include "core/rules/sentence.h"
#include "ui/actiongroup.h"
#include "ui/inpool.h"
#include "ui/rules/editor/ruleeditor.h"
#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/list/ruletree.h"
#include "ui/rules/newrule.h"
#include "ui/rules/rulesdraft.h"
#include "ui/rules/ruletrust.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::ui {
namespace {

constexpr auto TypingPause = 150ms; // until one is thought to have typed
constexpr auto MomentAfterChange = 400ms; // no mark comes and goes while one types

/*! \a rules under ids of their own: they are others from now on. */
QList<Rule> copiesOf(QList<Rule> rules)
{
    for (Rule &rule : rules)
        rule.id = newRuleId();
    return rules;
}

QStringList idsOf(const QList<Rule> &rules)
{
    QStringList ids;
    std::ranges::transform(rules, std::back_inserter(ids), &Rule::id);
    return ids;
}

} // namespace

RulesList::RulesList(RulesDraft &draft, RuleTrust &trust, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_trust(trust)
    , m_model(new RulesModel(draft, this))
    , m_tree(new RuleTree(draft, *m_model))
    , m_search(new QLineEdit)
    , m_nothing(new QLabel)
    , m_new(new QAction(this))
    , m_open(new QAction(this))
    , m_toggle(new QAction(this))
    , m_duplicate(new QAction(this))
    , m_copy(new QAction(this))
    , m_cut(new QAction(this))
    , m_paste(new QAction(this))
    , m_remove(new QAction(this))
    , m_up(new QAction(this))
    , m_down(new QAction(this))
    , m_rename(new QAction(this))
    , m_newFolder(new QAction(this))
    , m_folders(new QMenu(this))
{
    setFocusProxy(m_tree);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Control);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_tree, 1);

    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(TypingPause);
    connect(&m_searchSoon, &QTimer::timeout, this, &RulesList::search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchSoon.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        search();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tree, &RuleTree::openWanted, this, &RulesList::openWanted);
    connect(m_tree, &RuleTree::ruleClicked, this, &RulesList::ruleClicked);
    m_lookSoon.setSingleShot(true);
    m_lookSoon.setInterval(MomentAfterChange);
    connect(&m_lookSoon, &QTimer::timeout, this, &RulesList::lookForHidden);
    connect(&draft, &RulesDraft::rulesChanged, &m_lookSoon, qOverload<>(&QTimer::start));
    setUpActions();
    retranslate();
    noteChosen();
}

RulesList::~RulesList()
{
    m_model->disconnect(this); // a name that is being typed is taken when the tree goes
    delete m_tree;
}

void RulesList::setUpActions()
{
    m_toggle->setShortcut(Qt::Key_Space);
    m_duplicate->setShortcut(QKeyCombination(Qt::CTRL, Qt::Key_D));
    m_copy->setShortcut(QKeySequence::Copy);
    m_cut->setShortcut(QKeySequence::Cut);
    m_paste->setShortcut(QKeySequence::Paste);
    m_remove->setShortcut(QKeySequence::Delete);
    m_up->setShortcut(QKeyCombination(Qt::ALT, Qt::Key_Up));
    m_down->setShortcut(QKeyCombination(Qt::ALT, Qt::Key_Down));
    m_rename->setShortcut(Qt::Key_F2);
    const QList<QAction *> ofTree{m_toggle, m_rename, m_duplicate, m_copy, m_cut,
                                  m_paste,  m_remove, m_up,        m_down};
    for (QAction *action : ofTree) // not while one types in a field
        action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addActions(ofTree);

    connect(m_new, &QAction::triggered, this, &RulesList::addNew);
    connect(m_open, &QAction::triggered, this, &RulesList::openWanted);
    connect(m_toggle, &QAction::triggered, this, &RulesList::toggle);
    connect(m_duplicate, &QAction::triggered, this, &RulesList::duplicate);
    connect(m_copy, &QAction::triggered, this, &RulesList::copy);
    connect(m_cut, &QAction::triggered, this, [this] {
        copy();
        remove();
    });
    connect(m_paste, &QAction::triggered, this, &RulesList::paste);
    connect(m_remove, &QAction::triggered, this, &RulesList::remove);
    connect(m_up, &QAction::triggered, this, [this] { move(movedUp); });
    connect(m_down, &QAction::triggered, this, [this] { move(movedDown); });
    connect(m_rename, &QAction::triggered, this, [this] { m_tree->edit(m_tree->currentIndex()); });
    connect(m_newFolder, &QAction::triggered, this, &RulesList::putInNewFolder);
    connect(m_folders, &QMenu::aboutToShow, this, [this] { fillFolders(m_folders); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RulesList::noteChosen);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RulesList::noteChosen);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &RulesList::showMenu);
}

void RulesList::noteChosen()
{
    const bool isAny = !m_tree->chosen().ids.isEmpty();
    for (QAction *action : {m_toggle, m_duplicate, m_copy, m_cut, m_remove, m_up, m_down})
        action->setEnabled(isAny);
    m_rename->setEnabled(isAny);
    m_open->setEnabled(!m_draft.current().isEmpty());
    m_folders->setEnabled(isAny);
}

void RulesList::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_toggle, m_rename});
    menu->addSeparator();
    menu->addActions({m_new, m_duplicate, m_copy, m_cut, m_paste, m_remove});
    menu->addSeparator();
    menu->addActions({m_up, m_down});
    menu->addMenu(m_folders);
    menu->popup(m_tree->viewport()->mapToGlobal(place));
}

void RulesList::fillFolders(QMenu *menu)
{
    menu->clear();
    menu->addAction(m_newFolder);
    QStringList names;
    for (const Rule &rule : allRules(m_draft.rules())) {
        if (!rule.folder.isEmpty() && !names.contains(rule.folder))
            names.append(rule.folder);
    }
    menu->addSeparator();
    for (const QString &name : std::as_const(names)) {
        QString text = name;
        connect(menu->addAction(themeIcon(u"folder"_s), text.replace(u'&', u"&&"_s)),
                &QAction::triggered, this, [this, name] { putInFolder(name); });
    }
    connect(menu->addAction(tr("No folder")), &QAction::triggered, this,
            [this] { putInFolder({}); });
}

void RulesList::search()
{
    m_searchSoon.stop();
    const QString text = m_search->text().trimmed();
    m_model->setSearch(text);
    bool isFound = false;
    for (int section = 0; section < m_model->rowCount(); ++section)
        isFound = isFound || m_model->rowCount(m_model->index(section, 0)) > 0;
    m_nothing->setVisible(!text.isEmpty() && !isFound);
    if (!text.isEmpty())
        m_tree->unfoldAll();
}

/*! One at a time, and not in this thread: each rule is held against those before it. */
void RulesList::lookForHidden()
{
    if (m_isLooking) {
        m_lookSoon.start();
        return;
    }
    m_isLooking = true;
    whenFinished(inPool([rules = m_draft.rules()] { return hiddenRules(rules); }), this,
                 [this](const QFuture<QHash<QString, QString>> &hidden) {
                     m_isLooking = false;
                     if (!m_lookSoon.isActive()) // or other rules are there meanwhile
                         m_model->setHidden(hidden.result());
                 });
}

void RulesList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RulesList::addNew()
{
    addRule(newRule());
}

void RulesList::addRule(const Rule &rule)
{
    m_search->clear();
    search(); // it does not hold the word, most likely
    const RulePlace place = placeForNew(m_draft.rules(), m_draft.current());
    Rule added = rule;
    added.folder = place.folder;
    m_draft.change(withRules(m_draft.rules(), {added}, place), tr("New rule"));
    m_draft.setCurrent(added.id);
    Q_EMIT openWanted();
}

bool RulesList::showRule(const QString &id)
{
    if (m_draft.rules().find(id) == nullptr)
        return false;
    if (!m_model->indexOf(id).isValid()) {
        m_search->clear();
        search();
    }
    m_tree->choose({id});
    return true;
}

/*! What is below moves up, and is chosen: one may go on with the key. */
void RulesList::remove()
{
    const RuleIds ids = m_tree->chosen().ids;
    const QList<Rule> all = allRules(m_draft.rules());
    const auto isGoing = [&ids](const Rule &rule) { return ids.contains(rule.id); };
    const auto first = std::ranges::find_if(all, isGoing);
    if (first == all.end())
        return;
    auto next = std::find_if_not(first, all.end(), isGoing);
    if (next == all.end() && first != all.begin())
        next = std::prev(first);
    const QString then = next == all.end() ? QString() : next->id;
    m_draft.change(withoutRules(m_draft.rules(), ids),
                   ids.size() == 1 ? tr("Delete rule") : tr("Delete rules"));
    m_tree->choose({then});
}

void RulesList::duplicate()
{
    const RuleSet chosen = onlyRules(m_draft.rules(), m_tree->chosen().ids);
    QList<Rule> copies = copiesOf(allRules(chosen));
    if (copies.isEmpty())
        return;
    const RulePlace place = placeAfter(m_draft.rules(), allRules(chosen).constLast().id);
    for (Rule &copy : copies) {
        copy.folder = place.folder;
        if (!copy.name.isEmpty())
            copy.name = tr("%1 (copy)").arg(copy.name);
    }
    m_draft.change(withRules(m_draft.rules(), copies, place), tr("Duplicate"));
    m_tree->choose(idsOf(copies));
}

/*! All the same afterwards, as with a check box in front of several. */
void RulesList::toggle()
{
    const RuleIds ids = m_tree->chosen().ids;
    const QList<Rule> chosen = allRules(onlyRules(m_draft.rules(), ids));
    const bool isOn = !std::ranges::all_of(chosen, &Rule::isOn);
    m_draft.change(changedRules(m_draft.rules(), ids, [isOn](Rule &rule) { rule.isOn = isOn; }),
                   isOn ? tr("Switch on") : tr("Switch off"));
}

void RulesList::move(RuleSet (*moved)(const RuleSet &, const RuleLoad &))
{
    const RuleLoad load = m_tree->chosen();
    m_draft.change(moved(m_draft.rules(), load),
                   load.ids.size() == 1 ? tr("Move rule") : tr("Move rules"));
    m_tree->scrollTo(m_tree->currentIndex());
}

/*! As they stand in rules.json: for another window, a mail, or an editor. */
void RulesList::copy()
{
    m_copied = onlyRules(m_draft.rules(), m_tree->chosen().ids);
    m_copied.safety = {};
    m_copiedText = QString::fromUtf8(writeRules(withoutSecrets(m_copied)));
    QGuiApplication::clipboard()->setText(m_copiedText);
}

void RulesList::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    RuleSet pasted = m_copied;
    if (text.isEmpty() || text != m_copiedText) {
        const RuleSetReading reading = readRules(text.toUtf8());
        if (reading.rules.size() == 0) {
            Q_EMIT pasteFailed(reading.problems.isEmpty()
                                   ? tr("There are no rules in the clipboard.")
                                   : reading.problems.constFirst().sentence);
            return;
        }
        pasted = reading.rules;
    }
    const bool isOurs = text == m_copiedText;
    const auto count = static_cast<qsizetype>(pasted.size());
    RuleSet renewed{.rules = copiesOf(allRules(pasted))};
    if (!isOurs)
        renewed = m_trust.quarantined(renewed, idsIn(renewed));
    const RulePlace place = placeAfter(m_draft.rules(), m_draft.current());
    for (Rule &rule : renewed.rules)
        rule.folder = place.folder;
    m_draft.change(withRules(m_draft.rules(), renewed.rules, place),
                   count == 1 ? tr("Paste rule") : tr("Paste rules"));
    m_tree->choose(idsOf(renewed.rules));
}

/*! They join the others of \a folder, if it is in the section of the first of them. */
void RulesList::putInFolder(const QString &folder)
{
    const RuleSet &rules = m_draft.rules();
    RuleLoad load{.ids = m_tree->chosen().ids};
    const QList<Rule> chosen = allRules(onlyRules(rules, load.ids));
    if (chosen.isEmpty())
        return;
    RulePlace place = placeOf(rules, chosen.constFirst().id);
    const QList<Rule> &list = rules.section(place.section);
    const auto isThere = [&](const Rule &rule) {
        return !folder.isEmpty() && rule.folder == folder && !load.ids.contains(rule.id);
    };
    if (const auto last = std::find_if(list.rbegin(), list.rend(), isThere); last != list.rend()) {
        place.position = list.rend() - last;
    } else { // above the folder it comes from: that is not to be cut in two
        while (place.position > 0 && !list[place.position].folder.isEmpty()
               && list[place.position].folder == list[place.position - 1].folder)
            --place.position;
    }
    place.folder = folder;
    m_draft.change(movedRules(rules, load, place), tr("Put into folder"));
}

/*! A folder is there as soon as a rule is in it; its name is typed where it stands. */
void RulesList::putInNewFolder()
{
    const RuleIds ids = m_tree->chosen().ids;
    QString name = tr("New folder");
    const QList<Rule> all = allRules(m_draft.rules());
    for (int i = 2;
         std::ranges::any_of(all, [&name](const Rule &rule) { return rule.folder == name; }); ++i)
        name = tr("New folder %1").arg(i);
    putInFolder(name);
    for (const Rule &rule : all) {
        if (!ids.contains(rule.id))
            continue;
        const QModelIndex folder = m_model->indexOf(rule.id).parent();
        m_tree->setCurrentIndex(folder);
        m_tree->edit(folder);
        return;
    }
}

void RulesList::focusInEvent(QFocusEvent *)
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void RulesList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RulesList::retranslate()
{
    m_model->retranslate();
    m_search->setPlaceholderText(tr("Search the rules"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setToolTip(tr("In names, folders and sentences (Ctrl+F)"));
    m_nothing->setText(tr("No rule holds this word."));
    m_tree->setAccessibleName(tr("Rules"));
    m_new->setText(tr("&New rule"));
    m_new->setIcon(themeIcon(u"list-add"_s));
    m_new->setToolTip(tr("Make a new rule below the current one (Ctrl+N)"));
    m_open->setText(tr("&Edit"));
    m_toggle->setText(tr("&Switch on or off"));
    m_duplicate->setText(tr("&Duplicate"));
    m_copy->setText(tr("&Copy"));
    m_cut->setText(tr("C&ut"));
    m_paste->setText(tr("&Paste"));
    m_remove->setText(tr("De&lete"));
    m_up->setText(tr("Move u&p"));
    m_down->setText(tr("Move do&wn"));
    m_rename->setText(tr("&Rename"));
    m_folders->setTitle(tr("Put into &folder"));
    m_newFolder->setText(tr("New &folder"));
    for (QAction *action : m_tree->actions())
        action->setProperty(ActionGroupProperty, tr("Rules"));
}

} // namespace ewc::ui
