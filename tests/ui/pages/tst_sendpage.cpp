// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sendstage.h"
#include "ui/dialogs/messagebar.h"
#include "ui/send/sendhistorymodel.h"
#include "ui/send/sentdetails.h"
#include "ui/send/senthistory.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::ConsoleWindow;
using ewc::test::SendStage;

/*! The Send page in a real window over a real engine, with a real sandbox as the platform. */
class SendPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsATextByKeyboard();
    void sendsATextByMouse();
    void asksBeforeItSendsToEverybody();
    void keepsTheDraftOverARestart();
    void putsBackWhatCouldNotBeSent();
    void beginsANewMessage();
    void showsWhatBecameOfAMessage();
    void sendsLaterAndCancels();
    void pausesAndSendsNow();
    void sendsTheSameAgain();
    void editsWhatWasSent();
    void sendsADroppedFile();
    void showsTheAddressThatIsNotTrusted();
    void offersATryInTheSandbox();
    void teachesWhereNothingCanSend();

private:
    /*! Sends \a text to \a user, at \a notBefore. */
    void send(const QString &text, const QString &user, qint64 notBefore = 0)
    {
        m->addressTo({user});
        m->composer().findChild<QPlainTextEdit *>(u"content"_s)->setPlainText(text);
        Q_EMIT m->composer().sendWanted(notBefore);
    }
    [[nodiscard]] QAbstractItemModel *history() const
    {
        return m->find<SentHistory>()->findChild<QListView *>()->model();
    }
    [[nodiscard]] QString state(int row = 0) const
    {
        return history()->index(row, 0).data(SendHistoryModel::StateRole).toString();
    }
    /*! Chooses row \a row of the history and does what \a action says there. */
    void perform(const QString &action, int row = 0)
    {
        auto *list = m->find<SentHistory>()->findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(row, 0));
        const auto actions = list->actions();
        const auto found = std::ranges::find(actions, action, &QAction::text);
        QVERIFY(found != actions.end());
        QTRY_VERIFY((*found)->isVisible());
        (*found)->trigger();
    }
    [[nodiscard]] int onPhone(const QString &user) const
    {
        return static_cast<int>(m->phone(user).size());
    }

    std::unique_ptr<SendStage> m;
};

void SendPageTest::init()
{
    m = std::make_unique<SendStage>();
    QVERIFY(m->isReady());
    m->open();
    QTRY_VERIFY(m->page().isVisible());
}

void SendPageTest::cleanup()
{
    m.reset();
}

void SendPageTest::sendsATextByKeyboard()
{
    m->addressTo({u"zhangsan"_s});
    QVERIFY(QTest::qWaitForWindowActive(&m->console->window));
    QTest::keyClick(&m->console->window, Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"hello"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(onPhone(u"zhangsan"_s), 1);
    QCOMPARE(m->phone(u"zhangsan"_s).first()["text"_L1]["content"_L1].toString(), u"hello"_s);
    QVERIFY(m->composer().isEmpty());
    QCOMPARE(m->composer().draft().recipients.users, QStringList{u"zhangsan"_s});
}

void SendPageTest::sendsATextByMouse()
{
    m->addressTo({u"zhangsan"_s, u"lisi"_s});
    m->composer().findChild<QPlainTextEdit *>(u"content"_s)->setPlainText(u"你好"_s);
    QVERIFY(m->button(u"Send"_s) != nullptr);
    QTest::mouseClick(m->button(u"Send"_s), Qt::LeftButton);
    QTRY_COMPARE(onPhone(u"zhangsan"_s), 1);
    QTRY_COMPARE(onPhone(u"lisi"_s), 1);
}

void SendPageTest::asksBeforeItSendsToEverybody()
{
    m->addressTo({u"@all"_s});
    m->composer().findChild<QPlainTextEdit *>(u"content"_s)->setPlainText(u"你好"_s);
    QTest::mouseClick(m->button(u"Send"_s), Qt::LeftButton);
    auto *box = m->find<QMessageBox>();
    QVERIFY(box != nullptr);
    QCOMPARE(onPhone(u"zhangsan"_s), 0);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(m->find<QMessageBox>() == nullptr);
    QVERIFY(!m->composer().isEmpty());

    QTest::mouseClick(m->button(u"Send"_s), Qt::LeftButton);
    box = m->find<QMessageBox>();
    QVERIFY(box != nullptr);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    QTRY_COMPARE(onPhone(u"zhangsan"_s), 1);
}

void SendPageTest::keepsTheDraftOverARestart()
{
    m->addressTo({u"zhangsan"_s});
    m->composer().findChild<QPlainTextEdit *>(u"content"_s)->setPlainText(u"not finished"_s);
    m->page().save(m->console->settings);
    SendPage again(m->console->engine, m->console->log, m->console->settings);
    const Draft draft = again.findChild<Composer *>()->draft();
    QCOMPARE(draft.message, wecom::OutgoingMessage::text(u"not finished"_s));
    QCOMPARE(draft.recipients.users, QStringList{u"zhangsan"_s});
}

void SendPageTest::putsBackWhatCouldNotBeSent()
{
    m->addressTo({u"zhangsan"_s});
    m->composer().findChild<QPlainTextEdit *>(u"content"_s)->setPlainText(u"precious"_s);
    m->console->stop(); // nobody is there to send it
    QTest::mouseClick(m->button(u"Send"_s), Qt::LeftButton);
    auto *bar = m->find<MessageBar>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"was not sent"_s));
    QCOMPARE(m->composer().draft().message, wecom::OutgoingMessage::text(u"precious"_s));
}

void SendPageTest::beginsANewMessage()
{
    m->composer().findChild<QPlainTextEdit *>(u"content"_s)->setPlainText(u"old"_s);
    QTest::keyClick(&m->console->window, Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m->composer().isEmpty());
    QTest::mouseClick(m->button(u"Put it back"_s), Qt::LeftButton);
    QCOMPARE(m->composer().draft().message, wecom::OutgoingMessage::text(u"old"_s));
}

void SendPageTest::showsWhatBecameOfAMessage()
{
    send(u"hello"_s, u"zhangsan"_s);
    QTRY_COMPARE(history()->rowCount(), 1);
    QTRY_COMPARE(state(), u"Sent"_s);
    send(u"hello"_s, u"nobody"_s);
    QTRY_COMPARE(history()->rowCount(), 2);
    QTRY_COMPARE(state(), u"Refused"_s);
    m->find<SentHistory>()->findChild<QListView *>()->setCurrentIndex(history()->index(0, 0));
    const auto labels = m->find<SentDetails>()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"81013"_s); }));
}

void SendPageTest::sendsLaterAndCancels()
{
    send(u"later"_s, u"zhangsan"_s, QDateTime::currentMSecsSinceEpoch() + 3'600'000);
    QTRY_COMPARE(history()->rowCount(), 1);
    QTRY_VERIFY(state().startsWith(u"To be sent"_s));
    perform(u"Cancel"_s);
    QTRY_COMPARE(state(), u"Cancelled"_s);
    QCOMPARE(onPhone(u"zhangsan"_s), 0);
}

void SendPageTest::pausesAndSendsNow()
{
    send(u"later"_s, u"zhangsan"_s, QDateTime::currentMSecsSinceEpoch() + 3'600'000);
    QTRY_COMPARE(history()->rowCount(), 1);
    perform(u"Pause"_s);
    QTRY_COMPARE(state(), u"Paused"_s);
    perform(u"Resume"_s);
    QTRY_VERIFY(state().startsWith(u"To be sent"_s));
    perform(u"Send now"_s);
    QTRY_COMPARE(state(), u"Sent"_s);
    QCOMPARE(onPhone(u"zhangsan"_s), 1);
}

void SendPageTest::sendsTheSameAgain()
{
    send(u"hello"_s, u"zhangsan"_s);
    QTRY_COMPARE(state(), u"Sent"_s);
    perform(u"Again"_s);
    QTRY_COMPARE(onPhone(u"zhangsan"_s), 2);
    QTRY_COMPARE(history()->rowCount(), 2);
}

void SendPageTest::editsWhatWasSent()
{
    send(u"hello"_s, u"zhangsan"_s);
    QTRY_COMPARE(state(), u"Sent"_s);
    m->addressTo({u"lisi"_s});
    perform(u"Edit"_s);
    QTRY_COMPARE(m->composer().draft().message, wecom::OutgoingMessage::text(u"hello"_s));
    QCOMPARE(m->composer().draft().recipients.users, QStringList{u"zhangsan"_s});
}

void SendPageTest::sendsADroppedFile()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"报告 report.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("some words to be read");
    file.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m->page(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m->page(), &drop);
    QCOMPARE(m->composer().draft().message.type, u"file"_s);
    m->addressTo({u"zhangsan"_s});
    QTest::mouseClick(m->button(u"Send"_s), Qt::LeftButton);
    QTRY_COMPARE(state(), u"Sent"_s);
    const QJsonObject got = m->phone(u"zhangsan"_s).first().toObject();
    QCOMPARE(got.value("msgtype"_L1).toString(), u"file"_s);
    QCOMPARE(got.value("file"_L1)["name"_L1].toString(), u"报告 report.txt"_s);
}

void SendPageTest::showsTheAddressThatIsNotTrusted()
{
    SentDetails details;
    details.show({.id = 1,
                  .direction = Direction::Out,
                  .to = {u"zhangsan"_s},
                  .type = u"text"_s,
                  .verdict = Verdict::Rejected,
                  .errcode = 60020,
                  .errmsg = u"not allow to access from your ip, hint: [1], from ip: 203.0.113.7, "
                            "more info at https://example.com"_s},
                 {});
    details.resize(300, 300);
    details.show();
    auto *copy = details.findChild<QPushButton *>();
    QVERIFY(copy->isVisible());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"203.0.113.7"_s);
}

void SendPageTest::offersATryInTheSandbox()
{
    m->console->window.setSandbox(true, false);
    const auto buttons = m->find<SentHistory>()->findChildren<QPushButton *>();
    const auto shown = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().startsWith("Try"_L1); });
    QVERIFY(shown != buttons.end());
    QTest::mouseClick(*shown, Qt::LeftButton);
    QCOMPARE(m->composer().draft().message, wecom::OutgoingMessage::text(u"你好"_s));
    QCOMPARE(m->composer().problem(), QString());
}

void SendPageTest::teachesWhereNothingCanSend()
{
    m.reset(); // there is one program log in a program
    ConsoleWindow console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window));
    QTest::keyClick(&console.window, Qt::Key_3, Qt::ControlModifier);
    auto *page = console.window.findChild<SendPage *>();
    QTRY_VERIFY(page->isVisible());
    QVERIFY(page->findChild<EmptyState *>()->isVisible());
    QVERIFY(!page->findChild<Composer *>()->isVisible());
}

QTEST_MAIN(SendPageTest)
#include "tst_sendpage.moc"
