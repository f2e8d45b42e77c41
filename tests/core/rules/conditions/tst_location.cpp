// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class LocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForWhatItSays_data();
    void holdsForWhatItSays();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
};

void LocationTest::holdsForWhatItSays_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<IncomingMessage>("message");
    QTest::addColumn<bool>("holds");

    QTest::newRow("the place itself")
        << R"({"type":"location","latitude":39.9042,"longitude":116.4074,"radius":1})"_ba
        << asking::message(u"location"_s,
                           u"<Location_X>39.9042</Location_X><Location_Y>116.4074</Location_Y>"_s)
        << true;
    QTest::newRow("Tiananmen to Shanghai, 1,068 km")
        << R"({"type":"location","latitude":39.9042,"longitude":116.4074,"radius":1070000})"_ba
        << asking::message(u"location"_s,
                           u"<Location_X>31.2304</Location_X><Location_Y>121.4737</Location_Y>"_s)
        << true;
    QTest::newRow("is not within 1,065 km")
        << R"({"type":"location","latitude":39.9042,"longitude":116.4074,"radius":1065000})"_ba
        << asking::message(u"location"_s,
                           u"<Location_X>31.2304</Location_X><Location_Y>121.4737</Location_Y>"_s)
        << false;
    QTest::newRow("a hundred metres north")
        << R"({"type":"location","latitude":39.9042,"longitude":116.4074,"radius":112})"_ba
        << asking::message(u"location"_s,
                           u"<Location_X>39.9052</Location_X><Location_Y>116.4074</Location_Y>"_s)
        << true;
    QTest::newRow("is more than 110 metres")
        << R"({"type":"location","latitude":39.9042,"longitude":116.4074,"radius":110})"_ba
        << asking::message(u"location"_s,
                           u"<Location_X>39.9052</Location_X><Location_Y>116.4074</Location_Y>"_s)
        << false;
    QTest::newRow("told by the phone")
        << R"({"type":"location","latitude":39.9042,"longitude":116.4074,"radius":100})"_ba
        << asking::eventMessage(u"LOCATION"_s,
                                u"<Latitude>39.9042</Latitude><Longitude>116.4074</Longitude>"_s)
        << true;
    QTest::newRow("chosen from the menu")
        << R"({"type":"location","latitude":39.9042,"longitude":116.4074,"radius":100})"_ba
        << asking::eventMessage(
               u"location_select"_s,
               u"<SendLocationInfo><Location_X>39.9042</Location_X><Location_Y>116.4074</Location_Y></SendLocationInfo>"_s)
        << true;
    QTest::newRow("over the date line")
        << R"({"type":"location","latitude":0,"longitude":179.9999,"radius":50})"_ba
        << asking::message(u"location"_s,
                           u"<Location_X>0</Location_X><Location_Y>-179.9999</Location_Y>"_s)
        << true;
    QTest::newRow("nowhere on earth")
        << R"({"type":"location","latitude":0,"longitude":0,"radius":20000000})"_ba
        << asking::message(u"location"_s,
                           u"<Location_X>91</Location_X><Location_Y>0</Location_Y>"_s)
        << false;
    QTest::newRow("no number")
        << R"({"type":"location","latitude":0,"longitude":0,"radius":20000000})"_ba
        << asking::message(u"location"_s, u"<Location_X>x</Location_X><Location_Y>0</Location_Y>"_s)
        << false;
    QTest::newRow("no place")
        << R"({"type":"location","latitude":0,"longitude":0,"radius":20000000})"_ba
        << asking::textMessage(u"a"_s) << false;
}

void LocationTest::holdsForWhatItSays()
{
    QFETCH(const QByteArray, condition);
    QFETCH(const IncomingMessage, message);
    QFETCH(const bool, holds);
    const asking::Said said = asking::ask(condition, message);
    QCOMPARE(said.problem, QString());
    QCOMPARE(said.holds, holds);
}

void LocationTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QByteArray>("condition");

    QTest::newRow("no radius") << R"({"type":"location","latitude":1,"longitude":1})"_ba;
    QTest::newRow("a radius of nothing")
        << R"({"type":"location","latitude":1,"longitude":1,"radius":0})"_ba;
    QTest::newRow("beyond the pole")
        << R"({"type":"location","latitude":91,"longitude":1,"radius":5})"_ba;
}

void LocationTest::refusesWhatMakesNoSense()
{
    QFETCH(const QByteArray, condition);
    const asking::Said said = asking::ask(condition, asking::textMessage(u"hello"_s));
    QVERIFY(!said.problem.isEmpty());
    QVERIFY(!said.holds);
}

QTEST_GUILESS_MAIN(LocationTest)
#include "tst_location.moc"
