// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

const QStringList Folders{u".ci"_s,       u"app"_s,          u"core"_s, u"ui"_s,
                          u"resources"_s, u"translations"_s, u"tests"_s};

bool isPicture(const QString &path)
{
    return path.endsWith(".png"_L1) || path.endsWith(".ico"_L1) || path.endsWith(".jpg"_L1);
}

SourceFile load(const QString &path)
{
    QFile file(QStringLiteral(EWC_SOURCE_DIR) + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (lines.constLast().isEmpty()) // what follows the last line's end is no line
        lines.removeLast();
    return {path, lines};
}

} // namespace

bool SourceFile::isCpp() const
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1)
           || path.startsWith("core/include/EasyWeChat/"_L1);
}

QStringList SourceFile::includes() const
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*["<]([^">]+)[">])"_s);

    QStringList names;
    for (const QString &line : lines) {
        if (const auto match = include.match(line); match.hasMatch())
            names << match.captured(1);
    }
    return names;
}

QList<SourceFile> sourceTree()
{
    const QDir root(QStringLiteral(EWC_SOURCE_DIR));
    QStringList paths = root.entryList(QDir::Files | QDir::Hidden);
    paths.removeOne(u"LICENSE"_s);
    paths.removeOne(u".git"_s); // a file in a work tree of git
    for (const QString &folder : Folders) {
        QDirIterator it(root.filePath(folder), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            paths << root.relativeFilePath(it.next());
    }

    QList<SourceFile> files;
    for (const QString &path : std::as_const(paths)) {
        if (!isPicture(path) && !path.startsWith("tests/data/"_L1))
            files << load(path);
    }
    return files;
}
