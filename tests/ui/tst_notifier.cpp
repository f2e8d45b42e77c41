// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "ui/notifier.h"
#include "ui/widgets/toast.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSystemTrayIcon>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

QList<Toast *> shownOn(const QWidget &window)
{
    QList<Toast *> shown;
    for (Toast *toast : window.findChildren<Toast *>()) {
        if (toast->isVisible())
            shown.append(toast);
    }
    return shown;
}

bool says(const Toast &toast, const QString &text)
{
    for (const QLabel *label : toast.findChildren<QLabel *>()) {
        if (label->text() == text && label->isVisible())
            return true;
    }
    return false;
}

} // namespace

class NotifierTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liesOnTheWindowWhereThereIsNoDesktop();
    void takesTextForText();
    void showsTheNewestAtTheTopAndNoFlood();
    void goesAtAClick();
    void staysInTheCorner();
    void endsWithTheWindow();
    void looksRight_data() { addLooks(); }
    void looksRight();
};

void NotifierTest::liesOnTheWindowWhereThereIsNoDesktop()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Notifier notifier(&window);
    QVERIFY(!QSystemTrayIcon::isSystemTrayAvailable()); // offscreen has none
    notifier.show(u"Title"_s, u"Text"_s);
    QCOMPARE(shownOn(window).size(), 1);
    QVERIFY(says(*shownOn(window).first(), u"Title"_s));
    QVERIFY(says(*shownOn(window).first(), u"Text"_s));
    QVERIFY(window.findChild<QSystemTrayIcon *>() == nullptr);
}

void NotifierTest::takesTextForText()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Notifier notifier(&window, Notifier::Place::Window);
    notifier.show({}, u"<b>bold</b>"_s);
    const Toast &toast = *shownOn(window).first();
    QVERIFY(says(toast, u"<b>bold</b>"_s));
    for (const QLabel *label : toast.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(toast.accessibleDescription(), u"<b>bold</b>"_s);
    const int height = toast.height();
    notifier.show({}, u"long "_s.repeated(100'000));
    QVERIFY(shownOn(window).last()->height() < 20 * height);
}

void NotifierTest::showsTheNewestAtTheTopAndNoFlood()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Notifier notifier(&window, Notifier::Place::Window);
    for (int i = 0; i < 100; ++i)
        notifier.show(QString::number(i), u"text"_s);
    const QList<Toast *> shown = shownOn(window);
    QCOMPARE(shown.size(), 3);
    for (const Toast *toast : shown) {
        const int rank = 99 - toast->accessibleName().toInt(); // 0: the newest
        for (const Toast *other : shown) {
            if (99 - other->accessibleName().toInt() > rank)
                QVERIFY(other->y() >= toast->geometry().bottom());
        }
    }
}

void NotifierTest::goesAtAClick()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Notifier notifier(&window, Notifier::Place::Window);
    notifier.show(u"older"_s, u"text"_s);
    notifier.show(u"newer"_s, u"text"_s);
    Toast *newer = shownOn(window).last();
    QCOMPARE(newer->accessibleName(), u"newer"_s);
    const QPoint top = newer->pos();
    newer->findChild<QToolButton *>()->click();
    QCOMPARE(shownOn(window).size(), 1);
    QCOMPARE(shownOn(window).first()->accessibleName(), u"older"_s);
    QCOMPARE(shownOn(window).first()->pos(), top);
    QTest::mouseClick(shownOn(window).first(), Qt::LeftButton);
    QVERIFY(shownOn(window).isEmpty());
}

void NotifierTest::staysInTheCorner()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Notifier notifier(&window, Notifier::Place::Window);
    notifier.show(u"a"_s, u"b"_s);
    const int gap = window.width() - shownOn(window).first()->geometry().right();
    window.resize(900, 500);
    QTRY_COMPARE(window.width() - shownOn(window).first()->geometry().right(), gap);
    window.resize(200, 400); // narrower than it would be
    QTRY_VERIFY(shownOn(window).first()->x() > 0);
}

void NotifierTest::endsWithTheWindow()
{
    auto window = std::make_unique<QWidget>();
    window->resize(600, 400);
    window->show();
    auto *notifier = new Notifier(window.get(), Notifier::Place::Window);
    notifier->show(u"a"_s, u"b"_s);
    notifier->show(u"c"_s, u"d"_s);
    window.reset();
    QVERIFY(QApplication::topLevelWidgets().isEmpty());
}

void NotifierTest::looksRight()
{
    applyLook();
    QPlainTextEdit window;
    window.resize(600, 300);
    window.setPlainText(u"The log. "_s.repeated(300));
    window.show();
    Notifier notifier(&window, Notifier::Place::Window);
    notifier.show(u"有人找你"_s, u"张三: 在吗？"_s);
    notifier.show(u"A printer asks for help"_s,
                  u"wangwu says that the printer on the third floor has no paper any more, and "
                  "asks who could look after it."_s);
    QVERIFY(saveLook(window, QStringLiteral(EWC_RENDER_DIR), u"notification"_s));
    resetLook();
}

QTEST_MAIN(NotifierTest)
#include "tst_notifier.moc"
