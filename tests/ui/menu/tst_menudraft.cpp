// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menu/menudraft.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

wecom::MenuButton click(const QString &name)
{
    return {.name = name, .type = u"click"_s, .key = name};
}

/*! a, and b that opens c and d. */
wecom::Menu sample()
{
    return {
        {click(u"a"_s), {.name = u"b"_s, .type = {}, .buttons = {click(u"c"_s), click(u"d"_s)}}}};
}

/*! \a menu in short: "a b(c d)". */
QString shortOf(const QList<wecom::MenuButton> &buttons)
{
    QStringList names;
    for (const wecom::MenuButton &button : buttons)
        names.append(button.opensMenu() ? button.name + u'(' + shortOf(button.buttons) + u')'
                                        : button.name);
    return names.join(u' ');
}

} // namespace

class MenuDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirstButton();
    void addsUpToThreeAtTheBottom();
    void givesEachNewButtonAKeyOfItsOwn();
    void letsAButtonOpenAMenuWithoutLosingWhatItDid();
    void addsUpToFiveToAMenu();
    void removesAndChoosesTheNext();
    void letsTheLastOfAMenuGoWithoutLosingWhatItDid();
    void movesWithinARow_data();
    void movesWithinARow();
    void undoesEverything();
    void undoesTypingAsOne();
    void knowsWhetherItIsOnThePlatform();
    void choosesNothingWhereThereIsNothing();
};

void MenuDraftTest::beginsWithTheFirstButton()
{
    MenuDraft draft;
    QVERIFY(draft.button() == nullptr);
    draft.load(sample());
    QCOMPARE(draft.button()->name, u"a"_s);
    QVERIFY(!draft.isChanged() && !draft.canUndo() && !draft.canRedo());
    draft.load({});
    QVERIFY(!draft.place().isValid());
}

void MenuDraftTest::addsUpToThreeAtTheBottom()
{
    MenuDraft draft;
    for (int i = 0; i < 5; ++i)
        draft.addTop(u"x"_s);
    QCOMPARE(shortOf(draft.menu().buttons), u"x x2 x3"_s);
    QVERIFY(!draft.canAddTop());
    QCOMPARE(draft.place().top, 2);
}

void MenuDraftTest::givesEachNewButtonAKeyOfItsOwn()
{
    MenuDraft draft;
    draft.load({{click(u"x"_s)}});
    draft.addTop(u"x"_s);
    draft.addSub(0, u"x"_s);
    QCOMPARE(draft.menu().buttons.at(1).key, u"x2"_s);
    QCOMPARE(draft.button()->key, u"x3"_s);
}

void MenuDraftTest::letsAButtonOpenAMenuWithoutLosingWhatItDid()
{
    MenuDraft draft;
    draft.load(sample());
    draft.addSub(0, u"new"_s);
    QCOMPARE(shortOf(draft.menu().buttons), u"a(a new) b(c d)"_s);
    QCOMPARE(draft.menu().buttons.at(0).buttons.at(0).key, u"a"_s);
    QVERIFY(draft.menu().buttons.at(0).key.isEmpty());
    QCOMPARE(draft.place().sub, 1);
}

void MenuDraftTest::addsUpToFiveToAMenu()
{
    MenuDraft draft;
    draft.load(sample());
    for (int i = 0; i < 5; ++i)
        draft.addSub(1, u"x"_s);
    QCOMPARE(shortOf(draft.menu().buttons), u"a b(c d x x2 x3)"_s);
    QVERIFY(!draft.canAddSub(1));
    QVERIFY(draft.canAddSub(0));
    QVERIFY(!draft.canAddSub(2));
    QVERIFY(!draft.canAddSub(-1));
}

void MenuDraftTest::removesAndChoosesTheNext()
{
    MenuDraft draft;
    draft.load(sample());
    draft.remove({.top = 0});
    QCOMPARE(shortOf(draft.menu().buttons), u"b(c d)"_s);
    QCOMPARE(draft.button()->name, u"b"_s);
    draft.remove({.top = 0, .sub = 1});
    QCOMPARE(draft.button()->name, u"c"_s);
    draft.remove({.top = 0});
    QVERIFY(draft.menu().isEmpty());
    QVERIFY(draft.button() == nullptr);
    draft.remove({.top = 0}); // there is none
    QVERIFY(draft.menu().isEmpty());
}

void MenuDraftTest::letsTheLastOfAMenuGoWithoutLosingWhatItDid()
{
    MenuDraft draft;
    draft.load(sample());
    draft.remove({.top = 1, .sub = 0});
    draft.remove({.top = 1, .sub = 0});
    QCOMPARE(shortOf(draft.menu().buttons), u"a b"_s);
    QCOMPARE(draft.menu().buttons.at(1).key, u"d"_s);
    QVERIFY(wecom::flawsOf(draft.menu()).isEmpty());
}

void MenuDraftTest::movesWithinARow_data()
{
    QTest::addColumn<int>("top");
    QTest::addColumn<int>("sub");
    QTest::addColumn<int>("toTop");
    QTest::addColumn<int>("toSub");
    QTest::addColumn<QString>("result");

    QTest::newRow("at the bottom") << 0 << -1 << 1 << -1 << u"b(c d) a"_s;
    QTest::newRow("in a menu") << 1 << 1 << 1 << 0 << u"a b(d c)"_s;
    QTest::newRow("to the same place") << 0 << -1 << 0 << -1 << u"a b(c d)"_s;
    QTest::newRow("too far") << 0 << -1 << 2 << -1 << u"a b(c d)"_s;
    QTest::newRow("out of its menu") << 1 << 0 << 0 << -1 << u"a b(c d)"_s;
    QTest::newRow("into another menu") << 1 << 0 << 0 << 0 << u"a b(c d)"_s;
    QTest::newRow("from nowhere") << -1 << -1 << 0 << -1 << u"a b(c d)"_s;
}

void MenuDraftTest::movesWithinARow()
{
    QFETCH(const int, top);
    QFETCH(const int, sub);
    QFETCH(const int, toTop);
    QFETCH(const int, toSub);
    QFETCH(const QString, result);

    MenuDraft draft;
    draft.load(sample());
    draft.move({.top = top, .sub = sub}, {.top = toTop, .sub = toSub});
    QCOMPARE(shortOf(draft.menu().buttons), result);
    QCOMPARE(draft.canUndo(), result != "a b(c d)"_L1);
    if (draft.canUndo())
        QVERIFY((draft.place() == wecom::MenuPlace{.top = toTop, .sub = toSub}));
}

void MenuDraftTest::undoesEverything()
{
    MenuDraft draft;
    draft.load(sample());
    draft.addTop(u"e"_s);
    draft.addSub(0, u"f"_s);
    draft.move({.top = 0}, {.top = 2});
    draft.remove({.top = 0});
    const QString last = shortOf(draft.menu().buttons);
    while (draft.canUndo())
        draft.undo();
    QVERIFY(draft.menu() == sample());
    while (draft.canRedo())
        draft.redo();
    QCOMPARE(shortOf(draft.menu().buttons), last);
    draft.undo();
    draft.addSub(0, u"g"_s);
    QVERIFY(!draft.canRedo());
}

void MenuDraftTest::undoesTypingAsOne()
{
    MenuDraft draft;
    draft.load(sample());
    QSignalSpy selected(&draft, &MenuDraft::selectionChanged);
    for (const QString &name : {u"ab"_s, u"abc"_s}) {
        wecom::MenuButton button = *draft.button();
        button.name = name;
        draft.setButton(button, u"name"_s);
    }
    wecom::MenuButton button = *draft.button();
    button.key = u"k"_s;
    draft.setButton(button, u"key"_s);
    draft.setButton(button, u"key"_s); // nothing new
    QCOMPARE(selected.size(), 0); // the form is not filled anew under the cursor
    draft.undo();
    QCOMPARE(draft.button()->name, u"abc"_s);
    QCOMPARE(draft.button()->key, u"a"_s);
    QCOMPARE(selected.size(), 1);
    draft.undo();
    QCOMPARE(draft.button()->name, u"a"_s);
    QVERIFY(!draft.canUndo());
}

void MenuDraftTest::knowsWhetherItIsOnThePlatform()
{
    MenuDraft draft;
    draft.load(sample());
    draft.remove({.top = 0});
    QVERIFY(draft.isChanged());
    draft.setPublished(draft.menu());
    QVERIFY(!draft.isChanged());
    draft.undo();
    QVERIFY(draft.isChanged());
    draft.setPublished({});
    QVERIFY(draft.isChanged());
}

void MenuDraftTest::choosesNothingWhereThereIsNothing()
{
    MenuDraft draft;
    draft.load(sample());
    draft.select({.top = 1, .sub = 7});
    QVERIFY(draft.button() == nullptr);
    draft.setButton(click(u"x"_s), u"name"_s);
    QVERIFY(draft.menu() == sample());
    draft.addSub(7, u"x"_s);
    QVERIFY(draft.menu() == sample());
}

QTEST_GUILESS_MAIN(MenuDraftTest)
#include "tst_menudraft.moc"
