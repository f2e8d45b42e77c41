// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pinyin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class PinyinTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data();
    void readsNames();
};

void PinyinTest::readsNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("syllables");
    QTest::newRow("simple") << u"张三"_s << u"zhang san"_s;
    QTest::newRow("traditional") << u"張國華"_s << u"zhang guo hua"_s;
    QTest::newRow("ü") << u"吕绿"_s << u"lv lv"_s;
    QTest::newRow("department") << u"研发部"_s << u"yan fa bu"_s;
    QTest::newRow("surname 单") << u"单田芳"_s << u"shan tian fang"_s;
    QTest::newRow("单 elsewhere") << u"王单"_s << u"wang dan"_s;
    QTest::newRow("surname 曾") << u"曾国藩"_s << u"zeng guo fan"_s;
    QTest::newRow("surname 解") << u"解缙"_s << u"xie jin"_s;
    QTest::newRow("surname 仇") << u"仇英"_s << u"qiu ying"_s;
    QTest::newRow("surname 朴") << u"朴树"_s << u"piao shu"_s;
    QTest::newRow("surname 区") << u"区大相"_s << u"ou da xiang"_s;
    QTest::newRow("surname 查") << u"查良镛"_s << u"zha liang yong"_s;
    QTest::newRow("surname 任") << u"任正"_s << u"ren zheng"_s;
    QTest::newRow("surname 盖") << u"盖伦"_s << u"ge lun"_s;
    QTest::newRow("surname 乐") << u"乐毅"_s << u"yue yi"_s;
    QTest::newRow("double surname 尉迟") << u"尉迟恭"_s << u"yu chi gong"_s;
    QTest::newRow("double surname 长孙") << u"长孙无忌"_s << u"zhang sun wu ji"_s;
    QTest::newRow("double surname 单于") << u"单于明"_s << u"chan yu ming"_s;
    QTest::newRow("double surname 欧阳") << u"欧阳修"_s << u"ou yang xiu"_s;
    QTest::newRow("double surname 万俟") << u"万俟卨"_s << u"mo qi xie"_s;
    QTest::newRow("words") << u"Zhang San"_s << u"zhang san"_s;
    QTest::newRow("accents") << u"José Ñandú-Müller"_s << u"jose nandu mvller"_s;
    QTest::newRow("mixed") << u"王Tom2号"_s << u"wang tom2 hao"_s;
    QTest::newRow("no known reading") << u"𠮷田"_s << u"tian"_s;
    QTest::newRow("emoji") << u"小🐒 明"_s << u"xiao ming"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xd83d)) + u"李"_s << u"li"_s;
    QTest::newRow("signs only") << u" ·—()"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void PinyinTest::readsNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, syllables);
    PinyinReader reader;
    QCOMPARE(reader.syllables(name).join(u' '), syllables);
    QCOMPARE(reader.syllables(name).join(u' '), syllables); // now that it knows the characters
}

QTEST_GUILESS_MAIN(PinyinTest)
#include "tst_pinyin.moc"
