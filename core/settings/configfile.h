// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/settings/configline.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ewc {

/*!
    The text of config.ini: sections of keys and values. What is not changed is written back as
    it was read: order, comments, unknown keys, line ends.

    `key = value` or `key: value`; a comment starts a line with ; or #, or follows a space and ;.
    Keys are case-insensitive, section names are not. A value in matching quotes is unquoted.
    UTF-8, with or without a byte order mark.

    A value: no file is touched but in load() and save(). The detail of an error is a sentence in
    the user's language.
*/
class ConfigFile final
{
public:
    /*!
        Returns the content of \a file.

        Fails with NotFound or Unavailable if it cannot be read, with InvalidInput if it cannot be
        understood; detail names file and line, and never quotes the line.
    */
    [[nodiscard]] static Result<ConfigFile> load(const QString &file);
    /*! Returns the content \a bytes. Fails with InvalidInput; detail names the line. */
    [[nodiscard]] static Result<ConfigFile> parse(const QByteArray &bytes);

    /*! The names of all sections, in the order of the file. */
    [[nodiscard]] QStringList sections() const;
    /*! The keys in \a section, in lower case and in the order of the file. */
    [[nodiscard]] QStringList keys(const QString &section) const;
    /*! The value of \a key in \a section, unquoted; empty if there is none. */
    [[nodiscard]] QString value(const QString &section, const QString &key) const;

    /*!
        Gives \a key in \a section the \a value, in its place if it is there already, otherwise at
        the end of the section, otherwise in a new section at the end of the file.

        Fails with InvalidInput if the file could not be read back as it was meant, which is so
        for names with delimiters in them, and for control characters.
    */
    [[nodiscard]] Result<> setValue(const QString &section, const QString &key,
                                    const QString &value);
    /*! Removes the line of \a key from \a section, if there is one. */
    void removeValue(const QString &section, const QString &key);

    /*!
        Adds \a section at the end of the file, if it is not there.

        Fails with InvalidInput for a name that could not be read back.
    */
    [[nodiscard]] Result<> addSection(const QString &section);
    /*!
        Gives the section \a from the name \a to, in its place.

        Fails with NotFound if there is no \a from, with Conflict if there is a \a to, with
        InvalidInput for a name that could not be read back.
    */
    [[nodiscard]] Result<> renameSection(const QString &from, const QString &to);
    /*!
        Removes \a section with its lines, if it is there.

        A comment directly above a section's header belongs to that section: it goes with it. The
        comment with which the file starts stays.
    */
    void removeSection(const QString &section);

    [[nodiscard]] QByteArray toUtf8() const;
    /*!
        Writes \a file, readable by its owner only; what was there is replaced in one step, or not
        at all. A symbolic link stays one: its target is replaced. A missing folder is created.

        Fails with Unavailable, with InvalidInput if load() would refuse a file of this size.
    */
    [[nodiscard]] Result<> save(const QString &file) const;

private:
    [[nodiscard]] Result<> checkUnique() const;
    [[nodiscard]] qsizetype sectionIndex(const QString &section) const;
    [[nodiscard]] qsizetype entryIndex(const QString &section, const QString &key) const;
    /*! The index behind the last line of the section whose header is at \a header. */
    [[nodiscard]] qsizetype sectionEnd(qsizetype header) const;
    [[nodiscard]] QString lineEnd() const;
    /*! Makes the file end with a line feed, unless it is empty. */
    void endLastLine();

    QList<ConfigLine> m_lines; ///< an empty last one stands for the line feed that ends the file
    bool m_byteOrderMark = false;
};

} // namespace ewc
