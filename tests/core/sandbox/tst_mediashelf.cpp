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
};

void MediaShelfTest::keepsFilesForThreeDays()
{
    FakeClock clock;
    MediaShelf shelf(clock);
    const QString image = shelf.add(u"image"_s, u"a.jpg"_s, "bytes"_ba);
    clock.advance(24h);
    const QString voice = shelf.add(u"voice"_s, u"b.amr"_s, "more bytes"_ba);
    QVERIFY(image != voice);
    QCOMPARE(shelf.media().size(), 2);
    QCOMPARE(shelf.media().at(0).data, "bytes"_ba);
    clock.advance(48h);
    QCOMPARE(shelf.media().size(), 1);
    QCOMPARE(shelf.media().at(0).id, voice);
}

QTEST_GUILESS_MAIN(MediaShelfTest)
#include "tst_mediashelf.moc"
