// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountimport.h"
#include "core/settings/settings.h"
#include "tests/support/qverifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

using Pairs = QList<QPair<QString, QString>>;

const QByteArray Robot = "[alerts]\ntransport = robot\nwebhook_key = k\n"_ba;

} // namespace

class AccountImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheFilesOfTheSeed_data();
    void takesTheFilesOfTheSeed();
    void takesAllKeys();
    void leavesItsOwnSettingsWhereThereAreSome();
    void knowsWhatItHasAlready();
    void renamesWhatIsTaken();
    void mayBeRepeated();
    void refusesWhatIsWrongAndTakesTheRest();
    void refusesSettingsThatAreWrong();
    void findsTheDataDirOfTheOther();
    void takesNothingFromWhatItCannotRead();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] ConfigDraft target(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void AccountImportTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QString AccountImportTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

ConfigDraft AccountImportTest::target(const QByteArray &bytes) const
{
    return ConfigDraft::load(write(u"target.ini"_s, bytes)).value();
}

void AccountImportTest::takesTheFilesOfTheSeed_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("config.ini") << u"config.ini"_s;
    QTest::newRow("config_test.ini") << u"config_test.ini"_s;
}

void AccountImportTest::takesTheFilesOfTheSeed()
{
    QFETCH(const QString, file);

    const QString seed = QStringLiteral(EWC_TEST_DATA "/seed/") + file;
    auto draft = ConfigDraft::load(m_dir->filePath(u"new/config.ini"_s));
    QVERIFY_RESULT(draft);
    const auto report = importAccounts(*draft, seed);
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, QStringList{u"demo"_s});
    QCOMPARE(report->refused, Pairs());
    QVERIFY_RESULT(draft->save());

    const auto before = Settings::load(seed);
    const auto after = Settings::load(draft->file());
    QVERIFY_RESULT(before);
    QVERIFY_RESULT(after);
    QCOMPARE(after->accounts, before->accounts);
    QCOMPARE(after->system.logName, u"easy_wechat.log"_s);
    QCOMPARE(after->system.routeName, u"weixin"_s);
}

void AccountImportTest::takesAllKeys()
{
    auto draft = target({});
    QVERIFY_RESULT(importAccounts(
        draft, write(u"source.ini"_s, "; gone\n[alerts] ; too\nTransport: 'robot'\n"
                                      "webhook_key = k\nremark = mine\n"
                                      "[system]\nroute_name = weixin\nLog_Path = ''\nother = 1\n"
                                      "[camera]\nsource = none\n"_ba)));
    QVERIFY_RESULT(draft.save());
    QFile file(draft.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "[alerts]\ntransport = robot\nwebhook_key = k\nremark = mine\n\n"
                             "[system]\nroute_name = weixin\nlog_path =\nother = 1\n"_ba);
}

void AccountImportTest::leavesItsOwnSettingsWhereThereAreSome()
{
    auto draft = target("[system]\nlog_name = mine\n");
    QVERIFY_RESULT(
        importAccounts(draft, write(u"source.ini"_s, Robot + "[system]\nroute_name = wx\n")));
    QCOMPARE(draft.accounts(), QStringList{u"alerts"_s});
    QCOMPARE(draft.values(u"system"_s), (Values{{u"log_name"_s, u"mine"_s}}));
}

void AccountImportTest::knowsWhatItHasAlready()
{
    auto draft = target("[demo]\ncorpid = ww1\nsecret = s\nagentid = 7\n; comment\n");
    const auto report = importAccounts(
        draft, write(u"source.ini"_s, "[demo]\nappid = '7'\nsecret: s\ntransport = app\n"
                                      "corpid = ww1\n"_ba));
    QVERIFY_RESULT(report);
    QCOMPARE(report->unchanged, QStringList{u"demo"_s});
    QVERIFY(!draft.isChanged());
}

void AccountImportTest::renamesWhatIsTaken()
{
    auto draft = target(Robot + "[alerts-2]\n");
    const auto report = importAccounts(
        draft, write(u"source.ini"_s, "[alerts]\ntransport = robot\nwebhook_key = another\n"_ba));
    QVERIFY_RESULT(report);
    QCOMPARE(report->renamed, (Pairs{{u"alerts"_s, u"alerts-3"_s}}));
    QCOMPARE(report->added, QStringList());
    QCOMPARE(draft.values(u"alerts"_s).value(u"webhook_key"_s), u"k"_s);
    QCOMPARE(draft.values(u"alerts-3"_s).value(u"webhook_key"_s), u"another"_s);
}

void AccountImportTest::mayBeRepeated()
{
    auto draft = target(Robot);
    const QString file =
        write(u"source.ini"_s, "[alerts]\ntransport = robot\nwebhook_key = another\n"_ba);
    QVERIFY_RESULT(importAccounts(draft, file));
    QVERIFY_RESULT(draft.save());
    const auto report = importAccounts(draft, file);
    QVERIFY_RESULT(report);
    QCOMPARE(report->unchanged, QStringList{u"alerts"_s});
    QVERIFY(!draft.isChanged());
}

void AccountImportTest::refusesWhatIsWrongAndTakesTheRest()
{
    auto draft = target(Robot);
    const auto report =
        importAccounts(draft, write(u"source.ini"_s,
                                    "[short]\ncorpid = ww1\ntoken = t\nencoding_aes_key = hunter2\n"
                                    "[words]\ncorpid = ww1\nsecret = s\nappid = demo\n"
                                    "[a/b]\ntransport = robot\nwebhook_key = k\n"
                                    "[System]\ntransport = robot\nwebhook_key = k\n"
                                    "[bot]\ntransport = aibot\nbot_id = 1\n"
                                    "[good]\ntransport = robot\nwebhook_key = k\n"_ba));
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, QStringList{u"good"_s});
    QCOMPARE(
        report->refused,
        (Pairs{
            {u"short"_s, u"key encoding_aes_key: has 7 characters, but 43 are needed."_s},
            {u"words"_s, u"key appid: has to be a number."_s},
            {u"a/b"_s, u"The name of an account cannot hold a slash, a bracket or a line break."_s},
            {u"System"_s,
             u"System has a meaning of its own in config.ini. Please choose another name."_s},
            {u"bot"_s, u"key transport: aibot is not supported yet."_s}}));
    QCOMPARE(draft.accounts(), (QStringList{u"alerts"_s, u"good"_s}));
}

void AccountImportTest::refusesSettingsThatAreWrong()
{
    auto draft = target({});
    const auto report = importAccounts(
        draft, write(u"source.ini"_s, Robot
                                          + "[system]\nroute_name = a/b\nlisten = here\n"
                                            "log_name = log\ntls_cert = cert.pem\n"));
    QVERIFY_RESULT(report);
    QCOMPARE(report->added, QStringList{u"alerts"_s});
    QCOMPARE(
        report->refused,
        (Pairs{{u"system"_s, u"key tls_cert: HTTPS is not supported yet: use a reverse proxy."_s},
               {u"system"_s, u"key listen: has to be ADDRESS:PORT, like 127.0.0.1:8000 or "
                             "[::1]:8000."_s},
               {u"system"_s, u"key route_name: cannot hold a slash."_s}}));
    QCOMPARE(draft.values(u"system"_s), (Values{{u"log_name"_s, u"log"_s}}));
    QVERIFY_RESULT(draft.save());
    QVERIFY_RESULT(Settings::load(draft.file()));
}

void AccountImportTest::findsTheDataDirOfTheOther()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"old"_s));
    auto draft = target({});
    QVERIFY_RESULT(
        importAccounts(draft, write(u"old/config.ini"_s, Robot + "[system]\ndata_dir = ./data\n")));
    QCOMPARE(draft.values(u"system"_s).value(u"data_dir"_s), m_dir->filePath(u"old/data"_s));
}

void AccountImportTest::takesNothingFromWhatItCannotRead()
{
    auto draft = target(Robot);
    QVERIFY_FAILURE(importAccounts(draft, m_dir->filePath(u"missing.ini"_s)), ErrorKind::NotFound);
    QVERIFY_FAILURE(importAccounts(draft, m_dir->path()), ErrorKind::Unavailable);
    QVERIFY_FAILURE(importAccounts(draft, write(u"source.ini"_s, "[a]\n[a]\n"_ba)),
                    ErrorKind::InvalidInput);
    QVERIFY(!draft.isChanged());
}

QTEST_GUILESS_MAIN(AccountImportTest)
#include "tst_accountimport.moc"
