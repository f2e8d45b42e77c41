// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configdraft.h"

#include "core/settings/accountname.h"
#include "core/settings/accountschema.h"
#include "core/settings/sectionvalues.h"
#include "core/settings/systemschema.h"

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

const Schema &schemaOf(const QString &section)
{
    return section == "system"_L1 ? systemSchema() : accountSchema();
}

/*! The value to write for \a field where \a current is written: nothing, if that says the same. */
QString valueToWrite(const Field &field, const QString &current, const QString &value)
{
    if (value == current)
        return current;
    const QString trimmed = value.trimmed();
    return current.isEmpty() && trimmed == field.standard ? QString() : trimmed;
}

Result<> setField(ConfigFile &config, const QString &section, const Field &field,
                  const QString &value)
{
    const QString current = sectionValue(config, section, field.key);
    const QString toWrite = valueToWrite(field, current, value);
    if (toWrite == current)
        return {};
    if (toWrite.size() > field.longest)
        return failure(ErrorKind::InvalidInput, keyProblem(field.key, problemOf(field, toWrite)));
    return setSectionValue(config, section, field.key, toWrite);
}

tl::unexpected<Error> noAccount(const QString &name)
{
    return failure(
        ErrorKind::NotFound,
        schemaText(QT_TRANSLATE_NOOP("Schema", "There is no account called %1.")).arg(name));
}

} // namespace

Result<ConfigDraft> ConfigDraft::load(const QString &file)
{
    ConfigDraft draft(file);
    const auto config = ConfigFile::load(file);
    if (!config && config.error().kind != ErrorKind::NotFound)
        return tl::unexpected(config.error());
    if (config) {
        draft.m_fileExists = true;
        draft.reset(*config);
    }
    return draft;
}

ConfigDraft::ConfigDraft(QString file)
    : m_file(std::move(file))
{
}

void ConfigDraft::reset(const ConfigFile &config)
{
    m_edit = {.before = config, .after = config, .origins = {}};
    for (const QString &section : config.sections())
        m_edit.origins.insert(section, section);
}

QStringList ConfigDraft::accounts() const
{
    QStringList names = m_edit.after.sections();
    names.removeIf([](const QString &name) { return !isAccountSection(name); });
    return names;
}

Values ConfigDraft::values(const QString &section) const
{
    return sectionValues(m_edit.after, section, schemaOf(section));
}

Result<> ConfigDraft::setValues(const QString &section, const Values &values)
{
    ConfigFile config = m_edit.after;
    if (section != "system"_L1 && !accounts().contains(section)) {
        if (auto checked = checkNewName(section); !checked)
            return checked;
        if (auto added = config.addSection(section); !added)
            return added;
    }
    const Schema &schema = schemaOf(section);
    for (const Field &field : schema) {
        if (!isInForce(field, schema, values))
            continue;
        if (auto set = setField(config, section, field, values.value(field.key)); !set)
            return set;
    }
    m_edit.after = config;
    return {};
}

Result<> ConfigDraft::checkNewName(const QString &name) const
{
    if (const QString problem = problemOfAccountName(name); !problem.isEmpty())
        return failure(ErrorKind::InvalidInput, problem);
    if (m_edit.after.sections().contains(name))
        return failure(ErrorKind::Conflict, takenName(name));
    return {};
}

Result<> ConfigDraft::addAccount(const QString &name)
{
    return addAccount(name, {}, {});
}

Result<> ConfigDraft::addAccount(const QString &name, const ConfigFile &source,
                                 const QString &section)
{
    const QString newName = name.trimmed();
    if (auto checked = checkNewName(newName); !checked)
        return checked;
    return copySection(m_edit.after, newName, source, section);
}

Result<> ConfigDraft::addSystem(const ConfigFile &source)
{
    const auto system = u"system"_s;
    if (m_edit.after.sections().contains(system))
        return failure(
            ErrorKind::Conflict,
            schemaText(QT_TRANSLATE_NOOP("Schema", "section [%1] is there already.")).arg(system));
    return copySection(m_edit.after, system, source, system);
}

Result<> ConfigDraft::renameAccount(const QString &from, const QString &to)
{
    const QString newName = to.trimmed();
    if (!accounts().contains(from))
        return noAccount(from);
    if (from == newName)
        return {};
    if (auto checked = checkNewName(newName); !checked)
        return checked;
    if (auto renamed = m_edit.after.renameSection(from, newName); !renamed)
        return renamed;
    if (const QString origin = m_edit.origins.take(from); !origin.isEmpty())
        m_edit.origins.insert(newName, origin);
    return {};
}

Result<QString> ConfigDraft::duplicateAccount(const QString &name)
{
    const QStringList names = m_edit.after.sections();
    if (!accounts().contains(name))
        return noAccount(name);
    int number = 1;
    while (names.contains(numberedName(name, number)))
        ++number;
    QString newName = numberedName(name, number);
    const auto added = addAccount(newName, m_edit.after, name);
    return added.map([&] { return newName; });
}

void ConfigDraft::removeAccount(const QString &name)
{
    if (!accounts().contains(name))
        return;
    m_edit.after.removeSection(name);
    m_edit.origins.remove(name);
}

Result<SaveReport> ConfigDraft::save()
{
    const auto theirs = ConfigFile::load(m_file);
    if (!theirs && theirs.error().kind != ErrorKind::NotFound)
        return tl::unexpected(theirs.error());

    SaveReport report;
    ConfigFile config = m_edit.after;
    QByteArray written;
    if (theirs) {
        written = theirs->toUtf8();
        const auto merged = merge(m_edit, *theirs);
        if (!merged)
            return tl::unexpected(merged.error());
        config = merged->config;
        report.overwritten = merged->overwritten;
        report.changedByOthers = written != m_edit.before.toUtf8();
    } else {
        report.changedByOthers = m_fileExists;
    }
    if (config.toUtf8() != written) {
        if (const auto saved = config.save(m_file); !saved)
            return tl::unexpected(saved.error());
        m_fileExists = true;
    }
    reset(config);
    return report;
}

} // namespace ewc
