// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 MostWords = 500;

struct FoldFlag
{
    QString key;
    TextFold fold;
    bool standard;
    const char *label;
    const char *help;
};

const std::array<FoldFlag, 4> &foldFlags()
{
    static const std::array<FoldFlag, 4> flags{{
        {u"ignoreCase"_s, TextFold::Case, true, QT_TRANSLATE_NOOP("Schema", "Ignore case"),
         QT_TRANSLATE_NOOP("Schema", "MENU is the same as menu.")},
        {u"ignoreWidth"_s, TextFold::Width, true, QT_TRANSLATE_NOOP("Schema", "Ignore full width"),
         QT_TRANSLATE_NOOP("Schema", "Ａ１！ is the same as A1!, and 。 as a full stop.")},
        {u"ignoreSpaces"_s, TextFold::Spaces, false, QT_TRANSLATE_NOOP("Schema", "Ignore spaces"),
         QT_TRANSLATE_NOOP("Schema", "“me nu” is the same as “menu”, line breaks are spaces.")},
        {u"sameScript"_s, TextFold::Script, false,
         QT_TRANSLATE_NOOP("Schema", "Simplified = traditional"),
         QT_TRANSLATE_NOOP("Schema", "菜單 is the same as 菜单.")},
    }};
    return flags;
}

} // namespace

Field wordsField(const char *label, const char *help)
{
    return {.key = u"words"_s,
            .label = label,
            .help = help,
            .kind = Field::Kind::List,
            .isRequired = true,
            .maximum = MostWords};
}

Schema withFolding(Schema schema)
{
    for (const FoldFlag &flag : foldFlags()) {
        schema.append({.key = flag.key,
                       .label = flag.label,
                       .help = flag.help,
                       .kind = Field::Kind::Flag,
                       .standard = flag.standard ? u"1"_s : u"0"_s,
                       .isAdvanced = true});
    }
    return schema;
}

TextFolding foldingOf(const Parameters &parameters)
{
    TextFolding folding;
    for (const FoldFlag &flag : foldFlags())
        folding.setFlag(flag.fold, isSet(parameters, flag.key, flag.standard));
    return folding;
}

bool isSet(const Parameters &parameters, QStringView key, bool standard)
{
    const QJsonValue value = parameters.value(key);
    return value.isDouble() ? value.toInt() != 0 : value.toBool(standard);
}

QStringList textsOf(const Parameters &parameters, QStringView key)
{
    QStringList texts;
    const QJsonArray entries = parameters.value(key).toArray();
    for (const QJsonValue &entry : entries) {
        if (const QString text = entry.toString(); !text.trimmed().isEmpty())
            texts.append(text);
    }
    return texts;
}

Result<Keywords> wordsOf(const Parameters &parameters)
{
    Keywords keywords{.folding = foldingOf(parameters)};
    for (const QString &text : textsOf(parameters, u"words")) {
        if (const QString word = folded(text, keywords.folding).trimmed(); !word.isEmpty())
            keywords.words.append(word);
    }
    if (keywords.words.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Say at least one text.")));
    keywords.words.removeDuplicates();
    return keywords;
}

} // namespace ewc
