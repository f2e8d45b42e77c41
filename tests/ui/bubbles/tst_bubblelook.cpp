// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/bubbles/samplemessages.h"
#include "tests/ui/looks.h"
#include "ui/bubbles/bubblepreview.h"

#include <QBoxLayout>
#include <QColor>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

constexpr QPoint PictureAt(90, 60); // in a preview of a picture, or with one

QColor sunken(const QWidget &widget)
{
    return themeColor(ColorRole::Sunken, widget.palette());
}

} // namespace

/*! Pictures of every kind of message as the Send page previews it: renders/bubbles-*.png. */
class BubbleLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void showsEveryKind_data() { addLooks(); }
    void showsEveryKind();
    void showsPictures_data() { addLooks(); }
    void showsPictures();

private:
    /*! Draws \a messages in columns of \a width and saves them as \a name. */
    static void render(const QList<SampleMessage> &messages, int width, const QString &name);
};

void BubbleLookTest::render(const QList<SampleMessage> &messages, int width, const QString &name)
{
    constexpr int Columns = 4;
    QWidget page;
    auto *row = new QHBoxLayout(&page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    QList<QVBoxLayout *> columns;
    QList<int> heights(Columns, 0);
    for (int i = 0; i < Columns; ++i) {
        columns.append(new QVBoxLayout);
        columns.last()->setSpacing(0);
        row->addLayout(columns.last());
    }
    for (const SampleMessage &message : messages) {
        auto *preview = new BubblePreview;
        preview->setFixedWidth(width);
        preview->setMessage(message.type, message.content);
        preview->setProperty("hasPicture", QFile::exists(message.name));
        preview->setFixedHeight(preview->heightForWidth(width));
        QVERIFY(!preview->accessibleDescription().isEmpty());
        const auto shortest = std::min_element(heights.begin(), heights.end());
        *shortest += preview->height();
        columns.at(shortest - heights.begin())->addWidget(preview);
    }
    for (QVBoxLayout *column : columns)
        column->addStretch();
    page.adjustSize();
    page.show();
    for (BubblePreview *preview : page.findChildren<BubblePreview *>()) {
        // Pictures come from the pool, a moment later.
        if (preview->property("hasPicture").toBool())
            QTRY_VERIFY(preview->grab().toImage().pixelColor(PictureAt) != sunken(*preview));
    }
    QVERIFY(saveLook(page, QStringLiteral(EWC_RENDER_DIR), name));
}

void BubbleLookTest::showsEveryKind()
{
    applyLook();
    render(sampleMessages(), 340, u"bubbles"_s);
    render(sampleMessages(), 210, u"bubbles-narrow"_s);
}

void BubbleLookTest::showsPictures()
{
    applyLook();
    const QTemporaryDir dir;
    QList<SampleMessage> messages;
    for (const QSize size : {QSize(1600, 900), QSize(600, 1400), QSize(3000, 60), QSize(40, 40)}) {
        QImage image(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                image.setPixel(x, y, qRgb(x * 255 / size.width(), y * 255 / size.height(), 128));
        }
        const QString path = dir.filePath(u"照片 %1×%2.png"_s.arg(size.width()).arg(size.height()));
        QVERIFY(image.save(path));
        const QString url = QUrl::fromLocalFile(path).toString();
        messages.append({.name = path, .type = u"image"_s, .content = {{u"media_id"_s, url}}});
        const QJsonObject article{{u"title"_s, u"带图的文章"_s}, {u"thumb_media_id"_s, url}};
        messages.append({.name = path,
                         .type = u"mpnews"_s,
                         .content = {{u"articles"_s, QJsonArray{article, article}}}});
    }
    messages.append({.name = {},
                     .type = u"image"_s,
                     .content = {{u"media_id"_s, u"file:///nowhere/at/all.png"_s}}});
    messages.append({.name = {}, .type = u"image"_s, .content = {}});
    render(messages, 340, u"bubbles-pictures"_s);
}

QTEST_MAIN(BubbleLookTest)
#include "tst_bubblelook.moc"
