// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrframes.h"
#include "tests/core/media/module/sounds.h"
#include "tests/support/qverifyresult.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! A frame of \a type (RFC 4867, table 1) with \a size bytes in all. */
QByteArray frame(int type, int size)
{
    return QByteArray(1, static_cast<char>(type << 3 | 4)) + QByteArray(size - 1, '\x55');
}

} // namespace

class AmrFramesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAsLongAsItsFrames_data();
    void aFileIsAsLongAsItsFrames();
    void refusesWhatIsNoVoice_data();
    void refusesWhatIsNoVoice();
    void refusesAFolderAndNothing();
    void handsOutEachFrameAsItIs();

private:
    QTemporaryDir m_folder;
};

void AmrFramesTest::aFileIsAsLongAsItsFrames_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<std::chrono::milliseconds>("length");

    const std::array<int, 9> sizes{13, 14, 16, 18, 20, 21, 27, 32, 6};
    QByteArray all;
    for (int type = 0; type < 9; ++type) {
        const QByteArray one = frame(type, sizes.at(static_cast<std::size_t>(type)));
        QTest::addRow("frames of type %d", type) << one + one + one << 60ms;
        all += one;
    }
    QTest::newRow("a mixture of all of them") << all << 180ms;
    QTest::newRow("nothing to say now and then")
        << frame(7, 32) + frame(15, 1) + frame(7, 32) << 60ms;
    QTest::newRow("cut off in its last frame") << frame(7, 32) + frame(7, 31) << 20ms;
}

void AmrFramesTest::aFileIsAsLongAsItsFrames()
{
    QFETCH(const QByteArray, frames);
    QFETCH(const std::chrono::milliseconds, length);

    const QString path = m_folder.filePath(u"voice.amr"_s);
    QVERIFY(ewc::writeFile(path, "#!AMR\n" + frames));
    const auto found = ewc::amrFileLength(path);
    QVERIFY_RESULT(found);
    QCOMPARE(*found, length);
}

void AmrFramesTest::refusesWhatIsNoVoice_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("the beginning of the magic") << "#!AM"_ba;
    QTest::newRow("no frame") << "#!AMR\n"_ba;
    QTest::newRow("half a frame") << "#!AMR\n" + frame(7, 20);
    QTest::newRow("wide band") << "#!AMR-WB\n" + frame(7, 32);
    QTest::newRow("frames without magic") << frame(7, 32);
    QTest::newRow("a frame of no known type") << "#!AMR\n" + frame(7, 32) + frame(9, 32);
    QTest::newRow("a text") << "This is no voice at all, but somebody called it voice.amr."_ba;
}

void AmrFramesTest::refusesWhatIsNoVoice()
{
    QFETCH(const QByteArray, content);

    const QString path = m_folder.filePath(u"voice.amr"_s);
    QVERIFY(ewc::writeFile(path, content));
    const auto found = ewc::amrFileLength(path);
    QVERIFY_FAILURE(found, ewc::ErrorKind::InvalidInput);
    QCOMPARE(found.error().detail, u"This is no voice in AMR format: voice.amr"_s);
}

void AmrFramesTest::refusesAFolderAndNothing()
{
    QVERIFY_FAILURE(ewc::amrFileLength(m_folder.path()), ewc::ErrorKind::NotFound);
    QVERIFY_FAILURE(ewc::amrFileLength(m_folder.filePath(u"none.amr"_s)), ewc::ErrorKind::NotFound);
}

void AmrFramesTest::handsOutEachFrameAsItIs()
{
    QByteArray content = "#!AMR\n" + frame(7, 32) + frame(8, 6) + frame(0, 13);
    QBuffer device(&content);
    QVERIFY(device.open(QIODevice::ReadOnly));
    ewc::AmrFrames frames(device);
    QVERIFY(frames.isAmr());
    QCOMPARE(frames.next(), frame(7, 32));
    QCOMPARE(frames.next(), frame(8, 6));
    QCOMPARE(frames.next(), frame(0, 13));
    QCOMPARE(frames.next(), QByteArray());
    QVERIFY(!frames.isDamaged());
}

QTEST_GUILESS_MAIN(AmrFramesTest)
#include "tst_amrframes.moc"
