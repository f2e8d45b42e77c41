// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class EventTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
};

void EventTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("it") << R"({"type":"event","event":"subscribe"})"_ba
                        << asking::eventMessage(u"subscribe"_s, u""_s) << true;
    QTest::newRow("in upper case") << R"({"type":"event","event":"location"})"_ba
                                   << asking::eventMessage(u"LOCATION"_s, u""_s) << true;
    QTest::newRow("another") << R"({"type":"event","event":"subscribe"})"_ba
                             << asking::eventMessage(u"unsubscribe"_s, u""_s) << false;
    QTest::newRow("any button") << R"({"type":"event","event":"click"})"_ba
                                << asking::eventMessage(u"click"_s, u"<EventKey>A</EventKey>"_s)
                                << true;
    QTest::newRow("the button") << R"({"type":"event","event":"click","key":"A"})"_ba
                                << asking::eventMessage(u"CLICK"_s, u"<EventKey>A</EventKey>"_s)
                                << true;
    QTest::newRow("another button")
        << R"({"type":"event","event":"click","key":"A"})"_ba
        << asking::eventMessage(u"click"_s, u"<EventKey>B</EventKey>"_s) << false;
    QTest::newRow("the button of another event")
        << R"({"type":"event","event":"click","key":"A"})"_ba
        << asking::eventMessage(u"view"_s, u"<EventKey>A</EventKey>"_s) << false;
    QTest::newRow("change of contacts")
        << R"({"type":"event","event":"change_contact","key":"create_user"})"_ba
        << asking::eventMessage(u"change_contact"_s, u"<ChangeType>create_user</ChangeType>"_s)
        << true;
    QTest::newRow("a text") << R"({"type":"event","event":"subscribe"})"_ba
                            << asking::textMessage(u"subscribe"_s) << false;
}

void EventTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

QTEST_GUILESS_MAIN(EventTest)
#include "tst_event.moc"
