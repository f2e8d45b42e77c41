// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/multipart.h"
#include "tests/support/qverifyresult.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;
using ewc::FormFile;
using ewc::MultipartForm;

namespace {

QString write(const QTemporaryDir &dir, const QByteArray &bytes)
{
    QFile file(dir.filePath(u"f"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    file.write(bytes);
    return file.fileName();
}

} // namespace

class MultipartFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isExactlyWhatThePlatformReads_data();
    void isExactlyWhatThePlatformReads();
    void namesItsBoundaryWithoutQuotes();
    void hasABoundaryOfItsOwnEachTime();
    void givesAsManyBytesAsItAnnounced_data();
    void givesAsManyBytesAsItAnnounced();
    void failsWithoutAFile();
};

void MultipartFormTest::isExactlyWhatThePlatformReads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("wire");

    const QString longName = QString(300, u'长') + u".txt"_s;
    QTest::newRow("plain") << u"a.txt"_s << "a.txt"_ba;
    QTest::newRow("Chinese, spaces and brackets")
        << u"中文 名字 (1).pdf"_s << "中文 名字 (1).pdf"_ba;
    QTest::newRow("emoji") << u"😀.png"_s << "😀.png"_ba;
    QTest::newRow("percent stays percent") << u"%E4%B8.txt"_s << "%E4%B8.txt"_ba;
    QTest::newRow("semicolon and equals") << u"a; name=b.txt"_s << "a; name=b.txt"_ba;
    QTest::newRow("quotes") << u"say \"hi\".txt"_s << "say 'hi'.txt"_ba;
    QTest::newRow("a header of its own")
        << u"a\r\nX-Evil: 1\r\n\r\n.txt"_s << "a__X-Evil: 1____.txt"_ba;
    QTest::newRow("backslash") << u"a\\\".txt"_s << "a_'.txt"_ba;
    QTest::newRow("folders") << u"../../etc/passwd"_s << ".._.._etc_passwd"_ba;
    QTest::newRow("zero") << u"a\0b"_s << "a_b"_ba;
    QTest::newRow("nothing") << u""_s << "file"_ba;
    QTest::newRow("spaces") << u"  "_s << "file"_ba;
    QTest::newRow("longer than the platform likes") << longName << longName.toUtf8();
}

void MultipartFormTest::isExactlyWhatThePlatformReads()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, wire);

    const QTemporaryDir dir;
    const QByteArray bytes("\0\r\n--B--\xff", 9);
    const FormFile file{.path = write(dir, bytes), .name = name, .contentType = "image/png"_ba};
    const MultipartForm form("media"_ba, file, bytes.size(), "B0undary"_ba);
    const auto body = ewc::openForm(form, file, bytes.size());

    QVERIFY_RESULT(body);
    QCOMPARE((*body)->readAll(), "--B0undary\r\n"
                                 "Content-Disposition: form-data; name=\"media\"; filename=\""
                                     + wire
                                     + "\"; filelength=9\r\n"
                                       "Content-Type: image/png\r\n"
                                       "\r\n"
                                     + bytes
                                     + "\r\n"
                                       "--B0undary--\r\n");
}

void MultipartFormTest::namesItsBoundaryWithoutQuotes()
{
    const MultipartForm form("media"_ba, {}, 1, "B0undary"_ba);
    QCOMPARE(form.contentType(), "multipart/form-data; boundary=B0undary"_ba);
}

void MultipartFormTest::hasABoundaryOfItsOwnEachTime()
{
    const QByteArray one = MultipartForm::randomBoundary();
    QVERIFY(one != MultipartForm::randomBoundary());
    QVERIFY(one.size() <= 70); // RFC 2046
    QCOMPARE(one.size(), qsizetype{10 + 32});
}

void MultipartFormTest::givesAsManyBytesAsItAnnounced_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<bool>("isWhole");

    QTest::newRow("as it was") << 100'000 << true;
    QTest::newRow("it grew") << 100'001 << true;
    QTest::newRow("it shrank") << 99'999 << false;
    QTest::newRow("it was emptied") << 0 << false;
}

void MultipartFormTest::givesAsManyBytesAsItAnnounced()
{
    QFETCH(const int, held);
    QFETCH(const bool, isWhole);

    const QTemporaryDir dir;
    const FormFile file{.path = write(dir, QByteArray(held, 'x')), .name = u"a"_s};
    const MultipartForm form("media"_ba, file, 100'000);
    const auto body = ewc::openForm(form, file, 100'000);
    QVERIFY_RESULT(body);
    const QByteArray read = (*body)->readAll();

    QCOMPARE(read.size() == (*body)->size(), isWhole);
    QCOMPARE(read.endsWith(form.tail()), isWhole);
}

void MultipartFormTest::failsWithoutAFile()
{
    const FormFile file{.path = u"/nowhere/at/all"_s, .name = u"a"_s};
    QVERIFY_FAILURE(ewc::openForm(MultipartForm("media"_ba, file, 1), file, 1),
                    ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(MultipartFormTest)
#include "tst_multipartform.moc"
