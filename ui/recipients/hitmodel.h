// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/recipientbook.h"

#include <QAbstractListModel>
#include <QSet>

namespace ewc::ui {

/*! Roles that models of recipients share. */
enum RecipientRole {
    TheRecipientRole = Qt::UserRole, ///< a Recipient; nothing for a heading
    RecipientDetailRole, ///< what stands in muted letters behind the name
};

/*! Those whom a search found, best first; where wanted, with a box to check. */
class HitModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HitModel(bool isCheckable, QObject *parent = nullptr);

    void setBook(const RecipientBook &book);
    void setHits(const QList<Recipient> &hits);
    void setChecked(const QSet<Recipient> &checked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /*! The user checked it, or not any longer; setChecked() is to follow. */
    void toggled(const ewc::ui::Recipient &recipient, bool isChecked);

private:
    bool m_isCheckable;
    RecipientBook m_book;
    QList<Recipient> m_hits;
    QSet<Recipient> m_checked;
};

/*! What models say about \a recipient, whatever else they know. */
[[nodiscard]] QVariant recipientData(const RecipientBook &book, const Recipient &recipient,
                                     int role);

} // namespace ewc::ui
