// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/attachmentchip.h"

#include "ui/forms/filefacts.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int ThumbSize = 28; // pixels

FileFacts factsAbout(const IncomingMedia &media)
{
    return factsOf(QUrl::fromLocalFile(media.path).toString(QUrl::FullyEncoded),
                   {.upload = media.upload});
}

} // namespace

AttachmentChip::AttachmentChip(QWidget *parent)
    : QFrame(parent)
    , m_thumb(new QLabel)
    , m_name(new ElidedLabel)
    , m_note(new ElidedLabel)
    , m_remove(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_thumb->setFixedSize(ThumbSize, ThumbSize);
    m_thumb->setAlignment(Qt::AlignCenter);
    m_note->setFont(themeFont(FontRole::Caption));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_remove->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Tight, space::Tight, space::Tight, space::Tight);
    layout->setSpacing(space::Control);
    layout->addWidget(m_thumb);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_note, 2);
    layout->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, [this] {
        setMedia({});
        Q_EMIT changed();
    });
    refresh();
}

void AttachmentChip::setMedia(const IncomingMedia &media)
{
    m_media = media;
    refresh();
}

QString AttachmentChip::problem() const
{
    return m_media.path.isEmpty() ? QString() : factsAbout(m_media).problem;
}

void AttachmentChip::refresh()
{
    setVisible(!m_media.path.isEmpty());
    m_remove->setIcon(themeIcon(u"edit-clear"_s));
    m_remove->setToolTip(tr("Take the file away"));
    m_remove->setAccessibleName(m_remove->toolTip());
    if (m_media.path.isEmpty())
        return;
    const FileFacts facts = factsAbout(m_media);
    m_name->setText(facts.name);
    m_name->setToolTip(facts.path);
    m_note->setText(facts.summary());
    m_note->setToolTip(facts.summary());
    const QPixmap thumb = thumbOf(facts, QSize(ThumbSize, ThumbSize), devicePixelRatio());
    m_thumb->setPixmap(thumb.isNull() ? themeIcon(facts.icon).pixmap(ThumbSize) : thumb);
}

void AttachmentChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace ewc::ui
