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
    void readsClicksOnCards();
    void takesAnswersWithoutQuestionsForNone();
    void readsApprovals();
    void readsHowFarAnApprovalIs_data();
    void readsHowFarAnApprovalIs();
    void readsChangesOfContacts();
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
    QTest::newRow("event_view_miniprogram") << u"[view_miniprogram] pages/index?a=1"_s;
    QTest::newRow("event_template_card") << u"[template_card_event] submit day=mon,tue menu=a"_s;
    QTest::newRow("event_template_card_menu") << u"[template_card_menu_event] mute"_s;
    QTest::newRow("event_taskcard_click") << u"[taskcard_click] yes"_s;
    QTest::newRow("event_open_approval_change") << u"[open_approval_change] 付款 张三 passed"_s;
    QTest::newRow("event_sys_approval_change") << u"[sys_approval_change] 请假 lisi running"_s;
    QTest::newRow("event_change_contact") << u"[change_contact] update_user zhangsan"_s;
    QTest::newRow("event_change_party") << u"[change_contact] create_party 7 测试部"_s;
    QTest::newRow("event_change_tag") << u"[change_contact] update_tag 3"_s;
    QTest::newRow("event_living") << u"[living_status_change]"_s;
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

void MessageBodyTest::readsClicksOnCards()
{
    const auto answers = bodyOf<CardEvent>(u"event_template_card"_s);
    QCOMPARE(answers.event, u"template_card_event"_s);
    QCOMPARE(answers.key, u"submit"_s);
    QCOMPARE(answers.taskId, u"task-1"_s);
    QCOMPARE(answers.cardType, u"multiple_interaction"_s);
    QCOMPARE(answers.responseCode, u"code-1"_s);
    const QList<CardSelection> selections{
        {.questionKey = u"day"_s, .optionIds = {u"mon"_s, u"tue"_s}},
        {.questionKey = u"menu"_s, .optionIds = {u"a"_s}}};
    QVERIFY(answers.selections == selections);

    const auto menu = bodyOf<CardEvent>(u"event_template_card_menu"_s);
    QCOMPARE(menu.event, u"template_card_menu_event"_s);
    QCOMPARE(menu.responseCode, u"code-2"_s);
    QVERIFY(menu.selections.isEmpty());
    QCOMPARE(bodyOf<CardEvent>(u"event_taskcard_click"_s).taskId, u"task-3"_s);
}

void MessageBodyTest::takesAnswersWithoutQuestionsForNone()
{
    const auto message = parseIncomingMessage(
        "<xml><MsgType>event</MsgType><Event>template_card_event</Event><SelectedItems>"
        "<SelectedItem><OptionIds><OptionId>a</OptionId></OptionIds></SelectedItem>"
        "</SelectedItems></xml>"_ba);
    QVERIFY_RESULT(message);
    QVERIFY(std::get<CardEvent>(body(*message)).selections.isEmpty());
    QCOMPARE(message->summary(), u"[template_card_event]"_s);
}

void MessageBodyTest::readsApprovals()
{
    const auto own = bodyOf<ApprovalEvent>(u"event_open_approval_change"_s);
    QCOMPARE(own.event, u"open_approval_change"_s);
    QCOMPARE(own.number, u"201806010001"_s);
    QCOMPARE(own.name, u"付款"_s);
    QCOMPARE(own.templateId, u"1234567890"_s);
    QVERIFY(own.status == ApprovalEvent::Status::Passed);
    QCOMPARE(own.applicantId, u"zhangsan"_s);
    QCOMPARE(own.applicantName, u"张三"_s);
    QCOMPARE(own.applyTime, 1527837645);

    const auto other = bodyOf<ApprovalEvent>(u"event_sys_approval_change"_s);
    QCOMPARE(other.number, u"201909270001"_s);
    QCOMPARE(other.name, u"请假"_s);
    QCOMPARE(other.templateId, u"3TkaH5KFbrG9heEQWLJjhgpFwmqAFB4dLEnapaB7"_s);
    QVERIFY(other.status == ApprovalEvent::Status::Running);
    QCOMPARE(other.applicantId, u"lisi"_s);
    QCOMPARE(other.applyTime, 1569584428);
}

void MessageBodyTest::readsHowFarAnApprovalIs_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("word");

    QTest::newRow("rejected") << "3"_ba << u"rejected"_s;
    QTest::newRow("cancelled") << "4"_ba << u"cancelled"_s;
    QTest::newRow("cancelled later") << "6"_ba << u"cancelled after passing"_s;
    QTest::newRow("deleted") << "7"_ba << u"deleted"_s;
    QTest::newRow("paid") << "10"_ba << u"paid"_s;
    QTest::newRow("one that is not known") << "99"_ba << QString();
    QTest::newRow("no number") << "soon"_ba << QString();
}

void MessageBodyTest::readsHowFarAnApprovalIs()
{
    QFETCH(const QByteArray, number);
    QFETCH(const QString, word);

    const auto message = parseIncomingMessage(
        "<xml><MsgType>event</MsgType><Event>sys_approval_change</Event><ApprovalInfo><SpStatus>"
        + number + "</SpStatus></ApprovalInfo></xml>");
    QVERIFY_RESULT(message);
    QCOMPARE(message->summary(), u"[sys_approval_change] %1"_s.arg(word).trimmed());
}

void MessageBodyTest::readsChangesOfContacts()
{
    const auto member = bodyOf<ContactEvent>(u"event_change_contact"_s);
    QCOMPARE(member.change, u"update_user"_s);
    QCOMPARE(member.userId, u"zhangsan"_s);

    const auto department = bodyOf<ContactEvent>(u"event_change_party"_s);
    QCOMPARE(department.change, u"create_party"_s);
    QCOMPARE(department.id, u"7"_s);
    QCOMPARE(department.name, u"测试部"_s);
    QCOMPARE(department.parentId, u"1"_s);

    const auto tag = bodyOf<ContactEvent>(u"event_change_tag"_s);
    QCOMPARE(tag.id, u"3"_s);
    QCOMPARE(tag.addedMembers, (QStringList{u"zhangsan"_s, u"lisi"_s}));
    QCOMPARE(tag.removedMembers, QStringList{u"wangwu"_s});
    QCOMPARE(tag.addedDepartments, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(tag.removedDepartments, QStringList{u"3"_s});
}

void MessageBodyTest::leavesTheRestUnknown()
{
    QCOMPARE(bodyOf<UnknownMessage>(u"file"_s).type, u"file"_s);
    QCOMPARE(bodyOf<UnknownEvent>(u"event_living"_s).event, u"living_status_change"_s);
    QCOMPARE(example(u"event_change_contact"_s).value(u"ExtAttr.Item.Text.Value"), u"旅游"_s);
}

QTEST_GUILESS_MAIN(MessageBodyTest)
#include "tst_messagebody.moc"
