// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/trialanswers.h"

#include "core/rules/steptext.h"
#include "ui/bubbles/bubblepreview.h"
#include "ui/theme.h"

#include <QJsonDocument>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype MostSteps = 20; // that are shown

QString keyOf(const TrialStep &step)
{
    QString key = stepName(step.step) + u'\n' + stepText(step.step);
    if (const wecom::OutgoingMessage *message = messageOf(step.step))
        key += QString::fromUtf8(QJsonDocument(message->content).toJson());
    return key;
}

} // namespace

TrialAnswers::TrialAnswers(QWidget *parent)
    : QScrollArea(parent)
    , m_page(new QWidget)
    , m_layout(new QVBoxLayout(m_page))
{
    m_layout->setContentsMargins(space::Tight, space::Tight, space::Tight, space::Tight);
    m_layout->setSpacing(space::Control);
    setWidget(m_page);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
}

void TrialAnswers::show(const QList<TrialStep> &steps, const QString &nothing)
{
    QStringList keys;
    for (const TrialStep &step : steps)
        keys.append(keyOf(step));
    if (steps.isEmpty())
        keys.append(nothing);
    if (keys == m_shown)
        return; // nothing flickers while one goes on typing
    m_shown = keys;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TrialStep &step : steps.first(std::min(steps.size(), MostSteps))) {
        if (const wecom::OutgoingMessage *message = messageOf(step.step))
            addMessage(step.step, *message);
        else
            addNote(tr("Would %1").arg(stepText(step.step)));
        const auto *handOver = std::get_if<step::HandOver>(&step.step);
        if (handOver != nullptr && !handOver->reply.isEmpty())
            addMessage(step.step, wecom::OutgoingMessage::text(handOver->reply));
    }
    if (steps.size() > MostSteps)
        addNote(tr("… and %1 more").arg(steps.size() - MostSteps));
    if (steps.isEmpty())
        addNote(nothing);
    m_layout->addStretch();
}

void TrialAnswers::addMessage(const Step &step, const wecom::OutgoingMessage &message)
{
    if (std::holds_alternative<step::Send>(step))
        addNote(tr("Would %1").arg(stepText(step)));
    auto *bubble = new BubblePreview;
    bubble->setMessage(message.type, message.content);
    bubble->setAccessibleName(message.summary());
    m_layout->addWidget(bubble);
}

void TrialAnswers::addNote(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_layout->addWidget(label);
}

} // namespace ewc::ui
