// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pipeline/actionstage.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using ewc::test::ActionStage;
using ewc::test::chosen;

// Calls of real servers, on this machine.
class HttpStepsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsTheMessage();
    void sendsWhatItIsTold_data();
    void sendsWhatItIsTold();
    void takesSecretsFromTheEnvironment();
    void doesNotCallWithoutItsSecret();
    void findsTheAnswer_data();
    void findsTheAnswer();
    void saysWhatIsWrongWithAnswers_data();
    void saysWhatIsWrongWithAnswers();
    void givesUpInTime();
    void saysThatNobodyIsThere();
    void asksAModel();
    void remembersTheConversation();
    void saysTheFallbackInsteadOfAModel_data();
    void saysTheFallbackInsteadOfAModel();
    void neverTellsTheKey();
};

namespace {

QByteArray call(const ScriptedServer &server, const QString &path, QJsonObject fields = {})
{
    fields[u"type"_s] = u"callUrl"_s;
    // Not through QUrl, which takes braces for something else.
    fields[u"url"_s] = server.url().toString() + path;
    return QJsonDocument(fields).toJson();
}

QByteArray ask(const ScriptedServer &server, QJsonObject fields = {})
{
    fields[u"type"_s] = u"askModel"_s;
    fields[u"baseUrl"_s] = server.url(u"/v1"_s).toString();
    fields[u"model"_s] = u"small"_s;
    return QJsonDocument(fields).toJson();
}

ScriptedServer::Script always(const QByteArray &bytes)
{
    return [bytes](const ScriptedServer::Request &) -> ScriptedServer::Action { return {bytes}; };
}

QJsonObject jsonIn(const ScriptedServer &server)
{
    return QJsonDocument::fromJson(server.requests().constLast().body).object();
}

/*! What a model answers. */
QByteArray completion(const QString &text)
{
    const QJsonObject message{{u"role"_s, u"assistant"_s}, {u"content"_s, text}};
    const QJsonObject body{{u"choices"_s, QJsonArray{QJsonObject{{u"message"_s, message}}}}};
    return ScriptedServer::answer(200, QJsonDocument(body).toJson());
}

} // namespace

void HttpStepsTest::sendsTheMessage()
{
    const ScriptedServer server(always(ScriptedServer::answer(200, "Hello", "text/plain")));
    ActionStage stage;
    stage.message.text = u"a \"b\"\n\\c 菜"_s;
    const Said said = stage.run(QList{call(server, u"/hook"_s)});

    QCOMPARE(said.reply.content(), u"Hello"_s);
    const auto &request = server.requests().constLast();
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.target, "/hook"_ba);
    QVERIFY(request.head.toLower().contains("content-type: application/json"));
    QCOMPARE(jsonIn(server)[u"text"_s].toString(), stage.message.text);
    QCOMPARE(jsonIn(server)[u"sender"_s].toString(), u"zhangsan"_s);
    QCOMPARE(jsonIn(server)[u"name"_s].toString(), u"Zhang San"_s);
}

void HttpStepsTest::sendsWhatItIsTold_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<QByteArray>("line"); // of the request
    QTest::addColumn<QByteArray>("body");

    const auto header = [](const QString &value) {
        return QJsonArray{QJsonObject{{u"name"_s, u"content-type"_s}, {u"value"_s, value}}};
    };
    QTest::newRow("GET") << u"/q?text={text}"_s << QJsonObject{{u"method"_s, u"GET"_s}}
                         << "GET /q?text=a%20%26%20%E8%8F%9C%2F HTTP/1.1"_ba
                         << ""_ba;
    QTest::newRow("a path of a variable") << u"/{text}/x"_s << QJsonObject{{u"method"_s, u"GET"_s}}
                                          << "GET /a%20%26%20%E8%8F%9C%2F/x HTTP/1.1"_ba
                                          << ""_ba;
    QTest::newRow("PUT") << u"/p"_s << QJsonObject{{u"method"_s, u"PUT"_s}, {u"body"_s, u"{}"_s}}
                         << "PUT /p HTTP/1.1"_ba
                         << "{}"_ba;
    QTest::newRow("a form") << u"/f"_s
                            << QJsonObject{{u"headers"_s,
                                            header(u"application/x-www-form-urlencoded"_s)},
                                           {u"body"_s, u"t={text}"_s}}
                            << "POST /f HTTP/1.1"_ba
                            << "t=a%20%26%20%E8%8F%9C%2F"_ba;
    QTest::newRow("plain text") << u"/t"_s
                                << QJsonObject{{u"headers"_s, header(u"text/plain"_s)},
                                               {u"body"_s, u"{text}"_s}}
                                << "POST /t HTTP/1.1"_ba
                                << "a & 菜/"_ba;
}

void HttpStepsTest::sendsWhatItIsTold()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, fields);
    QFETCH(const QByteArray, line);
    const ScriptedServer server(always(ScriptedServer::answer(200, "ok", "text/plain")));
    ActionStage stage;
    stage.message.text = u"a & 菜/"_s;
    QCOMPARE(stage.run(QList{call(server, path, fields)}).reply.content(), u"ok"_s);

    const auto &request = server.requests().constLast();
    QCOMPARE(request.head.first(request.head.indexOf("\r\n")), line);
    QTEST(request.body, "body");
}

void HttpStepsTest::takesSecretsFromTheEnvironment()
{
    qputenv("EWC_TEST_TOKEN", "t0ken");
    const ScriptedServer server(always(ScriptedServer::answer(200, "")));
    const QJsonArray headers{
        QJsonObject{{u"name"_s, u"Authorization"_s}, {u"value"_s, u"Bearer env:EWC_TEST_TOKEN"_s}},
        QJsonObject{{u"name"_s, u"X-Key"_s}, {u"value"_s, u"env:EWC_TEST_TOKEN"_s}},
        QJsonObject{{u"name"_s, u"X-Plain"_s}, {u"value"_s, u"env:EWC_TEST_TOKEN too"_s}}};
    ActionStage stage;
    stage.message.text = u"env:EWC_TEST_TOKEN"_s; // who writes does not get at it
    QVERIFY(stage.run(QList{call(server, u"/"_s, {{u"headers"_s, headers}})}).isEmpty());
    QVERIFY2(stage.problems.isEmpty(), qPrintable(stage.problem()));
    const QByteArray head = server.requests().constLast().head;
    QVERIFY(head.contains("Authorization: Bearer t0ken\r\n"));
    QVERIFY(head.contains("X-Key: t0ken"));
    QVERIFY(head.contains("X-Plain: env:EWC_TEST_TOKEN too"));
    QVERIFY(!server.requests().constLast().body.contains("t0ken"));
}

void HttpStepsTest::doesNotCallWithoutItsSecret()
{
    qunsetenv("EWC_TEST_TOKEN");
    const ScriptedServer server(always(ScriptedServer::answer(200, "")));
    const QJsonArray headers{
        QJsonObject{{u"name"_s, u"X-Key"_s}, {u"value"_s, u"env:EWC_TEST_TOKEN"_s}}};
    ActionStage stage;
    QVERIFY(stage.run(QList{call(server, u"/"_s, {{u"headers"_s, headers}})}).isEmpty());
    QVERIFY2(stage.problem().contains("EWC_TEST_TOKEN"_L1), qPrintable(stage.problem()));
    QVERIFY(server.requests().isEmpty());
}

void HttpStepsTest::findsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("problem");

    const QByteArray json = R"({"data": {"items": [{"text": "first"}, {"text": "菜"}], "n": 3.5,
                               "yes": true, "none": null, "empty": ""}})";
    QTest::newRow("all of it") << "line\n"_ba << u""_s << u"line"_s << u""_s;
    QTest::newRow("nothing") << ""_ba << u""_s << u""_s << u""_s;
    QTest::newRow("nothing at a path") << ""_ba << u"data"_s << u""_s << u""_s;
    QTest::newRow("text") << json << u"data.items[1].text"_s << u"菜"_s << u""_s;
    QTest::newRow("as JSONPath") << json << u"$.data.items[0].text"_s << u"first"_s << u""_s;
    QTest::newRow("number") << json << u"data.n"_s << u"3.5"_s << u""_s;
    QTest::newRow("truth") << json << u"data.yes"_s << u"true"_s << u""_s;
    QTest::newRow("object") << json << u"data.items[0]"_s << u"{\"text\":\"first\"}"_s << u""_s;
    QTest::newRow("an empty text") << json << u"data.empty"_s << u""_s << u""_s;
    QTest::newRow("list on top") << "[[\"a\"],\"b\"]"_ba << u"[1]"_s << u"b"_s << u""_s;
    QTest::newRow("null") << json << u"data.none"_s << u""_s << u"data.none"_s;
    QTest::newRow("missing") << json << u"data.items[7].text"_s << u""_s << u"items[7]"_s;
    QTest::newRow("no JSON") << "<html>"_ba << u"data"_s << u""_s << u"no JSON"_s;
    QTest::newRow("half of it") << json.chopped(3) << u"data.n"_s << u""_s << u"no JSON"_s;
    QTest::newRow("no UTF-8") << "a\xff"_ba << u""_s << u"a\ufffd"_s << u""_s;
}

void HttpStepsTest::findsTheAnswer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, path);
    QFETCH(const QString, problem);
    const ScriptedServer server(always(ScriptedServer::answer(200, body)));
    ActionStage stage;
    const Said said = stage.run(QList{call(server, u"/"_s, {{u"answerPath"_s, path}})});
    QTEST(said.reply.content(), "reply");
    QCOMPARE(stage.problem().isEmpty(), problem.isEmpty());
    QVERIFY2(stage.problem().contains(problem), qPrintable(stage.problem()));
}

void HttpStepsTest::saysWhatIsWrongWithAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("problem");

    QTest::newRow("404") << ScriptedServer::answer(404, "not here", "text/plain")
                         << u"answered 404. not here"_s;
    QTest::newRow("500 without a word") << ScriptedServer::answer(500, "") << u"answered 500."_s;
    QTest::newRow("elsewhere")
        << "HTTP/1.1 302 Found\r\nLocation: https://a.b/c?token=1\r\nContent-Length: 0\r\n\r\n"_ba
        << u"https://a.b/c"_s;
    QTest::newRow("too much") << ScriptedServer::answer(200, QByteArray(5'000'000, 'x'))
                              << u"did not answer"_s;
    QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba << u"did not answer"_s;
}

void HttpStepsTest::saysWhatIsWrongWithAnswers()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, problem);
    const ScriptedServer server([&](const ScriptedServer::Request &) -> ScriptedServer::Action {
        return {.bytes = answer, .close = true};
    });
    ActionStage stage;
    const Said said = stage.run({call(server, u"/p?secret=1"_s),
                                 R"({"type": "replyText", "text": "got {output}"})",
                                 R"({"type": "replyText", "text": "Sorry."})"});
    QCOMPARE(said.reply.content(), u"Sorry."_s);
    QVERIFY(said.messages.isEmpty());
    QVERIFY2(stage.problem().contains(problem), qPrintable(stage.problem()));
    QVERIFY(!stage.problem().contains("secret=1"_L1));
    QVERIFY(!stage.problem().contains("token=1"_L1));
}

void HttpStepsTest::givesUpInTime()
{
    const ScriptedServer server(always({})); // takes the request and says nothing
    ActionStage stage;
    QVERIFY(stage.run(QList{call(server, u"/"_s, {{u"seconds"_s, 1}})}).isEmpty());
    QVERIFY2(stage.problem().contains("did not answer"_L1), qPrintable(stage.problem()));

    // One that is under way when the runner goes is cancelled.
    const Answer answer = stage.begin({chosen(u"r"_s, {call(server, u"/"_s)})});
    QTRY_COMPARE(server.requests().size(), 2);
    stage.runner.reset();
    QVERIFY(answer.later.isCanceled());
}

void HttpStepsTest::saysThatNobodyIsThere()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(closed.serverPort());
    closed.close();
    ActionStage stage;
    const QByteArray action = R"({"type": "callUrl", "url": "http://127.0.0.1:)" + port + R"(/"})";
    QVERIFY(stage.run(QList{action}).isEmpty());
    QVERIFY2(stage.problem().contains("did not answer"_L1), qPrintable(stage.problem()));
}

void HttpStepsTest::asksAModel()
{
    const ScriptedServer server(always(completion(u"Noodles.\n"_s)));
    ActionStage stage;
    const Said said = stage.run(
        {ask(server, {{u"prompt"_s, u"You serve {sender.name}."_s}, {u"key"_s, u"sk-1"_s}}),
         R"({"type": "setVariable", "name": "said", "value": "{output}"})"});
    QCOMPARE(said.reply.content(), u"Noodles."_s);
    QCOMPARE(stage.memory.variables.value(u"demo/zhangsan/said"_s), u"Noodles."_s);

    const auto &request = server.requests().constLast();
    QCOMPARE(request.target, "/v1/chat/completions"_ba);
    QVERIFY(request.head.contains("Authorization: Bearer sk-1"));
    QCOMPARE(jsonIn(server)[u"model"_s].toString(), u"small"_s);
    const QJsonArray messages = jsonIn(server)[u"messages"_s].toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0],
             (QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, u"You serve Zhang San."_s}}));
    QCOMPARE(messages[1], (QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"menu"_s}}));
}

void HttpStepsTest::remembersTheConversation()
{
    const ScriptedServer server(always(completion(u"ok"_s)));
    ActionStage stage;
    stage.memory.said = {{.text = u"old"_s}, {.text = u"hi"_s}, {.isOurs = true, .text = u"ho"_s}};
    std::ignore = stage.run(QList{ask(server, {{u"history"_s, 2}})});
    const QJsonArray messages = jsonIn(server)[u"messages"_s].toArray();
    QCOMPARE(messages.size(), 3);
    QCOMPARE(messages[0], (QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, u"hi"_s}}));
    QCOMPARE(messages[1], (QJsonObject{{u"role"_s, u"assistant"_s}, {u"content"_s, u"ho"_s}}));

    std::ignore = stage.run(QList{ask(server, {{u"history"_s, 0}})});
    QCOMPARE(jsonIn(server)[u"messages"_s].toArray().size(), 1);
}

void HttpStepsTest::saysTheFallbackInsteadOfAModel_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("busy") << ScriptedServer::answer(429, R"({"error": {"message": "slow down"}})");
    QTest::newRow("no JSON") << ScriptedServer::answer(200, "<html>");
    QTest::newRow("no choice") << ScriptedServer::answer(200, R"({"choices": []})");
    QTest::newRow("no text") << ScriptedServer::answer(
        200, R"({"choices": [{"message": {"content": null}}]})");
}

void HttpStepsTest::saysTheFallbackInsteadOfAModel()
{
    QFETCH(const QByteArray, answer);
    const ScriptedServer server(always(answer));
    ActionStage stage;
    const Said said =
        stage.run({ask(server, {{u"fallback"_s, u"Ask me later, {sender.name}."_s}}),
                   R"({"type": "sendText", "members": ["lisi"], "content": "{output}"})"});
    QCOMPARE(said.reply.content(), u"Ask me later, Zhang San."_s);
    QCOMPARE(said.messages.size(), 1);
    QCOMPARE(test::contentOf(said.messages.first()), u"Ask me later, Zhang San."_s);
    QCOMPARE(stage.problems.size(), 1);

    const Said nothing = stage.run(QList{ask(server)});
    QVERIFY(nothing.isEmpty());
    QCOMPARE(stage.problems.size(), 2);
}

void HttpStepsTest::neverTellsTheKey()
{
    const ScriptedServer server(
        always(ScriptedServer::answer(401, R"({"error": "no such key: sk-12345"})")));
    ActionStage stage;
    QVERIFY(stage.run(QList{ask(server, {{u"key"_s, u"sk-12345"_s}})}).isEmpty());
    QVERIFY2(stage.problem().contains("401"_L1), qPrintable(stage.problem()));
    QVERIFY(!stage.problem().contains("sk-12345"_L1));
}

QTEST_GUILESS_MAIN(HttpStepsTest)
#include "tst_httpsteps.moc"
