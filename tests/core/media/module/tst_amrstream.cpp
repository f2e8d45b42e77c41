// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrencoder.h"
#include "core/media/module/amrstream.h"
#include "core/media/module/amrvoicerecorder.h"
#include "tests/core/media/module/sounds.h"
#include "tests/support/qverifyresult.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::span<const qint16> samplesOf(const QByteArray &pcm)
{
    return {reinterpret_cast<const qint16 *>(pcm.constData()),
            static_cast<std::size_t>(pcm.size()) / sizeof(qint16)};
}

/*! How often the wave of \a samples goes up through zero. */
int wavesIn(std::span<const qint16> samples)
{
    int waves = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        waves += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return waves;
}

} // namespace

/*! The encoder's files, heard again. */
class AmrStreamTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatWasEncoded();
    void canBeReadInPiecesOfAnySize();
    void fillsTheLastFrameWithSilence();
    void takesNoMoreThanAMinute();
    void saysWhenTheDiskTakesNoMore();
    void survivesDamage();
    void refusesWhatIsNoVoice();

private:
    QString encode(const QByteArray &pcm);

    QTemporaryDir m_folder;
};

QString AmrStreamTest::encode(const QByteArray &pcm)
{
    QFile file(m_folder.filePath(u"voice.amr"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    ewc::AmrEncoder encoder(file);
    encoder.add(samplesOf(pcm));
    encoder.finish();
    return encoder.isWritten() ? file.fileName() : QString();
}

void AmrStreamTest::decodesWhatWasEncoded()
{
    const auto stream = ewc::AmrStream::open(encode(ewc::tone(2)));
    QVERIFY_RESULT(stream);
    QCOMPARE((*stream)->length(), 2000ms);
    const QByteArray pcm = (*stream)->readAll();
    QCOMPARE(pcm.size(), 2 * 8000 * 2);
    QVERIFY((*stream)->atEnd());
    const int waves = wavesIn(samplesOf(pcm));
    QVERIFY2(waves >= 870 && waves <= 890, qPrintable(QString::number(waves))); // 2 × 440
    QVERIFY(ewc::loudness(samplesOf(pcm)) > 0.5);
}

void AmrStreamTest::canBeReadInPiecesOfAnySize()
{
    const QString path = encode(ewc::tone(0.5));
    const auto whole = ewc::AmrStream::open(path);
    QVERIFY_RESULT(whole);
    const QByteArray expected = (*whole)->readAll();

    const auto stream = ewc::AmrStream::open(path);
    QVERIFY_RESULT(stream);
    QByteArray pcm;
    for (qint64 size = 1; !(*stream)->atEnd(); size = size * 3 % 1001)
        pcm += (*stream)->read(size);
    QCOMPARE(pcm, expected);
}

void AmrStreamTest::fillsTheLastFrameWithSilence()
{
    const auto stream = ewc::AmrStream::open(encode(ewc::tone(0.021)));
    QVERIFY_RESULT(stream);
    QCOMPARE((*stream)->length(), 40ms);
}

void AmrStreamTest::takesNoMoreThanAMinute()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    ewc::AmrEncoder encoder(buffer);
    const QByteArray second = ewc::tone(1);
    for (int i = 0; i < 61; ++i) {
        QCOMPARE(encoder.isFull(), i >= 60);
        encoder.add(samplesOf(second));
    }
    encoder.finish();
    QCOMPARE(encoder.length(), 60s);
    QCOMPARE(bytes.size(), 6 + 3000 * 32);
}

void AmrStreamTest::saysWhenTheDiskTakesNoMore()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full");
    ewc::AmrEncoder encoder(full);
    encoder.add(samplesOf(ewc::tone(1)));
    QVERIFY(!encoder.isWritten());
    QCOMPARE(encoder.length(), 0ms);
}

void AmrStreamTest::survivesDamage()
{
    const QByteArray sound = ewc::readFile(encode(ewc::tone(1)));
    QRandomGenerator random(4);
    int heard = 0;
    for (int round = 0; round < 200; ++round) {
        QByteArray damaged = sound.first(random.bounded(7, static_cast<int>(sound.size())));
        for (int i = 0; i < 20; ++i)
            damaged[random.bounded(6, static_cast<int>(damaged.size()))] =
                static_cast<char>(random.bounded(256));
        const QString path = m_folder.filePath(u"damaged.amr"_s);
        QVERIFY(ewc::writeFile(path, damaged));
        const auto stream = ewc::AmrStream::open(path);
        if (!stream)
            continue;
        QCOMPARE((*stream)->readAll().size(), (*stream)->length() / 20ms * 320);
        ++heard;
    }
    QVERIFY(heard > 0);
}

void AmrStreamTest::refusesWhatIsNoVoice()
{
    const QString path = m_folder.filePath(u"text.amr"_s);
    QVERIFY(ewc::writeFile(path, "no voice"));
    QVERIFY_FAILURE(ewc::AmrStream::open(path), ewc::ErrorKind::InvalidInput);
    QVERIFY_FAILURE(ewc::AmrStream::open(m_folder.path()), ewc::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(AmrStreamTest)
#include "tst_amrstream.moc"
