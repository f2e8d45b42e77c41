// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/presets.h"

#include "core/rules/presettexts.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! \a text in the user's language if it is one of presetTexts(), and as it is otherwise. */
QString translated(const QString &text)
{
    return text.isEmpty() ? text : presetText(text.toUtf8().constData());
}

} // namespace

const QList<RulePreset> &rulePresets()
{
    static const QList<RulePreset> presets{
        {.id = u"echo"_s,
         .label = QT_TRANSLATE_NOOP("Presets", "Echo"),
         .help = QT_TRANSLATE_NOOP("Presets", "Answers each text with itself: to see that messages "
                                              "come and go.")},
        {.id = u"keyword-table"_s,
         .label = QT_TRANSLATE_NOOP("Presets", "Keyword table"),
         .help = QT_TRANSLATE_NOOP("Presets", "Some keywords with their answers, and help for who "
                                              "writes none of them. Put in your own; a table of "
                                              "them can be imported as CSV.")},
        {.id = u"welcome"_s,
         .label = QT_TRANSLATE_NOOP("Presets", "Welcome"),
         .help = QT_TRANSLATE_NOOP("Presets", "Greets who can use the app from now on, and once a "
                                              "day who opens it.")},
        {.id = u"working-hours"_s,
         .label = QT_TRANSLATE_NOOP("Presets", "Working hours"),
         .help =
             QT_TRANSLATE_NOOP("Presets", "When no other rule answers: says that somebody will, "
                                          "or when you are at work. At most once an hour for "
                                          "each member.")},
        {.id = u"hand-over"_s,
         .label = QT_TRANSLATE_NOOP("Presets", "Hand-over to a person"),
         .help =
             QT_TRANSLATE_NOOP("Presets", "Who asks for a person gets one: the rules keep still "
                                          "for an hour. Choose who is told.")},
        {.id = u"alert-forwarding"_s,
         .label = QT_TRANSLATE_NOOP("Presets", "Alert forwarding"),
         .help =
             QT_TRANSLATE_NOOP("Presets", "Shows messages that speak of an alert on the desktop. "
                                          "To pass them on, choose who gets them and switch the "
                                          "second rule on.")},
        {.id = u"monkey-monitor"_s,
         .label = QT_TRANSLATE_NOOP("Presets", "Monkey monitor"),
         .help = QT_TRANSLATE_NOOP("Presets", "The classic: photo or video of the programmer at "
                                              "work, on demand. Until there are actions for the "
                                              "camera it answers with texts.")},
    };
    return presets;
}

QString presetText(const char *source)
{
    return source == nullptr ? QString() : QCoreApplication::translate("Presets", source);
}

RuleSet presetRules(const QString &id)
{
    const auto preset = std::ranges::find(rulePresets(), id, &RulePreset::id);
    QFile file(u":/easywechat/presets/%1.json"_s.arg(id));
    if (preset == rulePresets().end() || !file.open(QIODevice::ReadOnly))
        return {};
    RuleSet rules = readRules(file.readAll()).rules;
    for (const RuleSection section : RuleSections) {
        for (Rule &rule : rules.section(section)) {
            rule.name = translated(rule.name);
            rule.folder = translated(rule.folder);
            for (RulePart &action : rule.actions) {
                for (const QString &key : presetTextKeys()) {
                    if (const QJsonValue text = action.parameters.value(key); text.isString())
                        action.parameters[key] = translated(text.toString());
                }
            }
        }
    }
    return rules;
}

} // namespace ewc
