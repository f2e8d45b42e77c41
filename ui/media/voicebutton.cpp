// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/voicebutton.h"

#include "ui/media/voiceplayback.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::ui {
namespace {

constexpr int IconSize = 16;
constexpr int Height = 36;
constexpr int PreferredWidth = 220;
constexpr int LineWidth = 4;
constexpr int Radius = 8;

} // namespace

QString lengthText(std::chrono::milliseconds length)
{
    const qint64 seconds = std::chrono::round<std::chrono::seconds>(length).count();
    return u"%1:%2"_s.arg(seconds / 60).arg(qlonglong{seconds % 60}, 2, 10, QChar(u'0'));
}

VoiceButton::VoiceButton(VoicePlayback &playback, QWidget *parent)
    : QAbstractButton(parent)
    , m_playback(playback)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::clicked, this, &VoiceButton::toggle);
    connect(&playback, &VoicePlayback::progressed, this,
            [this](const QString &path, std::chrono::milliseconds position,
                   std::chrono::milliseconds duration) {
                if (path != m_path)
                    return;
                const bool begins = m_position.count() == 0;
                m_position = position;
                m_length = duration;
                if (begins)
                    showState();
                update();
            });
    connect(&playback, &VoicePlayback::ended, this, [this](const QString &path) {
        if (path != m_path)
            return;
        m_position = {};
        showState();
    });
    connect(&playback, &VoicePlayback::failed, this,
            [this](const QString &path, const Error &error) {
                if (path != m_path)
                    return;
                m_position = {};
                m_problem = error.detail;
                showState();
            });
    showState();
}

void VoiceButton::setVoice(const QString &path, std::chrono::milliseconds length)
{
    m_path = path;
    m_length = length;
    m_position = {};
    m_problem.clear();
    setEnabled(!path.isEmpty());
    showState();
}

bool VoiceButton::isPlaying() const
{
    return !m_path.isEmpty() && m_playback.playing() == m_path;
}

double VoiceButton::progress() const
{
    if (m_length.count() <= 0)
        return 0;
    return std::clamp(
        static_cast<double>(m_position.count()) / static_cast<double>(m_length.count()), 0.0, 1.0);
}

void VoiceButton::toggle()
{
    if (isPlaying()) {
        m_playback.stop();
        return;
    }
    m_problem.clear();
    m_playback.play(m_path);
    showState();
}

void VoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void VoiceButton::showState()
{
    setAccessibleName(isPlaying()            ? tr("Stop the voice")
                      : m_length.count() > 0 ? tr("Play the voice, %1").arg(lengthText(m_length))
                                             : tr("Play the voice"));
    setAccessibleDescription(m_problem);
    setToolTip(m_problem.isEmpty() ? accessibleName() : m_problem);
    update();
}

QSize VoiceButton::sizeHint() const
{
    return {PreferredWidth, Height};
}

QSize VoiceButton::minimumSizeHint() const
{
    return {2 * space::Control + IconSize + space::Control
                + fontMetrics().horizontalAdvance(u"0:00 / 0:00"_s),
            Height};
}

void VoiceButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange) {
        showState();
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void VoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(themeColor(ColorRole::Border, colors));
    painter.setBrush(colors.color(isDown() ? QPalette::Midlight : QPalette::Button));
    painter.drawRoundedRect(frame, Radius, Radius);

    const bool isBroken = !m_problem.isEmpty();
    const QString icon = isBroken      ? u"dialog-error"_s
                         : isPlaying() ? u"media-playback-stop"_s
                                       : u"media-playback-start"_s;
    const QRect iconRect(space::Control, (height() - IconSize) / 2, IconSize, IconSize);
    themeIcon(icon).paint(&painter, iconRect, Qt::AlignCenter,
                          isEnabled() ? QIcon::Normal : QIcon::Disabled);

    QRect rest = rect().adjusted(iconRect.right() + space::Control, 0, -space::Control, 0);
    painter.setFont(font());
    painter.setPen(
        colors.color(isEnabled() ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    if (isBroken) {
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_problem, Qt::ElideRight, rest.width()));
    } else {
        const QString text = isPlaying() ? lengthText(m_position) + u" / "_s + lengthText(m_length)
                             : m_length.count() > 0 ? lengthText(m_length)
                                                    : QString();
        painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight, text);
        // Room for the longest text at all times: the line does not jump when it begins.
        rest.setRight(rest.right() - fontMetrics().horizontalAdvance(u"0:00 / 0:00"_s)
                      - space::Control);
        QRectF line(rest.left(), (height() - LineWidth) / 2.0, rest.width(), LineWidth);
        if (line.width() > 2 * LineWidth) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(themeColor(ColorRole::Border, colors));
            painter.drawRoundedRect(line, LineWidth / 2.0, LineWidth / 2.0);
            line.setWidth(line.width() * progress());
            painter.setBrush(themeColor(ColorRole::Accent, colors));
            painter.drawRoundedRect(line, LineWidth / 2.0, LineWidth / 2.0);
        }
    }
    if (hasFocus()) {
        QPen pen(themeColor(ColorRole::Accent, colors));
        pen.setWidthF(1.5);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), Radius, Radius);
    }
}

} // namespace ewc::ui
