// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/savetext.h"

#include "core/base/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("SaveText", source);
}

} // namespace

BarMessage savedTogetherMessage(const SaveReport &report)
{
    const bool isWon = !report.overwritten.isEmpty();
    return {.mark = isWon ? ColorRole::Warning : ColorRole::Ok,
            .what = text(QT_TRANSLATE_NOOP(
                "SaveText", "Saved, together with what another program changed meanwhile.")),
            .details =
                isWon ? text(QT_TRANSLATE_NOOP(
                                 "SaveText", "Both had changed the following; yours was kept: %1"))
                            .arg(report.overwritten.join(u", "_s))
                      : text(QT_TRANSLATE_NOOP("SaveText", "Both were kept."))};
}

BarMessage notSavedMessage(const Error &error)
{
    return {.mark = ColorRole::Error,
            .what = text(QT_TRANSLATE_NOOP("SaveText", "The settings were not saved.")),
            .details =
                text(QT_TRANSLATE_NOOP("SaveText", "%1 %2\nWhat you typed is still here. Mend the "
                                                   "cause and save again."))
                    .arg(kindText(error.kind), error.detail)};
}

} // namespace ewc::ui
