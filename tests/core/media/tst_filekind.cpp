// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/filekind.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::FileFormat;
using ewc::Medium;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

} // namespace

class FileKindTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAtTheBytes_data();
    void looksAtTheBytes();
    void giveTheRightSuffix_data();
    void giveTheRightSuffix();
};

void FileKindTest::looksAtTheBytes_data()
{
    using enum FileFormat;
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<FileFormat>("format");
    QTest::addColumn<Medium>("medium");

    const auto add = [](const char *name, const QByteArray &head, FileFormat format,
                        Medium medium) { QTest::newRow(name) << head << format << medium; };
    add("jpeg", hex("ffd8ffe000104a464946000101"), Jpeg, Medium::Picture);
    add("jpeg of a camera", hex("ffd8ffe1"), Jpeg, Medium::Picture);
    add("png", hex("89504e470d0a1a0a0000000d49484452"), Png, Medium::Picture);
    add("png, line ends converted", hex("89504e470a1a0a"), Unknown, Medium::Other);
    add("gif", "GIF89a....", Gif, Medium::Picture);
    add("webp", "RIFF....WEBPVP8 ", WebP, Medium::Picture);
    add("bmp", hex("424d36000c00000000003600"), Bmp, Medium::Picture);
    add("a text that begins with BM", "BMW and others", Unknown, Medium::Other);
    add("tiff", hex("49492a0008000000"), Tiff, Medium::Picture);
    add("heic", hex("00000018") + "ftypheic", Heic, Medium::Picture);
    add("avif", hex("00000018") + "ftypavif", Avif, Medium::Picture);
    add("amr", "#!AMR\n\x3c", Amr, Medium::Sound);
    add("amr-wb", "#!AMR-WB\n\x3c", AmrWide, Medium::Sound);
    add("wav", "RIFF....WAVEfmt ", Wav, Medium::Sound);
    add("mp3 with a tag", "ID3\x04", Mp3, Medium::Sound);
    add("mp3 without", hex("fffb9064"), Mp3, Medium::Sound);
    add("aac", hex("fff15080"), Aac, Medium::Sound);
    add("UTF-16 text", hex("fffe48006500"), Unknown, Medium::Other);
    add("all ones", hex("ffffffffffff"), Unknown, Medium::Other);
    add("ogg", "OggS....", Ogg, Medium::Sound);
    add("flac", "fLaC....", Flac, Medium::Sound);
    add("m4a", hex("00000018") + "ftypM4A ", M4a, Medium::Sound);
    add("mp4", hex("00000018") + "ftypisom", Mp4, Medium::Video);
    add("mov", hex("00000014") + "ftypqt  ", Mov, Medium::Video);
    add("3gp", hex("00000014") + "ftyp3gp5", ThreeGp, Medium::Video);
    add("avi", "RIFF....AVI LIST", Avi, Medium::Video);
    add("mkv", hex("1a45dfa3"), Matroska, Medium::Video);
    add("pdf", "%PDF-1.7", Pdf, Medium::Other);
    add("zip, docx …", hex("504b030414"), Zip, Medium::Other);
    add("another RIFF", "RIFF....ACON", Unknown, Medium::Other);
    add("a cut RIFF", "RIFF..", Unknown, Medium::Other);
    add("a cut ftyp", hex("00000018") + "ftyp", Unknown, Medium::Other);
    add("text", "hello", Unknown, Medium::Other);
    add("nothing", "", Unknown, Medium::Other);
}

void FileKindTest::looksAtTheBytes()
{
    QFETCH(const QByteArray, head);
    QFETCH(const FileFormat, format);
    QFETCH(const Medium, medium);

    const auto &kind = ewc::fileKind(head);
    QCOMPARE(kind.format, format);
    QCOMPARE(kind.medium, medium);
    QCOMPARE(kind.name.isEmpty(), format == FileFormat::Unknown);
    QCOMPARE(kind.suffix.isEmpty(), format == FileFormat::Unknown);
}

void FileKindTest::giveTheRightSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("right");

    QTest::newRow("right already") << u"a.png"_s << u"a.png"_s;
    QTest::newRow("in capitals") << u"a.PNG"_s << u"a.PNG"_s;
    QTest::newRow("a PNG named .jpg") << u"a.jpg"_s << u"a.png"_s;
    QTest::newRow("a PNG named .jpeg") << u"a.b.jpeg"_s << u"a.b.png"_s;
    QTest::newRow("none") << u"截图"_s << u"截图.png"_s;
    QTest::newRow("a dot in the name") << u"Version 1.2"_s << u"Version 1.2.png"_s;
    QTest::newRow("hidden") << u".png"_s << u".png.png"_s;
    QTest::newRow("empty") << u""_s << u".png"_s;
}

void FileKindTest::giveTheRightSuffix()
{
    QFETCH(const QString, name);
    QFETCH(const QString, right);

    const auto &png = ewc::fileKind(hex("89504e470d0a1a0a"));
    QCOMPARE(ewc::withSuffixOf(png, name), right);
}

QTEST_GUILESS_MAIN(FileKindTest)
#include "tst_filekind.moc"
