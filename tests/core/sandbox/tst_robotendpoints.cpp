// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/sandbox/apicaller.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

namespace {

struct Robot : ApiCaller
{
    QByteArray key = "key=" + platform.robot.webhookKey.toLatin1();

    ApiAnswer sendAs(const QByteArray &query, const QByteArray &json)
    {
        ewc::HttpRequest request;
        request.method = "POST"_ba;
        request.query = query; // without a token
        request.body = json;
        return platform.api.answer("webhook/send"_ba, request);
    }
    ApiAnswer say(const QByteArray &type, const QByteArray &content)
    {
        return sendAs(key, R"({"msgtype":")" + type + "\",\"" + type + "\":" + content + '}');
    }
    QByteArray fileId(const QByteArray &query)
    {
        return upload("file"_ba, "123456"_ba, R"(form-data; name="media"; filename="a.txt")"_ba,
                      "webhook/upload_media"_ba, query)
            .fields.value("media_id"_L1)
            .toString()
            .toLatin1();
    }
};

QByteArray image(const QByteArray &data, const QByteArray &md5)
{
    return R"({"base64":")" + data.toBase64() + R"(","md5":")" + md5 + "\"}";
}

QByteArray medium(const QByteArray &id)
{
    return R"({"media_id":")" + id + "\"}";
}

QByteArray md5(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Md5).toHex();
}

} // namespace

class RobotEndpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesToTheWholeGroup();
    void needsItsKey();
    void judgesContent_data();
    void judgesContent();
    void keepsItsPictures();
    void usesItsOwnMediaOnly();
    void uploadsFilesAndVoicesOnly();
    void takesTwentyAMinute();
};

void RobotEndpointsTest::writesToTheWholeGroup()
{
    Robot robot;
    const ApiAnswer answer =
        robot.say("text"_ba, R"({"content":"hello","mentioned_list":["@all"]})"_ba);
    QCOMPARE(answer.errcode, 0);
    QVERIFY(answer.fields.isEmpty());
    for (const Member &member : robot.platform.directory.members()) {
        const QJsonValue entry = robot.phone(member.userId).at(0);
        QCOMPARE(entry["via"_L1], u"robot"_s);
        QCOMPARE(entry["chat"_L1]["name"_L1], u"全员群"_s);
        QCOMPARE(entry["text"_L1]["mentioned_list"_L1], QJsonArray{u"@all"_s});
    }
}

void RobotEndpointsTest::needsItsKey()
{
    Robot robot;
    const QByteArray text = R"({"msgtype":"text","text":{"content":"a"}})"_ba;
    QCOMPARE(robot.sendAs(""_ba, text).errcode, 93000);
    QCOMPARE(robot.sendAs("key=guess"_ba, text).errcode, 93000);
    QCOMPARE(robot.sendAs(robot.key, text).errcode, 0);
    QCOMPARE(robot
                 .upload("file"_ba, "123456"_ba, "form-data"_ba, "webhook/upload_media"_ba,
                         "key=guess"_ba)
                 .errcode,
             93000);
}

void RobotEndpointsTest::judgesContent_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("errcode");

    const auto content = [](int bytes) {
        return R"({"content":")" + QByteArray(bytes, 'x') + "\"}";
    };
    QTest::newRow("no text") << "text"_ba << content(0) << 44004;
    QTest::newRow("text") << "text"_ba << content(2048) << 0;
    QTest::newRow("long text") << "text"_ba << content(2049) << 40058;
    QTest::newRow("markdown") << "markdown"_ba << content(4096) << 0;
    QTest::newRow("long markdown") << "markdown"_ba << content(4097) << 40058;
    QTest::newRow("markdown_v2") << "markdown_v2"_ba << content(4096) << 0;
    QTest::newRow("news") << "news"_ba
                          << R"({"articles":[{"title":"t","url":"http://a/"}]})"_ba << 0;
    QTest::newRow("news without url") << "news"_ba
                                      << R"({"articles":[{"title":"t"}]})"_ba << 41010;
    QTest::newRow("a text card") << "textcard"_ba
                                 << R"({"title":"t","description":"d","url":"http://a/"})"_ba
                                 << 40008;
    QTest::newRow("a film") << "video"_ba
                            << R"({"media_id":"a"})"_ba << 40008;

    const QByteArray action = R"("card_action":{"type":1,"url":"https://a/"}})"_ba;
    QTest::newRow("text notice") << "template_card"_ba
                                 << R"({"card_type":"text_notice","main_title":{"title":"t"},)"
                                        + action
                                 << 0;
    QTest::newRow("news notice") << "template_card"_ba
                                 << R"({"card_type":"news_notice","main_title":{"title":"t"},
               "card_image":{"url":"https://a/b.png"},)"
                                        + action
                                 << 0;
    QTest::newRow("buttons")
        << "template_card"_ba
        << R"({"card_type":"button_interaction","main_title":{"title":"t"},"task_id":"1",
               "button_list":[{"text":"a","key":"k"}]})"_ba
        << 40058;

    const QByteArray jpeg = tinyImage();
    const QByteArray large = jpeg + QByteArray(2 * 1024 * 1024, 'x');
    QTest::newRow("picture") << "image"_ba << image(jpeg, md5(jpeg)) << 0;
    QTest::newRow("MD5 in capitals") << "image"_ba << image(jpeg, md5(jpeg).toUpper()) << 0;
    QTest::newRow("a wrong MD5") << "image"_ba << image(jpeg, md5("other"_ba)) << 301019;
    QTest::newRow("MD5 of the base64") << "image"_ba << image(jpeg, md5(jpeg.toBase64())) << 301019;
    QTest::newRow("no picture") << "image"_ba
                                << R"({"base64":"","md5":""})"_ba << 40058;
    QTest::newRow("broken base64") << "image"_ba
                                   << R"({"base64":"a*","md5":""})"_ba << 40058;
    QTest::newRow("a GIF") << "image"_ba << image("GIF89a..."_ba, md5("GIF89a..."_ba)) << 40123;
    QTest::newRow("too large a picture") << "image"_ba << image(large, md5(large)) << 40009;
}

void RobotEndpointsTest::judgesContent()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, content);
    QFETCH(const int, errcode);

    Robot robot;
    QCOMPARE(robot.say(type, content).errcode, errcode);
    QCOMPARE(robot.phone().size(), errcode == 0 ? 1 : 0);
}

void RobotEndpointsTest::keepsItsPictures()
{
    Robot robot;
    QCOMPARE(robot.say("image"_ba, image(tinyImage(), md5(tinyImage()))).errcode, 0);
    const QJsonValue shown = robot.phone().at(0)["image"_L1];
    QVERIFY(!shown.toObject().contains("base64"_L1));
    QCOMPARE(robot.platform.media.find(shown["media_id"_L1].toString())->data, tinyImage());
}

void RobotEndpointsTest::usesItsOwnMediaOnly()
{
    Robot robot;
    const QByteArray ofApp = robot.mediaId("file"_ba, "123456"_ba);
    const QByteArray own = robot.fileId(robot.key);
    QVERIFY(!own.isEmpty());
    QCOMPARE(robot.say("file"_ba, medium(own)).errcode, 0);
    QCOMPARE(robot.phone().at(0)["file"_L1]["name"_L1], u"a.txt"_s);
    QCOMPARE(robot.say("file"_ba, medium(ofApp)).errcode, 40007);
    QCOMPARE(robot.send("file"_ba, medium(own)).errcode, 40007);
    QCOMPARE(robot.get("media/get"_ba, "media_id=" + own).errcode, 40007);
}

void RobotEndpointsTest::uploadsFilesAndVoicesOnly()
{
    Robot robot;
    const auto upload = [&robot](const QByteArray &type, const QByteArray &data) {
        return robot
            .upload(type, data, R"(form-data; name="media"; filename="a")"_ba,
                    "webhook/upload_media"_ba, robot.key)
            .errcode;
    };
    QCOMPARE(upload("voice"_ba, voiceOf(3000)), 0);
    QCOMPARE(upload("voice"_ba, voiceOf(3001)), 45007);
    QCOMPARE(upload("image"_ba, tinyImage()), 40005);
}

void RobotEndpointsTest::takesTwentyAMinute()
{
    Robot robot;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(robot.say("text"_ba, R"({"content":"a"})"_ba).errcode, 0);
    QCOMPARE(robot.say("text"_ba, R"({"content":"a"})"_ba).errcode, 45009);
    robot.clock.advance(1min);
    QCOMPARE(robot.say("text"_ba, R"({"content":"a"})"_ba).errcode, 0);
}

QTEST_GUILESS_MAIN(RobotEndpointsTest)
#include "tst_robotendpoints.moc"
