// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rules/list/rulenotation.h"
#include "ui/rules/list/rulesmodel.h"
#include "ui/rules/rulesdraft.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::notationOf;
using ewc::test::ruleCalled;
using ewc::test::rulesFrom;

namespace {

using Kind = RulesModel::Kind;

/*! A draft with its model, watched. */
struct Stage
{
    explicit Stage(const QString &notation)
    {
        draft.load(rulesFrom(notation));
        model = std::make_unique<RulesModel>(draft);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    [[nodiscard]] QModelIndex section(RuleSection section) const
    {
        return model->index(static_cast<int>(section), 0);
    }
    /*! What is shown, as notation with folders in brackets: "| a F[b c] |". */
    [[nodiscard]] QString shown() const
    {
        QStringList sections;
        for (int i = 0; i < model->rowCount(); ++i)
            sections.append(childrenOf(model->index(i, 0)));
        return sections.join(u" | "_s).simplified();
    }
    [[nodiscard]] QString childrenOf(const QModelIndex &parent) const
    {
        QStringList words;
        for (int i = 0; i < model->rowCount(parent); ++i) {
            const QModelIndex child = model->index(i, 0, parent);
            if (child.data(RulesModel::KindRole).toInt() == static_cast<int>(Kind::Folder))
                words.append(u"%1[%2]"_s.arg(child.data().toString(), childrenOf(child)));
            else
                words.append(child.data(RulesModel::IdRole).toString());
        }
        return words.join(u' ');
    }
    void drop(const QStringList &ids, int row, const QModelIndex &parent) const
    {
        QModelIndexList indexes;
        for (const QString &id : ids)
            indexes.append(model->indexOf(id));
        const std::unique_ptr<QMimeData> data(model->mimeData(indexes));
        QVERIFY(model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
    }

    RulesDraft draft;
    std::unique_ptr<RulesModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace

class RulesModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsSectionsFoldersAndRules_data();
    void showsSectionsFoldersAndRules();
    void tellsOfOneRuleWhileOneTypes();
    void keepsWhatIsChosenWhenRulesMove();
    void forgetsWhatIsGone();
    void showsTheNewWordsOfRulesThatMoved();
    void switchesRulesAndFolders();
    void renames();
    void movesWhatIsDropped_data();
    void movesWhatIsDropped();
    void takesNoForeignDrops();
    void dragsFoldersAndNoSections();
    void findsRules();
    void movesPastRulesThatAreNotShown();
    void marksProblemsAndHiddenRules();
    void tellsHowRulesHaveDone();
};

void RulesModelTest::showsSectionsFoldersAndRules_data()
{
    QTest::addColumn<QString>("rules");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << u"| |"_s << u"| |"_s;
    QTest::newRow("in all sections") << u"x | a b | z"_s << u"x | a b | z"_s;
    QTest::newRow("in folders") << u"| a F/b F/c d |"_s << u"| a F[b c] d |"_s;
    QTest::newRow("folders beside each other") << u"| F/a G/b |"_s << u"| F[a] G[b] |"_s;
    QTest::newRow("a folder comes again") << u"| F/a b F/c |"_s << u"| F[a] b F[c] |"_s;
}

void RulesModelTest::showsSectionsFoldersAndRules()
{
    QFETCH(const QString, rules);
    QFETCH(const QString, shown);
    const Stage stage(rules);
    QCOMPARE(stage.shown(), shown);
    Stage changed(u"| q |"_s); // the same by way of a change
    changed.draft.change(rulesFrom(rules), u"Change"_s);
    QCOMPARE(changed.shown(), shown);
}

/*! With thousands of rules a letter may not cost a new list. */
void RulesModelTest::tellsOfOneRuleWhileOneTypes()
{
    RulesDraft draft;
    RuleSet many;
    for (int i = 0; i < 5000; ++i)
        many.rules.append(ruleCalled(QString::number(i), i % 7 == 0 ? u"F"_s : QString()));
    draft.load(many);
    RulesModel model(draft);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy laidOut(&model, &QAbstractItemModel::layoutChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Rule rule = many.rules[2500];
    for (const QString &name : {u"m"_s, u"me"_s, u"menu"_s}) {
        rule.name = name;
        draft.changeRule(rule, u"name"_s, u"Type"_s);
        QCOMPARE(model.indexOf(rule.id).data().toString(), name);
    }
    QCOMPARE(laidOut.count(), 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 3 * 2); // the rule, and the switch above it
    QCOMPARE(changed.constFirst().constFirst().toModelIndex(), model.indexOf(rule.id));
}

void RulesModelTest::keepsWhatIsChosenWhenRulesMove()
{
    Stage stage(u"x | a F/b F/c d | z"_s);
    const QPersistentModelIndex chosen = stage.model->indexOf(u"c"_s);
    const QPersistentModelIndex folder = chosen.parent();
    stage.draft.change(rulesFrom(u"x d | n F/c F/b a | z"_s), u"Move"_s);
    QCOMPARE(QModelIndex(chosen), stage.model->indexOf(u"c"_s));
    QCOMPARE(chosen.row(), 0);
    QCOMPARE(QModelIndex(folder), stage.model->indexOf(u"b"_s).parent());
    stage.draft.undoStack().undo();
    QCOMPARE(chosen.row(), 1);
}

void RulesModelTest::forgetsWhatIsGone()
{
    Stage stage(u"| a F/b | z"_s);
    const QPersistentModelIndex rule = stage.model->indexOf(u"b"_s);
    const QPersistentModelIndex folder = rule.parent();
    stage.draft.change(rulesFrom(u"| a | z"_s), u"Delete"_s);
    QVERIFY(!rule.isValid());
    QVERIFY(!folder.isValid());
    QVERIFY(!stage.model->indexOf(u"b"_s).isValid());
}

void RulesModelTest::showsTheNewWordsOfRulesThatMoved()
{
    Stage stage(u"| a b |"_s);
    QCOMPARE(stage.model->indexOf(u"b"_s).data().toString(), u"Rule b"_s);
    RuleSet other = rulesFrom(u"| b a |"_s); // as an earlier version that is restored
    other.rules[0].name = u"Lunch"_s;
    stage.draft.change(other, u"Restore"_s);
    QCOMPARE(stage.model->indexOf(u"b"_s).data().toString(), u"Lunch"_s);
}

void RulesModelTest::switchesRulesAndFolders()
{
    Stage stage(u"| F/a F/b |"_s);
    const QModelIndex rule = stage.model->indexOf(u"a"_s);
    QVERIFY(stage.model->setData(rule, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(stage.draft.rules().rules[0].isOn, false);
    QCOMPARE(rule.parent().data(Qt::CheckStateRole).toInt(), int{Qt::PartiallyChecked});
    QVERIFY(stage.model->setData(rule.parent(), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(stage.draft.rules().rules[1].isOn, false);
    QCOMPARE(rule.parent().data(Qt::CheckStateRole).toInt(), int{Qt::Unchecked});
    stage.draft.undoStack().undo();
    stage.draft.undoStack().undo();
    QCOMPARE(rule.parent().data(Qt::CheckStateRole).toInt(), int{Qt::Checked});
    QVERIFY(!stage.model->setData(stage.section(RuleSection::Rules), Qt::Unchecked,
                                  Qt::CheckStateRole));
}

void RulesModelTest::renames()
{
    Stage stage(u"| F/a F/b c |"_s);
    QVERIFY(stage.model->setData(stage.model->indexOf(u"c"_s), u" Lunch "_s, Qt::EditRole));
    QCOMPARE(stage.draft.rules().rules[2].name, u"Lunch"_s);
    const QPersistentModelIndex folder = stage.model->indexOf(u"a"_s).parent();
    QVERIFY(stage.model->setData(folder, u"G"_s, Qt::EditRole));
    QVERIFY(folder.isValid()); // it stays chosen and unfolded
    QCOMPARE(notationOf(stage.draft.rules()), u"| G/a G/b c |"_s);
    // Without a name there is no folder any longer.
    QVERIFY(stage.model->setData(stage.model->indexOf(u"a"_s).parent(), QString(), Qt::EditRole));
    QCOMPARE(stage.shown(), u"| a b c |"_s);
}

void RulesModelTest::movesWhatIsDropped_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("parent"); // a rule stands for the folder it is in
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("after");
    QTest::newRow("before a rule")
        << QStringList{u"e"_s} << u"rules"_s << 0 << u"x | e a F/b F/c | z"_s;
    QTest::newRow("before a folder")
        << QStringList{u"e"_s} << u"rules"_s << 1 << u"x | a e F/b F/c | z"_s;
    QTest::newRow("behind a folder")
        << QStringList{u"a"_s} << u"rules"_s << 2 << u"x | F/b F/c a e | z"_s;
    QTest::newRow("at the end of a section")
        << QStringList{u"a"_s} << u"rules"_s << 3 << u"x | F/b F/c e a | z"_s;
    QTest::newRow("on a section") << QStringList{u"a"_s} << u"fallback"_s << -1
                                  << u"x | F/b F/c e | z a"_s;
    QTest::newRow("into a folder")
        << QStringList{u"a"_s, u"z"_s} << u"b"_s << 1 << u"x | F/b F/a F/z F/c e |"_s;
    QTest::newRow("on a folder") << QStringList{u"x"_s} << u"b"_s << -1
                                 << u"| a F/b F/c F/x e | z"_s;
    QTest::newRow("out of a folder")
        << QStringList{u"c"_s} << u"before"_s << 0 << u"c x | a F/b e | z"_s;
}

void RulesModelTest::movesWhatIsDropped()
{
    QFETCH(const QStringList, ids);
    QFETCH(const QString, parent);
    QFETCH(const int, row);
    QFETCH(const QString, after);
    Stage stage(u"x | a F/b F/c e | z"_s);
    const QHash<QString, RuleSection> sections{{u"before"_s, RuleSection::Before},
                                               {u"rules"_s, RuleSection::Rules},
                                               {u"fallback"_s, RuleSection::Fallback}};
    stage.drop(ids, row,
               sections.contains(parent) ? stage.section(sections.value(parent))
                                         : stage.model->indexOf(parent).parent());
    QCOMPARE(notationOf(stage.draft.rules()), after);
    stage.draft.undoStack().undo();
    QCOMPARE(notationOf(stage.draft.rules()), u"x | a F/b F/c e | z"_s);
}

void RulesModelTest::takesNoForeignDrops()
{
    Stage stage(u"| a b |"_s);
    QMimeData text;
    text.setText(u"a"_s);
    QVERIFY(
        !stage.model->dropMimeData(&text, Qt::MoveAction, 0, 0, stage.section(RuleSection::Rules)));
    QMimeData broken;
    broken.setData(stage.model->mimeTypes().constFirst(), "no JSON"_ba);
    QVERIFY(stage.model->dropMimeData(&broken, Qt::MoveAction, 0, 0,
                                      stage.section(RuleSection::Rules)));
    QVERIFY(!stage.draft.isModified());
    const std::unique_ptr<QMimeData> data(stage.model->mimeData({stage.model->indexOf(u"a"_s)}));
    QVERIFY(!stage.model->dropMimeData(data.get(), Qt::MoveAction, -1, 0, {})); // nowhere
    QVERIFY(!stage.model->dropMimeData(data.get(), Qt::CopyAction, 0, 0,
                                       stage.section(RuleSection::Rules)));
}

void RulesModelTest::dragsFoldersAndNoSections()
{
    Stage stage(u"| a F/b F/c d |"_s);
    const QModelIndex folder = stage.model->indexOf(u"b"_s).parent();
    const std::unique_ptr<QMimeData> data(stage.model->mimeData({folder}));
    QVERIFY(stage.model->dropMimeData(data.get(), Qt::MoveAction, 3, 0,
                                      stage.section(RuleSection::Rules)));
    QCOMPARE(stage.shown(), u"| a d F[b c] |"_s);
    QCOMPARE(stage.model->mimeData({stage.section(RuleSection::Rules)}), nullptr);
    QVERIFY(!stage.section(RuleSection::Rules).flags().testFlag(Qt::ItemIsDragEnabled));
}

void RulesModelTest::findsRules()
{
    Stage stage(u"x | apple F/pear F/apricot | z"_s);
    stage.model->setSearch(u"AP"_s);
    QCOMPARE(stage.shown(), u"| apple F[apricot] |"_s);
    Rule typed = stage.draft.rules().rules[0]; // what one works on does not vanish
    typed.name = u"x"_s;
    typed.when = {};
    typed.actions = {};
    stage.draft.changeRule(typed, u"name"_s, u"Type"_s);
    QCOMPARE(stage.shown(), u"| apple F[apricot] |"_s);
    stage.model->setSearch(u"f"_s);
    QVERIFY(stage.shown().contains("F[pear apricot]"_L1)); // by the folder's name
    stage.model->setSearch({});
    QCOMPARE(stage.shown(), u"x | apple F[pear apricot] | z"_s);
}

void RulesModelTest::movesPastRulesThatAreNotShown()
{
    Stage stage(u"| q1 b q2 c |"_s);
    stage.model->setSearch(u"q"_s);
    QCOMPARE(stage.shown(), u"| q1 q2 |"_s);
    stage.drop({u"q1"_s}, 2, stage.section(RuleSection::Rules)); // below the last that is shown
    QCOMPARE(notationOf(stage.draft.rules()), u"| b q2 q1 c |"_s);
}

void RulesModelTest::marksProblemsAndHiddenRules()
{
    Stage stage(u"| a b c |"_s);
    QSignalSpy changed(stage.model.get(), &QAbstractItemModel::dataChanged);
    stage.model->setHidden({{u"b"_s, u"a"_s}, {u"gone"_s, u"a"_s}});
    QVERIFY(
        stage.model->indexOf(u"b"_s).data(RulesModel::MarkRole).toString().contains("Rule a"_L1));
    QVERIFY(!stage.model->indexOf(u"b"_s).data(RulesModel::IsErrorRole).toBool());
    QCOMPARE(changed.count(), 2);
    stage.model->setHidden({{u"b"_s, u"a"_s}}); // nothing new
    QCOMPARE(changed.count(), 2);
    Rule bad = stage.draft.rules().rules[1];
    bad.when.conditions = {{.type = u"noSuchCondition"_s}};
    stage.draft.changeRule(bad, {}, u"Break"_s);
    (void)stage.draft.findProblems();
    QVERIFY(stage.model->indexOf(u"b"_s).data(RulesModel::IsErrorRole).toBool());
    QCOMPARE(stage.model->indexOf(u"b"_s).data(RulesModel::MarkRole).toString(),
             stage.draft.problems().constFirst().sentence);
    QVERIFY(stage.model->indexOf(u"c"_s).data(RulesModel::MarkRole).toString().isEmpty());
}

void RulesModelTest::tellsHowRulesHaveDone()
{
    Stage stage(u"| a b |"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    stage.model->setStats({{u"a"_s,
                            {.hits = 12,
                             .lastHit = now - 3 * 60'000,
                             .averageMs = 4.2,
                             .errors = 1,
                             .lastProblem = u"The disk <is> full."_s}}});
    const QModelIndex rule = stage.model->indexOf(u"a"_s);
    QCOMPARE(rule.data(RulesModel::HitsRole).toString(), u"12 hits"_s);
    QCOMPARE(rule.data(RulesModel::WhenRole).toString(), u"3 min ago · 4 ms"_s);
    QCOMPARE(rule.data(RulesModel::ErrorsRole).toString(), u"1 error"_s);
    QVERIFY(rule.data(Qt::ToolTipRole).toString().contains("The disk &lt;is&gt; full."_L1));
    QVERIFY(stage.model->indexOf(u"b"_s).data(RulesModel::HitsRole).toString().isEmpty());
}

QTEST_MAIN(RulesModelTest)
#include "tst_rulesmodel.moc"
