// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace ewc::ui {

class BubbleDelegate;

/*! A conversation as bubbles; stays with the newest one unless scrolled up. */
class BubbleView final : public QListView
{
    Q_OBJECT

public:
    explicit BubbleView(QWidget *parent = nullptr);

    void setMemberName(const QString &name);
    /*! Says what belongs here while there is nothing. */
    void setEmptyText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BubbleDelegate *m_delegate;
    QString m_emptyText;
    bool m_following = true;
};

} // namespace ewc::ui
