// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestFile = 600; // 300 are wished

/*! Formats without comments, files that tools rewrite, and prose. */
bool hasNoRoomForALicence(const QString &path)
{
    static const QStringList suffixes{u".json"_s, u".ts"_s, u".md"_s};
    return std::any_of(suffixes.begin(), suffixes.end(),
                       [&path](const QString &suffix) { return path.endsWith(suffix); });
}

} // namespace

class SourcesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileNamesItsLicence();
    void noSourceIsTooLong();
    void noFileNamesAMachine();
    void linesEndCleanly();
    void headersGuardThemselvesAndPolluteNobody();
};

void SourcesTest::everyFileNamesItsLicence()
{
    QStringList without;
    for (const SourceFile &file : sourceTree()) {
        const QString head = file.lines.mid(0, 4).join(u'\n');
        const bool named = head.contains("SPDX-FileCopyrightText: "_L1)
                           && head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1);
        if (!named && !hasNoRoomForALicence(file.path))
            without << file.path;
    }
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
}

void SourcesTest::noSourceIsTooLong()
{
    QStringList tooLong;
    for (const SourceFile &file : sourceTree()) {
        if (file.isCpp() && file.lines.size() > LongestFile)
            tooLong << u"%1: %2 lines"_s.arg(file.path).arg(file.lines.size());
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
}

void SourcesTest::noFileNamesAMachine()
{
    // Paths that exist on one machine only, and hosts that packages come from.
    static const QRegularExpression machine(
        uR"((?<![\w.}])/(home|root|work|Users)/\w|[\w.]+\.(npmjs|debian|nodesource|ubuntu)\.(org|com)\b)"_s);

    QStringList named;
    for (const SourceFile &file : sourceTree()) {
        for (const QString &line : file.lines) {
            if (machine.match(line).hasMatch())
                named << file.path + u": "_s + line.trimmed();
        }
    }
    QVERIFY2(named.isEmpty(), qPrintable(named.join(u'\n')));
}

void SourcesTest::linesEndCleanly()
{
    static const QRegularExpression unclean(u"[\\s\t]$|\t"_s);

    QStringList found;
    for (const SourceFile &file : sourceTree()) {
        if (file.lines.indexOf(unclean) >= 0)
            found << file.path;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void SourcesTest::headersGuardThemselvesAndPolluteNobody()
{
    QStringList found;
    for (const SourceFile &file : sourceTree()) {
        if (!file.path.endsWith(".h"_L1))
            continue;
        if (!file.lines.contains(u"#pragma once"_s))
            found << file.path + u": no #pragma once"_s;
        if (!file.lines.filter(QRegularExpression(u"^\\s*using namespace "_s)).isEmpty())
            found << file.path + u": using namespace"_s;
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
