// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/jsonschema.h"

#include "core/base/jsonpath.h"
#include "core/base/utf8size.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

bool isNumber(const Field &field)
{
    return field.kind == Field::Kind::Number
           || (field.kind == Field::Kind::Choice && field.isNumber);
}

/*! Walks one object along its schema, and the objects in its lists. */
class Walk final
{
public:
    enum class Asks { Problems, Advice };

    Walk(Asks asks, UnknownFields unknown)
        : m_asks(asks)
        , m_unknown(unknown)
    {
    }

    void object(const Schema &schema, const QJsonObject &object, const QString &prefix)
    {
        Values texts;
        for (const Field &field : schema)
            texts.insert(field.key, toFieldText(valueAt(object, field.key)));
        QStringList wrongObjects;
        for (const Field &field : schema) {
            if (isInForce(field, schema, texts) && leadsThere(field, object, prefix, wrongObjects))
                judge(field, object, prefix);
        }
        if (m_asks == Asks::Problems && m_unknown == UnknownFields::Refused)
            refuseUnknown(schema, object, {}, prefix);
    }

    [[nodiscard]] QList<FieldProblem> found() const { return m_found; }

private:
    void add(const QString &path, Flaw::Kind kind, const QString &sentence, int code)
    {
        m_found.append({.path = path, .sentence = sentence, .code = code, .kind = kind});
    }

    /*! False, and said once for each, if a text or a list stands where an object has to be. */
    bool leadsThere(const Field &field, const QJsonObject &object, const QString &prefix,
                    QStringList &wrongObjects)
    {
        for (qsizetype dot = field.key.indexOf(u'.'); dot >= 0;
             dot = field.key.indexOf(u'.', dot + 1)) {
            const QString path = field.key.first(dot);
            const QJsonValue value = valueAt(object, path);
            if (value.isUndefined() || value.isNull() || value.isObject())
                continue;
            if (!wrongObjects.contains(path) && m_asks == Asks::Problems)
                add(prefix + path, Flaw::Kind::WrongType,
                    schemaText(QT_TRANSLATE_NOOP("Schema", "has to be an object in braces {}.")),
                    field.wrongCode);
            wrongObjects.append(path);
            return false;
        }
        return true;
    }

    void judge(const Field &field, const QJsonObject &object, const QString &prefix)
    {
        const QJsonValue value = valueAt(object, field.key);
        const QString path = prefix + field.key;
        if (field.kind == Field::Kind::List)
            judgeList(asked(field, object), value, path);
        else if (m_asks == Asks::Advice)
            advise(field, value, path);
        else
            judgeValue(asked(field, object), value, path);
    }

    /*! \a field as it is asked for in \a object: needed perhaps only because of its neighbours. */
    static Field asked(Field field, const QJsonObject &object)
    {
        const qsizetype dot = field.key.lastIndexOf(u'.');
        if (field.isRequiredWithin && dot > 0)
            field.isRequired |= valueAt(object, field.key.first(dot)).isObject();
        return field;
    }

    void judgeValue(const Field &field, const QJsonValue &value, const QString &path)
    {
        if (const QString problem = problemOfType(field, value); !problem.isEmpty()) {
            add(path, Flaw::Kind::WrongType, problem, field.wrongCode);
            return;
        }
        if (const Flaw flaw = flawOf(field, toFieldText(value)); flaw.kind != Flaw::Kind::None)
            add(path, flaw.kind, flaw.sentence, flaw.code);
    }

    static QString problemOfType(const Field &field, const QJsonValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return {};
        if (field.kind == Field::Kind::Flag)
            return value.isBool() || value.isDouble()
                       ? QString()
                       : schemaText(
                           QT_TRANSLATE_NOOP("Schema", "has to be true or false, without quotes."));
        if (isNumber(field))
            return value.isDouble() ? QString()
                                    : schemaText(QT_TRANSLATE_NOOP(
                                        "Schema", "has to be a number, without quotes."));
        return value.isString()
                   ? QString()
                   : schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a text in quotes."));
    }

    void advise(const Field &field, const QJsonValue &value, const QString &path)
    {
        const qsizetype count = characterCount(value.toString());
        if (field.advised > 0 && count > field.advised)
            add(path, Flaw::Kind::TooLong,
                schemaText(QT_TRANSLATE_NOOP("Schema",
                                             "has %1 characters; more than %2 may not be shown."))
                    .arg(count)
                    .arg(field.advised),
                0);
    }

    void judgeList(const Field &field, const QJsonValue &value, const QString &path)
    {
        const bool isSet = !value.isUndefined() && !value.isNull();
        if (isSet && !value.isArray()) {
            if (m_asks == Asks::Problems)
                add(path, Flaw::Kind::WrongType,
                    schemaText(QT_TRANSLATE_NOOP("Schema", "has to be a list in brackets [].")),
                    field.wrongCode);
            return;
        }
        const QJsonArray entries = value.toArray();
        if (m_asks == Asks::Problems)
            judgeCount(field, entries.size(), path);
        // More is wrong with them than anybody reads.
        const qsizetype judged = std::min(entries.size(), qsizetype(field.maximum));
        for (qsizetype i = 0; i < judged; ++i)
            judgeEntry(field, entries.at(i), u"%1[%2]"_s.arg(path).arg(i));
    }

    void judgeCount(const Field &field, qsizetype count, const QString &path)
    {
        if (count == 0 && field.isRequired)
            add(path, Flaw::Kind::Missing, schemaText(QT_TRANSLATE_NOOP("Schema", "is missing.")),
                field.missingCode);
        else if (count > field.maximum)
            add(path, Flaw::Kind::TooLong,
                schemaText(
                    QT_TRANSLATE_NOOP("Schema", "has %1 entries, but %2 are the most it can have."))
                    .arg(count)
                    .arg(field.maximum),
                field.tooLongCode);
        else if (count > 0 && count < field.minimum)
            add(path, Flaw::Kind::Wrong,
                schemaText(QT_TRANSLATE_NOOP("Schema", "has %1 entries, but needs at least %2."))
                    .arg(count)
                    .arg(field.minimum),
                field.wrongCode);
    }

    void judgeEntry(const Field &field, const QJsonValue &entry, const QString &path)
    {
        if (!field.items.isEmpty() && entry.isObject()) {
            object(field.items, entry.toObject(), path + u'.');
        } else if (m_asks == Asks::Advice) {
            return;
        } else if (!field.items.isEmpty()) {
            add(path, Flaw::Kind::WrongType,
                schemaText(QT_TRANSLATE_NOOP("Schema", "has to be an object in braces {}.")),
                field.wrongCode);
        } else {
            judgeValue({.key = field.key, .longest = field.longest, .check = field.check}, entry,
                       path);
        }
    }

    void refuseUnknown(const Schema &schema, const QJsonObject &object, const QString &within,
                       const QString &prefix)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = within + it.key();
            if (std::ranges::find(schema, key, &Field::key) != schema.end())
                continue;
            if (std::ranges::any_of(schema, [inner = QString(key + u'.')](const Field &field) {
                    return field.key.startsWith(inner);
                })) {
                refuseUnknown(schema, it->toObject(), key + u'.', prefix);
                continue;
            }
            add(prefix + key, Flaw::Kind::Unknown,
                schemaText(QT_TRANSLATE_NOOP(
                    "Schema", "is not known here: correct its name or leave it out.")),
                0);
        }
    }

    Asks m_asks;
    UnknownFields m_unknown;
    QList<FieldProblem> m_found;
};

} // namespace

QList<FieldProblem> problemsOf(const Schema &schema, const QJsonObject &object,
                               UnknownFields unknown)
{
    Walk walk(Walk::Asks::Problems, unknown);
    walk.object(schema, object, {});
    return walk.found();
}

QList<FieldProblem> advicesOf(const Schema &schema, const QJsonObject &object)
{
    Walk walk(Walk::Asks::Advice, UnknownFields::Kept);
    walk.object(schema, object, {});
    return walk.found();
}

QJsonValue toJsonValue(const Field &field, const QString &value)
{
    if (value.isEmpty())
        return QJsonValue::Undefined;
    if (field.kind == Field::Kind::Flag)
        return value == "1"_L1;
    bool isOne = false;
    const double number = isNumber(field) ? value.toDouble(&isOne) : 0;
    return isOne ? QJsonValue(number) : QJsonValue(value);
}

QString toFieldText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    if (!value.isDouble())
        return value.toString();
    const double number = value.toDouble();
    // Whole numbers as people write them, not as 1e+15.
    const qint64 whole = value.toInteger();
    return static_cast<double>(whole) == number ? QString::number(whole)
                                                : QString::number(number, 'g', 12);
}

} // namespace ewc
