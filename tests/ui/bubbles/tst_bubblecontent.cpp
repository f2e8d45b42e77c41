// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/bubbles/samplemessages.h"
#include "ui/bubbles/bubblecontent.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

using Kind = BubbleBlock::Kind;

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/*! The spans of the first block of \a content, as "text:what it is". */
QStringList spansOf(const BubbleContent &content)
{
    QStringList all;
    for (const BubbleBlock &block : content.blocks) {
        for (const TextSpan &span : block.spans) {
            QString what = block.text.mid(span.start, span.length) + u':';
            if (span.isBold)
                what += u'b';
            if (span.isItalic)
                what += u'i';
            if (span.isCode)
                what += u'c';
            if (span.isStruck)
                what += u's';
            what += QStringList{u""_s, u"muted"_s, u"good"_s, u"warning"_s, u"bad"_s, u"link"_s}.at(
                static_cast<int>(span.tone));
            if (!span.url.isEmpty())
                what += u'→' + span.url;
            all.append(what);
        }
    }
    return all;
}

const BubbleBlock *blockOf(const BubbleContent &content, Kind kind)
{
    const auto found = std::ranges::find(content.blocks, kind, &BubbleBlock::kind);
    return found == content.blocks.end() ? nullptr : &*found;
}

SampleMessage sampleNamed(const QString &name)
{
    const QList<SampleMessage> all = sampleMessages();
    return *std::ranges::find(all, name, &SampleMessage::name);
}

BubbleContent contentOf(const QString &sample, const CardState &state = {})
{
    const SampleMessage message = sampleNamed(sample);
    return bubbleContent(message.type, message.content, BubbleLook::WeCom, state);
}

} // namespace

class BubbleContentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEachKind_data();
    void showsEachKind();
    void readsMarks_data();
    void readsMarks();
    void showsListsAndTablesInTheSecondMarkdownOnly();
    void showsANoteInWeChatForWhatItDoesNotShow();
    void namesFilesThatAreNotUploadedYet();
    void takesAnswersToACard();
    void disablesACardThatWasAnswered();
    void opensWhatACardLeadsTo();
    void survivesAnything_data();
    void survivesAnything();
    void showsOnlyAPartOfTooMuch_data();
    void showsOnlyAPartOfTooMuch();
};

void BubbleContentTest::showsEachKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("expected"); // lines with | between them

    const auto add = [](const char *name, const char *type, const char *content,
                        const QString &expected) {
        QTest::newRow(name) << QString::fromLatin1(type) << QByteArray(content) << expected;
    };
    add("text", "text", R"({"content":"a\nb"})", u"a|b"_s);
    add("text to people", "text", R"({"content":"a","mentioned_list":["lisi","@all"]})",
        u"a @lisi @all"_s);
    add("markdown", "markdown", R"({"content":"# Hello\n**b**"})", u"Hello|b"_s);
    add("location", "location",
        R"({"Location_X":39.908692,"Location_Y":116.397477,"Scale":16,"Label":"天安门"})",
        u"天安门|39.908692, 116.397477"_s);
    add("nowhere", "location", R"({"Location_X":"1","Location_Y":"2"})", u"Location|1, 2"_s);
    add("link", "link", R"({"Title":"T","Description":"D","Url":"https://u","PicUrl":""})",
        u"T|D|https://u"_s);
    add("textcard", "textcard",
        R"({"title":"T","description":"<div class=\"gray\">a &lt;1&gt;</div><div>b<br>c</div>","url":"https://u"})",
        u"T|a <1>|b|c|Details"_s);
    add("textcard with a button", "textcard",
        R"({"title":"T","description":"d","url":"https://u","btntxt":"更多"})", u"T|d|更多"_s);
    add("news sent", "news", R"({"articles":[{"title":"T","description":"D","url":"https://u"}]})",
        u"T|D"_s);
    add("news replied", "news",
        R"({"ArticleCount":"1","Articles":{"item":{"Title":"T","Description":"D","Url":"U"}}})",
        u"T|D"_s);
    add("several news", "news",
        R"({"Articles":{"item":[{"Title":"T"},{"Title":"T2"},{"Title":"T3"}]}})", u"T|T2|T3"_s);
    add("mpnews", "mpnews",
        R"({"articles":[{"title":"T","author":"A","digest":"D","content":"<p>"}]})", u"T|A|D"_s);
    add("picture", "image", R"({"media_id":"m1"})", u"[Picture]"_s);
    add("picture with a name", "image", R"({"media_id":"m1","name":"猫.jpg"})",
        u"[Picture]|猫.jpg"_s);
    add("voice", "voice", R"({"media_id":"m1","seconds":12})", u"▶ 12″"_s);
    add("voice of unknown length", "voice", R"({"MediaId":"m1","Format":"amr"})", u"▶ Voice"_s);
    add("video", "video", R"({"media_id":"m1","title":"T","description":"D"})", u"[Video]|T|D"_s);
    add("video replied", "video", R"({"MediaId":"m1","Title":"T"})", u"[Video]|T"_s);
    add("file", "file", R"({"media_id":"m1","name":"报表.xlsx","size":2048})",
        u"报表.xlsx|"_s + QLocale().formattedDataSize(2048));
    add("notice", "miniprogram_notice",
        R"({"title":"T","description":"D","emphasis_first_item":true,"content_item":[{"key":"k","value":"v"},{"key":"k2","value":"v2"}]})",
        u"T|D|v|k|k2: v2|Mini program"_s);
    add("task card", "interactive_taskcard",
        R"({"title":"T","description":"D","btn":[{"key":"a","name":"Yes"},{"key":"b","name":"No"}]})",
        u"T|D|[Yes] [No]"_s);
    add("vote", "template_card",
        R"({"card_type":"vote_interaction","main_title":{"title":"T"},"checkbox":{"question_key":"q","mode":1,"option_list":[{"id":"1","text":"A","is_checked":true},{"id":"2","text":"B"}]},"submit_button":{"text":"Go","key":"k"}})",
        u"T|☑ A|☐ B|[Go]"_s);
    add("unknown", "miniprogram", R"({"x":[1]})", u"[miniprogram]"_s);
    add("nothing of its kind", "news", R"({"Articles":"x","title":{"a":1}})", u"[news]"_s);
    add("empty text", "text", R"({"content":""})", u"[text]"_s);
}

void BubbleContentTest::showsEachKind()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, expected);
    const QString shown = plainText(bubbleContent(type, json(content)));
    QCOMPARE(QString(shown).replace(u'\n', u'|'), expected);
}

void BubbleContentTest::readsMarks_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("spans");

    const auto add = [](const char *name, const char *type, const QString &text,
                        const QString &shown, const QStringList &spans) {
        QTest::newRow(name) << QString::fromLatin1(type) << text << shown << spans;
    };
    add("a link", "text", u"看<a href=\"https://a.b/c?d=1&e=2\">这里</a>。"_s, u"看这里。"_s,
        {u"这里:link→https://a.b/c?d=1&e=2"_s});
    add("a link in single quotes", "text", u"<A HREF='https://a'>x</A>"_s, u"x"_s,
        {u"x:link→https://a"_s});
    add("a bare address", "text", u"见https://a.b/c,好(http://d.e)."_s,
        u"见https://a.b/c,好(http://d.e)."_s,
        {u"https://a.b/c:link→https://a.b/c"_s, u"http://d.e:link→http://d.e"_s});
    add("people", "text", u"<@zhangsan> 你好 <@all>"_s, u"@zhangsan 你好 @all"_s,
        {u"@zhangsan:link"_s, u"@all:link"_s});
    add("a link that does not end", "text", u"<a href=\"https://a\">x"_s,
        u"<a href=\"https://a\">x"_s, {u"https://a:link→https://a"_s});
    add("bold", "markdown", u"a **b** c"_s, u"a b c"_s, {u"b:b"_s});
    add("colours", "markdown",
        u"<font color=\"info\">a</font><font color=\"comment\">b</font><font color='warning'>c</font>"_s,
        u"abc"_s, {u"a:good"_s, u"b:muted"_s, u"c:warning"_s});
    add("bold in a colour", "markdown", u"<font color=\"info\">x **y**</font>"_s, u"x y"_s,
        {u"x :good"_s, u"y:bgood"_s});
    add("a colour there is not", "markdown", u"<font color=\"pink\">a</font>"_s, u"a"_s, {});
    add("code is as written", "markdown", u"`**a**`"_s, u"**a**"_s, {u"**a**:c"_s});
    add("a link in Markdown", "markdown", u"[这**里**](https://a)"_s, u"这里"_s,
        {u"这:link→https://a"_s, u"里:blink→https://a"_s});
    add("no end", "markdown", u"**a `b [c](d <font color=\"info\">"_s,
        u"**a `b [c](d <font color=\"info\">"_s, {});
    add("a star alone", "markdown", u"2 * 3 * 4"_s, u"2 * 3 * 4"_s, {});
    add("more in the second", "markdown_v2", u"*a* ~~b~~ <font color=\"info\">c</font>"_s,
        u"a b <font color=\"info\">c</font>"_s, {u"a:i"_s, u"b:s"_s});
}

void BubbleContentTest::readsMarks()
{
    QFETCH(const QString, type);
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QFETCH(const QStringList, spans);
    const BubbleContent content = bubbleContent(type, {{u"content"_s, text}});
    QCOMPARE(plainText(content), shown);
    QCOMPARE(spansOf(content), spans);
}

void BubbleContentTest::showsListsAndTablesInTheSecondMarkdownOnly()
{
    const QJsonObject text{{u"content"_s, u"- a\n1. b\n|x|y|\n|--|--|\n|1|2|\n---\n> q"_s}};
    const BubbleContent first = bubbleContent(u"markdown"_s, text);
    QCOMPARE(plainText(first), u"- a\n1. b\n|x|y|\n|--|--|\n|1|2|\n---\nq"_s);
    QVERIFY(blockOf(first, Kind::Table) == nullptr);

    const BubbleContent second = bubbleContent(u"markdown_v2"_s, text);
    QCOMPARE(plainText(second), u"• a\n1. b\nx\ty\n1\t2\nq"_s);
    QCOMPARE(blockOf(second, Kind::Table)->cells,
             QList<QStringList>({{u"x"_s, u"y"_s}, {u"1"_s, u"2"_s}}));
    QVERIFY(blockOf(second, Kind::Rule) != nullptr);
    QVERIFY(second.blocks.constLast().isQuoted);
}

void BubbleContentTest::showsANoteInWeChatForWhatItDoesNotShow()
{
    for (const SampleMessage &message : sampleMessages()) {
        const BubbleContent here = bubbleContent(message.type, message.content);
        const BubbleContent there =
            bubbleContent(message.type, message.content, BubbleLook::WeChat);
        QCOMPARE(here != there, differsInWeChat(message.type));
        if (differsInWeChat(message.type)) {
            QCOMPARE(there.blocks.size(), 1);
            QVERIFY(plainText(there).contains("WeCom"_L1));
        }
    }
    QVERIFY(differsInWeChat(u"markdown"_s));
    QVERIFY(differsInWeChat(u"template_card"_s));
    QVERIFY(!differsInWeChat(u"news"_s));
}

void BubbleContentTest::namesFilesThatAreNotUploadedYet()
{
    const auto shown = [](const QString &reference) {
        return plainText(bubbleContent(u"file"_s, {{u"media_id"_s, reference}}));
    };
    QCOMPARE(shown(u"file:///srv/a/%E6%8A%A5%E8%A1%A8%201.pdf"_s), u"报表 1.pdf"_s);
    QCOMPARE(shown(u"media:"_s + u"0a"_s.repeated(32) + u"/年报.pdf"_s), u"年报.pdf"_s);
    QCOMPARE(shown(u"3a8asd892asd8asd"_s), u"File"_s);
}

void BubbleContentTest::takesAnswersToACard()
{
    QCOMPARE(answersOn(contentOf(u"card-vote"_s)), CardAnswers({{u"tea"_s, {u"1"_s}}}));
    const CardState voted{.answers = {{u"tea"_s, {u"2"_s, u"3"_s}}}};
    QCOMPARE(answersOn(contentOf(u"card-vote"_s, voted)),
             CardAnswers({{u"tea"_s, {u"2"_s, u"3"_s}}}));
    const CardState none{.answers = {{u"tea"_s, {}}}};
    QCOMPARE(answersOn(contentOf(u"card-vote"_s, none)), CardAnswers());

    QCOMPARE(answersOn(contentOf(u"card-multiple"_s)),
             CardAnswers({{u"day"_s, {u"1"_s}}, {u"place"_s, {u"p2"_s}}}));
    const CardState chosen{.answers = {{u"day"_s, {u"2"_s}}}};
    const BubbleContent card = contentOf(u"card-multiple"_s, chosen);
    QCOMPARE(answersOn(card).value(u"day"_s), QStringList(u"2"_s));
    QVERIFY(plainText(card).contains(u"日期: 周二"_s));
}

void BubbleContentTest::disablesACardThatWasAnswered()
{
    for (const auto &name : {u"card-button"_s, u"card-vote"_s, u"card-multiple"_s}) {
        const auto isAlive = [](const BubbleBlock &block) {
            const bool isControl = block.kind == Kind::Buttons || block.kind == Kind::Option
                                   || block.kind == Kind::Select;
            return isControl && !block.isDisabled;
        };
        QVERIFY(std::ranges::any_of(contentOf(name).blocks, isAlive));
        QVERIFY(std::ranges::none_of(contentOf(name, {.isDisabled = true}).blocks, isAlive));
    }
    QJsonObject card = sampleNamed(u"card-button"_s).content;
    card.insert("replace_text"_L1, u"已同意"_s);
    const BubbleContent replaced =
        bubbleContent(u"template_card"_s, card, BubbleLook::WeCom, {.isDisabled = true});
    QVERIFY(plainText(replaced).endsWith(u"[已同意]"_s));
}

void BubbleContentTest::opensWhatACardLeadsTo()
{
    using Action = BubbleAction::Kind;
    const BubbleContent card = contentOf(u"card-button"_s);
    const BubbleBlock *buttons = blockOf(card, Kind::Buttons);
    QVERIFY(buttons != nullptr);
    QCOMPARE(buttons->buttons.size(), 3);
    QCOMPARE(buttons->buttons.at(0).action,
             (BubbleAction{.kind = Action::Press, .target = u"yes"_s}));
    QCOMPARE(buttons->buttons.at(2).action,
             (BubbleAction{.kind = Action::OpenUrl, .target = u"https://e.org"_s}));

    const BubbleBlock menu = contentOf(u"card-text"_s).blocks.constFirst();
    QCOMPARE(menu.action.kind, Action::Menu);
    QCOMPARE(menu.options,
             QList<BubbleOption>({{u"A1"_s, u"接受推送"_s}, {u"A2"_s, u"不再推送"_s}}));
    const BubbleContent textCard = contentOf(u"textcard"_s);
    QCOMPARE(textCard.blocks.constLast().action.target, u"https://example.org/prize"_s);
}

void BubbleContentTest::survivesAnything_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("null") << QJsonValue();
    QTest::newRow("number") << QJsonValue(1e300);
    QTest::newRow("true") << QJsonValue(true);
    QTest::newRow("list") << QJsonValue(QJsonArray{1, u"x"_s, QJsonArray{QJsonObject()}});
    QTest::newRow("empty object") << QJsonValue(QJsonObject());
    QTest::newRow("lone surrogates")
        << QJsonValue(QString(QChar(0xd83d)) + QChar(0xde00) + QChar(0xd83d));
    QTest::newRow("control characters") << QJsonValue(QString(QChar(0)) + u"\u202e\r\n\t\u0007"_s);
    QTest::newRow("marks") << QJsonValue(
        u"<a href=*[(`~~|>#<font color=<div <br <@"_s.repeated(60));
}

/*! \a content with \a value in place of each of its values in turn, at any depth. */
static QList<QJsonObject> spoilt(const QJsonObject &content, const QJsonValue &value)
{
    QList<QJsonObject> all;
    for (const QString &key : content.keys()) {
        QJsonObject changed = content;
        changed.insert(key, value);
        all.append(changed);
        QList<QJsonObject> inner;
        const QJsonValue old = content.value(key);
        for (const QJsonObject &part : spoilt(old.toObject(), value)) {
            changed.insert(key, part);
            all.append(changed);
        }
        for (const QJsonObject &part : spoilt(old.toArray().first().toObject(), value)) {
            changed.insert(key, QJsonArray{part, value});
            all.append(changed);
        }
    }
    return all;
}

void BubbleContentTest::survivesAnything()
{
    QFETCH(const QJsonValue, value);
    for (const SampleMessage &message : sampleMessages()) {
        for (const QJsonObject &content : spoilt(message.content, value)) {
            const BubbleContent shown = bubbleContent(message.type, content);
            QVERIFY(!shown.blocks.isEmpty());
            for (const BubbleBlock &block : shown.blocks) {
                for (const TextSpan &span : block.spans)
                    QVERIFY(span.start >= 0 && span.start + span.length <= block.text.size());
            }
        }
    }
}

void BubbleContentTest::showsOnlyAPartOfTooMuch_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("content");

    const QString much = u"很多 **字** <a href=\"https://a\">b</a> "_s.repeated(100'000);
    const QString lines = u"- x\n"_s.repeated(100'000);
    const auto listOf = [](const QJsonObject &item) {
        QJsonArray list;
        for (int i = 0; i < 1000; ++i)
            list.append(item);
        return list;
    };
    for (const auto &type : {u"text"_s, u"markdown"_s, u"markdown_v2"_s}) {
        QTest::addRow("long %s", qPrintable(type)) << type << QJsonObject{{u"content"_s, much}};
        QTest::addRow("lines of %s", qPrintable(type))
            << type << QJsonObject{{u"content"_s, lines}};
    }
    QTest::newRow("textcard") << u"textcard"_s
                              << QJsonObject{{u"title"_s, much},
                                             {u"description"_s, u"<div>a</div>"_s.repeated(9000)},
                                             {u"url"_s, much},
                                             {u"btntxt"_s, much}};
    QTest::newRow("articles") << u"news"_s
                              << QJsonObject{{u"articles"_s, listOf({{u"title"_s, much}})}};
    const QJsonArray options = listOf({{u"id"_s, u"1"_s}, {u"text"_s, much}, {u"key"_s, much}});
    QTest::newRow("card") << u"template_card"_s
                          << QJsonObject{
                                 {u"main_title"_s, QJsonObject{{u"title"_s, much}}},
                                 {u"button_list"_s, options},
                                 {u"checkbox"_s, QJsonObject{{u"option_list"_s, options}}},
                                 {u"select_list"_s, listOf({{u"option_list"_s, options}})},
                                 {u"horizontal_content_list"_s, listOf({{u"keyname"_s, much}})},
                                 {u"jump_list"_s, listOf({{u"title"_s, much}})}};
    QTest::newRow("type") << much << QJsonObject();
    QTest::newRow("table") << u"markdown_v2"_s
                           << QJsonObject{{u"content"_s, u"|"_s + u"a|"_s.repeated(2000)}};
}

void BubbleContentTest::showsOnlyAPartOfTooMuch()
{
    QFETCH(const QString, type);
    QFETCH(const QJsonObject, content);
    const BubbleContent shown = bubbleContent(type, content);
    QVERIFY(shown.blocks.size() <= 200);
    QVERIFY2(plainText(shown).size() < 60'000,
             qPrintable(QString::number(plainText(shown).size())));
    for (const BubbleBlock &block : shown.blocks) {
        QVERIFY(block.buttons.size() <= 20 && block.options.size() <= 20);
        QVERIFY(block.cells.size() <= 200);
    }
    if (type == "text"_L1 || type == "markdown"_L1)
        QVERIFY(plainText(shown).contains("more characters"_L1));
}

QTEST_GUILESS_MAIN(BubbleContentTest)
#include "tst_bubblecontent.moc"
