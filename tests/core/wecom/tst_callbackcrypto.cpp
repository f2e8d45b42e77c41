// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackcrypto.h"
#include "core/wecom/callbacksignature.h"
#include "tests/support/qverifyresult.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;
using namespace ewc::wecom;

namespace {

QJsonArray vectors(QLatin1StringView which)
{
    QFile file(QStringLiteral(EWC_TEST_DATA "/wecom-vectors.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test vectors");
    return QJsonDocument::fromJson(file.readAll())[which].toArray();
}

QByteArray text(const QJsonObject &vector, QLatin1StringView name)
{
    return vector[name].toString().toUtf8();
}

QByteArray encryptedOf(QLatin1StringView id)
{
    const QJsonArray known = vectors("positive"_L1);
    for (const auto &vector : known) {
        if (vector["id"_L1].toString() == id)
            return text(vector.toObject(), "encrypt"_L1);
    }
    return {};
}

CallbackQuery queryOf(const QJsonObject &vector)
{
    return {.msgSignature = text(vector, "msg_signature"_L1),
            .timestamp = text(vector, "timestamp"_L1),
            .nonce = text(vector, "nonce"_L1),
            .echostr = text(vector, "encrypt"_L1)};
}

ewc::Result<CallbackCrypto> cryptoOf(const QJsonObject &vector)
{
    return CallbackCrypto::create(text(vector, "token"_L1), text(vector, "encoding_aes_key"_L1),
                                  text(vector, "receiveid"_L1));
}

void addVectors(QLatin1StringView which)
{
    QTest::addColumn<QJsonObject>("vector");

    const QJsonArray known = vectors(which);
    for (const auto &vector : known)
        QTest::newRow(qPrintable(vector["id"_L1].toString())) << vector.toObject();
    QVERIFY(!known.isEmpty());
}

} // namespace

class CallbackCryptoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensKnownMessages_data();
    void opensKnownMessages();
    void sealsKnownMessagesByteForByte_data();
    void sealsKnownMessagesByteForByte();
    void refusesAsTheOfficialLibraryDoes_data();
    void refusesAsTheOfficialLibraryDoes();
    void opensWhatItSeals_data();
    void opensWhatItSeals();
    void signsInTheOrderOfBytes();
    void refusesSignaturesThatAreNone_data();
    void refusesSignaturesThatAreNone();
    void sealsNoEmptyReply();
};

void CallbackCryptoTest::opensKnownMessages_data()
{
    addVectors("positive"_L1);
}

void CallbackCryptoTest::opensKnownMessages()
{
    QFETCH(const QJsonObject, vector);

    const auto crypto = cryptoOf(vector);
    QVERIFY_RESULT(crypto);
    const CallbackQuery query = queryOf(vector);
    const auto echo = crypto->verifyUrl(query);
    QVERIFY_RESULT(echo);
    QCOMPARE(*echo, text(vector, "msg"_L1));
    const auto opened = crypto->open(query, {.encrypted = query.echostr});
    QVERIFY_RESULT(opened);
    QCOMPARE(*opened, text(vector, "msg"_L1));
}

void CallbackCryptoTest::sealsKnownMessagesByteForByte_data()
{
    addVectors("positive"_L1);
}

void CallbackCryptoTest::sealsKnownMessagesByteForByte()
{
    QFETCH(const QJsonObject, vector);

    const auto cipher =
        CallbackCipher::create(text(vector, "encoding_aes_key"_L1), text(vector, "receiveid"_L1));
    QVERIFY_RESULT(cipher);
    const QByteArray random = text(vector, "random16"_L1);
    CallbackCipher::Nonce nonce{};
    QCOMPARE(random.size(), qsizetype{nonce.size()});
    std::copy(random.cbegin(), random.cend(), nonce.begin());

    const auto sealed = cipher->encrypt(text(vector, "msg"_L1), nonce);
    QVERIFY_RESULT(sealed);
    QCOMPARE(*sealed, text(vector, "encrypt"_L1));
    QCOMPARE(callbackSignature(text(vector, "token"_L1), text(vector, "timestamp"_L1),
                               text(vector, "nonce"_L1), *sealed),
             text(vector, "msg_signature"_L1));
}

void CallbackCryptoTest::refusesAsTheOfficialLibraryDoes_data()
{
    addVectors("negative"_L1);
}

void CallbackCryptoTest::refusesAsTheOfficialLibraryDoes()
{
    QFETCH(QJsonObject, vector);

    if (vector["encrypt"_L1].toString() == "<A2.encrypt>"_L1)
        vector["encrypt"_L1] = QString::fromLatin1(encryptedOf("A2"_L1));
    const auto opened = cryptoOf(vector).and_then(
        [&vector](const CallbackCrypto &crypto) { return crypto.verifyUrl(queryOf(vector)); });
    const int code = vector["expect"_L1].toInt();
    QVERIFY_FAILURE(opened, code == -40001 || code == -40005 ? ErrorKind::Unauthenticated
                                                             : ErrorKind::InvalidInput);
    QCOMPARE(opened.error().code, code);
}

void CallbackCryptoTest::opensWhatItSeals_data()
{
    QTest::addColumn<CallbackEnvelope::Format>("format");

    QTest::newRow("XML") << CallbackEnvelope::Format::Xml;
    QTest::newRow("JSON") << CallbackEnvelope::Format::Json;
}

void CallbackCryptoTest::opensWhatItSeals()
{
    QFETCH(const CallbackEnvelope::Format, format);

    const auto crypto = cryptoOf(vectors("positive"_L1).first().toObject());
    QVERIFY_RESULT(crypto);
    const auto sealed = crypto->seal("<xml>你好</xml>"_ba, "1409659813"_ba, "n0nce"_ba, format);
    QVERIFY_RESULT(sealed);

    const auto envelope = CallbackEnvelope::parse(*sealed);
    QVERIFY_RESULT(envelope);
    QCOMPARE(envelope->format, format);
    const CallbackQuery query{
        .msgSignature = callbackSignature("QDG6eK", "1409659813", "n0nce", envelope->encrypted),
        .timestamp = "1409659813"_ba,
        .nonce = "n0nce"_ba,
        .echostr = {}};
    const auto opened = crypto->open(query, *envelope);
    QVERIFY_RESULT(opened);
    QCOMPARE(*opened, "<xml>你好</xml>"_ba);
    QVERIFY(sealed->contains(query.msgSignature));
}

void CallbackCryptoTest::signsInTheOrderOfBytes()
{
    // Capitals before small letters, a prefix before what it starts: Zeta n1 n10 tok.
    QCOMPARE(callbackSignature("tok", "n10", "Zeta", "n1"),
             "18555bf0f11d16ffffc4896e60155b183b20b603"_ba);
}

void CallbackCryptoTest::refusesSignaturesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("signature");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("cut off") << "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd"_ba;
    QTest::newRow("too long") << "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd33"_ba;
    QTest::newRow("in capitals") << "5C45FF5E21C57E6AD56BAC8758B79B1D9AC89FD3"_ba;
    QTest::newRow("last digit wrong") << "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd4"_ba;
}

void CallbackCryptoTest::refusesSignaturesThatAreNone()
{
    QFETCH(const QByteArray, signature);

    const QJsonObject vector = vectors("positive"_L1).first().toObject();
    const auto crypto = cryptoOf(vector);
    QVERIFY_RESULT(crypto);
    CallbackQuery query = queryOf(vector);
    query.msgSignature = signature;
    const auto opened = crypto->verifyUrl(query);
    QVERIFY_FAILURE(opened, ErrorKind::Unauthenticated);
    QCOMPARE(opened.error().code, -40001);
}

void CallbackCryptoTest::sealsNoEmptyReply()
{
    const auto crypto = cryptoOf(vectors("positive"_L1).first().toObject());
    QVERIFY_RESULT(crypto);
    const auto sealed = crypto->seal({}, "1"_ba, "n"_ba, CallbackEnvelope::Format::Xml);
    QVERIFY_FAILURE(sealed, ErrorKind::InvalidInput);
    QCOMPARE(sealed.error().code, -40002);
}

QTEST_GUILESS_MAIN(CallbackCryptoTest)
#include "tst_callbackcrypto.moc"
