// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/incomingmessageparser.h"
#include "core/wecom/messagebody.h"
#include "tests/support/qverifyresult.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::wecom;

namespace {

/*! The message in tests/data/messages/\a name.xml. */
IncomingMessage example(const QString &name)
{
    QFile file(QStringLiteral(EWC_TEST_DATA "/messages/%1.xml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example %s", qPrintable(name));
    return parseIncomingMessage(file.readAll()).value_or(IncomingMessage());
}

/*! The body of the message \a name, which has to be a \a Body. */
template<typename Body>
Body bodyOf(const QString &name)
{
    const MessageBody found = body(example(name));
    if (const auto *typed = std::get_if<Body>(&found))
        return *typed;
    QTest::qFail("another kind of body", __FILE__, __LINE__);
    return {};
}

} // namespace

class MessageBodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summarisesEachKind_data();
    void summarisesEachKind();
    void readsMedia();
    void readsPlaces();
    void readsLinks();
    void readsMenuEvents();
    void leavesTheRestUnknown();
};

void MessageBodyTest::summarisesEachKind_data()
{
    QTest::addColumn<QString>("summary");

    QTest::newRow("text") << u"拍照 007 😀"_s;
    QTest::newRow("image") << u"[image]"_s;
    QTest::newRow("voice") << u"[voice]"_s;
    QTest::newRow("video") << u"[video]"_s;
    QTest::newRow("shortvideo") << u"[shortvideo]"_s;
    QTest::newRow("location") << u"[location] 广州市 天河区 (23.13400, 113.35800)"_s;
    QTest::newRow("link") << u"[link] 标题 & more https://example.com/?a=1&b=2"_s;
    QTest::newRow("event_subscribe") << u"[subscribe]"_s;
    QTest::newRow("event_unsubscribe") << u"[unsubscribe]"_s;
    QTest::newRow("event_enter_agent") << u"[enter_agent]"_s;
    QTest::newRow("event_location") << u"[location] (23.10400, 113.32000)"_s;
    QTest::newRow("event_click") << u"[click] photo"_s;
    QTest::newRow("event_view") << u"[view] https://example.com/?a=1&b=2"_s;
    QTest::newRow("event_scancode_push") << u"[scancode_push] 1"_s;
    QTest::newRow("event_scancode_waitmsg") << u"[scancode_waitmsg] CODE_128,42"_s;
    QTest::newRow("event_pic_sysphoto") << u"[pic_sysphoto] 2"_s;
    QTest::newRow("event_pic_photo_or_album") << u"[pic_photo_or_album] 2"_s;
    QTest::newRow("event_pic_weixin") << u"[pic_weixin] 2"_s;
    QTest::newRow("event_location_select")
        << u"[location_select] 广州市海珠区 (23.00000, 113.00000)"_s;
    QTest::newRow("event_change_contact") << u"[change_contact]"_s;
    QTest::newRow("file") << u"[file]"_s;
}

void MessageBodyTest::summarisesEachKind()
{
    QFETCH(const QString, summary);

    const IncomingMessage message = example(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(message.summary(), summary);
    QCOMPARE(message.agentId(), u"1000002"_s);
    QCOMPARE(message.msgId().isEmpty(), message.type() == "event"_L1);
}

void MessageBodyTest::readsMedia()
{
    QCOMPARE(bodyOf<ImageMessage>(u"image"_s).mediaId, u"media-1"_s);
    QCOMPARE(bodyOf<ImageMessage>(u"image"_s).pictureUrl, u"https://example.com/p.jpg"_s);
    QCOMPARE(bodyOf<VoiceMessage>(u"voice"_s).mediaId, u"media-2"_s);
    QCOMPARE(bodyOf<VoiceMessage>(u"voice"_s).format, u"amr"_s);
    QCOMPARE(bodyOf<VideoMessage>(u"video"_s).mediaId, u"media-3"_s);
    QCOMPARE(bodyOf<VideoMessage>(u"video"_s).thumbnailMediaId, u"media-4"_s);
    QCOMPARE(bodyOf<ShortVideoMessage>(u"shortvideo"_s).mediaId, u"media-5"_s);
    QCOMPARE(bodyOf<ShortVideoMessage>(u"shortvideo"_s).thumbnailMediaId, u"media-6"_s);
}

void MessageBodyTest::readsPlaces()
{
    const auto chosen = bodyOf<LocationMessage>(u"location"_s);
    QCOMPARE(chosen.latitude, 23.134);
    QCOMPARE(chosen.longitude, 113.358);
    QCOMPARE(chosen.scale, 20);
    QCOMPARE(chosen.label, u"广州市 天河区"_s);

    const auto reported = bodyOf<LocationEvent>(u"event_location"_s);
    QCOMPARE(reported.latitude, 23.104);
    QCOMPARE(reported.longitude, 113.32);
    QCOMPARE(reported.precision, 65.0);
}

void MessageBodyTest::readsLinks()
{
    const auto link = bodyOf<LinkMessage>(u"link"_s);
    QCOMPARE(link.title, u"标题 & more"_s);
    QCOMPARE(link.description, u"a <b> c"_s);
    QCOMPARE(link.url, u"https://example.com/?a=1&b=2"_s);
    QCOMPARE(link.pictureUrl, u"https://example.com/p.png"_s);
}

void MessageBodyTest::readsMenuEvents()
{
    QCOMPARE(bodyOf<ClickEvent>(u"event_click"_s).key, u"photo"_s);
    QCOMPARE(bodyOf<ViewEvent>(u"event_view"_s).url, u"https://example.com/?a=1&b=2"_s);

    const auto scan = bodyOf<ScanCodeEvent>(u"event_scancode_waitmsg"_s);
    QCOMPARE(scan.event, u"scancode_waitmsg"_s);
    QCOMPARE(scan.key, u"scan"_s);
    QCOMPARE(scan.scanType, u"barcode"_s);
    QCOMPARE(scan.scanResult, u"CODE_128,42"_s);

    const auto pictures = bodyOf<PicturesEvent>(u"event_pic_weixin"_s);
    QCOMPARE(pictures.event, u"pic_weixin"_s);
    QCOMPARE(pictures.key, u"picture"_s);
    QCOMPARE(pictures.count, 2);

    const auto place = bodyOf<LocationSelectEvent>(u"event_location_select"_s);
    QCOMPARE(place.key, u"place"_s);
    QCOMPARE(place.latitude, 23.0);
    QCOMPARE(place.longitude, 113.0);
    QCOMPARE(place.label, u"广州市海珠区"_s);
}

void MessageBodyTest::leavesTheRestUnknown()
{
    QCOMPARE(bodyOf<UnknownMessage>(u"file"_s).type, u"file"_s);
    QCOMPARE(bodyOf<UnknownEvent>(u"event_change_contact"_s).event, u"change_contact"_s);
    QCOMPARE(example(u"event_change_contact"_s).value(u"ExtAttr.Item.Text.Value"), u"旅游"_s);
}

QTEST_GUILESS_MAIN(MessageBodyTest)
#include "tst_messagebody.moc"
