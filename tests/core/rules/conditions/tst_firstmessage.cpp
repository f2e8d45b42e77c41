// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class FirstMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOnce();
};

void FirstMessageTest::holdsOnce()
{
    const QByteArray condition = R"({"type":"firstMessage"})"_ba;
    const IncomingMessage message = asking::textMessage(u"hello"_s);
    QVERIFY(asking::ask(condition, message).holds);
    asking::Past past;
    past.previousTime = 1;
    QVERIFY(!asking::ask(condition, message, past).holds);
}

QTEST_GUILESS_MAIN(FirstMessageTest)
#include "tst_firstmessage.moc"
