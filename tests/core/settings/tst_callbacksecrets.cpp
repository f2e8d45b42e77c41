// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountschema.h"
#include "core/settings/callbacksecrets.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class CallbackSecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWhatTheAdminConsoleTakes();
};

void CallbackSecretsTest::areWhatTheAdminConsoleTakes()
{
    static const QRegularExpression token(u"^[A-Za-z0-9]{32}$"_s);
    static const QRegularExpression key(u"^[A-Za-z0-9]{43}$"_s);
    QSet<QString> all;
    for (int i = 0; i < 200; ++i) {
        const Values values{{u"corpid"_s, u"ww1"_s},
                            {u"token"_s, randomToken()},
                            {u"encoding_aes_key"_s, randomEncodingAesKey()}};
        QVERIFY(token.match(values.value(u"token"_s)).hasMatch());
        QVERIFY(key.match(values.value(u"encoding_aes_key"_s)).hasMatch());
        QCOMPARE(accountProblems(values), Values());
        // The base64 of exactly these 32 bytes, not of 2 bits more.
        const QByteArray text = values.value(u"encoding_aes_key"_s).toLatin1();
        QCOMPARE(QByteArray::fromBase64(text + '=').toBase64().chopped(1), text);
        all << values.value(u"token"_s) << values.value(u"encoding_aes_key"_s);
    }
    QCOMPARE(all.size(), 400);
}

QTEST_GUILESS_MAIN(CallbackSecretsTest)
#include "tst_callbacksecrets.moc"
