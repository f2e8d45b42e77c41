// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/fieldjudge.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ewc::sandbox {
namespace {

constexpr qsizetype MaxUrlBytes = 2048;

} // namespace

QString cutText(const QString &text, qsizetype bytes)
{
    QByteArray utf8 = text.toUtf8();
    if (utf8.size() <= bytes)
        return text;
    qsizetype end = bytes;
    while ((utf8.at(end) & 0xC0) == 0x80) // inside a character
        --end;
    utf8.truncate(end);
    return QString::fromUtf8(utf8);
}

FieldJudge::FieldJudge(QJsonObject &object, const QString &path)
    : m_object(object)
    , m_path(path)
{
}

FieldJudge &FieldJudge::refuse(int errcode, const QString &what)
{
    if (m_verdict.errcode == 0)
        m_verdict = errcode == 40058 ? badParameter(m_path + what) : apiFailure(errcode);
    return *this;
}

FieldJudge &FieldJudge::required(QLatin1StringView key, int errcode)
{
    return text(key).isEmpty() ? refuse(errcode, u".%1 missing"_s.arg(key)) : *this;
}

FieldJudge &FieldJudge::cut(QLatin1StringView key, qsizetype bytes)
{
    if (const QString whole = text(key); whole.toUtf8().size() > bytes)
        m_object.insert(key, cutText(whole, bytes));
    return *this;
}

FieldJudge &FieldJudge::atMost(QLatin1StringView key, qsizetype bytes, int errcode)
{
    if (text(key).toUtf8().size() <= bytes)
        return *this;
    return refuse(errcode, u".%1 exceed max length %2"_s.arg(key).arg(bytes));
}

FieldJudge &FieldJudge::atMostCharacters(QLatin1StringView key, qsizetype count, int errcode)
{
    if (text(key).toUcs4().size() <= count)
        return *this;
    return refuse(errcode, u".%1 exceed max length %2"_s.arg(key).arg(count));
}

FieldJudge &FieldJudge::link(QLatin1StringView key)
{
    const QString url = text(key);
    if (url.isEmpty())
        return *this;
    if (url.toUtf8().size() > MaxUrlBytes)
        return refuse(40039, {});
    const bool isWeb = url.startsWith("http://"_L1, Qt::CaseInsensitive)
                       || url.startsWith("https://"_L1, Qt::CaseInsensitive);
    return isWeb ? *this : refuse(45034, {});
}

FieldJudge &FieldJudge::number(QLatin1StringView key, int lowest, int highest)
{
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble(lowest - 1.0);
    const bool isGood = number >= lowest && number <= highest && number == std::floor(number);
    return value.isUndefined() || isGood ? *this : refuse(40058, u".%1 invalid"_s.arg(key));
}

FieldJudge &FieldJudge::medium(QLatin1StringView key, const QString &type, const MediaShelf &media,
                               const QString &owner)
{
    if (text(key).isEmpty())
        return refuse(41006, {});
    const auto medium = media.find(text(key), type, owner);
    if (!medium)
        return refuse(40007, {});
    m_object.insert("name"_L1, medium->fileName);
    m_object.insert("size"_L1, qint64{medium->data.size()});
    return *this;
}

FieldJudge &FieldJudge::list(QLatin1StringView key, qsizetype fewest, qsizetype most, int errcode,
                             const std::function<void(FieldJudge &)> &judge)
{
    QJsonArray entries = m_object.value(key).toArray();
    const bool isList = m_object.value(key).isArray() || m_object.value(key).isUndefined();
    if (!isList || entries.size() < fewest)
        return refuse(entries.isEmpty() && errcode != 40058 ? 40063 : 40058,
                      u".%1 missing"_s.arg(key));
    if (entries.size() > most)
        return refuse(errcode, u".%1 exceed max size %2"_s.arg(key).arg(most));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString path = u"%1.%2[%3]"_s.arg(m_path, key).arg(i);
        if (!entries.at(i).isObject())
            return refuse(40058, u".%1[%2] invalid"_s.arg(key).arg(i));
        QJsonObject entry = entries.at(i).toObject();
        FieldJudge own(entry, path);
        judge(own);
        also(own.verdict());
        entries[i] = entry;
    }
    if (!entries.isEmpty())
        m_object.insert(key, entries);
    return *this;
}

FieldJudge &FieldJudge::object(QLatin1StringView key,
                               const std::function<void(FieldJudge &)> &judge)
{
    QJsonObject inner = m_object.value(key).toObject();
    FieldJudge own(inner, u"%1.%2"_s.arg(m_path, key));
    judge(own);
    if (!inner.isEmpty())
        m_object.insert(key, inner);
    return also(own.verdict());
}

FieldJudge &FieldJudge::also(const ApiAnswer &answer)
{
    if (m_verdict.errcode == 0)
        m_verdict = answer;
    return *this;
}

bool FieldJudge::has(QLatin1StringView key) const
{
    return m_object.contains(key);
}

QString FieldJudge::text(QLatin1StringView key) const
{
    return m_object.value(key).toString();
}

int FieldJudge::integer(QLatin1StringView key, int otherwise) const
{
    return m_object.value(key).toInt(otherwise);
}

} // namespace ewc::sandbox
