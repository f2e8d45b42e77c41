// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "tests/ui/menu/menudesk.h"

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

/*! Pictures of the dialog in its states, to look at: build/<preset>/renders/menu-*.png. */
class MenuLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data() { addLooks(); }
    void looksRight();
};

void MenuLookTest::looksRight()
{
    applyLook();
    MenuDesk desk;
    QVERIFY(desk.open());
    const auto save = [&desk](const char *name) {
        return saveLook(*desk.dialog, QStringLiteral(EWC_RENDER_DIR),
                        u"menu-"_s + QLatin1StringView(name));
    };
    QVERIFY(save("button"));
    desk.click(desk.cell("top2"));
    QVERIFY(save("opens"));
    desk.click(desk.cell("sub0"));
    QVERIFY(save("link"));
    desk.click(desk.cell("addSub"));
    desk.type("name", u"一个很长很长的名字，四十个字节装不下它了"_s);
    desk.type("key", {});
    desk.click(desk.button("publish"));
    QVERIFY(save("wrong"));
    desk.click(desk.cell("top0"));
    for (int i = 0; i < 3; ++i)
        desk.click(desk.button("removeButton"));
    QVERIFY(save("empty"));
    desk.dialog->reject();
    QVERIFY(save("closing"));
    resetLook();
}

QTEST_MAIN(MenuLookTest)
#include "tst_menulook.moc"
