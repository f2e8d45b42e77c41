// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingkind.h"
#include "core/wecom/sendoptions.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QToolButton;

namespace ewc::ui {

/*! How a message is to be treated, beside what it says: a line that folds, and says what is set
    while it is folded. */
class MessageOptions final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageOptions(QWidget *parent = nullptr);

    /*! Offers what there is for \a kind over \a channel. */
    void setKind(const wecom::OutgoingKind &kind, wecom::Channel channel);
    void setOptions(const wecom::SendOptions &options);
    /*! What is chosen, of what is offered. */
    [[nodiscard]] wecom::SendOptions options() const;

Q_SIGNALS:
    /*! The user changed something. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSummary();
    void retranslate();

    bool m_hasSafe = false;
    bool m_hasInside = false; ///< safe: 2
    bool m_hasIds = false;
    bool m_hasDuplicates = false;
    QToolButton *m_fold;
    QWidget *m_choices;
    QComboBox *m_safe;
    QCheckBox *m_ids;
    QCheckBox *m_duplicates;
    QSpinBox *m_minutes;
};

} // namespace ewc::ui
