// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/changestext.h"

#include "core/rules/sentence.h"
#include "ui/rules/list/rulestext.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! The context of translation. */
class RuleChanges
{
    Q_DECLARE_TR_FUNCTIONS(RuleChanges)
};

QString inColor(const QString &html, ColorRole role, const QPalette &palette)
{
    return u"<span style='color:%1'>%2</span>"_s.arg(themeColor(role, palette).name(), html);
}

/*! The small things that sentences do not tell. */
QStringList detailsOf(const Rule &before, const Rule &after)
{
    QStringList details;
    if (before.isOn != after.isOn)
        details.append(after.isOn ? RuleChanges::tr("switched on")
                                  : RuleChanges::tr("switched off"));
    if (before.isLogOnly != after.isLogOnly)
        details.append(after.isLogOnly ? RuleChanges::tr("only logs now")
                                       : RuleChanges::tr("answers now, does not only log"));
    if (before.stops != after.stops)
        details.append(after.stops ? RuleChanges::tr("later rules are not asked any longer")
                                   : RuleChanges::tr("later rules are asked, too"));
    if (titleOf(before) != titleOf(after))
        details.append(RuleChanges::tr("was called “%1”").arg(titleOf(before)));
    if (before.folder != after.folder)
        details.append(after.folder.isEmpty()
                           ? RuleChanges::tr("taken out of folder “%1”").arg(before.folder)
                           : RuleChanges::tr("put into folder “%1”").arg(after.folder));
    return details;
}

QString heading(const RuleChange &change)
{
    const Rule &rule = change.kind == RuleChange::Kind::Removed ? change.before : change.after;
    return u"<b>%1</b>"_s.arg(titleOf(rule).toHtmlEscaped());
}

QString changedText(const RuleChange &change, const QPalette &palette)
{
    QString html = heading(change);
    const QString before = sentenceOf(change.before).toHtmlEscaped();
    const QString after = sentenceOf(change.after).toHtmlEscaped();
    if (const QStringList details = detailsOf(change.before, change.after); !details.isEmpty())
        html += u": "_s + details.join(u"; "_s).toHtmlEscaped();
    if (before != after) {
        html += u"<br>− "_s + inColor(u"<s>%1</s>"_s.arg(before), ColorRole::MutedText, palette);
        html += u"<br>+ "_s + after;
    }
    return html;
}

QString textOf(const RuleChange &change, const QPalette &palette)
{
    switch (change.kind) {
    case RuleChange::Kind::Added:
        return inColor(RuleChanges::tr("+ Added to %1:").arg(sectionText(change.section)),
                       ColorRole::Ok, palette)
               + u' ' + heading(change) + u"<br>"_s + sentenceOf(change.after).toHtmlEscaped();
    case RuleChange::Kind::Removed:
        return inColor(RuleChanges::tr("− Deleted:"), ColorRole::Error, palette) + u' '
               + heading(change) + u"<br>"_s
               + inColor(sentenceOf(change.before).toHtmlEscaped(), ColorRole::MutedText, palette);
    case RuleChange::Kind::Moved:
        return inColor(RuleChanges::tr("↕ Moved:"), ColorRole::MutedText, palette) + u' '
               + heading(change);
    case RuleChange::Kind::Changed:
        break;
    }
    return inColor(RuleChanges::tr("✎ Changed:"), ColorRole::WarningText, palette) + u' '
           + changedText(change, palette);
}

} // namespace

QString changesText(const RuleSet &before, const RuleSet &after, const QPalette &palette)
{
    constexpr qsizetype MostChanges = 500; // more than anybody reads
    const QList<RuleChange> changes = differences(before, after);
    QStringList lines;
    for (const RuleChange &change : changes.first(std::min(MostChanges, changes.size())))
        lines.append(u"<p>%1</p>"_s.arg(textOf(change, palette)));
    if (changes.size() > MostChanges)
        lines.append(
            u"<p>%1</p>"_s.arg(RuleChanges::tr("… and %1 more").arg(changes.size() - MostChanges)));
    if (before.safety != after.safety)
        lines.append(u"<p>%1</p>"_s.arg(RuleChanges::tr("The safety limits are others.")));
    if (lines.isEmpty())
        lines.append(u"<p>%1</p>"_s.arg(RuleChanges::tr("Nothing is different.")));
    return lines.join(QString());
}

} // namespace ewc::ui
