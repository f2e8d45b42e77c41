// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/parttype.h"

#include "core/base/jsonpath.h"
#include "core/wecom/outgoingkind.h"

#include <QCoreApplication>

#include <algorithm>

namespace ewc::ui {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ewc::ui::PartType)
};

FilePurpose purposeOf(const ActionType &type)
{
    const wecom::OutgoingKind *kind = wecom::outgoingKind(type.msgtype, type.card);
    return {.upload = kind == nullptr ? QString() : kind->upload};
}

} // namespace

const PartTypes &conditionParts()
{
    static const PartTypes parts = [] {
        PartTypes made;
        for (const ConditionType &type : conditionTypes())
            made.append({.id = type.id,
                         .group = type.group,
                         .label = type.label,
                         .help = type.help,
                         .schema = type.schema});
        return made;
    }();
    return parts;
}

const PartTypes &actionParts()
{
    static const PartTypes parts = [] {
        PartTypes made;
        for (const ActionType &type : actionTypes())
            made.append({.id = type.id,
                         .group = type.group,
                         .label = type.label,
                         .help = type.help,
                         .schema = type.schema,
                         .purpose = purposeOf(type)});
        return made;
    }();
    return parts;
}

const PartType *partType(const PartTypes &types, const QString &id)
{
    const auto found = std::ranges::find(types, id, &PartType::id);
    return found == types.end() ? nullptr : &*found;
}

QString groupLabel(PartGroup group)
{
    switch (group) {
    case PartGroup::Text:
        return Texts::tr("Text");
    case PartGroup::Message:
        return Texts::tr("Message");
    case PartGroup::Sender:
        return Texts::tr("Sender");
    case PartGroup::Time:
        return Texts::tr("Time");
    case PartGroup::Conversation:
        return Texts::tr("Conversation");
    case PartGroup::Reply:
        return Texts::tr("Reply");
    case PartGroup::Send:
        return Texts::tr("Send to others");
    case PartGroup::Call:
        return Texts::tr("Call");
    case PartGroup::Note:
        return Texts::tr("Note");
    case PartGroup::Flow:
        return Texts::tr("Flow");
    }
    return {};
}

QString fullLabel(const PartType &type)
{
    const QString label = schemaText(type.label);
    if (type.group == PartGroup::Reply || type.group == PartGroup::Send)
        return Texts::tr("%1: %2", "group and kind of an action, such as Reply: picture")
            .arg(groupLabel(type.group), label);
    return label;
}

Parameters fitting(const PartType &type, const PartType &former, const Parameters &parameters)
{
    Parameters kept;
    for (const Field &field : type.schema) {
        const auto same = std::ranges::find(former.schema, field.key, &Field::key);
        if (same == former.schema.end() || same->kind != field.kind || same->source != field.source)
            continue;
        const QJsonValue value = valueAt(parameters, field.key);
        if (!value.isUndefined())
            setValueAt(kept, field.key, value);
    }
    return kept;
}

} // namespace ewc::ui
