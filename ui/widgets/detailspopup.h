// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QHBoxLayout;
class QLabel;
class QTextEdit;

namespace ewc::ui {

/*!
    What a click on something small opens beside it: a title, a text to read and to copy from,
    and what can be done. Esc, or a click elsewhere, closes and deletes it.
*/
class DetailsPopup final : public QFrame
{
    Q_OBJECT

public:
    /*! Belongs to \a anchor, and opens beside it. */
    explicit DetailsPopup(QWidget &anchor);

    /*! May be called while it is open; what is selected stays so, unless the text changes. */
    void setDetails(const QString &title, const QString &text);
    /*! One button each; none is left behind by an action that is deleted. */
    void setActions(const QList<QPointer<QAction>> &actions);
    void popUp();

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void addButton(QAction &action);
    void place();

    QWidget &m_anchor;
    QLabel *m_title;
    QTextEdit *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace ewc::ui
