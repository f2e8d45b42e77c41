// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/bubbles/samplemessages.h"
#include "ui/bubbles/bubbleframe.h"
#include "ui/bubbles/bubblelayout.h"
#include "ui/bubbles/bubblepreview.h"
#include "ui/bubbles/thumbnails.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

constexpr BubbleLayout::Room Room{.bubble = 200, .card = 280};

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/*! Gives what it has, later, and counts how often it is asked. */
class CountingMedia final : public MediaSource
{
public:
    void fetch(const QString &reference, QObject *context,
               std::function<void(const QByteArray &)> take) override
    {
        ++asked;
        QMetaObject::invokeMethod(
            context, [take, bytes = media.value(reference)] { take(bytes); }, Qt::QueuedConnection);
    }

    QHash<QString, QByteArray> media;
    int asked = 0;
};

} // namespace

class BubbleLayoutTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInItsRoom_data();
    void staysInItsRoom();
    void findsWhatIsClicked();
    void showsNoButtonThatDoesNothing();
    void keepsTheBoxOfAPictureThatComesLater();
    void asksForAPictureOnce();
    void tellsWhatIsNoPicture_data();
    void tellsWhatIsNoPicture();
    void makesPicturesSmall();
    void tellsHowLongAVoiceIs_data();
    void tellsHowLongAVoiceIs();
    void readsNothingButFiles();
    void previewsBothPrograms();
};

void BubbleLayoutTest::staysInItsRoom_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("content");
    for (const SampleMessage &message : sampleMessages())
        QTest::addRow("%s", qPrintable(message.name)) << message.type << message.content;
    QTest::newRow("picture") << u"image"_s << QJsonObject{{u"media_id"_s, u"m"_s}};
    const QString word = u"x"_s.repeated(3000);
    QTest::newRow("a long word") << u"text"_s << QJsonObject{{u"content"_s, word}};
    QTest::newRow("long cells") << u"markdown_v2"_s
                                << QJsonObject{{u"content"_s, u"|"_s + (word + u'|').repeated(8)}};
}

void BubbleLayoutTest::staysInItsRoom()
{
    QFETCH(const QString, type);
    QFETCH(const QJsonObject, content);
    for (const int width : {1, 90, 200, 600}) {
        const BubbleLayout layout(bubbleContent(type, content), QApplication::font(),
                                  {.bubble = width, .card = width});
        const int frame = layout.frame() == BubbleContent::Frame::Bare ? 0 : 24;
        if (width >= 90) // below that not even one character fits
            QVERIFY2(layout.size().width() <= width,
                     qPrintable(u"%1 in %2"_s.arg(layout.size().width()).arg(width)));
        QVERIFY(layout.size().height() > 0);
        QImage image(layout.size().boundedTo(QSize(2000, 2000)), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        layout.draw(painter, {}, {.palette = QApplication::palette(), .currentPart = 0}, Qt::NoPen);
        if (width < 90)
            continue;
        for (const BubblePart &part : layout.parts()) {
            QVERIFY(!part.label.isEmpty() || part.action.kind == BubbleAction::Kind::OpenUrl);
            QVERIFY(part.area.boundingRect().right() <= layout.size().width() - frame / 2 + 4);
            QVERIFY(part.area.boundingRect().bottom() <= layout.size().height());
        }
    }
}

void BubbleLayoutTest::findsWhatIsClicked()
{
    const BubbleLayout layout(
        bubbleContent(u"text"_s, {{u"content"_s,
                                   u"一句话,<a href=\"https://a\">很长的一个链接,长到需要换行</a>"
                                   "好 https://b"_s}}),
        QApplication::font(), Room);
    QCOMPARE(layout.parts().size(), 2);
    QCOMPARE(layout.parts().at(0).action.target, u"https://a"_s);
    QCOMPARE(layout.parts().at(1).action.target, u"https://b"_s);
    QVERIFY(layout.parts().at(0).area.rectCount() > 1);
    for (int i = 0; i < 2; ++i) {
        const QRegion area = layout.parts().at(i).area;
        QCOMPARE(layout.partAt(area.begin()->center()), i);
    }
    QCOMPARE(layout.partAt({2, 2}), -1);
    QCOMPARE(layout.partAt({-5, 5000}), -1);
}

void BubbleLayoutTest::showsNoButtonThatDoesNothing()
{
    const QList<SampleMessage> all = sampleMessages();
    const auto card = *std::ranges::find(all, u"card-button"_s, &SampleMessage::name);
    const auto partsOf = [&card](const CardState &state) {
        const BubbleLayout layout(bubbleContent(card.type, card.content, BubbleLook::WeCom, state),
                                  QApplication::font(), Room);
        return layout.parts().size();
    };
    QCOMPARE(partsOf({}), 4); // three buttons and what to choose from
    QCOMPARE(partsOf({.isDisabled = true}), 1); // the address still opens
}

void BubbleLayoutTest::keepsTheBoxOfAPictureThatComesLater()
{
    CountingMedia media;
    media.media.insert(u"m"_s, png({400, 100}));
    Thumbnails pictures(media);
    QSignalSpy changed(&pictures, &Thumbnails::changed);
    const BubbleLayout layout(bubbleContent(u"image"_s, {{u"media_id"_s, u"m"_s}}),
                              QApplication::font(), Room);
    const auto drawn = [&] {
        QImage image(layout.size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        layout.draw(painter, {}, {.palette = QApplication::palette(), .pictures = &pictures},
                    Qt::NoPen);
        return image;
    };
    const QImage before = drawn();
    QTRY_COMPARE(changed.size(), 1);
    const QImage after = drawn();
    QVERIFY(before != after);
    QCOMPARE(after.pixelColor(layout.size().width() / 2, layout.size().height() / 2),
             QColor(Qt::red));
    QCOMPARE(after.pixelColor(layout.size().width() / 2, 2), QColor(Qt::red)); // as high as before
}

void BubbleLayoutTest::asksForAPictureOnce()
{
    CountingMedia media;
    media.media.insert(u"m"_s, png({10, 10}));
    Thumbnails pictures(media);
    QSignalSpy changed(&pictures, &Thumbnails::changed);
    for (int i = 0; i < 10; ++i)
        QVERIFY(pictures.find(u"m"_s).picture.isNull());
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!pictures.find(u"m"_s).picture.isNull());
    QCOMPARE(media.asked, 1);

    QVERIFY(pictures.find({}).picture.isNull()); // nothing to ask for
    for (int i = 0; i < 1000; ++i) // who scrolls past a thousand does not wait for all of them
        QVERIFY(pictures.find(QString::number(i)).picture.isNull());
    QTRY_VERIFY(pictures.find(u"999"_s).isBroken);
    QVERIFY(media.asked < 100);
}

void BubbleLayoutTest::tellsWhatIsNoPicture_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = png({64, 64});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << "\x89"_ba;
    QTest::newRow("half a picture") << whole.first(whole.size() / 4);
    QTest::newRow("text") << "<svg>"_ba;
    QByteArray huge = "P6 60000 60000 255\n"_ba;
    QTest::newRow("a picture that would take gigabytes") << huge;
}

void BubbleLayoutTest::tellsWhatIsNoPicture()
{
    QFETCH(const QByteArray, bytes);
    CountingMedia media;
    media.media.insert(u"m"_s, bytes);
    Thumbnails pictures(media);
    QVERIFY(!pictures.find(u"m"_s).isBroken);
    QTRY_VERIFY(pictures.find(u"m"_s).isBroken);
}

void BubbleLayoutTest::makesPicturesSmall()
{
    QCOMPARE(smallPicture(png({2000, 1000}), 480).size(), QSize(480, 240));
    QCOMPARE(smallPicture(png({20, 10}), 480).size(), QSize(20, 10));
    QCOMPARE(smallPicture(png({5000, 1}), 480).size(), QSize(480, 1));
}

void BubbleLayoutTest::tellsHowLongAVoiceIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("seconds");
    const QByteArray frame = QByteArray(1, '\x3c') + QByteArray(31, 'x'); // 12.2 kbit/s
    const QByteArray silence(1, '\x7c'); // no data
    QTest::newRow("three seconds") << "#!AMR\n" + frame.repeated(150) << 3;
    QTest::newRow("a bit more") << "#!AMR\n" + frame.repeated(101) << 3;
    QTest::newRow("silence") << "#!AMR\n" + silence.repeated(50) << 1;
    QTest::newRow("a part of a frame") << "#!AMR\n" + frame.first(3) << 1;
    QTest::newRow("the head alone") << "#!AMR\n"_ba << 0;
    QTest::newRow("wide band") << "#!AMR-WB\n" + frame << 0;
    QTest::newRow("nothing") << QByteArray() << 0;
}

void BubbleLayoutTest::tellsHowLongAVoiceIs()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, seconds);
    QCOMPARE(voiceSeconds(bytes), seconds);
    CountingMedia media;
    media.media.insert(u"v"_s, bytes);
    Thumbnails known(media);
    QVERIFY(!known.find(u"v"_s).isBroken);
    QTRY_VERIFY(known.find(u"v"_s).seconds == seconds
                && known.find(u"v"_s).isBroken == (seconds == 0));
}

void BubbleLayoutTest::readsNothingButFiles()
{
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QFile file(dir.filePath(u"文件.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("0123456789");
    file.close();
    QCOMPARE(readMedium(file.fileName(), 10), "0123456789"_ba);
    QCOMPARE(readMedium(file.fileName(), 9), QByteArray());
    QCOMPARE(readMedium(pipe, 10), QByteArray()); // would wait for ever
    QCOMPARE(readMedium(dir.path(), 10), QByteArray());
    QCOMPARE(readMedium(dir.filePath(u"none"_s), 10), QByteArray());

    LocalMedia media([&](const QString &reference) {
        return reference == "media:1/x"_L1 ? file.fileName() : QString();
    });
    QList<QByteArray> got;
    for (const QString &reference :
         {u"media:1/x"_s, u"media:2/y"_s, QUrl::fromLocalFile(file.fileName()).toString(),
          u"https://example.org/x.png"_s}) {
        bool isDone = false;
        media.fetch(reference, &media, [&](const QByteArray &bytes) {
            got.append(bytes);
            isDone = true;
        });
        QTRY_VERIFY(isDone);
    }
    QCOMPARE(got, QList<QByteArray>({"0123456789"_ba, {}, "0123456789"_ba, {}}));
}

void BubbleLayoutTest::previewsBothPrograms()
{
    BubblePreview preview;
    const int empty = preview.heightForWidth(320);
    preview.setMessage(u"text"_s, {{u"content"_s, u"你好"_s}});
    QCOMPARE(preview.accessibleDescription(), u"你好"_s);
    const int text = preview.heightForWidth(320);
    preview.setMessage(u"markdown"_s, {{u"content"_s, u"**你好**"_s}});
    QVERIFY(preview.accessibleDescription().startsWith(u"In WeCom:\n你好\nIn WeChat:\n"_s));
    QVERIFY(preview.heightForWidth(320) > text);
    preview.setMessage({}, {});
    QCOMPARE(preview.heightForWidth(320), empty);
    for (const SampleMessage &message : sampleMessages()) {
        preview.setMessage(message.type, message.content);
        for (const int width : {0, 50, 320, 5000}) {
            preview.resize(width, preview.heightForWidth(width));
            preview.grab();
        }
    }
}

QTEST_MAIN(BubbleLayoutTest)
#include "tst_bubblelayout.moc"
