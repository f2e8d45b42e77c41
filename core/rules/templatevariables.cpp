// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/question.h"
#include "core/rules/templatetext.h"
#include "core/wecom/eventkinds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

using Value = QString (*)(const Question &question);

/*! A variable and where its value comes from. */
struct Entry
{
    TemplateVariable variable;
    Value value;
};

/*! The first field of \a message that is there. */
QString firstOf(const Question &question, std::initializer_list<QStringView> fields)
{
    for (const QStringView field : fields) {
        if (QString value = question.message().value(field); !value.isEmpty())
            return value;
    }
    return {};
}

QString nameOf(const Question &question)
{
    const QString name = question.circumstances().sender().name;
    return name.isEmpty() ? question.message().fromUserName() : name;
}

const QList<Entry> &entries()
{
    static const QList<Entry> all{
        {{"text", QT_TRANSLATE_NOOP("Rules", "What was written"),
          QT_TRANSLATE_NOOP("Rules", "today's menu")},
         [](const Question &question) {
             const QString text = question.message().text();
             return text.isEmpty() ? question.message().value(u"Recognition") : text;
         }},
        {{"sender.name", QT_TRANSLATE_NOOP("Rules", "Sender's name"),
          QT_TRANSLATE_NOOP("Rules", "Zhang San")},
         nameOf},
        {{"sender", QT_TRANSLATE_NOOP("Rules", "Sender's account"), "zhangsan"},
         [](const Question &question) { return question.message().fromUserName(); }},
        {{"date", QT_TRANSLATE_NOOP("Rules", "Date"), "2026-11-24"},
         [](const Question &question) { return question.time().toString(u"yyyy-MM-dd"_s); }},
        {{"time", QT_TRANSLATE_NOOP("Rules", "Time"), "08:30"},
         [](const Question &question) { return question.time().toString(u"HH:mm"_s); }},
        {{"weekday", QT_TRANSLATE_NOOP("Rules", "Day of the week, 1 is Monday"), "2"},
         [](const Question &question) {
             return QString::number(question.time().date().dayOfWeek());
         }},
        {{"weekday.name", QT_TRANSLATE_NOOP("Rules", "Name of the day"),
          QT_TRANSLATE_NOOP("Rules", "Tuesday")},
         [](const Question &question) {
             return QLocale().dayName(question.time().date().dayOfWeek());
         }},
        {{"account", QT_TRANSLATE_NOOP("Rules", "Application that it came to"), "demo"},
         [](const Question &question) { return question.account(); }},
        {{"type", QT_TRANSLATE_NOOP("Rules", "Kind of message"), "text"},
         [](const Question &question) { return question.message().type(); }},
        {{"event", QT_TRANSLATE_NOOP("Rules", "Event"), "click"},
         [](const Question &question) { return question.message().event(); }},
        {{"key", QT_TRANSLATE_NOOP("Rules", "Key of the menu or button"), "MENU_TODAY"},
         [](const Question &question) { return wecom::eventKey(question.message()); }},
        {{"scan", QT_TRANSLATE_NOOP("Rules", "What was scanned"), "6901234567892"},
         [](const Question &question) {
             return question.message().value(u"ScanCodeInfo.ScanResult");
         }},
        {{"file.name", QT_TRANSLATE_NOOP("Rules", "Name of the file"),
          QT_TRANSLATE_NOOP("Rules", "report.pdf")},
         [](const Question &question) {
             return firstOf(question, {u"FileName", u"Title"});
         }},
        {{"url", QT_TRANSLATE_NOOP("Rules", "Address of the link or picture"),
          "https://example.com/"},
         [](const Question &question) {
             return firstOf(question, {u"Url", u"PicUrl"});
         }},
        {{"place", QT_TRANSLATE_NOOP("Rules", "Place"),
          QT_TRANSLATE_NOOP("Rules", "1 Science Road")},
         [](const Question &question) {
             return firstOf(question, {u"Label", u"SendLocationInfo.Label"});
         }},
        {{"latitude", QT_TRANSLATE_NOOP("Rules", "Latitude"), "23.13"},
         [](const Question &question) {
             return firstOf(question, {u"Location_X", u"SendLocationInfo.Location_X", u"Latitude"});
         }},
        {{"longitude", QT_TRANSLATE_NOOP("Rules", "Longitude"), "113.26"},
         [](const Question &question) {
             return firstOf(question,
                            {u"Location_Y", u"SendLocationInfo.Location_Y", u"Longitude"});
         }},
        {{"host", QT_TRANSLATE_NOOP("Rules", "Name of this computer"), "nas"},
         [](const Question &) { return QSysInfo::machineHostName(); }},
    };
    return all;
}

QString example(const char *source)
{
    return QCoreApplication::translate("Rules", source);
}

} // namespace

const QList<TemplateVariable> &templateVariables()
{
    static const QList<TemplateVariable> variables = [] {
        QList<TemplateVariable> list;
        for (const Entry &entry : entries())
            list.append(entry.variable);
        return list;
    }();
    return variables;
}

VariableValue variablesFor(const Question &question, const Captures &captures)
{
    return [&question, captures](const QString &name) -> std::optional<QString> {
        if (const auto capture = captures.constFind(name); capture != captures.constEnd())
            return *capture;
        if (name.startsWith("var."_L1))
            return question.circumstances().variable(name.sliced(4));
        if (name.startsWith("message."_L1))
            return question.message().value(QStringView(name).sliced(8));
        const auto known = std::ranges::find_if(entries(), [&](const Entry &entry) {
            return name == QLatin1StringView(entry.variable.name);
        });
        if (known == entries().end())
            return std::nullopt;
        return known->value(question);
    };
}

VariableValue exampleVariables()
{
    return [](const QString &name) -> std::optional<QString> {
        for (const TemplateVariable &variable : templateVariables()) {
            if (name == QLatin1StringView(variable.name))
                return example(variable.example);
        }
        return name;
    };
}

} // namespace ewc
