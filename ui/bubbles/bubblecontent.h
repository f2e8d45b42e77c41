// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace ewc::ui {

/*! In which program a message is looked at: not all that 企业微信 shows is shown in 微信. */
enum class BubbleLook { WeCom, WeChat };

/*! What the colour of a text says. */
enum class Tone { Normal, Muted, Good, Warning, Bad, Link };

/*! A stretch of a text that looks different, or leads somewhere. A value. */
struct TextSpan
{
    int start = 0;
    int length = 0;
    bool isBold = false;
    bool isItalic = false;
    bool isCode = false;
    bool isStruck = false;
    Tone tone = Tone::Normal;
    QString url = {}; ///< of a link

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/*! What happens when a part of a bubble is clicked. A value. */
struct BubbleAction
{
    enum class Kind {
        None,
        OpenUrl, ///< target: the address, as the sender wrote it
        OpenPicture, ///< target: the reference of the medium, as in the next two
        PlayVoice,
        OpenFile, ///< a video as well
        Press, ///< a button of a card; target: its key
        Toggle, ///< an option of a question; target: its id
        Choose, ///< drops down the options of a question
        Submit, ///< sends the answers to all questions; target: the key of the button
        Menu, ///< drops down what else the card offers
    };

    Kind kind = Kind::None;
    QString target = {};
    QString question = {}; ///< the question_key, of options

    friend bool operator==(const BubbleAction &, const BubbleAction &) = default;
};

/*! One of several things to choose from. A value. */
struct BubbleOption
{
    QString id;
    QString text;

    friend bool operator==(const BubbleOption &, const BubbleOption &) = default;
};

struct BubbleButton
{
    QString text;
    Tone tone = Tone::Link;
    BubbleAction action = {};

    friend bool operator==(const BubbleButton &, const BubbleButton &) = default;
};

/*! A piece of a bubble; they stand below each other. A value. */
struct BubbleBlock
{
    enum class Kind {
        Text,
        Rule, ///< a thin line
        Picture, ///< medium, in a box of its own
        Banner, ///< medium, as wide as the card
        Video, ///< a dark box to play
        Voice, ///< text: how long it is, if that is known
        File, ///< icon, text and detail
        Item, ///< text and detail, and the thumb of medium beside it
        Pair, ///< text: what it is; detail: its value
        Buttons,
        Option, ///< to tick
        Select, ///< text: the question; detail: what is chosen
        Table, ///< cells, the first row is the heading
    };
    enum class Size { Caption, Body, Title, Huge };

    Kind kind = Kind::Text;
    QString text = {};
    QString detail = {};
    QList<TextSpan> spans = {}; ///< of text
    Size size = Size::Body;
    Tone tone = Tone::Normal;
    bool isBold = false;
    bool isQuoted = false; ///< with a bar at its left
    bool isCode = false; ///< on a ground of its own
    bool isSpread = false; ///< a pair: the value stands at the right edge
    bool isChecked = false; ///< an option
    bool isExclusive = false; ///< an option: a round mark, as only one can be ticked
    bool isDisabled = false; ///< what cannot be pressed any more
    int indent = 0; ///< levels of lists
    int mostLines = 0; ///< more are cut; 0: all are shown
    int gap = 4; ///< pixels above it
    QString marker = {}; ///< before the first line: "•" or "1."
    QString medium = {}; ///< media_id, "file:…" or "media:…"; empty: nothing to be shown
    QString icon = {}; ///< in the icon theme
    QList<BubbleButton> buttons = {};
    QList<BubbleOption> options = {}; ///< what Choose or Menu drops down
    QList<QStringList> cells = {};
    BubbleAction action = {};

    friend bool operator==(const BubbleBlock &, const BubbleBlock &) = default;
};

/*! What stands in a bubble. A value. */
struct BubbleContent
{
    enum class Frame {
        Bubble, ///< as wide as its text, with a tail
        Card, ///< as wide as there is room, without one
        Bare, ///< nothing around it: a picture
    };

    QList<BubbleBlock> blocks;
    Frame frame = Frame::Bubble;

    friend bool operator==(const BubbleContent &, const BubbleContent &) = default;
};

/*! What has been ticked and chosen on a card, by question_key. */
using CardAnswers = QHash<QString, QStringList>;

/*! How a card stands, beside what it says. A value. */
struct CardState
{
    CardAnswers answers; ///< where there is none the card's own standard counts
    bool isDisabled = false; ///< it was answered: nothing can be pressed any more
    QString replacement = {}; ///< what then stands on the one button that is left

    friend bool operator==(const CardState &, const CardState &) = default;
};

/*!
    What the bubble of a message of \a type shows with \a content, the object that stands under
    the type's name in message/send. Source: WeCom documents 90236, 90240, 99110.

    \a content may be anything: what has the wrong type is left out, and what is too much is cut
    with a word about it. Beside the fields of the platform "name", "size" (bytes) and "seconds"
    of a medium are shown. Pure, for any thread; texts are in the language of the application.
*/
[[nodiscard]] BubbleContent bubbleContent(const QString &type, const QJsonObject &content,
                                          BubbleLook look = BubbleLook::WeCom,
                                          const CardState &state = {});

/*! True if a message of \a type looks different in 微信 from how 企业微信 shows it. */
[[nodiscard]] bool differsInWeChat(const QString &type);

/*! All text of \a content in lines, to be copied and read aloud. */
[[nodiscard]] QString plainText(const BubbleContent &content);

/*! The answers that a card with \a blocks gives when it is submitted: one per question. */
[[nodiscard]] CardAnswers answersOn(const BubbleContent &content);

} // namespace ewc::ui
