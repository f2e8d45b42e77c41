// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "ui/phone/phonemessage.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace ewc::ui {

class BubbleView;
class PhoneClient;
class SchemaDialog;
struct PhoneKind;

/*! One member's phone: what is on it, a line to type in, and a menu of what else one can do. */
class PhoneView final : public QWidget
{
    Q_OBJECT

public:
    /*! The phone of \a member in the sandbox at \a sandbox. */
    PhoneView(const QUrl &sandbox, const PhoneMember &member, QWidget *parent = nullptr);

    [[nodiscard]] const PhoneMember &member() const;

    /*! Puts the cursor where one types. */
    void focusInput();

Q_SIGNALS:
    /*! The user sent something: a text, a place, an event. */
    void sentSomething();
    /*! \a count new messages of the application have arrived. */
    void received(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpLayout();
    void setUpMenu();
    void sendText();
    void start(const PhoneKind &kind);
    void push(const QJsonObject &message);
    void showProblem(const QJsonObject &message, const QString &reason);
    void showWaiting(bool isWaiting);
    void retranslate();
    void retranslateMenu();
    void retranslateDialog();
    void renewIcons();

    PhoneClient *m_client;
    BubbleView *m_bubbles;
    QWidget *m_problem; ///< the line with the next two
    QLabel *m_problemText;
    QPushButton *m_tryAgain;
    QToolButton *m_attach;
    QMenu *m_menu;
    QLineEdit *m_input;
    QPushButton *m_send;
    QJsonObject m_failed; ///< what was not delivered
    QHash<const PhoneKind *, Values> m_lastValues; ///< what forms begin with
    QPointer<SchemaDialog> m_dialog;
    const PhoneKind *m_dialogKind = nullptr;
    QTimer m_patience; ///< ends when one begins to wonder
    bool m_isSlow = false; ///< it has ended
};

} // namespace ewc::ui
