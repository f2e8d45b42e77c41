// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/contentdisposition.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LongestName = 200; // bytes; file systems take 255, and we may add a number
constexpr qsizetype LongestSuffix = 20; // what is longer is no suffix

QString fromWire(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

/*! The value that starts at \a from, where it may stand in quotes; moves \a from behind it. */
QByteArray valueAt(const QByteArray &header, qsizetype &from)
{
    QByteArray value;
    if (from < header.size() && header.at(from) == '"') {
        for (++from; from < header.size() && header.at(from) != '"'; ++from) {
            if (header.at(from) == '\\' && from + 1 < header.size())
                ++from;
            value.append(header.at(from));
        }
        from = header.indexOf(';', from);
    } else {
        const qsizetype end = header.indexOf(';', from);
        value = header.mid(from, end < 0 ? -1 : end - from).trimmed();
        from = end;
    }
    return value;
}

/*! The value of RFC 5987, "charset'language'percent-encoded"; empty if it is none we know. */
QString fromExtended(const QByteArray &value)
{
    const qsizetype charset = value.indexOf('\'');
    const qsizetype language = value.indexOf('\'', charset + 1);
    if (charset < 0 || language < 0)
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(value.mid(language + 1));
    const QByteArray name = value.first(charset).toLower();
    if (name == "utf-8")
        return QString::fromUtf8(bytes);
    return name == "iso-8859-1" ? QString::fromLatin1(bytes) : QString();
}

bool isUnwanted(QChar character)
{
    // Format characters include those that let "gpj.exe" look like "exe.jpg".
    return character.category() == QChar::Other_Control
           || character.category() == QChar::Other_Format
           || character.category() == QChar::Separator_Line
           || character.category() == QChar::Separator_Paragraph;
}

QString cut(const QString &name, qsizetype longest)
{
    QString text = name;
    while (text.toUtf8().size() > longest)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace

QString fileNameIn(const QByteArray &contentDisposition)
{
    QString plain;
    qsizetype at = contentDisposition.indexOf(';');
    while (at >= 0) {
        const qsizetype equals = contentDisposition.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray key = contentDisposition.mid(at + 1, equals - at - 1).trimmed().toLower();
        at = equals + 1;
        while (at < contentDisposition.size() && contentDisposition.at(at) == ' ')
            ++at;
        const QByteArray value = valueAt(contentDisposition, at);
        if (key == "filename*") {
            const QString extended = harmlessFileName(fromExtended(value));
            if (!extended.isEmpty())
                return extended;
        } else if (key == "filename" && plain.isEmpty()) {
            plain = harmlessFileName(fromWire(value));
        }
    }
    return plain;
}

QString harmlessFileName(const QString &name)
{
    QString harmless = name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    harmless.removeIf(isUnwanted);
    harmless = harmless.trimmed();
    while (harmless.startsWith(u'.'))
        harmless.remove(0, 1);
    if (harmless.toUtf8().size() <= LongestName)
        return harmless;
    const qsizetype dot = harmless.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? harmless.sliced(dot) : QString();
    const qsizetype suffixSize = suffix.toUtf8().size();
    if (suffixSize > LongestSuffix)
        return cut(harmless, LongestName);
    return cut(harmless.first(dot > 0 ? dot : harmless.size()), LongestName - suffixSize) + suffix;
}

} // namespace ewc
