// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/aboutdialog.h"

#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(640, 500);
constexpr int LicenceColumns = 80; // as the licence is set, a little more
constexpr int PictureSize = 64; // pixels

/*! Something of others that is in the program or beside it. Names of licences are SPDX's. */
struct Part
{
    const char *name;
    const char *job;
    const char *licence;
};

constexpr std::array<Part, 6> Parts{{
    {"Qt", QT_TRANSLATE_NOOP("ewc::ui::AboutDialog", "windows, network, threads"),
     "LGPL-3.0-only, GPL-3.0-only"},
    {"Qt HTTP Server", QT_TRANSLATE_NOOP("ewc::ui::AboutDialog", "receives messages"),
     "GPL-3.0-only"},
    {"OpenSSL", QT_TRANSLATE_NOOP("ewc::ui::AboutDialog", "encrypts"), "Apache-2.0"},
    {"SQLite", QT_TRANSLATE_NOOP("ewc::ui::AboutDialog", "keeps messages"),
     QT_TRANSLATE_NOOP("ewc::ui::AboutDialog", "public domain")},
    {"tl::expected", QT_TRANSLATE_NOOP("ewc::ui::AboutDialog", "carries errors"), "CC0-1.0"},
    {"Breeze", QT_TRANSLATE_NOOP("ewc::ui::AboutDialog", "icons"), "LGPL-3.0-or-later"},
}};

QString licenceText()
{
    QFile file(u":/licence/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QLabel *selectable(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *heading()
{
    auto *label = new QLabel;
    QFont font = themeFont(FontRole::Body);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QList<QPair<QString, QString>> versions, QWidget *parent)
    : QDialog(parent)
    , m_versions(std::move(versions))
    , m_name(selectable({}))
    , m_sentence(new QLabel)
    , m_rights(new QLabel)
    , m_versionsTitle(heading())
    , m_partsTitle(heading())
    , m_tabs(new QTabWidget)
    , m_licence(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    resize(FirstSize);
    m_tabs->addTab(overview(), QString());
    m_tabs->addTab(licence(), QString());
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(versionsText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);

    auto *head = new QGridLayout;
    setUpHead(head);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Page, space::Page, space::Group);
    layout->setSpacing(space::Group);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    retranslate();
    m_close->setFocus();
}

void AboutDialog::setUpHead(QGridLayout *head)
{
    auto *picture = new QLabel;
    picture->setPixmap(
        QIcon(u":/icons/easywechat.svg"_s).pixmap({PictureSize, PictureSize}, devicePixelRatio()));
    m_name->setFont(themeFont(FontRole::Title));
    m_sentence->setWordWrap(true);
    m_rights->setWordWrap(true);
    m_rights->setFont(themeFont(FontRole::Caption));
    m_rights->setForegroundRole(QPalette::PlaceholderText);
    head->setHorizontalSpacing(space::Group);
    head->setVerticalSpacing(space::Tight);
    head->setColumnStretch(1, 1);
    head->addWidget(picture, 0, 0, 3, 1, Qt::AlignTop);
    head->addWidget(m_name, 0, 1);
    head->addWidget(m_sentence, 1, 1);
    head->addWidget(m_rights, 2, 1);
}

QWidget *AboutDialog::overview()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    grid->setHorizontalSpacing(space::Group);
    grid->setVerticalSpacing(space::Tight);
    grid->setColumnStretch(2, 1);
    int row = 0;
    grid->addWidget(m_versionsTitle, row++, 0, 1, 3);
    for (const auto &[name, version] : std::as_const(m_versions)) {
        grid->addWidget(selectable(name), row, 0);
        grid->addWidget(selectable(version), row++, 1, 1, 2);
    }
    grid->setRowMinimumHeight(row++, space::Group);
    grid->addWidget(m_partsTitle, row++, 0, 1, 3);
    for (const Part &part : Parts) {
        auto *job = new QLabel;
        job->setForegroundRole(QPalette::PlaceholderText);
        m_partJobs << job;
        grid->addWidget(selectable(QString::fromLatin1(part.name)), row, 0);
        grid->addWidget(job, row, 1);
        grid->addWidget(selectable(tr(part.licence)), row++, 2);
    }
    grid->setRowStretch(row, 1);
    return page;
}

QWidget *AboutDialog::licence()
{
    m_licence->setReadOnly(true);
    m_licence->setFrameShape(QFrame::NoFrame);
    m_licence->setTabChangesFocus(true);
    const QFont font = themeFont(FontRole::Fixed);
    m_licence->setFont(font);
    m_licence->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_licence->setMinimumWidth(LicenceColumns * QFontMetrics(font).horizontalAdvance(u'x'));
    m_licence->setPlainText(licenceText());
    return m_licence;
}

QString AboutDialog::versionsText() const
{
    QString text;
    for (const auto &[name, version] : m_versions)
        text += u"%1 %2\n"_s.arg(name, version);
    return text + u"%1, %2\n"_s.arg(QSysInfo::prettyProductName(), QGuiApplication::platformName());
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About EasyWeChat"));
    m_name->setText(m_versions.isEmpty() ? u"EasyWeChat"_s
                                         : u"EasyWeChat %1"_s.arg(m_versions.constFirst().second));
    m_sentence->setText(
        tr("Answers and sends WeChat Work messages without a fight with the platform."));
    m_rights->setText(tr("© 2026 the EasyWeChat authors. Free software: you may use, study, "
                         "share and change it."));
    m_versionsTitle->setText(tr("Versions"));
    m_partsTitle->setText(tr("Made with"));
    for (qsizetype i = 0; i < m_partJobs.size(); ++i)
        m_partJobs.at(i)->setText(tr(Parts.at(static_cast<std::size_t>(i)).job));
    m_tabs->setTabText(0, tr("&Overview"));
    m_tabs->setTabText(1, tr("&Licence: GPL-3.0-or-later"));
    m_licence->setAccessibleName(tr("Licence"));
    m_copy->setText(tr("Copy &versions"));
    m_copy->setToolTip(tr("Copy them for a bug report"));
    m_close->setText(tr("&Close"));
}

} // namespace ewc::ui
