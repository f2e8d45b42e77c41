// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/textfolding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TextFoldingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ignoresWhatItIsAskedTo_data();
    void ignoresWhatItIsAskedTo();
    void keepsTextsThatAreNotEqualApart_data();
    void keepsTextsThatAreNotEqualApart();
    void changesNothingUnasked();
    void findsPlacesAgain_data();
    void findsPlacesAgain();
    void survivesHalfCharacters();
};

void TextFoldingTest::ignoresWhatItIsAskedTo_data()
{
    QTest::addColumn<TextFolding>("folding");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("case") << TextFolding(TextFold::Case) << u"MENU Straße É"_s
                          << u"menu straße é"_s;
    QTest::newRow("case of Greek") << TextFolding(TextFold::Case) << u"ΟΔΟΣ"_s << u"οδος"_s;
    QTest::newRow("width") << TextFolding(TextFold::Width) << u"Ａｂ１　！？（）"_s
                           << u"Ab1 !?()"_s;
    QTest::newRow("punctuation") << TextFolding(TextFold::Width) << u"“好”。【急】、‘啊’"_s
                                 << u"\"好\".[急],'啊'"_s;
    QTest::newRow("half-width signs") << TextFolding(TextFold::Width) << u"ｶﾅ｡"_s << u"カナ."_s;
    QTest::newRow("spaces") << TextFolding(TextFold::Spaces) << u" 今天　的\n菜 单\t"_s
                            << u"今天的菜单"_s;
    QTest::newRow("spaces nobody sees")
        << TextFolding(TextFold::Spaces) << u"菜\u200b单\ufeff\u2060"_s << u"菜单"_s;
    QTest::newRow("script") << TextFolding(TextFold::Script) << u"發頭髮後裡面請問菜單"_s
                            << u"发头发后里面请问菜单"_s;
    QTest::newRow("all") << TextFolding(TextFold::Case | TextFold::Width | TextFold::Spaces
                                        | TextFold::Script)
                         << u"　ＶＩＰ 菜單！"_s << u"vip菜单!"_s;
}

void TextFoldingTest::ignoresWhatItIsAskedTo()
{
    QFETCH(const TextFolding, folding);
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QCOMPARE(folded(one, folding), folded(other, folding));
    QCOMPARE(folded(folded(one, folding), folding), folded(one, folding)); // it is a normal form
}

void TextFoldingTest::keepsTextsThatAreNotEqualApart_data()
{
    QTest::addColumn<TextFolding>("folding");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");

    QTest::newRow("case is no width") << TextFolding(TextFold::Case) << u"Ａ"_s << u"A"_s;
    QTest::newRow("width is no case") << TextFolding(TextFold::Width) << u"Ａ"_s << u"a"_s;
    QTest::newRow("a circled number is no number")
        << TextFolding(TextFold::Width) << u"①"_s << u"1"_s;
    QTest::newRow("spaces are no script") << TextFolding(TextFold::Spaces) << u"發"_s << u"发"_s;
    QTest::newRow("other characters") << TextFolding(TextFold::Script) << u"菜"_s << u"采"_s;
}

void TextFoldingTest::keepsTextsThatAreNotEqualApart()
{
    QFETCH(const TextFolding, folding);
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(folded(one, folding) != folded(other, folding));
}

void TextFoldingTest::changesNothingUnasked()
{
    const QString text = u" Ａ 發 b "_s;
    QCOMPARE(folded(text, {}), text);
}

void TextFoldingTest::findsPlacesAgain_data()
{
    QTest::addColumn<TextFolding>("folding");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("place");

    const TextFolding spaces(TextFold::Spaces);
    QTest::newRow("as long as before") << TextFolding(TextFold::Width) << 3 << 3;
    QTest::newRow("first") << spaces << 0 << 1;
    QTest::newRow("behind spaces") << spaces << 2 << 5;
    QTest::newRow("end") << spaces << 3 << 7;
}

void TextFoldingTest::findsPlacesAgain()
{
    QFETCH(const TextFolding, folding);
    QFETCH(const int, position);
    QFETCH(const int, place);
    QCOMPARE(unfoldedPosition(u" ab  c "_s, folding, position), qsizetype(place));
}

void TextFoldingTest::survivesHalfCharacters()
{
    const TextFolding all(TextFold::Case | TextFold::Width | TextFold::Spaces | TextFold::Script);
    const QString text = QString(QChar(0xd83d)) + u"菜"_s + QChar(0xdc00);
    QCOMPARE(folded(text, all), text);
    QCOMPARE(folded(u"𠮷🐒"_s, all), u"𠮷🐒"_s);
}

QTEST_GUILESS_MAIN(TextFoldingTest)
#include "tst_textfolding.moc"
