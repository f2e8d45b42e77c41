// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/eventkinds.h"
#include "core/wecom/incomingmessageparser.h"
#include "tests/support/qverifyresult.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::wecom;

class EventKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachKindOnceInLowerCase();
    void saysWhatTheKeyOfAKindIs();
    void findsAKindInAnyCase();
    void knowsWhichTakeAReply_data();
    void knowsWhichTakeAReply();
    void answersNobodyForWhatNobodySent();
    void knowsTheEventsOfTheExamples();
    void tellsEventsApartByTheirKey_data();
    void tellsEventsApartByTheirKey();
};

void EventKindsTest::namesEachKindOnceInLowerCase()
{
    QSet<QString> ids;
    QSet<QByteArray> labels;
    for (const EventKind &kind : eventKinds()) {
        QCOMPARE(kind.id, kind.id.toLower());
        QVERIFY2(!ids.contains(kind.id), qPrintable(kind.id));
        QVERIFY2(kind.label != nullptr && !labels.contains(kind.label), qPrintable(kind.id));
        ids.insert(kind.id);
        labels.insert(kind.label);
    }
    QVERIFY(ids.size() > 20);
}

void EventKindsTest::saysWhatTheKeyOfAKindIs()
{
    for (const EventKind &kind : eventKinds())
        QVERIFY2(kind.hasKey() == (kind.keyLabel != nullptr), qPrintable(kind.id));
}

void EventKindsTest::findsAKindInAnyCase()
{
    QVERIFY(eventKind(u"LOCATION"_s) != nullptr);
    QCOMPARE(eventKind(u"LOCATION"_s)->id, u"location"_s);
    QCOMPARE(eventKind(u"Click"_s)->id, u"click"_s);
    QVERIFY(eventKind(u"nothing_of_the_kind"_s) == nullptr);
    QVERIFY(eventKind(QString()) == nullptr);
}

void EventKindsTest::knowsWhichTakeAReply_data()
{
    QTest::addColumn<bool>("takesReply");

    // WeCom document 90241, and what the update_* replies are for
    for (const char *id :
         {"subscribe", "enter_agent", "location", "click", "view", "view_miniprogram",
          "scancode_waitmsg", "template_card_event", "template_card_menu_event", "taskcard_click"})
        QTest::newRow(id) << true;
    for (const char *id :
         {"unsubscribe", "scancode_push", "pic_sysphoto", "pic_photo_or_album", "pic_weixin",
          "location_select", "open_approval_change", "sys_approval_change", "change_contact"})
        QTest::newRow(id) << false;
}

void EventKindsTest::knowsWhichTakeAReply()
{
    QFETCH(const bool, takesReply);

    const EventKind *kind = eventKind(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(kind != nullptr);
    QCOMPARE(kind->takesReply, takesReply);
}

void EventKindsTest::answersNobodyForWhatNobodySent()
{
    for (const EventKind &kind : eventKinds())
        QVERIFY2(kind.isFromMember || !kind.takesReply, qPrintable(kind.id));
    QVERIFY(!eventKind(u"sys_approval_change"_s)->isFromMember);
    QVERIFY(eventKind(u"click"_s)->isFromMember);
}

void EventKindsTest::knowsTheEventsOfTheExamples()
{
    const QDir folder(QStringLiteral(EWC_TEST_DATA "/messages"));
    const QStringList names = folder.entryList({u"event_*.xml"_s});
    QVERIFY(names.size() > 15);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto message = parseIncomingMessage(file.readAll());
        QVERIFY_RESULT(message);
        if (name == "event_living.xml"_L1) // is there to be unknown
            QVERIFY(eventKind(message->event()) == nullptr);
        else
            QVERIFY2(eventKind(message->event()) != nullptr, qPrintable(name));
    }
}

void EventKindsTest::tellsEventsApartByTheirKey_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("key");

    QTest::newRow("button") << "<Event>CLICK</Event><EventKey>photo</EventKey>"_ba << u"photo"_s;
    QTest::newRow("contacts") << "<Event>change_contact</Event><EventKey>no</EventKey>"
                                 "<ChangeType>create_user</ChangeType>"_ba
                              << u"create_user"_s;
    QTest::newRow("approval")
        << "<Event>sys_approval_change</Event><ApprovalInfo><TemplateId>t1</TemplateId>"
           "</ApprovalInfo>"_ba
        << u"t1"_s;
    QTest::newRow("approval of one's own")
        << "<Event>open_approval_change</Event><ApprovalInfo><OpenTemplateId>t2</OpenTemplateId>"
           "</ApprovalInfo>"_ba
        << u"t2"_s;
    QTest::newRow("without a key")
        << "<Event>subscribe</Event><EventKey>x</EventKey>"_ba << QString();
    QTest::newRow("of a kind nobody knows")
        << "<Event>brand_new</Event><EventKey>x</EventKey>"_ba << u"x"_s;
    QTest::newRow("no event") << "<EventKey>x</EventKey>"_ba << QString();
}

void EventKindsTest::tellsEventsApartByTheirKey()
{
    QFETCH(const QByteArray, fields);
    QFETCH(const QString, key);

    const auto message = parseIncomingMessage("<xml>" + fields + "</xml>");
    QVERIFY_RESULT(message);
    QCOMPARE(eventKey(*message), key);
}

QTEST_GUILESS_MAIN(EventKindsTest)
#include "tst_eventkinds.moc"
