// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/mediareference.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::wecom;

namespace {

const QByteArray Hash(64, 'a');

OutgoingMessage message(const QString &type, const QByteArray &content)
{
    return {.type = type, .content = QJsonDocument::fromJson(content).object()};
}

} // namespace

class MediaReferenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryPlace_data();
    void findsEveryPlace();
    void putsMediaInTheirPlaces();
    void tellsFilesFromIds();
    void namesStoredFiles();
    void refusesOtherNames_data();
    void refusesOtherNames();
};

void MediaReferenceTest::findsEveryPlace_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<MediaSlot>>("places");

    for (const auto type : {"image"_L1, "voice"_L1, "video"_L1, "file"_L1})
        QTest::newRow(type.data()) << QString(type) << R"({"media_id":"m"})"_ba
                                   << QList<MediaSlot>{{u"media_id"_s, QString(type), u"m"_s}};
    QTest::newRow("wanted but not there")
        << u"image"_s << "{}"_ba << QList<MediaSlot>{{u"media_id"_s, u"image"_s, {}}};
    QTest::newRow("text") << u"text"_s << R"({"content":"media_id"})"_ba << QList<MediaSlot>{};
    QTest::newRow("news") << u"news"_s << R"({"articles":[{"title":"t"}]})"_ba
                          << QList<MediaSlot>{};
    QTest::newRow("mpnews") << u"mpnews"_s
                            << R"({"articles":[{"thumb_media_id":"a"},{"thumb_media_id":"b"}]})"_ba
                            << QList<MediaSlot>{
                                   {u"articles[0].thumb_media_id"_s, u"image"_s, u"a"_s},
                                   {u"articles[1].thumb_media_id"_s, u"image"_s, u"b"_s}};
    QTest::newRow("a file on a card")
        << u"template_card"_s << R"({"card_type":"text_notice","horizontal_content_list":[
                {"keyname":"a","type":1,"url":"https://a.b/","media_id":"not looked at"},
                {"keyname":"b","type":2,"media_id":"m"}]})"_ba
        << QList<MediaSlot>{{u"horizontal_content_list[1].media_id"_s, u"file"_s, u"m"_s}};
    QTest::newRow("an unknown kind")
        << u"pigeon"_s << R"({"media_id":"m"})"_ba << QList<MediaSlot>{};
}

void MediaReferenceTest::findsEveryPlace()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, content);
    QFETCH(const QList<MediaSlot>, places);

    QCOMPARE(mediaSlots(message(type, content)), places);
}

void MediaReferenceTest::putsMediaInTheirPlaces()
{
    const OutgoingMessage before = message(
        u"mpnews"_s, R"({"articles":[{"title":"t","thumb_media_id":"a"},{"thumb_media_id":"b"}]})");
    const OutgoingMessage after = withMedia(before, {{u"articles[0].thumb_media_id"_s, u"1"_s},
                                                     {u"articles[1].thumb_media_id"_s, u"2"_s},
                                                     {u"articles[2].thumb_media_id"_s, u"3"_s}});
    QCOMPARE(after.content, message({}, R"({"articles":[{"title":"t","thumb_media_id":"1"},
                                         {"thumb_media_id":"2"}]})")
                                .content);
}

void MediaReferenceTest::tellsFilesFromIds()
{
    QVERIFY((MediaSlot{.value = u"file:///tmp/a.png"_s}).isFile());
    QVERIFY((MediaSlot{.value = u"media:abc/a.png"_s}).isStored());
    const MediaSlot uploaded{.value = u"1Yv-zXfHjSjU-7LH-GwtYqDGS-zz6w22KmWAT5COgP7o"_s};
    QVERIFY(!uploaded.isFile() && !uploaded.isStored());
}

void MediaReferenceTest::namesStoredFiles()
{
    const StoredReference reference{.hash = Hash, .name = u"年报/2026 %41.pdf"_s};
    QCOMPARE(reference.toString(),
             u"media:"_s + QString::fromLatin1(Hash) + u"/年报/2026 %41.pdf"_s);
    const auto again = StoredReference::fromString(reference.toString());
    QCOMPARE(again.hash, reference.hash);
    QCOMPARE(again.name, reference.name);
}

void MediaReferenceTest::refusesOtherNames_data()
{
    QTest::addColumn<QString>("text");

    const QString hash = QString::fromLatin1(Hash);
    QTest::newRow("nothing") << QString();
    QTest::newRow("an id") << hash;
    QTest::newRow("no name") << QString(u"media:"_s + hash);
    QTest::newRow("a short hash") << QString(u"media:"_s + hash.chopped(1) + u"/a"_s);
    QTest::newRow("no hash") << u"media:../../../../etc/passwd"_s;
    QTest::newRow("capitals") << QString(u"media:"_s + hash.toUpper() + u"/a"_s);
    QTest::newRow("no hexadecimal") << QString(u"media:"_s + QString(64, u'g') + u"/a"_s);
}

void MediaReferenceTest::refusesOtherNames()
{
    QFETCH(const QString, text);

    QCOMPARE(StoredReference::fromString(text).hash, QByteArray());
}

QTEST_GUILESS_MAIN(MediaReferenceTest)
#include "tst_mediareference.moc"
