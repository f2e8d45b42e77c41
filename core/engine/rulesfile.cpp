// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/rulesfile.h"

#include "core/base/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace ewc {
namespace {

constexpr qint64 MaxBytes = 64 << 20; // a device or a log named by mistake ends here

RuleSetReading problem(const QString &sentence)
{
    return {.rules = {}, .problems = {{.sentence = sentence}}};
}

} // namespace

RuleSetReading readRulesFile(const QString &file)
{
    const QString shown = QDir::toNativeSeparators(file);
    const QFileInfo info(file);
    if (!info.exists())
        return problem(
            schemaText(QT_TRANSLATE_NOOP("Schema", "%1: there is no such file.")).arg(shown));
    // Anything else than a file might keep its reader waiting.
    if (!info.isFile())
        return problem(schemaText(QT_TRANSLATE_NOOP("Schema", "%1: this is no file.")).arg(shown));
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return problem(schemaText(QT_TRANSLATE_NOOP("Schema", "%1: cannot be read: %2."))
                           .arg(shown, device.errorString()));
    const QByteArray bytes = device.read(MaxBytes + 1);
    if (bytes.size() > MaxBytes)
        return problem(
            schemaText(QT_TRANSLATE_NOOP("Schema", "%1: is too large for rules.")).arg(shown));
    return readRules(bytes);
}

Result<> writeRulesFile(const RuleSet &rules, const QString &file)
{
    const auto refuse = [&](const QString &why) {
        return failure(
            ErrorKind::Unavailable,
            schemaText(QT_TRANSLATE_NOOP("Schema", "%1: cannot be written: %2.")).arg(file, why));
    };
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return refuse(schemaText(QT_TRANSLATE_NOOP("Schema", "the folder cannot be created")));
    const QByteArray bytes = writeRules(rules);
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
