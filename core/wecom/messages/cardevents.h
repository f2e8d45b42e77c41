// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

#include <QList>
#include <QStringList>

#include <array>

namespace ewc::wecom {

/*! What a member chose for one question of a card. A value. */
struct CardSelection
{
    QString questionKey;
    QStringList optionIds;

    friend bool operator==(const CardSelection &, const CardSelection &) = default;
};

/*! The member pressed a button of a card, sent its answers, or used its menu. Source: WeCom
    document 90240. */
struct CardEvent
{
    static constexpr std::array Events{QLatin1StringView{"template_card_event"},
                                       QLatin1StringView{"template_card_menu_event"},
                                       QLatin1StringView{"taskcard_click"}};

    QString event;
    QString key; ///< of the button
    QString taskId; ///< of the card
    QString cardType; ///< "button_interaction" …; empty for old task cards
    QString responseCode; ///< changes the card, once, within 72 hours; empty for old task cards
    QList<CardSelection> selections; ///< in the order of the card

    [[nodiscard]] static CardEvent fromMessage(const IncomingMessage &message);
    [[nodiscard]] QString summary() const;
};

} // namespace ewc::wecom
