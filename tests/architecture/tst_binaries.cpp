// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class BinariesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadNoWindowLibrary_data();
    void loadNoWindowLibrary();
};

void BinariesTest::loadNoWindowLibrary_data()
{
    QTest::addColumn<QString>("binary");

    QTest::newRow("the library") << QStringLiteral(EWC_CORE_LIBRARY);
    QTest::newRow("the command line and daemon") << QStringLiteral(EWC_CLI);
}

void BinariesTest::loadNoWindowLibrary()
{
    QFETCH(const QString, binary);

    // ldd follows the libraries of the libraries too, as the loader does.
    QProcess ldd;
    ldd.start(u"ldd"_s, {binary});
    QVERIFY(ldd.waitForFinished());
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY2(libraries.contains("libQt6Core.so"), libraries.constData());
    for (const auto &module : {"libQt6Gui"_ba, "libQt6Widgets"_ba, "libQt6Multimedia"_ba,
                               "libavcodec"_ba, "libopencore"_ba})
        QVERIFY2(!libraries.contains(module), libraries.constData());
}

QTEST_GUILESS_MAIN(BinariesTest)
#include "tst_binaries.moc"
