// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/welcomestrip.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int IconSize = 20; // pixels, of a step's number

/*! The number of a step in a circle; a check mark on green once it is done. */
QIcon stepIcon(std::size_t number, bool done, const QPalette &palette)
{
    constexpr int Scale = 2; // sharp on a screen of 200 %, and scaled down elsewhere
    constexpr QRectF Circle(1, 1, IconSize - 2, IconSize - 2);
    QPixmap pixmap(IconSize * Scale, IconSize * Scale);
    pixmap.setDevicePixelRatio(Scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = themeColor(ColorRole::Accent, palette);
    const QColor text = themeColor(ColorRole::Text, palette);
    if (done) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(Circle);
        painter.setPen(QPen(themeColor(ColorRole::BubbleOutText, palette), 2, Qt::SolidLine,
                            Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{6, 10.5}, {9, 13.5}, {14.5, 7}}));
    } else {
        painter.setPen(QPen(text, 1.5));
        painter.drawEllipse(Circle);
        QFont font = themeFont(FontRole::Body);
        font.setPixelSize(12);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.drawText(Circle, Qt::AlignCenter, QString::number(number));
    }
    return {pixmap};
}

} // namespace

WelcomeStrip::WelcomeStrip(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_steps(new QWidget)
    , m_buttons(new QWidget)
    , m_title(new QLabel)
    , m_connect(new QPushButton)
    , m_import(new QPushButton)
    , m_close(new QToolButton)
{
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setUpSteps();
    setUpButtons();
    setBackgroundRole(QPalette::Highlight); // tells changeEvent(), which needs the steps
    m_close->setAutoRaise(true);
    m_close->setIcon(themeIcon(u"window-close"_s));
    connect(m_close, &QToolButton::clicked, this, &WelcomeStrip::dismissed);

    m_rows->setSpacing(space::Tight);
    m_rows->addWidget(m_steps, 1);
    m_rows->addWidget(m_buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Control, space::Control, space::Control);
    layout->setSpacing(space::Control);
    layout->addLayout(m_rows, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    retranslate();
}

void WelcomeStrip::setUpSteps()
{
    auto *layout = new QHBoxLayout(m_steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_title);
    for (std::size_t i = 0; i < StepCount; ++i) {
        if (i > 0) { // in the middle: a tool button has more room behind its text than before
            layout->addWidget(new QLabel(u"→"_s));
            layout->addSpacing(space::Control);
        }
        auto *chip = new QToolButton;
        chip->setAutoRaise(true);
        chip->setIconSize({IconSize, IconSize});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(chip, &QToolButton::clicked, this,
                [this, i] { Q_EMIT stepChosen(static_cast<Step>(i)); });
        layout->addWidget(chip);
        m_chips.at(i) = chip;
    }
    layout->addStretch();
}

void WelcomeStrip::setUpButtons()
{
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Control);
    layout->addWidget(m_connect);
    layout->addWidget(m_import);
    layout->addStretch();
    connect(m_connect, &QPushButton::clicked, this, &WelcomeStrip::connectWanted);
    connect(m_import, &QPushButton::clicked, this, &WelcomeStrip::importWanted);
}

bool WelcomeStrip::isDone(Step step) const
{
    return m_done.at(static_cast<std::size_t>(step));
}

void WelcomeStrip::setDone(Step step, bool done)
{
    m_done.at(static_cast<std::size_t>(step)) = done;
    showSteps();
}

/*! That of two rows: one row needs more, and would never let the window become narrower. */
QSize WelcomeStrip::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int steps = m_steps->minimumSizeHint().width();
    const int buttons = m_buttons->minimumSizeHint().width();
    const int frame =
        margins.left() + margins.right() + layout()->spacing() + m_close->minimumSizeHint().width();
    return {std::max(steps, buttons) + frame, QFrame::minimumSizeHint().height()};
}

void WelcomeStrip::arrange()
{
    const int needed = m_steps->sizeHint().width() + m_buttons->sizeHint().width() + space::Group;
    const int room = contentsRect().width() - layout()->contentsMargins().left()
                     - layout()->contentsMargins().right() - layout()->spacing()
                     - m_close->sizeHint().width();
    const auto direction = room < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_rows->direction() == direction)
        return;
    m_rows->setDirection(direction);
    m_rows->update();
}

void WelcomeStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void WelcomeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showSteps();
    QFrame::changeEvent(event);
}

void WelcomeStrip::showSteps()
{
    const std::array<QString, StepCount> texts{tr("Type on the phone"), tr("See it in the log"),
                                               tr("Open its rule")};
    for (std::size_t i = 0; i < StepCount; ++i) {
        QToolButton *chip = m_chips.at(i);
        chip->setIcon(stepIcon(i + 1, m_done.at(i), palette()));
        chip->setText(u' ' + texts.at(i)); // or the circle touches it
        chip->setAccessibleName((m_done.at(i) ? tr("Step %1, done: %2") : tr("Step %1: %2"))
                                    .arg(i + 1)
                                    .arg(texts.at(i)));
    }
}

void WelcomeStrip::retranslate()
{
    m_title->setText(u"<b>%1</b>"_s.arg(tr("Try it:")));
    showSteps();
    m_chips.at(0)->setToolTip(
        tr("Write to your application as one of its members: go to the phone"));
    m_chips.at(1)->setToolTip(tr("What was written, and what was answered: go to the log"));
    m_chips.at(2)->setToolTip(tr("The rule that answered, to be changed: go to the rules"));
    m_connect->setText(tr("&Connect a real account"));
    m_connect->setToolTip(tr("Enter what the WeCom admin console shows about your application"));
    m_import->setText(tr("&Import config.ini…"));
    m_import->setToolTip(tr("Take over the accounts of an existing config.ini"));
    m_close->setToolTip(tr("Hide this line"));
    m_close->setAccessibleName(m_close->toolTip());
    arrange();
}

} // namespace ewc::ui
