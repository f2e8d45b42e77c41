// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actiongroup.h"
#include "ui/forms/notelabel.h"
#include "ui/media/recordbar.h"
#include "ui/media/voiceplayback.h"
#include "ui/recipients/recipientpicker.h"
#include "ui/send/composer.h"
#include "ui/send/emojipopup.h"
#include "ui/send/incomingmedia.h"
#include "ui/send/jsonview.h"
#include "ui/send/kindtabs.h"
#include "ui/send/longtextchoice.h"
#include "ui/send/messageform.h"
#include "ui/send/messageoptions.h"
#include "ui/send/sendlaterbutton.h"
#include "ui/theme.h"
#include "ui/widgets/accentbutton.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {

void Composer::layOut()
{
    m_to->setBuddy(m_recipients);
    m_to->setContentsMargins(0, space::Control, space::Tight, 0); // in line with the field
    m_asJson->setCheckable(true);
    m_asJson->setAutoRaise(true);
    m_asJson->setFocusPolicy(Qt::StrongFocus);
    m_emojiButton->setAutoRaise(true);
    QSizePolicy place = m_emojiButton->sizePolicy();
    place.setRetainSizeWhenHidden(true); // what stands beside it does not jump
    m_emojiButton->setSizePolicy(place);
    m_emojiButton->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_json);

    auto *to = new QHBoxLayout;
    to->setSpacing(space::Control);
    to->addWidget(m_to, 0, Qt::AlignTop);
    to->addWidget(m_recipients, 1);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(0);
    kinds->addWidget(m_kinds, 1);
    kinds->addWidget(m_asJson);
    auto *options = new QHBoxLayout;
    options->setSpacing(space::Control);
    options->addWidget(m_options, 1);
    options->addWidget(m_longText, 0, Qt::AlignTop | Qt::AlignRight);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::Control);
    bottom->addWidget(m_emojiButton, 0, Qt::AlignTop);
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_later, 0, Qt::AlignTop);
    bottom->addWidget(m_send, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Control);
    layout->addLayout(to);
    layout->addLayout(kinds);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_record);
    layout->addLayout(options);
    layout->addLayout(bottom);
}

void Composer::setUpActions()
{
    m_sendKey->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    m_sendKey->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_sendKey);
    connect(m_sendKey, &QAction::triggered, this, [this] { send(0); });
    connect(m_send, &QPushButton::clicked, this, [this] { send(0); });
    connect(m_later, &SendLaterButton::chosen, this, &Composer::send);
    connect(m_recipients, &RecipientPicker::edited, this, [this] {
        takeChannel();
        refresh();
    });
    connect(m_kinds, &KindTabs::chosen, this, [this] {
        showForm(); // another kind is another message
        takeKind();
        refresh();
        m_form->focusFirst();
    });
    connect(m_asJson, &QToolButton::clicked, this, [this](bool isWanted) {
        if (isWanted)
            showJson();
        else
            readJson();
    });
    connect(m_form, &MessageForm::edited, this, &Composer::refresh);
    connect(m_json, &JsonView::edited, this, &Composer::refresh);
    connect(m_options, &MessageOptions::edited, this, &Composer::refresh);
    connect(m_record, &RecordBar::recorded, this, [this](const QString &path) {
        // The bar forgets it when it is hidden; what is sent later needs it longer.
        if (const QString kept = keptCopy(path); !kept.isEmpty())
            m_form->takeFile(kept);
    });
    connect(m_record, &RecordBar::discarded, this, [this] { m_form->setContent({}); });
    connect(m_longText, &LongTextChoice::edited, this, &Composer::refresh);
    connect(m_emojiButton, &QToolButton::clicked, this,
            [this] { m_emoji->openAt(*m_emojiButton); });
    connect(m_emoji, &EmojiPopup::chosen, this, &Composer::insertEmoji);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void Composer::retranslate()
{
    m_to->setText(tr("T&o"));
    m_to->setMinimumWidth(m_to->sizeHint().width() + space::Tight); // the style clips it
    m_asJson->setText(tr("JSON"));
    m_asJson->setToolTip(tr("Edit the message as the JSON that WeCom gets"));
    m_emojiButton->setIcon(themeIcon(u"face-smile"_s));
    m_emojiButton->setToolTip(tr("Insert an emoji"));
    m_emojiButton->setAccessibleName(m_emojiButton->toolTip());
    m_send->setToolTip(tr("Send it now (Ctrl+Enter)"));
    m_sendKey->setText(tr("Send the message"));
    m_sendKey->setProperty(ActionGroupProperty, tr("Send"));
    refresh();
}

} // namespace ewc::ui
