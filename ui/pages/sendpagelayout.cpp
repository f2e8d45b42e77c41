// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/pages/sendpage.h"
#include "ui/recipients/recipientpicker.h"
#include "ui/send/composer.h"
#include "ui/send/incomingmedia.h"
#include "ui/send/previewpane.h"
#include "ui/send/senderror.h"
#include "ui/send/senthistory.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ewc::ui {
namespace {

constexpr int NarrowWidth = 640; // pixels: below, form and preview are in each other's way
const QString HalvesKey = u"send/halves"_s;
const QString SidesKey = u"send/sides"_s;
const QString PreviewKey = u"send/preview"_s;

} // namespace

void SendPage::layOut()
{
    m_title->setFont(themeFont(FontRole::Title));
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    m_busy->hide();
    m_previewButton->setCheckable(true);
    m_previewButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sides->addWidget(m_composer);
    m_sides->addWidget(m_preview);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 2);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(space::Group);
    m_halves->addWidget(m_sides);
    m_halves->addWidget(m_history);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    m_halves->setChildrenCollapsible(false);
    m_halves->setHandleWidth(space::Control);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_halves);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(space::Control);
    heading->addWidget(m_title);
    heading->addWidget(m_from);
    heading->addWidget(m_busy);
    heading->addStretch();
    heading->addWidget(m_previewButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    layout->setSpacing(space::Control);
    layout->addLayout(heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
}

void SendPage::connectParts()
{
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(1s);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] { (void)m_drafts.save(); });
    m_showBusy.setSingleShot(true);
    m_showBusy.setInterval(300ms);
    connect(&m_showBusy, &QTimer::timeout, this, [this] { m_busy->setVisible(m_pending > 0); });
    connect(m_composer, &Composer::edited, this, [this] {
        m_preview->setMessage(m_composer->draft().message);
        keepDraft();
    });
    connect(m_composer, &Composer::sendWanted, this, &SendPage::askAndSend);
    connect(m_history, &SentHistory::againWanted, this, [this](const Draft &draft) {
        if (draft.recipients.users.contains(u"@all"_s))
            ask(tr("It goes to everybody who can see the application."),
                [this, draft] { submit(draft); });
        else
            submit(draft);
    });
    connect(m_history, &SentHistory::editWanted, this, [this](const Draft &draft) {
        startNew();
        m_composer->setDraft(draft);
        m_composer->focusFirst();
    });
    connect(m_history, &SentHistory::tryWanted, this, [this] {
        m_composer->setDraft({.recipients = {.users = {u"zhangsan"_s}},
                              .message = wecom::OutgoingMessage::text(u"你好"_s)});
        m_composer->focusFirst();
    });
    connect(m_from, &QComboBox::activated, this,
            [this](int index) { showAccount(m_accounts.value(index)); });
    connect(m_empty, &EmptyState::actionTriggered, this, &SendPage::connectWanted);
    connect(m_previewButton, &QToolButton::clicked, this, [this](bool isWanted) {
        (width() < NarrowWidth ? m_wantsPreviewNarrow : m_wantsPreview) = isWanted;
        showPreview();
    });
    connect(&m_engine, &EngineLink::statusChanged, this, &SendPage::takeAccounts);
    connect(&m_engine, &EngineLink::namesChanged, this, &SendPage::readDirectory);
    connect(&m_log, &LogLink::opened, this, &SendPage::readDirectory);
    connect(m_composer->recipients(), &RecipientPicker::refreshWanted, this,
            &SendPage::refreshDirectory);
}

void SendPage::showPreview()
{
    const bool isWanted = width() < NarrowWidth ? m_wantsPreviewNarrow : m_wantsPreview;
    m_previewButton->setChecked(isWanted);
    m_preview->setVisible(isWanted);
}

void SendPage::resizeEvent(QResizeEvent *event)
{
    showPreview();
    QWidget::resizeEvent(event);
}

void SendPage::save(QSettings &settings)
{
    settings.setValue(HalvesKey, m_halves->saveState());
    settings.setValue(SidesKey, m_sides->saveState());
    settings.setValue(PreviewKey, m_wantsPreview);
    m_history->save(settings);
    (void)m_drafts.save();
}

void SendPage::restore(const QSettings &settings)
{
    m_halves->restoreState(settings.value(HalvesKey).toByteArray());
    m_sides->restoreState(settings.value(SidesKey).toByteArray());
    m_wantsPreview = settings.value(PreviewKey, true).toBool();
    m_history->restore(settings);
    showPreview();
}

void SendPage::retranslate()
{
    m_title->setText(tr("Send"));
    m_busy->setText(tr("Being prepared …"));
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("The account that sends"));
    m_previewButton->setText(tr("Preview"));
    m_previewButton->setIcon(themeIcon(u"view-preview"_s));
    m_previewButton->setToolTip(tr("Show how it will look on a phone"));
    m_empty->setTexts(tr("No account that can send yet"),
                      tr("Messages go out through an application or a group robot of your company "
                         "in WeCom. Connect one, and write to its members from here."),
                      tr("Connect an account"));
}

} // namespace ewc::ui
