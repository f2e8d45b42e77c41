// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "tests/ui/recipients/company.h"
#include "ui/recipients/directorydialog.h"
#include "ui/recipients/directorytreemodel.h"
#include "ui/recipients/hitmodel.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::ui::test;

namespace {

RecipientBook book()
{
    return {DirectoryIndex(company()), {}};
}

/*! All rows below \a parent, indented by their depth, with [x] for a checked one. */
QStringList rows(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        found.append(QString(depth, u'-') + index.data().toString()
                     + (isChecked ? u" x"_s : QString()));
        found.append(rows(model, index, depth + 1));
    }
    return found;
}

QModelIndex find(const QAbstractItemModel &model, const Recipient &recipient)
{
    const QModelIndexList found =
        model.match(model.index(0, 0), TheRecipientRole, QVariant::fromValue(recipient), 1,
                    Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

} // namespace

class DirectoryDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void showsTheTree();
    void checksADepartmentWithAllBelowIt();
    void showsDepartmentsInACircle();
    void listsHits();
    void choosesByMouse();
    void choosesByKeyboard();
    void keepsWhatIsCheckedWhenTheDirectoryComes();
    void teachesWhereThereIsNobody();
    void looksRight_data() { addLooks(); }
    void looksRight();
};

void DirectoryDialogTest::showsTheTree()
{
    DirectoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setBook(book());
    QStringList tree = rows(model);
    tree.replaceInStrings(u"阿卜杜勒"_s, u"long"_s);
    QCOMPARE(tree.size(), 1 + 4 + 11 + 2 + 3);
    QCOMPARE(tree.first(), u"云栖科技"_s);
    QVERIFY(tree.contains(u"-研发部"_s));
    QVERIFY(tree.contains(u"--测试组"_s));
    QVERIFY(tree.contains(u"---Zoe Smith"_s));
    QVERIFY(tree.contains(u"--Zoe Smith"_s)); // in two departments
    QVERIFY(tree.contains(u"-Department 4"_s));
    QCOMPARE(tree.last(5),
             (QStringList{u"In no department"_s, u"-u1024"_s, u"Tags"_s, u"-值班"_s, u"-Tag 2"_s}));
}

void DirectoryDialogTest::checksADepartmentWithAllBelowIt()
{
    DirectoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBook(book());
    QSignalSpy toggled(&model, &DirectoryTreeModel::toggled);
    QVERIFY(model.setData(find(model, department(2)), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(toggled.first().first().value<Recipient>(), department(2));
    model.setChecked({department(2)});
    for (const Recipient &recipient :
         {department(5), member(u"zhangsan"_s), member(u"sanzhang"_s)}) {
        const QModelIndex index = find(model, recipient);
        QCOMPARE(index.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(!model.setData(index, Qt::Unchecked, Qt::CheckStateRole));
    }
    QCOMPARE(find(model, member(u"boss"_s)).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(toggled.size(), 1);
    // A heading is nobody.
    const QModelIndex heading = model.index(model.rowCount() - 1, 0);
    QVERIFY(!model.setData(heading, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!heading.data(Qt::CheckStateRole).isValid());
}

void DirectoryDialogTest::showsDepartmentsInACircle()
{
    DirectoryTreeModel model;
    const QAbstractItemModelTester tester(&model);
    model.setBook({DirectoryIndex({.members = {},
                                   .departments = {{.id = 1, .name = u"x"_s, .parentId = 2},
                                                   {.id = 2, .name = u"y"_s, .parentId = 1},
                                                   {.id = 3, .name = u"z"_s, .parentId = 3}}}),
                   {}});
    QStringList tree = rows(model);
    tree.replaceInStrings(u"-"_s, QString());
    tree.sort();
    QCOMPARE(tree, (QStringList{u"x"_s, u"y"_s, u"z"_s}));
}

void DirectoryDialogTest::listsHits()
{
    HitModel model(true);
    const QAbstractItemModelTester tester(&model);
    model.setBook(book());
    model.setHits({member(u"zhangsan"_s), department(2)});
    model.setChecked({department(2)});
    QCOMPARE(rows(model), (QStringList{u"张三"_s, u"研发部 x"_s}));
    QCOMPARE(model.index(0).data(RecipientDetailRole).toString(), u"zhangsan · 研发部"_s);
    QCOMPARE(model.index(1).data(RecipientDetailRole).toString(), u"department · 4 members"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"张三, zhangsan · 研发部"_s);
    model.setHits({});
    QCOMPARE(model.rowCount(), 0);
}

void DirectoryDialogTest::choosesByMouse()
{
    DirectoryDialog dialog(book(), {}, {member(u"boss"_s)});
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *tree = dialog.findChild<QTreeView *>();
    const QModelIndex index = find(*tree->model(), department(2));
    QVERIFY(index.isValid());
    const QRect row = tree->visualRect(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      QPoint(row.left() + 10, row.center().y()));
    QCOMPARE(dialog.chosen(), (QList{member(u"boss"_s), department(2)}));
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == u"5 members"_s; }));
}

void DirectoryDialogTest::choosesByKeyboard()
{
    DirectoryDialog dialog(book(), {}, {});
    dialog.open();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto *search = dialog.findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, u"yfb"_s);
    QTest::keyClick(search, Qt::Key_Return); // checks the first hit
    QCOMPARE(dialog.chosen(), QList{department(2)});
    search->setText(u"李四"_s);
    QTest::keyClick(search, Qt::Key_Down);
    auto *hits = dialog.findChild<QListView *>();
    QVERIFY(hits->hasFocus());
    QTest::keyClick(hits, Qt::Key_Down);
    QTest::keyClick(hits, Qt::Key_Space);
    QCOMPARE(dialog.chosen(), (QList{department(2), member(u"lisi2"_s)}));
    search->clear();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void DirectoryDialogTest::keepsWhatIsCheckedWhenTheDirectoryComes()
{
    DirectoryDialog dialog({}, u"why"_s, {department(2)});
    dialog.setBook(book(), {});
    QCOMPARE(dialog.chosen(), QList{department(2)});
    const auto *tree = dialog.findChild<QTreeView *>();
    QCOMPARE(find(*tree->model(), department(2)).data(Qt::CheckStateRole).toInt(),
             int(Qt::Checked));
}

void DirectoryDialogTest::teachesWhereThereIsNobody()
{
    DirectoryDialog dialog({}, u"No permission."_s, {});
    dialog.open();
    QSignalSpy wanted(&dialog, &DirectoryDialog::refreshWanted);
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"No permission."_s;
    }));
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text() == u"&Refresh"_s)
            button->click();
    }
    QCOMPARE(wanted.size(), 1);
}

void DirectoryDialogTest::looksRight()
{
    applyLook();
    DirectoryDialog dialog(book(), {}, {department(2), tag(1)});
    dialog.open();
    dialog.findChild<QTreeView *>()->expandAll();
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"directory-tree"_s));
    dialog.findChild<QLineEdit *>()->setText(u"s"_s);
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"directory-hits"_s));
    dialog.findChild<QLineEdit *>()->setText(u"qqq"_s);
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"directory-none"_s));
    dialog.setBook({}, DirectoryDialog::tr("Nobody to show") + u". 0123456789"_s.repeated(20));
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"directory-empty"_s));
}

QTEST_MAIN(DirectoryDialogTest)
#include "tst_directorydialog.moc"
