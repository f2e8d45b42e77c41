// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/error.h"
#include "core/base/errortext.h"

#include <QDebug>
#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class ErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesTheFailedSideOfAnyResult();
    void printsForTheLog();
    void hasASentenceForEachKind();
};

void ErrorTest::becomesTheFailedSideOfAnyResult()
{
    const Result<int> number = failure(ErrorKind::NotFound, u"no such thing"_s);
    QVERIFY(!number);
    QCOMPARE(number.error(), (Error{ErrorKind::NotFound, 0, u"no such thing"_s}));

    const Result<> nothing = failure(ErrorKind::Rejected, 40013, u"invalid corpid"_s);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error(), (Error{ErrorKind::Rejected, 40013, u"invalid corpid"_s}));
}

void ErrorTest::printsForTheLog()
{
    QCOMPARE(QDebug::toString(Error{ErrorKind::Timeout, 0, u"no answer"_s}),
             u"ewc::ErrorKind::Timeout: \"no answer\""_s);
    QCOMPARE(QDebug::toString(Error{ErrorKind::Rejected, 40013, u"invalid corpid"_s}),
             u"ewc::ErrorKind::Rejected 40013: \"invalid corpid\""_s);
}

void ErrorTest::hasASentenceForEachKind()
{
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    QSet<QString> sentences;
    for (int i = 0; i < kinds.keyCount(); ++i)
        sentences += kindText(static_cast<ErrorKind>(kinds.value(i)));
    QCOMPARE(sentences.size(), kinds.keyCount());
}

QTEST_GUILESS_MAIN(ErrorTest)
#include "tst_error.moc"
