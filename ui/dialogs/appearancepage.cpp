// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/appearancepage.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

QComboBox *newChoice()
{
    auto *choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

} // namespace

AppearancePage::AppearancePage(Scheme scheme, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_firstScheme(scheme)
    , m_firstLanguage(language)
    , m_schemeLabel(new QLabel)
    , m_schemes(newChoice())
    , m_languageLabel(new QLabel)
    , m_languages(newChoice())
    , m_note(new QLabel)
{
    for (const Scheme each : {Scheme::System, Scheme::Light, Scheme::Dark})
        m_schemes->addItem(QString(), QVariant::fromValue(each));
    m_schemes->setCurrentIndex(m_schemes->findData(QVariant::fromValue(scheme)));
    // Languages call themselves what they are called at home.
    m_languages->addItem(QString(), QVariant(QString()));
    m_languages->addItem(u"English"_s, u"en"_s);
    m_languages->addItem(u"简体中文"_s, u"zh_CN"_s);
    m_languages->setCurrentIndex(m_languages->findData(language));
    m_schemeLabel->setBuddy(m_schemes);
    m_languageLabel->setBuddy(m_languages);
    m_note->setFont(themeFont(FontRole::Caption));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    connect(m_schemes, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT schemeChosen(m_schemes->currentData().value<Scheme>()); });
    connect(m_languages, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT languageChosen(m_languages->currentData().toString()); });

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Control);
    grid->setVerticalSpacing(space::Control);
    grid->addWidget(m_schemeLabel, 0, 0, Qt::AlignRight);
    grid->addWidget(m_schemes, 0, 1, Qt::AlignLeft);
    grid->addWidget(m_languageLabel, 1, 0, Qt::AlignRight);
    grid->addWidget(m_languages, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_note, 2, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    retranslate();
}

bool AppearancePage::isChanged() const
{
    return m_schemes->currentData().value<Scheme>() != m_firstScheme
           || m_languages->currentData().toString() != m_firstLanguage;
}

void AppearancePage::putBack()
{
    m_schemes->setCurrentIndex(m_schemes->findData(QVariant::fromValue(m_firstScheme)));
    m_languages->setCurrentIndex(m_languages->findData(m_firstLanguage));
}

void AppearancePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AppearancePage::retranslate()
{
    m_schemeLabel->setText(tr("&Theme"));
    m_schemes->setItemText(0, tr("As the system"));
    m_schemes->setItemText(1, tr("Light"));
    m_schemes->setItemText(2, tr("Dark"));
    m_schemes->setAccessibleName(tr("Theme"));
    m_languageLabel->setText(tr("&Language"));
    m_languages->setItemText(0, tr("As the system"));
    m_languages->setAccessibleName(tr("Language"));
    m_note->setText(tr("Seen at once. Cancel puts back what was there."));
}

} // namespace ewc::ui
