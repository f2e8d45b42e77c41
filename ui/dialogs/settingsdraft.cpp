// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdraft.h"

#include "core/settings/accountname.h"
#include "core/settings/accountschema.h"
#include "core/settings/systemschema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

const QString SystemSection = u"system"_s;

/*! True if both say the same; what is not there is empty. */
bool areSame(const Values &a, const Values &b)
{
    const auto saysTheSame = [](const Values &left, const Values &right) {
        for (auto it = left.begin(); it != left.end(); ++it) {
            if (it.value() != right.value(it.key()))
                return false;
        }
        return true;
    };
    return saysTheSame(a, b) && saysTheSame(b, a);
}

} // namespace

SettingsDraft::SettingsDraft()
    : m_draft(*ConfigDraft::load({})) // of no file: it cannot fail
{
}

Result<SettingsDraft> SettingsDraft::load(const QString &file)
{
    return ConfigDraft::load(file).map([](const ConfigDraft &read) {
        SettingsDraft draft;
        draft.m_draft = read;
        draft.addEntries(read.accounts());
        draft.m_system = read.values(SystemSection);
        return draft;
    });
}

void SettingsDraft::addEntries(const QStringList &names)
{
    for (const QString &name : names)
        m_entries.append({.origin = name, .name = name, .values = m_draft.values(name)});
}

qsizetype SettingsDraft::indexOf(const QString &name) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&name](const Entry &entry) { return !entry.isRemoved && entry.name == name; });
    return found == m_entries.end() ? -1 : std::distance(m_entries.begin(), found);
}

qsizetype SettingsDraft::add()
{
    m_entries.append({.name = freeName(u"demo"_s)});
    return m_entries.size() - 1;
}

Result<qsizetype> SettingsDraft::duplicate(qsizetype index)
{
    Entry copy = m_entries.at(index);
    copy.name = freeName(copy.name);
    if (!copy.isNew()) { // the file's own section knows keys that are not ours
        const Result<QString> origin = m_draft.duplicateAccount(copy.origin);
        if (!origin)
            return tl::unexpected(origin.error());
        copy.origin = *origin;
    }
    m_entries.append(copy);
    return m_entries.size() - 1;
}

void SettingsDraft::change(qsizetype index, const QString &name, const Values &values)
{
    m_entries[index].name = name;
    m_entries[index].values.insert(values);
}

void SettingsDraft::changeSystem(const Values &values)
{
    m_system.insert(values);
}

Result<ImportReport> SettingsDraft::import(const QString &file)
{
    const QStringList before = m_draft.accounts();
    const Values systemBefore = m_draft.values(SystemSection);
    return importAccounts(m_draft, file).map([&](const ImportReport &report) {
        QStringList added = m_draft.accounts();
        added.removeIf([&before](const QString &name) { return before.contains(name); });
        addEntries(added);
        if (const Values system = m_draft.values(SystemSection); system != systemBefore)
            m_system.insert(system);
        return report;
    });
}

QString SettingsDraft::problemOfName(qsizetype index) const
{
    const QString name = m_entries.at(index).name;
    const auto count = std::ranges::count_if(
        m_entries, [&name](const Entry &entry) { return !entry.isRemoved && entry.name == name; });
    if (count > 1)
        return takenName(name);
    return problemOfAccountName(name);
}

Values SettingsDraft::problems(qsizetype index) const
{
    return accountProblems(m_entries.at(index).values);
}

qsizetype SettingsDraft::firstWrong() const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!m_entries.at(i).isRemoved && (!problemOfName(i).isEmpty() || !problems(i).isEmpty()))
            return i;
    }
    return -1;
}

/*! \a name, or the variation of it that nobody has. */
QString SettingsDraft::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 1; indexOf(free) >= 0; ++number)
        free = numberedName(name, number);
    return free;
}

bool SettingsDraft::isChanged(const Entry &entry) const
{
    if (entry.isNew()) // one that was begun, but not filled in, is nothing yet
        return !entry.isRemoved && !areSame(entry.values, {});
    return entry.isRemoved || entry.name != entry.origin
           || !areSame(entry.values, m_draft.values(entry.origin));
}

bool SettingsDraft::isChanged() const
{
    return m_draft.isChanged() || !areSame(m_system, m_draft.values(SystemSection))
           || std::ranges::any_of(m_entries,
                                  [this](const Entry &entry) { return isChanged(entry); });
}

bool SettingsDraft::hasBegunAccount() const
{
    return std::ranges::any_of(
        m_entries, [](const Entry &entry) { return entry.isNew() && !entry.isRemoved; });
}

Result<SaveReport> SettingsDraft::save() const
{
    ConfigDraft draft = m_draft;
    if (const Result<> applied = applyTo(draft); !applied)
        return tl::unexpected(applied.error());
    return draft.save();
}

Result<> SettingsDraft::applyTo(ConfigDraft &draft) const
{
    for (const Entry &entry : m_entries) {
        if (entry.isRemoved && !entry.isNew())
            draft.removeAccount(entry.origin);
    }
    if (const Result<> renamed = renameIn(draft); !renamed)
        return renamed;
    for (const Entry &entry : m_entries) {
        if (entry.isRemoved)
            continue;
        Result<> done = entry.isNew() ? draft.addAccount(entry.name) : Result<>();
        if (done)
            done = draft.setValues(entry.name, entry.values);
        if (!done)
            return done;
    }
    if (areSame(m_system, m_draft.values(SystemSection)))
        return {};
    return draft.setValues(SystemSection, m_system);
}

/*! Renames what has another name, by way of names that nobody has: some may have swapped theirs. */
Result<> SettingsDraft::renameIn(ConfigDraft &draft) const
{
    QList<QPair<QString, QString>> second;
    for (const Entry &entry : m_entries) {
        if (entry.isRemoved || entry.isNew() || entry.name == entry.origin)
            continue;
        const QString aside = u"renamed %1"_s.arg(second.size());
        if (const Result<> renamed = draft.renameAccount(entry.origin, aside); !renamed)
            return renamed;
        second.append({aside, entry.name});
    }
    for (const auto &[aside, name] : second) {
        if (const Result<> renamed = draft.renameAccount(aside, name); !renamed)
            return renamed;
    }
    return {};
}

} // namespace ewc::ui
