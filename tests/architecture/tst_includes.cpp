// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/*! Path prefix of a folder → path prefixes of ours that its files may include. */
using Rules = QHash<QString, QStringList>;

/*!
    Reads the table in core/README.md: the first cell names a folder, the third what it may
    include. "all above" means the folders of the rows before.
*/
Rules rulesOfTheMap(const SourceFile &map)
{
    static const QRegularExpression row(uR"(^\| `([\w/]+/)`[^|]*\|[^|]*\| ([^|]+) \|$)"_s);
    static const QRegularExpression name(uR"(`([\w/.]+)`)"_s);

    Rules rules;
    QStringList above;
    for (const QString &line : map.lines) {
        const auto match = row.match(line);
        if (!match.hasMatch())
            continue;
        const QString folder = u"core/"_s + match.captured(1);
        QStringList allowed{folder, u"EasyWeChat/"_s};
        if (match.captured(2).contains("all above"_L1))
            allowed << above;
        for (auto it = name.globalMatch(match.captured(2)); it.hasNext();) {
            const QString path = u"core/"_s + it.next().captured(1);
            allowed << (path.endsWith(".h"_L1) ? path : path + u'/');
        }
        above << folder;
        rules.insert(folder, allowed);
    }
    return rules;
}

/*! The whole of it: the core's map, and the two that stand on the core. */
Rules allRules()
{
    Rules rules;
    for (const SourceFile &file : sourceTree()) {
        if (file.path == "core/README.md"_L1)
            rules = rulesOfTheMap(file);
    }
    // A window talks to Engine, and shows the values that it hands out.
    rules.insert(u"ui/"_s,
                 {u"ui/"_s, u"EasyWeChat/"_s, u"core/base/"_s, u"core/wecom/"_s, u"core/rules/"_s,
                  u"core/settings/"_s, u"core/engine/"_s, u"core/media/"_s,
                  u"core/pipeline/pasttrial.h"_s, u"core/pipeline/shipment.h"_s,
                  u"core/store/rulefacts.h"_s, u"core/store/attachment.h"_s,
                  u"core/store/directoryreader.h"_s, u"core/store/messagerow.h"_s,
                  u"core/store/messagefilter.h"_s, u"core/store/messagereader.h"_s,
                  u"core/store/outboxentry.h"_s, u"core/store/rulereader.h"_s});
    // The executables put the parts together, by their faces.
    rules.insert(u"app/"_s, {u"app/"_s, u"ui/"_s, u"EasyWeChat/"_s, u"core/"_s});
    return rules;
}

bool startsWithOneOf(const QString &path, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&path](const QString &prefix) { return path.startsWith(prefix); });
}

bool isOurs(const QString &include)
{
    return startsWithOneOf(include,
                           {u"app/"_s, u"core/"_s, u"ui/"_s, u"tests/"_s, u"EasyWeChat/"_s});
}

/*! True if \a include is a header of the Qt module \a module. */
bool belongsTo(const QString &include, const QString &module)
{
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return include.startsWith(module + u'/')
           || QFile::exists(headers + u'/' + module + u'/' + include);
}

} // namespace

class IncludesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMapCoversEveryFolderOfTheCore();
    void foldersIncludeOnlyWhatTheMapAllows();
    void wecomDoesNoInputOutput();
    void theCoreKnowsNoWindow();
    void publicHeadersNeedQtCoreAndNetworkOnly();
};

void IncludesTest::theMapCoversEveryFolderOfTheCore()
{
    const Rules rules = allRules();
    for (const SourceFile &file : sourceTree()) {
        if (file.path.startsWith("core/"_L1) && file.isCpp()) {
            QVERIFY2(startsWithOneOf(file.path, rules.keys()), qPrintable(file.path));
        }
    }
}

void IncludesTest::foldersIncludeOnlyWhatTheMapAllows()
{
    const Rules rules = allRules();
    QStringList forbidden;
    for (const SourceFile &file : sourceTree()) {
        if (!file.isCpp())
            continue;
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            if (!file.path.startsWith(rule.key()))
                continue;
            for (const QString &include : file.includes()) {
                if (isOurs(include) && !startsWithOneOf(include, rule.value()))
                    forbidden << file.path + u" includes "_s + include;
            }
        }
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

void IncludesTest::wecomDoesNoInputOutput()
{
    static const QStringList inputOutput{u"QFile"_s,    u"QIODevice"_s, u"QObject"_s,
                                         u"QProcess"_s, u"QSettings"_s, u"QTimer"_s};
    QStringList forbidden;
    for (const SourceFile &file : sourceTree()) {
        if (!file.path.startsWith("core/wecom/"_L1))
            continue;
        for (const QString &include : file.includes()) {
            if (inputOutput.contains(include) || belongsTo(include, u"QtNetwork"_s)
                || belongsTo(include, u"QtSql"_s))
                forbidden << file.path + u" includes "_s + include;
        }
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

void IncludesTest::theCoreKnowsNoWindow()
{
    QStringList forbidden;
    for (const SourceFile &file : sourceTree()) {
        // The module is loaded where it is wanted, and linked nowhere: tst_binaries sees to that.
        if (!file.path.startsWith("core/"_L1) || file.path.startsWith("core/media/module/"_L1))
            continue;
        for (const QString &include : file.includes()) {
            if (belongsTo(include, u"QtGui"_s) || belongsTo(include, u"QtWidgets"_s)
                || belongsTo(include, u"QtMultimedia"_s))
                forbidden << file.path + u" includes "_s + include;
        }
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

void IncludesTest::publicHeadersNeedQtCoreAndNetworkOnly()
{
    static const QRegularExpression standard(u"^[a-z_]+$"_s);

    QStringList forbidden;
    for (const SourceFile &file : sourceTree()) {
        if (!file.path.startsWith("core/include/EasyWeChat/"_L1))
            continue;
        for (const QString &include : file.includes()) {
            const bool sibling =
                QFile::exists(QStringLiteral(EWC_SOURCE_DIR "/core/include/EasyWeChat/") + include);
            if (!sibling && !include.startsWith("EasyWeChat/"_L1)
                && !standard.match(include).hasMatch() && !belongsTo(include, u"QtCore"_s)
                && !belongsTo(include, u"QtNetwork"_s))
                forbidden << file.path + u" includes "_s + include;
        }
    }
    QVERIFY2(forbidden.isEmpty(), qPrintable(forbidden.join(u'\n')));
}

QTEST_GUILESS_MAIN(IncludesTest)
#include "tst_includes.moc"
