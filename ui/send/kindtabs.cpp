// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/kindtabs.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! What is sent most has a tab, the rest is in a menu. */
constexpr std::array Frequent{"text"_L1,  "markdown"_L1, "image"_L1,    "voice"_L1,
                              "video"_L1, "file"_L1,     "textcard"_L1, "news"_L1};

bool isCard(const wecom::OutgoingKind *kind)
{
    return kind != nullptr && kind->type == "template_card"_L1;
}

bool isFrequent(const wecom::OutgoingKind *kind)
{
    return std::ranges::find(Frequent, kind->type) != Frequent.end();
}

} // namespace

struct KindTabs::Tab
{
    const wecom::OutgoingKind *kind = nullptr;
    QToolButton *button = nullptr;
};

KindTabs::KindTabs(QWidget *parent)
    : QWidget(parent)
    , m_cards(nullptr)
    , m_more(nullptr)
    , m_cardsMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch();
    m_cards = addButton();
    m_more = addButton();
    for (auto [button, menu] : {std::pair(m_cards, m_cardsMenu), std::pair(m_more, m_moreMenu)}) {
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

KindTabs::~KindTabs() = default;

QToolButton *KindTabs::addButton()
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
    return button;
}

void KindTabs::setChannel(wecom::Channel channel)
{
    m_kinds.clear();
    for (const wecom::OutgoingKind &kind : wecom::outgoingKinds()) {
        if (kind.channels.contains(channel))
            m_kinds.append(&kind);
    }
    for (const Tab &tab : m_tabs)
        delete tab.button;
    m_tabs.clear();
    auto *row = static_cast<QHBoxLayout *>(layout());
    for (const wecom::OutgoingKind *kind : std::as_const(m_kinds)) {
        if (!isFrequent(kind))
            continue;
        auto *button = addButton();
        row->removeWidget(button);
        row->insertWidget(static_cast<int>(m_tabs.size()), button);
        connect(button, &QToolButton::clicked, this, [this, kind] { choose(kind); });
        m_tabs.push_back({kind, button});
    }
    if (!m_kinds.contains(m_kind))
        m_kind = m_kinds.isEmpty() ? nullptr : m_kinds.constFirst();
    retranslate();
}

void KindTabs::setKind(const wecom::OutgoingKind *kind)
{
    if (m_kinds.contains(kind))
        m_kind = kind;
    arrange();
}

void KindTabs::choose(const wecom::OutgoingKind *kind)
{
    const bool isOther = kind != m_kind;
    setKind(kind);
    if (isOther)
        Q_EMIT chosen();
}

QAction *KindTabs::addEntry(QMenu *menu, const wecom::OutgoingKind *kind)
{
    QAction *entry = menu->addAction(schemaText(kind->label));
    entry->setCheckable(true);
    entry->setChecked(kind == m_kind);
    connect(entry, &QAction::triggered, this, [this, kind] { choose(kind); });
    return entry;
}

/*! Shows as many tabs as there is room for; the rest goes into the menu. */
void KindTabs::arrange()
{
    m_cardsMenu->clear();
    m_moreMenu->clear();
    const bool hasCards = std::ranges::any_of(m_kinds, isCard);
    showChosen();
    int room = width() - m_more->sizeHint().width();
    if (hasCards)
        room -= m_cards->sizeHint().width();
    m_cards->setVisible(hasCards);
    for (const Tab &tab : m_tabs) {
        room -= tab.button->sizeHint().width();
        tab.button->setVisible(room >= 0);
        if (room < 0)
            addEntry(m_moreMenu, tab.kind);
    }
    for (const wecom::OutgoingKind *kind : std::as_const(m_kinds)) {
        if (isCard(kind))
            addEntry(m_cardsMenu, kind);
        else if (!isFrequent(kind))
            addEntry(m_moreMenu, kind);
    }
    m_more->setVisible(!m_moreMenu->isEmpty());
    showChosen();
}

void KindTabs::showChosen()
{
    const Tab *inFront = nullptr;
    for (const Tab &tab : m_tabs) {
        tab.button->setChecked(tab.kind == m_kind);
        if (tab.kind == m_kind && !tab.button->isHidden())
            inFront = &tab;
    }
    const bool isInCards = isCard(m_kind);
    const bool isInMore = m_kind != nullptr && inFront == nullptr && !isInCards;
    const QString name = m_kind == nullptr ? QString() : schemaText(m_kind->label);
    m_cards->setChecked(isInCards);
    m_more->setChecked(isInMore);
    m_cards->setText(isInCards ? name : tr("Template card"));
    m_more->setText(isInMore ? name : tr("More"));
}

QSize KindTabs::minimumSizeHint() const
{
    return {m_cards->sizeHint().width() + m_more->sizeHint().width(),
            QWidget::minimumSizeHint().height()};
}

void KindTabs::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void KindTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KindTabs::retranslate()
{
    setAccessibleName(tr("Kinds of messages"));
    for (const Tab &tab : m_tabs) {
        tab.button->setText(schemaText(tab.kind->label));
        tab.button->setToolTip(schemaText(tab.kind->help));
    }
    m_cards->setToolTip(tr("Cards with buttons and lists, made after a template of WeCom"));
    m_more->setToolTip(tr("Other kinds of messages"));
    arrange();
}

} // namespace ewc::ui
