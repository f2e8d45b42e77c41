// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagefilter.h"
#include "ui/models/membernames.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace ewc::ui {

/*! The quick filter above the log: text, member, kind, direction, errors only. */
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /*! What is chosen; MessageFilter::account is not among it. */
    [[nodiscard]] MessageFilter filter() const;
    void setNames(const MemberNames &names);
    /*! Narrows to messages from and to \a userId. */
    void chooseMember(const QString &userId);
    void chooseKind(const QString &type);
    void setOnlyErrors(bool isOnlyErrors);
    void clear();
    /*! Puts the cursor into the text. */
    void focusText();

Q_SIGNALS:
    /*! The choice changed; while one types, after a short pause. */
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillKinds();
    void fillDirections();
    void fillMembers();
    void retranslate();

    MemberNames m_names;
    QLineEdit *m_text;
    QComboBox *m_member;
    QComboBox *m_kind;
    QComboBox *m_direction;
    QToolButton *m_errors;
    QToolButton *m_clear;
    QTimer m_pause; ///< until one is thought to have typed
};

} // namespace ewc::ui
