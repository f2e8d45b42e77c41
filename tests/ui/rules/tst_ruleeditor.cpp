// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rules/editorstage.h"
#include "ui/forms/formsources.h"
#include "ui/forms/jsonform.h"
#include "ui/forms/notelabel.h"
#include "ui/forms/wordchip.h"
#include "ui/rules/editor/cooldownchoice.h"
#include "ui/rules/editor/grip.h"
#include "ui/rules/editor/menubutton.h"
#include "ui/rules/editor/partlist.h"
#include "ui/rules/editor/partrow.h"
#include "ui/rules/editor/ruleoptions.h"
#include "ui/rules/editor/triggereditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::ui::test;

namespace {

Rule rule(const QList<RulePart> &conditions, const QList<RulePart> &actions = {})
{
    return {.id = u"r1"_s, .when = {.conditions = conditions}, .actions = actions};
}

RulePart reply(const QString &text)
{
    return {.type = u"replyText"_s, .parameters = {{"text"_L1, text}}};
}

QList<PartRow *> rowsOf(const QWidget &host)
{
    QList<PartRow *> rows = host.findChildren<PartRow *>();
    rows.removeIf([](const PartRow *row) { return row->isHidden(); });
    return rows;
}

} // namespace

class RuleEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsANewRuleReadyToType();
    void changesTheDraftWithEachLetter();
    void bringsBackEveryType_data();
    void bringsBackEveryType();
    void needsNoCodeForANewType();
    void keepsWhatItDoesNotKnow();
    void keepsWhatFitsAnotherKind();
    void addsAndRemovesByMenu();
    void movesRowsByKeyboardAndMouse();
    void keepsFocusAndCursorWhenOthersChangeTheRule();
    void leavesRowsAloneThatStay();
    void groupsConditions();
    void saysWhatIsWrongUnderTheField();
    void blamesAnUntouchedRuleOnlyLater();
    void leadsToAField();
    void setsTimesAndPauses();
    void keepsAnyCooldown_data();
    void keepsAnyCooldown();
    void namesAndFilesARule();
    void showsNothingWithoutARule();
};

void RuleEditorTest::beginsANewRuleReadyToType()
{
    EditorStage stage;
    stage.open(newRule());
    stage.editor.focusFirst();
    for (const QChar character : u"菜单"_s)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString(character), {});
    QCOMPARE(stage.rule().when.conditions, QList<RulePart>{contains(u"菜单"_s)});
    QCOMPARE(stage.rule().actions, QList<RulePart>{{.type = u"replyText"_s}});
}

void RuleEditorTest::changesTheDraftWithEachLetter()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s)}, {{.type = u"replyText"_s}}));
    const QSignalSpy changed(&stage.draft, &RulesDraft::rulesChanged);
    auto *text = stage.editor.findChild<QPlainTextEdit *>();
    QTest::keyClicks(text, u"Hi"_s);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(stage.rule().actions, QList<RulePart>{reply(u"Hi"_s)});
    stage.draft.undoStack().undo(); // as one
    QCOMPARE(stage.rule().actions.first().parameters, QJsonObject());
    QCOMPARE(text->toPlainText(), QString());
}

void RuleEditorTest::bringsBackEveryType_data()
{
    QTest::addColumn<bool>("isCondition");
    QTest::addColumn<QString>("id");

    for (const PartType &type : conditionParts())
        QTest::addRow("condition %s", qPrintable(type.id)) << true << type.id;
    for (const PartType &type : actionParts())
        QTest::addRow("action %s", qPrintable(type.id)) << false << type.id;
}

void RuleEditorTest::bringsBackEveryType()
{
    QFETCH(const bool, isCondition);
    QFETCH(const QString, id);

    const PartTypes &types = isCondition ? conditionParts() : actionParts();
    FormSources sources;
    PartList list(isCondition ? PartList::Of::Conditions : PartList::Of::Actions, types, sources);
    list.show();
    const QSignalSpy edited(&list, &PartList::edited);
    list.add(id);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(list.parts(), QList<RulePart>{{.type = id}}); // an empty form sets nothing

    const RulePart full{.type = id, .parameters = sampleObject(partType(types, id)->schema)};
    list.updateParts({full});
    QCOMPARE(list.parts(), QList<RulePart>{full});
    list.setParts({full}); // and anew
    QCOMPARE(list.parts(), QList<RulePart>{full});

    // A text that the user changes comes in, and nothing else goes.
    for (const Field &field : partType(types, id)->schema) {
        if (field.kind != Field::Kind::Text && field.kind != Field::Kind::LongText)
            continue;
        list.rows().first()->findChild<JsonForm *>()->setText(field.key, u"changed"_s);
        RulePart changed = full;
        setValueAt(changed.parameters, field.key, u"changed"_s);
        QCOMPARE(list.parts(), QList<RulePart>{changed});
        return;
    }
}

void RuleEditorTest::needsNoCodeForANewType()
{
    Schema schema;
    for (const Field::Kind kind :
         {Field::Kind::Text, Field::Kind::LongText, Field::Kind::Secret, Field::Kind::Number,
          Field::Kind::Flag, Field::Kind::Choice, Field::Kind::Url, Field::Kind::Folder,
          Field::Kind::File, Field::Kind::List, Field::Kind::Time, Field::Kind::Date,
          Field::Kind::Days})
        schema.append({.key = u"k%1"_s.arg(static_cast<int>(kind)),
                       .label = "Label",
                       .kind = kind,
                       .options = kind == Field::Kind::Choice
                                      ? QList<Field::Option>{{u"a"_s, "A"}, {u"b"_s, "B"}}
                                      : QList<Field::Option>(),
                       .maximum = 9});
    const PartTypes types{{.id = u"moon"_s,
                           .group = PartGroup::Time,
                           .label = "Phase of the moon",
                           .help = "Holds at full moon.",
                           .schema = schema},
                          {.id = u"never"_s, .group = PartGroup::Text, .label = "Never"}};
    FormSources sources;
    TriggerEditor editor(types, sources);
    editor.resize(700, 500);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    QTest::mouseClick(editor.list()->addButton(), Qt::LeftButton);
    QMenu *menu = openMenu();
    QVERIFY(menu != nullptr);
    QAction *moon = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text() == "Phase of the moon"_L1)
            moon = action;
    }
    QVERIFY(moon != nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(moon).center());
    QCOMPARE(editor.trigger().conditions, QList<RulePart>{{.type = u"moon"_s}});

    const RulePart full{.type = u"moon"_s, .parameters = sampleObject(schema)};
    editor.updateTrigger({.conditions = {full, {.type = u"never"_s}}});
    QCOMPARE(editor.trigger().conditions, (QList<RulePart>{full, {.type = u"never"_s}}));
}

void RuleEditorTest::keepsWhatItDoesNotKnow()
{
    EditorStage stage;
    const Rule known = rule({{.type = u"fromTheFuture"_s, .parameters = {{"x"_L1, 1}}},
                             {.type = u"textContains"_s,
                              .parameters = {{"words"_L1, QJsonArray{u"a"_s}},
                                             {"later"_L1, QJsonObject{{"y"_L1, 2}}}}}},
                            {reply(u"a"_s)});
    stage.open(known);
    QVERIFY(rowsOf(stage.editor).first()->shownProblem({}).contains(u"fromTheFuture"_s));
    QTest::keyClicks(stage.editor.findChild<QPlainTextEdit *>(), u"b"_s);
    Rule expected = known;
    expected.actions = {reply(u"ba"_s)};
    QCOMPARE(stage.rule(), expected);
}

void RuleEditorTest::keepsWhatFitsAnotherKind()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s)}, {reply(u"Hello"_s)}));
    auto *kind = rowsOf(stage.editor).first()->findChild<MenuButton *>();
    const auto change = [&](const QString &to) {
        kind->click();
        for (QAction *action : openMenu()->actions()) {
            if (action->text() == to)
                action->trigger();
        }
        openMenu()->close();
    };
    change(schemaText(conditionType(u"textStarts"_s)->label));
    QCOMPARE(stage.rule().when.conditions.first(),
             (RulePart{.type = u"textStarts"_s, .parameters = {{"words"_L1, QJsonArray{u"a"_s}}}}));
    change(schemaText(conditionType(u"sender"_s)->label)); // has no words
    QCOMPARE(stage.rule().when.conditions.first(), (RulePart{.type = u"sender"_s}));
    change(schemaText(conditionType(u"textStarts"_s)->label));
    QCOMPARE(stage.rule().when.conditions.first().parameters.size(), 1); // it comes back
}

void RuleEditorTest::addsAndRemovesByMenu()
{
    EditorStage stage;
    stage.open(rule({}, {reply(u"a"_s)}));
    QTest::mouseClick(button<MenuButton>(stage.editor, u"Add a condition"_s), Qt::LeftButton);
    QMenu *menu = openMenu();
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Return); // the first one
    QCOMPARE(stage.rule().when.conditions,
             (QList<RulePart>{{.type = conditionParts().first().id}}));
    QVERIFY(rowsOf(stage.editor).first()->isAncestorOf(QApplication::focusWidget()));
    for (QToolButton *remove : rowsOf(stage.editor).first()->findChildren<QToolButton *>()) {
        if (remove->accessibleName().startsWith(u"Take away"_s))
            remove->click();
    }
    QCOMPARE(stage.rule().when.conditions, QList<RulePart>());
    stage.draft.undoStack().undo();
    QCOMPARE(stage.rule().when.conditions.size(), 1);
    QCOMPARE(rowsOf(stage.editor).size(), 2);
}

void RuleEditorTest::movesRowsByKeyboardAndMouse()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s), contains(u"b"_s), contains(u"c"_s)}, {reply(u"x"_s)}));
    const auto order = [&stage] {
        QString found;
        for (const RulePart &part : stage.rule().when.conditions)
            found += part.parameters.value("words"_L1)[0].toString();
        return found;
    };
    auto *list = stage.editor.findChild<TriggerEditor *>()->list();
    list->rows().at(0)->focusField({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(order(), u"bac"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier); // it keeps it
    QCOMPARE(order(), u"bca"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier); // at the end
    QCOMPARE(order(), u"bca"_s);

    // The last one up past the others, by its grip.
    QTRY_VERIFY(list->rows().at(2)->y() > list->rows().at(1)->y());
    auto *grip = list->rows().at(2)->findChild<Grip *>();
    QTest::mousePress(grip, Qt::LeftButton);
    const QPoint above = grip->mapFromGlobal(list->mapToGlobal(QPoint(4, 2)));
    QMouseEvent move(QEvent::MouseMove, above, grip->mapToGlobal(above), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(grip, &move);
    QCOMPARE(order(), u"bca"_s); // not before it is dropped
    QTest::mouseRelease(grip, Qt::LeftButton, {}, above);
    QCOMPARE(order(), u"abc"_s);
    stage.draft.undoStack().undo();
    QCOMPARE(order(), u"bca"_s);
}

void RuleEditorTest::keepsFocusAndCursorWhenOthersChangeTheRule()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s)}, {reply(u"Hello"_s)}));
    auto *text = stage.editor.findChild<QPlainTextEdit *>();
    text->setFocus();
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(3);
    text->setTextCursor(cursor);

    Rule other = stage.rule();
    other.isOn = false;
    other.name = u"Menu"_s;
    other.when.conditions.prepend({.type = u"sender"_s});
    stage.draft.changeRule(other, {}, u"Change it elsewhere"_s);
    QCOMPARE(QApplication::focusWidget(), text);
    QCOMPARE(text->textCursor().position(), 3);
    QCOMPARE(rowsOf(stage.editor).size(), 3);
    stage.draft.undoStack().undo();
    QCOMPARE(QApplication::focusWidget(), text);
    QCOMPARE(rowsOf(stage.editor).size(), 2);
}

void RuleEditorTest::leavesRowsAloneThatStay()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s), contains(u"b"_s), contains(u"c"_s)}, {reply(u"x"_s)}));
    auto *list = stage.editor.findChild<TriggerEditor *>()->list();
    const QList<PartRow *> before = list->rows();
    Rule other = stage.rule();
    other.when.conditions.remove(1);
    stage.draft.changeRule(other, {}, u"Take one away"_s);
    QCOMPARE(list->rows(), (QList<PartRow *>{before.at(0), before.at(2)}));
    QTest::keyClicks(stage.editor.findChild<QPlainTextEdit *>(), u"typing"_s);
    QCOMPARE(list->rows(), (QList<PartRow *>{before.at(0), before.at(2)}));
}

void RuleEditorTest::groupsConditions()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s)}, {reply(u"x"_s)}));
    button<QPushButton>(stage.editor, u"Add a group of conditions"_s)->click();
    QCOMPARE(stage.rule().when.groups.size(), 1);
    QCOMPARE(stage.rule().when.groups.first().quantifier, Quantifier::Any);
    QTest::keyClicks(QApplication::focusWidget(), u"b"_s);
    QCOMPARE(stage.rule().when.groups.first().conditions.first().parameters["words"_L1],
             QJsonValue(QJsonArray{u"b"_s}));
    stage.editor.focusField(u"when.groups[0].conditions[0].words"_s);
    QVERIFY(QApplication::focusWidget()->hasFocus());
    button<QToolButton>(stage.editor, u"Take the group away"_s)->click();
    QCOMPARE(stage.rule().when.groups, QList<ConditionGroup>());
}

void RuleEditorTest::saysWhatIsWrongUnderTheField()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s)}, {reply(u"Hello {nobody}"_s), {.type = u"replyText"_s}}));
    QTest::keyClicks(stage.editor.findChild<QPlainTextEdit *>(), u"x"_s);
    QTRY_VERIFY(!stage.draft.problems().isEmpty());
    const QList<PartRow *> rows = rowsOf(stage.editor);
    QTRY_VERIFY(rows.at(1)->shownProblem(u"text"_s).contains(u"nobody"_s));
    QCOMPARE(rows.at(2)->shownProblem(u"text"_s), QString()); // nobody was there yet
    stage.editor.focusField(u"then[1].text"_s);
    QVERIFY(!rows.at(2)->shownProblem(u"text"_s).isEmpty());
}

void RuleEditorTest::blamesAnUntouchedRuleOnlyLater()
{
    EditorStage stage;
    Rule other = rule({contains(u"a"_s)}, {reply(u"x"_s)});
    other.id = u"r2"_s;
    const Rule empty = rule({{.type = u"textContains"_s}}, {reply(u"x"_s)});
    stage.draft.load({.rules = {empty, other}});
    stage.editor.show();
    stage.draft.setCurrent(u"r1"_s);
    Rule renamed = empty;
    renamed.name = u"Menu"_s;
    stage.draft.changeRule(renamed, {}, u"Rename"_s);
    QTRY_VERIFY(!stage.draft.problems().isEmpty());
    QCOMPARE(rowsOf(stage.editor).first()->shownProblem(u"words"_s), QString());
    stage.draft.setCurrent(u"r2"_s);
    stage.draft.setCurrent(u"r1"_s);
    QVERIFY(!rowsOf(stage.editor).first()->shownProblem(u"words"_s).isEmpty());
}

void RuleEditorTest::leadsToAField()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s)}, {reply(u"x"_s)}));
    stage.editor.focusField(u"then[0].text"_s);
    QCOMPARE(QApplication::focusWidget(), stage.editor.findChild<QPlainTextEdit *>());
    stage.editor.focusField(u"when.conditions[0].ignoreCase"_s); // folded away until now
    QVERIFY(QApplication::focusWidget()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"ignoreCase"_s);
}

void RuleEditorTest::setsTimesAndPauses()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s)}, {reply(u"x"_s)}));
    auto *scheduled = button<QCheckBox>(stage.editor, u"Only at these times"_s);
    scheduled->click();
    button<QToolButton>(stage.editor, u"Workdays"_s)->click();
    QCOMPARE(stage.rule().schedule, (Parameters{{"days"_L1, u"12345"_s}}));
    auto *to = stage.editor.findChild<QComboBox *>(u"to"_s);
    QTest::keyClicks(to, u"10"_s);
    QCOMPARE(stage.rule().schedule, (Parameters{{"days"_L1, u"12345"_s}, {"to"_L1, u"10:00"_s}}));
    scheduled->click();
    QCOMPARE(stage.rule().schedule, Parameters());
    stage.draft.undoStack().undo();
    QCOMPARE(stage.rule().schedule.size(), 2);
    QVERIFY(scheduled->isChecked());

    auto *often = stage.editor.findChild<CooldownChoice *>()->findChild<QComboBox *>();
    often->setCurrentIndex(2);
    Q_EMIT often->activated(2);
    QCOMPARE(stage.rule().cooldown, (Cooldown{.seconds = 60, .isPerMember = true}));
    stage.draft.undoStack().undo();
    QCOMPARE(stage.rule().cooldown, Cooldown());
    QCOMPARE(often->currentIndex(), 0);
}

void RuleEditorTest::keepsAnyCooldown_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isPerMember");

    QTest::newRow("none") << 0 << true;
    QTest::newRow("none, of all") << 0 << false;
    QTest::newRow("a minute") << 60 << true;
    QTest::newRow("a minute for all") << 60 << false;
    QTest::newRow("one's own") << 77 << false;
    QTest::newRow("a month") << 30 * 24 * 3600 << true;
}

void RuleEditorTest::keepsAnyCooldown()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, isPerMember);

    const Cooldown cooldown{.seconds = seconds, .isPerMember = isPerMember};
    CooldownChoice choice;
    const QSignalSpy edited(&choice, &CooldownChoice::edited);
    choice.setCooldown(cooldown);
    QCOMPARE(choice.cooldown(), cooldown);
    QCOMPARE(edited.count(), 0);
}

void RuleEditorTest::namesAndFilesARule()
{
    EditorStage stage;
    Rule filed = rule({contains(u"a"_s)}, {reply(u"x"_s)});
    filed.folder = u"Canteen"_s;
    stage.open(filed);
    auto *name = stage.editor.findChild<QLineEdit *>();
    QCOMPARE(name->accessibleName(), u"Name of the rule"_s);
    QVERIFY(!name->placeholderText().isEmpty()); // what it is called without one
    QTest::keyClicks(name, u"Menu"_s);
    QCOMPARE(stage.rule().name, u"Menu"_s);
    QCOMPARE(stage.rule().folder, u"Canteen"_s);
    button<QCheckBox>(stage.editor, u"The rule is on"_s)->click();
    QVERIFY(!stage.rule().isOn);
}

void RuleEditorTest::showsNothingWithoutARule()
{
    EditorStage stage;
    stage.open(rule({contains(u"a"_s)}, {reply(u"x"_s)}));
    stage.draft.load({});
    stage.draft.setCurrent({});
    QVERIFY(!stage.editor.findChild<TriggerEditor *>()->isVisible());
    stage.editor.focusFirst(); // does no harm
    QCOMPARE(stage.draft.rules(), RuleSet());
}

QTEST_MAIN(RuleEditorTest)
#include "tst_ruleeditor.moc"
