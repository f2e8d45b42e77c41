// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database.h"
#include "core/store/mediastore.h"
#include "tests/support/fulldisk.h"
#include "tests/support/qverifyresult.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>
#include <sys/fsuid.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using ewc::CommitGroup;
using ewc::Database;
using ewc::ErrorKind;
using ewc::MediaFolder;
using ewc::MediaStore;
using ewc::StoredFile;
using ewc::UploadKey;

namespace {

constexpr qint64 Hour = 3'600'000;

/*! A folder for files of the user, and one for the store. */
struct Disk
{
    QString write(const QByteArray &bytes, const QString &name = u"a.bin"_s) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }
    QStringList stored() const
    {
        QStringList files;
        QDirIterator it(dir.filePath(u"media"_s), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        return files;
    }

    QTemporaryDir dir;
    MediaFolder folder{dir.filePath(u"media"_s)};
};

/*! What another program does to a file. */
using Change = std::function<void(QFile &)>;

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MediaStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFilesByTheirContent_data();
    void keepsFilesByTheirContent();
    void keepsTheSameContentOnce();
    void repairsADamagedFile();
    void letsNobodyElseReadThem();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAFileThatIsWrittenMeanwhile_data();
    void refusesAFileThatIsWrittenMeanwhile();
    void refusesAFileThatMayNotBeRead();
    void leavesNothingBehindOnAFullDisk();
    void leavesNothingBehindWhenCancelled();
    void adoptsWhatWasMadeInIt();
    void writesWhatIsInMemory();
    void forgetsOldBeginnings();

    void remembersMediaIds_data();
    void remembersMediaIds();
    void remembersMediaIdsAcrossRestarts();
    void hasAFolderOfItsOwnWithoutADataDirectory();
};

void MediaStoreTest::keepsFilesByTheirContent_data()
{
    QTest::addColumn<int>("size");

    for (const int size : {0, 1, 65'535, 65'536, 65'537, 1'000'000})
        QTest::addRow("%d bytes", size) << size;
}

void MediaStoreTest::keepsFilesByTheirContent()
{
    QFETCH(const int, size);

    const Disk disk;
    const QByteArray bytes(size, 'x');
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    const auto stored = disk.folder.copy(disk.write(bytes));

    QVERIFY_RESULT(stored);
    QCOMPARE(*stored, (StoredFile{.hash = hash, .size = size}));
    QVERIFY(disk.folder.contains(hash));
    const QString path = disk.folder.path(hash);
    QCOMPARE(path, disk.dir.filePath(u"media/%1/%2"_s.arg(QString::fromLatin1(hash.first(2)),
                                                          QString::fromLatin1(hash))));
    QCOMPARE(read(path), bytes);
    QCOMPARE(disk.stored(), QStringList{path});
}

void MediaStoreTest::keepsTheSameContentOnce()
{
    const Disk disk;
    const auto one = disk.folder.copy(disk.write("same", u"1"_s));
    const auto two = disk.folder.copy(disk.write("same", u"2"_s));

    QVERIFY_RESULT(one);
    QCOMPARE(two, one);
    QCOMPARE(disk.stored().size(), 1);
}

void MediaStoreTest::repairsADamagedFile()
{
    const Disk disk;
    const QString source = disk.write("good");
    const auto stored = disk.folder.copy(source);
    QVERIFY_RESULT(stored);
    QFile(disk.folder.path(stored->hash)).resize(1);

    QVERIFY_RESULT(disk.folder.copy(source));
    QCOMPARE(read(disk.folder.path(stored->hash)), "good"_ba);
}

void MediaStoreTest::letsNobodyElseReadThem()
{
    const Disk disk;
    const auto stored = disk.folder.copy(disk.write("secret"));
    QVERIFY_RESULT(stored);

    const auto mode = [](const QString &path) {
        struct stat status = {};
        return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777
                                                                         : 0;
    };
    const QString path = disk.folder.path(stored->hash);
    QCOMPARE(mode(path), 0600U);
    QCOMPARE(mode(QFileInfo(path).path()), 0700U);
    QCOMPARE(mode(disk.dir.filePath(u"media"_s)), 0700U);
    QCOMPARE(mode(disk.dir.filePath(u"media/incoming"_s)), 0700U);
}

void MediaStoreTest::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("nothing") << u"vanished"_s << ErrorKind::NotFound << u"There is no file"_s;
    QTest::newRow("below a file") << u"file/below"_s << ErrorKind::NotFound
                                  << u"There is no file"_s;
    QTest::newRow("folder") << u"folder"_s << ErrorKind::InvalidInput << u"is a folder"_s;
    QTest::newRow("pipe") << u"pipe"_s << ErrorKind::InvalidInput << u"is a pipe or a device"_s;
    QTest::newRow("device") << u"/dev/zero"_s << ErrorKind::InvalidInput
                            << u"is a pipe or a device"_s;
    QTest::newRow("link to nothing") << u"link"_s << ErrorKind::NotFound << u"There is no file"_s;
}

void MediaStoreTest::refusesWhatIsNoFile()
{
    QFETCH(const QString, name);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, sentence);

    const Disk disk;
    disk.write("x", u"file"_s);
    QDir(disk.dir.path()).mkdir(u"folder"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(disk.dir.filePath(u"pipe"_s)).constData(), 0600), 0);
    QFile::link(disk.dir.filePath(u"nowhere"_s), disk.dir.filePath(u"link"_s));
    const auto stored = disk.folder.copy(name.startsWith(u'/') ? name : disk.dir.filePath(name));

    QVERIFY_FAILURE(stored, kind);
    QVERIFY2(stored.error().detail.contains(sentence), qPrintable(stored.error().detail));
    QVERIFY(stored.error().detail.contains(name));
    QCOMPARE(disk.stored(), QStringList());
}

void MediaStoreTest::refusesAFileThatIsWrittenMeanwhile_data()
{
    QTest::addColumn<Change>("change");

    QTest::newRow("grows") << Change([](QFile &file) { file.write("more"); });
    QTest::newRow("shrinks") << Change([](QFile &file) { file.resize(file.size() - 1); });
    QTest::newRow("keeps its size") << Change([](QFile &file) {
        file.seek(0);
        file.write("x");
    });
}

void MediaStoreTest::refusesAFileThatIsWrittenMeanwhile()
{
    QFETCH(const Change, change);

    const Disk disk;
    const QString path = disk.write(QByteArray(20'000'000, 'a')); // takes a while to be read
    std::atomic<int> changes = 0;
    std::jthread writer([&](const std::stop_token &stop) {
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered))
            return;
        for (; !stop.stop_requested(); ++changes)
            change(file);
    });
    QTRY_VERIFY(changes > 0);
    const auto stored = disk.folder.copy(path);
    writer.request_stop();
    writer.join();

    QVERIFY_FAILURE(stored, ErrorKind::InvalidInput);
    QVERIFY2(stored.error().detail.contains(u"changed while it was read"),
             qPrintable(stored.error().detail));
    QCOMPARE(disk.stored(), QStringList());
}

void MediaStoreTest::refusesAFileThatMayNotBeRead()
{
    const Disk disk;
    const QString path = disk.write("secret");
    QFile::setPermissions(path, {});
    const auto self = static_cast<uid_t>(::setfsuid(65534)); // root may read everything
    const auto stored = disk.folder.copy(path);
    ::setfsuid(self);

    QVERIFY_FAILURE(stored, ErrorKind::Unavailable);
    QVERIFY(stored.error().detail.contains(u"not allowed to read"));
}

void MediaStoreTest::leavesNothingBehindOnAFullDisk()
{
    const Disk disk;
    const QString path = disk.write(QByteArray(100'000, 'a'));
    std::optional<ewc::Result<StoredFile>> copied;
    std::optional<ewc::Result<StoredFile>> written;
    {
        const FullDisk full;
        copied = disk.folder.copy(path);
        written = disk.folder.write("some text");
    }

    QVERIFY_FAILURE(*copied, ErrorKind::Unavailable);
    QVERIFY(copied->error().detail.contains(u"cannot be kept in the data directory"));
    QVERIFY_FAILURE(*written, ErrorKind::Unavailable);
    QCOMPARE(disk.stored(), QStringList());
    QVERIFY_RESULT(disk.folder.copy(path));
}

void MediaStoreTest::leavesNothingBehindWhenCancelled()
{
    const Disk disk;
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_FAILURE(disk.folder.copy(disk.write("x"), stop.get_token()), ErrorKind::Unavailable);
    QCOMPARE(disk.stored(), QStringList());
}

void MediaStoreTest::adoptsWhatWasMadeInIt()
{
    const Disk disk;
    QFile made(disk.folder.incoming());
    QVERIFY(made.open(QIODevice::WriteOnly));
    made.write("fetched");
    made.close();
    const auto adopted = disk.folder.adopt(made.fileName());

    QVERIFY_RESULT(adopted);
    QCOMPARE(adopted->hash,
             QCryptographicHash::hash("fetched", QCryptographicHash::Sha256).toHex());
    QCOMPARE(disk.stored(), QStringList{disk.folder.path(adopted->hash)});
    QVERIFY_FAILURE(disk.folder.adopt(made.fileName()), ErrorKind::NotFound);
}

void MediaStoreTest::writesWhatIsInMemory()
{
    const Disk disk;
    const auto written = disk.folder.write("a long text");

    QVERIFY_RESULT(written);
    QCOMPARE(written->size, 11);
    QCOMPARE(read(disk.folder.path(written->hash)), "a long text"_ba);
    QCOMPARE(disk.stored().size(), 1);
}

void MediaStoreTest::forgetsOldBeginnings()
{
    const Disk disk;
    for (const QString &name : {u"old"_s, u"new"_s}) {
        QFile file(disk.folder.incoming(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (name == u"old"_s)
            QVERIFY(file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'000'000),
                                     QFileDevice::FileModificationTime));
    }
    disk.folder.forgetIncoming(2'000'000);

    QCOMPARE(disk.stored(), QStringList{disk.folder.incoming(u"new"_s)});
}

void MediaStoreTest::remembersMediaIds_data()
{
    QTest::addColumn<bool>("hasDatabase");

    QTest::newRow("in a database") << true;
    QTest::newRow("in memory") << false;
}

void MediaStoreTest::remembersMediaIds()
{
    QFETCH(const bool, hasDatabase);

    const QTemporaryDir dir;
    const auto database = Database::open(dir.path(), ewc::Durability::Normal);
    QVERIFY_RESULT(database);
    CommitGroup group(**database);
    const auto store = hasDatabase ? std::make_unique<MediaStore>(dir.path(), **database, group)
                                   : std::make_unique<MediaStore>();
    const UploadKey key{.scope = u"ww1"_s, .hash = "ab01", .type = u"image"_s, .name = u"a.png"_s};
    QCOMPARE(store->mediaId(key, 0), std::nullopt);
    QVERIFY_RESULT(store->note({.hash = "ab01", .size = 3}, 5));
    QVERIFY_RESULT(store->note({.hash = "ab01", .size = 3}, 6));
    QVERIFY_RESULT(store->keepMediaId(key, u"M-1"_s, 72 * Hour, 0));

    QCOMPARE(store->mediaId(key, 0), u"M-1"_s);
    QCOMPARE(store->mediaId(key, 71 * Hour - 1), u"M-1"_s);
    QCOMPARE(store->mediaId(key, 71 * Hour), std::nullopt); // it might expire on the way
    // The name belongs to the media_id, and a robot's is its own.
    UploadKey other = key;
    other.name = u"b.png"_s;
    QCOMPARE(store->mediaId(other, 0), std::nullopt);
    other = key;
    other.scope = u"robot:1"_s;
    QCOMPARE(store->mediaId(other, 0), std::nullopt);
    other = key;
    other.type = u"file"_s;
    QCOMPARE(store->mediaId(other, 0), std::nullopt);

    QVERIFY_RESULT(store->keepMediaId(key, u"M-2"_s, 80 * Hour, 10 * Hour));
    QCOMPARE(store->mediaId(key, 71 * Hour), u"M-2"_s);
    QVERIFY_RESULT(store->dropMediaId(u"M-1"_s));
    QCOMPARE(store->mediaId(key, 71 * Hour), u"M-2"_s);
    QVERIFY_RESULT(store->dropMediaId(u"M-2"_s));
    QCOMPARE(store->mediaId(key, 71 * Hour), std::nullopt);
}

void MediaStoreTest::remembersMediaIdsAcrossRestarts()
{
    const QTemporaryDir dir;
    const UploadKey key{.scope = u"ww1"_s, .hash = "ab01", .type = u"file"_s, .name = u"名"_s};
    for (const bool isFirst : {true, false}) {
        const auto database = Database::open(dir.path(), ewc::Durability::Normal);
        QVERIFY_RESULT(database);
        CommitGroup group(**database);
        MediaStore store(dir.path(), **database, group);
        if (isFirst)
            QVERIFY_RESULT(store.keepMediaId(key, u"M-1"_s, 72 * Hour, 0));
        QCOMPARE(store.mediaId(key, 0), u"M-1"_s);
        QVERIFY_RESULT(group.commit());
    }
}

void MediaStoreTest::hasAFolderOfItsOwnWithoutADataDirectory()
{
    QString path;
    {
        const Disk disk;
        const MediaStore store;
        const auto stored = store.folder().copy(disk.write("x"));
        QVERIFY_RESULT(stored);
        path = store.folder().path(stored->hash);
        QVERIFY(QFile::exists(path));
    }
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(MediaStoreTest)
#include "tst_mediastore.moc"
