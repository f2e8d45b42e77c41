// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importtext.h"

#include "core/base/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ImportText", source);
}

QString list(const QStringList &names)
{
    return names.join(text(QT_TRANSLATE_NOOP("ImportText", ", ")));
}

/*! What happened to the accounts, a line for each kind of thing. */
QStringList linesOf(const ImportReport &report)
{
    QStringList lines;
    if (!report.added.isEmpty())
        lines << text(QT_TRANSLATE_NOOP("ImportText", "Added: %1.")).arg(list(report.added));
    for (const auto &[name, newName] : report.renamed)
        lines << text(QT_TRANSLATE_NOOP("ImportText",
                                        "“%1” is called “%2” here: there was another of its "
                                        "name already."))
                     .arg(name, newName);
    if (!report.unchanged.isEmpty())
        lines << text(QT_TRANSLATE_NOOP("ImportText", "Here already: %1."))
                     .arg(list(report.unchanged));
    for (const auto &[name, sentence] : report.refused)
        lines << text(QT_TRANSLATE_NOOP("ImportText", "“%1” was left out. %2")).arg(name, sentence);
    return lines;
}

} // namespace

BarMessage importMessage(const QString &file, const Result<ImportReport> &report)
{
    const QString name = QFileInfo(file).fileName();
    if (!report)
        return {.mark = ColorRole::Error,
                .what = text(QT_TRANSLATE_NOOP("ImportText", "%1 was not imported.")).arg(name),
                .details = u"%1\n%2\n%3"_s.arg(
                    kindText(report.error().kind), report.error().detail,
                    text(QT_TRANSLATE_NOOP("ImportText",
                                           "Nothing was changed. Choose the config.ini of an "
                                           "EasyWeChat, or mend this one and try again.")))};

    const bool hasCome = !report->added.isEmpty() || !report->renamed.isEmpty();
    const QStringList lines = linesOf(*report);
    return {.mark = report->refused.isEmpty() ? ColorRole::Ok : ColorRole::Warning,
            .what =
                hasCome
                    ? text(QT_TRANSLATE_NOOP("ImportText", "%1 was imported.")).arg(name)
                    : text(QT_TRANSLATE_NOOP("ImportText", "%1 brought nothing new.")).arg(name),
            .details = (lines.isEmpty() ? QStringList{text(
                            QT_TRANSLATE_NOOP("ImportText", "There is no account in it."))}
                                        : lines)
                           .join(u'\n')};
}

} // namespace ewc::ui
