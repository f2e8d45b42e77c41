// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubblecontent.h"
#include "ui/phone/phonemessage.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>

namespace ewc::ui {

/*!
    What is on one member's phone, oldest first, and what the member has ticked on its cards. The
    display role is the text to copy.
*/
class PhoneModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole, ///< PhoneMessage
        ContentRole, ///< BubbleContent; of a note it is empty
        HeadingRole, ///< the time to write above the message, or nothing inside a group
        SenderRole, ///< the chat it is in, to write above it; mostly empty
        CaptionRole, ///< how it came, to write below it; empty for what the member typed
    };

    static constexpr int Capacity = 1000; ///< messages; the oldest leave first

    explicit PhoneModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    void clear();
    /*! Adds \a messages; one that changed takes the place that it had. */
    void append(const QList<PhoneMessage> &messages);

    /*! Ticks the option \a id of \a question on the card in \a row, or unticks it if it is ticked
        and is not the only one that can be. */
    void toggle(int row, const QString &question, const QString &id, bool isExclusive);
    /*! Chooses the option \a id for \a question on the card in \a row. */
    void choose(int row, const QString &question, const QString &id);

    /*! Reads all contents anew, as the language has changed. */
    void forgetContents();

private:
    struct Row
    {
        PhoneMessage message;
        CardAnswers answers = {};
        mutable std::optional<BubbleContent> content = {}; ///< read when it is first asked for
    };

    [[nodiscard]] const BubbleContent &content(const Row &row) const;
    [[nodiscard]] QString plainText(const Row &row) const;
    [[nodiscard]] QString spokenText(const Row &row) const;
    [[nodiscard]] QString heading(int row) const;
    void setAnswer(int row, const QString &question, const QStringList &ids);
    void change(const PhoneMessage &message);

    QList<Row> m_rows;
};

} // namespace ewc::ui
