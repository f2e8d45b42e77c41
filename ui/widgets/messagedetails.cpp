// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagedetails.h"

#include "ui/media/attachmentlist.h"
#include "ui/models/messagefacts.h"
#include "ui/theme.h"
#include "ui/widgets/rawhighlighter.h"
#include "ui/widgets/whyview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

enum Tab { FactsTab, WhyTab, CourseTab, RawTab, EnvelopeTab };

constexpr int AttachmentsWidth = 280; // pixels
constexpr qsizetype ShownCharacters = 4000; // of one value; the page stays quick with as much

QTextBrowser *makePage()
{
    auto *page = new QTextBrowser;
    page->setFrameShape(QFrame::NoFrame);
    page->setOpenLinks(false);
    page->document()->setDocumentMargin(space::Control);
    return page;
}

QPlainTextEdit *makeReader()
{
    auto *reader = new QPlainTextEdit;
    reader->setReadOnly(true);
    reader->setFont(themeFont(FontRole::Fixed));
    reader->setFrameShape(QFrame::NoFrame);
    reader->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return reader;
}

} // namespace

MessageDetails::MessageDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_facts(makePage())
    , m_attachments(new AttachmentList(m_playback))
    , m_why(new WhyView)
    , m_course(makePage())
    , m_raw(makeReader())
    , m_envelope(makeReader())
    , m_highlighter(new RawHighlighter(m_raw->document()))
{
    setDocumentMode(true);
    auto *message = new QWidget;
    auto *halves = new QHBoxLayout(message);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_facts, 1);
    halves->addWidget(m_attachments);
    m_attachments->setFixedWidth(AttachmentsWidth);
    m_attachments->hide();
    addTab(message, {});
    addTab(m_why, {});
    addTab(m_course, {});
    addTab(m_raw, {});
    addTab(m_envelope, {});
    connect(m_facts, &QTextBrowser::anchorClicked, this, &MessageDetails::copy);
    connect(m_why, &WhyView::ruleWanted, this, &MessageDetails::ruleWanted);
    connect(this, &QTabWidget::currentChanged, this, &MessageDetails::askWhy);
    refresh();
}

void MessageDetails::show(const MessageTrace &trace)
{
    if (trace.row.id != m_trace.row.id)
        setAttachments({});
    // What became of it may have changed meanwhile, and with it what is known of the why.
    if (trace.row.id != m_trace.row.id || trace.row.verdict != m_trace.row.verdict)
        m_asked = 0;
    m_trace = trace;
    m_copied.clear();
    refresh();
    askWhy();
}

void MessageDetails::setExplanation(qint64 id, const Result<PastExplanation> &explanation)
{
    if (id == m_trace.row.id)
        m_why->show(explanation);
}

void MessageDetails::showWhy()
{
    setCurrentIndex(WhyTab);
    m_why->setFocus();
}

/*! Asked only for who looks at it: all rules have to be asked once more. */
void MessageDetails::askWhy()
{
    if (currentIndex() != WhyTab || m_asked == m_trace.row.id || !isTabEnabled(WhyTab))
        return;
    m_asked = m_trace.row.id;
    if (m_trace.row.direction == Direction::Out) {
        m_why->clearTo(tr("Rules are asked about what comes in, not about what goes out."));
        return;
    }
    m_why->clearTo(tr("Asking the rules once more …"));
    Q_EMIT explanationWanted(m_asked);
}

void MessageDetails::setAttachments(const QList<Attachment> &attachments)
{
    m_attachments->setAttachments(attachments);
    m_attachments->setHidden(attachments.isEmpty());
}

void MessageDetails::setNames(const MemberNames &names)
{
    m_names = names;
    refresh();
}

void MessageDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QTabWidget::changeEvent(event);
}

void MessageDetails::refresh()
{
    const RawFormat format = rawFormatOf(m_trace.row.raw);
    setTabText(FactsTab, tr("Message"));
    setTabText(WhyTab, tr("Why"));
    setTabToolTip(WhyTab, tr("Which rule answered, and why the others did not"));
    setTabText(CourseTab, tr("Timing"));
    setTabText(RawTab, format == RawFormat::Json ? tr("Decoded (JSON)") : tr("Decoded (XML)"));
    setTabText(EnvelopeTab, tr("Envelope"));
    setTabToolTip(EnvelopeTab, tr("The encrypted request as it arrived; kept for seven days"));
    setTabEnabled(WhyTab, m_trace.row.id != 0);
    setTabEnabled(CourseTab, m_trace.row.id != 0);
    setTabEnabled(RawTab, !m_trace.row.raw.isEmpty());
    setTabEnabled(EnvelopeTab, !m_trace.envelope.isEmpty());
    m_raw->setAccessibleName(tr("The decoded message"));
    m_envelope->setAccessibleName(tr("The encrypted request"));

    m_raw->setPlainText(readableRaw(m_trace.row.raw));
    m_highlighter->setFormatOfText(format, palette());
    m_envelope->setPlainText(envelopeText(m_trace));
    m_facts->setPlaceholderText(tr("Choose a message above to see all about it."));
    m_facts->setAccessibleName(tr("Message"));
    m_course->setAccessibleName(tr("Timing"));
    if (m_trace.row.id == 0) {
        m_facts->clear();
        m_course->clear();
        return;
    }
    fill(m_facts, factsOf(m_trace, m_names));
    fill(m_course, courseOf(m_trace));
}

QString MessageDetails::linkToCopy(const QString &text) const
{
    if (text.isEmpty())
        return {};
    const QString label = text == m_copied ? tr("copied") : tr("copy %1").arg(text);
    return u" &nbsp;<a href='copy:%1' style='color:%2'>%3</a>"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(text)),
        themeColor(ColorRole::Ok, palette()).name(), label.toHtmlEscaped());
}

void MessageDetails::copy(const QUrl &link)
{
    m_copied = link.path(QUrl::FullyDecoded);
    QGuiApplication::clipboard()->setText(m_copied);
    refresh(); // the link says that it is done
}

/*! A table of two columns; what people wrote is shown as it is and never interpreted. */
void MessageDetails::fill(QTextBrowser *page, const QList<MessageFact> &facts) const
{
    const QString muted = themeColor(ColorRole::MutedText, palette()).name();
    QString html = u"<table cellspacing='0' cellpadding='2'>"_s;
    for (const MessageFact &fact : facts) {
        const QString text = fact.text.size() > ShownCharacters
                                 ? fact.text.first(ShownCharacters) + u" …"_s
                                 : fact.text;
        html += u"<tr><td align='right' style='color:%1; white-space:nowrap; padding-right:%2px'>"
                "%3</td><td style='white-space:pre-wrap'>%4%5</td></tr>"_s.arg(
                    muted, QString::number(space::Control), fact.label.toHtmlEscaped(),
                    text.toHtmlEscaped(), linkToCopy(fact.copy));
    }
    page->setHtml(html + "</table>"_L1);
}

} // namespace ewc::ui
