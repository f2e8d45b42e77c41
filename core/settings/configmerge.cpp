// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configmerge.h"

#include "core/settings/accountname.h"
#include "core/settings/sectionvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! The keys whose values differ between two sections, under the names of their fields. */
QStringList differingKeys(const ConfigFile &a, const QString &sectionOfA, const ConfigFile &b,
                          const QString &sectionOfB)
{
    QStringList keys = sectionKeys(a, sectionOfA) + sectionKeys(b, sectionOfB);
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) {
        return sectionValue(a, sectionOfA, key) == sectionValue(b, sectionOfB, key);
    });
    return keys;
}

QStringList removedSections(const ConfigEdit &edit)
{
    QStringList sections = edit.before.sections();
    for (const QString &origin : edit.origins)
        sections.removeOne(origin);
    return sections;
}

/*! True if \a section of edit.after has another name, or other values, than before. */
bool isEdited(const ConfigEdit &edit, const QString &section)
{
    const QString origin = edit.origins.value(section);
    return origin != section || !differingKeys(edit.before, origin, edit.after, section).isEmpty();
}

/*! Brings one edit into one file. */
class Merger final
{
public:
    Merger(const ConfigEdit &edit, const ConfigFile &theirs)
        : m_edit(edit)
        , m_theirs(theirs)
        , m_merged({.config = theirs, .overwritten = {}})
    {
    }

    Result<ConfigMerge> run()
    {
        removeSections();
        if (const auto renamed = renameSections(); !renamed)
            return tl::unexpected(renamed.error());
        for (const QString &section : m_edit.after.sections()) {
            if (!isEdited(m_edit, section))
                continue;
            if (const auto set = setValues(section); !set)
                return tl::unexpected(set.error());
        }
        return m_merged;
    }

private:
    void removeSections()
    {
        for (const QString &section : removedSections(m_edit)) {
            if (!m_theirs.sections().contains(section))
                continue;
            if (!differingKeys(m_edit.before, section, m_theirs, section).isEmpty())
                m_merged.overwritten += u"[%1]"_s.arg(section);
            m_merged.config.removeSection(section);
        }
    }

    /*! Through names of their own, since sections may have swapped theirs. */
    Result<> renameSections()
    {
        QList<std::pair<QString, QString>> steps;
        for (const QString &section : m_edit.after.sections()) {
            const QString origin = m_edit.origins.value(section);
            if (origin.isEmpty() || origin == section || !m_theirs.sections().contains(origin))
                continue;
            const QString between = origin + u" becomes "_s + section;
            steps.prepend({origin, between});
            steps.append({between, section});
        }
        for (const auto &[from, to] : steps) {
            if (m_merged.config.sections().contains(to))
                return failure(ErrorKind::Conflict, takenName(to));
            if (auto renamed = m_merged.config.renameSection(from, to); !renamed)
                return renamed;
        }
        return {};
    }

    Result<> setValues(const QString &section)
    {
        const QString origin = m_edit.origins.value(section);
        const bool isGone = !origin.isEmpty() && !m_theirs.sections().contains(origin);
        if (isGone) // somebody removed what was edited here: then it is whole again
            m_merged.overwritten += u"[%1]"_s.arg(section);
        if (!m_merged.config.sections().contains(section))
            return copySection(m_merged.config, section, m_edit.after, section);

        const ConfigFile before = isGone ? ConfigFile() : m_edit.before;
        for (const QString &key : differingKeys(before, origin, m_edit.after, section)) {
            const QString theirValue = sectionValue(m_merged.config, section, key);
            const QString value = sectionValue(m_edit.after, section, key);
            if (theirValue == value)
                continue;
            if (!isGone && theirValue != sectionValue(before, origin, key))
                m_merged.overwritten += u"[%1] %2"_s.arg(section, key);
            if (auto set = setSectionValue(m_merged.config, section, key, value); !set)
                return set;
        }
        return {};
    }

    const ConfigEdit &m_edit;
    const ConfigFile &m_theirs;
    ConfigMerge m_merged;
};

} // namespace

bool ConfigEdit::isEmpty() const
{
    const QStringList sections = after.sections();
    return removedSections(*this).isEmpty()
           && std::ranges::none_of(
               sections, [&](const QString &section) { return isEdited(*this, section); });
}

Result<ConfigMerge> merge(const ConfigEdit &edit, const ConfigFile &theirs)
{
    return Merger(edit, theirs).run();
}

} // namespace ewc
