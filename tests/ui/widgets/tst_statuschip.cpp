// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "ui/widgets/detailspopup.h"
#include "ui/widgets/statuschip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

DetailsPopup *popupOf(const StatusChip &chip)
{
    for (auto *popup : chip.findChildren<DetailsPopup *>()) {
        if (popup->isVisible()) // what was closed is deleted a little later
            return popup;
    }
    return nullptr;
}

QString bodyOf(const DetailsPopup &popup)
{
    return popup.findChild<QTextEdit *>()->toPlainText();
}

const QString Url = u"http://127.0.0.1:8000/weixin"_s;

} // namespace

class StatusChipTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void looksRight_data() { addLooks(); }
    void looksRight();
    void tellsDetails_data();
    void tellsDetails();
    void opensNothingWithoutDetails();
    void keepsTheFirstSentenceInTheToolTip_data();
    void keepsTheFirstSentenceInTheToolTip();
    void offersWhatCanBeDone();
    void forgetsAnActionThatIsGone();
    void changesWhileItIsOpen();
    void staysInsideTheScreen_data();
    void staysInsideTheScreen();
    void leavesRoomForOthers();
};

void StatusChipTest::looksRight()
{
    applyLook();
    QToolBar bar;
    auto *server = new StatusChip;
    server->setStatus(ColorRole::Accent, u"Listening on "_s + Url);
    server->setDetails(u"The server is running"_s,
                       u"WeCom, or the sandbox, delivers messages to this address.\n\n"_s + Url
                           + u"\n\nA path that no label would break: "_s
                           + u"/var/lib/easywechat/"_s.repeated(6));
    QAction copy(u"&Copy the address"_s);
    QAction open(u"Open the &program log"_s);
    server->setActions({&copy, &open});
    auto *token = new StatusChip;
    token->setStatus(ColorRole::Ok, u"Token 1 h 52 min"_s, u"x"_s);
    auto *errors = new StatusChip;
    errors->setStatus(ColorRole::Error, u"2 & more, of a text that is far too long for a chip"_s,
                      u"x"_s);
    auto *quota = new StatusChip;
    quota->setStatus(ColorRole::Warning, u"今日 5900/6000"_s, u"x"_s);
    for (StatusChip *chip : {server, token, errors, quota})
        bar.addWidget(chip);
    bar.resize(960, bar.sizeHint().height());
    bar.show();
    QVERIFY(saveLook(bar, QStringLiteral(EWC_RENDER_DIR), u"chip-bar"_s));
    bar.resize(560, bar.sizeHint().height());
    QVERIFY(saveLook(bar, QStringLiteral(EWC_RENDER_DIR), u"chip-narrow"_s));
    server->click();
    QVERIFY(saveLook(*popupOf(*server), QStringLiteral(EWC_RENDER_DIR), u"chip-details"_s));
}

void StatusChipTest::tellsDetails_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("a click") << 0;
    QTest::newRow("Space") << int{Qt::Key_Space};
    QTest::newRow("Return") << int{Qt::Key_Return};
    QTest::newRow("Enter") << int{Qt::Key_Enter};
}

void StatusChipTest::tellsDetails()
{
    QFETCH(const int, key);

    StatusChip chip;
    chip.setStatus(ColorRole::Ok, u"Listening"_s, u"One.\nTwo <b>."_s);
    QCOMPARE(chip.toolTip(), u"One.\nTwo <b>."_s);
    chip.show();
    if (key == 0)
        QTest::mouseClick(&chip, Qt::LeftButton);
    else
        QTest::keyClick(&chip, static_cast<Qt::Key>(key));
    DetailsPopup *popup = popupOf(chip);
    QVERIFY(popup != nullptr);
    QCOMPARE(popup->findChild<QLabel *>()->text(), u"Listening"_s);
    QCOMPARE(bodyOf(*popup), u"One.\nTwo <b>."_s);
    QVERIFY(popup->findChild<QTextEdit *>()->textInteractionFlags().testFlag(
        Qt::TextSelectableByMouse));

    QTest::keyClick(popup->findChild<QTextEdit *>(), Qt::Key_Escape);
    QVERIFY(popupOf(chip) == nullptr);
}

void StatusChipTest::opensNothingWithoutDetails()
{
    StatusChip chip;
    chip.setStatus(ColorRole::MutedText, u"Starting …"_s, {});
    chip.show();
    chip.click();
    QVERIFY(popupOf(chip) == nullptr);
}

void StatusChipTest::keepsTheFirstSentenceInTheToolTip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("one") << u"Only one"_s << u"Only one"_s;
    QTest::newRow("two") << u"First at 1.5 s. Second."_s << u"First at 1.5 s."_s;
    QTest::newRow("lines") << u"First\nSecond."_s << u"First"_s;
    QTest::newRow("Chinese") << u"第一句。第二句。"_s << u"第一句。"_s;
    QTest::newRow("HTML") << u"<img src=x>. Second"_s << u"&lt;img src=x&gt;."_s;
}

void StatusChipTest::keepsTheFirstSentenceInTheToolTip()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);

    StatusChip chip;
    chip.setDetails(u"Title"_s, text);
    QCOMPARE(chip.toolTip(), u"<p>%1</p>"_s.arg(sentence));
    QCOMPARE(chip.details(), text);
    chip.setStatus(ColorRole::Ok, u"Other"_s);
    QCOMPARE(chip.details(), text);
}

void StatusChipTest::offersWhatCanBeDone()
{
    StatusChip chip;
    chip.setStatus(ColorRole::Ok, u"Listening"_s);
    QAction copy(u"Copy the address"_s);
    QAction restart(u"Restart"_s);
    restart.setEnabled(false);
    QAction hidden(u"Hidden"_s);
    hidden.setVisible(false);
    chip.setActions({&copy, &restart, &hidden});
    bool wasClosedFirst = false;
    connect(&copy, &QAction::triggered, this, [&] { wasClosedFirst = popupOf(chip) == nullptr; });
    chip.show();
    chip.click();
    const auto buttons = popupOf(chip)->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QVERIFY(!buttons.at(1)->isEnabled());
    restart.setEnabled(true);
    QVERIFY(buttons.at(1)->isEnabled());
    buttons.at(0)->click();
    QVERIFY(wasClosedFirst);
}

void StatusChipTest::forgetsAnActionThatIsGone()
{
    StatusChip chip;
    chip.setStatus(ColorRole::Ok, u"Listening"_s, u"Details"_s);
    auto action = std::make_unique<QAction>(u"Copy"_s);
    chip.setActions({action.get()});
    chip.show();
    chip.click();
    action.reset();
    QTRY_VERIFY(popupOf(chip)->findChildren<QPushButton *>().isEmpty());
    popupOf(chip)->close();
    chip.click();
    QVERIFY(popupOf(chip)->findChildren<QPushButton *>().isEmpty());
}

void StatusChipTest::changesWhileItIsOpen()
{
    StatusChip chip;
    chip.setStatus(ColorRole::Ok, u"Token 2 min"_s, u"Two minutes old."_s);
    chip.show();
    chip.click();
    auto *text = popupOf(chip)->findChild<QTextEdit *>();
    text->selectAll();
    chip.setStatus(ColorRole::Ok, u"Token 2 min"_s, u"Two minutes old."_s);
    QVERIFY(text->textCursor().hasSelection());
    chip.setStatus(ColorRole::Ok, u"Token 3 min"_s, u"Three minutes old."_s);
    QCOMPARE(bodyOf(*popupOf(chip)), u"Three minutes old."_s);
}

void StatusChipTest::staysInsideTheScreen_data()
{
    QTest::addColumn<QPoint>("corner");
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    QTest::newRow("upper left") << screen.topLeft();
    QTest::newRow("lower right") << screen.bottomRight() - QPoint(80, 30);
    QTest::newRow("partly outside") << screen.topRight() - QPoint(10, 5);
}

void StatusChipTest::staysInsideTheScreen()
{
    QFETCH(const QPoint, corner);

    StatusChip chip;
    chip.setStatus(ColorRole::Ok, u"Listening"_s, u"A sentence that goes on. "_s.repeated(400));
    chip.move(corner);
    chip.show();
    chip.click();
    QVERIFY(chip.screen()->availableGeometry().contains(popupOf(chip)->frameGeometry()));
}

void StatusChipTest::leavesRoomForOthers()
{
    QWidget row;
    auto *layout = new QHBoxLayout(&row);
    auto *longOne = new StatusChip;
    longOne->setStatus(ColorRole::Error, u"x"_s.repeated(500), u"x"_s);
    auto *shortOne = new StatusChip;
    shortOne->setStatus(ColorRole::Ok, u"short"_s, u"x"_s);
    layout->addWidget(longOne);
    layout->addWidget(shortOne);
    row.resize(row.minimumSizeHint());
    row.show();
    QVERIFY(row.width() < 300);
    QCOMPARE(shortOne->width(), shortOne->sizeHint().width());
    row.resize(2000, row.height());
    QVERIFY(longOne->width() < 400);
}

QTEST_MAIN(StatusChipTest)
#include "tst_statuschip.moc"
