// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rules/list/rulenotation.h"
#include "ui/rules/list/ruledelegate.h"
#include "ui/rules/list/ruleslist.h"
#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/list/ruletree.h"
#include "ui/rules/rulesdraft.h"
#include "ui/rules/ruletrust.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::notationOf;
using ewc::test::ruleCalled;
using ewc::test::rulesFrom;

namespace {

/*! A list of rules in a window, with the keyboard. */
struct Stage
{
    explicit Stage(const QString &notation)
    {
        draft.load(rulesFrom(notation));
        list.resize(400, 500);
        list.show();
        list.activateWindow(); // or no shortcut works
        (void)QTest::qWaitForWindowActive(&list);
        list.tree().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&list.tree(), key, modifiers);
    }
    [[nodiscard]] QString shown() const { return notationOf(draft.rules()); }
    [[nodiscard]] QStringList chosen()
    {
        QStringList ids = list.tree().chosen().ids.values();
        ids.sort();
        return ids;
    }
    void trigger(const QString &text)
    {
        for (QAction *action : list.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    }

    QTemporaryDir dir;
    QSettings settings{dir.filePath(u"console.ini"_s), QSettings::IniFormat};
    QWidget window;
    RulesDraft draft;
    RuleTrust trust{draft, settings, &window};
    RulesList list{draft, trust};
};

/*! As it would come from somebody else: a rule that runs a program. */
const QString Stranger = uR"({"schema": 1, "rules": [{"id": "evil", "name": "Evil",
    "when": {"conditions": [{"type": "textContains", "words": ["x"]}]},
    "then": [{"type": "runProgram", "program": "/bin/true"}]}]})"_s;

QMessageBox *openBox()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *box = qobject_cast<QMessageBox *>(widget); box != nullptr && box->isVisible())
            return box;
    }
    return nullptr;
}

/*! Answers the question that is on the screen. */
bool answer(const QString &text)
{
    const QMessageBox *box = openBox();
    if (box == nullptr)
        return false;
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == text) {
            button->click();
            return true;
        }
    }
    return false;
}

} // namespace

class RulesListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWithTheDraft();
    void makesNewRules();
    void deletesAndGoesOnBelow();
    void duplicates();
    void movesByKeyboard();
    void switchesSeveral();
    void switchesByMouseWithoutChoosing();
    void copiesAndPastes();
    void pastesWhatOthersSent();
    void refusesToPasteNonsense();
    void asksBeforeAStrangerRunsAnything();
    void makesAFolder();
    void putsIntoAFolderAndOut();
    void searchesAndShowsWhatIsHidden();
    void foldsFoldersAndKeepsThemFolded();
    void opensWithEnter();
};

void RulesListTest::choosesWithTheDraft()
{
    Stage stage(u"x | a b | z"_s);
    stage.draft.setCurrent(u"b"_s);
    QCOMPARE(stage.chosen(), QStringList{u"b"_s});
    stage.press(Qt::Key_Up);
    QCOMPARE(stage.draft.current(), u"a"_s);
    stage.list.tree().choose({u"a"_s, u"b"_s});
    QCOMPARE(stage.draft.current(), u"a"_s);
    stage.draft.setCurrent(u"b"_s); // as an editor would, and both stay chosen
    QCOMPARE(stage.chosen(), (QStringList{u"a"_s, u"b"_s}));
}

void RulesListTest::makesNewRules()
{
    Stage stage(u"| a F/b |"_s);
    const QSignalSpy opened(&stage.list, &RulesList::openWanted);
    stage.draft.setCurrent(u"b"_s);
    stage.list.addNew();
    QCOMPARE(stage.draft.rules().rules.size(), 3);
    QCOMPARE(stage.draft.rules().rules[2].folder, u"F"_s); // beside the one that was chosen
    QCOMPARE(stage.draft.current(), stage.draft.rules().rules[2].id);
    QCOMPARE(stage.chosen(), QStringList{stage.draft.current()});
    QCOMPARE(opened.count(), 1);
    stage.draft.undoStack().undo();
    QCOMPARE(stage.shown(), u"| a F/b |"_s);
}

void RulesListTest::deletesAndGoesOnBelow()
{
    Stage stage(u"x | a b c |"_s);
    stage.list.tree().choose({u"a"_s, u"b"_s});
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.shown(), u"x | c |"_s);
    QCOMPARE(stage.draft.current(), u"c"_s);
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.draft.current(), u"x"_s); // nothing is below: above
    stage.press(Qt::Key_Delete);
    QCOMPARE(stage.shown(), u"| |"_s);
    for (int i = 0; i < 3; ++i)
        stage.draft.undoStack().undo();
    QCOMPARE(stage.shown(), u"x | a b c |"_s);
}

void RulesListTest::duplicates()
{
    Stage stage(u"| a b c |"_s);
    stage.list.tree().choose({u"a"_s, u"b"_s});
    stage.press(Qt::Key_D, Qt::ControlModifier);
    const QList<Rule> rules = stage.draft.rules().rules;
    QCOMPARE(rules.size(), 5);
    QCOMPARE(rules[2].name, u"Rule a (copy)"_s);
    QCOMPARE(rules[3].actions, rules[1].actions);
    QVERIFY(rules[2].id != rules[0].id);
    QCOMPARE(rules[4].id, u"c"_s);
    QStringList copies{rules[2].id, rules[3].id};
    copies.sort();
    QCOMPARE(stage.chosen(), copies);
}

void RulesListTest::movesByKeyboard()
{
    Stage stage(u"| a b c | z"_s);
    stage.draft.setCurrent(u"a"_s);
    stage.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stage.shown(), u"| b a c | z"_s);
    stage.press(Qt::Key_Down, Qt::AltModifier);
    stage.press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(stage.shown(), u"| b c | a z"_s);
    QCOMPARE(stage.chosen(), QStringList{u"a"_s}); // and goes on being so
    stage.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(stage.shown(), u"| b c a | z"_s);
    QCOMPARE(stage.draft.current(), u"a"_s);
}

void RulesListTest::switchesSeveral()
{
    Stage stage(u"| a b |"_s);
    stage.list.tree().choose({u"a"_s, u"b"_s});
    stage.press(Qt::Key_Space);
    QVERIFY(!stage.draft.rules().rules[0].isOn);
    QVERIFY(!stage.draft.rules().rules[1].isOn);
    stage.press(Qt::Key_Space);
    QVERIFY(stage.draft.rules().rules[0].isOn);
    QCOMPARE(stage.draft.undoStack().count(), 2);
}

void RulesListTest::switchesByMouseWithoutChoosing()
{
    Stage stage(u"| a b |"_s);
    stage.draft.setCurrent(u"a"_s);
    const QRect row = stage.list.tree().visualRect(stage.list.model().indexOf(u"b"_s));
    QTest::mouseClick(stage.list.tree().viewport(), Qt::LeftButton, {},
                      RuleDelegate::switchRect(row).center());
    QVERIFY(!stage.draft.rules().rules[1].isOn);
    QTest::mouseClick(stage.list.tree().viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(!stage.draft.rules().rules[1].isOn); // beside the switch one chooses
    QCOMPARE(stage.draft.current(), u"b"_s);
}

void RulesListTest::copiesAndPastes()
{
    Stage stage(u"| a b |"_s);
    stage.draft.setCurrent(u"a"_s);
    stage.press(Qt::Key_C, Qt::ControlModifier);
    const RuleSetReading copied = readRules(QGuiApplication::clipboard()->text().toUtf8());
    QCOMPARE(copied.rules.size(), 1);
    stage.draft.setCurrent(u"b"_s);
    stage.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.draft.rules().rules.size(), 3);
    QCOMPARE(stage.draft.rules().rules[2].name, u"Rule a"_s);
    QVERIFY(stage.draft.rules().rules[2].id != u"a"_s);
    stage.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(stage.shown(), u"| a b |"_s);
}

void RulesListTest::pastesWhatOthersSent()
{
    Stage stage(u"| a |"_s);
    RuleSet sent = rulesFrom(u"x | y | z"_s);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(writeRules(sent)));
    stage.draft.setCurrent(u"a"_s);
    stage.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(stage.draft.rules().rules.size(), 4); // below the chosen one, in order
    QCOMPARE(stage.draft.rules().rules[1].name, u"Rule x"_s);
    QCOMPARE(stage.draft.rules().rules[3].name, u"Rule z"_s);
    QCOMPARE(stage.draft.undoStack().count(), 1);
}

void RulesListTest::refusesToPasteNonsense()
{
    Stage stage(u"| a |"_s);
    const QSignalSpy failed(&stage.list, &RulesList::pasteFailed);
    for (const QString &text : {u"Hello"_s, QString(), u"{}"_s, u"[1, 2"_s}) {
        QGuiApplication::clipboard()->setText(text);
        stage.press(Qt::Key_V, Qt::ControlModifier);
    }
    QCOMPARE(failed.count(), 4);
    QVERIFY(!stage.draft.isModified());
}

void RulesListTest::asksBeforeAStrangerRunsAnything()
{
    Stage stage(u"| a |"_s);
    QGuiApplication::clipboard()->setText(Stranger);
    stage.press(Qt::Key_V, Qt::ControlModifier);
    const auto evil = [&stage] {
        const QList<Rule> rules = stage.draft.rules().rules;
        return *std::ranges::find(rules, u"Evil"_s, &Rule::name);
    };
    QVERIFY(!evil().isOn);
    stage.press(Qt::Key_Space);
    QVERIFY(openBox() != nullptr);
    QVERIFY(openBox()->text().contains("/bin/true"_L1)); // one sees what it would run
    QVERIFY(answer(u"Leave it off"_s));
    QTRY_VERIFY(!evil().isOn);
    stage.draft.undoStack().undo(); // nor does undo get around it
    QVERIFY(answer(u"Leave it off"_s));
    QTRY_VERIFY(!evil().isOn);
    QTRY_VERIFY(openBox() == nullptr);
    stage.list.tree().choose({evil().id});
    stage.press(Qt::Key_Space);
    QVERIFY(answer(u"Allow it"_s));
    QTRY_VERIFY(evil().isOn);
    stage.press(Qt::Key_Space);
    stage.press(Qt::Key_Space);
    QVERIFY(evil().isOn); // once is enough
    QVERIFY(openBox() == nullptr);
}

void RulesListTest::makesAFolder()
{
    Stage stage(u"| a b c |"_s);
    stage.list.tree().choose({u"a"_s, u"c"_s});
    stage.trigger(u"New folder"_s);
    QCOMPARE(stage.shown(), u"| New folder/a New folder/c b |"_s);
    auto *editor = stage.list.tree().findChild<QLineEdit *>();
    QVERIFY(editor != nullptr); // its name is typed at once
    QTest::keyClicks(editor, u"Lunch"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(stage.shown(), u"| Lunch/a Lunch/c b |"_s);
}

void RulesListTest::putsIntoAFolderAndOut()
{
    Stage stage(u"| a F/b F/c F/d e |"_s);
    stage.list.tree().choose({u"c"_s});
    stage.trigger(u"New folder"_s); // out of the middle of another
    QCOMPARE(stage.shown(), u"| a New folder/c F/b F/d e |"_s); // which is not cut in two
}

void RulesListTest::searchesAndShowsWhatIsHidden()
{
    Stage stage(u"| apple pear |"_s);
    auto *search = stage.list.findChild<QLineEdit *>();
    stage.list.focusSearch();
    QTest::keyClicks(search, u"pea"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!stage.list.model().indexOf(u"apple"_s).isValid());
    QVERIFY(stage.list.tree().hasFocus() || !stage.list.isActiveWindow());
    QVERIFY(stage.list.showRule(u"apple"_s));
    QVERIFY(search->text().isEmpty());
    QCOMPARE(stage.draft.current(), u"apple"_s);
    QVERIFY(!stage.list.showRule(u"nobody"_s));
}

void RulesListTest::foldsFoldersAndKeepsThemFolded()
{
    Stage stage(u"| F/a F/b G/c |"_s);
    RuleTree &tree = stage.list.tree();
    const auto folder = [&stage](const QString &id) {
        return stage.list.model().indexOf(id).parent();
    };
    QVERIFY(tree.isExpanded(folder(u"a"_s)));
    tree.collapse(folder(u"a"_s));
    stage.draft.change(rulesFrom(u"| n G/c F/a F/b H/h |"_s), u"Change"_s);
    QVERIFY(!tree.isExpanded(folder(u"a"_s)));
    QVERIFY(tree.isExpanded(folder(u"c"_s)));
    QVERIFY(tree.isExpanded(folder(u"h"_s)));
}

void RulesListTest::opensWithEnter()
{
    Stage stage(u"| a |"_s);
    const QSignalSpy opened(&stage.list, &RulesList::openWanted);
    stage.draft.setCurrent(u"a"_s);
    stage.press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

QTEST_MAIN(RulesListTest)
#include "tst_ruleslist.moc"
