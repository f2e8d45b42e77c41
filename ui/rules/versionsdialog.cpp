// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/versionsdialog.h"

#include "ui/loglink.h"
#include "ui/models/messagetext.h"
#include "ui/rules/changestext.h"
#include "ui/rules/list/rulestext.h"
#include "ui/rules/rulesdraft.h"
#include "ui/send/senderror.h"
#include "ui/theme.h"
#include "ui/widgets/accentbutton.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(760, 480);

} // namespace

VersionsDialog::VersionsDialog(RulesDraft &draft, LogLink &log, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_log(log)
    , m_list(new QListWidget)
    , m_against(new QComboBox)
    , m_prompt(new QLabel)
    , m_text(new QTextBrowser)
    , m_sides(new QSplitter(Qt::Horizontal))
    , m_close(new QPushButton)
    , m_restore(new AccentButton)
{
    resize(FirstSize);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showDifferences);
    connect(m_against, &QComboBox::currentIndexChanged, this, &VersionsDialog::showDifferences);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    m_log.readRuleVersions(this, [this](const Result<QList<RuleVersion>> &versions) {
        if (!versions)
            m_problem = sentenceOf(versions.error());
        takeVersions(versions.value_or(QList<RuleVersion>()));
    });
}

void VersionsDialog::layOut()
{
    m_prompt->setBuddy(m_against);
    m_list->setMinimumWidth(220);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setOpenLinks(false);
    auto *question = new QHBoxLayout;
    question->setSpacing(space::Control);
    question->addWidget(m_prompt);
    question->addWidget(m_against, 1);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Control);
    column->addLayout(question);
    column->addWidget(m_text, 1);
    m_sides->addWidget(m_list);
    m_sides->addWidget(right);
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 2);
    m_sides->setChildrenCollapsible(false);
    m_sides->setHandleWidth(space::Control);

    m_restore->setDefault(true);
    m_close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Group);
    layout->addWidget(m_sides, 1);
    layout->addLayout(buttons);
}

void VersionsDialog::takeVersions(const QList<RuleVersion> &versions)
{
    m_versions = versions;
    fill();
    m_list->setCurrentRow(m_versions.isEmpty() ? -1 : 0);
    m_list->setFocus();
    showDifferences();
}

void VersionsDialog::fill()
{
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const RuleVersion &version : std::as_const(m_versions)) {
        const QString when =
            QDateTime::fromMSecsSinceEpoch(version.time).toString(u"yyyy-MM-dd HH:mm"_s);
        QString text = u"%1 · %2"_s.arg(when, rulesText(version.rules));
        if (!version.comment.isEmpty())
            text += u'\n' + version.comment;
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(tr("Version %1").arg(version.version));
    }
    m_list->setCurrentRow(row);
}

int VersionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row < m_versions.size() ? row : -1;
}

void VersionsDialog::read(qint64 version)
{
    m_log.readRuleVersion(version, this, [this, version](const Result<RuleSet> &rules) {
        if (rules)
            m_read.insert(version, *rules);
        else
            m_problem = sentenceOf(rules.error());
        showDifferences();
    });
}

void VersionsDialog::showDifferences()
{
    const int row = chosen();
    m_restore->setEnabled(false);
    if (row < 0) {
        m_text->setHtml(u"<p>%1</p>"_s.arg(
            (m_problem.isEmpty() ? tr("Each time rules are saved, a version is kept here.")
                                 : m_problem)
                .toHtmlEscaped()));
        return;
    }
    const qint64 version = m_versions[row].version;
    const bool isAgainstDraft =
        m_against->currentData().toInt() == static_cast<int>(Against::Draft);
    const qint64 former =
        isAgainstDraft || row + 1 >= m_versions.size() ? 0 : m_versions[row + 1].version;
    for (const qint64 needed : {version, former}) {
        if (needed == 0 || m_read.contains(needed))
            continue;
        if (m_problem.isEmpty()) {
            read(needed); // and then this again
            return;
        }
        m_text->setHtml(u"<p>%1</p>"_s.arg(m_problem.toHtmlEscaped()));
        m_problem.clear();
        return;
    }
    const RuleSet &rules = m_read[version];
    m_text->setHtml(isAgainstDraft ? changesText(m_draft.rules(), rules, palette())
                                   : changesText(m_read.value(former), rules, palette()));
    m_restore->setEnabled(rules != m_draft.rules());
}

void VersionsDialog::restore()
{
    const int row = chosen();
    if (row < 0 || !m_read.contains(m_versions[row].version))
        return;
    m_draft.change(m_read.value(m_versions[row].version),
                   tr("Restore %1").arg(fullTimeText(m_versions[row].time)));
    accept();
}

void VersionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showDifferences();
    QDialog::changeEvent(event);
}

void VersionsDialog::retranslate()
{
    setWindowTitle(tr("Versions of the rules"));
    m_list->setAccessibleName(tr("Versions, the newest first"));
    m_text->setAccessibleName(tr("What is different"));
    m_prompt->setText(tr("&Compared with"));
    const QSignalBlocker quiet(m_against);
    const int index = std::max(0, m_against->currentIndex());
    m_against->clear();
    m_against->addItem(tr("the version before it"), static_cast<int>(Against::Former));
    m_against->addItem(tr("the rules on the page"), static_cast<int>(Against::Draft));
    m_against->setCurrentIndex(index);
    m_close->setText(tr("Close"));
    m_restore->setText(tr("&Restore"));
    m_restore->setToolTip(tr("Put this version on the page; it is in force once you save"));
    fill();
    showDifferences();
}

} // namespace ewc::ui
