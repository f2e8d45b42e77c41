// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/contentparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

using Action = BubbleAction::Kind;
using Kind = BubbleBlock::Kind;

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? value.toVariant().toString() : value.toString();
}

/*! The text of \a block in lines. */
QStringList linesOf(const BubbleBlock &block)
{
    switch (block.kind) {
    case Kind::Rule:
        return {};
    case Kind::Pair:
        if (block.detail == u"›")
            return {block.text};
        return {block.detail.isEmpty() ? block.text : u"%1: %2"_s.arg(block.text, block.detail)};
    case Kind::Select:
        return {u"%1: %2"_s.arg(block.text, block.detail)};
    case Kind::Option:
        return {(block.isChecked ? u"☑ "_s : u"☐ "_s) + block.text};
    case Kind::Buttons: {
        QStringList labels;
        for (const BubbleButton &button : block.buttons)
            labels.append(u"[%1]"_s.arg(button.text));
        return {labels.join(u' ')};
    }
    case Kind::Table: {
        QStringList rows;
        for (const QStringList &row : block.cells)
            rows.append(row.join(u'\t'));
        return rows;
    }
    case Kind::Text:
        return {block.marker.isEmpty() ? block.text : block.marker + u' ' + block.text};
    case Kind::Voice:
        return {u"▶ "_s + block.text};
    case Kind::Picture:
    case Kind::Banner:
    case Kind::Video:
    case Kind::File:
    case Kind::Item:
        break;
    }
    return {block.text, block.detail};
}

} // namespace

QString bubbleText(const char *source)
{
    return QCoreApplication::translate("Bubble", source);
}

QString textIn(const QJsonObject &content, std::initializer_list<QLatin1StringView> keys,
               qsizetype longest)
{
    for (const auto key : keys) {
        if (const QString text = textOf(content.value(key)); !text.isEmpty())
            return longest < 0 || text.size() <= longest ? text : text.left(longest) + u'…';
    }
    return {};
}

QList<QJsonObject> objectsIn(const QJsonValue &value)
{
    QList<QJsonObject> objects;
    if (value.isObject()) // XML that was read as JSON has no lists of one
        return {value.toObject()};
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), MostBubbleItems); ++i) {
        if (array.at(i).isObject())
            objects.append(array.at(i).toObject());
    }
    return objects;
}

qsizetype cutBubbleText(QString &text)
{
    qsizetype end = std::min(text.size(), LongestBubbleText);
    qsizetype line = -1;
    for (int i = 0; i < MostBubbleLines; ++i) {
        line = text.indexOf(u'\n', line + 1);
        if (line < 0 || line >= end)
            break;
        if (i == MostBubbleLines - 1)
            end = line;
    }
    if (end < text.size() && end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    const qsizetype gone = text.size() - end;
    text.truncate(end);
    return gone;
}

BubbleBlock moreCharacters(qsizetype count)
{
    const QString said = bubbleText(QT_TRANSLATE_NOOP("Bubble", "… and %1 more characters"));
    return {.text = said.arg(QLocale().toString(count)),
            .size = BubbleBlock::Size::Caption,
            .tone = Tone::Muted};
}

BubbleAction openUrl(const QString &url)
{
    if (url.isEmpty())
        return {};
    return {.kind = Action::OpenUrl, .target = url};
}

QString plainText(const BubbleContent &content)
{
    QStringList lines;
    for (const BubbleBlock &block : content.blocks)
        lines += linesOf(block);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

CardAnswers answersOn(const BubbleContent &content)
{
    CardAnswers answers;
    for (const BubbleBlock &block : content.blocks) {
        if (block.kind == Kind::Option && block.isChecked)
            answers[block.action.question].append(block.action.target);
        if (block.kind == Kind::Select && !block.action.target.isEmpty())
            answers[block.action.question].append(block.action.target);
    }
    return answers;
}

} // namespace ewc::ui
