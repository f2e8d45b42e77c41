// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/phone/phonestage.h"
#include "ui/phone/bubbleview.h"
#include "ui/phone/phonedock.h"
#include "ui/phone/phoneview.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

/*! Says who its members are, and leaves all that wait for messages or menus waiting. */
class SilentSandbox final : public QTcpServer
{
public:
    SilentSandbox()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++openConnections;
                connect(socket, &QTcpSocket::disconnected, this, [this] { --openConnections; });
                connect(socket, &QTcpSocket::readyRead, this, [socket] { answer(*socket); });
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no loopback port to listen on");
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    int openConnections = 0;

private:
    static void answer(QTcpSocket &socket)
    {
        const QByteArray request = socket.readAll();
        if (request.contains("wait=") || request.contains("/menu"))
            return;
        const QByteArray body =
            request.contains("/state")
                ? R"({"members":[{"userid":"a","name":"A"},{"userid":"b","name":"B&B"}]})"_ba
                : "[]"_ba;
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body);
    }
};

QToolButton *closeButton(const QTabWidget &tabs, int index)
{
    return qobject_cast<QToolButton *>(tabs.tabBar()->tabButton(index, QTabBar::RightSide));
}

/*! Shows \a dock so that its keys are heard. */
void show(PhoneDock &dock)
{
    dock.show();
    dock.activateWindow();
    QTRY_VERIFY(dock.isActiveWindow());
}

} // namespace

class PhoneDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensThePhonesOfLastTime();
    void opensTheFirstMemberWhereThoseAreGone();
    void takesAnotherPhoneByKeyAndByMenu();
    void marksWhatWasNotRead();
    void hasRoomForEveryMember();
    void endsThePollOfAClosedTab();
    void neverClosesTheLastPhone();
    void startsAnewInAnotherSandbox();
    void saysThatThereIsNone();
};

void PhoneDockTest::opensThePhonesOfLastTime()
{
    PhoneStage stage;
    PhoneDock dock(stage.client);
    const QStringList members{u"wangwu"_s, u"nobody"_s, u"boss"_s, u"wangwu"_s, u"lisi"_s};
    dock.setPreferredMembers(members, u"boss"_s);
    QCOMPARE(dock.openMembers(), members); // as they were, until the sandbox says who there is
    stage.start();
    QTRY_COMPARE(dock.openMembers(), QStringList({u"wangwu"_s, u"boss"_s, u"lisi"_s}));
    QCOMPARE(dock.member(), u"boss"_s);
}

void PhoneDockTest::opensTheFirstMemberWhereThoseAreGone()
{
    PhoneStage stage;
    PhoneDock dock(stage.client);
    dock.setPreferredMembers({u"nobody"_s});
    stage.start();
    QTRY_COMPARE(dock.openMembers(), QStringList{u"zhangsan"_s});
    QCOMPARE(dock.findChild<QTabWidget *>()->tabText(0), u"张三"_s);
}

void PhoneDockTest::takesAnotherPhoneByKeyAndByMenu()
{
    PhoneStage stage;
    PhoneDock dock(stage.client);
    stage.start();
    show(dock);
    QTRY_COMPARE(dock.openMembers().size(), 1);

    dock.focusInput();
    QTest::keyClick(dock.focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(dock.openMembers(), QStringList({u"zhangsan"_s, u"lisi"_s}));
    QCOMPARE(dock.member(), u"lisi"_s);

    auto *tabs = dock.findChild<QTabWidget *>();
    QMenu *menu = qobject_cast<QToolButton *>(tabs->cornerWidget())->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 10); // of twelve members
    QCOMPARE(menu->actions().constFirst()->text(), u"王五 (wangwu)"_s);
    menu->actions().constLast()->trigger();
    QCOMPARE(dock.member(), u"boss"_s);

    QTest::keyClick(dock.focusWidget(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(dock.openMembers(), QStringList({u"zhangsan"_s, u"lisi"_s}));
}

void PhoneDockTest::marksWhatWasNotRead()
{
    PhoneStage stage;
    stage.start();
    PhoneDock dock(stage.client);
    dock.setPreferredMembers({u"zhangsan"_s, u"lisi"_s});
    show(dock);
    auto *tabs = dock.findChild<QTabWidget *>();
    QTRY_COMPARE(tabs->count(), 2);
    const auto *lisi = tabs->widget(1)->findChild<BubbleView *>();
    QSignalSpy received(&dock, &PhoneDock::received);

    stage.send(u"lisi"_s, wecom::OutgoingMessage::text(u"one"_s));
    QTRY_COMPARE(shownOn(*lisi).size(), 1);
    stage.send(u"lisi"_s, wecom::OutgoingMessage::text(u"two"_s));
    QTRY_COMPARE(tabs->tabText(1), u"李四 (2)"_s);
    QVERIFY(!tabs->tabIcon(1).isNull());
    QCOMPARE(received.size(), 2);

    tabs->setCurrentIndex(1);
    QCOMPARE(tabs->tabText(1), u"李四"_s);
    QVERIFY(tabs->tabIcon(1).isNull());
    stage.send(u"lisi"_s, wecom::OutgoingMessage::text(u"three"_s)); // it is in front
    QTRY_COMPARE(shownOn(*lisi).size(), 3);
    QCOMPARE(tabs->tabText(1), u"李四"_s);

    // What was there when a phone is taken is not new.
    closeButton(*tabs, 1)->click();
    QTRY_COMPARE(dock.findChildren<PhoneView *>().size(), 1);
    QTest::keyClick(&dock, Qt::Key_T, Qt::ControlModifier);
    tabs->setCurrentIndex(0);
    const auto *again = tabs->widget(1)->findChild<BubbleView *>();
    QTRY_COMPARE(shownOn(*again).size(), 3);
    QCOMPARE(tabs->tabText(1), u"李四"_s);
}

void PhoneDockTest::hasRoomForEveryMember()
{
    PhoneStage stage;
    stage.start();
    PhoneDock dock(stage.client);
    show(dock);
    QTRY_COMPARE(dock.openMembers().size(), 1);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&dock, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(dock.openMembers().size(), 12);
    auto *tabs = dock.findChild<QTabWidget *>();
    QVERIFY(!tabs->cornerWidget()->isEnabled());

    // With all of them polling the last one's text still goes out at once.
    auto *input = tabs->currentWidget()->findChild<QLineEdit *>();
    input->setText(u"hello"_s);
    QTest::keyClick(input, Qt::Key_Return);
    const auto *bubbles = tabs->currentWidget()->findChild<BubbleView *>();
    QTRY_COMPARE(shownOn(*bubbles), QStringList({u"hello"_s, u"hello / reply"_s}));
}

void PhoneDockTest::endsThePollOfAClosedTab()
{
    const SilentSandbox sandbox;
    SandboxClient client;
    PhoneDock dock(client);
    dock.setPreferredMembers({u"a"_s, u"b"_s});
    client.open(sandbox.url());
    QTRY_COMPARE(dock.findChild<QTabWidget *>()->count(), 2);
    QCOMPARE(dock.findChild<QTabWidget *>()->tabText(1), u"B&&B"_s);
    // One is the client's own, two are of each phone: for messages and for the menu.
    QTRY_COMPARE(sandbox.openConnections, 5);
    closeButton(*dock.findChild<QTabWidget *>(), 1)->click();
    QTRY_COMPARE(sandbox.openConnections, 3);
    client.close();
    QTRY_COMPARE(sandbox.openConnections, 0);
    QCOMPARE(dock.openMembers(), QStringList{u"a"_s});
}

void PhoneDockTest::neverClosesTheLastPhone()
{
    PhoneStage stage;
    stage.start();
    PhoneDock dock(stage.client);
    show(dock);
    QTRY_COMPARE(dock.openMembers().size(), 1);
    auto *tabs = dock.findChild<QTabWidget *>();
    QCOMPARE(closeButton(*tabs, 0), nullptr);
    QTest::keyClick(&dock, Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(tabs->count(), 1);
}

void PhoneDockTest::startsAnewInAnotherSandbox()
{
    PhoneStage stage;
    stage.start();
    PhoneDock dock(stage.client);
    dock.setPreferredMembers({u"zhangsan"_s, u"lisi"_s}, u"lisi"_s);
    dock.show();
    auto *tabs = dock.findChild<QTabWidget *>();
    QTRY_COMPARE(tabs->count(), 2);
    auto *input = tabs->currentWidget()->findChild<QLineEdit *>();
    input->setText(u"hello"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QTRY_COMPARE(shownOn(*tabs->currentWidget()->findChild<BubbleView *>()).size(), 2);

    Sandbox other{SandboxOptions{.seed = 2, .callback = {}}};
    QVERIFY_RESULT(other.listen(QHostAddress::LocalHost, 0));
    stage.client.open(other.apiBase());
    QCOMPARE(tabs->count(), 0);
    QCOMPARE(dock.openMembers(), QStringList({u"zhangsan"_s, u"lisi"_s}));
    QCOMPARE(dock.member(), u"lisi"_s);
    dock.hide();
    QTRY_COMPARE(tabs->count(), 2);
    QCOMPARE(dock.member(), u"lisi"_s);
    dock.show();
    const auto *bubbles = tabs->currentWidget()->findChild<BubbleView *>();
    QCOMPARE(shownOn(*bubbles), QStringList());
}

void PhoneDockTest::saysThatThereIsNone()
{
    SandboxClient client;
    PhoneDock dock(client);
    show(dock);
    QTest::keyClick(&dock, Qt::Key_T, Qt::ControlModifier);
    QTest::keyClick(&dock, Qt::Key_W, Qt::ControlModifier);
    dock.focusInput();
    client.close();
    client.registerCallback(QUrl(u"http://127.0.0.1:1/x"_s));
    QCOMPARE(dock.openMembers(), QStringList());
    QVERIFY(!dock.findChild<QTabWidget *>()->isVisible());
}

QTEST_MAIN(PhoneDockTest)
#include "tst_phonedock.moc"
