// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/settings/configmerge.h"

namespace ewc {

/*! What ConfigDraft::save() met in the file. A value. */
struct SaveReport
{
    bool changedByOthers = false; ///< since it was loaded; also if it was deleted
    QStringList overwritten; ///< "[demo] token", "[demo]": changed by both, and the draft won
};

/*!
    A working copy of config.ini, which is edited and then saved. Order, comments and keys that
    EasyWeChat does not know survive.

    A value: a copy of it is what an undo goes back to. The details of its errors are sentences in
    the user's language. What fails changes nothing, neither the draft nor the file.
*/
class ConfigDraft final
{
public:
    /*!
        Returns a draft of \a file. If there is no such file, it is an empty one.

        Fails with Unavailable or InvalidInput as ConfigFile::load() does.
    */
    [[nodiscard]] static Result<ConfigDraft> load(const QString &file);

    [[nodiscard]] QString file() const { return m_file; }
    /*! True if there is neither an account nor anything else. */
    [[nodiscard]] bool isEmpty() const { return m_edit.after.sections().isEmpty(); }
    /*! The names of the accounts, in the order of the file. */
    [[nodiscard]] QStringList accounts() const;
    /*!
        What is set in \a section, an account or "system": the keys of its schema as they are
        written, env:NAME included. The application's id is agentid, whichever name the file uses.
    */
    [[nodiscard]] Values values(const QString &section) const;

    /*!
        Gives \a section, an account or "system", these \a values, and adds it if there is none.

        Only what differs is touched; a field that is in force and has no value is removed; one
        that is not in force, such as the secret of a group robot, stays as it is. A standard is
        not written where nothing was set. Spaces at the ends of a new value are cut off: they come
        from pasting.

        Fails with InvalidInput if a value is too long or has a control character in it. Whether
        it makes sense is for accountProblems() and systemProblems() to say.
    */
    [[nodiscard]] Result<> setValues(const QString &section, const Values &values);

    /*!
        Adds the account \a name, without spaces at its ends. It has no values yet.

        Fails with InvalidInput as problemOfAccountName() says, with Conflict if there is one.
    */
    [[nodiscard]] Result<> addAccount(const QString &name);
    /*!
        Adds the account \a name with all keys of \a section in \a source, also with those that
        EasyWeChat does not know.
    */
    [[nodiscard]] Result<> addAccount(const QString &name, const ConfigFile &source,
                                      const QString &section);
    /*! Adds [system] as it is in \a source, unknown keys included. Fails with Conflict. */
    [[nodiscard]] Result<> addSystem(const ConfigFile &source);
    /*! Fails like addAccount(), and with NotFound if there is no account \a from. */
    [[nodiscard]] Result<> renameAccount(const QString &from, const QString &to);
    /*! Adds a copy of the account \a name and returns what it is called, such as demo-2. */
    [[nodiscard]] Result<QString> duplicateAccount(const QString &name);
    void removeAccount(const QString &name);

    /*! True if save() has something to carry over to the file. */
    [[nodiscard]] bool isChanged() const { return !m_edit.isEmpty(); }
    /*!
        Writes the file, and goes on with what it holds now: it is read again before, and the
        changes of this draft are carried over to it key by key, so that what another program has
        changed meanwhile survives. A deleted file is written anew.

        Fails with InvalidInput if the file cannot be understood any more, with Unavailable if it
        cannot be read or written, with Conflict if another program has taken the name of a renamed
        account.
    */
    [[nodiscard]] Result<SaveReport> save();

private:
    explicit ConfigDraft(QString file);

    /*! Starts anew from \a config, as the file holds it. */
    void reset(const ConfigFile &config);
    [[nodiscard]] Result<> checkNewName(const QString &name) const;

    QString m_file;
    bool m_fileExists = false;
    ConfigEdit m_edit;
};

} // namespace ewc
