// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

class QAction;

namespace ewc::ui {

class BubbleDelegate;

/*!
    A conversation as bubbles; stays with the newest one unless scrolled up. The arrow keys go
    through it, Ctrl+C and the context menu copy the text of a bubble.
*/
class BubbleView final : public QListView
{
    Q_OBJECT

public:
    explicit BubbleView(QWidget *parent = nullptr);

    void setMemberName(const QString &name);
    /*! Says what belongs here while there is nothing. */
    void setEmptyText(const QString &text);

protected:
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void copyCurrent();

    BubbleDelegate *m_delegate;
    QAction *m_copy;
    QString m_emptyText;
    bool m_following = true;
};

} // namespace ewc::ui
