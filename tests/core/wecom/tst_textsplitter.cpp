// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8size.h"
#include "core/wecom/textsplitter.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;
using namespace ewc::wecom;

namespace {

/*! \a parts without their numbers, which have to be right. */
QStringList unnumbered(const QStringList &parts)
{
    QStringList texts;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString number = u" (%1/%2)"_s.arg(i + 1).arg(parts.size());
        texts.append(parts[i].endsWith(number) ? parts[i].chopped(number.size())
                                               : u"NOT NUMBERED: "_s + parts[i]);
    }
    return texts;
}

/*! True if \a parts in their order are \a text, but for blanks between them. */
bool isWhole(const QString &text, const QStringList &parts)
{
    qsizetype at = 0;
    for (const QString &part : parts) {
        while (at < text.size() && text[at].isSpace() && !text.sliced(at).startsWith(part))
            ++at;
        if (!QStringView(text).sliced(at).startsWith(part))
            return false;
        at += part.size();
    }
    return text.sliced(at).trimmed().isEmpty();
}

} // namespace

class TextSplitterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatFits_data();
    void leavesAloneWhatFits();
    void cutsAtTheBestPlace_data();
    void cutsAtTheBestPlace();
    void keepsWhole_data();
    void keepsWhole();
    void cutsAnAddressThatIsTooLong();
    void keepsIndentation();
    void losesAndBreaksNothing_data();
    void losesAndBreaksNothing();
    void takesLinearTime_data();
    void takesLinearTime();
};

void TextSplitterTest::leavesAloneWhatFits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("nothing") << QString() << QStringList{QString()};
    QTest::newRow("as much as fits") << QString(64, u'a') << QStringList{QString(64, u'a')};
    QTest::newRow("spaces within") << u" a \n"_s << QStringList{u" a \n"_s};
    QTest::newRow("only the end is too much")
        << QString(QString(64, u'a') + u"\n\n"_s) << QStringList{QString(64, u'a')};
    QTest::newRow("nothing but spaces") << QString(1000, u' ') << QStringList{QString()};
}

void TextSplitterTest::leavesAloneWhatFits()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);

    QCOMPARE(splitText(text, 64), parts);
}

void TextSplitterTest::cutsAtTheBestPlace_data()
{
    QTest::addColumn<QString>("first"); // 40 to 58 bytes
    QTest::addColumn<QString>("second"); // so that both do not fit

    const QString words = u"some words of a text that goes on"_s; // 33 bytes
    QTest::newRow("a paragraph") << u"One. Two three.\nFour five six seven eight nine."_s
                                        + u"\n\n"_s
                                 << u"Ten.\nEleven. "_s + words;
    QTest::newRow("a line") << u"One two three. Four five six seven eight\n"_s
                            << u"Ten. Eleven. "_s + words;
    QTest::newRow("a line of Windows")
        << u"One two three. Four five six seven eight\r\n"_s << u"Ten. Eleven. "_s + words;
    QTest::newRow("a sentence") << u"One two, three and four and five. Is it six? "_s
                                << u"Seven eight, nine "_s + words;
    QTest::newRow("a sentence in quotes")
        << u"One two three and four, “five and six.” "_s << u"Seven eight nine "_s + words;
    QTest::newRow("a Chinese sentence")
        << u"今天天气很好，我们去公园散步。"_s << u"明天会下雨，大家都要带伞去上班"_s;
    QTest::newRow("a Chinese sentence in quotes")
        << u"他说：“今天我们去公园散步。”"_s << u"明天会下雨，大家都要带伞去上班"_s;
    QTest::newRow("a clause") << u"今天天气很好我们大家去公园，"_s
                              << u"明天会下雨大家都要带伞去上班"_s;
    QTest::newRow("a word") << u"one two three four five six seven eight nine ten "_s
                            << u"eleventwelvethirteenfourteen fifteen"_s;
}

void TextSplitterTest::cutsAtTheBestPlace()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);

    const QStringList parts = unnumbered(splitText(first + second, 64));
    QVERIFY(parts.size() >= 2);
    QCOMPARE(parts.first(), first.trimmed());
    QVERIFY(isWhole(first + second, parts));
}

void TextSplitterTest::keepsWhole_data()
{
    QTest::addColumn<QString>("whole");

    QTest::newRow("a face") << u"😀"_s;
    QTest::newRow("a family of faces") << u"👨‍👩‍👧‍👦"_s;
    QTest::newRow("a flag") << u"🇨🇳"_s;
    QTest::newRow("a hand with its colour") << u"👍🏽"_s;
    QTest::newRow("a letter with accents") << u"e\u0301\u0323"_s;
    QTest::newRow("an address") << u"https://a.b/c?d=e&f=g#h"_s;
    QTest::newRow("a link") << u"[a link of words](https://a.b/)"_s;
    QTest::newRow("a link of HTML") << u"<a href=\"https://a.b/\">a link</a>"_s;
    QTest::newRow("bold") << u"**some bold words**"_s;
    QTest::newRow("code") << u"`some words of code`"_s;
    QTest::newRow("a colour") << u"<font color=\"info\">green</font>"_s;
    QTest::newRow("a member") << u"<@zhangsan>"_s;
}

void TextSplitterTest::keepsWhole()
{
    QFETCH(const QString, whole);

    // Wherever the cut would fall, with words around it and without.
    for (const QChar filler : {u'x', u' ', u'字'}) {
        for (qsizetype before = 20; before < 70; ++before) {
            QString start(before, filler == u' ' ? u'x' : filler);
            if (filler == u' ') {
                for (qsizetype i = 6; i < before; i += 7)
                    start[i] = u' ';
            }
            // A blank in front, as an address has no end in letters.
            const QString text = start + u' ' + whole + u' ' + QString(60, u'y');
            const QStringList parts = unnumbered(splitText(text, 72));
            QVERIFY(parts.size() > 1);
            QVERIFY2(std::ranges::any_of(parts,
                                         [&](const QString &part) { return part.contains(whole); }),
                     qPrintable(parts.join(u"\n"_s)));
        }
    }
}

void TextSplitterTest::cutsAnAddressThatIsTooLong()
{
    const QString address = u"https://a.b/"_s + QString(300, u'c');
    const QStringList parts = splitText(u"See "_s + address, 100);
    QVERIFY(parts.size() > 3);
    for (const QString &part : parts)
        QVERIFY(part.toUtf8().size() <= 100);
    QCOMPARE(unnumbered(parts).join(QString()).remove(u' '), u"See"_s + address);
}

void TextSplitterTest::keepsIndentation()
{
    const QString text =
        u"first line of the text, which is long\n\n    indented, and long as well"_s;
    QCOMPARE(unnumbered(splitText(text, 64)),
             (QStringList{u"first line of the text, which is long"_s,
                          u"    indented, and long as well"_s}));
}

void TextSplitterTest::losesAndBreaksNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TextSplitterTest::losesAndBreaksNothing()
{
    QFETCH(const quint32, seed);

    const QStringList pieces{u"word"_s,  u" "_s,
                             u"\n"_s,    u"\r\n"_s,
                             u"你好"_s,  u"。"_s,
                             u"😀"_s,     u"👨‍👩‍👧"_s,
                             u"🇨🇳"_s,    u"!"_s,
                             u"”"_s,     u"e\u0301"_s,
                             u"**b**"_s, u"[a](u)"_s,
                             u"`"_s,     u"\t"_s,
                             u"<a "_s,   u"https://a.b/c "_s};
    QRandomGenerator random(seed);
    QString text;
    const int count = random.bounded(40, 600);
    for (int i = 0; i < count; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    const qsizetype maxBytes = random.bounded(64, 300);

    const QStringList parts = splitText(text, maxBytes);
    for (const QString &part : parts) {
        QVERIFY(ewc::utf8Size(part) <= maxBytes);
        QVERIFY(QStringView(part).isValidUtf16());
    }
    if (parts.size() == 1)
        return;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const QStringList texts = unnumbered(parts);
    QVERIFY(isWhole(text, texts));
    qsizetype at = 0;
    for (const QString &part : texts) {
        at = text.indexOf(part, at);
        finder.setPosition(at);
        QVERIFY(finder.isAtBoundary());
        at += part.size();
        QVERIFY(!part.trimmed().isEmpty());
    }
}

void TextSplitterTest::takesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<int>("bytes");

    QTest::newRow("ten megabytes of words") << u"some words. "_s << 10'000'000;
    for (const auto &[name, piece] : std::initializer_list<std::pair<const char *, QString>>{
             {"one letter", u"a"_s},
             {"Chinese", u"字"_s},
             {"lines", u"\na"_s},
             {"blanks", QString(3000, u' ') + u'a'},
             {"links without an end", u"["_s},
             {"elements without an end", u"<a "_s},
             {"bold without an end", u"**"_s},
             {"accents without an end", u"\u0301"_s},
             {"addresses", u"https://a.b/ "_s}})
        QTest::newRow(name) << piece << 1'000'000;
}

void TextSplitterTest::takesLinearTime()
{
    QFETCH(const QString, piece);
    QFETCH(const int, bytes);

    // Were it quadratic, this would take hours.
    const QString text = piece.repeated(bytes / piece.toUtf8().size());
    const QStringList parts = splitText(text, 2048);
    QVERIFY(parts.size() >= 4);
    QCOMPARE(unnumbered(parts).first().contains("NOT NUMBERED"_L1), false);
    for (const QString &part : parts)
        QVERIFY(ewc::utf8Size(part) <= 2048);
}

QTEST_GUILESS_MAIN(TextSplitterTest)
#include "tst_textsplitter.moc"
