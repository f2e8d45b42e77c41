// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/whyview.h"

#include "core/base/errortext.h"
#include "core/rules/explanationtext.h"
#include "core/rules/sentence.h"
#include "ui/rules/testbench/trialmark.h"
#include "ui/theme.h"

#include <QEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MostRows = 100; // of rules; those that matched are always among them
const QString RuleScheme = u"rule"_s;

bool isMatch(const RuleTrace &trace)
{
    return trace.outcome == RuleTrace::Outcome::Matched
           || trace.outcome == RuleTrace::Outcome::MatchedLogOnly;
}

QString signOf(TrialMark mark)
{
    switch (mark) {
    case TrialMark::Yes:
        return u"✓"_s;
    case TrialMark::No:
        return u"✗"_s;
    case TrialMark::Warning:
        return u"!"_s;
    case TrialMark::Open:
        break;
    }
    return u"–"_s;
}

} // namespace

WhyView::WhyView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    document()->setDocumentMargin(space::Control);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == RuleScheme)
            Q_EMIT ruleWanted(link.path(QUrl::FullyDecoded));
    });
    refresh();
}

void WhyView::clearTo(const QString &text)
{
    m_why.reset();
    m_text = text;
    refresh();
}

void WhyView::show(const Result<PastExplanation> &explanation)
{
    m_why.reset();
    if (explanation)
        m_why = *explanation;
    else
        m_text = kindText(explanation.error().kind);
    refresh();
}

void WhyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QTextBrowser::changeEvent(event);
}

/*! A row of the table; what people wrote is shown as it is and never interpreted. */
QString WhyView::rowHtml(const RuleTrace &trace, const Rule &rule) const
{
    const TrialMark mark = markOf(trace.outcome);
    const QString color = markColor(mark, palette()).name();
    return u"<tr><td style='color:%1'><b>%2</b></td>"
           "<td style='padding-right:%3px'><a href='%4:%5' style='color:%6'>%7</a></td>"
           "<td style='color:%1; white-space:nowrap; padding-right:%3px'>%8</td>"
           "<td>%9</td></tr>"_s.arg(
               color, signOf(mark), QString::number(space::Control), RuleScheme,
               QString::fromLatin1(QUrl::toPercentEncoding(rule.id)),
               themeColor(ColorRole::Text, palette()).name(), titleOf(rule).toHtmlEscaped(),
               outcomeText(trace.outcome).toHtmlEscaped(), reasonText(trace, rule).toHtmlEscaped());
}

void WhyView::refresh()
{
    setAccessibleName(tr("Why"));
    if (!m_why) {
        clear();
        setPlaceholderText(m_text);
        return;
    }
    const QString muted = themeColor(ColorRole::MutedText, palette()).name();
    QString html = u"<p><b>%1</b></p>"_s.arg(
        verdictText(m_why->explanation.decision, m_why->rules).toHtmlEscaped());
    for (const RuleProblem &problem : std::as_const(m_why->explanation.decision.problems))
        html += u"<p>%1</p>"_s.arg(problem.sentence.toHtmlEscaped());
    html += u"<table cellspacing='0' cellpadding='2'>"_s;
    int rows = 0;
    int left = 0;
    for (const RuleTrace &trace : std::as_const(m_why->explanation.rules)) {
        const Rule *rule =
            isMatch(trace) || rows < MostRows ? m_why->rules.find(trace.ruleId) : nullptr;
        html += rule == nullptr ? QString() : rowHtml(trace, *rule);
        ++(rule == nullptr ? left : rows);
    }
    html += "</table>"_L1;
    if (left > 0)
        html += u"<p style='color:%1'>%2</p>"_s.arg(
            muted, tr("Other rules: %1").arg(left).toHtmlEscaped());
    const QString source =
        m_why->version > 0
            ? tr("Made anew from the message and the rules that were in force (version %1).")
                  .arg(m_why->version)
            : tr("Made anew with the present rules: those that were in force are not kept.");
    html += u"<p style='color:%1'>%2</p>"_s.arg(muted, source.toHtmlEscaped());
    setHtml(html);
}

} // namespace ewc::ui
