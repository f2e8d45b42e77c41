// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/controlguard.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::sandbox::checkControlAccess;

class ControlGuardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsInWhoIsOnThisMachine_data();
    void letsInWhoIsOnThisMachine();
};

void ControlGuardTest::letsInWhoIsOnThisMachine_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("by address") << u"127.0.0.1"_s << "127.0.0.1:7080"_ba << true;
    QTest::newRow("by name") << u"127.0.0.1"_s << "localhost:7080"_ba << true;
    QTest::newRow("by IPv6") << u"::1"_s << "[::1]:7080"_ba << true;
    QTest::newRow("without Host") << u"127.0.0.1"_s << ""_ba << true;
    QTest::newRow("from elsewhere") << u"192.0.2.1"_s << "127.0.0.1:7080"_ba << false;
    QTest::newRow("rebound name") << u"127.0.0.1"_s << "example.com:7080"_ba << false;
    QTest::newRow("rebound name that looks local")
        << u"127.0.0.1"_s << "127.0.0.1.example.com"_ba << false;
    QTest::newRow("no host at all") << u"127.0.0.1"_s << "//"_ba << false;
}

void ControlGuardTest::letsInWhoIsOnThisMachine()
{
    QFETCH(const QString, peer);
    QFETCH(const QByteArray, host);
    QFETCH(const bool, allowed);

    ewc::HttpRequest request;
    request.peer = QHostAddress(peer);
    request.headers = {{"host"_ba, host}};
    QCOMPARE(checkControlAccess(request).has_value(), allowed);
}

QTEST_GUILESS_MAIN(ControlGuardTest)
#include "tst_controlguard.moc"
