// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/errorcode.h"
#include "tests/ui/menu/menudesk.h"
#include "ui/menu/menuboard.h"

#include <QComboBox>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

/*! The dialog, with a real engine and sandbox behind it. */
class MenuDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheMenuThatThereIs();
    void editsAButtonAndPutsItOnThePhone();
    void letsTheKeyGoWithTheName();
    void asksForWhatTheKindNeeds();
    void leadsToWhatIsWrong();
    void ordersByDragging();
    void ordersAndRemovesByKeys();
    void addsAndUndoes();
    void deletesTheMenuAndHasItBack();
    void saysWhatWeComRefuses();
    void beginsFromNothing();
    void leadsToTheRuleThatAnswers();
    void losesNothingOnClosing();

private:
    /*! Refuses the next call of \a path with \a errcode. */
    void refuseNext(const QString &path, int errcode);

    std::unique_ptr<MenuDesk> m_desk;
};

void MenuDialogTest::init()
{
    m_desk = std::make_unique<MenuDesk>();
    QVERIFY(m_desk->open());
}

void MenuDialogTest::cleanup()
{
    m_desk.reset();
}

void MenuDialogTest::refuseNext(const QString &path, int errcode)
{
    QNetworkAccessManager network;
    QUrl url = m_desk->sandbox.apiBase();
    url.setPath(u"/sandbox/v1/faults"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const QByteArray body =
        uR"({"target":"api","path":"%1","errcode":%2})"_s.arg(path).arg(errcode).toUtf8();
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void MenuDialogTest::showsTheMenuThatThereIs()
{
    QCOMPARE(m_desk->cell("top0")->text(), u"拍照"_s);
    QCOMPARE(m_desk->cell("top2")->text(), u"更多"_s);
    QVERIFY(!m_desk->cell("addTop")->isVisible()); // there are three
    QVERIFY(!m_desk->cell("sub0")->isVisible());
    QCOMPARE(m_desk->field("name")->text(), u"拍照"_s);
    QCOMPARE(m_desk->field("key")->text(), u"photo"_s);

    m_desk->click(m_desk->cell("top2"));
    QCOMPARE(m_desk->cell("sub0")->text(), u"官网"_s);
    QVERIFY(m_desk->cell("sub2")->isVisible() && !m_desk->cell("sub3")->isVisible());
    m_desk->click(m_desk->cell("sub0"));
    QCOMPARE(m_desk->field("url")->text(), u"https://work.weixin.qq.com/"_s);
    QVERIFY(!m_desk->button("publish")->isEnabled()); // nothing was changed
    QCOMPARE(m_desk->dialog->account(), m_desk->sandbox.account().name); // a robot has no menu
    QVERIFY(!m_desk->dialog->findChild<QComboBox *>(u"account"_s)->isVisible());
}

void MenuDialogTest::editsAButtonAndPutsItOnThePhone()
{
    m_desk->type("name", u"Menu"_s);
    m_desk->type("key", u"menu"_s);
    QCOMPARE(m_desk->cell("top0")->text(), u"Menu"_s);
    QCOMPARE(m_desk->published().buttons.at(0).name, u"拍照"_s); // not yet
    m_desk->click(m_desk->button("publish"));
    QTRY_VERIFY(m_desk->said().contains(u"on the phone"_s));
    const wecom::Menu menu = m_desk->published();
    QCOMPARE(menu.buttons.at(0).name, u"Menu"_s);
    QCOMPARE(menu.buttons.at(0).key, u"menu"_s);
    QCOMPARE(menu.buttons.size(), 3);
    QVERIFY(!m_desk->button("publish")->isEnabled());
}

void MenuDialogTest::letsTheKeyGoWithTheName()
{
    m_desk->click(m_desk->cell("top2"));
    m_desk->click(m_desk->cell("addSub"));
    m_desk->type("name", u"Weather"_s);
    QCOMPARE(m_desk->field("key")->text(), u"Weather"_s);
    m_desk->type("key", u"w"_s);
    m_desk->type("name", u"Rain"_s);
    QCOMPARE(m_desk->field("key")->text(), u"w"_s); // it has one of its own
}

void MenuDialogTest::asksForWhatTheKindNeeds()
{
    auto *kind = m_desk->dialog->findChild<QComboBox *>(u"kind"_s);
    const auto choose = [kind](const QString &id) {
        kind->setCurrentIndex(kind->findData(id));
        Q_EMIT kind->activated(kind->currentIndex());
    };
    choose(u"view"_s);
    QVERIFY(m_desk->field("key") == nullptr);
    m_desk->type("url", u"https://example.com/?a=1"_s);
    choose(u"view_miniprogram"_s);
    QVERIFY(m_desk->field("appid") != nullptr && m_desk->field("pagepath") != nullptr);
    choose(u"click"_s);
    QCOMPARE(m_desk->field("key")->text(), u"photo"_s); // nothing was lost
    choose(u"view"_s);
    QCOMPARE(m_desk->field("url")->text(), u"https://example.com/?a=1"_s);
    QCOMPARE(m_desk->field("name")->text(), u"拍照"_s);
}

void MenuDialogTest::leadsToWhatIsWrong()
{
    m_desk->type("name", u"今天吃什么呢"_s); // 18 bytes
    m_desk->click(m_desk->cell("top1"));
    m_desk->click(m_desk->button("publish"));
    QVERIFY(m_desk->said().contains(u"refuse"_s));
    QCOMPARE(m_desk->field("name")->text(), u"今天吃什么呢"_s); // the one that is wrong
    QVERIFY(m_desk->field("name")->hasFocus());
    QVERIFY(m_desk->field("name")->accessibleDescription().contains(u"18"_s));
    QVERIFY(!m_desk->cell("top0")->accessibleDescription().isEmpty());
    QCOMPARE(m_desk->published().buttons.at(0).name, u"拍照"_s);
    m_desk->type("name", u"吃什么"_s);
    QVERIFY(m_desk->said().isEmpty()); // it is mended
}

void MenuDialogTest::ordersByDragging()
{
    MenuCell *first = m_desk->cell("top0");
    m_desk->drag(first, {2 * first->width(), 0});
    QCOMPARE(m_desk->cell("top0")->text(), u"视频"_s);
    QCOMPARE(m_desk->cell("top2")->text(), u"拍照"_s);
    m_desk->click(m_desk->cell("top1"));
    MenuCell *last = m_desk->cell("sub2");
    m_desk->drag(last, {0, -3 * last->height()});
    QCOMPARE(m_desk->cell("sub0")->text(), u"位置"_s);
    QCOMPARE(m_desk->cell("sub1")->text(), u"官网"_s);
    m_desk->drag(m_desk->cell("sub0"), {30, 3}); // stays where it is
    QCOMPARE(m_desk->cell("sub0")->text(), u"位置"_s);
}

void MenuDialogTest::ordersAndRemovesByKeys()
{
    m_desk->cell("top0")->setFocus();
    QTest::keyClick(m_desk->cell("top0"), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_desk->cell("top1")->text(), u"拍照"_s);
    QVERIFY(m_desk->cell("top1")->hasFocus());
    QTest::keyClick(m_desk->cell("top1"), Qt::Key_Right);
    QVERIFY(m_desk->cell("top2")->hasFocus());
    QTest::keyClick(m_desk->cell("top2"), Qt::Key_Up);
    QVERIFY(m_desk->cell("sub2")->hasFocus());
    QTest::keyClick(m_desk->cell("sub2"), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(m_desk->cell("sub1")->text(), u"位置"_s);
    QTest::keyClick(m_desk->cell("sub1"), Qt::Key_Delete);
    QCOMPARE(m_desk->cell("sub1")->text(), u"扫码"_s);
    QTest::keyClick(m_desk->cell("sub1"), Qt::Key_Down);
    QVERIFY(m_desk->cell("top2")->hasFocus());
}

void MenuDialogTest::addsAndUndoes()
{
    m_desk->click(m_desk->button("removeButton"));
    QVERIFY(m_desk->cell("addTop")->isVisible());
    m_desk->click(m_desk->cell("addTop"));
    QCOMPARE(m_desk->cell("top2")->text(), m_desk->field("name")->text());
    m_desk->click(m_desk->button("undo"));
    m_desk->click(m_desk->button("undo"));
    QCOMPARE(m_desk->cell("top0")->text(), u"拍照"_s);
    QCOMPARE(m_desk->field("name")->text(), u"拍照"_s);
    QVERIFY(!m_desk->button("undo")->isEnabled());
    m_desk->click(m_desk->button("redo"));
    QCOMPARE(m_desk->cell("top0")->text(), u"视频"_s);
}

void MenuDialogTest::deletesTheMenuAndHasItBack()
{
    const wecom::Menu before = m_desk->published();
    m_desk->click(m_desk->button("deleteMenu"));
    QTRY_VERIFY(m_desk->said().contains(u"no menu any more"_s));
    QVERIFY(m_desk->published().isEmpty());
    QVERIFY(m_desk->button("publish")->isEnabled());
    m_desk->click(m_desk->button("publish"));
    QTRY_VERIFY(m_desk->said().contains(u"on the phone"_s));
    QVERIFY(m_desk->published() == before);
}

void MenuDialogTest::saysWhatWeComRefuses()
{
    refuseNext(u"/cgi-bin/menu/create"_s, 45009);
    m_desk->type("key", u"other"_s);
    m_desk->click(m_desk->button("publish"));
    QTRY_VERIFY(m_desk->said().contains(wecom::errorCodeMeaning(45009).toHtmlEscaped()));
    QVERIFY(m_desk->said().contains(wecom::errorCodeRemedy(45009).toHtmlEscaped()));
    QVERIFY(m_desk->button("publish")->isEnabled());
    const auto buttons = m_desk->dialog->findChild<MessageBar *>()->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->click(); // tries again
    QTRY_VERIFY(m_desk->said().contains(u"on the phone"_s));
    QCOMPARE(m_desk->published().buttons.at(0).key, u"other"_s);
}

void MenuDialogTest::beginsFromNothing()
{
    for (int i = 0; i < 3; ++i)
        m_desk->click(m_desk->button("removeButton"));
    QVERIFY(!m_desk->cell("top0")->isVisible());
    QVERIFY(m_desk->field("name") == nullptr);
    m_desk->click(m_desk->button("publish")); // no buttons: no menu
    QTRY_VERIFY(m_desk->said().contains(u"no menu any more"_s));
    m_desk->click(m_desk->cell("addTop"));
    m_desk->type("name", u"菜单"_s);
    m_desk->click(m_desk->button("publish"));
    QTRY_VERIFY(m_desk->said().contains(u"on the phone"_s));
    const wecom::Menu expected{{{.name = u"菜单"_s, .type = u"click"_s, .key = u"菜单"_s}}};
    QVERIFY(m_desk->published() == expected);
}

void MenuDialogTest::leadsToTheRuleThatAnswers()
{
    QSignalSpy wanted(m_desk->dialog.get(), &MenuDialog::ruleWanted);
    QSignalSpy chosen(m_desk->dialog.get(), &MenuDialog::ruleChosen);
    m_desk->click(m_desk->button("toRule"));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first(), (QVariantList{u"photo"_s, u"拍照"_s, u"click"_s}));

    RuleSet rules;
    rules.rules = {{.id = u"r1"_s,
                    .name = u"Photo rule"_s,
                    .when = {.conditions = {{.type = u"event"_s,
                                             .parameters = {{u"event"_s, u"click"_s},
                                                            {u"key"_s, u"photo"_s}}}}}}};
    m_desk->dialog->setRules(rules);
    m_desk->click(m_desk->button("toRule"));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"r1"_s);
    m_desk->click(m_desk->cell("top1")); // clip: nothing answers it
    m_desk->click(m_desk->button("toRule"));
    QCOMPARE(wanted.size(), 2);
    m_desk->click(m_desk->cell("top2")); // opens a menu: there is nothing to answer
    QVERIFY(!m_desk->button("toRule")->isVisible());
}

void MenuDialogTest::losesNothingOnClosing()
{
    m_desk->type("name", u"x"_s);
    QTest::keyClick(m_desk->dialog.get(), Qt::Key_Escape);
    QVERIFY(m_desk->dialog->isVisible());
    QVERIFY(m_desk->said().contains(u"not on the phone"_s));
    const auto buttons = m_desk->dialog->findChild<MessageBar *>()->findChildren<QPushButton *>();
    buttons.first()->click();
    QVERIFY(!m_desk->dialog->isVisible());
    QCOMPARE(m_desk->published().buttons.at(0).name, u"拍照"_s);
}

QTEST_MAIN(MenuDialogTest)
#include "tst_menudialog.moc"
