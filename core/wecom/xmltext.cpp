// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/xmltext.h"

#include <algorithm>

namespace ewc::wecom {
namespace {

/*! True for the control characters that XML has no way to write. */
constexpr auto isForbidden = [](char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
};

// U+FFFE and U+FFFF: characters that are none, which XML forbids as well.
constexpr QByteArrayView NonCharacters[]{"\xEF\xBF\xBE", "\xEF\xBF\xBF"};

} // namespace

bool isXmlText(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), isForbidden) && text.isValidUtf8()
           && (!text.contains(NonCharacters[0].front())
               || std::none_of(
                   std::begin(NonCharacters), std::end(NonCharacters),
                   [text](QByteArrayView character) { return text.contains(character); }));
}

void appendCdata(QByteArray &xml, const QByteArray &text)
{
    QByteArray clean = text;
    if (!isXmlText(clean)) {
        clean.removeIf(isForbidden);
        for (const QByteArrayView character : NonCharacters)
            clean.replace(character, "");
    }
    // "]]>" would end the section, so it is cut in two; each part goes into a section of its own.
    clean.replace("]]>", "]]]]><![CDATA[>");
    xml.append("<![CDATA[").append(clean).append("]]>");
}

} // namespace ewc::wecom
