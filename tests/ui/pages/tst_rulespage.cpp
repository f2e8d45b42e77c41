// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/consolewindow.h"
#include "tests/ui/rules/list/rulenotation.h"
#include "ui/dialogs/messagebar.h"
#include "ui/pages/rulespage.h"
#include "ui/rules/importdialog.h"
#include "ui/rules/list/ruleslist.h"
#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/list/ruletree.h"
#include "ui/rules/rulesexchange.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::ConsoleWindow;
using ewc::test::notationOf;
using ewc::test::ruleCalled;
using ewc::test::rulesFrom;

namespace {

/*! The page without an engine; what one would tell is told by the test. */
struct Stage
{
    explicit Stage(QSettings &settings)
        : page(engine, log, settings)
    {
        page.resize(1000, 600);
        page.show();
    }

    void tell(const QString &notation, const QList<RuleProblem> &problems = {})
    {
        Q_EMIT engine.rulesChanged({.rules = rulesFrom(notation),
                                    .version = 1,
                                    .file = u"/data/rules.json"_s,
                                    .problems = problems});
    }
    [[nodiscard]] QString shown() { return notationOf(page.draft().rules()); }
    void rename(const QString &id, const QString &name)
    {
        Rule rule = *page.draft().rules().find(id);
        rule.name = name;
        page.draft().changeRule(rule, u"name"_s, u"Type"_s);
    }
    /*! All that the bars say. */
    [[nodiscard]] QString said() const
    {
        QString text;
        for (const MessageBar *bar : page.findChildren<MessageBar *>())
            text += bar->isVisibleTo(&page) ? bar->text() : QString();
        return text;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        const auto buttons = page.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QAbstractButton *button) {
            return button->text().remove(u'&') == text && button->isVisibleTo(&page);
        });
        return found == buttons.end() ? nullptr : *found;
    }

    EngineLink engine;
    LogLink log;
    RulesPage page;
};

} // namespace

class RulesPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsInForce();
    void teachesWhereThereAreNoRules();
    void keepsUnsavedChangesOverARestart();
    void tellsOfUnsavedChangesOfOtherRules();
    void takesUpAChangedFile();
    void keepsMineWhereTheFileWasChanged();
    void tellsWhatIsWrongWithTheFile();
    void refusesToSaveWhatHasProblems();
    void keepsWhatCouldNotBeSaved();
    void saysThatARuleIsGone();
    void importsAndExports();
    void asksWhereImportedRulesClash();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void showsOneAtATimeWhereThereIsNoRoom();
    void savesAndUndoesByKeyboard();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
                   ? file.fileName()
                   : QString();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
};

void RulesPageTest::init()
{
    m_settings.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_dir->filePath(u"console.ini"_s), QSettings::IniFormat);
}

void RulesPageTest::showsWhatIsInForce()
{
    Stage stage(*m_settings);
    stage.tell(u"x | a b | z"_s);
    QCOMPARE(stage.shown(), u"x | a b | z"_s);
    QCOMPARE(stage.page.draft().current(), u"x"_s); // there is something to be seen at once
    QVERIFY(!stage.page.draft().isModified());
    QVERIFY(stage.button(u"Save"_s) == nullptr);
    stage.rename(u"a"_s, u"Lunch"_s);
    QVERIFY(stage.button(u"Save"_s) != nullptr);
    stage.button(u"Discard changes"_s)->click();
    QVERIFY(stage.button(u"Save"_s) == nullptr);
    stage.page.draft().undoStack().undo(); // and back again
    QCOMPARE(stage.page.draft().rules().find(u"a"_s)->name, u"Lunch"_s);
}

void RulesPageTest::teachesWhereThereAreNoRules()
{
    Stage stage(*m_settings);
    stage.tell(u"| |"_s);
    QVERIFY(stage.page.findChild<EmptyState *>()->isVisible());
    stage.page.startNew();
    QVERIFY(!stage.page.findChild<EmptyState *>()->isVisible());
    QCOMPARE(stage.page.draft().rules().rules.size(), 1);
}

void RulesPageTest::keepsUnsavedChangesOverARestart()
{
    {
        Stage stage(*m_settings);
        stage.tell(u"| a b |"_s);
        stage.rename(u"a"_s, u"Lunch"_s);
        stage.page.addRule(ruleCalled(u"n"_s));
        stage.page.save(*m_settings);
    }
    {
        Stage stage(*m_settings);
        stage.tell(u"| a b |"_s);
        QCOMPARE(stage.page.draft().rules().find(u"a"_s)->name, u"Lunch"_s);
        QVERIFY(stage.page.draft().rules().find(u"n"_s) != nullptr);
        QVERIFY(stage.page.draft().isModified());
        QVERIFY(stage.said().contains("last time"_L1));
        stage.button(u"Discard it"_s)->click();
        QCOMPARE(stage.shown(), u"| a b |"_s);
        stage.page.save(*m_settings);
    }
    Stage stage(*m_settings);
    stage.tell(u"| a b |"_s);
    QVERIFY(!stage.page.draft().isModified());
    QVERIFY(stage.said().isEmpty());
}

void RulesPageTest::tellsOfUnsavedChangesOfOtherRules()
{
    {
        Stage stage(*m_settings);
        stage.tell(u"| a |"_s);
        stage.page.addRule(ruleCalled(u"n"_s));
        stage.page.save(*m_settings);
    }
    Stage stage(*m_settings);
    stage.tell(u"| a b c |"_s); // somebody else was here
    QCOMPARE(stage.shown(), u"| a n |"_s);
    QVERIFY(stage.said().contains("changed meanwhile"_L1));
}

void RulesPageTest::takesUpAChangedFile()
{
    Stage stage(*m_settings);
    stage.tell(u"| a b |"_s);
    stage.tell(u"| a b c |"_s);
    QCOMPARE(stage.shown(), u"| a b c |"_s);
    QVERIFY(!stage.page.draft().isModified());
    stage.page.draft().undoStack().undo();
    QCOMPARE(stage.shown(), u"| a b |"_s);
    QVERIFY(stage.page.draft().isModified()); // it would have to be saved
}

void RulesPageTest::keepsMineWhereTheFileWasChanged()
{
    Stage stage(*m_settings);
    stage.tell(u"| a |"_s);
    stage.page.addRule(ruleCalled(u"n"_s));
    stage.tell(u"| a b |"_s);
    QCOMPARE(stage.shown(), u"| a n |"_s);
    QVERIFY(stage.said().contains("changed elsewhere"_L1));
    stage.button(u"Take those"_s)->click();
    QCOMPARE(stage.shown(), u"| a b |"_s);
    QVERIFY(!stage.page.draft().isModified());
}

void RulesPageTest::tellsWhatIsWrongWithTheFile()
{
    Stage stage(*m_settings);
    stage.tell(
        u"| a |"_s,
        {{.line = 12, .path = u"rules[0].then[0].texts"_s, .sentence = u"Text: is missing."_s}});
    QCOMPARE(stage.shown(), u"| a |"_s);
    for (const auto &part :
         {"rules.json"_L1, "Line 12"_L1, "rules[0].then[0].texts"_L1, "Text: is missing."_L1})
        QVERIFY2(stage.said().contains(part), qPrintable(stage.said()));
    stage.tell(u"| a |"_s); // mended
    QVERIFY(stage.said().isEmpty());
}

void RulesPageTest::refusesToSaveWhatHasProblems()
{
    Stage stage(*m_settings);
    stage.tell(u"| a b |"_s);
    Rule bad = *stage.page.draft().rules().find(u"b"_s);
    bad.when.conditions = {{.type = u"noSuchCondition"_s}};
    stage.page.draft().changeRule(bad, {}, u"Break"_s);
    stage.page.draft().setCurrent(u"a"_s);
    stage.button(u"Save"_s)->click();
    QVERIFY(stage.said().contains("mended"_L1));
    stage.button(u"Show the first"_s)->click();
    QCOMPARE(stage.page.draft().current(), u"b"_s);
    QVERIFY(stage.page.draft().isModified());
}

void RulesPageTest::keepsWhatCouldNotBeSaved()
{
    Stage stage(*m_settings); // no engine is there
    stage.tell(u"| a |"_s);
    stage.page.addRule(ruleCalled(u"n"_s));
    stage.button(u"Save"_s)->click();
    QTRY_VERIFY(stage.said().contains("not saved"_L1));
    QCOMPARE(stage.shown(), u"| a n |"_s);
    QVERIFY(stage.page.draft().isModified());
    QVERIFY(stage.button(u"Try again"_s) != nullptr);
}

void RulesPageTest::saysThatARuleIsGone()
{
    Stage stage(*m_settings);
    stage.tell(u"| a b |"_s);
    stage.page.showRule(u"b"_s);
    QCOMPARE(stage.page.draft().current(), u"b"_s);
    QVERIFY(stage.said().isEmpty());
    stage.page.showRule(u"gone"_s);
    QVERIFY(stage.said().contains("not among the rules"_L1));
}

void RulesPageTest::importsAndExports()
{
    const QString file = m_dir->filePath(u"out.json"_s);
    auto exchangeOf = [](Stage &stage) { return stage.page.findChild<RulesExchange *>(); };
    {
        Stage stage(*m_settings);
        stage.tell(u"| |"_s);
        RuleSet rules = rulesFrom(u"x | a F/b | z"_s);
        rules.rules[0].actions.append({.type = u"askModel"_s,
                                       .parameters = {{u"baseUrl"_s, u"https://example.com/v1"_s},
                                                      {u"key"_s, u"very secret"_s},
                                                      {u"model"_s, u"small"_s}}});
        stage.page.draft().change(rules, u"Change"_s);
        exchangeOf(stage)->exportTo(file);
        QVERIFY(stage.said().contains("out.json"_L1));
    }
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(!written.readAll().contains("very secret"));

    Stage stage(*m_settings);
    stage.tell(u"| q |"_s);
    exchangeOf(stage)->importFile(file);
    QVERIFY2(stage.page.draft().rules().find(u"z"_s) != nullptr, qPrintable(stage.said()));
    QVERIFY(stage.page.draft().rules().find(u"b"_s)->isOn);
    QVERIFY(!stage.page.draft().rules().find(u"a"_s)->isOn); // it may do harm
    stage.button(u"Undo"_s)->click();
    QCOMPARE(stage.shown(), u"| q |"_s);
}

void RulesPageTest::asksWhereImportedRulesClash()
{
    RuleSet come = rulesFrom(u"| a b c |"_s);
    come.rules[0].name = u"Another a"_s;
    come.rules[1].name = u"Another b"_s;
    const QString file = write(u"in.json"_s, writeRules(come));
    Stage stage(*m_settings);
    stage.tell(u"| a b |"_s);
    stage.page.findChild<RulesExchange *>()->importFile(file);
    auto *dialog = stage.page.findChild<ImportDialog *>();
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2); // c clashes with nothing
    list->clearSelection();
    list->findItems(u"Another b"_s, Qt::MatchExactly).constFirst()->setSelected(true);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == "&Replace"_L1)
            button->click();
    }
    QCOMPARE(dialog->choices().value(u"a"_s), OnConflict::Skip);
    QCOMPARE(dialog->choices().value(u"b"_s), OnConflict::Replace);
    dialog->accept();
    QCOMPARE(stage.page.draft().rules().find(u"a"_s)->name, u"Rule a"_s);
    QCOMPARE(stage.page.draft().rules().find(u"b"_s)->name, u"Another b"_s);
    QVERIFY(stage.page.draft().rules().find(u"c"_s) != nullptr);
    QCOMPARE(stage.page.draft().undoStack().count(), 1);
}

void RulesPageTest::refusesBadFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << u"bad.json"_s << "{\n\"schema\": 1,\n\"rules\": [}"_ba
                             << u"Line 3"_s;
    QTest::newRow("an unknown condition")
        << u"bad.json"_s
        << "{\"schema\": 1, \"rules\": [\n{\"id\": \"a\",\n\"when\": {\"conditions\": "
           "[{\"type\": \"magic\"}]}, \"then\": []}]}"_ba
        << u"Line 3"_s;
    QTest::newRow("a picture by mistake")
        << u"bad.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"cannot be imported"_s;
}

void RulesPageTest::refusesBadFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    Stage stage(*m_settings);
    stage.tell(u"| a |"_s);
    stage.page.findChild<RulesExchange *>()->importFile(write(name, content));
    QVERIFY2(stage.said().contains(said), qPrintable(stage.said()));
    QVERIFY(!stage.page.draft().isModified());
    stage.page.findChild<RulesExchange *>()->importFile(m_dir->filePath(u"nowhere.json"_s));
    QVERIFY(stage.said().contains("cannot be imported"_L1));
}

void RulesPageTest::showsOneAtATimeWhereThereIsNoRoom()
{
    Stage stage(*m_settings);
    stage.page.resize(500, 500);
    stage.tell(u"| a b |"_s);
    auto *list = stage.page.findChild<RulesList *>();
    QTRY_VERIFY(list->isVisible());
    QVERIFY(stage.button(u"All rules"_s) == nullptr);
    stage.page.showRule(u"b"_s);
    QVERIFY(!list->isVisible());
    stage.button(u"All rules"_s)->click();
    QVERIFY(list->isVisible());
    stage.page.showRule(u"a"_s);
    stage.page.resize(1000, 500);
    QTRY_VERIFY(list->isVisible()); // both fit
}

void RulesPageTest::savesAndUndoesByKeyboard()
{
    ConsoleWindow console;
    console.start({});
    QVERIFY(console.waitUntilListening());
    QTest::keyClick(&console.window, Qt::Key_2, Qt::ControlModifier);
    auto *page = console.window.findChild<RulesPage *>();
    QTRY_VERIFY(page->isVisible());
    QTRY_VERIFY(page->draft().rules().size() > 0); // the built-in example
    const RuleSet before = page->draft().rules();
    QTest::keyClick(&console.window, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(page->draft().rules().size(), before.size() + 1);
    Rule made = *page->draft().rules().find(page->draft().current());
    const QString id = made.id;
    made = ruleCalled(id);
    page->draft().changeRule(made, {}, u"Make"_s);
    QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!page->draft().isModified());
    QFile file(console.dataDir() + "/rules.json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(readRules(file.readAll()).rules, page->draft().rules());
    QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(page, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->draft().rules(), before);
    QTest::keyClick(page, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(page->draft().rules().size(), before.size() + 1);
}

QTEST_MAIN(RulesPageTest)
#include "tst_rulespage.moc"
