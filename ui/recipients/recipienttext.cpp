// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/recipienttext.h"

namespace ewc::ui {

QStringList partsOf(const QString &text, bool isAlsoSpaced)
{
    static constexpr QStringView Separators = u"|,;，；、｜\n\r\t\u2028\u2029";
    QStringList parts;
    QString part;
    const auto take = [&parts, &part] {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty())
            parts.append(trimmed);
        part.clear();
    };
    for (const QChar character : text) {
        if (Separators.contains(character) || (isAlsoSpaced && character.isSpace()))
            take();
        else
            part.append(character);
    }
    take();
    return parts;
}

} // namespace ewc::ui
