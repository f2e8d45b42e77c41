// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/toast.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds ShownTime{12};
constexpr int Width = 320; // pixels
constexpr int Top = 48; // pixels: what stands in the tool bar stays in sight
constexpr qsizetype LongestText = 400; // characters; what is longer is a message, not a notice

QString shortened(const QString &text)
{
    return text.size() <= LongestText ? text : text.first(LongestText - 1) + u'…';
}

} // namespace

Toast::Toast(QWidget &window)
    : QFrame(&window)
    , m_window(window)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_close(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    QFont bold = themeFont(FontRole::Body);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::ToolTipText);
    }
    m_close->setAutoRaise(true);
    m_close->setIcon(themeIcon(u"window-close"_s));
    m_close->setToolTip(tr("Close this notification"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &Toast::close);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(space::Group, space::Control, space::Control, space::Group);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_title, 0, 0);
    layout->addWidget(m_close, 0, 1, Qt::AlignTop);
    layout->addWidget(m_text, 1, 0);
    layout->setColumnStretch(0, 1);

    m_time.setSingleShot(true);
    m_time.setInterval(ShownTime);
    connect(&m_time, &QTimer::timeout, this, &Toast::close);
    window.installEventFilter(this);
}

void Toast::showMessage(const QString &title, const QString &text)
{
    m_title->setText(shortened(title));
    m_title->setVisible(!title.isEmpty());
    m_text->setText(shortened(text));
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    place(m_above);
    show();
    raise();
    m_time.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::place(int above)
{
    m_above = above;
    const int width = std::min(Width, m_window.width() - 2 * space::Group);
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                : layout()->sizeHint().height());
    move(m_window.width() - width - space::Group, Top + above);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize)
        place(m_above);
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_time.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_time.start();
    QFrame::leaveEvent(event);
}

void Toast::mousePressEvent(QMouseEvent *)
{
    close();
}

void Toast::close()
{
    hide();
    deleteLater();
    Q_EMIT closed();
}

} // namespace ewc::ui
