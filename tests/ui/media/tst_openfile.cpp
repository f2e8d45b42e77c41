// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/qverifyresult.h"
#include "ui/media/openfile.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

class OpenFileTest final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void take(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase();
    void init() { m_opened.clear(); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"file"_s); }
    void opensAFileUnderItsOwnName();
    void opensACopyWhereTheStoreCallsItOtherwise();
    void runsNothing_data();
    void runsNothing();
    void savesACopy();
    void saysThatTheFileHasGone();
    void leavesTheOldFileWhereItCannotWrite();
    void namesStayInTheirFolder_data();
    void namesStayInTheirFolder();

private:
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QList<QUrl> m_opened;
};

void OpenFileTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QDesktopServices::setUrlHandler(u"file"_s, this, "take");
}

QString OpenFileTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
               ? file.fileName()
               : QString();
}

void OpenFileTest::opensAFileUnderItsOwnName()
{
    const QString path = write(u"报表.txt"_s, "figures");
    QVERIFY_RESULT(openFile(path, u"报表.txt"_s));
    QCOMPARE(m_opened, QList<QUrl>{QUrl::fromLocalFile(path)});
}

void OpenFileTest::opensACopyWhereTheStoreCallsItOtherwise()
{
    const QString path = write(u"0a1b2c"_s, "figures");
    QVERIFY_RESULT(openFile(path, u"报表.csv"_s));
    QCOMPARE(m_opened.size(), 1);
    const QString opened = m_opened.constFirst().toLocalFile();
    QCOMPARE(QFileInfo(opened).fileName(), u"报表.csv"_s);
    QFile copy(opened);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), "figures"_ba);
}

void OpenFileTest::runsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("a starter") << u"photo.desktop"_s << "[Desktop Entry]\nExec=sh\n"_ba;
    QTest::newRow("a script") << u"photo.sh"_s << "echo\n"_ba;
    QTest::newRow("a script that is called a picture") << u"photo.jpg"_s << "#!/bin/sh\necho\n"_ba;
    QTest::newRow("a program") << u"photo.exe"_s << "MZ"_ba;
    QTest::newRow("a program of this machine") << u"photo"_s
                                               << "\x7f"
                                                  "ELF\2\1\1"_ba
                                                      + QByteArray(60, '\2');
}

void OpenFileTest::runsNothing()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);

    const QString path = write(name, content);
    QVERIFY(!canBeOpened(path, name));
    const auto opened = openFile(path, name);
    QVERIFY_FAILURE(opened, ewc::ErrorKind::Unavailable);
    QCOMPARE(opened.error().detail,
             u"%1 is a program: save it if you trust who sent it."_s.arg(name));
    QVERIFY(m_opened.isEmpty());
}

void OpenFileTest::savesACopy()
{
    const QByteArray content(1'000'000, 'x');
    const QString path = write(u"large"_s, content);
    const QString target = write(u"copy"_s, "old");
    QVERIFY_RESULT(saveCopy(path, target));
    QFile copy(target);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), content);
}

void OpenFileTest::saysThatTheFileHasGone()
{
    const auto saved = saveCopy(m_folder.filePath(u"none"_s), m_folder.filePath(u"copy"_s));
    QVERIFY_FAILURE(saved, ewc::ErrorKind::Unavailable);
    QVERIFY(saved.error().detail.startsWith("The file is not there any longer"_L1));
}

void OpenFileTest::leavesTheOldFileWhereItCannotWrite()
{
    const QString path = write(u"source"_s, "new");
    QVERIFY_FAILURE(saveCopy(path, m_folder.filePath(u"no/folder"_s)), ewc::ErrorKind::Unavailable);
}

void OpenFileTest::namesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");

    QTest::newRow("as it is") << u"报表 2026.xlsx"_s << u"报表 2026.xlsx"_s;
    QTest::newRow("up") << u"../../.bashrc"_s << u"bashrc"_s;
    QTest::newRow("another system's") << u"C:\\Users\\a.doc"_s << u"a.doc"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("control characters") << u"a\nb\x7f.txt"_s << u"ab.txt"_s;
    QTest::newRow("nothing") << u"/"_s << u"file"_s;
    QTest::newRow("dots") << u".."_s << u"file"_s;
}

void OpenFileTest::namesStayInTheirFolder()
{
    QFETCH(const QString, name);
    QFETCH(const QString, plain);
    QCOMPARE(plainFileName(name), plain);

    const QString longName = QString(300, u'长') + u".pdf"_s;
    QVERIFY(plainFileName(longName).toUtf8().size() <= 200);
    QVERIFY(plainFileName(longName).endsWith(".pdf"_L1));
}

QTEST_MAIN(OpenFileTest)
#include "tst_openfile.moc"
