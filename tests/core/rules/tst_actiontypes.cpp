// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonschema.h"
#include "core/wecom/outgoingkind.h"
#include "tests/core/rules/actions/stepof.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/samplemessages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

// What holds for every action, those that are yet to be written included.
class ActionTypesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEach_data();
    void describesEach();
    void namesFieldsInSentences_data();
    void namesFieldsInSentences();
    void makesEachFromLittleAndFromMuch_data();
    void makesEachFromLittleAndFromMuch();
    void repliesAndSendsEveryKind_data();
    void repliesAndSendsEveryKind();
    void knowsNoOthers();
};

namespace {

constexpr int TooLong = 45002;

void addTypes()
{
    QTest::addColumn<QString>("id");
    for (const ActionType &type : actionTypes())
        QTest::newRow(qPrintable(type.id)) << type.id;
}

/*! Parameters that \a type takes. */
Parameters parametersOf(const ActionType &type, test::Size size)
{
    Parameters parameters;
    if (const auto *kind = wecom::outgoingKind(type.msgtype, type.card);
        kind != nullptr && type.id != "replyText"_L1) {
        parameters = test::messageOf(*kind, wecom::Channel::App, size).content;
        parameters.remove("card_type"_L1);
    } else {
        parameters = test::objectOf(type.schema, size);
    }
    // What depends on another field, or on nothing that a schema can say.
    if (type.group == PartGroup::Send || type.id == "handOver"_L1)
        parameters["members"_L1] = QJsonArray{u"lisi"_s};
    if (type.id == "writeLine"_L1)
        parameters["file"_L1] = u"/tmp/log.txt"_s;
    if (type.id == "callUrl"_L1 || type.id == "askModel"_L1)
        parameters[type.id == "callUrl"_L1 ? "url"_L1 : "baseUrl"_L1] = u"https://a.b/c"_s;
    parameters.remove("departments"_L1);
    parameters.remove("tags"_L1);
    return parameters;
}

} // namespace

void ActionTypesTest::describesEach_data()
{
    addTypes();
}

void ActionTypesTest::describesEach()
{
    QFETCH(const QString, id);
    const ActionType *type = actionType(id);
    QVERIFY(type != nullptr);

    QVERIFY(type->label != nullptr);
    QVERIFY(type->help != nullptr);
    QVERIFY(type->sentence != nullptr);
    QVERIFY(type->create != nullptr);
    QVERIFY(type->group >= PartGroup::Reply);
    QStringList keys;
    for (const Field &field : type->schema) {
        QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
        QVERIFY2(field.key != "type"_L1, "stands beside the parameters in rules.json");
        keys.append(field.key);
    }
}

void ActionTypesTest::namesFieldsInSentences_data()
{
    addTypes();
}

void ActionTypesTest::namesFieldsInSentences()
{
    QFETCH(const QString, id);
    const ActionType *type = actionType(id);
    for (const QString &name : TemplateText(QString::fromUtf8(type->sentence)).variables()) {
        const bool isField = std::ranges::any_of(
            type->schema, [&](const Field &field) { return field.key == name; });
        QVERIFY2(isField, qPrintable(name));
    }
}

void ActionTypesTest::makesEachFromLittleAndFromMuch_data()
{
    addTypes();
}

void ActionTypesTest::makesEachFromLittleAndFromMuch()
{
    QFETCH(const QString, id);
    const ActionType *type = actionType(id);
    for (const auto size : {test::Size::Least, test::Size::Most}) {
        const Parameters parameters = parametersOf(*type, size);
        for (const FieldProblem &problem : problemsOf(type->schema, parameters))
            QFAIL(qPrintable(problem.path + u' ' + problem.sentence));
        const auto action = type->create(*type, parameters);
        QVERIFY_RESULT(action);
        const VariableValue value = exampleVariables();
        const Step step = (*action)->step({.variables = value});
        if (const auto *reply = std::get_if<step::Reply>(&step)) {
            const auto checked = reply->message.check();
            QVERIFY2(checked || checked.error().code == TooLong, "a long text is split");
        }
        if (const auto *send = std::get_if<step::Send>(&step)) {
            const auto checked = send->message.checkFor(send->recipients);
            QVERIFY2(checked || checked.error().code == TooLong, "a long text is split");
        }
    }
}

void ActionTypesTest::repliesAndSendsEveryKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("card");
    for (const wecom::OutgoingKind &kind : wecom::outgoingKinds()) {
        if (kind.channels.contains(wecom::Channel::App))
            QTest::newRow(qPrintable(kind.type + u' ' + kind.card)) << kind.type << kind.card;
    }
}

void ActionTypesTest::repliesAndSendsEveryKind()
{
    QFETCH(const QString, type);
    QFETCH(const QString, card);
    int replies = 0;
    int sends = 0;
    for (const ActionType &action : actionTypes()) {
        if (action.msgtype != type || action.card != card)
            continue;
        replies += action.group == PartGroup::Reply ? 1 : 0;
        sends += action.group == PartGroup::Send ? 1 : 0;
    }
    QCOMPARE(replies, 1);
    QCOMPARE(sends, 1);
}

void ActionTypesTest::knowsNoOthers()
{
    QCOMPARE(actionType(u"replyNothing"_s), nullptr);
    QCOMPARE(actionType(QString()), nullptr);
    QVERIFY(actionType(u"replyCardTextNotice"_s) != nullptr);
    QVERIFY(actionType(u"sendMiniprogramNotice"_s) != nullptr);
}

QTEST_GUILESS_MAIN(ActionTypesTest)
#include "tst_actiontypes.moc"
