// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/brokenfilepage.h"

#include "ui/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ewc::ui {

BrokenFilePage::BrokenFilePage(const QString &file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_open(new QPushButton)
    , m_retry(new QPushButton)
{
    m_title->setFont(themeFont(FontRole::Title));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_file)); });
    connect(m_retry, &QPushButton::clicked, this, &BrokenFilePage::retryWanted);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addStretch();
    buttons->addWidget(m_open);
    buttons->addWidget(m_retry);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Group);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch(3);
    retranslate();
}

void BrokenFilePage::setError(const Error &error)
{
    m_error = error;
    retranslate();
}

void BrokenFilePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void BrokenFilePage::retranslate()
{
    const bool isOutOfReach = m_error.kind != ErrorKind::InvalidInput;
    m_title->setText(isOutOfReach ? tr("The configuration cannot be read")
                                  : tr("The configuration cannot be understood"));
    const QString remedy =
        isOutOfReach
            ? tr("Make the file readable for you, then try again. EasyWeChat leaves it as it is.")
            : tr("Mend that line with a text editor, then try again. EasyWeChat leaves the file "
                 "as it is.");
    m_text->setText(m_error.detail + QString(2, u'\n') + remedy);
    m_open->setText(tr("&Open the file"));
    m_open->setToolTip(QDir::toNativeSeparators(m_file));
    m_retry->setText(tr("Try &again"));
}

} // namespace ewc::ui
