// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/sendlaterdialog.h"

#include "ui/theme.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {

SendLaterDialog::SendLaterDialog(QWidget *parent)
    : QDialog(parent)
    , m_explanation(new QLabel(tr("It waits in the outbox, on disk, and leaves at that time if "
                                  "EasyWeChat is running; otherwise as soon as it runs again.")))
    , m_time(new QDateTimeEdit)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_submit(new QPushButton(tr("&Send then")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send later"));
    m_explanation->setWordWrap(true);
    m_explanation->setMinimumWidth(320);
    m_time->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_time->setCalendarPopup(true);
    m_time->setMinimumDateTime(QDateTime::currentDateTime());
    m_time->setDateTime(QDateTime::currentDateTime().addSecs(3600));
    m_cancel->setAutoDefault(false);
    m_submit->setDefault(true);

    auto *label = new QLabel(tr("&When"));
    label->setBuddy(m_time);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Control);
    row->addWidget(label);
    row->addWidget(m_time, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
    layout->setSpacing(space::Group);
    layout->addLayout(row);
    layout->addWidget(m_explanation);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_submit, &QPushButton::clicked, this, &SendLaterDialog::submit);
    m_time->setFocus();
}

void SendLaterDialog::submit()
{
    const QDateTime time = m_time->dateTime();
    accept();
    Q_EMIT chosen(time);
}

} // namespace ewc::ui
