// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbacksignature.h"
#include "core/wecom/callbackurl.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace ewc::wecom;

namespace {

const CallbackStamp Stamp{.token = "token"_ba, .timestamp = "1795262400"_ba, .nonce = "n0nce"_ba};
const QByteArray Encrypted = "a+b/c=="_ba;

} // namespace

class CallbackUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheSignature();
    void keepsPlusSignsOfTheEcho();
    void keepsWhatTheUrlHadAlready();
};

void CallbackUrlTest::carriesTheSignature()
{
    const QUrl url =
        signedCallbackUrl(QUrl(u"https://bot.example.com/weixin/demo"_s), Stamp, Encrypted, false);
    const QUrlQuery query(url);
    QCOMPARE(query.queryItemValue(u"msg_signature"_s).toLatin1(),
             callbackSignature(Stamp.token, Stamp.timestamp, Stamp.nonce, Encrypted));
    QCOMPARE(query.queryItemValue(u"timestamp"_s), u"1795262400"_s);
    QCOMPARE(query.queryItemValue(u"nonce"_s), u"n0nce"_s);
    QVERIFY(!query.hasQueryItem(u"echostr"_s)); // a message is not a verification
    QCOMPARE(url.path(), u"/weixin/demo"_s);
}

void CallbackUrlTest::keepsPlusSignsOfTheEcho()
{
    const QUrl url =
        signedCallbackUrl(QUrl(u"http://127.0.0.1:8000/weixin"_s), Stamp, Encrypted, true);
    // A plus sign as it is would be taken for a space by some servers on the way.
    QVERIFY2(url.toEncoded().contains("echostr=a%2Bb%2Fc%3D%3D"), url.toEncoded().constData());
}

void CallbackUrlTest::keepsWhatTheUrlHadAlready()
{
    const QUrl url =
        signedCallbackUrl(QUrl(u"http://127.0.0.1/weixin?via=tunnel"_s), Stamp, Encrypted, true);
    QVERIFY(url.query().startsWith("via=tunnel&msg_signature="_L1));
}

QTEST_GUILESS_MAIN(CallbackUrlTest)
#include "tst_callbackurl.moc"
