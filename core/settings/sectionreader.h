// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/configfile.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace ewc {

/*!
    Reads the values of one section of a ConfigFile as what they are meant to be.

    The first bad value is kept as error(); what is read after that does not matter. No error
    quotes a value: it may be a secret in the wrong line.
*/
class SectionReader final
{
public:
    /*! Both \a config and \a file (its name, for errors) have to outlive the reader. */
    SectionReader(const ConfigFile &config, const QString &file, const QString &section);

    /*! The value of \a key, empty if it is not set. */
    QString text(const QString &key);
    /*! Like text(), but env:NAME is replaced with the environment variable NAME. */
    QString secret(const QString &key);
    /*! A number in \a minimum … \a maximum, \a standard if it is not set. */
    int number(const QString &key, int standard, int minimum, int maximum);
    /*! The place of the value in \a choices, 0 if it is not set. */
    qsizetype choice(const QString &key, const QStringList &choices);
    /*! A URL with a host and one of \a schemes; an invalid one if it is not set. */
    QUrl url(const QString &key, const QStringList &schemes);

    /*! Records that \a key is wrong as \a what says; \a what ends the sentence "key …". */
    void refuse(const QString &key, const QString &what);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    const ConfigFile &m_config;
    const QString &m_file;
    QString m_section;
    std::optional<Error> m_error;
};

} // namespace ewc
