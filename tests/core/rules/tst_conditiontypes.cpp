// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonschema.h"
#include "core/rules/condition.h"
#include "tests/support/qverifyresult.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

/*! A value that \a field surely takes. */
QJsonValue exampleOf(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Number:
        return static_cast<double>(std::max<qint64>(field.minimum, 1))
               / std::pow(10, field.decimals);
    case Field::Kind::Flag:
        return true;
    case Field::Kind::Choice:
        return field.options.last().value;
    case Field::Kind::List:
        return QJsonArray{u"a"_s, u"b"_s};
    case Field::Kind::Time:
        return u"08:30"_s;
    case Field::Kind::Date:
        return u"2026-11-24"_s;
    case Field::Kind::Days:
        return u"135"_s;
    case Field::Kind::Url:
        return field.schemes.front() + "://example.com"_L1;
    case Field::Kind::Text:
    case Field::Kind::LongText:
    case Field::Kind::Secret:
    case Field::Kind::Folder:
    case Field::Kind::File:
        break;
    }
    return u"a"_s;
}

/*! \a type with every field that it has. */
RulePart fullExample(const ConditionType &type)
{
    RulePart part{.type = type.id};
    for (const Field &field : type.schema)
        part.parameters.insert(field.key, exampleOf(field));
    return part;
}

QStringList placeholdersOf(const QString &sentence)
{
    static const QRegularExpression placeholder(uR"(\{([^}]*)\})"_s);
    QStringList keys;
    for (auto it = placeholder.globalMatch(sentence); it.hasNext();)
        keys.append(it.next().captured(1));
    return keys;
}

} // namespace

/*! Goes over all conditions: whoever adds one has it tested for free. */
class ConditionTypesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areToldApartByTheirIds();
    void areFoundByTheirIds();
    void areKeptTogetherInTheMenu();
    void describeThemselves_data();
    void describeThemselves();
    void speakOfTheirFieldsOnly_data();
    void speakOfTheirFieldsOnly();
    void takeWhatTheirSchemaAllows_data();
    void takeWhatTheirSchemaAllows();
    void surviveForms_data();
    void surviveForms();
    void refuseWhatTheirSchemaForbids_data();
    void refuseWhatTheirSchemaForbids();
    void refuseToLackWhatTheyNeed_data();
    void refuseToLackWhatTheyNeed();
    void areRefusedIfNobodyKnowsThem();

private:
    static void eachType();
};

void ConditionTypesTest::eachType()
{
    QTest::addColumn<QString>("id");
    for (const ConditionType &type : conditionTypes())
        QTest::newRow(qPrintable(type.id)) << type.id;
}

void ConditionTypesTest::areToldApartByTheirIds()
{
    QSet<QString> ids;
    for (const ConditionType &type : conditionTypes())
        ids.insert(type.id);
    QCOMPARE(ids.size(), conditionTypes().size());
}

void ConditionTypesTest::areFoundByTheirIds()
{
    for (const ConditionType &type : conditionTypes())
        QCOMPARE(conditionType(type.id), &type);
    QCOMPARE(conditionType(u"textis"_s), nullptr);
}

void ConditionTypesTest::areKeptTogetherInTheMenu()
{
    QList<PartGroup> groups;
    for (const ConditionType &type : conditionTypes()) {
        if (groups.isEmpty() || groups.last() != type.group)
            groups.append(type.group);
    }
    QSet<PartGroup> seen(groups.begin(), groups.end());
    QCOMPARE(seen.size(), groups.size());
}

void ConditionTypesTest::describeThemselves_data()
{
    eachType();
}

void ConditionTypesTest::describeThemselves()
{
    QFETCH(const QString, id);
    const ConditionType &type = *conditionType(id);
    QVERIFY(type.label != nullptr && type.help != nullptr && type.sentence != nullptr);
    QVERIFY(!QLatin1StringView(type.label).isEmpty());
    for (const Field &field : type.schema) {
        QVERIFY2(field.label != nullptr, qPrintable(field.key));
        QVERIFY2(field.key != "type"_L1, "it stands beside the type in rules.json");
        QVERIFY2(field.kind != Field::Kind::List || field.maximum > 0, qPrintable(field.key));
        for (const Field::Option &option : field.options)
            QVERIFY2(option.label != nullptr, qPrintable(option.value));
    }
}

void ConditionTypesTest::speakOfTheirFieldsOnly_data()
{
    eachType();
}

void ConditionTypesTest::speakOfTheirFieldsOnly()
{
    QFETCH(const QString, id);
    const ConditionType &type = *conditionType(id);
    const QString sentence = QString::fromUtf8(type.sentence);
    const QStringList spoken = placeholdersOf(sentence);
    for (const QString &key : spoken)
        QVERIFY2(std::ranges::count(type.schema, key, &Field::key) == 1, qPrintable(key));
    for (const Field &field : type.schema)
        QVERIFY2(!field.isRequired || spoken.contains(field.key), qPrintable(field.key));
    QCOMPARE(sentence.count(u'['), sentence.count(u']'));
}

void ConditionTypesTest::takeWhatTheirSchemaAllows_data()
{
    eachType();
}

void ConditionTypesTest::takeWhatTheirSchemaAllows()
{
    QFETCH(const QString, id);
    const auto condition = createCondition(fullExample(*conditionType(id)));
    QVERIFY_RESULT(condition);
    QVERIFY(*condition != nullptr);
}

void ConditionTypesTest::surviveForms_data()
{
    eachType();
}

void ConditionTypesTest::surviveForms()
{
    QFETCH(const QString, id);
    for (const Field &field : conditionType(id)->schema) {
        if (field.kind == Field::Kind::List)
            continue;
        const QJsonValue value = exampleOf(field);
        QCOMPARE(toJsonValue(field, toFieldText(value)), value);
        if (!field.standard.isEmpty())
            QVERIFY2(problemOf(field, field.standard).isEmpty(), qPrintable(field.key));
    }
}

void ConditionTypesTest::refuseWhatTheirSchemaForbids_data()
{
    eachType();
}

void ConditionTypesTest::refuseWhatTheirSchemaForbids()
{
    QFETCH(const QString, id);
    const RulePart good = fullExample(*conditionType(id));
    for (const Field &field : conditionType(id)->schema) {
        for (const QJsonValue &bad :
             {QJsonValue(QJsonObject{{u"x"_s, 1}}), QJsonValue(u"\u0007"_s)}) {
            RulePart part = good;
            part.parameters.insert(field.key, bad);
            QVERIFY_FAILURE(createCondition(part), ErrorKind::InvalidInput);
        }
    }
    RulePart part = good;
    part.parameters.insert(u"unheardOf"_s, true);
    QVERIFY_FAILURE(createCondition(part), ErrorKind::InvalidInput);
}

void ConditionTypesTest::refuseToLackWhatTheyNeed_data()
{
    eachType();
}

void ConditionTypesTest::refuseToLackWhatTheyNeed()
{
    QFETCH(const QString, id);
    const RulePart good = fullExample(*conditionType(id));
    for (const Field &field : conditionType(id)->schema) {
        RulePart part = good;
        part.parameters.remove(field.key);
        if (!field.isRequired)
            continue;
        QVERIFY_FAILURE(createCondition(part), ErrorKind::InvalidInput);
        QVERIFY(createCondition(part).error().detail.startsWith(schemaText(field.label)));
        QVERIFY_FAILURE(conditionType(id)->create(part.parameters), ErrorKind::InvalidInput);
    }
}

void ConditionTypesTest::areRefusedIfNobodyKnowsThem()
{
    QVERIFY_FAILURE(createCondition({.type = u"mindReading"_s}), ErrorKind::InvalidInput);
    QVERIFY(createCondition({.type = u"mindReading"_s}).error().detail.contains(u"mindReading"_s));
}

QTEST_GUILESS_MAIN(ConditionTypesTest)
#include "tst_conditiontypes.moc"
