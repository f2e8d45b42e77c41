// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonpath.h"
#include "core/base/jsonschema.h"
#include "core/base/utf8size.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

const Schema Message{
    {.key = u"title"_s, .isRequired = true, .longestBytes = 8, .missingCode = 1, .tooLongCode = 2},
    {.key = u"text"_s, .kind = Field::Kind::LongText, .longest = 4, .wrongCode = 3},
    {.key = u"area.type"_s,
     .kind = Field::Kind::Choice,
     .standard = u"0"_s,
     .options = {{u"0"_s}, {u"1"_s}},
     .isNumber = true},
    {.key = u"area.url"_s,
     .advised = 3,
     .onlyWithKey = u"area.type"_s,
     .onlyWithValue = u"1"_s,
     .isRequiredWithin = true},
    {.key = u"count"_s, .kind = Field::Kind::Number, .minimum = 1, .maximum = 9},
    {.key = u"ratio"_s, .kind = Field::Kind::Number, .minimum = 130, .maximum = 225, .decimals = 2},
    {.key = u"big"_s, .kind = Field::Kind::Flag},
    {.key = u"lines"_s,
     .kind = Field::Kind::List,
     .minimum = 1,
     .maximum = 2,
     .items = {{.key = u"name"_s, .isRequired = true, .missingCode = 5}},
     .tooLongCode = 4},
    {.key = u"who"_s, .kind = Field::Kind::List, .maximum = 2, .longest = 3},
};

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QStringList sentences(const QList<FieldProblem> &problems)
{
    QStringList lines;
    for (const FieldProblem &problem : problems)
        lines.append(u"%1 %2 [%3]"_s.arg(problem.path, problem.sentence).arg(problem.code));
    return lines;
}

} // namespace

class JsonSchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
    void keepsWhatItDoesNotKnowIfTold();
    void advisesWithoutRefusing();
    void refusesHalfCharacters();
    void leadsAlongPaths();
    void changesAlongPaths();
    void carriesFormsIntoJson();
    void countsBytesAndCharacters_data();
    void countsBytesAndCharacters();
};

void JsonSchemaTest::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("problems");

    const auto row = [](const char *name, const QByteArray &json, const QStringList &problems) {
        QTest::newRow(name) << json << problems;
    };
    row("nothing wrong",
        R"({"title":"a","area":{"type":1,"url":"u"},"count":3,"ratio":1.3,"big":true,
            "lines":[{"name":"n"}],"who":["abc"]})",
        {});
    row("null is nothing", R"({"title":"a","count":null,"lines":null,"area":null})", {});
    row("missing", "{}", {u"title is missing. [1]"_s});
    row("only spaces", R"({"title":" \t "})", {u"title holds nothing but spaces. [1]"_s});
    row("too many bytes", R"({"title":"你好吗"})",
        {u"title has 9 bytes of UTF-8, but 8 are the most it can be. [2]"_s});
    row("a pair of surrogates is one character", R"({"title":"a","text":"😀😀😀😀"})", {});
    row("too many characters", R"({"title":"a","text":"😀😀😀😀😀"})",
        {u"text has 5 characters, but 4 are the most it can be. [0]"_s});
    row("lines in a long text", R"({"title":"a","text":"a\nb\t"})", {});
    row("a bell in a long text", R"({"title":"a","text":"\u0007"})",
        {u"text holds a control character that is no line break: take it out. [3]"_s});
    row("a line break in a title", R"({"title":"a\nb"})",
        {u"title holds a control character, such as a line break. [0]"_s});
    row("a number instead of a text", R"({"title":7})",
        {u"title has to be a text in quotes. [0]"_s});
    row("a text instead of a number", R"({"title":"a","count":"3"})",
        {u"count has to be a number, without quotes. [0]"_s});
    row("half a number", R"({"title":"a","count":3.5})",
        {u"count has to be a number from 1 to 9. [0]"_s});
    row("a number with a point", R"({"title":"a","ratio":2.26})",
        {u"ratio has to be a number from 1.3 to 2.25. [0]"_s});
    row("a text instead of a flag", R"({"title":"a","big":"true"})",
        {u"big has to be true or false, without quotes. [0]"_s});
    row("a number as a flag", R"({"title":"a","big":1})", {});
    row("two as a flag", R"({"title":"a","big":2})", {u"big has to be 0 or 1. [0]"_s});
    row("no such choice", R"({"title":"a","area":{"type":2}})",
        {u"area.type has to be one of: 0, 1. [0]"_s});
    row("a choice in quotes", R"({"title":"a","area":{"type":"1","url":"u"}})",
        {u"area.type has to be a number, without quotes. [0]"_s});
    row("needed within its object", R"({"title":"a","area":{"type":1}})",
        {u"area.url is missing. [0]"_s});
    row("not in force", R"({"title":"a","area":{"type":0}})", {});
    row("no object", R"({"title":"a","area":"x"})",
        {u"area has to be an object in braces {}. [0]"_s});
    row("no list", R"({"title":"a","lines":{}})",
        {u"lines has to be a list in brackets []. [0]"_s});
    row("too many entries", R"({"title":"a","lines":[{"name":"a"},{"name":"b"},{}]})",
        {u"lines has 3 entries, but 2 are the most it can have. [4]"_s});
    row("inside an entry", R"({"title":"a","lines":[{"name":"a"},{"nam":"b"}]})",
        {u"lines[1].name is missing. [5]"_s,
         u"lines[1].nam is not known here: correct its name or leave it out. [0]"_s});
    row("an entry that is none", R"({"title":"a","lines":["a"]})",
        {u"lines[0] has to be an object in braces {}. [0]"_s});
    row("a text in a list of texts", R"({"title":"a","who":["abcd",1]})",
        {u"who[0] has 4 characters, but 3 are the most it can be. [0]"_s,
         u"who[1] has to be a text in quotes. [0]"_s});
    row("unknown", R"({"title":"a","x":1,"area":{"typ":1}})",
        {u"area.typ is not known here: correct its name or leave it out. [0]"_s,
         u"x is not known here: correct its name or leave it out. [0]"_s});
}

void JsonSchemaTest::saysWhatIsWrongAndWhere()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, problems);

    QVERIFY(QJsonDocument::fromJson(json).isObject());
    QCOMPARE(sentences(problemsOf(Message, object(json))), problems);
}

void JsonSchemaTest::keepsWhatItDoesNotKnowIfTold()
{
    const QJsonObject json{{"title"_L1, u"a"_s}, {"new"_L1, 1}};
    QCOMPARE(problemsOf(Message, json).size(), 1);
    QCOMPARE(problemsOf(Message, json).first().kind, Flaw::Kind::Unknown);
    QCOMPARE(problemsOf(Message, json, UnknownFields::Kept).size(), 0);
}

void JsonSchemaTest::advisesWithoutRefusing()
{
    const QJsonObject json = object(R"({"title":"a","area":{"type":1,"url":"abcd"}})");
    QCOMPARE(sentences(problemsOf(Message, json)), QStringList());
    QCOMPARE(sentences(advicesOf(Message, json)),
             QStringList{u"area.url has 4 characters; more than 3 may not be shown. [0]"_s});
}

void JsonSchemaTest::refusesHalfCharacters()
{
    const QString half(QChar(0xD83D));
    const QStringList problem{u"title holds half a character, a lone surrogate: take it out or "
                              "write it anew. [0]"_s};
    QCOMPARE(sentences(problemsOf(Message, QJsonObject{{"title"_L1, half}})), problem);
    QCOMPARE(sentences(problemsOf(Message, QJsonObject{{"title"_L1, half + u'a'}})), problem);
}

void JsonSchemaTest::leadsAlongPaths()
{
    const QJsonObject json = object(R"({"a":{"b":[{"c":7},{"c":8}]},"d":"e"})");
    QCOMPARE(valueAt(json, u"a.b[1].c"), QJsonValue(8));
    QCOMPARE(valueAt(json, u"d"), QJsonValue(u"e"_s));
    for (const QString &path :
         {u"a.b[2].c"_s, u"a.x.c"_s, u"d.e"_s, u"d[0]"_s, u"a.b[-1]"_s, u""_s})
        QVERIFY2(valueAt(json, path).isUndefined(), qPrintable(path));
}

void JsonSchemaTest::changesAlongPaths()
{
    QJsonObject json = object(R"({"a":{"b":[{"c":7},{"c":8}]}})");
    setValueAt(json, u"a.b[1].c", 9);
    setValueAt(json, u"x.y.z", u"new"_s);
    setValueAt(json, u"a.b[2].c", 1); // behind the end
    QCOMPARE(json, object(R"({"a":{"b":[{"c":7},{"c":9}]},"x":{"y":{"z":"new"}}})"));
    setValueAt(json, u"x.y.z", QJsonValue::Undefined);
    QCOMPARE(json, object(R"({"a":{"b":[{"c":7},{"c":9}]}})"));
}

void JsonSchemaTest::carriesFormsIntoJson()
{
    const auto field = [](const QString &key) {
        return *std::ranges::find(Message, key, &Field::key);
    };
    QCOMPARE(toJsonValue(field(u"count"_s), u"3"_s), QJsonValue(3));
    QCOMPARE(toJsonValue(field(u"ratio"_s), u"1.3"_s), QJsonValue(1.3));
    QCOMPARE(toJsonValue(field(u"area.type"_s), u"1"_s), QJsonValue(1));
    QCOMPARE(toJsonValue(field(u"big"_s), u"1"_s), QJsonValue(true));
    QCOMPARE(toJsonValue(field(u"title"_s), u"1"_s), QJsonValue(u"1"_s));
    // What is no number stays what was typed, so that it can be said what is wrong with it.
    QCOMPARE(toJsonValue(field(u"count"_s), u"x"_s), QJsonValue(u"x"_s));
    QVERIFY(toJsonValue(field(u"title"_s), {}).isUndefined());
    QCOMPARE(toFieldText(QJsonValue(1.3)), u"1.3"_s);
    QCOMPARE(toFieldText(QJsonValue(1e15)), u"1000000000000000"_s);
    QCOMPARE(toFieldText(QJsonValue(true)), u"1"_s);
}

void JsonSchemaTest::countsBytesAndCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<qsizetype>("characters");

    const auto row = [](const char *name, const QString &text, qsizetype bytes, qsizetype count) {
        QTest::newRow(name) << text << bytes << count;
    };
    const QString half(QChar(0xD83D));
    row("nothing", {}, 0, 0);
    row("one to four bytes", u"aé你😀"_s, 10, 4);
    row("half a character at the end", u"a"_s + half, 4, 2);
    row("two first halves", half + half + u'a', 7, 3);
    row("a second half alone", QString(QChar(0xDE00)), 3, 1);
    row("NUL", QString(QChar(0)), 1, 1);
}

void JsonSchemaTest::countsBytesAndCharacters()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, bytes);
    QFETCH(const qsizetype, characters);

    QCOMPARE(utf8Size(text), bytes);
    QCOMPARE(characterCount(text), characters);
    if (QStringView(text).isValidUtf16())
        QCOMPARE(bytes, text.toUtf8().size());
}

QTEST_GUILESS_MAIN(JsonSchemaTest)
#include "tst_jsonschema.moc"
