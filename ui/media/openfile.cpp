// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/openfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int LongestName = 200; // bytes of UTF-8, that fit into every file system
constexpr int KeptDays = 1; // by then nobody looks at what was opened any longer
constexpr qint64 PieceSize = 256 * 1024;

/*! A new folder in the cache; those of the days before go. */
QString openingFolder()
{
    const QString all =
        QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/opened"_s;
    const QDateTime old = QDateTime::currentDateTime().addDays(-KeptDays);
    const QFileInfoList folders = QDir(all).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        if (folder.lastModified() < old)
            QDir(folder.filePath()).removeRecursively();
    }
    const QString folder = all + u'/' + QString::number(QDateTime::currentMSecsSinceEpoch());
    return QDir().mkpath(folder) ? folder : QString();
}

tl::unexpected<Error> cannot(const char *sentence, const QString &name)
{
    return failure(ErrorKind::Unavailable,
                   QCoreApplication::translate("ewc::ui::FileChip", sentence).arg(name));
}

} // namespace

bool canBeOpened(const QString &path, const QString &name)
{
    static const QStringList running{u"application/x-executable"_s,
                                     u"application/x-sharedlib"_s,
                                     u"application/x-desktop"_s,
                                     u"application/x-shellscript"_s,
                                     u"application/x-ms-dos-executable"_s,
                                     u"application/vnd.microsoft.portable-executable"_s,
                                     u"application/x-msi"_s,
                                     u"application/x-java-archive"_s,
                                     u"application/java-archive"_s,
                                     u"application/vnd.appimage"_s,
                                     u"application/x-perl"_s,
                                     u"text/x-python"_s,
                                     u"application/x-bat"_s,
                                     u"application/vnd.debian.binary-package"_s};
    // By its name and by its content: either decides with some desktop.
    const QMimeDatabase types;
    const QList<QMimeType> found{types.mimeTypeForFile(name, QMimeDatabase::MatchExtension),
                                 types.mimeTypeForFile(path, QMimeDatabase::MatchContent)};
    return std::none_of(found.begin(), found.end(), [](const QMimeType &type) {
        return std::any_of(running.begin(), running.end(),
                           [&type](const QString &kind) { return type.inherits(kind); });
    });
}

QString plainFileName(const QString &name)
{
    QString plain = name;
    plain.replace(u'\\', u'/');
    plain = plain.section(u'/', -1).trimmed();
    plain.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    const QString suffix = QFileInfo(plain).suffix();
    while (plain.toUtf8().size() > LongestName && plain.size() > suffix.size() + 2)
        plain.remove(plain.size() - suffix.size() - 2, 1);
    return plain.isEmpty() ? u"file"_s : plain;
}

Result<> openFile(const QString &path, const QString &name)
{
    if (!canBeOpened(path, name)) {
        return cannot(QT_TRANSLATE_NOOP("ewc::ui::FileChip",
                                        "%1 is a program: save it if you trust who sent it."),
                      name);
    }
    QString shown = path;
    if (QFileInfo(path).fileName() != plainFileName(name)) {
        shown = openingFolder() + u'/' + plainFileName(name);
        if (const auto copied = saveCopy(path, shown); !copied)
            return copied;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(shown))) {
        return cannot(
            QT_TRANSLATE_NOOP("ewc::ui::FileChip", "The desktop has no program that opens %1."),
            name);
    }
    return {};
}

Result<> saveCopy(const QString &path, const QString &target)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return cannot(
            QT_TRANSLATE_NOOP("ewc::ui::FileChip", "The file is not there any longer: %1"), path);
    }
    QSaveFile copy(target);
    bool isCopied = copy.open(QIODevice::WriteOnly);
    while (isCopied && !source.atEnd()) {
        const QByteArray piece = source.read(PieceSize);
        isCopied = !piece.isEmpty() && copy.write(piece) == piece.size();
    }
    if (!isCopied || !copy.commit()) {
        return cannot(QT_TRANSLATE_NOOP("ewc::ui::FileChip", "The file cannot be written: %1"),
                      target);
    }
    return {};
}

} // namespace ewc::ui
