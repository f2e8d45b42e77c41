// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubblecontent.h"
#include "ui/bubbles/bubblelayout.h"
#include "ui/bubbles/mediasource.h"

#include <QWidget>

#include <memory>

namespace ewc::ui {

class Thumbnails;

/*!
    How a message will look at those who get it: its bubble in 企业微信 and, where that differs,
    the one in 微信 below. Grows with its content; put it into a scroll area.

    Pictures are read from "file:///…"; of other references, as of "media:…", setPathOf() tells.
*/
class BubblePreview final : public QWidget
{
    Q_OBJECT

public:
    explicit BubblePreview(QWidget *parent = nullptr);
    ~BubblePreview() override;

    /*! Shows a message of \a type with \a content, the object under the type's name. It may be
        incomplete or wrong in any way. An empty \a type: nothing. */
    void setMessage(const QString &type, const QJsonObject &content);

    /*! Asks \a pathOf for the files behind references other than "file:///…". */
    void setPathOf(const LocalMedia::PathOf &pathOf);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shown
    {
        BubbleContent content;
        QString caption;
    };

    void renew();
    /*! The bubbles for a widget of \a width, made anew only if they were for another. */
    const std::vector<std::unique_ptr<BubbleLayout>> &layoutsFor(int width) const;
    [[nodiscard]] int captionHeight() const;

    QString m_type;
    QJsonObject m_content;
    QList<Shown> m_shown; ///< one for each program that shows it differently
    mutable std::vector<std::unique_ptr<BubbleLayout>> m_layouts; ///< of m_shown
    mutable int m_laidOutWidth = -1;
    std::unique_ptr<LocalMedia> m_media;
    std::unique_ptr<Thumbnails> m_pictures;
};

} // namespace ewc::ui
