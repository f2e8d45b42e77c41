// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/picturethumb.h"

#include "core/base/whenfinished.h"
#include "ui/media/openfile.h"
#include "ui/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize DefaultBounds{240, 160};
constexpr qint64 MostPixels = 100'000'000; // beyond: a mistake, or a trap for the memory
constexpr int Radius = 4;
constexpr int IconSize = 32;

/*! Pictures made of pixels: what a stranger draws in an SVG may ask for other files. */
bool isOfPixels(const QByteArray &format)
{
    static const QList<QByteArray> formats{"bmp", "gif", "heic", "heif", "jpeg",
                                           "jpg", "png", "tif",  "tiff", "webp"};
    return formats.contains(format);
}

} // namespace

QImage readThumb(const QString &path, const QSize &bounds)
{
    if (!QFileInfo(path).isFile())
        return {};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!isOfPixels(reader.format()) || qint64{size.width()} * size.height() > MostPixels)
        return {};
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = isTurned ? bounds.transposed() : bounds;
    if (size.isValid() && (size.width() > room.width() || size.height() > room.height()))
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

PictureThumb::PictureThumb(QWidget *parent)
    : QAbstractButton(parent)
    , m_bounds(DefaultBounds)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &PictureThumb::open);
    retranslate();
}

void PictureThumb::setPicture(const QString &path, const QString &name)
{
    m_path = path;
    m_name = name;
    m_problem.clear();
    load();
}

void PictureThumb::setBounds(const QSize &bounds)
{
    m_bounds = bounds;
    if (!m_path.isEmpty())
        load();
}

void PictureThumb::load()
{
    m_state = m_path.isEmpty() ? State::Empty : State::Loading;
    retranslate();
    if (m_path.isEmpty())
        return;
    auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    const QString path = m_path;
    whenFinished(promise->future(), this, [this, path](const QFuture<QImage> &future) {
        if (path == m_path && future.resultCount() > 0)
            show(future.result());
    });
    const QSize pixels = m_bounds * devicePixelRatioF();
    QThreadPool::globalInstance()->start([promise, path, pixels] {
        promise->addResult(readThumb(path, pixels));
        promise->finish();
    });
}

void PictureThumb::show(const QImage &image)
{
    m_image = image;
    m_image.setDevicePixelRatio(devicePixelRatioF());
    m_state = image.isNull() ? State::Broken : State::Shown;
    retranslate();
    updateGeometry();
    Q_EMIT loaded();
}

void PictureThumb::open()
{
    if (m_path.isEmpty())
        return;
    const auto opened = openFile(m_path, m_name);
    m_problem = opened ? QString() : opened.error().detail;
    retranslate();
}

void PictureThumb::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void PictureThumb::retranslate()
{
    const QString action =
        m_state == State::Broken ? tr("This picture cannot be shown here") : tr("Open the picture");
    setAccessibleName(m_name.isEmpty() ? action : action + u": "_s + m_name);
    setAccessibleDescription(m_problem);
    setToolTip(m_problem.isEmpty() ? action : m_problem);
    update();
}

QSize PictureThumb::sizeHint() const
{
    if (m_state == State::Shown)
        return m_image.deviceIndependentSize().toSize().expandedTo({IconSize, IconSize});
    return m_bounds; // until it is known: nothing below is to jump far
}

void PictureThumb::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void PictureThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_state == State::Shown) {
        const QSize size = m_image.deviceIndependentSize().toSize();
        const QPoint corner((width() - size.width()) / 2, (height() - size.height()) / 2);
        painter.drawImage(corner, m_image);
    } else {
        painter.setPen(themeColor(ColorRole::Border, palette()));
        painter.setBrush(themeColor(ColorRole::Sunken, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius, Radius);
        const bool isBroken = m_state == State::Broken;
        QRect icon(QPoint(), QSize(IconSize, IconSize));
        icon.moveCenter(rect().center() - QPoint(0, isBroken ? IconSize / 2 : 0));
        themeIcon(isBroken ? u"image-missing"_s : u"image-x-generic"_s).paint(&painter, icon);
        if (isBroken) {
            painter.setPen(themeColor(ColorRole::MutedText, palette()));
            painter.drawText(rect().adjusted(space::Control, icon.bottom() + space::Control,
                                             -space::Control, -space::Tight),
                             Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, toolTip());
        }
    }
    if (hasFocus()) {
        QPen pen(themeColor(ColorRole::Accent, palette()));
        pen.setWidth(2);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Radius, Radius);
    }
}

} // namespace ewc::ui
