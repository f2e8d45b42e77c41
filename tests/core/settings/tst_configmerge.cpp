// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configmerge.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ConfigEdit;
using ewc::ConfigFile;
using ewc::ErrorKind;

using Origins = QHash<QString, QString>;

namespace {

const Origins Same{{u"a"_s, u"a"_s}, {u"b"_s, u"b"_s}};
const QByteArray Before = "; of a\n[a]\nx = 1\ny = 'one' ; comment\n\n[b]\nx = 2\n"_ba;

ConfigEdit edit(const QByteArray &after, const Origins &origins)
{
    return {.before = *ConfigFile::parse(Before),
            .after = *ConfigFile::parse(after),
            .origins = origins};
}

} // namespace

class ConfigMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatComesToNothing();
    void carriesChangesOver_data();
    void carriesChangesOver();
    void calledByEitherNameTheApplicationIsTheSame_data();
    void calledByEitherNameTheApplicationIsTheSame();
    void refusesANameThatWasGivenAway();
};

void ConfigMergeTest::knowsWhatComesToNothing()
{
    QVERIFY(edit(Before, Same).isEmpty());
    QVERIFY(edit("[b]\nX: '2'\n[a]\ny = one\nx = 1\nz =\n"_ba, Same).isEmpty());
    QVERIFY(!edit(Before, {{u"b"_s, u"b"_s}}).isEmpty()); // removed and added again
    QVERIFY(!edit("[a]\nx = 1\ny = one\n"_ba, {{u"a"_s, u"a"_s}}).isEmpty());
    QVERIFY(!edit(Before + "[c]\n", Same).isEmpty());
    QVERIFY(!edit(Before + "z = 3\n", Same).isEmpty());
}

void ConfigMergeTest::carriesChangesOver_data()
{
    QTest::addColumn<QByteArray>("ours");
    QTest::addColumn<Origins>("origins");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");
    QTest::addColumn<QStringList>("overwritten");

    const QByteArray changed = "[a]\nx = 9\ny = one\n[b]\nx = 2\n"_ba;
    const QByteArray removed = "[b]\nx = 2\n"_ba;
    const Origins withoutA{{u"b"_s, u"b"_s}};
    const QByteArray swapped = "[b]\nx = 1\ny = one\n[a]\nx = 2\n"_ba;
    const Origins crossed{{u"a"_s, u"b"_s}, {u"b"_s, u"a"_s}};

    QTest::newRow("nothing on either side") << Before << Same << Before << Before << QStringList();
    QTest::newRow("ours alone") << changed << Same << Before
                                << "; of a\n[a]\nx = 9\ny = 'one' ; comment\n\n[b]\nx = 2\n"_ba
                                << QStringList();
    QTest::newRow("theirs alone") << Before << Same << "[b]\nx = 5\n"_ba
                                  << "[b]\nx = 5\n"_ba << QStringList();
    QTest::newRow("different keys")
        << changed << Same << "# new\n[a]\nx = 1\ny = two\nz = 3\n[b]\nx = 2\n[c]\n"_ba
        << "# new\n[a]\nx = 9\ny = two\nz = 3\n[b]\nx = 2\n[c]\n"_ba << QStringList();
    QTest::newRow("the same key") << changed << Same << "[a]\nx = 5\ny = one\n"_ba
                                  << "[a]\nx = 9\ny = one\n"_ba << QStringList{u"[a] x"_s};
    QTest::newRow("the same key, the same value") << changed << Same << "[a]\nx: 9\n"_ba
                                                  << "[a]\nx: 9\n"_ba << QStringList();
    QTest::newRow("we removed a key that they changed")
        << "[a]\ny = one\n[b]\nx = 2\n"_ba << Same << "[a]\nx = 5\ny = one\n"_ba
        << "[a]\ny = one\n"_ba << QStringList{u"[a] x"_s};
    QTest::newRow("we changed a key that they removed")
        << changed << Same << "[a]\ny = one\n"_ba
        << "[a]\ny = one\nx = 9\n"_ba << QStringList{u"[a] x"_s};
    QTest::newRow("we removed") << removed << withoutA << Before << "; of a\n[b]\nx = 2\n"_ba
                                << QStringList();
    QTest::newRow("we removed what they changed")
        << removed << withoutA << "[a]\nx = 5\n\n[b]\nx = 2\n"_ba
        << "[b]\nx = 2\n"_ba << QStringList{u"[a]"_s};
    QTest::newRow("both removed") << removed << withoutA << removed << removed << QStringList();
    QTest::newRow("we changed what they removed")
        << changed << Same << "[b]\nx = 2\n"_ba
        << "[b]\nx = 2\n\n[a]\nx = 9\ny = one\n"_ba << QStringList{u"[a]"_s};
    QTest::newRow("we added") << Before + "[c]\nz = 3\n"
                              << Same << "[a]\nx = 1\n"_ba
                              << "[a]\nx = 1\n\n[c]\nz = 3\n"_ba << QStringList();
    QTest::newRow("both added") << Before + "[c]\nz = 3\n"
                                << Same << "[c]\nx = 5\nz = 4\n"_ba
                                << "[c]\nx = 5\nz = 3\n"_ba << QStringList{u"[c] z"_s};
    QTest::newRow("we renamed what they changed")
        << "[c]\nx = 1\ny = one\n[b]\nx = 2\n"_ba << Origins{{u"c"_s, u"a"_s}, {u"b"_s, u"b"_s}}
        << "; of a\n[a]\nx = 5\n"_ba
        << "; of a\n[c]\nx = 5\n"_ba << QStringList();
    QTest::newRow("we swapped names")
        << swapped << crossed << Before
        << "; of a\n[b]\nx = 1\ny = 'one' ; comment\n\n[a]\nx = 2\n"_ba << QStringList();
    QTest::newRow("we renamed, and added another of that name")
        << "[c]\nx = 1\ny = one\n[b]\nx = 2\n[a]\nz = 3\n"_ba
        << Origins{{u"c"_s, u"a"_s}, {u"b"_s, u"b"_s}} << "[a]\nx = 1\ny = one\n[b]\nx = 2\n"_ba
        << "[c]\nx = 1\ny = one\n[b]\nx = 2\n\n[a]\nz = 3\n"_ba << QStringList();
    QTest::newRow("we removed, and added another of that name")
        << "[a]\nz = 3\n[b]\nx = 2\n"_ba << withoutA << Before
        << "; of a\n[b]\nx = 2\n\n[a]\nz = 3\n"_ba << QStringList();
}

void ConfigMergeTest::carriesChangesOver()
{
    QFETCH(const QByteArray, ours);
    QFETCH(const Origins, origins);
    QFETCH(const QByteArray, theirs);
    QFETCH(const QByteArray, merged);
    QFETCH(const QStringList, overwritten);

    const auto result = merge(edit(ours, origins), *ConfigFile::parse(theirs));
    QVERIFY_RESULT(result);
    QCOMPARE(result->config.toUtf8(), merged);
    QCOMPARE(result->overwritten, overwritten);
}

void ConfigMergeTest::calledByEitherNameTheApplicationIsTheSame_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QByteArray>("merged");

    QTest::newRow("they took the new name") << "[a]\nappid = 8\n"_ba
                                            << "[a]\nagentid = 7\n"_ba
                                            << "[a]\nagentid = 8\n"_ba;
    QTest::newRow("they kept the old one") << "[a]\nagentid = 8\n"_ba
                                           << "[a]\nAppId = 7\n"_ba
                                           << "[a]\nAppId = 8\n"_ba;
    QTest::newRow("removed under both") << "[a]\n"_ba
                                        << "[a]\nappid = 7\nagentid = 7\n"_ba
                                        << "[a]\n"_ba;
}

void ConfigMergeTest::calledByEitherNameTheApplicationIsTheSame()
{
    QFETCH(const QByteArray, after);
    QFETCH(const QByteArray, theirs);
    QFETCH(const QByteArray, merged);

    const auto result = merge({.before = *ConfigFile::parse("[a]\nappid = 7\n"_ba),
                               .after = *ConfigFile::parse(after),
                               .origins = {{u"a"_s, u"a"_s}}},
                              *ConfigFile::parse(theirs));
    QVERIFY_RESULT(result);
    QCOMPARE(result->config.toUtf8(), merged);
    QCOMPARE(result->overwritten, QStringList());
}

void ConfigMergeTest::refusesANameThatWasGivenAway()
{
    QVERIFY_FAILURE(
        merge(edit("[c]\nx = 1\ny = one\n[b]\nx = 2\n"_ba, {{u"c"_s, u"a"_s}, {u"b"_s, u"b"_s}}),
              *ConfigFile::parse(Before + "[c]\n")),
        ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(ConfigMergeTest)
#include "tst_configmerge.moc"
