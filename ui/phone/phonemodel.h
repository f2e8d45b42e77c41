// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/phone/phonemessage.h"

#include <QAbstractListModel>
#include <QList>

namespace ewc::ui {

/*! What is on one member's phone, oldest first. The display role is the text to copy. */
class PhoneModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole, ///< PhoneMessage, with a title where its kind needs one
        HeadingRole, ///< the time to write above the message, or nothing inside a group
        CaptionRole, ///< how it came, to write below it; empty for what the member typed
    };

    static constexpr int Capacity = 500; ///< messages; the oldest leave first

    explicit PhoneModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void clear();
    void append(const QList<PhoneMessage> &messages);

private:
    [[nodiscard]] QString heading(int row) const;

    QList<PhoneMessage> m_messages;
};

} // namespace ewc::ui
