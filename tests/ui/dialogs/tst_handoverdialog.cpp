// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandbox.h"
#include "tests/ui/looks.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

/*! A real engine with a sandbox, its log, and the dialog in front of them. */
struct Desk
{
    bool open()
    {
        if (!sandbox.listen(QHostAddress::LocalHost, 0))
            return false;
        EngineOptions options;
        options.settings.accounts = {sandbox.account(), sandbox.robot()};
        options.dataDir = dir.path();
        options.readDirectory = true;
        QObject::connect(&engine, &EngineLink::namesChanged, &log, &LogLink::reloadNames);
        engine.start(options);
        if (!QTest::qWaitFor(
                [this] { return engine.status().state == EngineStatus::State::Listening; }))
            return false;
        log.open(dir.path());
        const QString account = sandbox.account().name;
        if (!QTest::qWaitFor(
                [&] { return log.names().nameOf(account, u"zhangsan"_s) == u"张三"_s; }))
            return false;
        dialog = std::make_unique<HandOverDialog>(log, engine);
        dialog->show();
        return QTest::qWaitForWindowActive(dialog.get());
    }

    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return dialog->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] QTreeWidget *table() const { return part<QTreeWidget>("handOvers"); }
    [[nodiscard]] QString shown(int row, int column) const
    {
        const auto *item = table()->topLevelItem(row);
        return item == nullptr ? QString() : item->text(column);
    }
    void handOver(const QString &member, int minutes) const
    {
        part<QComboBox>("member")->setEditText(member);
        part<QSpinBox>("minutes")->setValue(minutes);
        QTest::mouseClick(part<QPushButton>("handOver"), Qt::LeftButton);
    }

    QTemporaryDir dir;
    Sandbox sandbox{{.callback = {}}};
    EngineLink engine;
    LogLink log;
    std::unique_ptr<HandOverDialog> dialog; ///< ends before what it uses
};

} // namespace

class HandOverDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void saysWhatItIsForWhileThereIsNobody();
    void handsOverAndLifts();
    void takesIdsThatNobodyKnows();
    void takesBackALift();
    void prolongsWhatThereIs();
    void keepsTheChoiceWhenItLooksAgain();
    void looksRight_data() { addLooks(); }
    void looksRight();
};

void HandOverDialogTest::saysWhatItIsForWhileThereIsNobody()
{
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(!desk.table()->isVisible());
    QVERIFY(!desk.part<QPushButton>("handOver")->isEnabled());
    QVERIFY(!desk.part<QComboBox>("account")->isVisible()); // the robot has no members
    QCOMPARE(desk.part<QComboBox>("member")->currentText(), QString());
}

void HandOverDialogTest::handsOverAndLifts()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.handOver(u"张三 (zhangsan)"_s, 90);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 1);
    QCOMPARE(desk.shown(0, 0), u"张三"_s);
    QVERIFY(desk.shown(0, 1).contains(u"90"_s));
    QCOMPARE(desk.part<QComboBox>("member")->currentText(), QString());
    QTest::mouseClick(desk.part<QPushButton>("lift"), Qt::LeftButton);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 0);
    QVERIFY(!desk.table()->isVisible());
}

void HandOverDialogTest::takesIdsThatNobodyKnows()
{
    Desk desk;
    QVERIFY(desk.open());
    auto *member = desk.part<QComboBox>("member");
    QTest::keyClicks(member->lineEdit(), u" ghost "_s);
    QTest::keyClick(member->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 1);
    QCOMPARE(desk.shown(0, 0), u"ghost"_s);
    QVERIFY(desk.dialog->isVisible());
}

void HandOverDialogTest::takesBackALift()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.handOver(u"lisi"_s, 30);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 1);
    desk.table()->setFocus();
    QTest::keyClick(desk.table(), Qt::Key_Delete);
    auto *message = desk.dialog->findChild<MessageBar *>();
    QTRY_VERIFY(message->text().contains(u"李四"_s));
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 0);
    message->findChildren<QPushButton *>().first()->click();
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 1);
    QVERIFY(desk.shown(0, 1).contains(u"30"_s));
}

void HandOverDialogTest::prolongsWhatThereIs()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.handOver(u"lisi"_s, 30);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 1);
    desk.handOver(u"lisi"_s, 200);
    QTRY_VERIFY(desk.shown(0, 1).contains(u"200"_s));
    QCOMPARE(desk.table()->topLevelItemCount(), 1);
}

void HandOverDialogTest::keepsTheChoiceWhenItLooksAgain()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.handOver(u"lisi"_s, 30);
    desk.handOver(u"zhangsan"_s, 40);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 2);
    desk.table()->setCurrentItem(desk.table()->topLevelItem(1));
    const QString chosen = desk.shown(1, 0);
    desk.handOver(u"wangwu"_s, 50);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 3);
    QCOMPARE(desk.table()->currentItem()->text(0), chosen);
}

void HandOverDialogTest::looksRight()
{
    applyLook();
    Desk desk;
    QVERIFY(desk.open());
    QVERIFY(saveLook(*desk.dialog, QStringLiteral(EWC_RENDER_DIR), u"handover-empty"_s));
    desk.handOver(u"zhangsan"_s, 90);
    desk.handOver(u"lisi"_s, 1500);
    desk.handOver(u"someone.with.an.id.of.forty.characters.xx"_s, 1);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 3);
    QVERIFY(saveLook(*desk.dialog, QStringLiteral(EWC_RENDER_DIR), u"handover-typical"_s));
    QTest::mouseClick(desk.part<QPushButton>("lift"), Qt::LeftButton);
    QTRY_COMPARE(desk.table()->topLevelItemCount(), 2);
    QVERIFY(saveLook(*desk.dialog, QStringLiteral(EWC_RENDER_DIR), u"handover-lifted"_s));
}

QTEST_MAIN(HandOverDialogTest)
#include "tst_handoverdialog.moc"
