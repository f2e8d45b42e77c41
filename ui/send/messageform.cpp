// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/messageform.h"

#include "ui/forms/formscroll.h"
#include "ui/forms/jsonform.h"
#include "ui/theme.h"

#include <QEvent>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QStringList EncodedPicture{u"base64"_s, u"md5"_s};
const QString CardType = u"card_type"_s; // chosen with the kind: no form asks for it

/*! The place for the one file that a message of this kind is about; empty: there is none. */
QString fileKey(const Schema &schema)
{
    const auto found = std::ranges::find(schema, Field::Kind::File, &Field::kind);
    return found == schema.end() ? QString() : found->key;
}

QString labelOf(const Schema &schema, const QString &path)
{
    const QString key = path.section(u'[', 0, 0);
    const auto found = std::ranges::find(schema, key, &Field::key);
    if (found == schema.end())
        return path;
    const qsizetype open = path.indexOf(u'[');
    const qsizetype close = path.indexOf(u']');
    QString label = schemaText(found->label);
    if (open < 0 || close < open)
        return label;
    label += u' ' + QString::number(path.sliced(open + 1, close - open - 1).toInt() + 1);
    const QString inner = path.sliced(close + 1);
    return inner.startsWith(u'.') ? label + u" – "_s + labelOf(found->items, inner.sliced(1))
                                  : label;
}

} // namespace

MessageForm::MessageForm(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void MessageForm::setKind(const wecom::OutgoingKind &kind, wecom::Channel channel)
{
    const QString file = m_kind == nullptr || fileKey(m_schema).isEmpty()
                             ? QString()
                             : content().value(fileKey(m_schema)).toString();
    m_kind = &kind;
    m_channel = channel;
    m_schema = wecom::schemaFor(kind, channel);
    if (!kind.upload.isEmpty()) // whoever has the picture as text writes JSON
        m_schema.removeIf([](const Field &field) { return EncodedPicture.contains(field.key); });
    const QString name = u"%1/%2/%3"_s.arg(kind.type, kind.card).arg(static_cast<int>(channel));
    JsonForm *&form = m_forms[name];
    if (form == nullptr) {
        form = new JsonForm(m_schema, {.upload = kind.upload, .channel = channel});
        form->setObject({});
        connect(form, &JsonForm::edited, this, [this] {
            check();
            Q_EMIT edited();
        });
        connect(form, &JsonForm::left, this, &MessageForm::check);
        m_stack->addWidget(new FormScroll(form));
    }
    m_stack->setCurrentWidget(form->parentWidget()->parentWidget());
    // Who chose a file and then another kind wants to send the same file in another way.
    const QString key = fileKey(m_schema);
    if (!key.isEmpty() && !file.isEmpty() && content().value(key).toString().isEmpty())
        form->setText(key, file);
    check();
}

JsonForm *MessageForm::form() const
{
    auto *scroll = qobject_cast<FormScroll *>(m_stack->currentWidget());
    return scroll == nullptr ? nullptr : qobject_cast<JsonForm *>(scroll->widget());
}

void MessageForm::setContent(const QJsonObject &content)
{
    form()->setObject(content);
    check();
}

QJsonObject MessageForm::content() const
{
    if (form() == nullptr)
        return {};
    QJsonObject content = form()->object();
    if (!m_kind->card.isEmpty())
        content.insert(CardType, m_kind->card);
    return content;
}

bool MessageForm::isEmpty() const
{
    return form() == nullptr || form()->object().isEmpty()
           || form()->object().keys() == QStringList{CardType};
}

void MessageForm::clear()
{
    for (JsonForm *form : std::as_const(m_forms))
        form->setObject({});
    check();
}

void MessageForm::setLongTextAllowed(bool isAllowed)
{
    m_isLongTextAllowed = isAllowed;
    check();
}

QList<FieldProblem> MessageForm::problems() const
{
    if (form() == nullptr)
        return {};
    QList<FieldProblem> problems = wecom::problemsOf(*m_kind, content(), m_channel);
    if (m_isLongTextAllowed && (m_kind->type == "text"_L1 || m_kind->type == "markdown"_L1)) {
        problems.removeIf([](const FieldProblem &problem) {
            return problem.path == "content"_L1 && problem.kind == Flaw::Kind::TooLong;
        });
    }
    return problems;
}

QString MessageForm::firstProblem() const
{
    const QList<FieldProblem> all = problems();
    if (all.isEmpty())
        return {};
    return tr("%1 %2", "name of a field, and what is wrong with it")
        .arg(labelOf(m_schema, all.constFirst().path), all.constFirst().sentence);
}

void MessageForm::showProblems()
{
    form()->setShowAll(true);
    check();
    if (const QList<FieldProblem> all = problems(); !all.isEmpty())
        form()->focusField(all.constFirst().path);
}

bool MessageForm::takeFile(const QString &path)
{
    const QString key = fileKey(m_schema);
    if (key.isEmpty())
        return false;
    form()->setText(key, QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    return true;
}

void MessageForm::focusFirst()
{
    if (form() != nullptr)
        form()->focusField({});
}

void MessageForm::check()
{
    if (form() != nullptr)
        form()->setProblems(problems());
}

void MessageForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        check();
    QWidget::changeEvent(event);
}

} // namespace ewc::ui
