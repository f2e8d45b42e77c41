// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "ui/widgets/problembar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

/*! A bar above a page. */
class Page final : public QWidget
{
public:
    Page()
        : bar(new ProblemBar)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(bar);
        layout->addStretch();
        resize(580, 200);
        show();
    }

    ProblemBar *bar;

    [[nodiscard]] QLabel *text() const { return bar->findChildren<QLabel *>().at(1); }
    [[nodiscard]] QPushButton *button() const { return bar->findChild<QPushButton *>(); }
};

} // namespace

class ProblemBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void looksRight_data() { addLooks(); }
    void looksRight();
    void showsDetailsAsTheyAre();
    void shortensLongDetails_data();
    void shortensLongDetails();
    void showsMoreWhereThereIsMoreRoom();
    void offersAnAction();
    void forgetsAnActionThatIsGone();
};

void ProblemBarTest::looksRight()
{
    applyLook();
    Page page;
    QAction action(u"&Open the settings"_s);
    page.bar->setProblem(ColorRole::Error, u"Not running: The address is in use."_s,
                         u"No message is received or answered. Close the other program, or "
                         "choose another port, and start EasyWeChat again.\n"
                         "/var/lib/easywechat/engine.lock: "_s
                             + u"ein-sehr-langes-wort"_s.repeated(20),
                         &action);
    QVERIFY(saveLook(page, QStringLiteral(EWC_RENDER_DIR), u"problem"_s));
}

void ProblemBarTest::showsDetailsAsTheyAre()
{
    const Page page;
    page.bar->setProblem(ColorRole::Error, u"<What>"_s, u"Why\nand <how>"_s);
    QCOMPARE(page.text()->text(), u"<b>&lt;What&gt;</b><br>Why<br>and &lt;how&gt;"_s);
    QVERIFY(page.text()->toolTip().isEmpty());
    QVERIFY(page.bar->isVisible());
    page.bar->clear();
    QVERIFY(!page.bar->isVisible());
}

void ProblemBarTest::shortensLongDetails_data()
{
    QTest::addColumn<QString>("details");
    QTest::newRow("words") << u"Words and more words. "_s.repeated(100);
    QTest::newRow("one word") << u"x"_s.repeated(3000);
    QTest::newRow("lines") << u"line\n"_s.repeated(100);
    QTest::newRow("Chinese") << u"中文没有空格"_s.repeated(200);
}

void ProblemBarTest::shortensLongDetails()
{
    QFETCH(const QString, details);

    const Page page;
    page.bar->setProblem(ColorRole::Error, u"What"_s, details);
    QTest::qWait(10);
    QVERIFY(page.text()->text().endsWith(u'…'));
    QVERIFY(page.text()->toolTip().size() > details.size() / 2);
    const int line = page.text()->fontMetrics().lineSpacing();
    QVERIFY(page.text()->height() <= 5 * line);
    QCOMPARE(page.width(), 580);
}

void ProblemBarTest::showsMoreWhereThereIsMoreRoom()
{
    Page page;
    page.bar->setProblem(ColorRole::Error, u"What"_s, u"Words and more words. "_s.repeated(15));
    QVERIFY(page.text()->text().endsWith(u'…'));
    page.resize(1600, 200);
    QVERIFY(!page.text()->text().endsWith(u'…'));
    QVERIFY(page.text()->toolTip().isEmpty());
}

void ProblemBarTest::offersAnAction()
{
    const Page page;
    QAction action(u"Open the settings"_s);
    int triggered = 0;
    connect(&action, &QAction::triggered, this, [&triggered] { ++triggered; });
    page.bar->setProblem(ColorRole::Error, u"What"_s, {}, &action);
    QVERIFY(page.button()->isVisible());
    QCOMPARE(page.button()->text(), action.text());
    page.button()->click();
    QCOMPARE(triggered, 1);
    action.setText(u"打开设置"_s);
    QCOMPARE(page.button()->text(), u"打开设置"_s);

    page.bar->setProblem(ColorRole::Error, u"What"_s, {});
    QVERIFY(!page.button()->isVisible());
}

void ProblemBarTest::forgetsAnActionThatIsGone()
{
    const Page page;
    QAction second(u"Second"_s);
    {
        QAction first(u"First"_s);
        page.bar->setProblem(ColorRole::Error, u"What"_s, {}, &first);
        page.bar->setProblem(ColorRole::Error, u"What"_s, {}, &second);
    }
    QVERIFY(page.button()->isVisible());
    {
        QAction third(u"Third"_s);
        page.bar->setProblem(ColorRole::Error, u"What"_s, {}, &third);
    }
    QVERIFY(!page.button()->isVisible());
}

QTEST_MAIN(ProblemBarTest)
#include "tst_problembar.moc"
