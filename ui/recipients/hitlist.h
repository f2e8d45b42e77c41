// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/recipientbook.h"

#include <QFrame>

class QLabel;
class QListView;

namespace ewc::ui {

class HitModel;

/*!
    The list that drops down under a field: who fits what is typed, and a line of words under
    them. It lies above the window's other widgets and never takes the focus from the field,
    which leads it by the keyboard.
*/
class HitList final : public QFrame
{
    Q_OBJECT

public:
    /*! Belongs to \a field and shows itself under it. */
    explicit HitList(QWidget &field);

    /*! Shows \a hits of \a book, the first one current, and \a note; both empty: hides. */
    void showHits(const RecipientBook &book, const QList<Recipient> &hits, const QString &note);
    void moveCurrent(int rows);
    /*! The one that Enter takes; nothing while it is hidden or has no hits. */
    [[nodiscard]] std::optional<Recipient> current() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] const HitModel &model() const { return *m_model; }

Q_SIGNALS:
    void chosen(const ewc::ui::Recipient &recipient);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget &m_field;
    HitModel *m_model;
    QListView *m_view;
    QLabel *m_note;
};

} // namespace ewc::ui
