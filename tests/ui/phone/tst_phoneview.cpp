// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/phone/phonestage.h"
#include "ui/dialogs/schemadialog.h"
#include "ui/phone/bubbleview.h"
#include "ui/phone/phoneinput.h"
#include "ui/phone/phoneview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

/*! One phone in a real sandbox with a real engine, used with mouse and keyboard. */
class PhoneViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deliversWhatIsTyped();
    void deliversAPlace();
    void deliversALinkWithChangedFields();
    void showsEventsAndSilenceInOrder();
    void tellsRepliesFromMessages();
    void givesBackWhatWasNotDelivered();
    void offersToTryAgainWhatCannotBeRetyped();
    void copiesTheTextOfABubble();
    void goesThroughBubblesByKeyboard();
    void takesNoMoreThanAPhoneDoes();
    void mayGoInTheMiddle();

private:
    void pickUp(bool isReachable = true);
    void type(const QString &text);
    void choose(const QString &label);
    [[nodiscard]] QStringList shown() const;

    std::unique_ptr<PhoneStage> m_stage;
    std::unique_ptr<PhoneView> m_phone;
    BubbleView *m_bubbles = nullptr;
    QLineEdit *m_input = nullptr;
};

void PhoneViewTest::init()
{
    m_stage = std::make_unique<PhoneStage>();
}

void PhoneViewTest::cleanup()
{
    m_phone.reset();
    m_stage.reset();
}

void PhoneViewTest::pickUp(bool isReachable)
{
    m_stage->start(isReachable);
    m_phone = std::make_unique<PhoneView>(m_stage->client.url(),
                                          PhoneMember{.userId = u"zhangsan"_s, .name = u"张三"_s});
    m_phone->resize(290, 600);
    m_phone->show();
    m_bubbles = m_phone->findChild<BubbleView *>();
    m_input = m_phone->findChild<QLineEdit *>();
}

void PhoneViewTest::type(const QString &text)
{
    m_input->setText(text);
    QTest::keyClick(m_input, Qt::Key_Return);
}

/*! Chooses the entry of the menu beside the input that is called \a label. */
void PhoneViewTest::choose(const QString &label)
{
    for (QAction *action :
         m_phone->findChild<PhoneInput *>()->findChild<QToolButton *>()->menu()->actions()) {
        if (action->text().remove(u'&') == label)
            return action->trigger();
    }
    QFAIL("no such entry");
}

QStringList PhoneViewTest::shown() const
{
    return shownOn(*m_bubbles);
}

void PhoneViewTest::deliversWhatIsTyped()
{
    pickUp();
    QSignalSpy sent(m_phone.get(), &PhoneView::sentSomething);
    QSignalSpy received(m_phone.get(), &PhoneView::received);
    type(u"  "_s);
    QCOMPARE(sent.size(), 0);
    type(u"你好"_s);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(m_input->text(), QString());
    QTRY_COMPARE(shown(), QStringList({u"你好"_s, u"你好 / reply"_s}));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(m_stage->stored.first().text, u"你好"_s);
    QCOMPARE(m_stage->stored.first().from, u"zhangsan"_s);
}

void PhoneViewTest::deliversAPlace()
{
    pickUp();
    choose(u"Location…"_s);
    auto *dialog = m_phone->findChild<SchemaDialog *>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Return); // the example as it is
    QTRY_COMPARE(shown(), QStringList({u"天安门|39.908692, 116.397477"_s,
                                       u"The application gave no reply"_s}));
    QCOMPARE(m_stage->stored.first().type, u"location"_s);
    QVERIFY(m_stage->stored.first().text.contains(u"天安门 (39.90869, 116.39748)"_s));
}

void PhoneViewTest::deliversALinkWithChangedFields()
{
    pickUp();
    choose(u"Link…"_s);
    auto *dialog = m_phone->findChild<SchemaDialog *>();
    const auto lines = dialog->findChildren<QLineEdit *>();
    auto *submit = dialog->findChildren<QPushButton *>().constLast();
    lines.at(0)->clear();
    QTest::keyClicks(lines.at(0), u"Weather"_s);
    lines.at(2)->clear();
    QTest::keyClicks(lines.at(2), u"ftp://x"_s);
    QVERIFY(!submit->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    lines.at(2)->clear();
    QTest::keyClicks(lines.at(2), u"https://example.org/a?b=c#d"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_stage->stored.size(), 1);
    QCOMPARE(m_stage->stored.first().text, u"[link] Weather https://example.org/a?b=c#d"_s);

    choose(u"Link…"_s); // and the form remembers
    dialog = m_phone->findChildren<SchemaDialog *>().constLast();
    QCOMPARE(dialog->values().value(u"Title"_s), u"Weather"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(m_stage->stored.size(), 1);
}

void PhoneViewTest::showsEventsAndSilenceInOrder()
{
    pickUp();
    choose(u"Enter the application"_s);
    type(u"silence"_s);
    choose(u"Subscribe"_s); // while the text is on its way: its bubble comes first all the same
    const auto contains = [this](qsizetype count) { return shown().size() >= count; };
    QTRY_VERIFY(contains(6));
    const QString noReply = u"The application gave no reply"_s;
    QStringList lines = shown();
    QCOMPARE(lines.takeFirst(), u"You entered the application"_s);
    QCOMPARE(lines.count(noReply), 3);
    QVERIFY(lines.indexOf(u"silence"_s) < lines.indexOf(u"You subscribed"_s));
    QTRY_COMPARE(m_stage->stored.size(), 3);
    QStringList events;
    for (const MessageRow &row : std::as_const(m_stage->stored))
        events.append(row.event);
    QVERIFY(events.contains(u"enter_agent"_s));
    QVERIFY(events.contains(u"subscribe"_s));
}

void PhoneViewTest::tellsRepliesFromMessages()
{
    pickUp();
    QSignalSpy received(m_phone.get(), &PhoneView::received);
    type(u"hi"_s);
    QTRY_COMPARE(shown().size(), 2);
    m_stage->send(u"zhangsan"_s, wecom::OutgoingMessage::text(u"fire!"_s));
    m_stage->send(u"zhangsan"_s, wecom::OutgoingMessage::markdown(u"**bold**"_s));
    QTRY_COMPARE(shown(), QStringList({u"hi"_s, u"hi / reply"_s, u"fire! / message"_s,
                                       u"bold / message · Markdown"_s}));
    QTRY_COMPARE(received.size(), 3);
}

void PhoneViewTest::givesBackWhatWasNotDelivered()
{
    pickUp(false);
    type(u"hello?"_s);
    QTRY_COMPARE(m_input->text(), u"hello?"_s);
    const auto problem = [this]() -> const QLabel * {
        for (const QLabel *label : m_phone->findChildren<QLabel *>()) {
            if (label->text().contains(u"hello?"_s))
                return label;
        }
        return nullptr;
    };
    QVERIFY(problem() != nullptr && problem()->isVisible());
    QVERIFY(problem()->text().contains("no verified callback"_L1));

    QTest::keyClick(m_input, Qt::Key_Return); // the reason is of the past while it is tried again
    QVERIFY(!problem()->isVisible());
    QTRY_VERIFY(problem()->isVisible());
}

void PhoneViewTest::offersToTryAgainWhatCannotBeRetyped()
{
    pickUp(false);
    choose(u"Subscribe"_s);
    QPushButton *again = nullptr;
    for (QPushButton *button : m_phone->findChildren<QPushButton *>()) {
        if (button->text() == "Try again"_L1)
            again = button;
    }
    QTRY_VERIFY(again->isVisible());
    QSignalSpy registered(&m_stage->client, &SandboxClient::callbackRegistered);
    m_stage->client.registerCallback(m_stage->engine->callbackUrl(u"sandbox"_s));
    QTRY_COMPARE(registered.size(), 1);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(m_stage->stored.size(), 1);
    QVERIFY(!again->isVisible());
}

void PhoneViewTest::copiesTheTextOfABubble()
{
    pickUp();
    type(u"copy me"_s);
    QTRY_COMPARE(shown().size(), 2);
    m_bubbles->setCurrentIndex(m_bubbles->model()->index(0, 0));
    m_bubbles->setFocus();
    QTest::keyClick(m_bubbles, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"copy me"_s);

    QGuiApplication::clipboard()->clear();
    const QPoint at = m_bubbles->visualRect(m_bubbles->model()->index(1, 0)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_bubbles->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_bubbles->viewport(), &event);
    auto *menu = m_bubbles->findChild<QMenu *>();
    QVERIFY(menu != nullptr && menu->isVisible());
    menu->actions().constFirst()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"copy me"_s);
    menu->close();
}

void PhoneViewTest::goesThroughBubblesByKeyboard()
{
    pickUp();
    type(u"one"_s);
    QTRY_COMPARE(shown().size(), 2);
    m_phone->activateWindow();
    QTRY_VERIFY(m_phone->isActiveWindow());
    m_phone->focusInput();
    QTRY_VERIFY(m_input->hasFocus());
    for (int i = 0; i < 4 && !m_bubbles->hasFocus(); ++i)
        QTest::keyClick(m_phone->focusWidget(), Qt::Key_Tab);
    QVERIFY(m_bubbles->hasFocus());
    QCOMPARE(m_bubbles->currentIndex().row(), 1);
    QTest::keyClick(m_bubbles, Qt::Key_Up);
    QCOMPARE(m_bubbles->currentIndex().row(), 0);
}

void PhoneViewTest::takesNoMoreThanAPhoneDoes()
{
    pickUp();
    QGuiApplication::clipboard()->setText(u"长"_s.repeated(1'000'000));
    m_input->paste();
    QCOMPARE(m_input->text().size(), 2048);
    QTest::keyClick(m_input, Qt::Key_Return);
    // The answer is longer than a message may be: it comes in several.
    QTRY_VERIFY(shown().size() > 1);
    QCOMPARE(shown().first().size(), 2048);
}

void PhoneViewTest::mayGoInTheMiddle()
{
    pickUp();
    for (int i = 0; i < 20; ++i) {
        m_phone = std::make_unique<PhoneView>(m_stage->client.url(),
                                              PhoneMember{.userId = u"lisi"_s, .name = u"李四"_s});
        m_input = m_phone->findChild<QLineEdit *>();
        choose(u"Subscribe"_s);
        type(u"x"_s);
        choose(u"Location…"_s);
        QTest::qWait(i % 4);
        if (i == 10)
            m_stage->sandbox.reset();
    }
    m_phone.reset();
    QTest::qWait(0);
}

QTEST_MAIN(PhoneViewTest)
#include "tst_phoneview.moc"
