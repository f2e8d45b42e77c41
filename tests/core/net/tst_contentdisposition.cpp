// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/net/contentdisposition.h"

#include <QTest>

using namespace Qt::StringLiterals;

class ContentDispositionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNames_data();
    void readsNames();
    void keepsTheSuffixOfLongNames_data();
    void keepsTheSuffixOfLongNames();
};

void ContentDispositionTest::readsNames_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");

    QTest::newRow("quoted") << "attachment; filename=\"a.jpg\""_ba << u"a.jpg"_s;
    QTest::newRow("not quoted") << "attachment; filename=a.jpg"_ba << u"a.jpg"_s;
    QTest::newRow("as some write it")
        << "ATTACHMENT;FileName = \"a.jpg\" ; size=3"_ba << u"a.jpg"_s;
    QTest::newRow("raw UTF-8") << "attachment; filename=\"中文 名字.pdf\""_ba << u"中文 名字.pdf"_s;
    QTest::newRow("Latin-1") << "attachment; filename=\"caf\xe9.txt\""_ba << u"café.txt"_s;
    QTest::newRow("escaped quote") << "attachment; filename=\"a\\\"b.txt\""_ba << u"a\"b.txt"_s;
    QTest::newRow("semicolon inside") << "attachment; filename=\"a;b.txt\""_ba << u"a;b.txt"_s;
    QTest::newRow("RFC 5987") << "attachment; filename*=UTF-8''%E4%B8%AD%20a.txt"_ba
                              << u"中 a.txt"_s;
    QTest::newRow("both") << "attachment; filename=\"x.txt\"; filename*=utf-8'zh'%E4%B8%AD.txt"_ba
                          << u"中.txt"_s;
    QTest::newRow("a charset that nobody knows")
        << "attachment; filename*=KOI8-R''%C1; filename=x.txt"_ba << u"x.txt"_s;
    QTest::newRow("another parameter first")
        << "attachment; name=\"y\"; filename=\"x\""_ba << u"x"_s;
    QTest::newRow("no name") << "attachment"_ba << u""_s;
    QTest::newRow("no header") << ""_ba << u""_s;
    QTest::newRow("half a header") << "attachment; filename=\"a"_ba << u"a"_s;
    QTest::newRow("only a semicolon") << ";"_ba << u""_s;
    QTest::newRow("folders") << "attachment; filename=\"../../etc/passwd\""_ba << u"passwd"_s;
    QTest::newRow("folders of Windows") << "attachment; filename=C:\\x\\a.exe"_ba << u"a.exe"_s;
    QTest::newRow("folders, percent-encoded")
        << "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd"_ba << u"passwd"_s;
    QTest::newRow("hidden") << "attachment; filename=\"...bashrc\""_ba << u"bashrc"_s;
    QTest::newRow("dots only") << "attachment; filename=\"..\""_ba << u""_s;
    QTest::newRow("control characters") << "attachment; filename=\"a\x01\x7f"
                                           "b\""_ba
                                        << u"ab"_s;
    QTest::newRow("writing turned around")
        << "attachment; filename=\"a\xe2\x80\xaegpj.exe\""_ba << u"agpj.exe"_s;
}

void ContentDispositionTest::readsNames()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, name);

    QCOMPARE(ewc::fileNameIn(header), name);
}

void ContentDispositionTest::keepsTheSuffixOfLongNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cut");

    QTest::newRow("fits") << QString(196, u'a') + u".txt"_s << QString(196, u'a') + u".txt"_s;
    QTest::newRow("one byte more")
        << QString(197, u'a') + u".txt"_s << QString(196, u'a') + u".txt"_s;
    QTest::newRow("Chinese") << QString(100, u'长') + u".txt"_s << QString(65, u'长') + u".txt"_s;
    QTest::newRow("emoji are not cut in two") << u"😀"_s.repeated(60) << u"😀"_s.repeated(50);
    QTest::newRow("no suffix") << u"a."_s + QString(300, u'b') << u"a."_s + QString(198, u'b');
}

void ContentDispositionTest::keepsTheSuffixOfLongNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, cut);

    QCOMPARE(ewc::harmlessFileName(name), cut);
}

QTEST_GUILESS_MAIN(ContentDispositionTest)
#include "tst_contentdisposition.moc"
