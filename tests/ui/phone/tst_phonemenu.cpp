// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"
#include "core/wecom/messagebody.h"
#include "tests/ui/phone/phonestage.h"
#include "ui/dialogs/schemadialog.h"
#include "ui/phone/bubbleview.h"
#include "ui/phone/menupress.h"
#include "ui/phone/phoneinput.h"
#include "ui/phone/phonemenubar.h"
#include "ui/phone/phoneview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

wecom::MenuButton button(const QString &type, const QString &name = u"press"_s)
{
    return {.name = name, .type = type, .key = u"key"_s};
}

} // namespace

/*! The menu on a phone, from the sandbox that has it to the application that hears of a press. */
class PhoneMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheMenuAtTheTouchOfAButton();
    void goesBackToTheKeyboard();
    void tellsTheApplicationWhatWasPressed();
    void opensASubMenu();
    void showsWhereALinkLeads();
    void asksWhatWasScanned();
    void sendsThePlaceAfterTheEvent();
    void sendsPicturesAfterTheEvent();
    void showsANewMenuAtOnce();
    void leavesWhoTypesAtTheKeyboard();
    void hasNoButtonWithoutAMenu();
    void knowsTheEventOfEachKind();

private:
    void publish(const wecom::Menu &menu);
    [[nodiscard]] PhoneMenuBar *bar() const { return m_view->findChild<PhoneMenuBar *>(); }
    [[nodiscard]] QToolButton *switchButton() const;
    [[nodiscard]] QPushButton *buttonCalled(const QString &name) const;
    [[nodiscard]] QStringList shown() const { return shownOn(*m_view->findChild<BubbleView *>()); }
    /*! The \a index-th message that the application took. */
    [[nodiscard]] IncomingMessage taken(int index) const;
    [[nodiscard]] int takenCount() const;

    std::unique_ptr<PhoneStage> m_stage;
    std::unique_ptr<PhoneView> m_view;
};

void PhoneMenuTest::init()
{
    m_stage = std::make_unique<PhoneStage>();
    m_stage->start();
    m_view = std::make_unique<PhoneView>(m_stage->client.url(),
                                         PhoneMember{.userId = u"zhangsan"_s, .name = u"张三"_s});
    m_view->resize(360, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTRY_VERIFY(switchButton() != nullptr);
}

void PhoneMenuTest::cleanup()
{
    m_view.reset();
    m_stage.reset();
}

void PhoneMenuTest::publish(const wecom::Menu &menu)
{
    const QString account = m_stage->sandbox->account().name;
    const auto done = menu.isEmpty() ? m_stage->engine->deleteMenu(account)
                                     : m_stage->engine->createMenu(account, menu);
    QTRY_VERIFY(done.isFinished());
    QVERIFY_RESULT(done.result());
    QTRY_VERIFY(bar()->menu() == menu);
}

QToolButton *PhoneMenuTest::switchButton() const
{
    for (auto *tool : m_view->findChildren<QToolButton *>()) {
        if (tool->isVisible() && tool->defaultAction() != nullptr)
            return tool;
    }
    return nullptr;
}

QPushButton *PhoneMenuTest::buttonCalled(const QString &name) const
{
    for (auto *found : bar()->findChildren<QPushButton *>()) {
        if (found->isVisible() && found->accessibleName() == name)
            return found;
    }
    return nullptr;
}

int PhoneMenuTest::takenCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_stage->stored, [](const MessageRow &row) { return row.direction == Direction::In; }));
}

IncomingMessage PhoneMenuTest::taken(int index) const
{
    for (const MessageRow &row : m_stage->stored) {
        if (row.direction == Direction::In && index-- == 0)
            return wecom::parseIncomingMessage(row.raw).value_or(IncomingMessage());
    }
    return {};
}

void PhoneMenuTest::showsTheMenuAtTheTouchOfAButton()
{
    QVERIFY(!bar()->isVisible()); // one types first
    QVERIFY(m_view->findChild<PhoneInput *>()->isVisible());
    switchButton()->click();
    QVERIFY(bar()->isVisible());
    QVERIFY(!m_view->findChild<PhoneInput *>()->isVisible());
    QVERIFY(buttonCalled(u"拍照"_s) != nullptr && buttonCalled(u"更多"_s) != nullptr);
}

void PhoneMenuTest::goesBackToTheKeyboard()
{
    m_view->focusInput();
    QTest::keyClick(m_view->focusWidget(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!bar()->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"hi"_s);
    QCOMPARE(m_view->findChild<PhoneInput *>()->text(), u"hi"_s);
    switchButton()->click();
    m_view->focusInput(); // whoever asks for it wants to type
    QVERIFY(m_view->findChild<PhoneInput *>()->isVisible());
}

void PhoneMenuTest::tellsTheApplicationWhatWasPressed()
{
    switchButton()->click();
    QTest::mouseClick(buttonCalled(u"拍照"_s), Qt::LeftButton);
    QTRY_COMPARE(takenCount(), 1);
    QCOMPARE(taken(0).event(), u"click"_s);
    QCOMPARE(taken(0).value(u"EventKey"), u"photo"_s);
    QVERIFY(taken(0).value(u"note").isEmpty()); // that is ours
    QTRY_VERIFY(shown().contains(u"You pressed “拍照”"_s));
}

void PhoneMenuTest::opensASubMenu()
{
    switchButton()->click();
    QTest::mouseClick(buttonCalled(u"更多"_s), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 3);
    QCOMPARE(menu->actions().at(1)->text(), u"扫码"_s);
    QVERIFY(menu->geometry().bottom() <= buttonCalled(u"更多"_s)->mapToGlobal(QPoint()).y() + 1);
    QTest::keyClick(menu, Qt::Key_Escape);
    QCOMPARE(takenCount(), 0);
}

void PhoneMenuTest::showsWhereALinkLeads()
{
    publish({{{.name = u"Site"_s, .type = u"view"_s, .url = u"https://a.example/?b=c&d"_s}}});
    QTest::mouseClick(buttonCalled(u"Site"_s), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().first()->text(), u"https://a.example/?b=c&&d"_s);
    menu->close();
    QTRY_COMPARE(takenCount(), 1);
    QCOMPARE(taken(0).event(), u"view"_s);
    QCOMPARE(taken(0).value(u"EventKey"), u"https://a.example/?b=c&d"_s);
    QTRY_VERIFY(shown().contains(u"You pressed “Site”"_s));
    QCOMPARE(shown().size(), 1); // nobody wonders that nothing is answered
}

void PhoneMenuTest::asksWhatWasScanned()
{
    publish({{button(u"scancode_waitmsg"_s)}});
    QTest::mouseClick(buttonCalled(u"press"_s), Qt::LeftButton);
    auto *dialog = m_view->findChild<SchemaDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setValues({{u"ScanResult"_s, u"<42>"_s}, {u"ScanType"_s, u"barcode"_s}});
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(takenCount(), 1);
    const auto scan = std::get<wecom::ScanCodeEvent>(wecom::body(taken(0)));
    QCOMPARE(scan.event, u"scancode_waitmsg"_s);
    QCOMPARE(scan.key, u"key"_s);
    QCOMPARE(scan.scanType, u"barcode"_s);
    QCOMPARE(scan.scanResult, u"CODE_128,<42>"_s);
}

void PhoneMenuTest::sendsThePlaceAfterTheEvent()
{
    publish({{button(u"location_select"_s)}});
    QTest::mouseClick(buttonCalled(u"press"_s), Qt::LeftButton);
    QTest::keyClick(m_view->findChild<SchemaDialog *>(), Qt::Key_Return);
    QTRY_COMPARE(takenCount(), 2);
    const auto place = std::get<wecom::LocationSelectEvent>(wecom::body(taken(0)));
    QCOMPARE(place.key, u"key"_s);
    QCOMPARE(place.label, u"天安门"_s);
    QCOMPARE(std::get<wecom::LocationMessage>(wecom::body(taken(1))).label, u"天安门"_s);
}

void PhoneMenuTest::sendsPicturesAfterTheEvent()
{
    QStringList paths;
    for (const char *name : {"a.png", "b.png"}) {
        QFile file(m_stage->dir.filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(100, name[0]));
        paths.append(file.fileName());
    }
    publish({{button(u"pic_weixin"_s)}});
    QTest::mouseClick(buttonCalled(u"press"_s), Qt::LeftButton);
    auto *dialog = m_view->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    Q_EMIT dialog->filesSelected(paths);
    dialog->close();
    QTRY_COMPARE(takenCount(), 3);
    const auto pictures = std::get<wecom::PicturesEvent>(wecom::body(taken(0)));
    QCOMPARE(pictures.event, u"pic_weixin"_s);
    QCOMPARE(pictures.count, 2);
    QCOMPARE(taken(0).value(u"SendPicsInfo.PicList.item.PicMd5Sum").size(), 32);
    QCOMPARE(taken(1).type(), u"image"_s);
    QCOMPARE(taken(2).type(), u"image"_s);
}

void PhoneMenuTest::showsANewMenuAtOnce()
{
    publish({{button(u"click"_s, u"A & B"_s)}});
    QVERIFY(bar()->isVisible());
    QCOMPARE(buttonCalled(u"A & B"_s)->text(), u"A && B"_s);
    QVERIFY(buttonCalled(u"拍照"_s) == nullptr);
}

void PhoneMenuTest::leavesWhoTypesAtTheKeyboard()
{
    m_view->findChild<PhoneInput *>()->setText(u"half a sent"_s);
    publish({{button(u"click"_s)}});
    QVERIFY(m_view->findChild<PhoneInput *>()->isVisible());
}

void PhoneMenuTest::hasNoButtonWithoutAMenu()
{
    switchButton()->click();
    publish({});
    QVERIFY(switchButton() == nullptr);
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_view->findChild<PhoneInput *>()->isVisible());
}

void PhoneMenuTest::knowsTheEventOfEachKind()
{
    const wecom::MenuButton mini{.name = u"m"_s,
                                 .type = u"view_miniprogram"_s,
                                 .key = u"k"_s,
                                 .url = u"http://a"_s,
                                 .appId = u"wx1"_s,
                                 .page = u"p/i"_s};
    const QJsonObject event = MenuPress::eventOf(mini);
    QCOMPARE(event.value("Event"_L1), u"view_miniprogram"_s);
    QCOMPARE(event.value("EventKey"_L1), u"p/i"_s);
    QCOMPARE(event.value("AppId"_L1), u"wx1"_s);
    for (const wecom::MenuButtonKind &kind : wecom::menuButtonKinds())
        QCOMPARE(MenuPress::eventOf(button(kind.id)).value("Event"_L1), kind.id);
}

QTEST_MAIN(PhoneMenuTest)
#include "tst_phonemenu.moc"
