// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/phonemessage.h"

#include <QDockWidget>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ewc::ui {

class BubbleView;
class PhoneClient;
class PhoneModel;

/*! The sandbox's phone: pick a member, type as that member, see what arrives. */
class PhoneDock final : public QDockWidget
{
    Q_OBJECT

public:
    /*! \a client outlives the dock. */
    explicit PhoneDock(PhoneClient &client, QWidget *parent = nullptr);

    [[nodiscard]] QString member() const;
    /*! The member to begin with, if the sandbox has one of that id. */
    void setPreferredMember(const QString &userId) { m_preferred = userId; }

    /*! Puts the cursor where one types. */
    void focusInput();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMembers(const QList<PhoneMember> &members);
    void pickUp(int index);
    void send();
    void showProblem(const QString &text, const QString &reason);
    void retranslate();

    PhoneClient &m_client;
    PhoneModel *m_model;
    QLabel *m_caption;
    QComboBox *m_members;
    BubbleView *m_bubbles;
    QLabel *m_problem;
    QLineEdit *m_input;
    QPushButton *m_send;
    QString m_preferred;
};

} // namespace ewc::ui
