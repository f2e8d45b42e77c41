// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/presets.h"
#include "core/rules/rulesetoperations.h"
#include "core/sandbox/sandbox.h"
#include "tests/support/consolewindow.h"
#include "tests/ui/looks.h"
#include "tests/ui/rules/list/rulenotation.h"
#include "ui/pages/rulespage.h"
#include "ui/rules/changestext.h"
#include "ui/rules/importdialog.h"
#include "ui/rules/list/ruleslist.h"
#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/list/ruletree.h"
#include "ui/rules/presetgallery.h"
#include "ui/rules/rulesdraft.h"
#include "ui/rules/versionsdialog.h"

#include <QLineEdit>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::ConsoleWindow;
using ewc::test::ruleCalled;
using ewc::test::rulesFrom;

namespace {

RulePart contains(const QStringList &words)
{
    return {.type = u"textContains"_s,
            .parameters = {{u"words"_s, QJsonArray::fromStringList(words)}}};
}

RulePart reply(const QString &text)
{
    return {.type = u"replyText"_s, .parameters = {{u"text"_s, text}}};
}

/*! What a small company may have. */
RuleSet typicalRules()
{
    RuleSet rules;
    rules.before = {{.id = u"block"_s,
                     .name = u"Not the auditors"_s,
                     .isOn = false,
                     .when = {.conditions = {contains({u"audit"_s})}},
                     .actions = {{.type = u"stop"_s}}}};
    rules.rules = {{.id = u"menu"_s,
                    .name = u"今日菜单"_s,
                    .folder = u"Lunch 午餐"_s,
                    .when = {.conditions = {contains({u"菜单"_s, u"menu"_s})}},
                    .schedule = {{u"days"_s, u"12345"_s}, {u"to"_s, u"10:00"_s}},
                    .cooldown = {.seconds = 60},
                    .actions = {reply(u"红烧肉, 番茄炒蛋, 米饭"_s)}},
                   {.id = u"price"_s,
                    .folder = u"Lunch 午餐"_s,
                    .when = {.conditions = {contains({u"价格"_s, u"price"_s})}},
                    .actions = {reply(u"¥ 12 {sender.name}"_s)}},
                   {.id = u"late"_s,
                    .name = u"A rule with a name that is so long that no list in the world has "
                            u"room for all of it 很长的名字 🙂"_s,
                    .isLogOnly = true,
                    .when = {.conditions = {contains({u"late"_s})}},
                    .actions = {reply(u"很"_s.repeated(300))}},
                   {.id = u"hidden"_s,
                    .name = u"Menu for guests"_s,
                    .when = {.conditions = {contains({u"菜单"_s})}},
                    .actions = {reply(u"Welcome"_s)}},
                   {.id = u"bad"_s,
                    .name = u"Not ready yet"_s,
                    .when = {.conditions = {contains({})}},
                    .actions = {reply({})}}};
    rules.fallback = {{.id = u"rest"_s, .actions = {reply(u"无法理解您的要求"_s)}}};
    return rules;
}

RuleSet manyRules()
{
    RuleSet rules;
    for (int i = 0; i < 5000; ++i)
        rules.rules.append(
            ruleCalled(u"word%1"_s.arg(i), i < 40 ? u"Folder %1"_s.arg(i / 10) : QString()));
    return rules;
}

QHash<QString, RuleStats> someStats()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return {{u"menu"_s, {.hits = 1280, .lastHit = now - 130'000, .averageMs = 3.2}},
            {u"price"_s,
             {.hits = 7,
              .lastHit = now - 5 * 3'600'000,
              .averageMs = 1250,
              .errors = 2,
              .lastProblem = u"The picture is gone."_s}},
            {u"rest"_s, {.hits = 31, .lastHit = now - 1000, .averageMs = 0.4}}};
}

} // namespace

/*! Pictures of the Rules page and its dialogs, to look at. */
class RulesLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data();
    void looksRight();
    void dialogsLookRight_data();
    void dialogsLookRight();
};

void RulesLookTest::looksRight_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("content");
    const QStringList contents{u"standard"_s, u"empty"_s,  u"typical"_s, u"list"_s,
                               u"problems"_s, u"search"_s, u"overfull"_s};
    for (const auto &[scheme, schemeName] :
         {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        for (const auto &[language, languageName] :
             {std::pair(u"en_GB"_s, "en"), std::pair(u"zh_CN"_s, "zh")}) {
            for (const QSize size : {QSize(1200, 760), QSize(960, 600), QSize(1500, 860)}) {
                for (const QString &content : contents) {
                    // All of it in one look, and of the others what differs most.
                    if ((scheme == Scheme::Light) == (language == "en_GB"_L1)
                        || (content == "typical"_L1 && size.width() < 1500))
                        QTest::addRow("%s-%s-%d-%s", schemeName, languageName, size.width(),
                                      qPrintable(content))
                            << scheme << language << size << content;
                }
            }
        }
    }
}

void RulesLookTest::looksRight()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const QString, content);
    QLocale::setDefault(QLocale(language));
    installTranslation(QLocale(language));
    Sandbox sandbox{SandboxOptions{}};
    QVERIFY(sandbox.listen(QHostAddress::LocalHost, 0));
    ConsoleWindow console;
    applyTheme(scheme);
    console.start({.accounts = {sandbox.account()}});
    console.window.setSandbox(true, false);
    console.window.resize(size);
    QVERIFY(console.waitUntilListening());
    console.sandbox.open(sandbox.apiBase());
    QTest::keyClick(&console.window, Qt::Key_2, Qt::ControlModifier);
    auto *page = console.window.findChild<RulesPage *>();
    auto *list = page->findChild<RulesList *>();
    QTRY_VERIFY(page->isVisible());
    QTRY_VERIFY(page->draft().rules().size() > 0);
    RulesDraft &draft = page->draft();
    if (content == "empty"_L1)
        draft.change({}, u"Empty"_s);
    else if (content == "overfull"_L1)
        draft.change(manyRules(), u"Many"_s);
    else if (content != "standard"_L1)
        draft.change(typicalRules(), u"Change"_s);
    list->model().setStats(someStats());
    list->model().setHidden(hiddenRules(draft.rules()));
    (void)draft.findProblems();
    draft.setCurrent(u"menu"_s);
    if (content == "typical"_L1)
        page->showRule(u"menu"_s);
    if (content == "list"_L1)
        list->tree().choose({u"menu"_s, u"price"_s, u"hidden"_s});
    if (content == "problems"_L1) {
        QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier);
        page->showRule(u"bad"_s);
    }
    if (content == "search"_L1) {
        list->findChild<QLineEdit *>()->setText(u"菜单"_s);
        QTRY_VERIFY(!list->model().indexOf(u"bad"_s).isValid());
    }
    QTest::qWait(500); // layouts settle in a few rounds of events, and the pool has its say
    const QString folder = QStringLiteral(EWC_RENDER_DIR)
                           + (console.window.devicePixelRatio() > 1 ? u"/200"_s : u""_s);
    QVERIFY(saveLook(console.window, folder, u"rules"_s));
    QCOMPARE(console.window.size(), size);
    resetLook();
}

void RulesLookTest::dialogsLookRight_data()
{
    addLooks();
}

void RulesLookTest::dialogsLookRight()
{
    applyLook();
    PresetGallery gallery(true);
    gallery.show();
    QVERIFY(saveLook(gallery, QStringLiteral(EWC_RENDER_DIR), u"rules-gallery"_s));

    RuleSet come = typicalRules();
    come.rules[0].name = u"Menu of the canteen"_s;
    come.rules[1].id = u"other"_s;
    const RuleSet here = typicalRules();
    ImportDialog import(here, come, conflicts(here, come));
    import.show();
    QVERIFY(saveLook(import, QStringLiteral(EWC_RENDER_DIR), u"rules-import"_s));

    RuleSet later = typicalRules();
    later.rules[0].isOn = false;
    later.rules[0].actions = {reply(u"Closed today"_s)};
    later.rules.removeAt(2);
    later.fallback.append(ruleCalled(u"new"_s));
    std::swap(later.rules[1], later.rules[2]);
    RulesDraft draft;
    LogLink log;
    VersionsDialog versions(draft, log);
    versions.show();
    QTest::qWait(300); // it hears that there is no log
    versions.findChild<QTextBrowser *>()->setHtml(changesText(here, later, versions.palette()));
    QVERIFY(saveLook(versions, QStringLiteral(EWC_RENDER_DIR), u"rules-versions"_s));
    resetLook();
}

QTEST_MAIN(RulesLookTest)
#include "tst_ruleslook.moc"
