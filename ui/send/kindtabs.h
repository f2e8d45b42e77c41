// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/outgoingkind.h"

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace ewc::ui {

/*!
    The kinds of messages that a channel takes: a tab for each that is often used, a menu for the
    template cards, and one for the rest, which also takes up the tabs that there is no room for.
*/
class KindTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit KindTabs(QWidget *parent = nullptr);
    ~KindTabs() override;

    /*! Offers the kinds of \a channel; what was chosen stays chosen if it is among them. */
    void setChannel(wecom::Channel channel);
    /*! Chooses \a kind, if it is offered, and does not emit chosen(). */
    void setKind(const wecom::OutgoingKind *kind);
    /*! The chosen kind; null before setChannel(). */
    [[nodiscard]] const wecom::OutgoingKind *kind() const { return m_kind; }
    [[nodiscard]] const QList<const wecom::OutgoingKind *> &kinds() const { return m_kinds; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /*! The user chose another kind. */
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Tab;

    void choose(const wecom::OutgoingKind *kind);
    QToolButton *addButton();
    QAction *addEntry(QMenu *menu, const wecom::OutgoingKind *kind);
    void arrange();
    void showChosen();
    void retranslate();

    QList<const wecom::OutgoingKind *> m_kinds;
    const wecom::OutgoingKind *m_kind = nullptr;
    std::vector<Tab> m_tabs;
    QToolButton *m_cards;
    QToolButton *m_more;
    QMenu *m_cardsMenu;
    QMenu *m_moreMenu;
};

} // namespace ewc::ui
