// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class QuestionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatWasSaid_data();
    void knowsWhatWasSaid();
    void keepsEachFormOfTheText();
    void asksNothingByItself();
};

void QuestionTest::knowsWhatWasSaid_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QString>("text");

    QTest::newRow("text") << u"text"_s << u"<Content> Menu </Content>"_s << u" Menu "_s;
    QTest::newRow("voice") << u"voice"_s << u"<Recognition>menu</Recognition>"_s << u"menu"_s;
    QTest::newRow("voice that was not understood") << u"voice"_s << QString() << QString();
    QTest::newRow("picture") << u"image"_s << u"<Content>no</Content>"_s << QString();
    QTest::newRow("event") << u"event"_s << u"<Event>click</Event><EventKey>k</EventKey>"_s
                           << QString();
}

void QuestionTest::knowsWhatWasSaid()
{
    QFETCH(const QString, type);
    QFETCH(const QString, fields);
    QFETCH(const QString, text);
    const IncomingMessage message = asking::message(type, fields);
    const asking::Past past;
    const Question question(message, u"demo"_s, asking::noon(), past);
    QCOMPARE(question.text(), text);
}

void QuestionTest::keepsEachFormOfTheText()
{
    const IncomingMessage message = asking::textMessage(u"ＭＥＮＵ 菜單"_s);
    const asking::Past past;
    const Question question(message, u"demo"_s, asking::noon(), past);
    const QString &exact = question.text();
    const QString &lower = question.text(TextFold::Case);
    const QString &all =
        question.text(TextFold::Case | TextFold::Width | TextFold::Spaces | TextFold::Script);
    QCOMPARE(exact, u"ＭＥＮＵ 菜單"_s); // still, after more forms were made
    QCOMPARE(lower, u"ｍｅｎｕ 菜單"_s);
    QCOMPARE(all, u"menu菜单"_s);
    QCOMPARE(&question.text(TextFold::Case), &lower);
}

void QuestionTest::asksNothingByItself()
{
    const IncomingMessage message = asking::textMessage(u"hello"_s);
    const asking::Past past;
    const Question question(message, u"demo"_s, asking::noon(), past);
    QCOMPARE(question.text(TextFold::Case), u"hello"_s);
    QCOMPARE(past.lookUps, 0);
}

QTEST_GUILESS_MAIN(QuestionTest)
#include "tst_question.moc"
