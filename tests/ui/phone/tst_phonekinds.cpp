// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonekinds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

class PhoneKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersExamplesThatCanBeSent();
    void writesNumbersAsNumbers();
    void fillsAFormWithWhatWasPushed();
    void writesEventsAsThePlatformDoes();
    void knowsFilesByTheirNames_data();
    void knowsFilesByTheirNames();
    void refusesWhatCannotBeSent_data();
    void refusesWhatCannotBeSent();
};

void PhoneKindsTest::offersExamplesThatCanBeSent()
{
    for (const PhoneKind &kind : phoneKinds())
        QCOMPARE(problemsOf(kind.schema, standardsOf(kind.schema)), Values());
}

void PhoneKindsTest::writesNumbersAsNumbers()
{
    const QJsonObject expected{{u"type"_s, u"location"_s},
                               {u"Location_X"_s, -33.5},
                               {u"Location_Y"_s, 116.397477},
                               {u"Scale"_s, 16},
                               {u"Label"_s, u"12"_s}};
    const Values values{{u"Location_X"_s, u"-33.5"_s}, {u"Label"_s, u"12"_s}};
    QCOMPARE(pushOf(*phoneKind(u"location"_s), values), expected);
}

void PhoneKindsTest::fillsAFormWithWhatWasPushed()
{
    const PhoneKind &kind = *phoneKind(u"location"_s);
    QCOMPARE(valuesOf(kind, pushOf(kind)), standardsOf(kind.schema));
}

void PhoneKindsTest::writesEventsAsThePlatformDoes()
{
    const QJsonObject expected{
        {u"type"_s, u"event"_s}, {u"Event"_s, u"enter_agent"_s}, {u"EventKey"_s, u""_s}};
    QCOMPARE(pushOf(*phoneKind(u"event"_s, u"enter_agent"_s)), expected);
}

void PhoneKindsTest::knowsFilesByTheirNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::newRow("picture") << u"猫.png"_s << u"image"_s;
    QTest::newRow("in capitals") << u"IMG_1.JPEG"_s << u"image"_s;
    QTest::newRow("voice") << u"a.amr"_s << u"voice"_s;
    QTest::newRow("video") << u"a.mp4"_s << u"video"_s;
    QTest::newRow("a picture that WeCom does not take") << u"a.webp"_s << u"file"_s;
    QTest::newRow("no suffix") << u"png"_s << u"file"_s;
    QTest::newRow("nothing") << QString() << u"file"_s;
}

void PhoneKindsTest::knowsFilesByTheirNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, type);
    QCOMPARE(kindOfFile(name).type, type);
}

void PhoneKindsTest::refusesWhatCannotBeSent_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");

    QTest::newRow("north of the pole") << u"location"_s << u"Location_X"_s << u"90.1"_s;
    QTest::newRow("west of the west") << u"location"_s << u"Location_Y"_s << u"-181"_s;
    QTest::newRow("no number") << u"location"_s << u"Location_X"_s << u"nan"_s;
    QTest::newRow("a comma") << u"location"_s << u"Location_X"_s << u"39,9"_s;
    QTest::newRow("half a zoom") << u"location"_s << u"Scale"_s << u"1.5"_s;
    QTest::newRow("no web page") << u"link"_s << u"Url"_s << u"javascript:alert(1)"_s;
    QTest::newRow("no host") << u"link"_s << u"PicUrl"_s << u"https://"_s;
    QTest::newRow("long title") << u"link"_s << u"Title"_s << u"x"_s.repeated(300);
}

void PhoneKindsTest::refusesWhatCannotBeSent()
{
    QFETCH(const QString, type);
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    const PhoneKind &kind = *phoneKind(type);
    Values values = standardsOf(kind.schema);
    values.insert(key, value);
    QCOMPARE(problemsOf(kind.schema, values).keys(), QStringList{key});
}

QTEST_GUILESS_MAIN(PhoneKindsTest)
#include "tst_phonekinds.moc"
