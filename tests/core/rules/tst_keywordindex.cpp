// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/keywordindex.h"
#include "tests/core/rules/asking.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class KeywordIndexTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachWordInATextOfMany();
    void findsWordsWithinWords();
    void looksInEachFormOfTheText();
    void findsNothingWhereNothingIsSaid();
    void agreesWithTryingThemOneByOne();
    void knowsTheNextPlace();
};

namespace {

QList<int> found(const KeywordIndex &index, const QString &text, int places)
{
    const IncomingMessage message = asking::textMessage(text);
    const asking::Past past;
    const Question question(message, u"demo"_s, asking::noon(), past);
    RuleBits bits(static_cast<std::size_t>(places));
    index.find(question, bits);
    QList<int> result;
    for (int i = 0; i < places; ++i) {
        if (bits.contains(static_cast<std::size_t>(i)))
            result.append(i);
    }
    return result;
}

} // namespace

void KeywordIndexTest::findsEachWordInATextOfMany()
{
    KeywordIndex index;
    index.add({.words = {u"menu"_s, u"菜单"_s}}, 0);
    index.add({.words = {u"price"_s}}, 1);
    index.add({.words = {u"菜单"_s}}, 70);
    index.build();
    QCOMPARE(found(index, u"today's menu"_s, 100), (QList{0}));
    QCOMPARE(found(index, u"菜单 and price"_s, 100), (QList{0, 1, 70}));
    QCOMPARE(found(index, u"men"_s, 100), QList<int>());
}

void KeywordIndexTest::findsWordsWithinWords()
{
    KeywordIndex index;
    index.add({.words = {u"she"_s}}, 0);
    index.add({.words = {u"he"_s}}, 1);
    index.add({.words = {u"hers"_s}}, 2);
    index.add({.words = {u"e"_s}}, 3);
    index.add({.words = {u"shells"_s}}, 4);
    index.build();
    QCOMPARE(found(index, u"ushers"_s, 5), (QList{0, 1, 2, 3}));
    QCOMPARE(found(index, u"shhe"_s, 5), (QList{1, 3}));
}

void KeywordIndexTest::looksInEachFormOfTheText()
{
    KeywordIndex index;
    index.add({.words = {u"VIP"_s}}, 0);
    index.add({.folding = TextFold::Case, .words = {u"vip"_s}}, 1);
    index.add({.folding = TextFold::Case | TextFold::Width, .words = {u"vip"_s}}, 2);
    index.build();
    QCOMPARE(found(index, u"VIP"_s, 3), (QList{0, 1, 2}));
    QCOMPARE(found(index, u"Vip"_s, 3), (QList{1, 2}));
    QCOMPARE(found(index, u"ｖｉｐ"_s, 3), (QList{2}));
}

void KeywordIndexTest::findsNothingWhereNothingIsSaid()
{
    KeywordIndex index;
    index.build();
    QCOMPARE(found(index, u"hello"_s, 3), QList<int>());
    index.add({.words = {u"a"_s}}, 0);
    index.build();
    QCOMPARE(found(index, QString(), 3), QList<int>());
}

void KeywordIndexTest::agreesWithTryingThemOneByOne()
{
    // Words and texts of two letters: each is within many others.
    QRandomGenerator random(20261124);
    const auto word = [&random](int longest) {
        QString text;
        for (int left = random.bounded(1, longest + 1); left > 0; --left)
            text.append(random.bounded(2) == 0 ? u'a' : u'b');
        return text;
    };
    for (int round = 0; round < 50; ++round) {
        KeywordIndex index;
        QStringList words;
        for (int i = 0; i < 40; ++i) {
            words.append(word(8));
            index.add({.words = {words.last()}}, static_cast<std::size_t>(i));
        }
        index.build();
        const QString text = word(30);
        QList<int> expected;
        for (int i = 0; i < 40; ++i) {
            if (text.contains(words.at(i)))
                expected.append(i);
        }
        QCOMPARE(found(index, text, 40), expected);
    }
}

void KeywordIndexTest::knowsTheNextPlace()
{
    RuleBits bits(130);
    QCOMPARE(bits.next(0, 130), std::size_t{130});
    bits.set(0);
    bits.set(63);
    bits.set(64);
    bits.set(129);
    QCOMPARE(bits.next(0, 130), std::size_t{0});
    QCOMPARE(bits.next(1, 130), std::size_t{63});
    QCOMPARE(bits.next(64, 130), std::size_t{64});
    QCOMPARE(bits.next(65, 130), std::size_t{129});
    QCOMPARE(bits.next(130, 130), std::size_t{130});
    QCOMPARE(RuleBits(0).next(0, 0), std::size_t{0});
}

QTEST_GUILESS_MAIN(KeywordIndexTest)
#include "tst_keywordindex.moc"
