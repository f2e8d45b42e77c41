// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/settings/accountimport.h"
#include "core/settings/configdraft.h"

#include <QList>

namespace ewc::ui {

/*!
    What the settings dialog edits, as it was typed, right or wrong: the accounts and [system] of
    one config.ini. Nothing is written before save(). A value.
*/
class SettingsDraft final
{
public:
    /*! An account on its way from the file to the file. */
    struct Entry
    {
        QString origin; ///< its section as it was read; empty: it is new
        QString name; ///< as typed
        Values values;
        bool isRemoved = false; ///< it goes with save(), and can come back until then

        [[nodiscard]] bool isNew() const { return origin.isEmpty(); }
    };

    SettingsDraft();
    /*! Reads \a file; a missing one has no accounts. Fails as ConfigDraft::load() does. */
    [[nodiscard]] static Result<SettingsDraft> load(const QString &file);

    /*! All accounts; an index into them stays good until load(). */
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    /*! The index of the account that is called \a name; -1 if there is none. */
    [[nodiscard]] qsizetype indexOf(const QString &name) const;

    /*! Adds an empty account with a name that is free, and returns its index. */
    qsizetype add();
    /*! Adds a copy of the account at \a index, and returns its index. Fails as ConfigDraft does. */
    [[nodiscard]] Result<qsizetype> duplicate(qsizetype index);
    void setRemoved(qsizetype index, bool isRemoved) { m_entries[index].isRemoved = isRemoved; }
    /*! Takes over what was typed; keys that are not in \a values keep what they have. */
    void change(qsizetype index, const QString &name, const Values &values);
    /*! Adds the accounts of \a file; perhaps also its [system]. Fails as importAccounts() does. */
    [[nodiscard]] Result<ImportReport> import(const QString &file);

    [[nodiscard]] const Values &system() const { return m_system; }
    /*! Takes over what was typed; keys that are not in \a values keep what they have. */
    void changeSystem(const Values &values);

    /*! What is wrong with the name of the account at \a index, as a sentence; empty: nothing. */
    [[nodiscard]] QString problemOfName(qsizetype index) const;
    /*! What is wrong with the fields of the account at \a index, by key. */
    [[nodiscard]] Values problems(qsizetype index) const;
    /*! The index of the first account with something wrong; -1 if there is none. */
    [[nodiscard]] qsizetype firstWrong() const;

    /*! True if save() would change something. */
    [[nodiscard]] bool isChanged() const;
    /*! True if there is an account that the file does not know, filled in or not. */
    [[nodiscard]] bool hasBegunAccount() const;
    /*! Writes the file. Fails as ConfigDraft::save() does; nothing is lost then. */
    [[nodiscard]] Result<SaveReport> save() const;

private:
    [[nodiscard]] QString freeName(const QString &name) const;
    [[nodiscard]] bool isChanged(const Entry &entry) const;
    [[nodiscard]] Result<> applyTo(ConfigDraft &draft) const;
    [[nodiscard]] Result<> renameIn(ConfigDraft &draft) const;
    void addEntries(const QStringList &names);

    ConfigDraft m_draft;
    QList<Entry> m_entries;
    Values m_system;
};

} // namespace ewc::ui
