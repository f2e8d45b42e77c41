// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"
#include "core/base/errortext.h"

#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;

namespace {

const QString SourceDir = u"" EWC_SOURCE_DIR ""_s;
const QString TsFile = SourceDir + u"/translations/easywechat_zh_CN.ts"_s;

/*! What a .ts file holds, each text with its context in front. */
struct Texts
{
    QStringList all;
    QStringList untranslated;
    QStringList misplaced; ///< the arguments of text and translation differ
};

QStringList arguments(const QString &text)
{
    static const QRegularExpression argument(u"%(\\d+|n)"_s);
    QStringList found;
    for (auto match = argument.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

Texts readTexts(const QString &fileName)
{
    Texts texts;
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText() + u": "_s;
        } else if (xml.name() == "source"_L1) {
            texts.all.append(context + xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            const bool isUnfinished = xml.attributes().hasAttribute("type"_L1);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (isUnfinished || text.trimmed().isEmpty())
                texts.untranslated.append(texts.all.constLast());
            else if (arguments(text) != arguments(texts.all.constLast()))
                texts.misplaced.append(texts.all.constLast());
        }
    }
    return texts;
}

} // namespace

class TranslationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void translatesEveryText();
    void switchesTheLanguage();
    void speaksEnglishWhereThereIsNoTranslation();
};

void TranslationTest::translatesEveryText()
{
    const QTemporaryDir dir;
    const QString updated = dir.filePath(u"updated.ts"_s);
    QVERIFY(QFile::copy(TsFile, updated));

    QProcess lupdate;
    lupdate.setWorkingDirectory(SourceDir);
    lupdate.start(u"" EWC_LUPDATE ""_s,
                  {u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"core"_s,
                   u"ui"_s, u"app"_s, u"-ts"_s, updated});
    QVERIFY(lupdate.waitForFinished());
    QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());

    const Texts wanted = readTexts(updated);
    QVERIFY(!wanted.all.isEmpty());
    QVERIFY2(wanted.untranslated.isEmpty(), qPrintable(wanted.untranslated.join(u'\n')));
    QVERIFY2(wanted.misplaced.isEmpty(), qPrintable(wanted.misplaced.join(u'\n')));
    QCOMPARE(readTexts(TsFile).all, wanted.all); // or the file holds texts nobody uses
}

void TranslationTest::switchesTheLanguage()
{
    ewc::installTranslation(QLocale(QLocale::Chinese, QLocale::China));
    QCOMPARE(ewc::kindText(ErrorKind::Conflict), u"正被另一个程序占用。"_s);
    ewc::installTranslation(QLocale(QLocale::English));
    QCOMPARE(ewc::kindText(ErrorKind::Conflict), u"Another program is using it."_s);
}

void TranslationTest::speaksEnglishWhereThereIsNoTranslation()
{
    ewc::installTranslation(QLocale(QLocale::Icelandic));
    QCOMPARE(ewc::kindText(ErrorKind::Conflict), u"Another program is using it."_s);
}

QTEST_GUILESS_MAIN(TranslationTest)
#include "tst_translation.moc"
