// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/recipientbook.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace ewc::ui {

class DirectoryTreeModel;
class EmptyState;
class HitModel;

/*! To look through the directory and check whom a message is for. Use open(). */
class DirectoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! \a emptyText says why there is nobody, where that is so; \a chosen is checked. */
    DirectoryDialog(const RecipientBook &book, const QString &emptyText,
                    const QList<Recipient> &chosen, QWidget *parent = nullptr);

    /*! Another directory came in: what is checked stays so. */
    void setBook(const RecipientBook &book, const QString &emptyText);
    [[nodiscard]] const QList<Recipient> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void refreshWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const Recipient &recipient, bool isChecked);
    void toggleAt(const QModelIndex &index);
    void showHits();
    void showChosen();
    void retranslate();

    RecipientBook m_book;
    QString m_emptyText;
    QList<Recipient> m_chosen;
    DirectoryTreeModel *m_treeModel;
    HitModel *m_hitModel;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QListView *m_hits;
    EmptyState *m_empty; ///< nobody in the directory
    QLabel *m_none; ///< nobody fits
    QLabel *m_count;
    QPushButton *m_cancel;
    QPushButton *m_choose;
};

} // namespace ewc::ui
