// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/emojipopup.h"

#include "ui/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QScreen>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Columns = 8;

/*! What people at work send to each other. */
// What clang-format makes of emoji, it would change again the next time.
// clang-format off
const QStringList Emoji =
    u"😀 😄 😂 🤣 😊 😍 😘 😎 🤔 😅 😭 😢 😡 😱 🥳 🤗 👍 👎 👌 🙏 👏 💪 🤝 👋 "
     "❤️ 💔 🔥 ✨ 🎉 🎂 🌹 ☀️ 🌧️ ☕ 🍚 🍻 ✅ ❌ ⚠️ ❓ ❗ 💡 📌 📎 📅 ⏰ 📷 🚀"_s
        .split(u' ', Qt::SkipEmptyParts);
// clang-format on

} // namespace

EmojiPopup::EmojiPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setFrameShape(QFrame::StyledPanel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::Tight, space::Tight, space::Tight, space::Tight);
    grid->setSpacing(0);
    QFont font = themeFont(FontRole::Title);
    font.setWeight(QFont::Normal);
    auto *group = new QButtonGroup(this); // the arrow keys lead from one to the other
    group->setExclusive(false);
    for (int i = 0; i < Emoji.size(); ++i) {
        const QString emoji = Emoji.at(i);
        auto *button = new QToolButton;
        button->setText(emoji);
        button->setFont(font);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        grid->addWidget(button, i / Columns, i % Columns);
        connect(button, &QToolButton::clicked, this, [this, emoji] {
            close();
            Q_EMIT chosen(emoji);
        });
    }
}

void EmojiPopup::openAt(const QWidget &button)
{
    adjustSize();
    const QRect screen = button.screen()->availableGeometry();
    const QPoint top = button.mapToGlobal(QPoint(0, 0));
    QPoint place(top.x(), top.y() - height());
    if (place.y() < screen.top())
        place.setY(top.y() + button.height());
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(place);
    show();
    if (QLayoutItem *first = layout()->itemAt(0))
        first->widget()->setFocus(Qt::PopupFocusReason);
}

} // namespace ewc::ui
