// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/phonemessage.h"

#include <QAbstractListModel>
#include <QList>

namespace ewc::ui {

/*! The messages on one member's phone, oldest first. */
class PhoneModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FromMemberRole = Qt::UserRole, ///< bool
        HeadingRole, ///< the time to write above the message, or nothing inside a group
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
