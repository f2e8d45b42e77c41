// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/senderror.h"

#include "core/base/errortext.h"
#include "core/wecom/errorcode.h"

#include <QCoreApplication>

namespace ewc::ui {

QString sentenceOf(const Error &error)
{
    if (error.kind == ErrorKind::InvalidInput && !error.detail.isEmpty())
        return error.detail; // says it better than any code
    const QString meaning =
        error.code != 0 ? wecom::errorCodeMeaning(error.code) : kindText(error.kind);
    if (error.detail.isEmpty())
        return meaning;
    return QCoreApplication::translate("SendError", "%1 (%2)", "a meaning, and its detail")
        .arg(meaning, error.detail);
}

} // namespace ewc::ui
