// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

const Schema Parameters{
    {.key = u"transport"_s,
     .kind = Field::Kind::Choice,
     .standard = u"app"_s,
     .options = {{.value = u"app"_s}, {.value = u"robot"_s}}},
    {.key = u"corpid"_s,
     .isRequired = true,
     .longest = 20,
     .onlyWithKey = u"transport"_s,
     .onlyWithValue = u"app"_s},
    {.key = u"port"_s, .kind = Field::Kind::Number, .minimum = 1, .maximum = 65535},
    {.key = u"api_base"_s, .kind = Field::Kind::Url, .schemes = {u"https"_s, u"http"_s}},
    {.key = u"name"_s,
     .check =
         [](const QString &value) {
             return value.contains(u'/') ? u"cannot hold a slash."_s : QString();
         }},
};

const Field &field(const QString &key)
{
    return *std::ranges::find(Parameters, key, &Field::key);
}

} // namespace

class SchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsMeant_data();
    void takesWhatIsMeant();
    void refusesWhatIsNot_data();
    void refusesWhatIsNot();
    void asksOnlyForWhatCounts();
};

void SchemaTest::takesWhatIsMeant_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    QTest::newRow("an option") << u"transport"_s << u"robot"_s;
    QTest::newRow("nothing where nothing is needed") << u"port"_s << QString();
    QTest::newRow("the first number") << u"port"_s << u"1"_s;
    QTest::newRow("the last number") << u"port"_s << u"65535"_s;
    QTest::newRow("a URL") << u"api_base"_s << u"http://127.0.0.1:7080"_s;
    QTest::newRow("as long as allowed") << u"corpid"_s << u"x"_s.repeated(20);
    QTest::newRow("Chinese") << u"name"_s << u"企业"_s;
}

void SchemaTest::takesWhatIsMeant()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);

    QCOMPARE(problemOf(field(key), value), QString());
}

void SchemaTest::refusesWhatIsNot_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");

    QTest::newRow("no option") << u"transport"_s << u"pigeon"_s
                               << u"has to be one of: app, robot."_s;
    QTest::newRow("nothing where something is needed")
        << u"corpid"_s << QString() << u"is missing."_s;
    QTest::newRow("too long") << u"corpid"_s << u"x"_s.repeated(21)
                              << u"has 21 characters, but 20 are the most it can be."_s;
    QTest::newRow("a megabyte") << u"name"_s << u"x"_s.repeated(1024 * 1024)
                                << u"has 1048576 characters, but 2048 are the most it can be."_s;
    QTest::newRow("a line break") << u"name"_s << u"a\nb"_s
                                  << u"holds a control character, such as a line break."_s;
    QTest::newRow("below the least")
        << u"port"_s << u"0"_s << u"has to be a number from 1 to 65535."_s;
    QTest::newRow("no number") << u"port"_s << u"80a"_s << u"has to be a number from 1 to 65535."_s;
    QTest::newRow("another scheme") << u"api_base"_s << u"ftp://host"_s
                                    << u"has to be a URL, such as: https://host, http://host."_s;
    QTest::newRow("no host") << u"api_base"_s << u"http://"_s
                             << u"has to be a URL, such as: https://host, http://host."_s;
    QTest::newRow("what only the field knows")
        << u"name"_s << u"a/b"_s << u"cannot hold a slash."_s;
}

void SchemaTest::refusesWhatIsNot()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    QFETCH(const QString, problem);

    QCOMPARE(problemOf(field(key), value), problem);
}

void SchemaTest::asksOnlyForWhatCounts()
{
    // The standard counts where nothing is chosen.
    QCOMPARE(problemsOf(Parameters, {}).keys(), QStringList{u"corpid"_s});
    QCOMPARE(problemsOf(Parameters, {{u"transport"_s, u"robot"_s}}), Values());
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
