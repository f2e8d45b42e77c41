// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "core/wecom/outgoingkind.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QStackedWidget;

namespace ewc::ui {

class JsonForm;

/*!
    The form for what stands in a message, made from the table of kinds. Each kind keeps what was
    written into it; files go over from one kind to another.
*/
class MessageForm final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageForm(QWidget *parent = nullptr);

    /*! Shows the form of \a kind, as \a channel takes it. */
    void setKind(const wecom::OutgoingKind &kind, wecom::Channel channel);
    /*! Shows \a content in it, as untouched. */
    void setContent(const QJsonObject &content);
    /*! The object under the name of the kind. */
    [[nodiscard]] QJsonObject content() const;
    /*! True if nothing was written into the form. */
    [[nodiscard]] bool isEmpty() const;
    /*! Forgets what was written into all forms. */
    void clear();

    /*! A text that is too long is no problem: it will be split, or sent as a file. */
    void setLongTextAllowed(bool isAllowed);
    /*! What is wrong, shown or not; empty if nothing is. */
    [[nodiscard]] QList<FieldProblem> problems() const;
    /*! The first problem, with the name of its field. */
    [[nodiscard]] QString firstProblem() const;
    /*! Says all that is wrong, and gives the keyboard to the first field with a problem. */
    void showProblems();

    /*! Puts the file at \a path into the kind's place for a file; false if there is none. */
    bool takeFile(const QString &path);
    /*! Gives the keyboard to the first field. */
    void focusFirst();

Q_SIGNALS:
    /*! The user changed something. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] JsonForm *form() const;
    void check();

    const wecom::OutgoingKind *m_kind = nullptr;
    wecom::Channel m_channel = wecom::Channel::App;
    Schema m_schema; ///< what the form of the kind asks for
    QStackedWidget *m_stack;
    QHash<QString, JsonForm *> m_forms; ///< by kind and channel
    bool m_isLongTextAllowed = true;
};

} // namespace ewc::ui
