// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoingkind.h"

#include "core/wecom/outgoing/articlekinds.h"
#include "core/wecom/outgoing/cardkinds.h"
#include "core/wecom/outgoing/commonfields.h"
#include "core/wecom/outgoing/textkinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr int RobotMarkdown = 4096; // bytes

/*! A list of texts: members to be called by name, or their telephone numbers. */
Field mentions(const QString &key, const char *label)
{
    Field field = listOf(key, label, {}, 1000);
    field.longest = 64;
    field.help = QT_TRANSLATE_NOOP("Schema", "@all calls everybody.");
    return field;
}

Schema robotTextSchema(const Schema &schema)
{
    return schema
           + Schema{mentions(u"mentioned_list"_s, QT_TRANSLATE_NOOP("Schema", "Members to call")),
                    mentions(u"mentioned_mobile_list"_s,
                             QT_TRANSLATE_NOOP("Schema", "Telephone numbers to call"))};
}

Schema robotImageSchema(Schema schema)
{
    schema.first().isRequired = false; // see checkImage()
    Field picture = shortText(u"base64"_s, QT_TRANSLATE_NOOP("Schema", "Picture as base64"),
                              (2 * 1024 * 1024 + 2) / 3 * 4);
    picture.tooLongCode = 40009;
    return schema
           + Schema{picture,
                    shortText(u"md5"_s, QT_TRANSLATE_NOOP("Schema", "MD5 of the picture"), 32)};
}

Schema robotNewsSchema(const Schema &schema)
{
    Schema changed = schema;
    Schema &items = changed.first().items;
    items.removeIf(
        [](const Field &field) { return field.key == "appid"_L1 || field.key == "pagepath"_L1; });
    *std::ranges::find(items, u"url"_s, &Field::key) =
        needed(*std::ranges::find(items, u"url"_s, &Field::key), 41010);
    return changed;
}

Schema robotSchema(const OutgoingKind &kind)
{
    if (kind.type == "text"_L1)
        return robotTextSchema(kind.schema);
    if (kind.type == "image"_L1)
        return robotImageSchema(kind.schema);
    if (kind.type == "news"_L1)
        return robotNewsSchema(kind.schema);
    if (kind.type == "template_card"_L1)
        return robotCardSchema(kind.schema);
    Schema schema = kind.schema;
    if (kind.type == "markdown"_L1)
        schema.first().longestBytes = RobotMarkdown;
    return schema;
}

} // namespace

const QList<OutgoingKind> &outgoingKinds()
{
    static const QList<OutgoingKind> kinds =
        textKinds() + mediaKinds() + articleKinds() + cardKinds();
    return kinds;
}

const OutgoingKind *outgoingKind(const QString &type, const QString &card)
{
    const auto &kinds = outgoingKinds();
    const auto found = std::ranges::find_if(
        kinds, [&](const OutgoingKind &kind) { return kind.type == type && kind.card == card; });
    return found == kinds.end() ? nullptr : &*found;
}

QList<FieldProblem> problemsOf(const OutgoingKind &kind, const QJsonObject &content,
                               Channel channel, UnknownFields unknown)
{
    QJsonObject fields = content;
    fields.remove("card_type"_L1);
    QList<FieldProblem> problems = problemsOf(schemaFor(kind, channel), fields, unknown);
    if (kind.check != nullptr)
        problems += kind.check(fields, channel);
    return problems;
}

Schema schemaFor(const OutgoingKind &kind, Channel channel)
{
    switch (channel) {
    case Channel::App:
        return kind.schema;
    case Channel::GroupChat:
        if (kind.type != "text"_L1)
            return kind.schema;
        return kind.schema
               + Schema{
                   mentions(u"mentioned_list"_s, QT_TRANSLATE_NOOP("Schema", "Members to call"))};
    case Channel::Robot:
        return robotSchema(kind);
    }
    return kind.schema;
}

} // namespace ewc::wecom
