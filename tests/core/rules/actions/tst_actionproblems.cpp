// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonschema.h"
#include "tests/core/rules/actions/stepof.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

// What no rule may say, and where it is wrong.
class ActionProblemsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotBeDone_data();
    void refusesWhatCannotBeDone();
    void takesWhatCanBeDone_data();
    void takesWhatCanBeDone();
    void fillsInWhatIsStandard();
};

namespace {

/*! All that is wrong with the action, as the check of rules.json finds it. */
QStringList problems(const QString &type, const QByteArray &json)
{
    const Parameters parameters = QJsonDocument::fromJson(json).object();
    const ActionType *known = actionType(type);
    QStringList found;
    for (const FieldProblem &problem : problemsOf(known->schema, parameters))
        found.append(problem.path + u' ' + problem.sentence);
    if (found.isEmpty()) {
        if (const auto action = known->create(*known, parameters); !action)
            found.append(action.error().detail);
    }
    return found;
}

} // namespace

void ActionProblemsTest::refusesWhatCannotBeDone_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem"); // part of it

    QTest::newRow("no text") << u"replyText"_s << "{}"_ba << u"text is missing"_s;
    QTest::newRow("blank text") << u"replyText"_s << R"({"text": "  "})"_ba << u"spaces"_s;
    QTest::newRow("no such choice")
        << u"replyText"_s << R"({"text": "a", "choose": "best"})"_ba << u"choose"_s;
    QTest::newRow("an empty variant")
        << u"replyText"_s << R"({"text": "a", "texts": [{"text": ""}]})"_ba << u"texts[0].text"_s;
    QTest::newRow("misspelt") << u"replyText"_s << R"({"text": "a", "chose": "turn"})"_ba
                              << u"chose"_s;
    QTest::newRow("no recipient") << u"sendText"_s << R"({"content": "a"})"_ba << u"no recipient"_s;
    QTest::newRow("no recipient to forward to") << u"forward"_s << "{}"_ba << u"no recipient"_s;
    QTest::newRow("everybody and one")
        << u"forward"_s << R"({"members": ["@all", "a"]})"_ba << u"@all"_s;
    QTest::newRow("an article without address")
        << u"replyNews"_s << R"({"articles": [{"title": "a"}]})"_ba << u"Address: "_s;
    QTest::newRow("address without http")
        << u"replyTextcard"_s << R"({"title": "a", "description": "b",
                                                 "url": "ftp://a.b"})"_ba
        << u"url"_s;
    QTest::newRow("a variable as program")
        << u"runProgram"_s << R"({"program": "{text}"})"_ba << u"program"_s;
    QTest::newRow("no time") << u"runProgram"_s << R"({"program": "a", "seconds": 0})"_ba
                             << u"seconds"_s;
    QTest::newRow("a line break in an argument")
        << u"runProgram"_s << R"({"program": "a", "arguments": ["x\ny"]})"_ba << u"arguments[0]"_s;
    for (const auto &url : {"ftp://a.b/", "http://{text}/", "{text}", "http://u:p@a.b/",
                            "http:///x", "file:///etc/passwd"})
        QTest::newRow(url) << u"callUrl"_s << R"({"url": ")"_ba + url + R"("})" << u"url"_s;
    QTest::newRow("header of two lines")
        << u"callUrl"_s
        << R"({"url": "http://a.b/", "headers": [{"name": "A", "value": "x\r\nB: y"}]})"_ba
        << u"headers[0].value"_s;
    QTest::newRow("name of a header")
        << u"callUrl"_s
        << R"({"url": "http://a.b/", "headers": [{"name": "A: b", "value": "x"}]})"_ba
        << u"headers[0].name"_s;
    QTest::newRow("method") << u"callUrl"_s << R"({"url": "http://a.b/", "method": "DELETE"})"_ba
                            << u"method"_s;
    QTest::newRow("model without address")
        << u"askModel"_s << R"({"model": "m"})"_ba << u"baseUrl"_s;
    QTest::newRow("name of a variable") << u"setVariable"_s << R"({"name": "a b"})"_ba << u"name"_s;
    QTest::newRow("file somewhere") << u"writeLine"_s << R"({"file": "log.txt"})"_ba << u"File: "_s;
    QTest::newRow("file of a program's choice")
        << u"writeLine"_s << R"({"file": "{output}"})"_ba << u"File: "_s;
    QTest::newRow("nothing to say") << u"pleaseWait"_s << "{}"_ba << u"text"_s;
    QTest::newRow("forever") << u"handOver"_s << R"({"minutes": 100000000})"_ba << u"minutes"_s;
}

void ActionProblemsTest::refusesWhatCannotBeDone()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, json);
    QFETCH(const QString, problem);
    const QStringList found = problems(type, json);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(problem), qPrintable(found.first()));
}

void ActionProblemsTest::takesWhatCanBeDone_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("lines") << u"replyText"_s << R"({"text": "a\nb"})"_ba;
    QTest::newRow("much text") << u"replyText"_s << R"({"text": ")" + QByteArray(9000, 'x') + "\"}";
    QTest::newRow("loopback") << u"callUrl"_s << R"({"url": "http://127.0.0.1:8080/{text}"})"_ba;
    QTest::newRow("no path") << u"callUrl"_s << R"({"url": "https://a.b"})"_ba;
    QTest::newRow("an address of a variable")
        << u"replyTextcard"_s << R"({"title": "a", "description": "b", "url": "{output}"})"_ba;
    QTest::newRow("hand over to nobody") << u"handOver"_s << "{}"_ba;
    QTest::newRow("stop") << u"stop"_s << "{}"_ba;
    QTest::newRow("notify") << u"notify"_s << "{}"_ba;
    QTest::newRow("everybody") << u"sendText"_s << R"({"content": "a", "members": ["@all"]})"_ba;
}

void ActionProblemsTest::takesWhatCanBeDone()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, json);
    QCOMPARE(problems(type, json), QStringList());
}

void ActionProblemsTest::fillsInWhatIsStandard()
{
    const auto program = test::stepOf<step::Program>(u"runProgram"_s, {{u"program"_s, u"a"_s}});
    QVERIFY(program.has_value());
    QCOMPARE(program->seconds, 30);
    QVERIFY(program->replies);

    const auto call = test::stepOf<step::HttpCall>(
        u"callUrl"_s, {{u"url"_s, u"http://a.b/"_s}, {u"replies"_s, false}});
    QVERIFY(call.has_value());
    QCOMPARE(call->method, u"POST"_s);
    QVERIFY(!call->replies);
    QVERIFY(!QJsonDocument::fromJson(call->body.toUtf8()).object().isEmpty());

    const auto variable = test::stepOf<step::SetVariable>(u"setVariable"_s, {{u"name"_s, u"a"_s}});
    QVERIFY(variable.has_value());
    QVERIFY(variable->isPerMember);
    QCOMPARE(variable->value, QString());

    const auto handOver = test::stepOf<step::HandOver>(u"handOver"_s, {});
    QVERIFY(handOver.has_value());
    QCOMPARE(handOver->minutes, 60);
}

QTEST_GUILESS_MAIN(ActionProblemsTest)
#include "tst_actionproblems.moc"
