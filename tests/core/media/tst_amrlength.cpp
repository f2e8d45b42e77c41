// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/amrlength.h"
#include "tests/support/qverifyresult.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ewc::ErrorKind;

namespace {

const QByteArray Magic = "#!AMR\n"_ba;

/*! A frame of 12.2 kbit/s. */
const QByteArray Loud = "\x3c"_ba + QByteArray(31, 'x');

auto length(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return ewc::amrLength(buffer);
}

} // namespace

class AmrLengthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFrames_data();
    void countsFrames();
    void refusesWhatIsNoAmr_data();
    void refusesWhatIsNoAmr();
};

void AmrLengthTest::countsFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("ms");

    QTest::newRow("no sound") << Magic << 0;
    QTest::newRow("one frame") << Magic + Loud << 20;
    QTest::newRow("a cut frame") << Magic + Loud + "\x3cxx" << 40;
    QTest::newRow("60 s") << Magic + Loud.repeated(3000) << 60'000;
    QTest::newRow("61 s") << Magic + Loud.repeated(3050) << 61'000;
    QTest::newRow("all rates") << Magic + "\x04" + QByteArray(12, 0) + "\x0c" + QByteArray(13, 0)
                                      + "\x14" + QByteArray(15, 0) + "\x1c" + QByteArray(17, 0)
                                      + "\x24" + QByteArray(19, 0) + "\x2c" + QByteArray(20, 0)
                                      + "\x34" + QByteArray(26, 0) + "\x3c" + QByteArray(31, 0)
                                      + "\x44" + QByteArray(5, 0) + "\x7c" // silence, and nothing
                               << 200;
}

void AmrLengthTest::countsFrames()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, ms);

    const auto counted = length(bytes);
    QVERIFY_RESULT(counted);
    QCOMPARE(counted->count(), ms);
}

void AmrLengthTest::refusesWhatIsNoAmr_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("another beginning") << "RIFF....WAVE"_ba;
    QTest::newRow("wide band") << "#!AMR-WB\n"_ba + Loud;
    QTest::newRow("a frame that there is not") << Magic + Loud + "\x4c" + "xxx";
}

void AmrLengthTest::refusesWhatIsNoAmr()
{
    QFETCH(const QByteArray, bytes);

    QVERIFY_FAILURE(length(bytes), ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(AmrLengthTest)
#include "tst_amrlength.moc"
