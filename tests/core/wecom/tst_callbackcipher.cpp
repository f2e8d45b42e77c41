// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackcipher.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;
using ewc::wecom::CallbackCipher;

namespace {

// Bytes 0 … 31; the frames below were sealed with it by `openssl enc -aes-256-cbc -nopad`.
const QByteArray Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_ba;
const QByteArray Receiver = "wwcorp"_ba;

} // namespace

class CallbackCipherTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensKnownFrames_data();
    void opensKnownFrames();
    void refusesBadFrames_data();
    void refusesBadFrames();
    void ignoresTheLowBitsOfTheKey();
    void refusesBadKeys_data();
    void refusesBadKeys();
    void opensWhatItSeals_data();
    void opensWhatItSeals();
    void neverSealsTheSameTextTwice();
};

void CallbackCipherTest::opensKnownFrames_data()
{
    QTest::addColumn<QByteArray>("encrypted");
    QTest::addColumn<QByteArray>("message");

    QTest::newRow("xml with Chinese text")
        << "4j/AuRx71kQlxVlzbpsMWGUvocTQdAGt+cyGnbqIfnopkNXWyIvlyQVPCFZcz5P0a9t5ZO85dG5BmcHFJSYplw=="_ba
        << "<xml>你好</xml>"_ba;
    QTest::newRow("empty message") << "4j/AuRx71kQlxVlzbpsMWJKeklR1/I+9d1Enc9vNorc="_ba
                                   << ""_ba;
}

void CallbackCipherTest::opensKnownFrames()
{
    QFETCH(const QByteArray, encrypted);
    QFETCH(const QByteArray, message);

    const auto cipher = CallbackCipher::create(Key, Receiver);
    QVERIFY_RESULT(cipher);
    const auto opened = cipher->decrypt(encrypted);
    QVERIFY_RESULT(opened);
    QCOMPARE(*opened, message);
}

void CallbackCipherTest::refusesBadFrames_data()
{
    QTest::addColumn<QByteArray>("encrypted");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("code");

    QTest::newRow("nothing") << ""_ba << ErrorKind::InvalidInput << -40007;
    QTest::newRow("not base64") << "***"_ba << ErrorKind::InvalidInput << -40010;
    QTest::newRow("base64 broken into lines")
        << "4j/AuRx71kQlxVlzbpsM\nWJKeklR1/I+9d1Enc9vNorc="_ba << ErrorKind::InvalidInput << -40010;
    QTest::newRow("base64 with the end in the middle")
        << "4j/AuRx71kQlxVlzbpsMWJ=eklR1/I+9d1Enc9vNorc="_ba << ErrorKind::InvalidInput << -40010;
    QTest::newRow("base64 of URLs")
        << "4j_AuRx71kQlxVlzbpsMWJKeklR1_I-9d1Enc9vNorc="_ba << ErrorKind::InvalidInput << -40010;
    QTest::newRow("half a block") << "AAAA"_ba << ErrorKind::InvalidInput << -40007;
    QTest::newRow("one block of AES, half of the scheme's")
        << QByteArray(16, 'x').toBase64() << ErrorKind::InvalidInput << -40007;
    QTest::newRow("noise") << QByteArray(64, 'x').toBase64() << ErrorKind::InvalidInput << -40007;
    QTest::newRow("padding of zeros")
        << "4j/AuRx71kQlxVlzbpsMWHHXh6/1knEeJOr+YFcK5RiIM0H0fMiYvFOtRii67F0MGO7z3lRGd+h8zXpYEl+NoA=="_ba
        << ErrorKind::InvalidInput << -40007;
    QTest::newRow("length past the end")
        << "4j/AuRx71kQlxVlzbpsMWEMUOhWEiJ8il4cAowwtgqL7pzBFPvwD2pUecwCtATudyh0XDrc+eSYNI91342WNig=="_ba
        << ErrorKind::InvalidInput << -40008;
    QTest::newRow("another receiver")
        << "4j/AuRx71kQlxVlzbpsMWE8zDgO3ZDaqhUwooLZEIByqrYS22zGU86zaEeSaU1sLS/6pnt21bZcpCWs9QSghgg=="_ba
        << ErrorKind::Unauthenticated << -40005;
}

void CallbackCipherTest::refusesBadFrames()
{
    QFETCH(const QByteArray, encrypted);
    QFETCH(const ErrorKind, kind);
    QFETCH(const int, code);

    const auto cipher = CallbackCipher::create(Key, Receiver);
    QVERIFY_RESULT(cipher);
    const auto opened = cipher->decrypt(encrypted);
    QVERIFY_FAILURE(opened, kind);
    QCOMPARE(opened.error().code, code);
}

void CallbackCipherTest::ignoresTheLowBitsOfTheKey()
{
    // The last character of Key is '8', 0b111100; '9' and '/' differ in the two bits too many.
    const auto cipher = CallbackCipher::create(Key, Receiver);
    QVERIFY_RESULT(cipher);
    const auto sealed = cipher->encrypt("hello"_ba);
    QVERIFY_RESULT(sealed);
    for (const char last : {'9', '/'}) {
        const auto twin = CallbackCipher::create(Key.chopped(1) + last, Receiver);
        QVERIFY_RESULT(twin);
        QCOMPARE(twin->decrypt(*sealed).value_or(QByteArray()), "hello"_ba);
    }
}

void CallbackCipherTest::refusesBadKeys_data()
{
    QTest::addColumn<QByteArray>("key");

    const QByteArray good = "4Ma3YBrSBbX2aez8MJpXGBne5LSDwgGqHbhM9WPYIws"_ba;
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("one character short") << good.chopped(1);
    QTest::newRow("one character long") << good + 'A';
    QTest::newRow("with the padding left out by the platform") << good + '=';
    QTest::newRow("43 characters with padding") << good.chopped(1) + '=';
    QTest::newRow("43 characters with a dollar") << good.chopped(1) + '$';
    QTest::newRow("43 characters with a space") << good.chopped(1) + ' ';
    QTest::newRow("not base64") << QByteArray(43, '*');
}

void CallbackCipherTest::refusesBadKeys()
{
    QFETCH(const QByteArray, key);

    const auto cipher = CallbackCipher::create(key, Receiver);
    QVERIFY_FAILURE(cipher, ErrorKind::InvalidInput);
    QCOMPARE(cipher.error().code, -40004);
}

void CallbackCipherTest::opensWhatItSeals_data()
{
    QTest::addColumn<QByteArray>("message");

    // One row on each side of every padding boundary.
    for (const int size : {0, 1, 5, 6, 7, 31, 32, 33, 4096, 1'000'000})
        QTest::addRow("%d bytes", size) << QByteArray(size, 'x');
}

void CallbackCipherTest::opensWhatItSeals()
{
    QFETCH(const QByteArray, message);

    const auto cipher = CallbackCipher::create(Key, Receiver);
    QVERIFY_RESULT(cipher);
    const auto sealed = cipher->encrypt(message);
    QVERIFY_RESULT(sealed);
    const auto opened = cipher->decrypt(*sealed);
    QVERIFY_RESULT(opened);
    QCOMPARE(*opened, message);
}

void CallbackCipherTest::neverSealsTheSameTextTwice()
{
    const auto cipher = CallbackCipher::create(Key, Receiver);
    QVERIFY_RESULT(cipher);
    QSet<QByteArray> sealed;
    for (int i = 0; i < 1000; ++i)
        sealed += cipher->encrypt("hello"_ba).value_or(QByteArray());
    QCOMPARE(sealed.size(), 1000);
}

QTEST_GUILESS_MAIN(CallbackCipherTest)
#include "tst_callbackcipher.moc"
