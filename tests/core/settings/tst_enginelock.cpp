// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/enginelock.h"
#include "tests/support/qverifyresult.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using ewc::EngineLock;
using ewc::EngineOwner;
using ewc::ErrorKind;

class EngineLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAPrivateDirectory();
    void tellsWhoRuns();
    void refusesASecondEngine();
    void isFreeAgainAfterwards();
    void takesOverWhatADeadOwnerLeft();
    void refusesADirectoryItCannotUse();
};

void EngineLockTest::createsAPrivateDirectory()
{
    const QTemporaryDir dir;
    const QString dataDir = dir.filePath(u"deep/data"_s);
    const auto lock = EngineLock::acquire(dataDir);
    QVERIFY_RESULT(lock);

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(dataDir) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(dataDir + u"/engine.lock"_s) & others, QFile::Permissions());
}

void EngineLockTest::tellsWhoRuns()
{
    const QTemporaryDir dir;
    QCOMPARE(ewc::runningEngine(dir.path()), std::nullopt);

    auto lock = EngineLock::acquire(dir.path());
    QVERIFY_RESULT(lock);
    const auto pid = QCoreApplication::applicationPid();
    QCOMPARE(ewc::runningEngine(dir.path()), (EngineOwner{.pid = pid, .url = {}}));

    const QUrl url(u"http://127.0.0.1:8000/weixin"_s);
    lock->publish(url);
    QCOMPARE(ewc::runningEngine(dir.path()), (EngineOwner{.pid = pid, .url = url}));
}

void EngineLockTest::refusesASecondEngine()
{
    const QTemporaryDir dir;
    auto first = EngineLock::acquire(dir.path());
    QVERIFY_RESULT(first);
    first->publish(QUrl(u"http://127.0.0.1:8000/weixin"_s));

    const auto second = EngineLock::acquire(dir.path());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Conflict);
    QCOMPARE(second.error().detail,
             u"%1: process %2 is running on it, at http://127.0.0.1:8000/weixin."_s.arg(dir.path())
                 .arg(QCoreApplication::applicationPid()));
    QVERIFY(ewc::runningEngine(dir.path()).has_value());
}

void EngineLockTest::isFreeAgainAfterwards()
{
    const QTemporaryDir dir;
    {
        const auto first = EngineLock::acquire(dir.path());
        QVERIFY_RESULT(first);
    }
    QCOMPARE(ewc::runningEngine(dir.path()), std::nullopt);
    QVERIFY_RESULT(EngineLock::acquire(dir.path()));
}

void EngineLockTest::takesOverWhatADeadOwnerLeft()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"engine.lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    // The process id is in use again, by us: what counts is the lock.
    file.write(QByteArray::number(QCoreApplication::applicationPid())
               + "\nhttp://127.0.0.1:8000/weixin\n");
    file.close();

    QCOMPARE(ewc::runningEngine(dir.path()), std::nullopt);
    QVERIFY_RESULT(EngineLock::acquire(dir.path()));
}

void EngineLockTest::refusesADirectoryItCannotUse()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY_FAILURE(EngineLock::acquire(file.fileName()), ErrorKind::Unavailable);
    QVERIFY_FAILURE(EngineLock::acquire(file.fileName() + u"/below"_s), ErrorKind::Unavailable);
}

QTEST_GUILESS_MAIN(EngineLockTest)
#include "tst_enginelock.moc"
