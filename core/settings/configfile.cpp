// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qint64 MaxBytes = 1024 * 1024; // a device or a log named by mistake ends here
constexpr QByteArrayView ByteOrderMark = "\xef\xbb\xbf";

} // namespace

Result<ConfigFile> ConfigFile::load(const QString &file)
{
    const QString shownName = QDir::toNativeSeparators(file);
    const QFileInfo info(file);
    if (!info.exists())
        return failure(ErrorKind::NotFound, u"%1: there is no such file."_s.arg(shownName));
    if (info.isDir())
        return failure(ErrorKind::Unavailable, u"%1: this is a folder."_s.arg(shownName));

    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unavailable,
                       u"%1: cannot be read: %2."_s.arg(shownName, device.errorString()));
    const QByteArray bytes = device.read(MaxBytes + 1);
    if (bytes.size() > MaxBytes)
        return failure(ErrorKind::InvalidInput,
                       u"%1: is too large for a configuration file."_s.arg(shownName));

    return parse(bytes).map_error([&](Error error) {
        error.detail = u"%1, %2"_s.arg(shownName, error.detail);
        return error;
    });
}

Result<ConfigFile> ConfigFile::parse(const QByteArray &bytes)
{
    ConfigFile config;
    config.m_byteOrderMark = bytes.startsWith(ByteOrderMark);
    const QByteArray body = config.m_byteOrderMark ? bytes.sliced(ByteOrderMark.size()) : bytes;

    const auto lines = body.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        const QString text = decoder(lines.at(i));
        auto line = decoder.hasError()
                        ? failure(ErrorKind::InvalidInput, u"the text is not UTF-8."_s)
                        : ConfigLine::parse(text);
        if (!line)
            return failure(ErrorKind::InvalidInput,
                           u"line %1: %2"_s.arg(i + 1).arg(line.error().detail));
        config.m_lines.append(*std::move(line));
    }
    return config.checkUnique().map([&] { return config; });
}

Result<> ConfigFile::checkUnique() const
{
    QSet<QString> sections;
    QSet<QString> keys;
    bool isInSection = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const ConfigLine &line = m_lines.at(i);
        const auto refuse = [&](const QString &what) {
            return failure(ErrorKind::InvalidInput, u"line %1: %2"_s.arg(i + 1).arg(what));
        };
        if (line.kind == ConfigLine::Kind::Section) {
            isInSection = true;
            keys.clear();
            if (sections.contains(line.name))
                return refuse(u"section [%1] is there already."_s.arg(line.name));
            sections.insert(line.name);
        } else if (line.kind == ConfigLine::Kind::Entry) {
            if (!isInSection)
                return refuse(u"key %1 stands before the first [section]."_s.arg(line.name));
            if (keys.contains(line.name))
                return refuse(u"key %1 is in this section already."_s.arg(line.name));
            keys.insert(line.name);
        }
    }
    return {};
}

QStringList ConfigFile::sections() const
{
    QStringList names;
    for (const ConfigLine &line : m_lines) {
        if (line.kind == ConfigLine::Kind::Section)
            names.append(line.name);
    }
    return names;
}

QString ConfigFile::value(const QString &section, const QString &key) const
{
    const auto index = entryIndex(section, key);
    return index < 0 ? QString() : m_lines.at(index).value;
}

Result<> ConfigFile::setValue(const QString &section, const QString &key, const QString &value)
{
    if (const auto index = entryIndex(section, key); index >= 0) {
        ConfigLine &line = m_lines[index];
        const auto valueEnd = line.valueStart + line.valueLength;
        const auto entry = ConfigLine::entry(line.text.first(line.valueStart), key, value,
                                             line.text.sliced(valueEnd));
        return entry.map([&](const ConfigLine &parsed) { line = parsed; });
    }

    const auto entry = ConfigLine::entry(key + u" ="_s, key, value, lineEnd());
    if (!entry)
        return tl::unexpected(entry.error());
    if (const auto index = sectionIndex(section); index >= 0) {
        auto last = index;
        for (auto i = index + 1; i < m_lines.size(); ++i) {
            if (m_lines.at(i).kind == ConfigLine::Kind::Section)
                break;
            if (m_lines.at(i).kind == ConfigLine::Kind::Entry)
                last = i;
        }
        m_lines.insert(last + 1, *entry);
        return {};
    }

    const auto header = ConfigLine::parse(u'[' + section + u']' + lineEnd());
    if (!header || header->kind != ConfigLine::Kind::Section || header->name != section)
        return failure(ErrorKind::InvalidInput, u"a section cannot have this name."_s);
    ConfigLine blank;
    blank.text = lineEnd();
    if (!m_lines.isEmpty() && m_lines.constLast().text.isEmpty())
        m_lines.removeLast();
    else if (!m_lines.isEmpty())
        m_lines.last().text += lineEnd();
    if (!m_lines.isEmpty())
        m_lines.append(blank);
    m_lines += {*header, *entry, ConfigLine()};
    return {};
}

void ConfigFile::removeValue(const QString &section, const QString &key)
{
    if (const auto index = entryIndex(section, key); index >= 0)
        m_lines.removeAt(index);
}

qsizetype ConfigFile::sectionIndex(const QString &section) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const ConfigLine &line) {
        return line.kind == ConfigLine::Kind::Section && line.name == section;
    });
    return found == m_lines.end() ? -1 : std::distance(m_lines.begin(), found);
}

qsizetype ConfigFile::entryIndex(const QString &section, const QString &key) const
{
    const auto start = sectionIndex(section);
    for (auto i = start + 1; start >= 0 && i < m_lines.size(); ++i) {
        if (m_lines.at(i).kind == ConfigLine::Kind::Section)
            break;
        if (m_lines.at(i).kind == ConfigLine::Kind::Entry && m_lines.at(i).name == key.toLower())
            return i;
    }
    return -1;
}

QString ConfigFile::lineEnd() const
{
    return !m_lines.isEmpty() && m_lines.constFirst().text.endsWith(u'\r') ? u"\r"_s : QString();
}

QByteArray ConfigFile::toUtf8() const
{
    QStringList texts;
    for (const ConfigLine &line : m_lines)
        texts.append(line.text);
    const QByteArray bytes = texts.join(u'\n').toUtf8();
    return m_byteOrderMark ? ByteOrderMark.toByteArray() + bytes : bytes;
}

Result<> ConfigFile::save(const QString &file) const
{
    const auto refuse = [&](const QString &why) {
        return failure(ErrorKind::Unavailable, u"%1: cannot be written: %2."_s.arg(file, why));
    };
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return refuse(u"the folder cannot be created"_s);
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        return refuse(device.errorString());
    // Before the secrets are written, not after.
    if (!device.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return refuse(device.errorString());
    device.write(toUtf8());
    if (!device.commit())
        return refuse(device.errorString());
    return {};
}

} // namespace ewc
