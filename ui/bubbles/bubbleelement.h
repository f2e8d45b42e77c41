// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubblecontent.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QRegion>
#include <QSize>

#include <memory>

class QPainter;

namespace ewc::ui {

class Thumbnails;

/*! What a bubble is drawn with. A value; the pictures outlive it. */
struct BubbleInk
{
    QPalette palette;
    bool isFromMember = false; ///< on the green of what the phone's owner sends
    Thumbnails *pictures = nullptr; ///< null: boxes stay empty
    int currentPart = -1; ///< the one that the keyboard is at
    QString playing = {}; ///< the voice that is being heard

    /*! The colour of text in \a tone. */
    [[nodiscard]] QColor color(Tone tone) const;
};

/*! A place in a bubble that does something when it is clicked. A value. */
struct BubblePart
{
    QRegion area; ///< a link goes over several lines
    BubbleAction action;
    QString label; ///< what a screen reader says
    QList<BubbleOption> options = {}; ///< to drop down
};

/*! One block of a bubble, set in a font: measured once, drawn often. */
class BubbleElement
{
    Q_DISABLE_COPY_MOVE(BubbleElement)

public:
    BubbleElement() = default;
    virtual ~BubbleElement() = default;

    /*! Breaks what it says to fit into \a width pixels; returns the room it takes. Once. */
    [[nodiscard]] virtual QSize layOut(int width) = 0;
    /*! Draws into \a rect, which is as high as it said and may be wider; part \a firstPart of
        the bubble is the first of this. */
    virtual void draw(QPainter &painter, const QRect &rect, const BubbleInk &ink,
                      int firstPart) const = 0;
    /*! What can be clicked while it stands at \a rect, in the order of reading. */
    [[nodiscard]] virtual QList<BubblePart> parts(const QRect &rect) const = 0;
};

/*! The element that shows \a block, with \a font as that of a body of text. */
[[nodiscard]] std::unique_ptr<BubbleElement> bubbleElement(const BubbleBlock &block,
                                                           const QFont &font);

/*! The part for \a action on all of \a rect; none if it does nothing. */
[[nodiscard]] QList<BubblePart> wholePart(const QRect &rect, const BubbleAction &action,
                                          const QString &label,
                                          const QList<BubbleOption> &options = {});

/*! Draws the mark of the keyboard around \a rect. */
void drawCurrentMark(QPainter &painter, const QRect &rect, const BubbleInk &ink);

/*! The font of a text of \a size beside \a body. */
[[nodiscard]] QFont bubbleFont(BubbleBlock::Size size, const QFont &body);

// The elements, by what they show.
[[nodiscard]] std::unique_ptr<BubbleElement> textElement(const BubbleBlock &, const QFont &);
[[nodiscard]] std::unique_ptr<BubbleElement> pairElement(const BubbleBlock &, const QFont &);
[[nodiscard]] std::unique_ptr<BubbleElement> tableElement(const BubbleBlock &, const QFont &);
[[nodiscard]] std::unique_ptr<BubbleElement> boxElement(const BubbleBlock &);
[[nodiscard]] std::unique_ptr<BubbleElement> voiceElement(const BubbleBlock &, const QFont &);
[[nodiscard]] std::unique_ptr<BubbleElement> fileElement(const BubbleBlock &, const QFont &);
[[nodiscard]] std::unique_ptr<BubbleElement> buttonsElement(const BubbleBlock &, const QFont &);
[[nodiscard]] std::unique_ptr<BubbleElement> optionElement(const BubbleBlock &, const QFont &);
[[nodiscard]] std::unique_ptr<BubbleElement> selectElement(const BubbleBlock &, const QFont &);
[[nodiscard]] std::unique_ptr<BubbleElement> ruleElement();

} // namespace ewc::ui
