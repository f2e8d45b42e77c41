// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"
#include "core/sandbox/sandbox.h"
#include "core/store/database.h"
#include "tests/support/consolewindow.h"
#include "tests/support/qverifyresult.h"
#include "ui/models/messagelogmodel.h"
#include "ui/pages/rulespage.h"
#include "ui/phone/phonedock.h"
#include "ui/theme.h"
#include "ui/widgets/messagedetails.h"
#include "ui/widgets/messagetable.h"
#include "ui/widgets/problembar.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/welcomestrip.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::ConsoleWindow;

namespace {

enum class Content { Empty, Typical, Overfull };

const QString LongMessage = u"很长的消息。Long words and 中文混排 🙂 "_s.repeated(80);

/*! Puts so many messages into the log that nobody can look at all of them. */
void fill(const QString &dataDir)
{
    const auto database = Database::open(dataDir, Durability::Normal);
    QVERIFY_RESULT(database);
    QVERIFY_RESULT((*database)->execute(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
        "INSERT INTO messages (time, account, direction, sender, type, text, verdict, micros) "
        "SELECT strftime('%s', 'now') * 1000, 'sandbox', 0, "
        "'a.member.whose.name.has.forty.characters', 'text', '消息 message number ' || i, 1, 400 "
        "FROM n"_s));
}

} // namespace

/*! The whole window over a real engine and a real sandbox. */
class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void looksRight_data();
    void looksRight();
    void remembersItsSize();
    void saysInFullWhatIsWrong();
    void triesAgainAtAButton();
    void changesTheLanguageWhileItIsShown();
    void choosesAnAccount();
    void ticksOffTheFirstSteps();
    void opensEveryDialogByKeyboard();
    void remembersTheSizeOfADialog();

private:
    void openSandbox(ConsoleWindow &console) const;
    void push(const QString &user, const QString &text);

    std::unique_ptr<Sandbox> m_sandbox;
    QNetworkAccessManager m_network;
};

void MainWindowTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{});
    QVERIFY_RESULT(m_sandbox->listen(QHostAddress::LocalHost, 0));
}

void MainWindowTest::cleanup()
{
    m_sandbox.reset();
    QLocale::setDefault(QLocale::c());
    installTranslation(QLocale::c());
}

/*! As the program does it at its first start. */
void MainWindowTest::openSandbox(ConsoleWindow &console) const
{
    console.window.setSandbox(true, false);
    Settings settings;
    settings.accounts = {m_sandbox->account()};
    console.start(settings);
    QVERIFY(console.waitUntilListening());
    console.sandbox.open(m_sandbox->apiBase());
    bool isRegistered = false;
    connect(&console.sandbox, &SandboxClient::callbackRegistered, &console.window,
            [&isRegistered] { isRegistered = true; });
    console.sandbox.registerCallback(console.engine.status().callbackUrls.value(u"sandbox"_s));
    QTRY_VERIFY(isRegistered);
}

void MainWindowTest::push(const QString &user, const QString &text)
{
    QNetworkRequest request(QUrl(m_sandbox->apiBase().toString() + "/sandbox/v1/push"_L1));
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    const QJsonObject body{{"user"_L1, user}, {"type"_L1, u"text"_s}, {"content"_L1, text}};
    const auto *reply = m_network.post(request, QJsonDocument(body).toJson());
    QTRY_VERIFY(reply->isFinished());
}

void MainWindowTest::looksRight_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Content>("content");

    for (const auto &[scheme, schemeName] :
         {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        for (const auto &[locale, localeName] :
             {std::pair(QLocale(u"en_GB"_s), "en"), std::pair(QLocale(u"zh_CN"_s), "zh")}) {
            for (const QSize size : {QSize(1200, 760), QSize(960, 600)}) {
                for (const auto &[content, contentName] :
                     {std::pair(Content::Empty, "empty"), std::pair(Content::Typical, "typical"),
                      std::pair(Content::Overfull, "overfull")}) {
                    QTest::addRow("%s-%s-%d-%s", schemeName, localeName, size.width(), contentName)
                        << scheme << locale << size << content;
                }
            }
        }
    }
}

void MainWindowTest::looksRight()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QLocale, locale);
    QFETCH(const QSize, size);
    QFETCH(const Content, content);

    QLocale::setDefault(locale);
    installTranslation(locale);
    ConsoleWindow console;
    applyTheme(scheme);
    console.window.resize(size);
    if (content == Content::Overfull)
        fill(console.dataDir());
    openSandbox(console);
    if (content != Content::Empty) {
        for (const auto &[user, text] : {std::pair(u"zhangsan"_s, u"你好"_s),
                                         std::pair(u"lisi"_s, u"现在几点了？🙂"_s),
                                         std::pair(u"zhangsan"_s, u"backup done"_s)})
            push(user, text);
        console.engine.send(u"sandbox"_s,
                            {.recipients = {.users = {u"nobody"_s}},
                             .message = wecom::OutgoingMessage::text(u"Disk is full"_s)},
                            this, [](const auto &) {});
    }
    if (content == Content::Overfull) {
        push(u"zhangsan"_s, LongMessage);
        console.window.setConfigProblem(Error{
            .kind = ErrorKind::InvalidInput,
            .detail = u"config.ini, section [demo], key encoding_aes_key: has 42 characters, but "
                      "43 are needed."_s});
    }

    auto *table = console.window.findChild<MessageTable *>();
    const int expected = content == Content::Empty ? 0 : 7;
    QTRY_VERIFY(table->model()->rowCount() >= expected);
    if (content != Content::Empty) {
        table->selectRow(table->model()->rowCount() - (content == Content::Typical ? 1 : 2));
        QTRY_VERIFY(console.window.findChild<MessageDetails *>()->shownId() > 0);
    }
    QCOMPARE(console.window.size(), size);
    QTest::qWait(100); // layouts settle in a few rounds of events
    // Screens of 200 % have a test of their own, see CMakeLists.txt.
    const QString folder = QStringLiteral(EWC_RENDER_DIR)
                           + (console.window.devicePixelRatio() > 1 ? u"/200"_s : u""_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(console.window.grab().save(
        u"%1/%2.png"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()))));
}

void MainWindowTest::remembersItsSize()
{
    ConsoleWindow console;
    console.window.resize(1000, 650);
    console.window.close();
    const MainWindow again(
        {.dialogs = {.engine = console.engine,
                     .appearance = console.appearance,
                     .programLog = console.programLog,
                     .settings = console.settings,
                     .configFile = {},
                     .versions = [] { return QList<QPair<QString, QString>>(); }},
         .engine = console.engine,
         .log = console.log,
         .sandbox = console.sandbox,
         .settings = console.settings});
    // Later versions of Qt keep a window on its screen, which has 800 pixels here, offscreen.
    QCOMPARE(again.height(), 650);
}

void MainWindowTest::saysInFullWhatIsWrong()
{
    ConsoleWindow console;
    const auto *bar = console.window.findChild<ProblemBar *>();
    QVERIFY(bar->isHidden());
    console.engine.giveUp(
        {.kind = ErrorKind::InvalidInput, .detail = u"bot.ini: [demo] token <is> bad."_s});
    QVERIFY(bar->isVisible());
    const auto labels = bar->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains("bot.ini: [demo] token &lt;is&gt; bad."_L1);
    }));
}

void MainWindowTest::triesAgainAtAButton()
{
    ConsoleWindow console;
    Settings settings;
    settings.accounts = {m_sandbox->account()};
    QFile obstacle(console.dataDir()); // a file where the data directory belongs
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    console.start(settings);
    QTRY_COMPARE(console.engine.status().state, EngineStatus::State::Failed);
    QVERIFY(obstacle.remove());

    auto *bar = console.window.findChild<ProblemBar *>();
    QTRY_VERIFY(bar->isVisible());
    auto *button = bar->findChild<QAbstractButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(console.waitUntilListening());
    QTRY_VERIFY(bar->isHidden());
}

void MainWindowTest::changesTheLanguageWhileItIsShown()
{
    ConsoleWindow console;
    openSandbox(console);
    installTranslation(QLocale(u"zh_CN"_s));
    QTRY_VERIFY(console.window.findChild<StatusLine *>()->findChild<QComboBox *>()->currentText()
                == u"沙箱"_s);
    installTranslation(QLocale(u"en"_s));
    QTRY_VERIFY(console.window.findChild<StatusLine *>()->findChild<QComboBox *>()->currentText()
                == u"Sandbox"_s);
}

void MainWindowTest::choosesAnAccount()
{
    ConsoleWindow console;
    console.window.setSandbox(false, true);
    Settings settings;
    settings.accounts = {m_sandbox->account(), m_sandbox->account()};
    settings.accounts.last().name = u"second"_s;
    console.start(settings);
    QVERIFY(console.waitUntilListening());
    auto *accounts = console.window.findChild<StatusLine *>()->findChild<QComboBox *>();
    QTRY_COMPARE(accounts->itemText(0), u"All accounts"_s);
    for (const QString &name : {u"sandbox"_s, u"second"_s}) {
        console.engine.send(name,
                            {.recipients = {.users = {u"zhangsan"_s}},
                             .message = wecom::OutgoingMessage::text(u"from "_s + name)},
                            this, [](const auto &) {});
    }
    const auto *model = console.window.findChild<MessageTable *>()->model();
    QTRY_COMPARE(model->rowCount(), 2);
    accounts->setCurrentIndex(accounts->findText(u"second"_s));
    Q_EMIT accounts->activated(accounts->currentIndex());
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, MessageLogModel::Text).data().toString(), u"from second"_s);

    bool isWanted = false;
    connect(&console.window, &MainWindow::sandboxWanted, this,
            [&isWanted](bool wanted) { isWanted = wanted; });
    Q_EMIT accounts->activated(accounts->count() - 1);
    QVERIFY(isWanted);
}

void MainWindowTest::ticksOffTheFirstSteps()
{
    ConsoleWindow console;
    openSandbox(console);
    const auto *strip = console.window.findChild<WelcomeStrip *>();
    QVERIFY(strip->isVisible());
    QTRY_VERIFY(!console.window.findChild<PhoneDock *>()->member().isEmpty());
    Q_EMIT console.window.findChild<PhoneDock *>()->sentSomething();
    QVERIFY(strip->isDone(WelcomeStrip::Step::Type));
    push(u"zhangsan"_s, u"你好"_s);
    auto *table = console.window.findChild<MessageTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->selectRow(0);
    QVERIFY(strip->isDone(WelcomeStrip::Step::Log));
    auto *rules = console.window.findChild<RulesPage *>();
    QTRY_VERIFY(rules->draft().rules().size() > 0);
    rules->addRule({.id = u"other"_s, .name = u"Other"_s});
    Q_EMIT console.window.findChild<WelcomeStrip *>()->stepChosen(WelcomeStrip::Step::Rule);
    QVERIFY(rules->isVisible());
    QVERIFY(strip->isDone(WelcomeStrip::Step::Rule));
    QTRY_VERIFY(rules->draft().current() != "other"_L1); // the one that answered
}

void MainWindowTest::opensEveryDialogByKeyboard()
{
    ConsoleWindow console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window));
    const auto dialogs = [&console] { return console.window.findChildren<QDialog *>().size(); };
    for (const QKeyCombination key :
         {QKeyCombination(Qt::Key_F1), Qt::CTRL | Qt::Key_L, Qt::CTRL | Qt::Key_Comma}) {
        const auto before = dialogs();
        QTest::keyClick(&console.window, key.key(), key.keyboardModifiers());
        QTRY_COMPARE(dialogs(), before + 1);
        QDialog *opened = console.window.findChildren<QDialog *>().constLast();
        QTest::keyClick(opened, Qt::Key_Escape);
        QTRY_VERIFY(dialogs() == before || opened->isHidden());
    }
}

void MainWindowTest::remembersTheSizeOfADialog()
{
    ConsoleWindow console;
    const auto open = [&console] {
        console.window.activateWindow(); // offscreen nobody does it when the dialog closes
        (void)QTest::qWaitForWindowActive(&console.window);
        QTest::keyClick(&console.window, Qt::Key_Comma, Qt::ControlModifier);
        return console.window.findChild<SettingsDialog *>();
    };
    QPointer<SettingsDialog> first = open();
    QVERIFY(first);
    first->resize(900, 700);
    first->reject();
    QTRY_VERIFY(!first);
    const SettingsDialog *second = open();
    QVERIFY(second);
    QCOMPARE(second->size(), QSize(900, 700));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
