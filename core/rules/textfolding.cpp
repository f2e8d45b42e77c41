// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/textfolding.h"

#include "core/base/logging.h"

#include <array>
#include <memory>
#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

// The blocks "CJK Unified Ideographs Extension A" to "CJK Unified Ideographs". The rarer ones have
// no simplified forms that anybody types.
constexpr char16_t FirstHan = 0x3400;
constexpr char16_t LastHan = 0x9fff;

using Simplified = std::array<char16_t, LastHan - FirstHan + 1>;

/*! What each of these characters is in simplified script: itself, if ICU has no data. */
std::unique_ptr<const Simplified> simplifiedCharacters()
{
    auto table = std::make_unique<Simplified>();
    icu::UnicodeString text;
    for (char16_t c = FirstHan; c <= LastHan; ++c) {
        (*table)[c - FirstHan] = c;
        text.append(c);
        text.append(u'\n'); // so that neighbours are no word
    }

    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> toSimplified(icu::Transliterator::createInstance(
        icu::UnicodeString::fromUTF8("Traditional-Simplified"), UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !toSimplified) {
        qCWarning(lcEngine) << "traditional characters stay apart from simplified ones:"
                            << u_errorName(status);
        return table;
    }
    toSimplified->transliterate(text);
    if (text.length() != 2 * static_cast<int32_t>(table->size()))
        return table;
    for (std::size_t i = 0; i < table->size(); ++i)
        (*table)[i] = text.charAt(2 * static_cast<int32_t>(i));
    return table;
}

char16_t simplified(char16_t c)
{
    static const std::unique_ptr<const Simplified> table = simplifiedCharacters();
    return c < FirstHan || c > LastHan ? c : (*table)[c - FirstHan];
}

/*! Signs that people mix up with those of a Latin keyboard, and Unicode does not. */
char16_t latinSign(char16_t c)
{
    switch (c) {
    case u'。':
    case u'｡':
        return u'.';
    case u'、':
        return u',';
    case u'“':
    case u'”':
        return u'"';
    case u'‘':
    case u'’':
        return u'\'';
    case u'【':
        return u'[';
    case u'】':
        return u']';
    default:
        return c;
    }
}

char16_t narrow(char16_t c)
{
    if (c < 0x2000)
        return c;
    const QChar::Decomposition form = QChar::decompositionTag(c);
    if (form != QChar::Wide && form != QChar::Narrow)
        return latinSign(c);
    const QString plain = QChar(c).decomposition();
    return plain.size() == 1 ? latinSign(plain.front().unicode()) : c;
}

bool isSpace(char16_t c)
{
    // What is pasted from web pages holds the last three, and nobody sees them.
    return QChar::isSpace(c) || c == 0x200b || c == 0x2060 || c == 0xfeff;
}

/*! Case folding of one code unit to one code unit: a text stays as long as it is. */
char16_t lower(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + (u'a' - u'A')) : c;
    return static_cast<char16_t>(QChar::toCaseFolded(char32_t{c}));
}

} // namespace

QString folded(const QString &text, TextFolding folding)
{
    if (!folding)
        return text;
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        char16_t c = character.unicode();
        if (folding.testFlag(TextFold::Spaces) && isSpace(c))
            continue;
        if (folding.testFlag(TextFold::Width))
            c = narrow(c);
        if (folding.testFlag(TextFold::Script))
            c = simplified(c);
        if (folding.testFlag(TextFold::Case))
            c = lower(c);
        result.append(QChar(c));
    }
    return result;
}

qsizetype unfoldedPosition(const QString &text, TextFolding folding, qsizetype position)
{
    if (!folding.testFlag(TextFold::Spaces))
        return position;
    qsizetype at = 0;
    for (qsizetype left = position; at < text.size(); ++at) {
        if (isSpace(text.at(at).unicode()))
            continue;
        if (left-- == 0)
            break;
    }
    return at;
}

} // namespace ewc
