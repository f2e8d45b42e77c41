// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/pinyin.h"

#include "core/base/logging.h"

#include <QHash>

#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Surnames of two characters whose characters are read differently elsewhere. */
const QHash<QString, QStringList> &doubleSurnames()
{
    static const QHash<QString, QStringList> names{
        {u"万俟"_s, {u"mo"_s, u"qi"_s}},     {u"尉迟"_s, {u"yu"_s, u"chi"_s}},
        {u"尉遲"_s, {u"yu"_s, u"chi"_s}},    {u"单于"_s, {u"chan"_s, u"yu"_s}},
        {u"單于"_s, {u"chan"_s, u"yu"_s}},   {u"长孙"_s, {u"zhang"_s, u"sun"_s}},
        {u"長孫"_s, {u"zhang"_s, u"sun"_s}}, {u"澹台"_s, {u"tan"_s, u"tai"_s}},
        {u"令狐"_s, {u"ling"_s, u"hu"_s}},   {u"鲜于"_s, {u"xian"_s, u"yu"_s}},
        {u"宿六"_s, {u"su"_s, u"liu"_s}},    {u"夏侯"_s, {u"xia"_s, u"hou"_s}},
    };
    return names;
}

/*! Surnames of one character that are read differently elsewhere. */
const QHash<QChar, QString> &surnames()
{
    static const QHash<QChar, QString> names{
        {u'单', u"shan"_s},  {u'單', u"shan"_s},  {u'曾', u"zeng"_s},  {u'解', u"xie"_s},
        {u'仇', u"qiu"_s},   {u'朴', u"piao"_s},  {u'区', u"ou"_s},    {u'區', u"ou"_s},
        {u'查', u"zha"_s},   {u'盖', u"ge"_s},    {u'蓋', u"ge"_s},    {u'乐', u"yue"_s},
        {u'樂', u"yue"_s},   {u'任', u"ren"_s},   {u'覃', u"qin"_s},   {u'洗', u"xian"_s},
        {u'冼', u"xian"_s},  {u'尹', u"yin"_s},   {u'应', u"ying"_s},  {u'應', u"ying"_s},
        {u'召', u"shao"_s},  {u'缪', u"miao"_s},  {u'繆', u"miao"_s},  {u'宓', u"mi"_s},
        {u'黑', u"he"_s},    {u'折', u"she"_s},   {u'员', u"yun"_s},   {u'員', u"yun"_s},
        {u'晟', u"cheng"_s}, {u'种', u"chong"_s}, {u'秘', u"bi"_s},    {u'繁', u"po"_s},
        {u'佴', u"nai"_s},   {u'翟', u"zhai"_s},  {u'祭', u"zhai"_s},  {u'车', u"che"_s},
        {u'車', u"che"_s},   {u'葛', u"ge"_s},    {u'宁', u"ning"_s},  {u'甯', u"ning"_s},
        {u'那', u"na"_s},    {u'逄', u"pang"_s},  {u'娄', u"lou"_s},   {u'哈', u"ha"_s},
        {u'撒', u"sa"_s},    {u'都', u"du"_s},    {u'长', u"zhang"_s}, {u'句', u"gou"_s},
        {u'隗', u"kui"_s},   {u'牟', u"mu"_s},    {u'乜', u"nie"_s},   {u'郗', u"xi"_s},
        {u'眭', u"sui"_s},   {u'燕', u"yan"_s},   {u'纪', u"ji"_s},    {u'紀', u"ji"_s},
        {u'华', u"hua"_s},   {u'華', u"hua"_s},   {u'沈', u"shen"_s},  {u'於', u"yu"_s},
        {u'过', u"guo"_s},   {u'過', u"guo"_s},   {u'訾', u"zi"_s},    {u'谌', u"chen"_s},
    };
    return names;
}

/*! ü and its kin as "v": it is how one types it. */
QString typed(QString reading)
{
    static constexpr QStringView Umlauts = u"üǖǘǚǜ";
    for (QChar &character : reading) {
        if (Umlauts.contains(character))
            character = u'v';
    }
    return reading;
}

} // namespace

struct PinyinReader::Private
{
    std::unique_ptr<icu::Transliterator> toLatin; ///< nothing: ICU came without its data
    std::unique_ptr<icu::Transliterator> toAscii;
    QHash<char32_t, QString> known;

    [[nodiscard]] static std::unique_ptr<icu::Transliterator> make(const char *id);
    [[nodiscard]] const QString &reading(char32_t character);
};

std::unique_ptr<icu::Transliterator> PinyinReader::Private::make(const char *id)
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
        icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, status));
    if (U_FAILURE(status) || !made) {
        qCWarning(lcStore) << "no pinyin:" << id << u_errorName(status);
        return nullptr;
    }
    return made;
}

/*! Letters and digits only, lower case; empty if \a character has none. */
const QString &PinyinReader::Private::reading(char32_t character)
{
    const auto found = known.constFind(character);
    if (found != known.cend())
        return *found;

    icu::UnicodeString text(static_cast<UChar32>(character));
    if (toLatin)
        toLatin->transliterate(text);
    const QString latin = typed(QStringView(text.getBuffer(), text.length()).toString().toLower());
    text = icu::UnicodeString(latin.utf16(), static_cast<int32_t>(latin.size()));
    if (toAscii)
        toAscii->transliterate(text);
    QString plain;
    for (const QChar letter : QStringView(text.getBuffer(), text.length())) {
        if (letter.isLetterOrNumber())
            plain.append(letter.toLower());
    }
    return *known.insert(character, plain);
}

PinyinReader::PinyinReader()
    : d(std::make_unique<Private>())
{
    d->toLatin = Private::make("Han-Latin");
    d->toAscii = Private::make("Latin-ASCII");
}

PinyinReader::~PinyinReader() = default;

QStringList PinyinReader::syllables(const QString &name)
{
    QStringList found;
    bool isInWord = false;
    qsizetype begin = 0;
    if (const auto surname = doubleSurnames().constFind(name.left(2));
        surname != doubleSurnames().cend()) {
        found = *surname;
        begin = 2;
    } else if (!name.isEmpty() && surnames().contains(name.front())) {
        found = {surnames().value(name.front())};
        begin = 1;
    }
    const QList<uint> characters = name.sliced(begin).toUcs4();
    for (const uint character : characters) {
        const QString &reading = d->reading(character);
        const bool isHan = QChar::script(character) == QChar::Script_Han;
        if (isHan && !reading.isEmpty())
            found.append(reading);
        else if (isInWord)
            found.last().append(reading);
        else if (!reading.isEmpty())
            found.append(reading);
        isInWord = !isHan && !reading.isEmpty();
    }
    return found;
}

} // namespace ewc
