// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/apianswer.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;

namespace {

QJsonObject answer(const ApiAnswer &answer, const QString &caller = u"127.0.0.1"_s)
{
    return QJsonDocument::fromJson(answer.toJson(QHostAddress(caller))).object();
}

} // namespace

class ApiAnswerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOkBesideItsFields();
    void explainsAFailureAsThePlatformDoes_data();
    void explainsAFailureAsThePlatformDoes();
};

void ApiAnswerTest::saysOkBesideItsFields()
{
    QCOMPARE(answer({.fields = {{u"msgid"_s, u"x"_s}}}),
             (QJsonObject{{u"errcode"_s, 0}, {u"errmsg"_s, u"ok"_s}, {u"msgid"_s, u"x"_s}}));
}

void ApiAnswerTest::explainsAFailureAsThePlatformDoes_data()
{
    QTest::addColumn<int>("errcode");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("pattern");

    const auto pattern = [](const QString &text, const QString &ip, const QString &code) {
        return u"\\A%1, hint: \\[\\d{19}\\], from ip: %2, more info at https://open\\.work\\.weixin"
               "\\.qq\\.com/devtool/query\\?e=%3\\z"_s.arg(text, ip, code);
    };
    QTest::newRow("usual text") << 40014 << QString() << u"127.0.0.1"_s
                                << pattern(u"invalid access_token"_s, u"127.0.0.1"_s, u"40014"_s);
    QTest::newRow("text of its own")
        << 40058 << u"too long"_s << u"::1"_s << pattern(u"too long"_s, u"::1"_s, u"40058"_s);
    QTest::newRow("code that a fault made up") << 12345 << QString() << u"::ffff:127.0.0.1"_s
                                               << pattern(u"error"_s, u"127.0.0.1"_s, u"12345"_s);
}

void ApiAnswerTest::explainsAFailureAsThePlatformDoes()
{
    QFETCH(const int, errcode);
    QFETCH(const QString, own);
    QFETCH(const QString, caller);
    QFETCH(const QString, pattern);

    const QJsonObject json = answer(apiFailure(errcode, own), caller);
    QCOMPARE(json.value("errcode"_L1), errcode);
    const QString errmsg = json.value("errmsg"_L1).toString();
    QVERIFY2(QRegularExpression(pattern).match(errmsg).hasMatch(), qPrintable(errmsg));
}

QTEST_GUILESS_MAIN(ApiAnswerTest)
#include "tst_apianswer.moc"
