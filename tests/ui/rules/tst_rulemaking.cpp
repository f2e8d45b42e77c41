// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/rules/editorstage.h"
#include "ui/rules/editor/cooldownchoice.h"
#include "ui/rules/editor/menubutton.h"
#include "ui/rules/editor/partlist.h"
#include "ui/rules/editor/partrow.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>

#include <functional>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::ui::test;

/*! A rule made from nothing, as somebody new does it. */
class RuleMakingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeWithFewClicks();
    void isMadeByKeyboard();
};

/*! "When somebody sends 菜单, answer with today's menu picture, but only on weekdays before 10:00,
    at most once a minute each", by mouse; what is typed is typed. */
void RuleMakingTest::isMadeWithFewClicks()
{
    const QTemporaryDir dir;
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QVERIFY(picture.save(dir.filePath(u"menu.png"_s)));

    EditorStage stage;
    stage.open(newRule());
    stage.editor.focusFirst();
    int clicks = 0;
    const auto click = [&clicks](QWidget *widget, const QPoint &at = {}) {
        QVERIFY(widget != nullptr);
        QVERIFY(widget->isVisible());
        QVERIFY(widget->isEnabled());
        ++clicks;
        QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        QCoreApplication::processEvents();
    };
    const auto chooseIn = [&click](QMenu *menu, const QString &text) {
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                click(menu, menu->actionGeometry(action).center());
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    const auto chooseItem = [&click, &clicks](QComboBox *box, const QString &text) {
        click(box, QPoint(box->width() - 6, box->height() / 2));
        QTRY_VERIFY(box->view()->isVisible());
        const QModelIndex item = box->model()->index(box->findText(text), 0);
        QVERIFY(item.isValid());
        box->view()->scrollTo(item); // the wheel
        ++clicks;
        const auto isChosen = [&] {
            if (box->view()->isVisible())
                QTest::mouseClick(box->view()->viewport(), Qt::LeftButton, {},
                                  box->view()->visualRect(item).center());
            return box->currentText() == text;
        };
        QTRY_VERIFY(isChosen()); // a list that has just dropped down is deaf to clicks
    };

    for (const QChar character : u"菜单"_s)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                            QString(character), {});
    PartRow *action = stage.editor.findChildren<PartList *>().last()->rows().first();
    click(action->findChild<MenuButton *>());
    chooseIn(openMenu(), schemaText(actionType(u"replyImage"_s)->label));
    click(button<QPushButton>(*action, u"Choose …"_s));
    auto *dialog = stage.editor.findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    clicks += 2; // on the file, and on "Open"
    Q_EMIT dialog->fileSelected(dir.filePath(u"menu.png"_s));
    dialog->close();
    QTRY_VERIFY(!stage.rule().actions.first().parameters.isEmpty());
    click(button<QCheckBox>(stage.editor, u"Only at these times"_s), QPoint(8, 8));
    click(button<QToolButton>(stage.editor, u"Workdays"_s));
    chooseItem(stage.editor.findChild<QComboBox *>(u"to"_s), u"10:00"_s);
    chooseItem(stage.editor.findChild<CooldownChoice *>()->findChild<QComboBox *>(),
               u"at most once a minute for each member"_s);

    Rule expected = stage.rule();
    expected.when = {.conditions = {contains(u"菜单"_s)}};
    expected.actions = {
        {.type = u"replyImage"_s,
         .parameters = {
             {"media_id"_L1,
              QUrl::fromLocalFile(dir.filePath(u"menu.png"_s)).toString(QUrl::FullyEncoded)}}}};
    expected.schedule = {{"days"_L1, u"12345"_s}, {"to"_L1, u"10:00"_s}};
    expected.cooldown = {.seconds = 60, .isPerMember = true};
    QCOMPARE(stage.rule(), expected);
    qInfo("%d clicks", clicks);
    QVERIFY(clicks <= 20); // of 25: the others go to "New rule" and "Save"
    QCOMPARE(problemsOf(stage.rule(), stage.draft.rules()), QList<RuleProblem>());
}

/*! The same with the keyboard alone: Tab leads from each field to the next, as they are seen. */
void RuleMakingTest::isMadeByKeyboard()
{
    EditorStage stage;
    stage.open(newRule());
    stage.editor.focusFirst();
    const auto type = [](const QString &text) {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(character), {});
    };
    const auto tabTo = [](const std::function<bool(QWidget *)> &isIt) {
        for (int i = 0; i < 15; ++i) { // no way is longer
            QCoreApplication::processEvents();
            if (isIt(QApplication::focusWidget()))
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    };
    type(u"菜单"_s);
    QVERIFY(tabTo([](QWidget *widget) { return widget->accessibleName() == "Reply: Text"_L1; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QMenu *menu = openMenu();
    QVERIFY(menu != nullptr);
    for (int i = 0; menu->activeAction()->text() != "Picture"_L1; ++i) {
        QVERIFY(i < 10);
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(stage.rule().actions.first().type, u"replyImage"_s);
    QCoreApplication::processEvents();
    stage.editor.activateWindow(); // there is no window manager that would do so
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    QVERIFY(tabTo([](QWidget *widget) { // the kind changed: its fields come before what follows
        const auto *choose = qobject_cast<QPushButton *>(widget);
        return choose != nullptr && choose->text() == u"Choose …"_s;
    }));
    QVERIFY(tabTo([](QWidget *widget) {
        const auto *box = qobject_cast<QCheckBox *>(widget);
        return box != nullptr && box->text() == "Only at these times"_L1;
    }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo([](QWidget *widget) {
        const auto *workdays = qobject_cast<QToolButton *>(widget);
        return workdays != nullptr && workdays->text() == "Workdays"_L1;
    }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo([](QWidget *widget) { return widget->objectName() == "to"_L1; }));
    type(u"10"_s);
    QVERIFY(tabTo(
        [](QWidget *widget) { return widget->accessibleName() == "How often it answers"_L1; }));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(stage.rule().when.conditions, QList<RulePart>{contains(u"菜单"_s)});
    QCOMPARE(stage.rule().schedule, (Parameters{{"days"_L1, u"12345"_s}, {"to"_L1, u"10:00"_s}}));
    QCOMPARE(stage.rule().cooldown, (Cooldown{.seconds = 60, .isPerMember = true}));
}

QTEST_MAIN(RuleMakingTest)
#include "tst_rulemaking.moc"
