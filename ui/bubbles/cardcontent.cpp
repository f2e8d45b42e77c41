// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/contentparts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

using Action = BubbleAction::Kind;
using Kind = BubbleBlock::Kind;
using Size = BubbleBlock::Size;

constexpr qsizetype LongestKey = 1024;

/*! Builds the blocks of one template_card, in the order in which 企业微信 shows its areas. */
class CardReader final
{
public:
    CardReader(const QJsonObject &card, const CardState &state)
        : m_card(card)
        , m_state(state)
    {
    }

    [[nodiscard]] QList<BubbleBlock> read()
    {
        addSource();
        addPicture();
        addTitle();
        addQuote();
        addPairs();
        addQuestions();
        addButtons();
        addJumps();
        return std::move(m_blocks);
    }

private:
    void addSource()
    {
        static constexpr std::array Tones{Tone::Muted, Tone::Normal, Tone::Bad, Tone::Good};
        const QJsonObject source = m_card.value("source"_L1).toObject();
        const int color = std::clamp(source.value("desc_color"_L1).toInt(), 0, 3);
        BubbleBlock block{.kind = Kind::Pair,
                          .text = textIn(source, {"desc"_L1}),
                          .size = Size::Caption,
                          .tone = Tones.at(static_cast<std::size_t>(color)),
                          .isSpread = true,
                          .isDisabled = m_state.isDisabled};
        const QJsonObject menu = m_card.value("action_menu"_L1).toObject();
        for (const QJsonObject &entry : objectsIn(menu.value("action_list"_L1))) {
            block.options.append(
                {.id = textIn(entry, {"key"_L1}, LongestKey), .text = textIn(entry, {"text"_L1})});
        }
        if (!block.options.isEmpty()) {
            block.detail = u"⋯"_s;
            block.action = {.kind = Action::Menu, .target = textIn(menu, {"desc"_L1})};
        }
        if (!block.text.isEmpty() || !block.detail.isEmpty())
            m_blocks.append(block);
    }

    void addPicture()
    {
        if (!m_card.value("card_image"_L1).isObject())
            return;
        m_blocks.append(
            {.kind = Kind::Banner, .gap = 8, .icon = u"image-x-generic"_s, .action = cardAction()});
    }

    void addTitle()
    {
        const QJsonObject title = m_card.value("main_title"_L1).toObject();
        add({.text = textIn(title, {"title"_L1}),
             .size = Size::Title,
             .mostLines = 3,
             .gap = 8,
             .action = cardAction()});
        add({.text = textIn(title, {"desc"_L1}), .tone = Tone::Muted, .mostLines = 3});
        const QJsonObject emphasis = m_card.value("emphasis_content"_L1).toObject();
        add({.text = textIn(emphasis, {"title"_L1}), .size = Size::Huge, .mostLines = 2, .gap = 8});
        add({.text = textIn(emphasis, {"desc"_L1}),
             .size = Size::Caption,
             .tone = Tone::Muted,
             .mostLines = 2,
             .gap = 0});
        const bool isTitled = !textIn(title, {"title"_L1}).isEmpty();
        add({.text = textIn(m_card, {"sub_title_text"_L1}),
             .tone = isTitled ? Tone::Muted : Tone::Normal,
             .mostLines = 6,
             .gap = 8,
             .action = isTitled ? BubbleAction() : cardAction()});
        const QJsonObject area = m_card.value("image_text_area"_L1).toObject();
        if (!area.isEmpty()) {
            m_blocks.append({.kind = Kind::Item,
                             .text = textIn(area, {"title"_L1}),
                             .detail = textIn(area, {"desc"_L1}),
                             .gap = 8,
                             .icon = u"image-x-generic"_s,
                             .action = urlOf(area)});
        }
    }

    void addQuote()
    {
        const QJsonObject quote = m_card.value("quote_area"_L1).toObject();
        add({.text = textIn(quote, {"title"_L1}),
             .isBold = true,
             .isQuoted = true,
             .mostLines = 2,
             .gap = 8,
             .action = urlOf(quote)});
        add({.text = textIn(quote, {"quote_text"_L1}),
             .tone = Tone::Muted,
             .isQuoted = true,
             .mostLines = 6,
             .gap = 0});
        for (const QJsonObject &item : objectsIn(m_card.value("vertical_content_list"_L1))) {
            add({.text = textIn(item, {"title"_L1}), .isBold = true, .mostLines = 2, .gap = 8});
            add({.text = textIn(item, {"desc"_L1}), .tone = Tone::Muted, .mostLines = 6, .gap = 0});
        }
    }

    void addPairs()
    {
        int gap = 8;
        for (const QJsonObject &pair : objectsIn(m_card.value("horizontal_content_list"_L1))) {
            BubbleBlock block{.kind = Kind::Pair,
                              .text = textIn(pair, {"keyname"_L1}),
                              .detail = textIn(pair, {"value"_L1}),
                              .gap = std::exchange(gap, 4)};
            if (pair.value("type"_L1).toInt() == 1)
                block.action = urlOf(pair);
            const QString medium = textIn(pair, {"media_id"_L1}, LongestBubbleText);
            if (pair.value("type"_L1).toInt() == 2 && !medium.isEmpty())
                block.action = {.kind = Action::OpenFile, .target = medium};
            if (block.action.kind != Action::None)
                block.tone = Tone::Link;
            m_blocks.append(block);
        }
    }

    void addQuestions()
    {
        const QJsonObject checkbox = m_card.value("checkbox"_L1).toObject();
        const bool isExclusive = checkbox.value("mode"_L1).toInt() == 0;
        const QString question = textIn(checkbox, {"question_key"_L1}, LongestKey);
        int gap = 8;
        for (const QJsonObject &option : objectsIn(checkbox.value("option_list"_L1))) {
            const QString id = textIn(option, {"id"_L1});
            const bool isTicked = m_state.answers.contains(question)
                                      ? m_state.answers.value(question).contains(id)
                                      : option.value("is_checked"_L1).toBool();
            m_blocks.append(
                {.kind = Kind::Option,
                 .text = textIn(option, {"text"_L1}),
                 .isChecked = isTicked,
                 .isExclusive = isExclusive,
                 .isDisabled = m_state.isDisabled,
                 .gap = std::exchange(gap, 4),
                 .action = {.kind = Action::Toggle, .target = id, .question = question}});
        }
        if (m_card.value("button_selection"_L1).isObject())
            addSelect(m_card.value("button_selection"_L1).toObject());
        for (const QJsonObject &select : objectsIn(m_card.value("select_list"_L1)))
            addSelect(select);
    }

    void addSelect(const QJsonObject &select)
    {
        const QString question = textIn(select, {"question_key"_L1}, LongestKey);
        BubbleBlock block{.kind = Kind::Select,
                          .text = textIn(select, {"title"_L1}),
                          .isDisabled = m_state.isDisabled,
                          .gap = 8};
        for (const QJsonObject &option : objectsIn(select.value("option_list"_L1)))
            block.options.append(
                {.id = textIn(option, {"id"_L1}), .text = textIn(option, {"text"_L1})});
        const QStringList answer = m_state.answers.value(question);
        QString chosen =
            answer.isEmpty() ? textIn(select, {"selected_id"_L1}) : answer.constFirst();
        auto option = std::ranges::find(block.options, chosen, &BubbleOption::id);
        if (option == block.options.end()) // the first one, as 企业微信 does
            option = block.options.begin();
        if (option != block.options.end()) {
            block.detail = option->text;
            chosen = option->id;
        }
        block.action = {.kind = Action::Choose, .target = chosen, .question = question};
        m_blocks.append(block);
    }

    void addButtons()
    {
        static constexpr std::array Tones{Tone::Link, Tone::Normal, Tone::Bad, Tone::Muted};
        BubbleBlock block{.kind = Kind::Buttons, .isDisabled = m_state.isDisabled, .gap = 12};
        for (const QJsonObject &button : objectsIn(m_card.value("button_list"_L1))) {
            const int style = std::clamp(button.value("style"_L1).toInt(1), 1, 4);
            const bool isLink = button.value("type"_L1).toInt() == 1;
            block.buttons.append(
                {.text = textIn(button, {"text"_L1}),
                 .tone = Tones.at(static_cast<std::size_t>(style - 1)),
                 .action = isLink
                               ? urlOf(button)
                               : BubbleAction{.kind = Action::Press,
                                              .target = textIn(button, {"key"_L1}, LongestKey)}});
        }
        const QJsonObject submit = m_card.value("submit_button"_L1).toObject();
        if (m_card.value("submit_button"_L1).isObject()) {
            const QString text = textIn(submit, {"text"_L1});
            block.buttons.append(
                {.text = text.isEmpty() ? bubbleText(QT_TRANSLATE_NOOP("Bubble", "Submit")) : text,
                 .action = {.kind = Action::Submit,
                            .target = textIn(submit, {"key"_L1}, LongestKey)}});
        }
        // What stands on the one button that is left after an answer, if the sender said so.
        const QString replacement = m_state.replacement.isEmpty()
                                        ? textIn(m_card, {"replace_text"_L1})
                                        : m_state.replacement.left(LongestBubbleLine);
        if (m_state.isDisabled && !replacement.isEmpty())
            block.buttons = {{.text = replacement, .tone = Tone::Muted}};
        if (!block.buttons.isEmpty())
            m_blocks.append(block);
    }

    void addJumps()
    {
        for (const QJsonObject &jump : objectsIn(m_card.value("jump_list"_L1))) {
            m_blocks.append({.kind = Kind::Rule, .gap = 8});
            m_blocks.append({.kind = Kind::Pair,
                             .text = textIn(jump, {"title"_L1}),
                             .detail = u"›"_s,
                             .isSpread = true,
                             .gap = 8,
                             .action = urlOf(jump)});
        }
    }

    [[nodiscard]] BubbleAction cardAction() const
    {
        return urlOf(m_card.value("card_action"_L1).toObject());
    }

    [[nodiscard]] static BubbleAction urlOf(const QJsonObject &area)
    {
        return openUrl(textIn(area, {"url"_L1}, LongestBubbleText));
    }

    void add(const BubbleBlock &block)
    {
        if (!block.text.isEmpty())
            m_blocks.append(block);
    }

    const QJsonObject &m_card;
    const CardState &m_state;
    QList<BubbleBlock> m_blocks;
};

} // namespace

QList<BubbleBlock> cardBlocks(const QJsonObject &content, const CardState &state)
{
    return CardReader(content, state).read();
}

} // namespace ewc::ui
