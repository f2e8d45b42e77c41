// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/rulefiles.h"

#include <array>
#include <cstdio>

namespace bench {
namespace {

/*! A Chinese word of two characters, as JSON; others for other numbers. */
std::string chineseWord(std::size_t number)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "\\u%04zx\\u%04zx", 0x4e00 + number % 9973,
                  0x5e00 + number * 7 % 6007);
    return text.data();
}

std::string words(std::size_t number)
{
    return R"("words":["keyword)" + std::to_string(number) + R"(",")" + chineseWord(number)
           + R"("])";
}

std::string text(const std::string &type, std::size_t number)
{
    return R"({"type":")" + type + R"(",)" + words(number) + '}';
}

std::string rule(std::size_t number, const std::string &conditions,
                 const std::string &reply = "yes", const std::string &match = "all")
{
    return R"({"id":"rule)" + std::to_string(number) + R"(","when":{"match":")" + match
           + R"(","conditions":[)" + conditions + R"(]},"then":[{"type":"replyText","text":")"
           + reply + R"("}]})";
}

std::string mixedRule(std::size_t number)
{
    const std::string id = std::to_string(number);
    switch (number % 20) {
    case 0:
        return rule(number,
                    R"({"type":"textMatches","pattern":"order)" + id + R"( *(?<number>[0-9]+)$"})");
    case 1:
        return rule(number, R"({"type":"textMatches","pattern":"^[a-z]{)"
                                + std::to_string(number % 7) + R"(,}-?[0-9]+[A-F]$"})");
    case 2:
    case 3:
        return rule(number, text("textIs", number));
    case 4:
        return rule(number, text("textStarts", number));
    case 5:
        return rule(number, text("textEnds", number));
    case 6:
        return rule(number, R"({"type":"textLike","words":["how much * )" + id + R"("]})");
    case 7:
        return rule(number, text("textContains", number)
                                + R"(,{"type":"sender","members":["lisi","wangwu"]})");
    case 8:
        return rule(number, R"({"type":"event","event":"click","key":"button)" + id + R"("})");
    case 9:
        return rule(number, R"({"type":"sender","members":["member)" + id + R"("]})");
    case 10:
        return rule(number, R"({"type":"department","departments":[")" + id + R"("]})");
    case 11:
        return rule(number,
                    R"({"type":"messageType","kind":"image"},)" + text("textContains", number),
                    "yes", "any");
    case 12:
        return rule(number, R"({"type":"time","days":"67"},{"type":"textLength","atLeast":5000})");
    default:
        return rule(number, text("textContains", number));
    }
}

std::string file(const std::string &rules, std::size_t last)
{
    return R"({"schema":1,"safety":{"repliesPerMinute":0,"sameTexts":0},"rules":[)" + rules
           + rule(last, R"({"type":"textContains","words":["message"]})", "{text}") + "]}";
}

} // namespace

std::string keywordRules(std::size_t count)
{
    std::string rules;
    for (std::size_t i = 1; i < count; ++i)
        rules += rule(i, text("textContains", i)) + ",\n";
    return file(rules, count);
}

std::string mixedRules(std::size_t count)
{
    std::string rules;
    for (std::size_t i = 1; i < count; ++i)
        rules += mixedRule(i) + ",\n";
    return file(rules, count);
}

} // namespace bench
