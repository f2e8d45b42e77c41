// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/templatetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestName = 100; // what is longer was not meant as a variable

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u':';
}

/*! The length of the variable's name that \a text begins with, or 0: {name} and {{name}}. */
qsizetype nameAt(QStringView text, QStringView opening, QStringView closing)
{
    if (!text.startsWith(opening))
        return 0;
    const QStringView rest = text.sliced(opening.size());
    const auto end = std::ranges::find_if_not(rest, isNameCharacter);
    const qsizetype length = end - rest.begin();
    return length <= LongestName && rest.sliced(length).startsWith(closing) ? length : 0;
}

QString jsonEscaped(const QString &value)
{
    const QString list =
        QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)); // ["…"]
    return list.sliced(2).chopped(2);
}

/*! \a value as a part of a file's name: "../../etc/passwd" stays in the folder. */
QString asFileName(const QString &value)
{
    QString name;
    name.reserve(value.size());
    for (const QChar c : value) {
        const bool isStep = c == u'/' || c == u'\\' || (c == u'.' && name.isEmpty());
        if (isStep)
            name += u'_';
        else if (c.category() != QChar::Other_Control)
            name += c;
    }
    return name;
}

QString formatted(const QString &value, TemplateFormat format)
{
    switch (format) {
    case TemplateFormat::Plain:
        return value;
    case TemplateFormat::Json:
        return jsonEscaped(value);
    case TemplateFormat::Url:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    case TemplateFormat::Path:
        return asFileName(value);
    }
    return value;
}

} // namespace

TemplateText::TemplateText(const QString &source)
{
    QString text;
    const auto flush = [&] {
        if (!text.isEmpty())
            m_pieces.append({.text = std::exchange(text, {})});
    };
    for (QStringView rest(source); !rest.isEmpty();) {
        if (const qsizetype length = nameAt(rest, u"{{", u"}}"); length > 0) {
            text += rest.sliced(1, length + 2);
            rest = rest.sliced(length + 4);
        } else if (const qsizetype size = nameAt(rest, u"{", u"}"); size > 0) {
            flush();
            m_pieces.append({.text = rest.sliced(1, size).toString(), .isVariable = true});
            rest = rest.sliced(size + 2);
        } else {
            text += rest.front();
            rest = rest.sliced(1);
        }
    }
    flush();
}

QStringList TemplateText::variables() const
{
    QStringList names;
    for (const Piece &piece : m_pieces) {
        if (piece.isVariable && !names.contains(piece.text))
            names.append(piece.text);
    }
    return names;
}

bool TemplateText::isPlain() const
{
    return std::ranges::none_of(m_pieces, &Piece::isVariable);
}

QString TemplateText::rendered(const VariableValue &value, TemplateFormat format) const
{
    QString text;
    for (const Piece &piece : m_pieces) {
        if (!piece.isVariable)
            text += piece.text;
        else if (value)
            text += formatted(value(piece.text).value_or(QString()), format);
    }
    return text;
}

} // namespace ewc
