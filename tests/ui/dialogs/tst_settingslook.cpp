// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"
#include "ui/dialogs/settingsdialog.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

const auto Typical = R"([demo]
corpid = ww0123456789abcdef
secret = not-so-secret
agentid = 1000002
token = token
encoding_aes_key = AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8

[alerts]
transport = robot
webhook_key = 693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa

[a-name-of-forty-characters-and-some-more]
corpid = ww0123456789abcdef
secret = not-so-secret
agentid = 1000003

[system]
public_url = https://bot.example.com
)"_ba;

enum class State {
    AccountsEmpty,
    AccountsNew,
    AccountsTypical,
    AccountsRobot,
    AccountsBottom,
    AccountsProblems,
    AccountsRemoved,
    TestRunning,
    TestPassed,
    TestFailed,
    Server,
    Storage,
    Appearance,
    Broken,
    Discard,
};

constexpr std::pair<State, const char *> States[]{
    {State::AccountsEmpty, "accounts-empty"},
    {State::AccountsNew, "accounts-new"},
    {State::AccountsTypical, "accounts-typical"},
    {State::AccountsRobot, "accounts-robot"},
    {State::AccountsBottom, "accounts-bottom"},
    {State::AccountsProblems, "accounts-problems"},
    {State::AccountsRemoved, "accounts-removed"},
    {State::TestRunning, "test-running"},
    {State::TestPassed, "test-passed"},
    {State::TestFailed, "test-failed"},
    {State::Server, "server"},
    {State::Storage, "storage"},
    {State::Appearance, "appearance"},
    {State::Broken, "broken-file"},
    {State::Discard, "discard"},
};

/*! Plays a check that comes as far as \a state says. */
AccountTester testerFor(State state)
{
    return [state](const Account &account, const QUrl &url, CheckScope, QObject *,
                   const std::function<void(const CheckStep &)> &tell) {
        using Step = CheckStep;
        tell({.name = Step::Name::Proxy, .state = Step::State::Skipped, .info = u"proxy"_s});
        tell({.name = Step::Name::Api,
              .state = Step::State::Passed,
              .info = account.apiBase.host()});
        tell({.name = Step::Name::Token, .state = Step::State::Passed});
        if (state == State::TestRunning)
            return tell({.name = Step::Name::Agent, .state = Step::State::Running});
        tell({.name = Step::Name::Agent, .state = Step::State::Passed, .info = u"值班机器人"_s});
        if (state == State::TestFailed)
            return tell({.name = Step::Name::Callback,
                         .state = Step::State::Failed,
                         .error = {.kind = ErrorKind::Unavailable,
                                   .code = 502,
                                   .detail = u"HTTP status 502"_s}});
        tell({.name = Step::Name::Callback, .state = Step::State::Passed, .info = url.toString()});
        tell({.name = Step::Name::Verification, .state = Step::State::Passed});
    };
}

} // namespace

/*! Pictures of the dialog in its states, to look at: build/<preset>/renders/settings-*.png. */
class SettingsLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksRight_data();
    void looksRight();

private:
    static void bringInto(SettingsDialog &dialog, State state);
};

void SettingsLookTest::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(EWC_RENDER_DIR)));
}

void SettingsLookTest::looksRight_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<State>("state");

    for (const auto &[state, stateName] : States) {
        for (const auto &[scheme, schemeName] :
             {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
            for (const auto &[locale, localeName] :
                 {std::pair(QLocale(u"en_GB"_s), "en"), std::pair(QLocale(u"zh_CN"_s), "zh")}) {
                for (const QSize size : {QSize(860, 640), QSize(640, 520)})
                    QTest::addRow("settings-%s-%s-%s-%d", stateName, schemeName, localeName,
                                  size.width())
                        << scheme << locale << size << state;
            }
        }
    }
}

void SettingsLookTest::bringInto(SettingsDialog &dialog, State state)
{
    using Page = SettingsDialog::Page;
    switch (state) {
    case State::AccountsNew:
        dialog.startNewAccount();
        break;
    case State::AccountsRobot:
        dialog.showAccount(u"alerts"_s);
        break;
    case State::AccountsBottom:
        dialog.findChild<QLineEdit *>(u"callbackUrl"_s)->setFocus();
        break;
    case State::AccountsProblems:
        dialog.findChild<QLineEdit *>(u"agentid"_s)->setFocus();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"agentid"_s), u"x"_s);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"encoding_aes_key"_s), u"x"_s);
        dialog.accept();
        break;
    case State::AccountsRemoved:
        dialog.findChild<QWidget *>(u"accounts"_s)->setFocus();
        QTest::keyClick(dialog.findChild<QWidget *>(u"accounts"_s), Qt::Key_Delete);
        break;
    case State::TestRunning:
    case State::TestPassed:
    case State::TestFailed:
        dialog.findChild<QPushButton *>(u"test"_s)->click();
        break;
    case State::Server:
        dialog.showPage(Page::Server);
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"max_connections"_s), u"256"_s);
        break;
    case State::Storage:
        dialog.showPage(Page::Storage);
        break;
    case State::Appearance:
        dialog.showPage(Page::Appearance);
        break;
    case State::Discard:
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"corpid"_s), u"1"_s);
        dialog.reject();
        break;
    case State::AccountsEmpty:
    case State::AccountsTypical:
    case State::Broken:
        break;
    }
}

void SettingsLookTest::looksRight()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QLocale, locale);
    QFETCH(const QSize, size);
    QFETCH(const State, state);

    applyTheme(scheme);
    QLocale::setDefault(locale);
    installTranslation(locale);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"config.ini"_s));
    if (state != State::AccountsEmpty) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(state == State::Broken ? Typical + "\nsecret\n"_ba : Typical);
        file.close();
    }
    SettingsDialog dialog({.configFile = file.fileName(), .test = testerFor(state)});
    dialog.resize(size);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    bringInto(dialog, state);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents(); // layouts settle in a few rounds
    QCOMPARE(dialog.size(), size);
    QVERIFY(dialog.grab().save(QStringLiteral(EWC_RENDER_DIR "/%1.png")
                                   .arg(QString::fromLatin1(QTest::currentDataTag()))));
}

QTEST_MAIN(SettingsLookTest)
#include "tst_settingslook.moc"
