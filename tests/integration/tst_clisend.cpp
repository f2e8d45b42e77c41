// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/integration/sandboxrun.h"

#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

// The smallest files of their kinds: what the platform looks at is the beginning.
const QByteArray Png = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg==");
const QByteArray Mp4 = "\0\0\0\x18"
                       "ftypisom\0\0\2\0isomiso2"_ba
                       + QByteArray(64, '\0');

/*! A voice of \a seconds, silent: frames of AMR-NB at 4.75 kbit/s, 20 ms each. */
QByteArray amr(int seconds)
{
    return "#!AMR\n" + ("\x04"_ba + QByteArray(12, '\0')).repeated(seconds * 50);
}

QJsonArray verdicts(const CommandResult &result)
{
    QJsonArray lines;
    for (const QByteArray &line : result.output.split('\n')) {
        if (!line.isEmpty())
            lines.append(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

} // namespace

/*! Every kind of message from the real command line to the real sandbox. */
class CliSendTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsEveryKind_data();
    void sendsEveryKind();
    void sendsCards_data();
    void sendsCards();
    void sendsToTheGroupOfARobot_data();
    void sendsToTheGroupOfARobot();
    void keepsTheNamesOfFiles_data();
    void keepsTheNamesOfFiles();
    void splitsALongTextInOrder();
    void sendsALongTextAsAFile();
    void refusesBeforeAnythingLeaves_data();
    void refusesBeforeAnythingLeaves();
    void refusesFilesThatCannotBeSent_data();
    void refusesFilesThatCannotBeSent();
    void sendsLater();
    void makesAGroupChatAndSendsToIt();

private:
    [[nodiscard]] CommandResult send(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_run->send(QStringList{u"--json"_s, u"--to"_s, u"zhangsan"_s} + arguments, input);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        return m_run->commandLine().write(name, bytes);
    }

    std::unique_ptr<SandboxRun> m_run;
};

void CliSendTest::init()
{
    m_run = std::make_unique<SandboxRun>();
}

void CliSendTest::cleanup()
{
    QCOMPARE(m_run->end(), 0);
}

void CliSendTest::sendsEveryKind_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("content"); // of the file, or the text
    QTest::addColumn<QString>("type");

    QTest::newRow("text") << u"text"_s << "你好 ]]> 🙂"_ba << u"text"_s;
    QTest::newRow("markdown") << u"markdown"_s << "**你好**"_ba << u"markdown"_s;
    QTest::newRow("picture") << u"image"_s << Png << u"image"_s;
    QTest::newRow("voice") << u"voice"_s << amr(2) << u"voice"_s;
    QTest::newRow("video") << u"video"_s << Mp4 << u"video"_s;
    QTest::newRow("file") << u"file"_s << "six or more bytes"_ba << u"file"_s;
    QTest::newRow("news") << u"news"_s
                          << R"({"articles":[{"title":"今天","url":"https://example.com/1"}]})"_ba
                          << u"news"_s;
    QTest::newRow("text card")
        << u"textcard"_s
        << R"({"title":"领奖","description":"<div class=\"gray\">今天</div>","url":"https://example.com"})"_ba
        << u"textcard"_s;
    QTest::newRow("articles with text")
        << u"raw"_s
        << R"({"msgtype":"mpnews","mpnews":{"articles":[{"title":"t","thumb_media_id":"file:thumb.png","content":"<p>x</p>"}]}})"_ba
        << u"mpnews"_s;
    QTest::newRow("notice of a mini program")
        << u"raw"_s
        << R"({"msgtype":"miniprogram_notice","miniprogram_notice":{"appid":"wx1234567890abcdef","title":"会议室预订","content_item":[{"key":"地点","value":"402"}]}})"_ba
        << u"miniprogram_notice"_s;
}

void CliSendTest::sendsEveryKind()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, type);

    write(u"thumb.png"_s, Png);
    const bool isText = option == "text"_L1 || option == "markdown"_L1;
    const QString value = isText ? QString::fromUtf8(content) : write(u"content"_s, content);
    const auto result = send({u"--"_s + option, value});
    QVERIFY2(result.exitCode == 0, (result.error + result.output).constData());
    QCOMPARE(verdicts(result).first()["status"_L1].toString(), u"sent"_s);

    const auto entry = m_run->phone().last().toObject();
    QCOMPARE(entry.value("msgtype"_L1).toString(), type);
    const QJsonObject shown = entry.value(type).toObject();
    if (isText) {
        QCOMPARE(shown.value("content"_L1).toString().toUtf8(), content);
    } else if (shown.contains("media_id"_L1)) {
        QCOMPARE(m_run->media(shown.value("media_id"_L1).toString()), content);
    }
}

void CliSendTest::sendsCards_data()
{
    QTest::addColumn<QByteArray>("card");

    QTest::newRow("text_notice")
        << R"({"card_type":"text_notice","main_title":{"title":"磁盘"},"emphasis_content":{"title":"93%"},"card_action":{"type":1,"url":"https://example.com"}})"_ba;
    QTest::newRow("news_notice")
        << R"({"card_type":"news_notice","main_title":{"title":"新闻"},"card_image":{"url":"https://example.com/a.png","aspect_ratio":1.3},"card_action":{"type":1,"url":"https://example.com"}})"_ba;
    QTest::newRow("button_interaction")
        << R"({"card_type":"button_interaction","main_title":{"title":"重启？"},"task_id":"restart-1","button_list":[{"text":"是","style":1,"key":"yes"},{"text":"否","style":2,"key":"no"}]})"_ba;
    QTest::newRow("vote_interaction")
        << R"({"card_type":"vote_interaction","main_title":{"title":"午饭"},"task_id":"lunch-1","checkbox":{"question_key":"q","mode":0,"option_list":[{"id":"1","text":"面"},{"id":"2","text":"饭"}]},"submit_button":{"text":"提交","key":"s"}})"_ba;
    QTest::newRow("multiple_interaction")
        << R"({"card_type":"multiple_interaction","main_title":{"title":"会议"},"task_id":"meet-1","select_list":[{"question_key":"q","title":"时间","option_list":[{"id":"1","text":"早"},{"id":"2","text":"晚"}]}],"submit_button":{"text":"提交","key":"s"}})"_ba;
}

void CliSendTest::sendsCards()
{
    QFETCH(const QByteArray, card);

    const QString file =
        write(u"card.json"_s, R"({"msgtype":"template_card","template_card":)" + card + '}');
    const auto result = send({u"--raw"_s, file});
    // Cards that call back need a callback URL, which the platform checks.
    const bool callsBack = card.contains("interaction");
    if (callsBack && result.exitCode == 4) {
        QCOMPARE(verdicts(result).first()["errcode"_L1].toInt(), 43012);
        return;
    }
    QVERIFY2(result.exitCode == 0, (result.error + result.output).constData());
    const QJsonObject shown = m_run->phone().last()["template_card"_L1].toObject();
    QCOMPARE(shown.value("card_type"_L1).toString(), QString::fromLatin1(QTest::currentDataTag()));
}

void CliSendTest::sendsToTheGroupOfARobot_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");

    QTest::newRow("text") << u"text"_s << "大家好"_ba << u"text"_s;
    QTest::newRow("markdown") << u"markdown"_s << "**大家好**"_ba << u"markdown"_s;
    QTest::newRow("markdown_v2")
        << u"raw"_s
        << R"({"msgtype":"markdown_v2","markdown_v2":{"content":"# 表\n|a|b|\n|-|-|\n|1|2|"}})"_ba
        << u"markdown_v2"_s;
    QTest::newRow("picture") << u"image"_s << Png << u"image"_s;
    QTest::newRow("voice") << u"voice"_s << amr(2) << u"voice"_s;
    QTest::newRow("file") << u"file"_s << "six or more bytes"_ba << u"file"_s;
    QTest::newRow("news") << u"news"_s
                          << R"({"articles":[{"title":"今天","url":"https://example.com/1"}]})"_ba
                          << u"news"_s;
    QTest::newRow("card")
        << u"raw"_s
        << R"({"msgtype":"template_card","template_card":{"card_type":"text_notice","main_title":{"title":"磁盘"},"card_action":{"type":1,"url":"https://example.com"}}})"_ba
        << u"template_card"_s;
}

void CliSendTest::sendsToTheGroupOfARobot()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, type);

    const bool isText = option == "text"_L1 || option == "markdown"_L1;
    const QString value = isText ? QString::fromUtf8(content) : write(u"content"_s, content);
    const auto result =
        m_run->send({u"--account"_s, u"robot"_s, u"--json"_s, u"--"_s + option, value});
    QVERIFY2(result.exitCode == 0, (result.error + result.output).constData());
    const auto entry = m_run->phone().last().toObject();
    QCOMPARE(entry.value("via"_L1).toString(), u"robot"_s);
    QCOMPARE(entry.value("msgtype"_L1).toString(), type);
}

void CliSendTest::keepsTheNamesOfFiles_data()
{
    QTest::addColumn<QString>("name");

    QTest::newRow("Chinese") << u"中文 名字 (1).pdf"_s;
    QTest::newRow("emoji") << u"🙂.txt"_s;
    QTest::newRow("long") << u"长"_s.repeated(80) + u".txt"_s;
    QTest::newRow("percent") << u"100%25 sure.txt"_s;
    QTest::newRow("semicolon and plus") << u"a;b+c&d=e.txt"_s;
}

void CliSendTest::keepsTheNamesOfFiles()
{
    QFETCH(const QString, name);

    const auto result = send({u"--file"_s, write(name, "six or more bytes")});
    QVERIFY2(result.exitCode == 0, (result.error + result.output).constData());
    QCOMPARE(m_run->phone().last()["file"_L1]["name"_L1].toString(), name);
}

void CliSendTest::splitsALongTextInOrder()
{
    QByteArray lines;
    for (int i = 0; i < 400; ++i)
        lines += "第 " + QByteArray::number(i) + " 行，有些字\n";
    const auto result = send({u"-"_s}, lines);
    QVERIFY2(result.exitCode == 0, (result.error + result.output).constData());
    const QJsonArray told = verdicts(result);
    QVERIFY(told.size() > 1);
    for (qsizetype i = 0; i < told.size(); ++i) {
        QCOMPARE(told.at(i)["part"_L1].toInteger(), i + 1);
        QCOMPARE(told.at(i)["parts"_L1].toInteger(), told.size());
        QCOMPARE(told.at(i)["status"_L1].toString(), u"sent"_s);
    }
    const QJsonArray phone = m_run->phone();
    QCOMPARE(phone.size(), told.size());
    for (qsizetype i = 0; i < phone.size(); ++i) {
        const QString text = phone.at(i)["text"_L1]["content"_L1].toString();
        QVERIFY(text.toUtf8().size() <= 2048);
        QVERIFY(text.endsWith(u" (%1/%2)"_s.arg(i + 1).arg(phone.size())));
    }
}

void CliSendTest::sendsALongTextAsAFile()
{
    const QByteArray text = "很长的文字。"_ba.repeated(300);
    const auto result = send({u"--long"_s, u"file"_s, u"-"_s}, text);
    QVERIFY2(result.exitCode == 0, (result.error + result.output).constData());
    const QJsonArray phone = m_run->phone();
    QCOMPARE(phone.size(), 1);
    QCOMPARE(phone.first()["msgtype"_L1].toString(), u"file"_s);
    QCOMPARE(m_run->media(phone.first()["file"_L1]["media_id"_L1].toString()), text);
}

void CliSendTest::refusesBeforeAnythingLeaves_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("json"); // written to "bad.json"
    const QByteArray none;
    const auto raw = QStringList{u"--raw"_s, u"bad.json"_s};
    const auto news = QStringList{u"--news"_s, u"bad.json"_s};

    QTest::newRow("nothing") << QStringList{} << none;
    QTest::newRow("an empty text") << QStringList{QString()} << none;
    QTest::newRow("only spaces") << QStringList{u"  \t "_s} << none;
    QTest::newRow("two messages") << QStringList{u"a"_s, u"--markdown"_s, u"b"_s} << none;
    QTest::newRow("too long, and not to be split")
        << QStringList{u"--long"_s, u"refuse"_s, u"长"_s.repeated(700)} << none;
    QTest::newRow("no such way with long texts")
        << QStringList{u"--long"_s, u"cut"_s, u"hello"_s} << none;
    QTest::newRow("a list of 1,001")
        << QStringList{u"--to"_s, u"a|"_s.repeated(1001), u"hello"_s} << none;
    QTest::newRow("no such file") << QStringList{u"--news"_s, u"nowhere.json"_s} << none;
    QTest::newRow("a folder") << QStringList{u"--news"_s, u"."_s} << none;
    QTest::newRow("no JSON") << news << "articles"_ba;
    QTest::newRow("JSON with comments") << news << "{\"articles\": [] // none\n}"_ba;
    QTest::newRow("wrong types") << news << R"({"articles":"many"})"_ba;
    QTest::newRow("an unknown field")
        << news << R"({"articles":[{"title":"t","url":"https://example.com","colour":"red"}]})"_ba;
    QTest::newRow("nine articles")
        << news
        << "{\"articles\":["
               + QByteArray(R"({"title":"t","url":"https://example.com"},)").repeated(9).chopped(1)
               + "]}";
    QTest::newRow("no kind") << raw << R"({"text":{"content":"hello"}})"_ba;
    QTest::newRow("no such kind") << raw << R"({"msgtype":"telegram","telegram":{}})"_ba;
    QTest::newRow("a time without a queue")
        << QStringList{u"--at"_s, u"2030-01-01T08:00"_s, u"hello"_s} << none;
    QTest::newRow("no time") << QStringList{u"--queue"_s, u"--at"_s, u"tomorrow"_s, u"hello"_s}
                             << none;
    QTest::newRow("a robot with recipients")
        << QStringList{u"--account"_s, u"robot"_s, u"hello"_s} << none;
}

void CliSendTest::refusesBeforeAnythingLeaves()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, json);

    const QString file = write(u"bad.json"_s, json);
    arguments.replaceInStrings(u"bad.json"_s, file);
    const auto result = send(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.output, QByteArray());
    QVERIFY(!result.error.isEmpty());
    QVERIFY2(result.error.size() < 600,
             result.error.constData()); // one clear sentence, not the whole text
    QVERIFY(m_run->phone().isEmpty());
    QCOMPARE(m_run->control(u"state"_s)["counters"_L1]["gettoken"_L1].toInt(), 0);
}

void CliSendTest::refusesFilesThatCannotBeSent_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("an empty file") << u"--file"_s << QByteArray();
    QTest::newRow("five bytes") << u"--file"_s << "12345"_ba;
    QTest::newRow("a text that calls itself a picture") << u"--image"_s << "no picture at all"_ba;
    QTest::newRow("a text that calls itself a video") << u"--video"_s << "no video at all"_ba;
    QTest::newRow("a text that calls itself a voice") << u"--voice"_s << "no voice at all"_ba;
    QTest::newRow("a video of more than 10 MB")
        << u"--video"_s << Mp4 + QByteArray(10 * 1024 * 1024, 'x');
    QTest::newRow("a file of more than 20 MB")
        << u"--file"_s << QByteArray(20 * 1024 * 1024 + 1, 'x');
    QTest::newRow("a folder") << u"--file"_s << "folder"_ba;
    QTest::newRow("a pipe") << u"--file"_s << "pipe"_ba;
    QTest::newRow("nowhere") << u"--file"_s << "nowhere"_ba;
}

void CliSendTest::refusesFilesThatCannotBeSent()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, bytes);

    QString path = m_run->commandLine().path(u"thing"_s);
    if (bytes == "folder")
        path = m_run->commandLine().path(QString());
    else if (bytes == "pipe")
        QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
    else if (bytes != "nowhere")
        write(u"thing"_s, bytes);
    const auto result = send({option, path});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.error.isEmpty());
    QVERIFY(m_run->phone().isEmpty());
    QVERIFY(m_run->control(u"state"_s)["media"_L1].toArray().isEmpty());
}

void CliSendTest::sendsLater()
{
    const auto queued = send({u"--queue"_s, u"--at"_s, u"2090-01-01T08:00"_s, u"much later"_s});
    QCOMPARE(queued.exitCode, 0);
    QCOMPARE(verdicts(queued).first()["status"_L1].toString(), u"queued"_s);
    QCOMPARE(send({u"--queue"_s, u"now"_s}).exitCode, 0);

    const auto serve = m_run->commandLine().start(
        {u"serve"_s, u"--config"_s, m_run->config(), u"--listen"_s, u"127.0.0.1:0"_s});
    const QJsonArray phone = m_run->control(u"phone?user=zhangsan&wait=25"_s).array();
    QCOMPARE(phone.size(), 1);
    QCOMPARE(phone.first()["text"_L1]["content"_L1].toString(), u"now"_s);
    QCOMPARE(terminate(*serve), 0);
    QCOMPARE(m_run->phone().size(), 1);
}

void CliSendTest::makesAGroupChatAndSendsToIt()
{
    const auto chat = [this](const QStringList &arguments) {
        return m_run->commandLine().run(
            QStringList{u"--config"_s, m_run->config(), u"--json"_s, u"chat"_s} + arguments);
    };
    const auto made = chat({u"create"_s, u"--chat"_s, u"watch1"_s, u"--name"_s, u"夜班"_s,
                            u"--to"_s, u"zhangsan|lisi"_s});
    QVERIFY2(made.exitCode == 0, (made.error + made.output).constData());
    QCOMPARE(verdicts(made).first()["chatid"_L1].toString(), u"watch1"_s);

    const auto sent = m_run->send({u"--json"_s, u"--chat"_s, u"watch1"_s, u"hello"_s});
    QVERIFY2(sent.exitCode == 0, (sent.error + sent.output).constData());
    const QJsonObject entry = m_run->phone(u"lisi"_s).last().toObject();
    QCOMPARE(entry["via"_L1].toString(), u"groupchat"_s);
    QCOMPARE(entry["chat"_L1]["name"_L1].toString(), u"夜班"_s);

    const auto changed = chat({u"change"_s, u"--chat"_s, u"watch1"_s, u"--add"_s, u"wangwu"_s});
    QVERIFY(verdicts(changed).first()["userlist"_L1].toArray().contains(u"wangwu"_s));
    QCOMPARE(verdicts(chat({u"list"_s})).size(), 1);
    QCOMPARE(chat({u"show"_s, u"--chat"_s, u"nowhere"_s}).exitCode, 4);
    QCOMPARE(chat({u"create"_s, u"--to"_s, u"zhangsan"_s}).exitCode, 2);
    QCOMPARE(chat({u"leave"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(CliSendTest)
#include "tst_clisend.moc"
