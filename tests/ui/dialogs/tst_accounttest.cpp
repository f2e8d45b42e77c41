// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/engine.h"
#include "core/sandbox/sandbox.h"
#include "core/settings/configdraft.h"
#include "tests/support/qverifyresult.h"
#include "ui/dialogs/accounttestview.h"
#include "ui/dialogs/messagebar.h"
#include "ui/dialogs/settingsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

/*! The test of the dialog, on a real engine and against a real sandbox. */
class AccountTestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void passesWhatWorks();
    void namesTheFirstFailingStepWithItsRemedy_data();
    void namesTheFirstFailingStepWithItsRemedy();
    void pointsAtTheFormInsteadOfTestingNonsense();
    void canBeCancelled();
    void survivesADialogThatIsClosedMeanwhile();
    void explainsEachFailure_data();
    void explainsEachFailure();
    void triesOnlyTheWay();
    void offersTheAddressThatIsToBeTrusted();

private:
    void set(const QString &key, const QString &text) const;
    void test() const;
    [[nodiscard]] AccountTestView *view() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void AccountTestTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{});
    QVERIFY_RESULT(m_sandbox->listen(QHostAddress::LocalHost, 0));
    const Account account = m_sandbox->account();
    EngineOptions options;
    options.settings.accounts = {account};
    options.dataDir = m_dir->path();
    m_engine = std::make_unique<Engine>(std::move(options));
    QVERIFY_RESULT(m_engine->start());

    const QString file = m_dir->filePath(u"config.ini"_s);
    auto draft = ConfigDraft::load(file);
    QVERIFY_RESULT(draft->setValues(account.name, {{u"corpid"_s, account.corpId},
                                                   {u"secret"_s, account.secret},
                                                   {u"agentid"_s, account.agentId},
                                                   {u"token"_s, account.token},
                                                   {u"encoding_aes_key"_s, account.encodingAesKey},
                                                   {u"api_base"_s, account.apiBase.toString()}}));
    QVERIFY_RESULT(draft->save());
    const AccountTester tester = [this](const Account &checked, const QUrl &url, CheckScope scope,
                                        QObject *receiver,
                                        const std::function<void(const CheckStep &)> &tell) {
        m_engine->checkAccount(checked, url, scope,
                               [guard = QPointer(receiver), tell](const CheckStep &step) {
                                   if (guard != nullptr)
                                       tell(step);
                               });
    };
    m_dialog = std::make_unique<SettingsDialog>(SettingsDialog::Options{
        .configFile = file,
        .test = tester,
        .serverUrl = m_engine->callbackUrl(account.name)
                         .adjusted(QUrl::RemoveFilename | QUrl::StripTrailingSlash)});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void AccountTestTest::cleanup()
{
    m_dialog.reset();
    m_engine.reset();
    m_sandbox.reset();
    m_dir.reset();
}

void AccountTestTest::set(const QString &key, const QString &text) const
{
    auto *const field = m_dialog->findChild<QLineEdit *>(key);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void AccountTestTest::test() const
{
    m_dialog->findChild<QPushButton *>(u"test"_s)->click();
}

AccountTestView *AccountTestTest::view() const
{
    return m_dialog->findChild<AccountTestView *>();
}

void AccountTestTest::passesWhatWorks()
{
    test();
    QVERIFY(view()->isVisible());
    QVERIFY(view()->isRunning());
    QTRY_VERIFY(!view()->isRunning());
    QCOMPARE(view()->failureText(), QString());
}

void AccountTestTest::namesTheFirstFailingStepWithItsRemedy_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");

    QTest::newRow("another company") << u"corpid"_s << u"wwother"_s << u"My Company"_s;
    QTest::newRow("a wrong secret") << u"secret"_s << u"wrong"_s << u"Copy the secret again"_s;
    QTest::newRow("another application")
        << u"agentid"_s << u"1000009"_s << u"Copy the AgentId again"_s;
    QTest::newRow("nobody at the API")
        << u"api_base"_s << u"http://127.0.0.1:1"_s << u"127.0.0.1 gave no usable answer"_s;
    QTest::newRow("nobody at the callback URL")
        << u"public_url"_s << u"http://127.0.0.1:1"_s
        << u"Nothing answers at http://127.0.0.1:1/weixin/sandbox."_s;
}

void AccountTestTest::namesTheFirstFailingStepWithItsRemedy()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, words);

    set(key, value);
    test();
    QTRY_VERIFY(!view()->isRunning());
    QVERIFY2(view()->failureText().contains(words), qPrintable(view()->failureText()));
}

void AccountTestTest::pointsAtTheFormInsteadOfTestingNonsense()
{
    set(u"encoding_aes_key"_s, QString(42, u'a'));
    test();
    QVERIFY(!view()->isVisible());
    QVERIFY(m_dialog->findChild<QLineEdit *>(u"encoding_aes_key"_s)->hasFocus());
    const auto *bar = m_dialog->findChild<MessageBar *>();
    QVERIFY(bar->text().contains("nothing to test yet"_L1));

    set(u"encoding_aes_key"_s, m_sandbox->account().encodingAesKey);
    test();
    QVERIFY(bar->isHidden()); // what it said holds no longer
    QVERIFY(view()->isVisible());
}

void AccountTestTest::canBeCancelled()
{
    QTcpServer silent; // takes the connection, and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    set(u"api_base"_s, u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    test();
    QTRY_VERIFY(silent.hasPendingConnections());
    QVERIFY(view()->isRunning());
    view()->findChild<QPushButton *>()->click();
    QVERIFY(!view()->isVisible());
}

void AccountTestTest::survivesADialogThatIsClosedMeanwhile()
{
    test();
    QVERIFY(view()->isRunning());
    m_dialog.reset();
    QTest::qWait(50); // what is under way arrives nowhere
}

void AccountTestTest::explainsEachFailure_data()
{
    QTest::addColumn<CheckStep::Name>("step");
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("words");
    using Name = CheckStep::Name;

    QTest::newRow("another app") << Name::Agent
                                 << Error{.kind = ErrorKind::Rejected, .code = 301002}
                                 << u"belongs to another application"_s;
    QTest::newRow("no proxy there")
        << Name::Proxy << Error{.kind = ErrorKind::Unavailable} << u"takes no connection"_s;
    QTest::newRow("untrusted IP") << Name::Agent
                                  << Error{.kind = ErrorKind::Rejected, .code = 60020}
                                  << u"this IP address. (60020)"_s;
    QTest::newRow("no tunnel") << Name::Callback << Error{.kind = ErrorKind::Unavailable}
                               << u"lead to 127.0.0.1:8000?"_s;
    QTest::newRow("bad gateway") << Name::Callback
                                 << Error{.kind = ErrorKind::Unavailable, .code = 502}
                                 << u"HTTP status 502"_s;
    QTest::newRow("too slow") << Name::Callback << Error{.kind = ErrorKind::Timeout}
                              << u"within 5 seconds"_s;
    QTest::newRow("not found") << Name::Callback << Error{.kind = ErrorKind::NotFound, .code = 404}
                               << u"knows no such account"_s;
    QTest::newRow("another page") << Name::Callback
                                  << Error{.kind = ErrorKind::InvalidInput, .code = 200}
                                  << u"Something else than EasyWeChat"_s;
    QTest::newRow("another key") << Name::Verification
                                 << Error{.kind = ErrorKind::Unauthenticated, .code = 403}
                                 << u"compare all three with the admin console"_s;
}

void AccountTestTest::explainsEachFailure()
{
    QFETCH(const CheckStep::Name, step);
    QFETCH(const Error, error);
    QFETCH(const QString, words);

    AccountTestView shown;
    shown.start({.account = u"demo"_s,
                 .callbackUrl = QUrl(u"https://bot.example.com/weixin/demo"_s),
                 .isPublic = true,
                 .listen = u"127.0.0.1:8000"_s});
    QVERIFY(shown.isRunning());
    shown.showStep({.name = step, .state = CheckStep::State::Failed, .error = error});
    QVERIFY(!shown.isRunning());
    QVERIFY2(shown.failureText().contains(words), qPrintable(shown.failureText()));
}

void AccountTestTest::triesOnlyTheWay()
{
    set(u"secret"_s, u"wrong"_s); // nobody asks for it
    m_dialog->findChild<QPushButton *>(u"test api_base"_s)->click();
    QVERIFY(view()->isVisible());
    QTRY_VERIFY(!view()->isRunning());
    QCOMPARE(view()->failureText(), QString());

    set(u"proxy"_s, u"http://127.0.0.1:1"_s);
    m_dialog->findChild<QPushButton *>(u"test proxy"_s)->click();
    QTRY_VERIFY(!view()->isRunning());
    QVERIFY(view()->failureText().contains("The proxy 127.0.0.1 takes no connection"_L1));

    set(u"proxy"_s, u"nonsense"_s);
    m_dialog->findChild<QPushButton *>(u"test proxy"_s)->click();
    QVERIFY(!view()->isVisible()); // the form says what is wrong
}

void AccountTestTest::offersTheAddressThatIsToBeTrusted()
{
    AccountTestView shown;
    shown.start({.account = u"demo"_s});
    shown.showStep({.name = CheckStep::Name::Agent,
                    .state = CheckStep::State::Failed,
                    .error = {.kind = ErrorKind::Rejected,
                              .code = 60020,
                              .detail = u"not allow, from ip: 203.0.113.7, more"_s}});
    QVERIFY(shown.failureText().contains("Add 203.0.113.7 there"_L1));
    auto *copy = shown.findChild<QPushButton *>(u"copyAddress"_s);
    QVERIFY(!copy->isHidden());
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"203.0.113.7"_s);
}

QTEST_MAIN(AccountTestTest)
#include "tst_accounttest.moc"
