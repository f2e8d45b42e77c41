// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubblecontent.h"

#include <QLatin1StringView>

#include <initializer_list>

class QJsonValue;

namespace ewc::ui {

// What each type of content may hold at most: nobody reads more in a bubble.
inline constexpr qsizetype LongestBubbleText = 4096; ///< characters, what markdown takes in bytes
inline constexpr qsizetype LongestBubbleLine = 512; ///< characters of a title or label
inline constexpr int MostBubbleLines = 120;
inline constexpr qsizetype MostBubbleItems = 20; ///< of a list: options, buttons, articles

/*! \a source of the translation context "Bubble" in the user's language. */
[[nodiscard]] QString bubbleText(const char *source);

/*! The first text in \a content under one of \a keys, at most \a longest characters of it. */
[[nodiscard]] QString textIn(const QJsonObject &content,
                             std::initializer_list<QLatin1StringView> keys,
                             qsizetype longest = LongestBubbleLine);

/*! The objects in the list \a value, MostBubbleItems at most. */
[[nodiscard]] QList<QJsonObject> objectsIn(const QJsonValue &value);

/*! Cuts \a text to LongestBubbleText and MostBubbleLines; returns how many characters went. */
qsizetype cutBubbleText(QString &text);

/*! A line that says that \a count characters are not shown. */
[[nodiscard]] BubbleBlock moreCharacters(qsizetype count);

/*! Opens \a url when clicked; nothing if there is none. */
[[nodiscard]] BubbleAction openUrl(const QString &url);

/*! Blocks of a text with links: <a href>, bare addresses, <@userid>. */
[[nodiscard]] QList<BubbleBlock> textBlocks(QString text);

/*! Blocks of a card's description, which may hold <div class="gray"> and <br>. */
[[nodiscard]] QList<BubbleBlock> divBlocks(QString text);

/*! Blocks of what 企业微信 takes for Markdown; \a isSecond is the richer markdown_v2. */
[[nodiscard]] QList<BubbleBlock> markdownBlocks(QString text, bool isSecond);

/*! Blocks of news or mpnews. */
[[nodiscard]] QList<BubbleBlock> articleBlocks(const QJsonObject &content);

/*! Blocks of a mini-program notice. */
[[nodiscard]] QList<BubbleBlock> noticeBlocks(const QJsonObject &content);

/*! Blocks of a template_card of each card_type. */
[[nodiscard]] QList<BubbleBlock> cardBlocks(const QJsonObject &content, const CardState &state);

} // namespace ewc::ui
