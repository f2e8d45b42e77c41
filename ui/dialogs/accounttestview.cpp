// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/accounttestview.h"

#include "ui/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MarkSize = 16; // pixels, as small icons are
constexpr int ProgressWidth = 56; // pixels: it only says that something moves

QIcon markOf(CheckStep::State state, const QPalette &palette)
{
    switch (state) {
    case CheckStep::State::Passed:
        return themeIcon(u"emblem-success"_s);
    case CheckStep::State::Failed:
        return themeIcon(u"emblem-error"_s);
    case CheckStep::State::Running:
        return dotIcon(themeColor(ColorRole::Accent, palette));
    case CheckStep::State::Skipped:
    case CheckStep::State::Waiting:
        break;
    }
    return dotIcon(themeColor(ColorRole::Border, palette));
}

QString colored(const QString &text, const QColor &color)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(color.name(), text.toHtmlEscaped());
}

} // namespace

AccountTestView::AccountTestView(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_progress(new QProgressBar)
    , m_failure(new QLabel)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(ProgressWidth, space::Control);
    m_failure->setWordWrap(true);
    m_failure->setTextFormat(Qt::RichText);
    m_failure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setAutoDefault(false); // Enter saves
    m_copy->setObjectName("copyAddress"_L1);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_address);
        m_copy->setText(tr("Copied"));
    });
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &AccountTestView::closed);
    setUpRows();
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base); // shows the rows for the first time: the palette changes
    refresh();
}

void AccountTestView::setUpRows()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::Control);
    m_title->setMinimumWidth(0); // a long name does not widen the dialog
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_title, 1);
    head->addWidget(m_progress);
    head->addWidget(m_close);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(space::Control, space::Tight, space::Control, space::Control);
    grid->setHorizontalSpacing(space::Control);
    grid->setVerticalSpacing(space::Tight);
    grid->setColumnStretch(1, 1);
    grid->addLayout(head, 0, 0, 1, 2);
    int line = 1;
    for (Row &row : m_rows) {
        row.step.name = static_cast<CheckStep::Name>(line - 1);
        row.mark = new QLabel;
        row.mark->setFixedWidth(MarkSize);
        row.title = new QLabel;
        row.title->setTextFormat(Qt::RichText);
        row.title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long URL
        grid->addWidget(row.mark, line, 0);
        grid->addWidget(row.title, line, 1);
        ++line;
    }
    grid->addWidget(m_failure, line, 1);
    grid->addWidget(m_copy, line + 1, 1, Qt::AlignLeft);
}

void AccountTestView::start(const TestSubject &subject)
{
    m_subject = subject;
    for (Row &row : m_rows)
        row.step = {.name = row.step.name};
    refresh();
}

void AccountTestView::showStep(const CheckStep &step)
{
    m_rows.at(static_cast<std::size_t>(step.name)).step = step;
    refresh();
}

const CheckStep *AccountTestView::failedStep() const
{
    const auto failed = std::ranges::find_if(
        m_rows, [](const Row &row) { return row.step.state == CheckStep::State::Failed; });
    return failed == m_rows.end() ? nullptr : &failed->step;
}

bool AccountTestView::isRunning() const
{
    return failedStep() == nullptr && std::ranges::any_of(m_rows, [](const Row &row) {
               return row.step.state == CheckStep::State::Waiting
                      || row.step.state == CheckStep::State::Running;
           });
}

QString AccountTestView::failureText() const
{
    return failedStep() == nullptr ? QString() : m_failure->text();
}

void AccountTestView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QFrame::changeEvent(event);
}

void AccountTestView::showRow(const Row &row)
{
    // A proxy that is not set, or what only the whole test looks at, is nobody's question.
    const bool isShown = row.step.state != CheckStep::State::Skipped
                         || (row.step.info != "proxy"_L1 && row.step.info != "scope"_L1);
    row.mark->setVisible(isShown);
    row.title->setVisible(isShown);
    row.mark->setPixmap(markOf(row.step.state, palette()).pixmap(MarkSize));
    const QColor muted = themeColor(ColorRole::MutedText, palette());
    const bool isIdle =
        row.step.state == CheckStep::State::Waiting || row.step.state == CheckStep::State::Skipped;
    QString text =
        colored(stepTitle(row.step.name), isIdle ? muted : themeColor(ColorRole::Text, palette()));
    if (const QString info = stepInfo(row.step); !info.isEmpty())
        text += u"&nbsp;&nbsp;"_s + colored(info, muted);
    row.title->setText(text);
    row.title->setToolTip(row.step.info); // where there is no room for all of it
}

void AccountTestView::showFailure()
{
    const CheckStep *const step = failedStep();
    m_failure->setVisible(step != nullptr);
    m_copy->hide();
    if (step == nullptr)
        return;
    const TestFailure failure = failureOf(*step, m_subject);
    m_address = failure.address;
    m_copy->setText(tr("Copy %1").arg(m_address));
    m_copy->setVisible(!m_address.isEmpty());
    QString text = u"<b>%1</b><br>%2<br>→ %3"_s.arg(failure.what.toHtmlEscaped(),
                                                    failure.meaning.toHtmlEscaped(),
                                                    failure.remedy.toHtmlEscaped());
    if (!step->error.detail.isEmpty())
        text += "<br>"_L1
                + colored(tr("For a report: %1").arg(step->error.detail),
                          themeColor(ColorRole::MutedText, palette()));
    m_failure->setText(text);
}

void AccountTestView::refresh()
{
    for (const Row &row : m_rows)
        showRow(row);
    showFailure();
    const bool running = isRunning();
    m_progress->setVisible(running);
    m_progress->setAccessibleName(tr("The test is running"));
    m_close->setText(running ? tr("Cancel t&he test") : tr("Hid&e"));
    if (running)
        m_title->setText(tr("Testing “%1” …").arg(m_subject.account));
    else if (failedStep() != nullptr)
        m_title->setText(tr("“%1” does not work yet").arg(m_subject.account));
    else if (m_rows.back().step.info == "scope"_L1)
        m_title->setText(tr("The way to WeCom is open"));
    else if (m_rows.back().step.info == "transport"_L1)
        m_title->setText(tr("“%1” can be reached").arg(m_subject.account));
    else
        m_title->setText(tr("“%1” works").arg(m_subject.account));
}

} // namespace ewc::ui
