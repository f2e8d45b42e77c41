// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/sectionvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr auto AgentId = "agentid"_L1;
constexpr auto OldAgentId = "appid"_L1;

} // namespace

QString sectionValue(const ConfigFile &config, const QString &section, const QString &key)
{
    return config.value(section, keyInFile(config, section, key));
}

Values sectionValues(const ConfigFile &config, const QString &section, const Schema &schema)
{
    Values values;
    for (const Field &field : schema) {
        if (const QString value = sectionValue(config, section, field.key); !value.isEmpty())
            values.insert(field.key, value);
    }
    return values;
}

QString keyInFile(const ConfigFile &config, const QString &section, const QString &key)
{
    const bool isOld = key == AgentId && config.value(section, AgentId).isEmpty()
                       && config.keys(section).contains(OldAgentId);
    return isOld ? QString(OldAgentId) : key;
}

Result<> setSectionValue(ConfigFile &config, const QString &section, const QString &key,
                         const QString &value)
{
    if (!value.isEmpty())
        return config.setValue(section, keyInFile(config, section, key), value);
    config.removeValue(section, key);
    if (key == AgentId) // or it would step in
        config.removeValue(section, OldAgentId);
    return {};
}

Result<> copySection(ConfigFile &config, const QString &name, const ConfigFile &source,
                     const QString &section)
{
    ConfigFile copy = config;
    if (auto added = copy.addSection(name); !added)
        return added;
    for (const QString &key : source.keys(section)) {
        if (auto set = copy.setValue(name, key, source.value(section, key)); !set)
            return set;
    }
    config = copy;
    return {};
}

QStringList sectionKeys(const ConfigFile &config, const QString &section)
{
    QStringList keys = config.keys(section);
    std::ranges::replace(keys, QString(OldAgentId), QString(AgentId));
    keys.removeDuplicates();
    return keys;
}

QString firstWrongKey(const Schema &schema, const Values &problems)
{
    const auto found = std::ranges::find_if(
        schema, [&](const QString &key) { return problems.contains(key); }, &Field::key);
    return found == schema.end() ? QString() : found->key;
}

QString keyProblem(const QString &key, const QString &problem)
{
    return schemaText(QT_TRANSLATE_NOOP("Schema", "key %1: %2")).arg(key, problem);
}

} // namespace ewc
