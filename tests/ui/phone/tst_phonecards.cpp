// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/bubbles/samplemessages.h"
#include "tests/ui/phone/phonedesk.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

QJsonObject cardEntry(int id, const QString &sample, const QJsonObject &more = {})
{
    const QList<SampleMessage> all = sampleMessages();
    const auto card = *std::ranges::find(all, sample, &SampleMessage::name);
    return entry(id, card.type, card.content, more);
}

} // namespace

/*! What can be done with cards and texts on a phone, with mouse and keyboard. */
class PhoneCardsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PhoneDesk>(); }
    void cleanup() { m_desk.reset(); }
    void pressesAButton();
    void votesByKeyboard();
    void choosesWhatIsAsked();
    void choosesFromTheMenuOfACard();
    void showsAnAddressBeforeItIsOpened_data();
    void showsAnAddressBeforeItIsOpened();
    void leavesTheBubblesWithTab();
    void showsWhatBecameOfACard();
    void takesBackWhatWasRecalled();

private:
    std::unique_ptr<PhoneDesk> m_desk;
};

void PhoneCardsTest::pressesAButton()
{
    m_desk->pickUp({{cardEntry(1, u"card-button"_s)}});
    m_desk->click(u"同意"_s);
    QTRY_COMPARE(m_desk->sandbox.pushed().size(), 1);
    const QJsonObject expected{
        {u"user"_s, u"zhangsan"_s},
        {u"type"_s, u"event"_s},
        {u"Event"_s, u"template_card_event"_s},
        {u"EventKey"_s, u"yes"_s},
        {u"TaskId"_s, u"t1"_s},
        {u"CardType"_s, u"button_interaction"_s},
        {u"SelectedItems"_s, QJsonArray{QJsonObject{{u"QuestionKey"_s, u"q"_s},
                                                    {u"OptionIds"_s, QJsonArray{u"b"_s}}}}}};
    QCOMPARE(m_desk->sandbox.pushed().first(), expected);
    QTRY_COMPARE(m_desk->last().data().toString(), u"You answered a card"_s);

    // A click that ends elsewhere is none.
    QTest::mousePress(m_desk->bubbles->viewport(), Qt::LeftButton, {}, QPoint(2, 2));
    QTest::mouseRelease(m_desk->bubbles->viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    QCOMPARE(m_desk->sandbox.pushed().size(), 1);
}

void PhoneCardsTest::votesByKeyboard()
{
    m_desk->pickUp({{cardEntry(1, u"card-vote"_s)}});
    m_desk->bubbles->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_desk->bubbles->hasFocus());
    QCOMPARE(m_desk->bubbles->currentIndex(), m_desk->last());
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(m_desk->bubbles, Qt::Key_Tab);
    QCOMPARE(m_desk->bubbles->accessibleDescription(), u"☐ 水果"_s);
    QTest::keyClick(m_desk->bubbles, Qt::Key_Space);
    QVERIFY(m_desk->last().data().toString().contains(u"☑ 水果"_s));
    QTest::keyClick(m_desk->bubbles, Qt::Key_Left);
    QTest::keyClick(m_desk->bubbles, Qt::Key_Return); // the cake is unticked
    QVERIFY(m_desk->last().data().toString().contains(u"☐ 蛋糕"_s));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_desk->bubbles, Qt::Key_Right);
    QCOMPARE(m_desk->bubbles->accessibleDescription(), u"投票"_s);
    QTest::keyClick(m_desk->bubbles, Qt::Key_Return);
    QTRY_COMPARE(m_desk->sandbox.pushed().size(), 1);
    const QJsonObject event = m_desk->sandbox.pushed().first();
    QCOMPARE(event.value("EventKey"_L1).toString(), u"vote"_s);
    const QJsonArray expected{
        QJsonObject{{u"QuestionKey"_s, u"tea"_s}, {u"OptionIds"_s, QJsonArray{u"2"_s}}}};
    QCOMPARE(event.value("SelectedItems"_L1).toArray(), expected);
}

void PhoneCardsTest::choosesWhatIsAsked()
{
    m_desk->pickUp({{cardEntry(1, u"card-multiple"_s)}});
    m_desk->click(u"日期: 周一"_s);
    QMenu *menu = m_desk->openMenu();
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().at(0)->isChecked());
    menu->actions().at(1)->trigger();
    menu->close();
    QTRY_VERIFY(!m_desk->placeOf(u"日期: 周二"_s).isNull());
    m_desk->click(u"Submit"_s);
    QTRY_COMPARE(m_desk->sandbox.pushed().size(), 1);
    const QJsonArray expected{
        QJsonObject{{u"QuestionKey"_s, u"day"_s}, {u"OptionIds"_s, QJsonArray{u"2"_s}}},
        QJsonObject{{u"QuestionKey"_s, u"place"_s}, {u"OptionIds"_s, QJsonArray{u"p2"_s}}}};
    QJsonArray selected = m_desk->sandbox.pushed().first().value("SelectedItems"_L1).toArray();
    if (selected.at(0)["QuestionKey"_L1] != u"day"_s)
        selected.append(selected.takeAt(0)); // questions have no order
    QCOMPARE(selected, expected);
}

void PhoneCardsTest::choosesFromTheMenuOfACard()
{
    m_desk->pickUp({{cardEntry(1, u"card-text"_s)}});
    m_desk->click(u"卡片副交互辅助文本说明"_s);
    QMenu *menu = m_desk->openMenu();
    QVERIFY(menu != nullptr);
    menu->actions().at(1)->trigger();
    menu->close();
    QTRY_COMPARE(m_desk->sandbox.pushed().size(), 1);
    QCOMPARE(m_desk->sandbox.pushed().first().value("EventKey"_L1).toString(), u"A2"_s);
    QCOMPARE(m_desk->sandbox.pushed().first().value("Event"_L1).toString(),
             u"template_card_menu_event"_s);
    QVERIFY(!m_desk->sandbox.pushed().first().contains("SelectedItems"_L1));
}

void PhoneCardsTest::showsAnAddressBeforeItIsOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("canOpen");
    QTest::newRow("a page") << u"https://example.org/a?b=c&d=e"_s << true;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a program") << u"ssh://-oProxyCommand=x"_s << false;
}

void PhoneCardsTest::showsAnAddressBeforeItIsOpened()
{
    QFETCH(const QString, address);
    QFETCH(const bool, canOpen);
    m_desk->pickUp(
        {{entry(1, u"text"_s,
                {{u"content"_s, u"<a href=\"%1\">https://bank.example</a>"_s.arg(address)}})}});
    m_desk->click(u"https://bank.example"_s);
    QMenu *menu = m_desk->openMenu();
    QVERIFY(menu != nullptr);
    QStringList entries;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            entries.append(action->text());
    }
    QVERIFY(!menu->actions().constFirst()->isEnabled());
    QCOMPARE(entries.takeFirst().replace(u"&&"_s, u"&"_s), address);
    QCOMPARE(entries.size(), canOpen ? 2 : 1);
    menu->actions().constLast()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), address);
    menu->close();
}

void PhoneCardsTest::leavesTheBubblesWithTab()
{
    m_desk->pickUp({{entry(1, u"text"_s, {{u"content"_s, u"https://a https://b"_s}})}});
    m_desk->bubbles->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(m_desk->bubbles->hasFocus());
    QTest::keyClick(m_desk->bubbles, Qt::Key_Tab);
    QTest::keyClick(m_desk->bubbles, Qt::Key_Tab);
    QVERIFY(m_desk->bubbles->hasFocus());
    QCOMPARE(m_desk->bubbles->accessibleDescription(), u"https://b"_s);
    QTest::keyClick(m_desk->bubbles, Qt::Key_Tab);
    QVERIFY(!m_desk->bubbles->hasFocus());
}

void PhoneCardsTest::showsWhatBecameOfACard()
{
    const QJsonObject answered = cardEntry(
        7, u"card-button"_s,
        {{u"replaces"_s, u"1"_s}, {u"disabled"_s, true}, {u"replace_name"_s, u"已同意"_s}});
    m_desk->pickUp({{cardEntry(1, u"card-button"_s)}, {answered}});
    QTRY_VERIFY(m_desk->last().data().toString().contains(u"已同意"_s));
    QCOMPARE(m_desk->bubbles->model()->rowCount(), 1);
    QVERIFY(m_desk->placeOf(u"同意"_s).isNull());
    QVERIFY(m_desk->placeOf(u"已同意"_s).isNull());
}

void PhoneCardsTest::takesBackWhatWasRecalled()
{
    const QJsonObject text{{u"content"_s, u"秘密"_s}};
    m_desk->pickUp({{entry(1, u"text"_s, text), entry(2, u"text"_s, text)},
                    {entry(5, u"text"_s, text, {{u"replaces"_s, u"1"_s}, {u"recalled"_s, true}}),
                     entry(3, u"text"_s, {{u"content"_s, u"later"_s}})}});
    QTRY_COMPARE(m_desk->bubbles->model()->rowCount(), 3);
    QCOMPARE(m_desk->bubbles->model()->index(0, 0).data().toString(),
             u"The application took a message back"_s);
    QCOMPARE(m_desk->last().data().toString(), u"later"_s);
}

QTEST_MAIN(PhoneCardsTest)
#include "tst_phonecards.moc"
