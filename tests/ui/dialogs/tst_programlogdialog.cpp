// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"
#include "core/base/programlog.h"
#include "tests/ui/looks.h"
#include "ui/dialogs/programlogdialog.h"
#include "ui/models/programlogmodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tailtable.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

/*!
    The dialog as a part of another window: for one of its own, the platform plugin would have
    something to say, which is a line in the log.
*/
class Scene final
{
public:
    Scene()
    {
        m_window.resize(1000, 700);
        m_window.show();
        QCoreApplication::processEvents();
        m_log = std::make_unique<ProgramLog>();
        dialog = new ProgramLogDialog(*m_log, &m_window);
        dialog->setWindowFlags(Qt::Widget);
    }
    ~Scene() { delete dialog; }
    Q_DISABLE_COPY_MOVE(Scene)

    ProgramLogDialog *dialog = nullptr;

private:
    QWidget m_window;
    std::unique_ptr<ProgramLog> m_log;
};

void sayMany(int count)
{
    for (int i = 1; i <= count; ++i)
        qCInfo(lcApi, "line %d", i);
}

void choose(const ProgramLogDialog &dialog, LogLevel level)
{
    auto *box = dialog.findChild<QComboBox *>();
    box->setCurrentIndex(box->findData(static_cast<int>(level)));
}

QString lastText(const TailTable &table)
{
    const QAbstractItemModel &model = *table.model();
    return model.index(model.rowCount() - 1, ProgramLogModel::Text).data().toString();
}

int lastRowInSight(const TailTable &table)
{
    return table.rowAt(table.viewport()->height() - 2);
}

} // namespace

class ProgramLogDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void looksRight_data() { addLooks(); }
    void looksRight();
    void followsTheTailUntilScrolledUp();
    void takesDownDebugOnlyWhileItIsShown();
    void copiesTheChosenLinesOrAll();
    void teachesWhileThereIsNothing();
};

void ProgramLogDialogTest::looksRight()
{
    applyLook();
    const Scene scene;
    ProgramLogDialog &dialog = *scene.dialog;
    dialog.show();
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"programlog-empty"_s));

    choose(dialog, LogLevel::Debug);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot write"_s));
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(u"cannot prepare"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"timed out"_s));
    qCInfo(lcServer, "listening on http://127.0.0.1:8000/weixin");
    qCDebug(lcPipeline, "callback for demo: 612 bytes, message 7000000001 from zhangsan");
    qCInfo(lcPipeline).noquote() << "callback for demo refused: the signature is wrong";
    qCWarning(lcStore).noquote() << "cannot write: database or disk is full";
    qCCritical(lcStore).noquote() << "cannot prepare SELECT id, time, account FROM messages";
    qCWarning(lcClient).noquote()
        << u"https://qyapi.weixin.qq.com/cgi-bin/message/send?access_token=abcdef timed out after "
           "30 s; "_s
               + u"the message stays in the outbox, and is sent later. 消息保留在发件箱里。"_s
                     .repeated(4);
    auto *table = dialog.findChild<TailTable *>();
    QTRY_VERIFY(lastText(*table).startsWith("https:"_L1));
    table->selectRow(table->model()->rowCount() - 1);
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"programlog-typical"_s));

    sayMany(6000);
    QTRY_COMPARE(table->model()->rowCount(), ProgramLog::Capacity);
    dialog.resize(600, 400);
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"programlog-overfull"_s));
}

void ProgramLogDialogTest::followsTheTailUntilScrolledUp()
{
    const Scene scene;
    ProgramLogDialog &dialog = *scene.dialog;
    dialog.show();
    auto *table = dialog.findChild<TailTable *>();
    sayMany(100);
    QTRY_COMPARE(table->model()->rowCount(), 100);
    QTRY_COMPARE(lastRowInSight(*table), 99);

    table->verticalScrollBar()->setValue(10 * RowHeight);
    QVERIFY(!table->isFollowing());
    sayMany(100);
    QTRY_COMPARE(table->model()->rowCount(), 200);
    QCOMPARE(table->rowAt(1), 10);

    sayMany(ProgramLog::Capacity - 195); // five go at the top
    QTRY_COMPARE(table->model()->index(0, ProgramLogModel::Text).data().toString(), u"line 6"_s);
    QCOMPARE(table->rowAt(1), 5); // which is the same line as before

    table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
    QVERIFY(table->isFollowing());
    sayMany(10);
    QTRY_COMPARE(
        table->model()->index(lastRowInSight(*table), ProgramLogModel::Text).data().toString(),
        u"line 10"_s);
}

void ProgramLogDialogTest::takesDownDebugOnlyWhileItIsShown()
{
    const Scene scene;
    ProgramLogDialog &dialog = *scene.dialog;
    choose(dialog, LogLevel::Debug);
    QVERIFY(!lcApi().isDebugEnabled());
    dialog.show();
    QVERIFY(lcApi().isDebugEnabled());
    choose(dialog, LogLevel::Warning);
    QVERIFY(!lcApi().isDebugEnabled());
    choose(dialog, LogLevel::Debug);
    dialog.close();
    QVERIFY(!lcApi().isDebugEnabled());
    QVERIFY(lcApi().isInfoEnabled());
}

void ProgramLogDialogTest::copiesTheChosenLinesOrAll()
{
    const Scene scene;
    ProgramLogDialog &dialog = *scene.dialog;
    sayMany(4);
    dialog.show();
    auto *table = dialog.findChild<TailTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    const auto copied = [&table] {
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QStringList ends;
        const QString text = QGuiApplication::clipboard()->text();
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            ends << line.right(6);
        return ends.join(u',');
    };
    QCOMPARE(copied(), u"line 1,line 2,line 3,line 4"_s);
    const auto add = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    table->selectionModel()->select(table->model()->index(2, 0), add);
    table->selectionModel()->select(table->model()->index(0, 0), add);
    QCOMPARE(copied(), u"line 1,line 3"_s);
}

void ProgramLogDialogTest::teachesWhileThereIsNothing()
{
    const Scene scene;
    ProgramLogDialog &dialog = *scene.dialog;
    sayMany(1);
    dialog.show();
    const auto *empty = dialog.findChild<EmptyState *>();
    QTRY_VERIFY(!empty->isVisible());
    dialog.findChild<QLineEdit *>()->setText(u"no such text"_s);
    QVERIFY(empty->isVisible());

    empty->findChild<QPushButton *>()->click();
    QVERIFY(!empty->isVisible());
    QVERIFY(dialog.findChild<QLineEdit *>()->text().isEmpty());
}

QTEST_MAIN(ProgramLogDialogTest)
#include "tst_programlogdialog.moc"
