// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ewc::ui {

/*! What a message bar says, and what can be done about it. A value. */
struct BarMessage
{
    struct Action
    {
        QString text; ///< a verb
        std::function<void()> run;
    };

    ColorRole mark = ColorRole::Ok;
    QString what; ///< happened
    QString details = {}; ///< what it means, and what to do
    QList<Action> actions = {};
};

/*!
    Says above what it is about what happened, what it means and what to do, with a button for
    each thing that can be done. Hidden while there is nothing to say.
*/
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /*! Shows what \a make returns; it is asked again when the language changes. */
    void showMessage(std::function<BarMessage()> make);
    /*! Takes the message back. */
    void clear();

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    std::function<BarMessage()> m_make;
    QLabel *m_mark;
    QLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};

} // namespace ewc::ui
