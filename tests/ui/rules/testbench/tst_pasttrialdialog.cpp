// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rulestage.h"
#include "tests/ui/looks.h"
#include "tests/ui/rules/testbench/benchrules.h"
#include "ui/loglink.h"
#include "ui/rules/testbench/pastchangemodel.h"
#include "ui/rules/testbench/pasttrialdialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::test;

namespace {

/*! Rules that answer what contains one of \a names. */
RuleSet rulesOf(const QStringList &names)
{
    RuleSet rules;
    for (const QString &name : names)
        rules.rules.append(benchRule(name));
    return rules;
}

bool says(const QWidget &dialog, const QString &text)
{
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/*! Other rules on a log that a real engine wrote. */
class PastTrialDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { resetLook(); }
    void looksRight_data() { addLooks(); }
    void looksRight();
    void showsWhatWouldChange();
    void leavesOutWhatIsNotFinished();
    void saysThatNothingWouldChange();
    void saysThatThereAreNoMessages();
    void saysThatThereIsNoLog();
    void canBeClosedWhileItTries();
    void keepsItsModelInOrder();

private:
    RuleStage m_stage;
    LogLink m_log;
};

void PastTrialDialogTest::initTestCase()
{
    m_stage.start();
    QVERIFY_RESULT(m_stage.engine->saveRules(rulesOf({u"soup"_s, u"tea"_s}), {}));
    for (const QString &text : {u"soup"_s, u"tea please"_s, u"cake"_s, u"hello"_s, u"cake!"_s})
        (void)m_stage.write(text);
    m_log.open(m_stage.dir.path());
}

void PastTrialDialogTest::looksRight()
{
    applyLook();
    RulesDraft draft;
    draft.load(rulesOf({u"soup"_s, u"tea"_s}));
    draft.change(rulesOf({u"soup"_s, u"cake"_s}), u"x"_s);
    PastTrialDialog dialog(draft, m_log);
    dialog.show();
    QTRY_VERIFY(dialog.findChild<QTreeView *>()->isVisible());
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"past"_s));
}

void PastTrialDialogTest::showsWhatWouldChange()
{
    RulesDraft draft;
    draft.load(rulesOf({u"soup"_s, u"tea"_s}));
    draft.change(rulesOf({u"soup"_s, u"cake"_s}), u"x"_s);
    PastTrialDialog dialog(draft, m_log);
    dialog.show();
    QTRY_VERIFY(says(dialog, u"Would now answer 3, earlier 2"_s));
    QVERIFY(says(dialog, u"3 of 5 messages would be answered differently"_s));

    const auto *model = dialog.findChild<PastChangeModel *>();
    QCOMPARE(model->rowCount(), 3);
    const auto cell = [model](int row, int column) {
        return model->index(row, column).data().toString();
    };
    QCOMPARE(cell(0, PastChangeModel::TextColumn), u"cake!"_s); // the newest first
    QCOMPARE(cell(0, PastChangeModel::BeforeColumn), u"no answer"_s);
    QCOMPARE(cell(0, PastChangeModel::AfterColumn), u"cake"_s);
    QCOMPARE(cell(2, PastChangeModel::TextColumn), u"tea please"_s);
    QCOMPARE(cell(2, PastChangeModel::BeforeColumn), u"tea"_s); // though it is in the draft no more
    QCOMPARE(cell(2, PastChangeModel::AfterColumn), u"no answer"_s);

    const QSignalSpy wanted(&dialog, &PastTrialDialog::messageWanted);
    Q_EMIT dialog.findChild<QTreeView *>()->activated(model->index(2, 0));
    QCOMPARE(wanted.size(), 1);
    const auto row = m_stage.log()->row(wanted.at(0).at(0).toLongLong());
    QVERIFY_RESULT(row);
    QCOMPARE(row->value().text, u"tea please"_s);
}

void PastTrialDialogTest::leavesOutWhatIsNotFinished()
{
    RulesDraft draft;
    RuleSet rules = rulesOf({u"soup"_s, u"tea"_s});
    draft.load(rules);
    rules.rules.prepend({.id = u"unfinished"_s});
    draft.change(rules, u"x"_s);
    QTRY_VERIFY(!draft.problems().isEmpty());
    PastTrialDialog dialog(draft, m_log);
    QTRY_VERIFY(says(dialog, u"Would now answer 2, earlier 2"_s));
}

void PastTrialDialogTest::saysThatNothingWouldChange()
{
    RulesDraft draft;
    draft.load(rulesOf({u"soup"_s, u"tea"_s}));
    PastTrialDialog dialog(draft, m_log);
    dialog.show();
    QTRY_VERIFY(says(dialog, u"would be answered by the same rule as before"_s));
    QVERIFY(!dialog.findChild<QTreeView *>()->isVisible());
}

void PastTrialDialogTest::saysThatThereAreNoMessages()
{
    RuleStage silent;
    silent.start();
    LogLink log;
    log.open(silent.dir.path());
    RulesDraft draft;
    PastTrialDialog dialog(draft, log);
    QTRY_VERIFY(says(dialog, u"There are no messages yet"_s));
    silent.stop();
}

void PastTrialDialogTest::saysThatThereIsNoLog()
{
    LogLink log;
    RulesDraft draft;
    PastTrialDialog dialog(draft, log);
    QTRY_VERIFY(says(dialog, u"Not tried"_s));
}

void PastTrialDialogTest::canBeClosedWhileItTries()
{
    RulesDraft draft;
    draft.load(rulesOf({u"soup"_s}));
    {
        PastTrialDialog dialog(draft, m_log);
        dialog.show();
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == "&Stop"_L1)
                button->click();
        }
        QVERIFY(says(dialog, u"It was stopped."_s));
        QComboBox *count = dialog.findChild<QComboBox *>();
        count->setCurrentIndex(2);
        Q_EMIT count->activated(2);
        QVERIFY(says(dialog, u"Trying …"_s));
    }
    PastTrialDialog next(draft, m_log); // the log still answers
    QTRY_VERIFY(says(next, u"Would now answer 1, earlier 2"_s));
}

void PastTrialDialogTest::keepsItsModelInOrder()
{
    PastChangeModel model;
    const QAbstractItemModelTester tester(&model);
    MessageRow row;
    row.id = 7;
    row.text = u"hello"_s;
    row.rule = u"gone"_s;
    model.setChanges({{.row = row, .before = u"r9"_s, .after = {}}}, {}, {});
    QCOMPARE(model.index(0, PastChangeModel::BeforeColumn).data().toString(), u"gone"_s);
    QCOMPARE(model.index(0, 0).data(PastChangeModel::IdRole).toLongLong(), 7);
    model.setChanges({}, {}, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(PastTrialDialogTest)
#include "tst_pasttrialdialog.moc"
