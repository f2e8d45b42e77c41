// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configdraft.h"
#include "tests/support/fulldisk.h"
#include "tests/support/qverifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

const QByteArray File = "# My bots\n\n; the first\n[demo]\ncorpid = ww1\nappid = 7\n"
                        "secret = 's' ; from the admin console\nremark = mine\n\n"
                        "[alerts]\ntransport = robot\nwebhook_key = k\n\n"
                        "[system]\nroute_name = weixin\n\n[camera]\nsource = none\n"_ba;

const Values Demo{{u"corpid"_s, u"ww1"_s}, {u"agentid"_s, u"7"_s}, {u"secret"_s, u"s"_s}};

Values with(Values values, const QString &key, const QString &value)
{
    values.insert(key, value);
    return values;
}

} // namespace

class ConfigDraftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsThere();
    void isEmptyWhereThereIsNoFile();
    void refusesWhatItCannotRead();
    void setsWhatDiffers_data();
    void setsWhatDiffers();
    void addsASectionForValues();
    void refusesValuesThatCannotBeWritten_data();
    void refusesValuesThatCannotBeWritten();
    void addsAccounts();
    void refusesNames_data();
    void refusesNames();
    void renamesAccounts();
    void duplicatesAccounts();
    void removesAccounts();
    void leavesSectionsAloneThatAreNoAccounts();
    void knowsWhetherItIsChanged();
    void keepsEverythingElseInTheFile();
    void keepsMarkAndLineEnds();
    void touchesNothingWhereNothingChanged();
    void keepsWhatAnotherProgramChanged();
    void writesADeletedFileAnew();
    void refusesToSaveOverWhatItCannotUnderstand();
    void refusesToSaveWhereAnotherTookTheName();
    void survivesAFullDisk();
    void survivesAFolderThatCannotBe();
    void savesAgainAfterwards();

private:
    void write(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read() const;
    [[nodiscard]] ConfigDraft load() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void ConfigDraftTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_file = m_dir->filePath(u"config.ini"_s);
    write(File);
}

void ConfigDraftTest::write(const QByteArray &bytes) const
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(m_file));
}

QByteArray ConfigDraftTest::read() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read"_ba;
}

ConfigDraft ConfigDraftTest::load() const
{
    return ConfigDraft::load(m_file).value();
}

void ConfigDraftTest::showsWhatIsThere()
{
    const auto draft = load();
    QCOMPARE(draft.file(), m_file);
    QCOMPARE(draft.accounts(), (QStringList{u"demo"_s, u"alerts"_s}));
    QCOMPARE(draft.values(u"demo"_s), Demo);
    QCOMPARE(draft.values(u"alerts"_s),
             (Values{{u"transport"_s, u"robot"_s}, {u"webhook_key"_s, u"k"_s}}));
    QCOMPARE(draft.values(u"system"_s), (Values{{u"route_name"_s, u"weixin"_s}}));
    QCOMPARE(draft.values(u"nobody"_s), Values());
    QVERIFY(!draft.isEmpty());
    QVERIFY(!draft.isChanged());
}

void ConfigDraftTest::isEmptyWhereThereIsNoFile()
{
    const QString file = m_dir->filePath(u"new/folder/config.ini"_s);
    auto draft = ConfigDraft::load(file);
    QVERIFY_RESULT(draft);
    QVERIFY(draft->isEmpty());
    QVERIFY(!draft->isChanged());
    QVERIFY_RESULT(draft->save());
    QVERIFY(!QFile::exists(file));

    QVERIFY_RESULT(draft->setValues(u"demo"_s, Demo));
    const auto report = draft->save();
    QVERIFY_RESULT(report);
    QVERIFY(!report->changedByOthers);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file) & others, QFile::Permissions());
    QCOMPARE(ConfigDraft::load(file)->values(u"demo"_s), Demo);
}

void ConfigDraftTest::refusesWhatItCannotRead()
{
    QVERIFY_FAILURE(ConfigDraft::load(m_dir->path()), ErrorKind::Unavailable);
    write("[demo]\n[demo]\n");
    QVERIFY_FAILURE(ConfigDraft::load(m_file), ErrorKind::InvalidInput);
    write(QByteArray(1024 * 1024 + 1, ';'));
    QVERIFY_FAILURE(ConfigDraft::load(m_file), ErrorKind::InvalidInput);
}

void ConfigDraftTest::setsWhatDiffers_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("after");

    const QByteArray demo = "[demo]\nCorpID: ww1\nappid = 7\nsecret = \"s\"\n"_ba;
    QTest::newRow("nothing") << demo << Demo << demo;
    QTest::newRow("one") << demo << with(Demo, u"corpid"_s, u"ww2"_s)
                         << "[demo]\nCorpID: ww2\nappid = 7\nsecret = \"s\"\n"_ba;
    QTest::newRow("a new one") << demo << with(Demo, u"token"_s, u"t"_s) << demo + "token = t\n";
    QTest::newRow("one is empty") << demo << with(Demo, u"secret"_s, {})
                                  << "[demo]\nCorpID: ww1\nappid = 7\n"_ba;
    QTest::newRow("id under the old name") << demo << with(Demo, u"agentid"_s, u"8"_s)
                                           << "[demo]\nCorpID: ww1\nappid = 8\nsecret = \"s\"\n"_ba;
    QTest::newRow("id under both names")
        << "[demo]\ncorpid = ww1\nsecret = s\nagentid = 7\nappid = 1\n"_ba
        << with(Demo, u"agentid"_s, u"8"_s)
        << "[demo]\ncorpid = ww1\nsecret = s\nagentid = 8\nappid = 1\n"_ba;
    QTest::newRow("no id any more")
        << "[demo]\ncorpid = ww1\nsecret = s\nagentid = 7\nappid = 1\n"_ba
        << with(Demo, u"agentid"_s, {}) << "[demo]\ncorpid = ww1\nsecret = s\n"_ba;
    QTest::newRow("new id") << "[demo]\ncorpid = ww1\nsecret = s\n"_ba << Demo
                            << "[demo]\ncorpid = ww1\nsecret = s\nagentid = 7\n"_ba;
    QTest::newRow("pasted with spaces") << demo << with(Demo, u"corpid"_s, u" \tww2 \r\n"_s)
                                        << "[demo]\nCorpID: ww2\nappid = 7\nsecret = \"s\"\n"_ba;
    QTest::newRow("spaces that were there")
        << "[demo]\ntoken = ' t '\n"_ba << Values{{u"token"_s, u" t "_s}}
        << "[demo]\ntoken = ' t '\n"_ba;
    QTest::newRow("a standard that was not there")
        << demo << with(Demo, u"transport"_s, u"app"_s) << demo;
    QTest::newRow("a standard in place of something")
        << "[demo]\ntransport = robot\n"_ba << with(Demo, u"transport"_s, u"app"_s)
        << "[demo]\ntransport = app\ncorpid = ww1\nagentid = 7\nsecret = s\n"_ba;
    QTest::newRow("robot now") << demo
                               << Values{{u"transport"_s, u"robot"_s}, {u"webhook_key"_s, u"k"_s}}
                               << demo + "transport = robot\nwebhook_key = k\n";
    QTest::newRow("would be a comment")
        << demo << with(Demo, u"secret"_s, u"a ; b"_s)
        << "[demo]\nCorpID: ww1\nappid = 7\nsecret = \"a ; b\"\n"_ba;
}

void ConfigDraftTest::setsWhatDiffers()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Values, values);
    QFETCH(const QByteArray, after);

    write(before);
    auto draft = load();
    QVERIFY_RESULT(draft.setValues(u"demo"_s, values));
    QCOMPARE(draft.isChanged(), before != after);
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), after);
}

void ConfigDraftTest::addsASectionForValues()
{
    write("[demo]\n");
    auto draft = load();
    QVERIFY_RESULT(draft.setValues(u"system"_s, {}));
    QVERIFY(!draft.isChanged());
    QVERIFY_RESULT(draft.setValues(
        u"system"_s, {{u"listen"_s, u"127.0.0.1:9000"_s}, {u"route_name"_s, u"weixin"_s}}));
    QVERIFY_RESULT(draft.setValues(u"empty"_s, {}));
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), "[demo]\n\n[system]\nlisten = 127.0.0.1:9000\n\n[empty]\n"_ba);
}

void ConfigDraftTest::refusesValuesThatCannotBeWritten_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<Values>("values");

    QTest::newRow("a megabyte") << u"demo"_s << with(Demo, u"secret"_s, QString(1024 * 1024, u'x'));
    QTest::newRow("line break") << u"demo"_s << with(Demo, u"secret"_s, u"a\n[b]"_s);
    QTest::newRow("NUL") << u"demo"_s << with(Demo, u"token"_s, u"a\0b"_s);
    QTest::newRow("tab") << u"system"_s << Values{{u"log_name"_s, u"a\tb"_s}};
    QTest::newRow("bracket") << u"a]b"_s << Demo;
    QTest::newRow("camera") << u"camera"_s << Demo;
}

void ConfigDraftTest::refusesValuesThatCannotBeWritten()
{
    QFETCH(const QString, section);
    QFETCH(Values, values);

    auto draft = load();
    values.insert(u"corpid"_s, u"ww2"_s); // which would be written before the bad one
    values.insert(u"listen"_s, u"127.0.0.1:1"_s);
    const auto set = draft.setValues(section, values);
    QVERIFY_FAILURE(set, ErrorKind::InvalidInput);
    QVERIFY(!set.error().detail.contains(u"xx"_s));
    QVERIFY(!draft.isChanged());
}

void ConfigDraftTest::addsAccounts()
{
    auto draft = load();
    QVERIFY_RESULT(draft.addAccount(u" 新 "_s));
    QCOMPARE(draft.accounts(), (QStringList{u"demo"_s, u"alerts"_s, u"新"_s}));
    QCOMPARE(draft.values(u"新"_s), Values());
    QVERIFY(draft.isChanged());
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), File + "\n[新]\n"_ba);
}

void ConfigDraftTest::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("none") << QString() << ErrorKind::InvalidInput;
    QTest::newRow("slash") << u"a/b"_s << ErrorKind::InvalidInput;
    QTest::newRow("bracket") << u"a]b"_s << ErrorKind::InvalidInput;
    QTest::newRow("control character") << u"a\nb"_s << ErrorKind::InvalidInput;
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'x') << ErrorKind::InvalidInput;
    QTest::newRow("system") << u"system"_s << ErrorKind::InvalidInput;
    QTest::newRow("camera") << u"Camera"_s << ErrorKind::InvalidInput;
    QTest::newRow("taken") << u"alerts"_s << ErrorKind::Conflict;
    QTest::newRow("taken, with spaces") << u" alerts "_s << ErrorKind::Conflict;
}

void ConfigDraftTest::refusesNames()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorKind, kind);

    auto draft = load();
    QVERIFY_FAILURE(draft.addAccount(name), kind);
    QVERIFY_FAILURE(draft.renameAccount(u"demo"_s, name), kind);
    QVERIFY(draft.addAccount(name).error().detail.endsWith(u'.'));
    QVERIFY(!draft.isChanged());
}

void ConfigDraftTest::renamesAccounts()
{
    auto draft = load();
    QVERIFY_FAILURE(draft.renameAccount(u"nobody"_s, u"somebody"_s), ErrorKind::NotFound);
    QVERIFY_FAILURE(draft.renameAccount(u"system"_s, u"somebody"_s), ErrorKind::NotFound);
    QVERIFY_RESULT(draft.renameAccount(u"demo"_s, u"demo"_s));
    QVERIFY(!draft.isChanged());

    QVERIFY_RESULT(draft.renameAccount(u"demo"_s, u"bot"_s));
    QCOMPARE(draft.accounts(), (QStringList{u"bot"_s, u"alerts"_s}));
    QCOMPARE(draft.values(u"bot"_s), Demo);
    QVERIFY_RESULT(draft.renameAccount(u"bot"_s, u"demo"_s));
    QVERIFY(!draft.isChanged());

    QVERIFY_RESULT(draft.renameAccount(u"demo"_s, u"bot"_s));
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), QByteArray(File).replace("[demo]", "[bot]"));
}

void ConfigDraftTest::duplicatesAccounts()
{
    auto draft = load();
    QCOMPARE(draft.duplicateAccount(u"demo"_s).value(), u"demo-2"_s);
    QCOMPARE(draft.duplicateAccount(u"demo"_s).value(), u"demo-3"_s);
    QCOMPARE(draft.duplicateAccount(u"demo-2"_s).value(), u"demo-4"_s);
    QCOMPARE(draft.values(u"demo-4"_s), Demo);
    QVERIFY_FAILURE(draft.duplicateAccount(u"nobody"_s), ErrorKind::NotFound);
    QVERIFY_FAILURE(draft.duplicateAccount(u"system"_s), ErrorKind::NotFound);

    draft.removeAccount(u"demo-2"_s);
    draft.removeAccount(u"demo-4"_s);
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), File + "\n[demo-3]\ncorpid = ww1\nappid = 7\nsecret = s\nremark = mine\n"_ba);

    const QString longest(64, u'x');
    QVERIFY_RESULT(draft.renameAccount(u"demo"_s, longest));
    QCOMPARE(draft.duplicateAccount(longest).value(), QString(62, u'x') + u"-2"_s);
}

void ConfigDraftTest::removesAccounts()
{
    auto draft = load();
    const ConfigDraft before = draft;
    draft.removeAccount(u"demo"_s);
    draft.removeAccount(u"nobody"_s);
    QCOMPARE(draft.accounts(), QStringList{u"alerts"_s});
    QVERIFY(draft.isChanged());
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), "# My bots\n\n" + File.sliced(File.indexOf("[alerts]")));

    draft = before; // undone
    QVERIFY(!draft.isChanged());
}

void ConfigDraftTest::leavesSectionsAloneThatAreNoAccounts()
{
    auto draft = load();
    draft.removeAccount(u"system"_s);
    draft.removeAccount(u"camera"_s);
    QVERIFY(!draft.isChanged());
}

void ConfigDraftTest::knowsWhetherItIsChanged()
{
    auto draft = load();
    QVERIFY_RESULT(draft.setValues(u"demo"_s, with(Demo, u"secret"_s, u"other"_s)));
    QVERIFY(draft.isChanged());
    QVERIFY_RESULT(draft.setValues(u"demo"_s, Demo));
    QVERIFY(!draft.isChanged());
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), File); // with the quotes that the first change took away
}

void ConfigDraftTest::keepsEverythingElseInTheFile()
{
    auto draft = load();
    QVERIFY_RESULT(draft.setValues(u"demo"_s, with(Demo, u"corpid"_s, u"ww2"_s)));
    QVERIFY_RESULT(draft.setValues(u"system"_s, {{u"route_name"_s, u"wx"_s}}));
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), QByteArray(File).replace("ww1", "ww2").replace("= weixin", "= wx"));
}

void ConfigDraftTest::keepsMarkAndLineEnds()
{
    const QByteArray before = "\xef\xbb\xbf" + QByteArray(File).replace("\n", "\r\n");
    write(before);
    auto draft = load();
    QCOMPARE(draft.values(u"demo"_s), Demo);
    QVERIFY_RESULT(draft.setValues(u"demo"_s, with(Demo, u"corpid"_s, u"ww2"_s)));
    QVERIFY_RESULT(draft.addAccount(u"new"_s));
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), QByteArray(before).replace("ww1", "ww2") + "\r\n[new]\r\n");
}

void ConfigDraftTest::touchesNothingWhereNothingChanged()
{
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner));
    auto draft = load();
    const auto report = draft.save();
    QVERIFY_RESULT(report);
    QVERIFY(!report->changedByOthers);
    QVERIFY(!(QFile::permissions(m_file) & QFile::WriteOwner)); // a written one could be
}

void ConfigDraftTest::keepsWhatAnotherProgramChanged()
{
    auto draft = load();
    QVERIFY_RESULT(draft.setValues(u"demo"_s, with(Demo, u"corpid"_s, u"ours"_s)));
    QVERIFY_RESULT(draft.setValues(u"system"_s, {{u"route_name"_s, u"ours"_s}}));
    const QByteArray theirs =
        QByteArray(File).replace("= weixin", "= theirs") + "[new]\ncorpid = theirs\n";
    write(theirs);

    const auto report = draft.save();
    QVERIFY_RESULT(report);
    QVERIFY(report->changedByOthers);
    QCOMPARE(report->overwritten, QStringList{u"[system] route_name"_s});
    QCOMPARE(read(),
             QByteArray(theirs).replace("ww1", "ours").replace("= theirs\n\n", "= ours\n\n"));
    QCOMPARE(draft.values(u"new"_s), (Values{{u"corpid"_s, u"theirs"_s}}));
    QVERIFY(!draft.isChanged());
}

void ConfigDraftTest::writesADeletedFileAnew()
{
    auto draft = load();
    QVERIFY(QFile::remove(m_file));
    const auto report = draft.save();
    QVERIFY_RESULT(report);
    QVERIFY(report->changedByOthers);
    QCOMPARE(read(), File);
}

void ConfigDraftTest::refusesToSaveOverWhatItCannotUnderstand()
{
    auto draft = load();
    QVERIFY_RESULT(draft.addAccount(u"new"_s));
    const QByteArray broken = "[demo]\nsecret\n"_ba;
    write(broken);
    QVERIFY_FAILURE(draft.save(), ErrorKind::InvalidInput);
    QCOMPARE(read(), broken);
    QVERIFY(draft.isChanged());

    QVERIFY(QFile::remove(m_file));
    QVERIFY(QDir().mkdir(m_file));
    QVERIFY_FAILURE(draft.save(), ErrorKind::Unavailable);
    QVERIFY(draft.isChanged());
}

void ConfigDraftTest::refusesToSaveWhereAnotherTookTheName()
{
    auto draft = load();
    QVERIFY_RESULT(draft.renameAccount(u"demo"_s, u"bot"_s));
    const QByteArray theirs = File + "[bot]\ncorpid = theirs\n";
    write(theirs);
    const auto saved = draft.save();
    QVERIFY_FAILURE(saved, ErrorKind::Conflict);
    QCOMPARE(saved.error().detail,
             u"There is an account called bot already. Please choose another name."_s);
    QCOMPARE(read(), theirs);
    QVERIFY(draft.isChanged());
}

void ConfigDraftTest::survivesAFullDisk()
{
    auto draft = load();
    QVERIFY_RESULT(draft.addAccount(u"new"_s));
    const auto saved = [&] {
        const FullDisk disk;
        return draft.save();
    }();
    QVERIFY_FAILURE(saved, ErrorKind::Unavailable);
    QVERIFY(saved.error().detail.startsWith(m_file + u": cannot be written: "_s));
    QCOMPARE(read(), File);
    QVERIFY(draft.isChanged());
    QVERIFY_RESULT(draft.save());
    QCOMPARE(read(), File + "\n[new]\n");
}

void ConfigDraftTest::survivesAFolderThatCannotBe()
{
    for (const QString &file : {m_file + u"/below/config.ini"_s, u"/proc/config.ini"_s}) {
        auto draft = ConfigDraft::load(file);
        QVERIFY_RESULT(draft);
        QVERIFY_RESULT(draft->addAccount(u"new"_s));
        QVERIFY_FAILURE(draft->save(), ErrorKind::Unavailable);
        QVERIFY(draft->isChanged());
    }
    QCOMPARE(read(), File);
}

void ConfigDraftTest::savesAgainAfterwards()
{
    auto draft = load();
    QVERIFY_RESULT(draft.renameAccount(u"demo"_s, u"bot"_s));
    QVERIFY_RESULT(draft.save());
    QVERIFY_RESULT(draft.setValues(u"bot"_s, with(Demo, u"secret"_s, u"new"_s)));
    const auto report = draft.save();
    QVERIFY_RESULT(report);
    QVERIFY(!report->changedByOthers);
    QCOMPARE(read(), QByteArray(File).replace("[demo]", "[bot]").replace("'s'", "new"));
}

QTEST_GUILESS_MAIN(ConfigDraftTest)
#include "tst_configdraft.moc"
