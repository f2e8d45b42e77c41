// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configfile.h"
#include "tests/support/fulldisk.h"
#include "tests/support/qverifyresult.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ConfigFile;
using ewc::ErrorKind;

class ConfigFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValues_data();
    void readsValues();
    void refusesWhatItCannotUnderstand_data();
    void refusesWhatItCannotUnderstand();
    void writesWhatItRead_data();
    void writesWhatItRead();
    void changesOnlyWhatIsSet_data();
    void changesOnlyWhatIsSet();
    void readsBackWhatItSets_data();
    void readsBackWhatItSets();
    void refusesToSetWhatWouldNotReadBack_data();
    void refusesToSetWhatWouldNotReadBack();
    void removesALine();
    void listsKeys();
    void addsASection();
    void refusesToAddWhatWouldNotReadBack();
    void renamesASection();
    void refusesToRename_data();
    void refusesToRename();
    void removesASection_data();
    void removesASection();
    void savesForItsOwnerOnly();
    void savesThroughALink();
    void keepsTheOldFileWhereItCannotSave();
    void keepsTheOldFileWhereTheDiskIsFull();
    void refusesToSaveWhatItWouldNotLoad();
    void saysWhyAFileCannotBeRead();
};

void ConfigFileTest::readsValues_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("value");

    QTest::newRow("equals") << "key = value"_ba << u"value"_s;
    QTest::newRow("colon") << "key: value"_ba << u"value"_s;
    QTest::newRow("no spaces") << "key=value"_ba << u"value"_s;
    QTest::newRow("the first delimiter counts") << "key = a=b:c"_ba << u"a=b:c"_s;
    QTest::newRow("URL after a colon") << "key: http://host/"_ba << u"http://host/"_s;
    QTest::newRow("upper case key") << "KEY = Value"_ba << u"Value"_s;
    QTest::newRow("indented") << " \tkey\t=\tvalue\t"_ba << u"value"_s;
    QTest::newRow("CRLF") << "key = value\r"_ba << u"value"_s;
    QTest::newRow("empty") << "key ="_ba << QString();
    QTest::newRow("comment instead of a value") << "key = ; nothing"_ba << QString();
    QTest::newRow("comment after the value") << "key = value ; comment"_ba << u"value"_s;
    QTest::newRow("semicolon without a space") << "key = a;b"_ba << u"a;b"_s;
    QTest::newRow("hash in the value") << "key = a #b"_ba << u"a #b"_s;
    QTest::newRow("single quotes") << "key = 'a ;b '"_ba << u"a ;b "_s;
    QTest::newRow("double quotes") << "key = \"'a'\""_ba << u"'a'"_s;
    QTest::newRow("quotes and a comment") << "key = 'a' ; it's"_ba << u"a"_s;
    QTest::newRow("empty quotes") << "key = ''"_ba << QString();
    QTest::newRow("a quote that is not closed") << "key = 'a"_ba << u"'a"_s;
    QTest::newRow("quotes that do not match") << "key = 'a\""_ba << u"'a\""_s;
    QTest::newRow("backslash and comma") << "key = a\\n,b"_ba << u"a\\n,b"_s;
    QTest::newRow("Chinese") << "key = 你好"_ba << u"你好"_s;
}

void ConfigFileTest::readsValues()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, value);

    const auto config = ConfigFile::parse("[demo]\n" + line + "\n");
    QVERIFY_RESULT(config);
    QCOMPARE(config->sections(), QStringList{u"demo"_s});
    QCOMPARE(config->value(u"demo"_s, u"Key"_s), value);
}

void ConfigFileTest::refusesWhatItCannotUnderstand_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("detail");

    QTest::newRow("section twice")
        << "[a]\n[b]\n[a]\n"_ba << u"line 3: section [a] is there already."_s;
    QTest::newRow("key twice") << "[a]\nkey = 1\nKEY = 2\n"_ba
                               << u"line 3: key key is in this section already."_s;
    QTest::newRow("key before a section")
        << "key = 1\n[a]\n"_ba << u"line 1: key key stands before the first [section]."_s;
    QTest::newRow("open section") << "[a\n"_ba << u"line 1: a section is written [name]."_s;
    QTest::newRow("nameless section") << "[ ]\n"_ba << u"line 1: the section needs a name."_s;
    QTest::newRow("secret without a key")
        << "[a]\nnqbKGIxUcWNeGk\n"_ba
        << u"line 2: expected a [section], a comment or key = value."_s;
    QTest::newRow("value without a key")
        << "[a]\n= 1\n"_ba << u"line 2: expected a [section], a comment or key = value."_s;
    QTest::newRow("NUL") << QByteArray("[a]\nkey = a\0b\n", 14)
                         << u"line 2: there is a control character."_s;
    QTest::newRow("tab in a value")
        << "[a]\nkey = a\tb\n"_ba << u"line 2: there is a tab in the value."_s;
    QTest::newRow("carriage return inside")
        << "[a]\nkey = a\rb\n"_ba << u"line 2: there is a control character."_s;
    QTest::newRow("GBK") << "[a]\n; \xc4\xe3\xba\xc3\n"_ba << u"line 2: the text is not UTF-8."_s;
}

void ConfigFileTest::refusesWhatItCannotUnderstand()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, detail);

    const auto config = ConfigFile::parse(bytes);
    QVERIFY(!config);
    QCOMPARE(config.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(config.error().detail, detail);
}

void ConfigFileTest::writesWhatItRead_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("comments and unknown keys")
        << "# one\n\n[b] ; two\nX=1 ; three\n\n;four\n[a]\nwhat : ever\n"_ba;
    QTest::newRow("byte order mark and CRLF") << "\xef\xbb\xbf[a]\r\nkey = 1\r\n"_ba;
    QTest::newRow("no line feed at the end") << "[a]\nkey = 1"_ba;
}

void ConfigFileTest::writesWhatItRead()
{
    QFETCH(const QByteArray, bytes);

    const auto config = ConfigFile::parse(bytes);
    QVERIFY_RESULT(config);
    QCOMPARE(config->toUtf8(), bytes);
}

void ConfigFileTest::changesOnlyWhatIsSet_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("first section") << ""_ba
                                   << "[demo]\nkey = new\n"_ba;
    QTest::newRow("further section") << "[a]\nx = 1\n"_ba
                                     << "[a]\nx = 1\n\n[demo]\nkey = new\n"_ba;
    QTest::newRow("no line feed at the end") << "[a]\nx = 1"_ba
                                             << "[a]\nx = 1\n\n[demo]\nkey = new\n"_ba;
    QTest::newRow("new key goes behind the last of its section")
        << "[demo]\nx = 1\n\n; of b\n[b]\n"_ba
        << "[demo]\nx = 1\nkey = new\n\n; of b\n[b]\n"_ba;
    QTest::newRow("case, quotes and comment") << "[demo]\nKEY: 'old' ; comment\n"_ba
                                              << "[demo]\nKEY: new ; comment\n"_ba;
    QTest::newRow("empty value") << "[demo]\nkey =\nx = 1\n"_ba
                                 << "[demo]\nkey = new\nx = 1\n"_ba;
    QTest::newRow("empty value with a comment") << "[demo]\nkey = ; comment\n"_ba
                                                << "[demo]\nkey = new ; comment\n"_ba;
    QTest::newRow("section without a line feed at the end") << "[demo]\nx = 1"_ba
                                                            << "[demo]\nx = 1\nkey = new\n"_ba;
    QTest::newRow("CRLF, section without a line feed at the end")
        << "[demo]\r\nx = 1"_ba
        << "[demo]\r\nx = 1\r\nkey = new\r\n"_ba;
    QTest::newRow("section without a key") << "[demo]\n\n[b]\n"_ba
                                           << "[demo]\nkey = new\n\n[b]\n"_ba;
    QTest::newRow("CRLF, existing key") << "[demo]\r\nkey = old\r\n"_ba
                                        << "[demo]\r\nkey = new\r\n"_ba;
    QTest::newRow("CRLF, new section") << "[a]\r\nx = 1\r\n"_ba
                                       << "[a]\r\nx = 1\r\n\r\n[demo]\r\nkey = new\r\n"_ba;
}

void ConfigFileTest::changesOnlyWhatIsSet()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);

    auto config = ConfigFile::parse(before);
    QVERIFY_RESULT(config);
    QVERIFY_RESULT(config->setValue(u"demo"_s, u"key"_s, u"new"_s));
    QCOMPARE(config->toUtf8(), after);
}

void ConfigFileTest::readsBackWhatItSets_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("empty") << QString();
    QTest::newRow("spaces around") << u"  a "_s;
    QTest::newRow("would be a comment") << u"a ; b"_s;
    QTest::newRow("starts like a comment") << u";a"_s;
    QTest::newRow("quoted") << u"'a'"_s;
    QTest::newRow("quoted doubly") << u"\"a\""_s;
    QTest::newRow("delimiters") << u"a = b : c # [d]"_s;
    QTest::newRow("Chinese") << u"你好 😀"_s;
}

void ConfigFileTest::readsBackWhatItSets()
{
    QFETCH(const QString, value);

    ConfigFile config;
    QVERIFY_RESULT(config.setValue(u"demo"_s, u"key"_s, value));
    const auto again = ConfigFile::parse(config.toUtf8());
    QVERIFY_RESULT(again);
    QCOMPARE(again->value(u"demo"_s, u"key"_s), value);
}

void ConfigFileTest::refusesToSetWhatWouldNotReadBack_data()
{
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    QTest::newRow("line feed in the value") << u"demo"_s << u"key"_s << u"a\n[b]"_s;
    QTest::newRow("tab in the value") << u"demo"_s << u"key"_s << u"a\tb"_s;
    QTest::newRow("delimiter in the key") << u"demo"_s << u"a=b"_s << u"1"_s;
    QTest::newRow("key like a comment") << u"demo"_s << u"#key"_s << u"1"_s;
    QTest::newRow("bracket in the section") << u"a]b"_s << u"key"_s << u"1"_s;
    QTest::newRow("section without a name") << QString() << u"key"_s << u"1"_s;
}

void ConfigFileTest::refusesToSetWhatWouldNotReadBack()
{
    QFETCH(const QString, section);
    QFETCH(const QString, key);
    QFETCH(const QString, value);

    const QByteArray before = "[demo]\nx = 1\n"_ba;
    auto config = ConfigFile::parse(before);
    QVERIFY_RESULT(config);
    QVERIFY_FAILURE(config->setValue(section, key, value), ErrorKind::InvalidInput);
    QCOMPARE(config->toUtf8(), before);
}

void ConfigFileTest::removesALine()
{
    auto config = ConfigFile::parse("[a]\nkey = 1\n[demo]\nKey = 2\nx = 3\n"_ba);
    QVERIFY_RESULT(config);
    config->removeValue(u"demo"_s, u"key"_s);
    config->removeValue(u"demo"_s, u"nothing"_s);
    QCOMPARE(config->toUtf8(), "[a]\nkey = 1\n[demo]\nx = 3\n"_ba);
}

void ConfigFileTest::listsKeys()
{
    const auto config = ConfigFile::parse("[a]\nX = 1\n; y = 2\n\nUnknown: 3\n[b]\nz = 4\n"_ba);
    QVERIFY_RESULT(config);
    QCOMPARE(config->keys(u"a"_s), (QStringList{u"x"_s, u"unknown"_s}));
    QCOMPARE(config->keys(u"b"_s), QStringList{u"z"_s});
    QCOMPARE(config->keys(u"c"_s), QStringList());
}

void ConfigFileTest::addsASection()
{
    ConfigFile config;
    QVERIFY_RESULT(config.addSection(u"a"_s));
    QVERIFY_RESULT(config.addSection(u"b"_s));
    QVERIFY_RESULT(config.addSection(u"a"_s));
    QCOMPARE(config.toUtf8(), "[a]\n\n[b]\n"_ba);

    auto crlf = ConfigFile::parse("[a]\r\nx = 1"_ba);
    QVERIFY_RESULT(crlf);
    QVERIFY_RESULT(crlf->addSection(u"b"_s));
    QCOMPARE(crlf->toUtf8(), "[a]\r\nx = 1\r\n\r\n[b]\r\n"_ba);
}

void ConfigFileTest::refusesToAddWhatWouldNotReadBack()
{
    ConfigFile config;
    for (const QString &name : {QString(), u" a"_s, u"a]"_s, u"a\tb"_s, u"a\n[b"_s})
        QVERIFY_FAILURE(config.addSection(name), ErrorKind::InvalidInput);
    QCOMPARE(config.toUtf8(), QByteArray());
}

void ConfigFileTest::renamesASection()
{
    auto config = ConfigFile::parse("# one\n[ a ] ; two\r\nx = 1\n[b]\n"_ba);
    QVERIFY_RESULT(config);
    QVERIFY_RESULT(config->renameSection(u"a"_s, u"a"_s));
    QVERIFY_RESULT(config->renameSection(u"a"_s, u"二"_s));
    QCOMPARE(config->toUtf8(), "# one\n[二] ; two\r\nx = 1\n[b]\n"_ba);
    QCOMPARE(config->value(u"二"_s, u"x"_s), u"1"_s);
}

void ConfigFileTest::refusesToRename_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("what is not there") << u"c"_s << u"d"_s << ErrorKind::NotFound;
    QTest::newRow("to what is there") << u"a"_s << u"b"_s << ErrorKind::Conflict;
    QTest::newRow("to what would not read back") << u"a"_s << u"]"_s << ErrorKind::InvalidInput;
}

void ConfigFileTest::refusesToRename()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const ErrorKind, kind);

    const QByteArray bytes = "[a]\n[b]\n"_ba;
    auto config = ConfigFile::parse(bytes);
    QVERIFY_RESULT(config);
    QVERIFY_FAILURE(config->renameSection(from, to), kind);
    QCOMPARE(config->toUtf8(), bytes);
}

void ConfigFileTest::removesASection_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("not there") << "[a]\nx = 1\n"_ba
                               << "[a]\nx = 1\n"_ba;
    QTest::newRow("alone") << "[demo]\nx = 1\n"_ba
                           << ""_ba;
    QTest::newRow("first") << "[demo]\nx = 1\n\n[b]\n"_ba
                           << "[b]\n"_ba;
    QTest::newRow("between") << "[a]\n\n[demo]\nx = 1\n\n[b]\n"_ba
                             << "[a]\n\n[b]\n"_ba;
    QTest::newRow("last") << "[a]\n\n[demo]\nx = 1\n"_ba
                          << "[a]\n"_ba;
    QTest::newRow("last, without blank lines") << "[a]\n[demo]\nx = 1"_ba
                                               << "[a]\n"_ba;
    QTest::newRow("CRLF, last") << "[a]\r\n\r\n[demo]\r\nx = 1\r\n"_ba
                                << "[a]\r\n"_ba;
    QTest::newRow("its comments go") << "[a]\n\n; of demo\n[demo]\n# in demo\n\n[b]\n"_ba
                                     << "[a]\n\n[b]\n"_ba;
    QTest::newRow("those of others stay")
        << "[a]\n; in a\n\n[demo]\nx = 1\n\n; of b,\n# too\n[b]\n"_ba
        << "[a]\n; in a\n\n; of b,\n# too\n[b]\n"_ba;
    QTest::newRow("that of the file stays") << "# My bots\n[demo]\nx = 1\n\n[b]\n"_ba
                                            << "# My bots\n[b]\n"_ba;
}

void ConfigFileTest::removesASection()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);

    auto config = ConfigFile::parse(before);
    QVERIFY_RESULT(config);
    config->removeSection(u"demo"_s);
    QCOMPARE(config->toUtf8(), after);
}

void ConfigFileTest::savesForItsOwnerOnly()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"new/config.ini"_s);
    ConfigFile config;
    QVERIFY_RESULT(config.setValue(u"demo"_s, u"secret"_s, u"s"_s));
    QVERIFY_RESULT(config.save(file));

    const auto mask = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile::permissions(file) & mask, QFile::Permissions());
    const auto loaded = ConfigFile::load(file);
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->toUtf8(), config.toUtf8());
}

void ConfigFileTest::savesThroughALink()
{
    const QTemporaryDir dir;
    const QString target = dir.filePath(u"target.ini"_s);
    const QString link = dir.filePath(u"config.ini"_s);
    ConfigFile config;
    QVERIFY_RESULT(config.save(target));
    QVERIFY(QFile::link(target, link));

    QVERIFY_RESULT(config.setValue(u"demo"_s, u"key"_s, u"1"_s));
    QVERIFY_RESULT(config.save(link));
    QVERIFY(QFileInfo(link).isSymLink());
    const auto loaded = ConfigFile::load(target);
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->value(u"demo"_s, u"key"_s), u"1"_s);
}

void ConfigFileTest::keepsTheOldFileWhereItCannotSave()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"config.ini"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY_FAILURE(ConfigFile().save(folder), ErrorKind::Unavailable);
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList());
}

void ConfigFileTest::keepsTheOldFileWhereTheDiskIsFull()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"config.ini"_s);
    ConfigFile config;
    QVERIFY_RESULT(config.setValue(u"demo"_s, u"key"_s, u"old"_s));
    QVERIFY_RESULT(config.save(file));
    const QByteArray before = config.toUtf8();

    QVERIFY_RESULT(config.setValue(u"demo"_s, u"key"_s, u"x"_s.repeated(5000)));
    const auto saved = [&] {
        const FullDisk disk;
        return config.save(file);
    }();
    QVERIFY_FAILURE(saved, ErrorKind::Unavailable);
    const auto loaded = ConfigFile::load(file);
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->toUtf8(), before);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"config.ini"_s});
}

void ConfigFileTest::refusesToSaveWhatItWouldNotLoad()
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"config.ini"_s);
    ConfigFile config;
    QVERIFY_RESULT(config.setValue(u"demo"_s, u"key"_s, QString(1024 * 1024, u'x')));
    QVERIFY_FAILURE(config.save(file), ErrorKind::InvalidInput);
    QVERIFY(!QFile::exists(file));
}

void ConfigFileTest::saysWhyAFileCannotBeRead()
{
    const QTemporaryDir dir;
    QVERIFY_FAILURE(ConfigFile::load(dir.filePath(u"missing.ini"_s)), ErrorKind::NotFound);
    QVERIFY_FAILURE(ConfigFile::load(dir.path()), ErrorKind::Unavailable);
    QVERIFY_FAILURE(ConfigFile::load(u"/dev/zero"_s), ErrorKind::InvalidInput);

    const QString file = dir.filePath(u"bad.ini"_s);
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write("[a]\n[a]\n");
    device.close();
    QCOMPARE(ConfigFile::load(file).error().detail,
             u"%1, line 2: section [a] is there already."_s.arg(file));
}

QTEST_GUILESS_MAIN(ConfigFileTest)
#include "tst_configfile.moc"
