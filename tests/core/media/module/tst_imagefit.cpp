// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/imagefit.h"
#include "tests/core/media/module/sounds.h"
#include "tests/support/qverifyresult.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Plenty = 10'000'000;

/*! A picture that no encoder can make small. */
QImage noise(int width, int height, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(width, height, format);
    QRandomGenerator random(4);
    for (int y = 0; y < height; ++y) {
        auto *line = reinterpret_cast<quint32 *>(image.scanLine(y));
        random.fillRange(line, width);
    }
    return image;
}

QByteArray encoded(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format.constData()) ? bytes : QByteArray();
}

/*! \a jpeg as a camera writes it that was held on its side: turn it right to see it. */
QByteArray turned(const QByteArray &jpeg)
{
    static const QByteArray exif =
        QByteArray::fromHex("ffe1002245786966000049492a000800000001001201030001000000060000000000"
                            "0000");
    return jpeg.first(2) + exif + jpeg.mid(2);
}

} // namespace

/*! Runs without a display, as the command line does. */
class ImageFitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void leavesAlonePicturesThatFit_data();
    void leavesAlonePicturesThatFit();
    void convertsWhatWeComDoesNotTake_data();
    void convertsWhatWeComDoesNotTake();
    void keepsWhatCanBeSeenThrough();
    void putsItOnWhiteWhereThatTakesTooMuch();
    void makesItSmaller_data();
    void makesItSmaller();
    void turnsItTheRightWayUp();
    void takesTheFirstPictureOfAFilm();
    void goesByTheContentNotByTheName();
    void refusesTraps_data();
    void refusesTraps();
    void refusesWhatIsNoPicture_data();
    void refusesWhatIsNoPicture();
    void refusesWhatIsNoFile();
    void refusesTheImpossible();
    void survivesDamage_data();
    void survivesDamage();

private:
    QString write(const QByteArray &content, const QString &name = u"picture"_s) const
    {
        const QString path = m_folder.filePath(name);
        return ewc::writeFile(path, content) ? path : QString();
    }

    QTemporaryDir m_folder;
    QString m_target;
};

void ImageFitTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_target = m_folder.filePath(u"fitted"_s);
}

void ImageFitTest::init()
{
    QFile::remove(m_target);
}

void ImageFitTest::leavesAlonePicturesThatFit_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("png") << "png"_ba;
    QTest::newRow("jpg") << "jpg"_ba;
}

void ImageFitTest::leavesAlonePicturesThatFit()
{
    QFETCH(const QByteArray, format);

    const QByteArray picture = encoded(noise(50, 40), format);
    QCOMPARE(ewc::fitImageFile(write(picture), m_target, Plenty), QString::fromLatin1(format));
    QCOMPARE(ewc::readFile(m_target), picture);
}

void ImageFitTest::convertsWhatWeComDoesNotTake_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const auto &format : {"bmp"_ba, "webp"_ba, "tiff"_ba, "ppm"_ba})
        QTest::newRow(format.constData()) << format;
}

void ImageFitTest::convertsWhatWeComDoesNotTake()
{
    QFETCH(const QByteArray, format);

    if (!QImageWriter::supportedImageFormats().contains(format))
        QSKIP("Qt's plugin for this format is not installed");
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(0xff3366cc);
    QCOMPARE(ewc::fitImageFile(write(encoded(image, format)), m_target, Plenty), u"jpg"_s);

    const QImage written(m_target, "jpg");
    QCOMPARE(written.size(), image.size());
    const QColor color = written.pixelColor(30, 20);
    QVERIFY2(std::abs(color.red() - 0x33) < 6 && std::abs(color.green() - 0x66) < 6
                 && std::abs(color.blue() - 0xcc) < 6,
             qPrintable(color.name()));
}

void ImageFitTest::keepsWhatCanBeSeenThrough()
{
    if (!QImageWriter::supportedImageFormats().contains("webp"))
        QSKIP("Qt's plugin for webp is not installed");
    QImage image(60, 40, QImage::Format_ARGB32);
    image.fill(0x803366cc);
    QCOMPARE(ewc::fitImageFile(write(encoded(image, "webp")), m_target, Plenty), u"png"_s);
    const QImage written(m_target, "png");
    QCOMPARE(written.pixelColor(30, 20).alpha(), 0x80);
}

void ImageFitTest::putsItOnWhiteWhereThatTakesTooMuch()
{
    QImage image = noise(300, 300, QImage::Format_ARGB32);
    for (int y = 0; y < 300; ++y) {
        for (int x = 0; x < 150; ++x)
            image.setPixel(x, y, 0);
    }
    const QByteArray picture = encoded(image, "png");
    QCOMPARE(ewc::fitImageFile(write(picture), m_target, 60'000), u"jpg"_s);
    const QImage written(m_target, "jpg");
    QVERIFY(written.pixelColor(written.width() / 4, written.height() / 2).lightness() > 245);
}

void ImageFitTest::makesItSmaller_data()
{
    QTest::addColumn<qint64>("maxBytes");
    QTest::addColumn<bool>("keepsItsSize");

    QTest::newRow("by a lower quality") << qint64{250'000} << true;
    QTest::newRow("by less pixels") << qint64{100'000} << false;
    QTest::newRow("by far less pixels") << qint64{5'000} << false;
}

void ImageFitTest::makesItSmaller()
{
    QFETCH(const qint64, maxBytes);
    QFETCH(const bool, keepsItsSize);

    const QString source = write(encoded(noise(600, 400), "png"));
    QVERIFY(QFileInfo(source).size() > 500'000);
    QCOMPARE(ewc::fitImageFile(source, m_target, maxBytes), u"jpg"_s);

    const qint64 size = QFileInfo(m_target).size();
    QVERIFY2(size <= maxBytes && size > maxBytes / 4, qPrintable(QString::number(size)));
    const QImage written(m_target, "jpg");
    QVERIFY(!written.isNull());
    QCOMPARE(written.size() == QSize(600, 400), keepsItsSize);
    const double shape = static_cast<double>(written.width()) / written.height();
    QVERIFY2(std::abs(shape - 1.5) < 0.05, qPrintable(QString::number(shape)));
}

void ImageFitTest::turnsItTheRightWayUp()
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < 40; ++y) {
        for (int x = 0; x < 30; ++x)
            image.setPixel(x, y, 0xffff0000); // the left half, the upper one once it is turned
    }
    QCOMPARE(ewc::fitImageFile(write(turned(encoded(image, "jpg"))), m_target, Plenty), u"jpg"_s);

    QImageReader reader(m_target, "jpg");
    QCOMPARE(reader.transformation(), QImageIOHandler::TransformationNone);
    const QImage written = reader.read();
    QCOMPARE(written.size(), QSize(40, 60));
    QVERIFY(written.pixelColor(20, 10).red() > 200);
    QVERIFY(written.pixelColor(20, 50).blue() > 200);
}

void ImageFitTest::takesTheFirstPictureOfAFilm()
{
    // The smallest GIF there is: one red pixel.
    const QByteArray gif = QByteArray::fromHex("474946383961010001008000"
                                               "00ff0000ffffff"
                                               "2c00000000010001000002024401003b");
    QCOMPARE(ewc::fitImageFile(write(gif), m_target, Plenty), u"jpg"_s);
    QVERIFY(QImage(m_target, "jpg").pixelColor(0, 0).red() > 240);
}

void ImageFitTest::goesByTheContentNotByTheName()
{
    const QByteArray picture = encoded(noise(20, 20), "png");
    QCOMPARE(ewc::fitImageFile(write(picture, u"photo.jpg"_s), m_target, Plenty), u"png"_s);
}

void ImageFitTest::refusesTraps_data()
{
    QTest::addColumn<QByteArray>("content");

    QImage image(11'000, 11'000, QImage::Format_Mono);
    image.fill(0);
    QTest::newRow("a small file with too many pixels") << encoded(image, "png");
    QTest::newRow("a file that claims too many pixels") << "P5 60000 60000 255\n0123"_ba;
    QTest::newRow("one that claims more than there are numbers")
        << "P5 2147483647 2147483647 255\n0123"_ba;
}

void ImageFitTest::refusesTraps()
{
    QFETCH(const QByteArray, content);

    const auto fitted = ewc::fitImageFile(write(content, u"trap.png"_s), m_target, Plenty);
    QVERIFY_FAILURE(fitted, ewc::ErrorKind::InvalidInput);
    QVERIFY2(fitted.error().detail.contains("trap.png"_L1), qPrintable(fitted.error().detail));
    QVERIFY2(fitted.error().detail.contains("million pixels. At most 100 million"_L1)
                 || fitted.error().detail.contains("too large"_L1),
             qPrintable(fitted.error().detail));
    QVERIFY(!QFile::exists(m_target));
}

void ImageFitTest::refusesWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("five bytes") << "\xff\xd8\xff\xe0\x00"_ba;
    QTest::newRow("a text") << QByteArray("no picture at all ").repeated(100);
    QTest::newRow("only the beginning of a png") << encoded(noise(90, 90), "png").first(40);
    // It has a text, which without a display would end the program.
    QTest::newRow("svg") << "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='90'>"
                            "<text x='10' y='20'>text</text></svg>"_ba;
}

void ImageFitTest::refusesWhatIsNoPicture()
{
    QFETCH(const QByteArray, content);

    const auto fitted = ewc::fitImageFile(write(content, u"holiday.jpg"_s), m_target, Plenty);
    QVERIFY_FAILURE(fitted, ewc::ErrorKind::InvalidInput);
    QVERIFY2(fitted.error().detail.contains("holiday.jpg"_L1), qPrintable(fitted.error().detail));
    QVERIFY(!QFile::exists(m_target));
}

void ImageFitTest::refusesWhatIsNoFile()
{
    QVERIFY_FAILURE(ewc::fitImageFile(m_folder.path(), m_target, Plenty), ewc::ErrorKind::NotFound);
    QVERIFY_FAILURE(ewc::fitImageFile(m_folder.filePath(u"none.png"_s), m_target, Plenty),
                    ewc::ErrorKind::NotFound);
    const QString pipe = m_folder.filePath(u"pipe.png"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY_FAILURE(ewc::fitImageFile(pipe, m_target, Plenty), ewc::ErrorKind::NotFound);
    const QString picture = write(encoded(noise(9, 9), "png"));
    QVERIFY_FAILURE(ewc::fitImageFile(picture, m_folder.filePath(u"no/folder"_s), Plenty),
                    ewc::ErrorKind::Unavailable);
}

void ImageFitTest::refusesTheImpossible()
{
    const auto fitted = ewc::fitImageFile(write(encoded(noise(90, 90), "png")), m_target, 20);
    QVERIFY_FAILURE(fitted, ewc::ErrorKind::InvalidInput);
    QCOMPARE(fitted.error().detail, u"The picture picture cannot be made that small."_s);
}

void ImageFitTest::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("format");
    for (const auto &format : {"png"_ba, "jpg"_ba, "bmp"_ba, "webp"_ba, "tiff"_ba, "ico"_ba})
        QTest::newRow(format.constData()) << format;
}

/*! EWC_FUZZ_ROUNDS=N tries more. */
void ImageFitTest::survivesDamage()
{
    QFETCH(const QByteArray, format);

    if (!QImageWriter::supportedImageFormats().contains(format))
        QSKIP("Qt's plugin for this format is not installed");
    const QByteArray picture = encoded(noise(32, 24), format);
    QVERIFY(!picture.isEmpty());
    const int rounds = std::max(30, qEnvironmentVariableIntValue("EWC_FUZZ_ROUNDS"));
    QRandomGenerator random(4);
    for (int round = 0; round < rounds; ++round) {
        QByteArray damaged = picture;
        if (round % 3 == 0)
            damaged.truncate(random.bounded(1, static_cast<int>(picture.size())));
        const int last = static_cast<int>(damaged.size());
        for (int i = random.bounded(30); i >= 0; --i) // most of them in the beginning
            damaged[random.bounded(i % 2 == 0 ? last : std::min(100, last))] =
                static_cast<char>(random.bounded(256));
        QFile::remove(m_target);
        const auto fitted = ewc::fitImageFile(write(damaged), m_target, Plenty);
        QCOMPARE(fitted.has_value(), QFile::exists(m_target));
        if (fitted)
            QVERIFY(!QImageReader(m_target, fitted->toLatin1()).read().isNull());
        else
            QCOMPARE(fitted.error().kind, ewc::ErrorKind::InvalidInput);
    }
}

QTEST_GUILESS_MAIN(ImageFitTest)
#include "tst_imagefit.moc"
