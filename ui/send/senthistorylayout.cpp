// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actiongroup.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/models/messagetext.h"
#include "ui/send/messagejson.h"
#include "ui/send/senderror.h"
#include "ui/send/sendhistorydelegate.h"
#include "ui/send/sendhistorymodel.h"
#include "ui/send/sentdetails.h"
#include "ui/send/senthistory.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {

void SentHistory::layOut()
{
    QFont bold = themeFont(FontRole::Body);
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_try->setAutoDefault(false);
    m_try->hide();
    auto *inEmpty = new QVBoxLayout(m_empty);
    inEmpty->setSpacing(space::Control);
    inEmpty->addStretch();
    inEmpty->addWidget(m_emptyText);
    inEmpty->addWidget(m_try, 0, Qt::AlignHCenter);
    inEmpty->addStretch();
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SendHistoryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    // Nothing to be shown is said where it would be.
    auto *inList = new QVBoxLayout(m_list->viewport());
    inList->setContentsMargins(0, 0, 0, 0);
    inList->addWidget(m_empty);

    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::Control);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({300, 260});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_title);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_list);
}

void SentHistory::setUpActions()
{
    m_copy->setShortcut(QKeySequence::Copy);
    m_cancel->setShortcut(Qt::Key_Delete);
    const QList<QAction *> actions{m_sendNow, m_pause, m_resume, m_cancel,
                                   m_again,   m_edit,  m_recall, m_copy};
    for (QAction *action : actions)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addActions(actions);
    m_details->setActions(actions);
    connect(m_again, &QAction::triggered, this, &SentHistory::sendAgain);
    connect(m_edit, &QAction::triggered, this, [this] { redo(&SentHistory::editWanted); });
    connect(m_cancel, &QAction::triggered, this, [this] { order(&EngineLink::cancel); });
    connect(m_pause, &QAction::triggered, this, [this] { order(&EngineLink::pause); });
    connect(m_resume, &QAction::triggered, this, [this] { order(&EngineLink::resume); });
    connect(m_sendNow, &QAction::triggered, this, [this] { order(&EngineLink::sendNow); });
    connect(m_recall, &QAction::triggered, this, [this] { order(&EngineLink::recall); });
    connect(m_copy, &QAction::triggered, this, &SentHistory::copy);
    connect(m_try, &QPushButton::clicked, this, &SentHistory::tryWanted);
    connect(m_list, &QWidget::customContextMenuRequested, this, &SentHistory::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SentHistory::showChosen);
}

void SentHistory::retranslate()
{
    const auto dress = [](QAction *action, const QString &text, const QString &tip,
                          const QString &icon) {
        action->setText(text);
        action->setToolTip(tip);
        action->setIcon(themeIcon(icon));
        action->setProperty(ActionGroupProperty, tr("Send"));
    };
    m_title->setText(tr("Sent and waiting"));
    m_list->setAccessibleName(m_title->text());
    m_try->setText(tr("Try it: “你好” to zhangsan"));
    m_emptyText->setText(tr("What you send appears here, with what WeCom says about it."));
    dress(m_sendNow, tr("Send now"), tr("Do not wait any longer"), u"document-send"_s);
    dress(m_pause, tr("Pause"), tr("Keep it until you resume it"), u"media-playback-pause"_s);
    dress(m_resume, tr("Resume"), tr("Send it when it is its turn"), u"media-playback-start"_s);
    dress(m_cancel, tr("Cancel"), tr("Do not send it (Del)"), u"dialog-cancel"_s);
    dress(m_again, tr("Again"), tr("Send the same once more"), u"view-refresh"_s);
    dress(m_edit, tr("Edit"), tr("Put it into the form above, to change it and send it then"),
          u"document-edit"_s);
    dress(m_recall, tr("Recall"),
          tr("Take it back from those who read it in WeCom; possible for 24 hours"),
          u"edit-undo"_s);
    dress(m_copy, tr("Copy"), tr("Copy its text (Ctrl+C)"), u"edit-copy"_s);
    m_model->retell();
}

} // namespace ewc::ui
