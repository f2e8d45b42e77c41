// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountimport.h"

#include "core/settings/accountname.h"
#include "core/settings/accountschema.h"
#include "core/settings/sectionvalues.h"
#include "core/settings/systemschema.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

QString problemOfAccount(const ConfigFile &source, const QString &section, const Values &values)
{
    if (QString problem = problemOfAccountName(section); !problem.isEmpty())
        return problem;
    const Values problems = accountProblems(values);
    const QString key = firstWrongKey(accountSchema(), problems);
    return key.isEmpty() ? QString()
                         : keyProblem(keyInFile(source, section, key), problems.value(key));
}

/*! \a values without what only repeats the standard. */
Values essential(Values values)
{
    for (const Field &field : accountSchema()) {
        if (values.value(field.key) == field.standard)
            values.remove(field.key);
    }
    return values;
}

void importAccount(ConfigDraft &into, const ConfigFile &source, const QString &section,
                   ImportReport &report)
{
    const Values values = sectionValues(source, section, accountSchema());
    if (const QString problem = problemOfAccount(source, section, values); !problem.isEmpty()) {
        report.refused.append({section, problem});
        return;
    }

    // The copies of an import before this one count as well: it may be repeated.
    const QStringList taken = into.accounts();
    QString name = section;
    for (int number = 1; taken.contains(name); ++number) {
        if (essential(into.values(name)) == essential(values)) {
            report.unchanged.append(section);
            return;
        }
        name = numberedName(section, number);
    }
    if (const auto added = into.addAccount(name, source, section); !added)
        report.refused.append({section, added.error().detail});
    else if (name == section)
        report.added.append(section);
    else
        report.renamed.append({section, name});
}

/*! Also what repeats a standard: the Python framework may want to read it. */
void importSystem(ConfigDraft &into, ConfigFile source, const QString &folder, ImportReport &report)
{
    const auto system = u"system"_s;
    const auto refuse = [&](const QString &key, const QString &problem) {
        report.refused.append({system, keyProblem(key, problem)});
        source.removeValue(system, key);
    };
    for (const auto &[key, problem] : unsupportedSystemKeys(source))
        refuse(key, problem);
    const Values values = sectionValues(source, system, systemSchema());
    Values problems = systemProblems(values);
    for (QString key = firstWrongKey(systemSchema(), problems); !key.isEmpty();
         key = firstWrongKey(systemSchema(), problems))
        refuse(key, problems.take(key));

    const QString dataDir = values.value(u"data_dir"_s);
    Result<> taken;
    if (!dataDir.isEmpty()) // of that file, not of ours
        taken = source.setValue(system, u"data_dir"_s,
                                QDir::cleanPath(QDir(folder).absoluteFilePath(dataDir)));
    if (taken)
        taken = into.addSystem(source);
    if (!taken)
        report.refused.append({system, taken.error().detail});
}

} // namespace

Result<ImportReport> importAccounts(ConfigDraft &into, const QString &file)
{
    const auto source = ConfigFile::load(file);
    if (!source)
        return tl::unexpected(source.error());

    ImportReport report;
    const bool takesSystem = into.isEmpty();
    for (const QString &section : source->sections()) {
        if (isAccountSection(section))
            importAccount(into, *source, section, report);
    }
    if (takesSystem && source->sections().contains(u"system"_s))
        importSystem(into, *source, QFileInfo(file).absolutePath(), report);
    return report;
}

} // namespace ewc
