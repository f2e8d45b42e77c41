// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonpath.h"
#include "core/wecom/outgoingkind.h"
#include "core/wecom/outgoingmessage.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/samplemessages.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::wecom;
using test::limitOf;
using test::messageOf;
using test::Size;

namespace {

constexpr std::array Channels{Channel::App, Channel::GroupChat, Channel::Robot};

QString described(const QList<FieldProblem> &problems)
{
    QStringList lines;
    for (const FieldProblem &problem : problems)
        lines.append(problem.path + u' ' + problem.sentence);
    return lines.join(u'\n');
}

void addRows()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("card");
    QTest::addColumn<Channel>("channel");
    for (const OutgoingKind &kind : outgoingKinds()) {
        for (const Channel channel : kind.channels)
            QTest::addRow("%s %s, channel %d", qPrintable(kind.type), qPrintable(kind.card),
                          static_cast<int>(channel))
                << kind.type << kind.card << channel;
    }
}

/*! Breaks each limit of \a schema in \a message by one and looks whether it is said. */
void breakLimits(const OutgoingMessage &message, Channel channel, const Schema &schema,
                 const QString &prefix, int &broken)
{
    for (const Field &field : schema) {
        const QString path = prefix + field.key;
        const QJsonValue value = valueAt(message.content, path);
        if (value.isUndefined())
            continue;
        QJsonValue tooMuch;
        if (field.kind == Field::Kind::List) {
            QJsonArray entries = value.toArray();
            entries.append(entries.first());
            tooMuch = entries;
        } else if (value.isString() && field.kind != Field::Kind::Choice) {
            tooMuch = QString(value.toString() + u'x');
        } else if (field.kind == Field::Kind::Number) {
            tooMuch = value.toDouble() + std::pow(10, -field.decimals);
        } else {
            continue;
        }
        OutgoingMessage larger = message;
        setValueAt(larger.content, path, tooMuch);
        const auto problems = larger.problems(channel);
        const auto found = std::ranges::find(problems, path, &FieldProblem::path);
        QVERIFY2(found != problems.end(), qPrintable(path + u": not seen"_s));
        QVERIFY2(found->code != 0, qPrintable(path + u": no errcode"_s));
        if (field.kind != Field::Kind::Number) {
            QCOMPARE(found->kind, Flaw::Kind::TooLong);
            const qint64 limit = field.kind == Field::Kind::List ? field.maximum : limitOf(field);
            QVERIFY2(found->sentence.contains(QString::number(limit)), qPrintable(path));
            QVERIFY2(found->sentence.contains(QString::number(limit + 1)), qPrintable(path));
        }
        ++broken;
        if (field.kind == Field::Kind::List)
            breakLimits(message, channel, field.items, path + u"[0]."_s, broken);
    }
}

} // namespace

class OutgoingKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryKindOfTheDocuments();
    void sendsEachKindWhereTheDocumentsSay();
    void explainsEachFieldToPeople();
    void takesTheLeast_data() { addRows(); }
    void takesTheLeast();
    void takesTheMost_data() { addRows(); }
    void takesTheMost();
    void refusesOneMore_data() { addRows(); }
    void refusesOneMore();
    void needsWhatIsRequired_data() { addRows(); }
    void needsWhatIsRequired();
    void refusesOtherChannels();
    void knowsWhatDependsOnWhat_data();
    void knowsWhatDependsOnWhat();
    void differsForRobots();
};

void OutgoingKindTest::hasEveryKindOfTheDocuments()
{
    QStringList names;
    for (const OutgoingKind &kind : outgoingKinds())
        names.append(kind.card.isEmpty() ? kind.type : kind.card);
    QCOMPARE(names, (QStringList{u"text"_s, u"markdown"_s, u"markdown_v2"_s, u"image"_s, u"voice"_s,
                                 u"video"_s, u"file"_s, u"textcard"_s, u"news"_s, u"mpnews"_s,
                                 u"miniprogram_notice"_s, u"text_notice"_s, u"news_notice"_s,
                                 u"button_interaction"_s, u"vote_interaction"_s,
                                 u"multiple_interaction"_s}));
    QCOMPARE(outgoingKind(u"template_card"_s, u"vote_interaction"_s)->card, u"vote_interaction"_s);
    QCOMPARE(outgoingKind(u"template_card"_s), nullptr);
    QCOMPARE(outgoingKind(u"pigeon"_s), nullptr);
}

void OutgoingKindTest::sendsEachKindWhereTheDocumentsSay()
{
    const auto namesFor = [](Channel channel) {
        QStringList names;
        for (const OutgoingKind &kind : outgoingKinds()) {
            if (kind.channels.contains(channel))
                names.append(kind.card.isEmpty() ? kind.type : kind.card);
        }
        return names;
    };
    QCOMPARE(namesFor(Channel::App).size(), 15);
    QCOMPARE(namesFor(Channel::GroupChat),
             (QStringList{u"text"_s, u"markdown"_s, u"image"_s, u"voice"_s, u"video"_s, u"file"_s,
                          u"textcard"_s, u"news"_s, u"mpnews"_s}));
    QCOMPARE(namesFor(Channel::Robot),
             (QStringList{u"text"_s, u"markdown"_s, u"markdown_v2"_s, u"image"_s, u"voice"_s,
                          u"file"_s, u"news"_s, u"text_notice"_s, u"news_notice"_s}));
}

void OutgoingKindTest::explainsEachFieldToPeople()
{
    const auto look = [](const Schema &schema, const auto &self) -> void {
        for (const Field &field : schema) {
            QVERIFY2(!schemaText(field.label).isEmpty(), qPrintable(field.key));
            for (const Field::Option &option : field.options)
                QVERIFY2(!schemaText(option.label).isEmpty(), qPrintable(field.key));
            self(field.items, self);
        }
    };
    for (const OutgoingKind &kind : outgoingKinds()) {
        QVERIFY(!schemaText(kind.label).isEmpty());
        QVERIFY(schemaText(kind.help).endsWith(u'.'));
        for (const Channel channel : kind.channels)
            look(schemaFor(kind, channel), look);
    }
}

void OutgoingKindTest::takesTheLeast()
{
    QFETCH(const QString, type);
    QFETCH(const QString, card);
    QFETCH(const Channel, channel);

    const auto problems =
        messageOf(*outgoingKind(type, card), channel, Size::Least).problems(channel);
    QVERIFY2(problems.isEmpty(), qPrintable(described(problems)));
}

void OutgoingKindTest::takesTheMost()
{
    QFETCH(const QString, type);
    QFETCH(const QString, card);
    QFETCH(const Channel, channel);

    const OutgoingMessage message = messageOf(*outgoingKind(type, card), channel, Size::Most);
    const auto problems = message.problems(channel);
    QVERIFY2(problems.isEmpty(), qPrintable(described(problems)));
    QVERIFY_RESULT(message.check(channel));
}

void OutgoingKindTest::refusesOneMore()
{
    QFETCH(const QString, type);
    QFETCH(const QString, card);
    QFETCH(const Channel, channel);

    const OutgoingKind &kind = *outgoingKind(type, card);
    int broken = 0;
    breakLimits(messageOf(kind, channel, Size::Most), channel, schemaFor(kind, channel), {},
                broken);
    QVERIFY(broken > 0);
}

void OutgoingKindTest::needsWhatIsRequired()
{
    QFETCH(const QString, type);
    QFETCH(const QString, card);
    QFETCH(const Channel, channel);

    const OutgoingKind &kind = *outgoingKind(type, card);
    const OutgoingMessage full = messageOf(kind, channel, Size::Most);
    for (const Field &field : schemaFor(kind, channel)) {
        if (!field.isRequired || valueAt(full.content, field.key).isUndefined())
            continue;
        OutgoingMessage less = full;
        setValueAt(less.content, field.key, QJsonValue::Undefined);
        const auto problems = less.problems(channel);
        const auto found = std::ranges::find(problems, field.key, &FieldProblem::path);
        QVERIFY2(found != problems.end(), qPrintable(field.key));
        QCOMPARE(found->kind, Flaw::Kind::Missing);
        QVERIFY2(found->code != 0, qPrintable(field.key));
    }
}

void OutgoingKindTest::refusesOtherChannels()
{
    for (const OutgoingKind &kind : outgoingKinds()) {
        for (const Channel channel : Channels) {
            if (kind.channels.contains(channel))
                continue;
            const auto checked = messageOf(kind, channel, Size::Least).check(channel);
            QVERIFY_FAILURE(checked, ErrorKind::InvalidInput);
            QCOMPARE(checked.error().code, 40008);
        }
    }
}

void OutgoingKindTest::knowsWhatDependsOnWhat_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("path"); // to change …
    QTest::addColumn<QJsonValue>("value"); // … to this; undefined takes it out
    QTest::addColumn<QString>("wrong"); // where it is said
    QTest::addColumn<int>("code");

    const QJsonValue nothing(QJsonValue::Undefined);
    const auto row = [](const char *name, const QString &type, const QString &card,
                        const QString &path, const QJsonValue &value, const QString &wrong,
                        int code) {
        QTest::newRow(name) << type << card << path << value << wrong << code;
    };
    const QString card = u"template_card"_s;
    row("an article without a click", u"news"_s, {}, u"articles[0].url"_s, nothing,
        u"articles[0].url"_s, 41010);
    row("an address without a scheme", u"news"_s, {}, u"articles[0].url"_s, u"work.weixin.qq.com"_s,
        u"articles[0].url"_s, 45034);
    row("an address of another scheme", u"textcard"_s, {}, u"url"_s, u"ftp://host/"_s, u"url"_s,
        45034);
    row("a mini-program without a page", u"news"_s, {}, u"articles[0].appid"_s, u"wx1"_s,
        u"articles[0].pagepath"_s, 40058);
    row("a page without a mini-program", u"news"_s, {}, u"articles[0].pagepath"_s, u"p"_s,
        u"articles[0].appid"_s, 40058);
    row("no title and no text", card, u"text_notice"_s, u"sub_title_text"_s, nothing,
        u"main_title.title"_s, 41016);
    row("a click without an address", card, u"text_notice"_s, u"card_action.url"_s, nothing,
        u"card_action.url"_s, 40058);
    row("a click without a mini-program", card, u"text_notice"_s, u"card_action.type"_s, 2,
        u"card_action.appid"_s, 40058);
    row("a notice whose click does nothing", card, u"text_notice"_s, u"card_action.type"_s, 0,
        u"card_action.type"_s, 40058);
    row("a quote's click without an address", card, u"text_notice"_s, u"quote_area.type"_s, 1,
        u"quote_area.url"_s, 40058);
    row("a menu without a task id", card, u"text_notice"_s, u"action_menu.action_list"_s,
        QJsonArray{QJsonObject{{"text"_L1, u"t"_s}, {"key"_L1, u"k"_s}}}, u"task_id"_s, 42014);
    row("a menu without entries", card, u"text_notice"_s, u"action_menu.desc"_s, u"d"_s,
        u"action_menu.action_list"_s, 40058);
    row("a card without a picture", card, u"news_notice"_s, u"card_image"_s, nothing,
        u"card_image.url"_s, 40058);
    row("a strange picture", card, u"news_notice"_s, u"card_image.aspect_ratio"_s, 1.29,
        u"card_image.aspect_ratio"_s, 40058);
    row("a task id with a space", card, u"button_interaction"_s, u"task_id"_s, u"a b"_s,
        u"task_id"_s, 42014);
    row("a task id with a line break", card, u"button_interaction"_s, u"task_id"_s, u"ab\n"_s,
        u"task_id"_s, 42014);
    row("a button without a key", card, u"button_interaction"_s, u"button_list[0].key"_s, nothing,
        u"button_list[0].key"_s, 40058);
    row("two buttons of one key", card, u"button_interaction"_s, u"button_list"_s,
        QJsonArray{QJsonObject{{"text"_L1, u"a"_s}, {"key"_L1, u"k"_s}},
                   QJsonObject{{"text"_L1, u"b"_s}, {"key"_L1, u"k"_s}}},
        u"button_list[1].key"_s, 40058);
    row("two answers of one id", card, u"vote_interaction"_s, u"checkbox.option_list"_s,
        QJsonArray{QJsonObject{{"text"_L1, u"a"_s}, {"id"_L1, u"k"_s}},
                   QJsonObject{{"text"_L1, u"b"_s}, {"id"_L1, u"k"_s}}},
        u"checkbox.option_list[1].id"_s, 40058);
    row("a file that is missing", card, u"text_notice"_s, u"horizontal_content_list"_s,
        QJsonArray{QJsonObject{{"keyname"_L1, u"a"_s}, {"type"_L1, 2}}},
        u"horizontal_content_list[0].media_id"_s, 41006);
    row("a short title", u"miniprogram_notice"_s, {}, u"title"_s, u"abc"_s, u"title"_s, 90205);
}

void OutgoingKindTest::knowsWhatDependsOnWhat()
{
    QFETCH(const QString, type);
    QFETCH(const QString, card);
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, wrong);
    QFETCH(const int, code);

    OutgoingMessage message = messageOf(*outgoingKind(type, card), Channel::App, Size::Least);
    setValueAt(message.content, path, value);
    const auto problems = message.problems();
    QVERIFY2(!problems.isEmpty(), "nothing is wrong");
    QCOMPARE(problems.first().path, wrong);
    QCOMPARE(problems.first().code, code);
}

void OutgoingKindTest::differsForRobots()
{
    const OutgoingMessage markdown = OutgoingMessage::markdown(QString(4096, u'a'));
    QVERIFY_FAILURE(markdown.check(), ErrorKind::InvalidInput);
    QVERIFY_RESULT(markdown.check(Channel::Robot));

    OutgoingMessage image{.type = u"image"_s, .content = robotImage("not empty"_ba)};
    QVERIFY_RESULT(image.check(Channel::Robot));
    QVERIFY_FAILURE(image.check(), ErrorKind::InvalidInput);
    image.content = {};
    QVERIFY_FAILURE(image.check(Channel::Robot), ErrorKind::InvalidInput);

    // What calls back needs a callback, which a robot does not have.
    const Schema card =
        schemaFor(*outgoingKind(u"template_card"_s, u"text_notice"_s), Channel::Robot);
    QCOMPARE(std::ranges::find(card, u"action_menu.action_list"_s, &Field::key), card.end());
    QCOMPARE(std::ranges::find(card, u"main_title.title"_s, &Field::key)->advised, 26);
}

QTEST_GUILESS_MAIN(OutgoingKindTest)
#include "tst_outgoingkind.moc"
