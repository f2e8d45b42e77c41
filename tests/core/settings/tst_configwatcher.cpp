// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configfile.h"
#include "core/settings/configwatcher.h"
#include "tests/support/qverifyresult.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ConfigFile;
using ewc::ConfigWatcher;

namespace {

constexpr int LongerThanItsDelay = 250;

} // namespace

class ConfigWatcherTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticesAnotherContent();
    void noticesAReplacedFile();
    void noticesDeletionAndReturn();
    void noticesOtherPermissions();
    void noticesAFileInANewFolder();
    void noticesARenamedFolder();
    void noticesWhatALinkPointsAt();
    void tellsOnceOfManyChanges();
    void tellsNothingWhereNothingChanged();

private:
    void write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

void ConfigWatcherTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_file = m_dir->filePath(u"config.ini"_s);
}

void ConfigWatcherTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

void ConfigWatcherTest::noticesAnotherContent()
{
    write(u"config.ini"_s, "[a]\n");
    const ConfigWatcher watcher(m_file);
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    for (const QByteArray &bytes : {"[b]\n"_ba, "[c]\n"_ba}) {
        write(u"config.ini"_s, bytes);
        QVERIFY(changed.wait());
    }
    QCOMPARE(changed.size(), 2);
}

void ConfigWatcherTest::noticesAReplacedFile()
{
    write(u"config.ini"_s, "[a]\n");
    const ConfigWatcher watcher(m_file);
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    for (const QByteArray &bytes : {"[b]\n"_ba, "[c]\n"_ba}) {
        QVERIFY_RESULT(ConfigFile::parse(bytes)->save(m_file));
        QVERIFY(changed.wait());
    }
    write(u"config.ini"_s, "[d]\n"); // the new file, in its place
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 3);
}

void ConfigWatcherTest::noticesDeletionAndReturn()
{
    write(u"config.ini"_s, "[a]\n");
    const ConfigWatcher watcher(m_file);
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QVERIFY(QFile::remove(m_file));
    QVERIFY(changed.wait());
    write(u"config.ini"_s, "[a]\n");
    QVERIFY(changed.wait());
    write(u"config.ini"_s, "[b]\n");
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 3);
}

void ConfigWatcherTest::noticesOtherPermissions()
{
    write(u"config.ini"_s, "[a]\n");
    const ConfigWatcher watcher(m_file);
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QVERIFY(QFile::setPermissions(m_file, {}));
    QVERIFY(changed.wait());
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 2);
}

void ConfigWatcherTest::noticesAFileInANewFolder()
{
    const ConfigWatcher watcher(m_dir->filePath(u"a/b/config.ini"_s));
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QVERIFY(QDir(m_dir->path()).mkpath(u"a/b"_s));
    write(u"a/b/config.ini"_s, "[a]\n");
    QVERIFY(changed.wait());
    write(u"a/b/config.ini"_s, "[b]\n");
    QVERIFY(changed.wait());

    QVERIFY(QDir(m_dir->filePath(u"a"_s)).removeRecursively());
    QVERIFY(changed.wait());
    QVERIFY(QDir(m_dir->path()).mkdir(u"a"_s));
    QVERIFY(!changed.wait(LongerThanItsDelay)); // and it watches the new folder by now
    QVERIFY(QDir(m_dir->path()).mkdir(u"a/b"_s));
    write(u"a/b/config.ini"_s, "[c]\n");
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 4);
}

void ConfigWatcherTest::noticesARenamedFolder()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"a"_s));
    write(u"a/config.ini"_s, "[a]\n");
    const ConfigWatcher watcher(m_dir->filePath(u"a/config.ini"_s));
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QVERIFY(QDir(m_dir->path()).rename(u"a"_s, u"b"_s));
    QVERIFY(changed.wait());
    QVERIFY(QDir(m_dir->path()).rename(u"b"_s, u"a"_s));
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 2);
}

void ConfigWatcherTest::noticesWhatALinkPointsAt()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"dotfiles"_s));
    write(u"dotfiles/bot.ini"_s, "[a]\n");
    const QString target = m_dir->filePath(u"dotfiles/bot.ini"_s);
    QVERIFY(QFile::link(target, m_file));
    const ConfigWatcher watcher(m_file);
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QVERIFY(QFile::remove(target));
    QVERIFY(changed.wait());
    QVERIFY_RESULT(ConfigFile::parse("[b]\n"_ba)->save(target));
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 2);
}

void ConfigWatcherTest::tellsOnceOfManyChanges()
{
    const ConfigWatcher watcher(m_file);
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    for (int i = 0; i < 20; ++i)
        QVERIFY_RESULT(ConfigFile::parse("[a]\nx = " + QByteArray::number(i))->save(m_file));
    QVERIFY(changed.wait());
    QVERIFY(!changed.wait(LongerThanItsDelay));
    QCOMPARE(changed.size(), 1);
}

void ConfigWatcherTest::tellsNothingWhereNothingChanged()
{
    QVERIFY_RESULT(ConfigFile::parse("[a]\n"_ba)->save(m_file));
    const ConfigWatcher watcher(m_file);
    QSignalSpy changed(&watcher, &ConfigWatcher::changed);
    QVERIFY_RESULT(ConfigFile::parse("[a]\n"_ba)->save(m_file));
    write(u"config.ini"_s, "[a]\n");
    write(u"another.ini"_s, "[b]\n");
    QVERIFY(!changed.wait(LongerThanItsDelay));
}

QTEST_GUILESS_MAIN(ConfigWatcherTest)
#include "tst_configwatcher.moc"
