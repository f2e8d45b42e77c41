// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/errorcode.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace ewc::wecom;

namespace {

struct Range
{
    int first;
    int last;
};

// The codes of WeCom document 90455 that a program like this one can meet, those that older
// tables know, and those of the callback library (document 90307).
constexpr Range Known[]{
    {-40011, -40001}, {-1, -1},         {0, 0},           {6000, 6000},     {40001, 40001},
    {40003, 40027},   {40029, 40029},   {40031, 40033},   {40035, 40035},   {40039, 40039},
    {40050, 40050},   {40052, 40059},   {40063, 40063},   {40066, 40066},   {40068, 40068},
    {40070, 40070},   {40074, 40075},   {40078, 40080},   {40082, 40082},   {40084, 40085},
    {40091, 40091},   {40123, 40123},   {41001, 41002},   {41004, 41004},   {41006, 41006},
    {41009, 41011},   {41016, 41017},   {41019, 41019},   {41033, 41033},   {41102, 41102},
    {42001, 42001},   {42007, 42007},   {42009, 42009},   {42012, 42012},   {42014, 42014},
    {43004, 43004},   {43010, 43013},   {43051, 43051},   {44001, 44001},   {44004, 44004},
    {45001, 45004},   {45007, 45011},   {45022, 45022},   {45024, 45024},   {45026, 45026},
    {45029, 45029},   {45032, 45034},   {45047, 45047},   {46003, 46004},   {48002, 48002},
    {48004, 48006},   {50001, 50003},   {60001, 60001},   {60003, 60011},   {60020, 60021},
    {60102, 60105},   {60111, 60111},   {60119, 60121},   {60123, 60125},   {80001, 80001},
    {81011, 81013},   {82001, 82004},   {85004, 85005},   {86001, 86001},   {86003, 86006},
    {86008, 86008},   {86215, 86217},   {86220, 86220},   {90200, 90208},   {93000, 93000},
    {93004, 93004},   {93008, 93008},   {93017, 93017},   {301002, 301002}, {301005, 301005},
    {301007, 301007}, {301021, 301021}, {301023, 301023}, {610016, 610016}, {701008, 701008},
    {830002, 830002}};

} // namespace

class ErrorCodeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsEveryCode();
    void hasAnAnswerToUnknownCodes();
    void saysWhatToDoFirst_data();
    void saysWhatToDoFirst();
    void knowsWhichCodesAreAboutTheToken();
    void saysWhereTrustedAddressesAreSet();
};

void ErrorCodeTest::explainsEveryCode()
{
    for (const Range &range : Known) {
        for (int code = range.first; code <= range.last; ++code) {
            QVERIFY2(errorCode(code).code == code, qPrintable(QString::number(code)));
            QVERIFY2(errorCodeMeaning(code).endsWith(u'.'), qPrintable(QString::number(code)));
            QVERIFY2(errorCodeRemedy(code).endsWith(u'.'), qPrintable(QString::number(code)));
        }
    }
}

void ErrorCodeTest::hasAnAnswerToUnknownCodes()
{
    for (const int code : {1, -2, 40000, 99999, std::numeric_limits<int>::max()}) {
        QVERIFY(errorCode(code).code != code);
        QVERIFY(!errorCodeMeaning(code).isEmpty());
        QVERIFY(!errorCodeRemedy(code).isEmpty());
    }
}

void ErrorCodeTest::saysWhatToDoFirst_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ErrorAction>("action");

    QTest::newRow("success") << 0 << ErrorAction::None;
    QTest::newRow("busy") << -1 << ErrorAction::Retry;
    QTest::newRow("too many at once") << 45033 << ErrorAction::Retry;
    QTest::newRow("token expired") << 42001 << ErrorAction::RefreshToken;
    QTest::newRow("wrong secret") << 40001 << ErrorAction::FixConfiguration;
    QTest::newRow("address not trusted") << 60020 << ErrorAction::FixConfiguration;
    QTest::newRow("nobody to send to") << 81013 << ErrorAction::FixRequest;
    QTest::newRow("limit reached") << 45009 << ErrorAction::Wait;
}

void ErrorCodeTest::saysWhatToDoFirst()
{
    QFETCH(const int, code);
    QFETCH(const ErrorAction, action);

    QCOMPARE(errorCode(code).action, action);
}

void ErrorCodeTest::knowsWhichCodesAreAboutTheToken()
{
    QVERIFY(isTokenError(40001) && isTokenError(40014) && isTokenError(42001));
    QVERIFY(!isTokenError(0) && !isTokenError(40013) && !isTokenError(45009));
}

void ErrorCodeTest::saysWhereTrustedAddressesAreSet()
{
    QVERIFY(errorCodeRemedy(60020).contains(u"企业可信IP"_s));
}

QTEST_GUILESS_MAIN(ErrorCodeTest)
#include "tst_errorcode.moc"
