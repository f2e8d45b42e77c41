// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagedetails.h"

#include "core/wecom/errorcode.h"
#include "ui/models/messagetext.h"
#include "ui/theme.h"
#include "ui/widgets/rawhighlighter.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

enum Tab { FieldsTab, RawTab };

} // namespace

MessageDetails::MessageDetails(QWidget *parent)
    : QTabWidget(parent)
    , m_fields(new QFormLayout)
    , m_raw(new QPlainTextEdit)
    , m_highlighter(new RawHighlighter(m_raw->document()))
{
    setDocumentMode(true);

    auto *content = new QWidget;
    content->setLayout(m_fields);
    content->setBackgroundRole(QPalette::Base);
    m_fields->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_fields->setHorizontalSpacing(space::Group);
    m_fields->setVerticalSpacing(space::Tight);
    m_fields->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    m_raw->setReadOnly(true);
    m_raw->setFont(themeFont(FontRole::Fixed));
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);

    addTab(scroll, {});
    addTab(m_raw, {});
    refresh();
}

void MessageDetails::show(const MessageRow &row)
{
    if (row == m_row)
        return;
    m_row = row;
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
    const RawFormat format = rawFormatOf(m_row.raw);
    setTabText(FieldsTab, tr("Message"));
    setTabText(RawTab, format == RawFormat::Json ? tr("As sent (JSON)") : tr("As sent (XML)"));
    setTabEnabled(RawTab, !m_row.raw.isEmpty());
    m_raw->setAccessibleName(tr("The message as it was sent"));

    m_raw->setPlainText(readableRaw(m_row.raw));
    m_highlighter->setFormatOfText(format, palette());
    showFields();
}

void MessageDetails::showFields()
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);

    if (m_row.id == 0) {
        auto *hint = new QLabel(tr("Choose a message above to see all about it."));
        hint->setForegroundRole(QPalette::PlaceholderText);
        m_fields->addRow(hint);
        return;
    }
    addField(m_row.direction == Direction::In ? tr("From") : tr("To"), partnerText(m_row));
    addField(tr("Text"), m_row.text);
    addField(tr("Kind"), kindOfMessageText(m_row));
    addField(tr("Outcome"), durationText(m_row).isEmpty()
                                ? verdictText(m_row)
                                : tr("%1, after %2").arg(verdictText(m_row), durationText(m_row)));
    if (m_row.errcode != 0) {
        addField(tr("Reason"),
                 tr("%1 (code %2)").arg(wecom::errorCodeMeaning(m_row.errcode)).arg(m_row.errcode));
        addField(tr("What to do"), wecom::errorCodeRemedy(m_row.errcode));
    }
    addField(tr("Details"), m_row.errmsg);
    if (m_row.deliveries > 1)
        addField(tr("Delivered"), tr("%1 times").arg(m_row.deliveries));
    addField(tr("Rule"), m_row.rule);
    addField(tr("Account"), m_row.account);
    addField(tr("Time"), fullTimeText(m_row.time));
    addField(tr("Message id"), m_row.msgId);
}

void MessageDetails::addField(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(text);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fields->addRow(name, value);
}

} // namespace ewc::ui
