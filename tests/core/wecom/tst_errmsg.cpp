// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/errmsg.h"
#include "core/wecom/errorcode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::wecom;

class ErrmsgTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheAddressOfTheCaller_data();
    void findsTheAddressOfTheCaller();
    void namesTheAddressThatIsToBeTrusted();
    void leavesOtherRemediesAlone();
};

void ErrmsgTest::findsTheAddressOfTheCaller_data()
{
    QTest::addColumn<QString>("errmsg");
    QTest::addColumn<QString>("address");

    QTest::newRow("as WeCom writes it")
        << u"not allow to access from your ip, hint: [1732240000123456789], from ip: 203.0.113.7, "
           "more info at https://open.work.weixin.qq.com/devtool/query?e=60020"_s
        << u"203.0.113.7"_s;
    QTest::newRow("at the end") << u"from ip: 203.0.113.7"_s << u"203.0.113.7"_s;
    QTest::newRow("IPv6") << u"x, from ip: 2001:db8::7, more"_s << u"2001:db8::7"_s;
    QTest::newRow("IPv4 in IPv6") << u"from ip: ::ffff:203.0.113.7, more"_s
                                  << u"::ffff:203.0.113.7"_s;
    QTest::newRow("none") << u"not allow to access from your ip"_s << QString();
    QTest::newRow("markup in its place") << u"from ip: <a href=x>1.2.3.4</a>, more"_s << QString();
    QTest::newRow("a word in its place") << u"from ip: localhost, more"_s << QString();
    QTest::newRow("more than an address") << u"from ip: 1.2.3.4/24, more"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ErrmsgTest::findsTheAddressOfTheCaller()
{
    QFETCH(const QString, errmsg);
    QFETCH(const QString, address);
    QCOMPARE(callerAddress(errmsg), address);
}

void ErrmsgTest::namesTheAddressThatIsToBeTrusted()
{
    QVERIFY(remedyFor(60020, u"x, from ip: 203.0.113.7, y"_s).contains("Add 203.0.113.7"_L1));
    QCOMPARE(remedyFor(60020, u"not allowed"_s), errorCodeRemedy(60020));
}

void ErrmsgTest::leavesOtherRemediesAlone()
{
    QCOMPARE(remedyFor(40001, u"x, from ip: 203.0.113.7, y"_s), errorCodeRemedy(40001));
}

QTEST_GUILESS_MAIN(ErrmsgTest)
#include "tst_errmsg.moc"
