// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/mediashelf.h"
#include "tests/core/sandbox/fakeclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc::sandbox;

class MediaShelfTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFilesForThreeDays();
    void givesOnlyTheOwnerItsKind();
    void forgetsBeforeItsTime();
};

void MediaShelfTest::keepsFilesForThreeDays()
{
    FakeClock clock;
    MediaShelf shelf(clock);
    const QString image =
        shelf.add({.id = {}, .type = u"image"_s, .fileName = u"a.jpg"_s, .data = "bytes"_ba}).id;
    clock.advance(24h);
    const QString voice =
        shelf.add({.id = {}, .type = u"voice"_s, .fileName = u"b.amr"_s, .data = "more bytes"_ba})
            .id;
    QVERIFY(image != voice);
    QCOMPARE(shelf.media().size(), 2);
    QCOMPARE(shelf.media().at(0).data, "bytes"_ba);
    clock.advance(48h);
    QCOMPARE(shelf.media().size(), 1);
    QCOMPARE(shelf.media().at(0).id, voice);
}

void MediaShelfTest::givesOnlyTheOwnerItsKind()
{
    const FakeClock clock;
    MediaShelf shelf(clock);
    const QString ofApps =
        shelf.add({.id = {}, .type = u"file"_s, .fileName = u"a.txt"_s, .data = "123456"_ba}).id;
    const QString ofRobot = shelf
                                .add({.id = {},
                                      .type = u"file"_s,
                                      .fileName = u"b.txt"_s,
                                      .data = "123456"_ba,
                                      .owner = u"key"_s})
                                .id;
    QVERIFY(shelf.find(ofApps, u"file"_s, {}));
    QVERIFY(!shelf.find(ofApps, u"image"_s, {}));
    QVERIFY(!shelf.find(ofApps, u"file"_s, u"key"_s));
    QVERIFY(!shelf.find(ofRobot, u"file"_s, {}));
    QVERIFY(!shelf.find(ofRobot, u"file"_s, u"another"_s));
    QCOMPARE(shelf.find(ofRobot, u"file"_s, u"key"_s)->fileName, u"b.txt"_s);
}

void MediaShelfTest::forgetsBeforeItsTime()
{
    const FakeClock clock;
    MediaShelf shelf(clock);
    const QString id =
        shelf.add({.id = {}, .type = u"file"_s, .fileName = u"a"_s, .data = "123456"_ba}).id;
    QVERIFY(shelf.expire(id));
    QVERIFY(!shelf.find(id));
    QVERIFY(!shelf.expire(id));
}

QTEST_GUILESS_MAIN(MediaShelfTest)
#include "tst_mediashelf.moc"
