// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/configfile.h"

#include "core/base/schema.h"

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

constexpr qint64 MaxBytes = 1 << 20; // a device or a log named by mistake ends here
constexpr QByteArrayView ByteOrderMark = "\xef\xbb\xbf";

QString tooLarge(const QString &file)
{
    return schemaText(QT_TRANSLATE_NOOP("Schema", "%1: is too large for a configuration file."))
        .arg(file);
}

QString lineProblem(qsizetype index, const QString &what)
{
    return schemaText(QT_TRANSLATE_NOOP("Schema", "line %1: %2")).arg(index + 1).arg(what);
}

/*! The line "[section]". Fails with InvalidInput if it would be read as something else. */
Result<ConfigLine> sectionLine(const QString &before, const QString &section, const QString &after)
{
    auto line = ConfigLine::parse(before + section + after);
    if (!line || line->kind != ConfigLine::Kind::Section || line->name != section)
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "a section cannot have this name.")));
    return line;
}

bool isComment(const ConfigLine &line)
{
    return line.kind == ConfigLine::Kind::Other && !line.text.trimmed().isEmpty();
}

} // namespace

Result<ConfigFile> ConfigFile::load(const QString &file)
{
    const QString shownName = QDir::toNativeSeparators(file);
    const QFileInfo info(file);
    if (!info.exists())
        return failure(
            ErrorKind::NotFound,
            schemaText(QT_TRANSLATE_NOOP("Schema", "%1: there is no such file.")).arg(shownName));
    if (info.isDir())
        return failure(
            ErrorKind::Unavailable,
            schemaText(QT_TRANSLATE_NOOP("Schema", "%1: this is a folder.")).arg(shownName));

    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unavailable,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "%1: cannot be read: %2."))
                           .arg(shownName, device.errorString()));
    const QByteArray bytes = device.read(MaxBytes + 1);
    if (bytes.size() > MaxBytes)
        return failure(ErrorKind::InvalidInput, tooLarge(shownName));

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
                        ? failure(ErrorKind::InvalidInput,
                                  schemaText(QT_TRANSLATE_NOOP("Schema", "the text is not UTF-8.")))
                        : ConfigLine::parse(text);
        if (!line)
            return failure(ErrorKind::InvalidInput, lineProblem(i, line.error().detail));
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
            return failure(ErrorKind::InvalidInput, lineProblem(i, what));
        };
        if (line.kind == ConfigLine::Kind::Section) {
            isInSection = true;
            keys.clear();
            if (sections.contains(line.name))
                return refuse(
                    schemaText(QT_TRANSLATE_NOOP("Schema", "section [%1] is there already."))
                        .arg(line.name));
            sections.insert(line.name);
        } else if (line.kind == ConfigLine::Kind::Entry) {
            if (!isInSection)
                return refuse(schemaText(QT_TRANSLATE_NOOP(
                                             "Schema", "key %1 stands before the first [section]."))
                                  .arg(line.name));
            if (keys.contains(line.name))
                return refuse(
                    schemaText(QT_TRANSLATE_NOOP("Schema", "key %1 is in this section already."))
                        .arg(line.name));
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

QStringList ConfigFile::keys(const QString &section) const
{
    QStringList names;
    const auto header = sectionIndex(section);
    const auto end = header < 0 ? 0 : sectionEnd(header);
    for (auto i = header + 1; i < end; ++i) {
        if (m_lines.at(i).kind == ConfigLine::Kind::Entry)
            names.append(m_lines.at(i).name);
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
    if (auto added = addSection(section); !added)
        return added;
    endLastLine();
    const auto header = sectionIndex(section);
    const auto end = sectionEnd(header);
    auto last = header;
    for (auto i = header + 1; i < end; ++i) {
        if (m_lines.at(i).kind == ConfigLine::Kind::Entry)
            last = i;
    }
    m_lines.insert(last + 1, *entry);
    return {};
}

void ConfigFile::removeValue(const QString &section, const QString &key)
{
    if (const auto index = entryIndex(section, key); index >= 0)
        m_lines.removeAt(index);
}

Result<> ConfigFile::addSection(const QString &section)
{
    if (sectionIndex(section) >= 0)
        return {};
    const auto header = sectionLine(u"["_s, section, u']' + lineEnd());
    if (!header)
        return tl::unexpected(header.error());
    ConfigLine blank;
    blank.text = lineEnd();
    endLastLine();
    if (!m_lines.isEmpty())
        m_lines.removeLast();
    if (!m_lines.isEmpty())
        m_lines.append(blank);
    m_lines += {*header, ConfigLine()};
    return {};
}

Result<> ConfigFile::renameSection(const QString &from, const QString &to)
{
    const auto index = sectionIndex(from);
    if (index < 0)
        return failure(
            ErrorKind::NotFound,
            schemaText(QT_TRANSLATE_NOOP("Schema", "there is no section [%1].")).arg(from));
    if (from == to)
        return {};
    if (sectionIndex(to) >= 0)
        return failure(
            ErrorKind::Conflict,
            schemaText(QT_TRANSLATE_NOOP("Schema", "section [%1] is there already.")).arg(to));
    const QString text = m_lines.at(index).text;
    return sectionLine(text.first(text.indexOf(u'[') + 1), to, text.sliced(text.indexOf(u']')))
        .map([&](const ConfigLine &line) { m_lines[index] = line; });
}

void ConfigFile::removeSection(const QString &section)
{
    const auto header = sectionIndex(section);
    if (header < 0)
        return;
    const auto startOfComment = [&](qsizetype index) {
        while (index > 0 && isComment(m_lines.at(index - 1)))
            --index;
        return index;
    };
    const auto start = startOfComment(header);
    const auto first = start == 0 ? header : start;
    const auto end = sectionEnd(header);
    const bool isLast = end == m_lines.size();
    m_lines.remove(first, (isLast ? end : startOfComment(end)) - first);
    if (!isLast || m_lines.isEmpty())
        return;
    if (m_lines.constLast().text.trimmed().isEmpty()) // which stood between the two sections
        m_lines.last() = ConfigLine();
    else
        endLastLine();
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

qsizetype ConfigFile::sectionEnd(qsizetype header) const
{
    const auto next =
        std::find_if(m_lines.begin() + header + 1, m_lines.end(),
                     [](const ConfigLine &line) { return line.kind == ConfigLine::Kind::Section; });
    return std::distance(m_lines.begin(), next);
}

QString ConfigFile::lineEnd() const
{
    return !m_lines.isEmpty() && m_lines.constFirst().text.endsWith(u'\r') ? u"\r"_s : QString();
}

void ConfigFile::endLastLine()
{
    if (m_lines.isEmpty() || m_lines.constLast().text.isEmpty())
        return;
    if (!m_lines.constLast().text.endsWith(u'\r'))
        m_lines.last().text += lineEnd();
    m_lines.append(ConfigLine());
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
        return failure(
            ErrorKind::Unavailable,
            schemaText(QT_TRANSLATE_NOOP("Schema", "%1: cannot be written: %2.")).arg(file, why));
    };
    const QByteArray bytes = toUtf8();
    if (bytes.size() > MaxBytes)
        return failure(ErrorKind::InvalidInput, tooLarge(file));
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return refuse(schemaText(QT_TRANSLATE_NOOP("Schema", "the folder cannot be created")));
    QSaveFile device(file);
    if (!device.open(QIODevice::WriteOnly))
        return refuse(device.errorString());
    // Before the secrets are written, not after.
    if (!device.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return refuse(device.errorString());
    // commit() alone would not notice that what is still in its buffer finds no room.
    if (device.write(bytes) != bytes.size() || !device.flush() || !device.commit())
        return refuse(device.errorString());
    return {};
}

} // namespace ewc
