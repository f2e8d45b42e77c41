// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "ui/widgets/welcomestrip.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ewc::ui;
using Step = WelcomeStrip::Step;

namespace {

constexpr int Narrow = 960 - 92 - 290; // pixels, beside navigation and phone
constexpr int Wide = 1200 - 92 - 290;

/*! The strip above a page. */
class Page final : public QWidget
{
public:
    explicit Page(int width)
        : strip(new WelcomeStrip)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(strip);
        layout->addStretch();
        resize(width, 120);
        show();
    }

    WelcomeStrip *strip;
};

} // namespace

class WelcomeStripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void looksRight_data() { addLooks(); }
    void looksRight();
    void fits_data() { addLooks(); }
    void fits();
    void leadsToEachStep();
    void checksWhatIsDone();
};

void WelcomeStripTest::looksRight()
{
    applyLook();
    Page page(Wide);
    QVERIFY(saveLook(page, QStringLiteral(EWC_RENDER_DIR), u"welcome-wide"_s));
    page.resize(Narrow, 120);
    page.strip->setDone(Step::Type, true);
    QVERIFY(saveLook(page, QStringLiteral(EWC_RENDER_DIR), u"welcome-narrow"_s));
}

void WelcomeStripTest::fits()
{
    applyLook();
    Page page(Wide);
    QVERIFY2(page.minimumSizeHint().width() <= Narrow,
             qPrintable(QString::number(page.minimumSizeHint().width())));
    for (const int width : {Narrow, Wide, Narrow}) {
        page.resize(width, 120);
        QTest::qWait(10);
        QCOMPARE(page.width(), width);
        for (const QWidget *child : page.strip->findChildren<QAbstractButton *>()) {
            QVERIFY(child->width() >= child->sizeHint().width());
            const QRect place(child->mapTo(page.strip, QPoint(0, 0)), child->size());
            QVERIFY(page.strip->rect().contains(place));
        }
    }
}

void WelcomeStripTest::leadsToEachStep()
{
    const Page page(Wide);
    QSignalSpy steps(page.strip, &WelcomeStrip::stepChosen);
    QSignalSpy connects(page.strip, &WelcomeStrip::connectWanted);
    QSignalSpy imports(page.strip, &WelcomeStrip::importWanted);
    QSignalSpy dismissals(page.strip, &WelcomeStrip::dismissed);
    for (QAbstractButton *button : page.strip->findChildren<QAbstractButton *>())
        button->click();
    QCOMPARE(steps.count(), 3);
    QCOMPARE(steps.at(0).at(0).value<Step>(), Step::Type);
    QCOMPARE(steps.at(1).at(0).value<Step>(), Step::Log);
    QCOMPARE(steps.at(2).at(0).value<Step>(), Step::Rule);
    QCOMPARE(connects.count(), 1);
    QCOMPARE(imports.count(), 1);
    QCOMPARE(dismissals.count(), 1);
}

void WelcomeStripTest::checksWhatIsDone()
{
    WelcomeStrip strip;
    const auto *chip = strip.findChildren<QToolButton *>().constFirst();
    const QString before = chip->accessibleName();
    const QImage picture = chip->icon().pixmap(20).toImage();
    strip.setDone(Step::Type, true);
    QVERIFY(strip.isDone(Step::Type));
    QVERIFY(!strip.isDone(Step::Log));
    QVERIFY(chip->accessibleName() != before);
    QVERIFY(chip->icon().pixmap(20).toImage() != picture);
    strip.setDone(Step::Type, false);
    QCOMPARE(chip->accessibleName(), before);
}

QTEST_MAIN(WelcomeStripTest)
#include "tst_welcomestrip.moc"
