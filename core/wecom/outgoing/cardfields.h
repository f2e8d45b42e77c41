// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"

// The parts that template cards are made of. Source: WeCom document 90236, template_card.
namespace ewc::wecom {

[[nodiscard]] Schema cardSource();
[[nodiscard]] Schema cardTitle(bool isTitleNeeded);
[[nodiscard]] Schema cardQuote();
[[nodiscard]] Schema cardEmphasis();
[[nodiscard]] Schema cardSubTitle();
[[nodiscard]] Schema cardLines();
[[nodiscard]] Schema cardJumps();
/*! What a click on the card opens; a notice has to open something. */
[[nodiscard]] Schema cardAction(bool isNeeded);
[[nodiscard]] Schema cardMenu();
[[nodiscard]] Schema cardPicture();
[[nodiscard]] Schema cardTaskId(bool isNeeded);
[[nodiscard]] Schema cardButtons();
/*! The choice above the buttons of a card. */
[[nodiscard]] Schema cardButtonSelection();
[[nodiscard]] Schema cardVote();
[[nodiscard]] Schema cardSelections();
[[nodiscard]] Schema cardSubmit();

} // namespace ewc::wecom
