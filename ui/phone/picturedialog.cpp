// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/picturedialog.h"

#include "core/base/whenfinished.h"
#include "ui/bubbles/thumbnails.h"
#include "ui/inpool.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ewc::ui {
namespace {

constexpr int Longest = 2400; // pixels: more than most screens have
constexpr QSize Smallest(240, 180);
constexpr double ScreenShare = 0.8;

} // namespace

PictureDialog::PictureDialog(QWidget *parent)
    : QDialog(parent)
    , m_shown(new QLabel)
    , m_save(new QPushButton)
    , m_close(new QPushButton)
{
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setMinimumSize(Smallest);
    m_close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Group);
    layout->addWidget(m_shown, 1);
    layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &PictureDialog::saveWanted);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

void PictureDialog::setPicture(const QByteArray &bytes, const QString &name)
{
    m_name = name;
    retranslate();
    whenFinished(inPool([bytes] { return smallPicture(bytes, Longest); }), this,
                 [this](const QFuture<QImage> &read) {
                     const QImage image = read.resultCount() > 0 ? read.result() : QImage();
                     m_picture = QPixmap::fromImage(image);
                     m_isBroken = image.isNull();
                     retranslate();
                     const QSize room = screen()->availableSize() * ScreenShare;
                     const QSize around = size() - m_shown->size();
                     const QSize wanted = m_picture.size().boundedTo(
                         m_picture.size().scaled(room - around, Qt::KeepAspectRatio));
                     resize(wanted.expandedTo(Smallest) + around);
                     fit();
                 });
}

/*! Makes the picture as large as there is room, but no larger than it is. */
void PictureDialog::fit()
{
    if (m_picture.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_shown->size() * ratio;
    QPixmap fitting = m_picture;
    if (fitting.width() > room.width() || fitting.height() > room.height())
        fitting = m_picture.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    fitting.setDevicePixelRatio(ratio);
    m_shown->setPixmap(fitting);
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fit();
}

void PictureDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PictureDialog::retranslate()
{
    setWindowTitle(m_name.isEmpty() ? tr("Picture") : m_name);
    if (m_isBroken)
        m_shown->setText(tr("This is no picture that can be shown."));
    m_shown->setAccessibleName(windowTitle());
    m_save->setText(tr("&Save as…"));
    m_close->setText(tr("Close"));
}

} // namespace ewc::ui
