// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/sectionreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {

SectionReader::SectionReader(const ConfigFile &config, const QString &file, const QString &section)
    : m_config(config)
    , m_file(file)
    , m_section(section)
{
}

QString SectionReader::text(const QString &key)
{
    return m_config.value(m_section, key);
}

QString SectionReader::secret(const QString &key)
{
    const QString value = text(key);
    if (value.startsWith("keychain:"_L1))
        refuse(key, u"names the desktop keychain, which is not supported yet."_s);
    if (!value.startsWith("env:"_L1))
        return value;

    const QString name = value.sliced(4);
    const QString content = qEnvironmentVariable(name.toLocal8Bit().constData());
    if (content.isEmpty())
        refuse(key, u"names the environment variable %1, which is not set."_s.arg(name));
    if (std::any_of(content.begin(), content.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        refuse(key,
               u"names the environment variable %1, which holds a control character."_s.arg(name));
    return content;
}

int SectionReader::number(const QString &key, int standard, int minimum, int maximum)
{
    const QString value = text(key);
    if (value.isEmpty())
        return standard;
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number < minimum || number > maximum)
        refuse(key, u"has to be a number from %1 to %2."_s.arg(minimum).arg(maximum));
    return number;
}

qsizetype SectionReader::choice(const QString &key, const QStringList &choices)
{
    const QString value = text(key);
    if (value.isEmpty())
        return 0;
    const auto index = choices.indexOf(value);
    if (index < 0)
        refuse(key, u"has to be one of: %1."_s.arg(choices.join(u", "_s)));
    return index;
}

QUrl SectionReader::url(const QString &key, const QStringList &schemes)
{
    const QString value = text(key);
    if (value.isEmpty())
        return {};
    const QUrl url(value, QUrl::StrictMode);
    if (!schemes.contains(url.scheme()) || url.host().isEmpty() || url.hasQuery()
        || url.hasFragment())
        refuse(key, u"has to be a URL of the form %1://host."_s.arg(schemes.join(u":// or "_s)));
    return url;
}

void SectionReader::refuse(const QString &key, const QString &what)
{
    if (m_error)
        return;
    m_error = Error{.kind = ErrorKind::InvalidInput,
                    .detail = u"%1, section [%2], key %3: %4"_s.arg(m_file, m_section, key, what)};
}

} // namespace ewc
