// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QList>
#include <QPointer>
#include <QToolButton>

#include <optional>

class QAction;

namespace ewc::ui {

class DetailsPopup;

/*!
    One fact about the program in a few words; a click, Enter or Space tells the details.

    A text that has no room ends in "…", so that the chips beside it keep theirs.
*/
class StatusChip final : public QToolButton
{
    Q_OBJECT

public:
    explicit StatusChip(QWidget *parent = nullptr);

    /*! Shows \a text behind a dot in the colour of \a mark; the details stay. */
    void setStatus(ColorRole mark, const QString &text);
    /*! Shows \a text, and \a details under it on a click and in the tool tip. */
    void setStatus(ColorRole mark, const QString &text, const QString &details);

    /*! Shows how full something is in place of the dot: 0 to 1. */
    void setGauge(double share);

    /*!
        What a click tells: sentences in plain text; the tool tip tells the first of them.
        Where there are neither details nor actions, a click opens nothing.
    */
    void setDetails(const QString &title, const QString &text);
    [[nodiscard]] QString details() const { return m_details; }

    /*! What can be done about it, as buttons under the details. The caller owns them. */
    void setActions(const QList<QAction *> &actions);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void initStyleOption(QStyleOptionToolButton *option) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keepDetails(const QString &title, const QString &details);
    void showDetails();
    [[nodiscard]] int textWidth(const QString &text) const;

    void showMark();

    std::optional<double> m_gauge; ///< nothing: a dot
    ColorRole m_mark = ColorRole::MutedText;
    QString m_title;
    QString m_details;
    QList<QPointer<QAction>> m_actions;
    QPointer<DetailsPopup> m_popup;
};

} // namespace ewc::ui
