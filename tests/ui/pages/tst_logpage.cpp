// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandbox.h"
#include "tests/support/consolewindow.h"
#include "tests/support/qverifyresult.h"
#include "ui/models/messagelogmodel.h"
#include "ui/pages/logpage.h"
#include "ui/widgets/answerbox.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/messagedetails.h"
#include "ui/widgets/messagetable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::ConsoleWindow;

/*! The log in a real window over a real engine, with a real sandbox as the platform. */
class LogPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void callsMembersByNameAndSaysWhy();
    void answersAMemberWithText();
    void showsTheVerdictOfAnAnswer();
    void answersAMemberWithAFile();
    void keepsWhatWasTypedIfItCannotBeSent();
    void narrowsTheLogAndSaysWhenNothingIsLeft();
    void isReachedByKeyboard();
    void copiesAMessage();
    void makesARuleFromAMessage();
    void showsAMessageWhateverIsFiltered();
    void survivesAMegabyteInEveryField();

private:
    /*! Has \a user write \a text, and waits until message and answer are in the table. */
    void write(const QString &user, const QString &text);
    [[nodiscard]] MessageTable &table() const { return *find<MessageTable>(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString cell(int row, MessageLogModel::Column column) const;
    [[nodiscard]] bool detailsSay(const QString &text) const;
    [[nodiscard]] QAction *action(const QString &text) const;
    template<typename Widget>
    [[nodiscard]] Widget *find() const
    {
        return m->window.findChild<LogPage *>()->findChild<Widget *>();
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<ConsoleWindow> m;
};

void LogPageTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{});
    QVERIFY_RESULT(m_sandbox->listen(QHostAddress::LocalHost, 0));
    m = std::make_unique<ConsoleWindow>();
    Settings settings;
    settings.accounts = {m_sandbox->account()};
    m->start(settings);
    QVERIFY(m->waitUntilListening());
    m->sandbox.open(m_sandbox->apiBase());
    bool isRegistered = false;
    connect(&m->sandbox, &SandboxClient::callbackRegistered, this,
            [&isRegistered] { isRegistered = true; });
    m->sandbox.registerCallback(m->engine.status().callbackUrls.value(u"sandbox"_s));
    QTRY_VERIFY(isRegistered);
}

void LogPageTest::cleanup()
{
    m.reset();
    m_sandbox.reset();
}

void LogPageTest::write(const QString &user, const QString &text)
{
    const int before = rows();
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_sandbox->apiBase().toString() + "/sandbox/v1/push"_L1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const QJsonObject push{{"user"_L1, user}, {"type"_L1, u"text"_s}, {"content"_L1, text}};
    network.post(request, QJsonDocument(push).toJson());
    QTRY_COMPARE(rows(), before + 2);
}

QString LogPageTest::cell(int row, MessageLogModel::Column column) const
{
    return table().model()->index(row, column).data().toString();
}

bool LogPageTest::detailsSay(const QString &text) const
{
    const auto pages = find<MessageDetails>()->findChildren<QTextBrowser *>();
    return std::ranges::any_of(
        pages, [&text](const QTextBrowser *page) { return page->toPlainText().contains(text); });
}

QAction *LogPageTest::action(const QString &text) const
{
    const auto actions = table().actions();
    const auto found = std::ranges::find(actions, text, &QAction::text);
    return found == actions.end() ? nullptr : *found;
}

void LogPageTest::callsMembersByNameAndSaysWhy()
{
    write(u"zhangsan"_s, u"你好"_s);
    QTRY_COMPARE(cell(0, MessageLogModel::Who), u"张三"_s);
    table().selectRow(0);
    QTRY_VERIFY(detailsSay(u"张三 (zhangsan)"_s));
    QVERIFY(detailsSay(u"The rule “Echo” answered."_s)); // the rules to begin with
}

void LogPageTest::answersAMemberWithText()
{
    write(u"lisi"_s, u"在吗"_s);
    table().selectRow(0);
    QTRY_VERIFY(action(u"&Answer"_s)->isEnabled());
    action(u"&Answer"_s)->trigger();
    auto *box = find<AnswerBox>();
    QVERIFY(box->isVisible());
    auto *text = box->findChild<QPlainTextEdit *>();
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"on my way"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(2, MessageLogModel::Text), u"on my way"_s);
    QTRY_COMPARE(cell(2, MessageLogModel::Verdict), u"Sent"_s);
    QCOMPARE(text->toPlainText(), QString());

    table().selectRow(2);
    QTRY_VERIFY(detailsSay(u"It answers “在吗” from 李四."_s));
}

void LogPageTest::showsTheVerdictOfAnAnswer()
{
    write(u"lisi"_s, u"在吗"_s);
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_sandbox->apiBase().toString() + "/sandbox/v1/faults"_L1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const auto *armed = network.post(request, R"({"target":"api","path":"/cgi-bin/message/send",)"
                                              R"("count":1,"errcode":60020})"_ba);
    QTRY_VERIFY(armed->isFinished());
    table().selectRow(0);
    QTRY_VERIFY(action(u"&Answer"_s)->isEnabled());
    action(u"&Answer"_s)->trigger();
    auto *text = find<AnswerBox>()->findChild<QPlainTextEdit *>();
    text->setPlainText(u"on my way"_s);
    QTest::mouseClick(find<AnswerBox>()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(cell(2, MessageLogModel::Verdict), u"Refused"_s);

    find<FilterBar>()->setOnlyErrors(true);
    QTRY_COMPARE(rows(), 1);
    QCOMPARE(cell(0, MessageLogModel::Text), u"on my way"_s);
}

void LogPageTest::answersAMemberWithAFile()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"notes.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("some words to be read");
    file.close();
    write(u"lisi"_s, u"在吗"_s);
    table().selectRow(0);
    QTRY_VERIFY(action(u"&Answer"_s)->isEnabled());
    action(u"&Answer"_s)->trigger();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(find<AnswerBox>(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(find<AnswerBox>(), &drop);
    QTest::mouseClick(find<AnswerBox>()->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(rows(), 3);
    QTRY_COMPARE(cell(2, MessageLogModel::Verdict), u"Sent"_s);
    QCOMPARE(cell(2, MessageLogModel::Kind), u"File"_s);
}

void LogPageTest::keepsWhatWasTypedIfItCannotBeSent()
{
    write(u"lisi"_s, u"在吗"_s);
    table().selectRow(0);
    QTRY_VERIFY(action(u"&Answer"_s)->isEnabled());
    action(u"&Answer"_s)->trigger();
    auto *text = find<AnswerBox>()->findChild<QPlainTextEdit *>();
    auto *send = find<AnswerBox>()->findChild<QPushButton *>();
    text->setPlainText(u"很"_s.repeated(700)); // 2100 bytes
    QVERIFY(!send->isEnabled());
    text->setPlainText(u"  \n "_s);
    QVERIFY(!send->isEnabled());

    text->setPlainText(u"still there?"_s);
    m->stop();
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_COMPARE(text->toPlainText(), u"still there?"_s);
    const auto labels = find<AnswerBox>()->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u'⚠');
    }));
}

void LogPageTest::narrowsTheLogAndSaysWhenNothingIsLeft()
{
    write(u"zhangsan"_s, u"晚饭吃什么"_s);
    write(u"lisi"_s, u"hello"_s);
    QTRY_COMPARE(cell(0, MessageLogModel::Who), u"张三"_s);
    auto *text = find<FilterBar>()->findChild<QLineEdit *>();
    QTest::keyClick(&table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(text->hasFocus());

    QTest::keyClicks(text, u"HELLO"_s);
    QTRY_COMPARE(rows(), 2);
    text->setText(u"张"_s); // a name is as good as a text
    QTRY_COMPARE(cell(0, MessageLogModel::Text), u"晚饭吃什么"_s);
    QCOMPARE(rows(), 2);
    text->setText(u"nobody said this"_s);
    QTRY_VERIFY(find<EmptyState>()->isVisible());
    const auto *empty = find<EmptyState>();
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(rows(), 4);
    QCOMPARE(text->text(), QString());

    table().selectRow(2);
    QTRY_VERIFY(action(u"Only messages with this &member"_s)->isEnabled());
    action(u"Only messages with this &member"_s)->trigger();
    QTRY_COMPARE(rows(), 2);
    QCOMPARE(cell(1, MessageLogModel::Who), u"李四"_s);
}

void LogPageTest::isReachedByKeyboard()
{
    write(u"zhangsan"_s, u"hello"_s);
    m->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m->window));
    QTest::keyClick(&m->window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(table().hasFocus());
    QTest::keyClick(&table(), Qt::Key_Down);
    QTRY_VERIFY(find<MessageDetails>()->shownId() > 0);
}

void LogPageTest::copiesAMessage()
{
    write(u"zhangsan"_s, u"你好 ]]> 007"_s);
    table().selectRow(0);
    QTRY_VERIFY(action(u"&Copy"_s)->isEnabled());
    action(u"&Copy"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"你好 ]]> 007"_s);
    action(u"Copy as &decoded (XML or JSON)"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith("<xml>"_L1));
}

void LogPageTest::makesARuleFromAMessage()
{
    write(u"zhangsan"_s, u"菜单"_s);
    auto *page = m->window.findChild<LogPage *>();
    Rule made;
    connect(page, &LogPage::ruleMade, page, [&made](const Rule &rule) { made = rule; });
    table().selectRow(1); // what went out
    QTRY_VERIFY(detailsSay(u"Replied"_s));
    QVERIFY(!action(u"Make a &rule from this message"_s)->isEnabled());
    QVERIFY(!action(u"&Why?"_s)->isEnabled());
    table().selectRow(0);
    QTRY_VERIFY(action(u"Make a &rule from this message"_s)->isEnabled());
    action(u"Make a &rule from this message"_s)->trigger();
    QCOMPARE(made.name, u"菜单"_s);
    QCOMPARE(made.when.conditions.value(0).type, u"textIs"_s);

    action(u"&Why?"_s)->trigger();
    QCOMPARE(find<MessageDetails>()->tabText(find<MessageDetails>()->currentIndex()), u"Why"_s);
}

void LogPageTest::showsAMessageWhateverIsFiltered()
{
    write(u"zhangsan"_s, u"one"_s);
    write(u"zhangsan"_s, u"two"_s);
    const qint64 id = table().model()->index(0, 0).data(MessageLogModel::IdRole).toLongLong();
    find<FilterBar>()->setOnlyErrors(true);
    QTRY_COMPARE(rows(), 0);
    m->window.findChild<LogPage *>()->showMessage(id);
    QTRY_COMPARE(table().currentIndex().data(MessageLogModel::IdRole).toLongLong(), id);
    QVERIFY(!find<FilterBar>()->filter().isOnlyErrors);
    QTRY_COMPARE(rows(), 4); // what came after it is read again
}

void LogPageTest::survivesAMegabyteInEveryField()
{
    write(u"zhangsan"_s, u"hello"_s);
    table().selectRow(0);
    QTRY_VERIFY(action(u"&Answer"_s)->isEnabled());
    action(u"&Answer"_s)->trigger();
    QGuiApplication::clipboard()->setText(u"多"_s.repeated(1024 * 1024));
    auto *answer = find<AnswerBox>()->findChild<QPlainTextEdit *>();
    answer->paste();
    QVERIFY(answer->toPlainText().size() <= 20'000);
    for (auto *field : find<FilterBar>()->findChildren<QLineEdit *>()) {
        field->paste();
        QVERIFY(field->text().size() <= 200);
    }
    QTRY_VERIFY(find<EmptyState>()->isVisible()); // the window is alive: nothing is like that
}

QTEST_MAIN(LogPageTest)
#include "tst_logpage.moc"
