// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/detailspopup.h"

#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScreen>
#include <QTextDocument>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int TextWidth = 340; // pixels: a comfortable line
constexpr int MostLines = 12; // more scrolls
constexpr qsizetype LongestText = 10'000; // characters: nobody reads more in a popup

} // namespace

DetailsPopup::DetailsPopup(QWidget &anchor)
    : QFrame(&anchor, Qt::Popup)
    , m_anchor(anchor)
    , m_title(new QLabel)
    , m_text(new QTextEdit)
    , m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    QFont bold = themeFont(FontRole::Body);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    // Not a label: that one does not break a path or a URL, however long.
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse); // Ctrl+A and Ctrl+C work as well
    m_text->document()->setDocumentMargin(0);
    m_text->setFixedWidth(TextWidth);

    m_buttons->setSpacing(space::Control);
    m_buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Control);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_buttons);
}

void DetailsPopup::setDetails(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setHidden(title.isEmpty());
    setAccessibleName(title);
    const QString shown = text.left(LongestText);
    if (m_text->toPlainText() != shown)
        m_text->setPlainText(shown);
    m_text->setHidden(shown.isEmpty());
    m_text->setAccessibleName(title);

    m_text->document()->setTextWidth(TextWidth);
    const int most = MostLines * m_text->fontMetrics().lineSpacing();
    const int height = static_cast<int>(std::ceil(m_text->document()->size().height()));
    m_text->setFixedHeight(std::min(height, most));
    m_text->setVerticalScrollBarPolicy(height > most ? Qt::ScrollBarAlwaysOn
                                                     : Qt::ScrollBarAlwaysOff);
    if (isVisible())
        place();
}

void DetailsPopup::setActions(const QList<QPointer<QAction>> &actions)
{
    for (const QPointer<QAction> &action : actions) {
        if (action != nullptr && action->isVisible())
            addButton(*action);
    }
}

void DetailsPopup::addButton(QAction &action)
{
    auto *button = new QPushButton;
    const auto show = [button, &action] {
        button->setText(action.text());
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip() == action.iconText() ? QString() : action.toolTip());
    };
    show();
    connect(&action, &QAction::changed, button, show);
    connect(&action, &QObject::destroyed, button, &QObject::deleteLater);
    // Gone first: what the action opens is not to lie under us.
    connect(button, &QPushButton::clicked, &action, [this, &action] {
        close();
        action.trigger();
    });
    m_buttons->addWidget(button);
}

void DetailsPopup::popUp()
{
    place();
    show();
    place(); // the size is certain only now
    m_text->setFocus();
}

void DetailsPopup::place()
{
    adjustSize();
    const QRect anchor(m_anchor.mapToGlobal(QPoint(0, 0)), m_anchor.size());
    const QRect screen = m_anchor.screen()->availableGeometry();
    QPoint corner(anchor.left(), anchor.bottom() + space::Tight);
    if (corner.y() + height() > screen.bottom())
        corner.setY(anchor.top() - space::Tight - height());
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - width())));
    corner.setY(std::max(screen.top(), corner.y()));
    move(corner);
}

void DetailsPopup::mousePressEvent(QMouseEvent *event)
{
    // A press on the anchor closes us, and should not open the next one.
    const QPoint there = m_anchor.mapFromGlobal(event->globalPosition().toPoint());
    setAttribute(Qt::WA_NoMouseReplay, m_anchor.rect().contains(there));
    QFrame::mousePressEvent(event);
}

} // namespace ewc::ui
