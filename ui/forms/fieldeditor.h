// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QWidget>

class QAbstractButton;

namespace ewc::ui {

class FormSources;

/*!
    Edits the value of one Field, in the way of its kind. Says nothing about right and wrong:
    SchemaForm does.
*/
class FieldEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FieldEditor)

public:
    /*! Returns the editor that fits the kind of \a field. Without a \a parent it is the caller's.
     */
    [[nodiscard]] static FieldEditor *create(const Field &field, QWidget *parent = nullptr);

    /*! What stands there, without the space around it; empty where nothing is set. */
    [[nodiscard]] virtual QString value() const = 0;
    /*! Shows \a value, and does not emit edited(). */
    virtual void setValue(const QString &value) = 0;
    /*! Puts the texts of the editor itself into the user's language, and renews its icons. */
    virtual void retranslate() { }
    /*! What it may offer; \a sources has to outlive it. */
    virtual void setSources(FormSources &) { }

    /*! The widget that takes the keyboard. */
    [[nodiscard]] QWidget *input() const { return m_input; }
    /*! Puts \a button, which the editor takes over, behind the input. */
    void addButton(QAbstractButton *button);

Q_SIGNALS:
    /*! The user changed the value. */
    void edited();
    /*! The user went on to another place of the same window. */
    void left();

protected:
    explicit FieldEditor(QWidget *parent);

    /*! Puts \a input, which the editor takes over, to its place. To be called once. */
    void setInput(QWidget *input);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_input = nullptr;
};

} // namespace ewc::ui
