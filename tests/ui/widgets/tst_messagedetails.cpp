// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "tests/ui/rules/testbench/benchrules.h"
#include "ui/media/attachmentlist.h"
#include "ui/media/picturethumb.h"
#include "ui/widgets/messagedetails.h"
#include "ui/widgets/whyview.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::ui;
using ewc::Attachment;

class MessageDetailsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { resetLook(); }
    void showsTheFilesBesideTheMessage_data() { addLooks(); }
    void showsTheFilesBesideTheMessage();
    void hasNoRoomForNoFiles();
    void forgetsTheFilesOfAnotherMessage();
    void tellsWhyOnceSomebodyLooks();
    void showsNoExplanationOfAnotherMessage();
    void explainsEachRule_data() { addLooks(); }
    void explainsEachRule();
    void interpretsNothingInARule();

private:
    ewc::MessageTrace message(qint64 id) const;
    QList<Attachment> files() const;
    static ewc::PastExplanation explanation();

    QTemporaryDir m_folder;
};

void MessageDetailsTest::initTestCase()
{
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(QColor(0x9fd3ff));
    QVERIFY(image.save(m_folder.filePath(u"sky.png"_s)));
}

ewc::MessageTrace MessageDetailsTest::message(qint64 id) const
{
    ewc::MessageTrace trace;
    trace.row.id = id;
    trace.row.account = u"demo"_s;
    trace.row.from = u"zhangsan"_s;
    trace.row.type = u"image"_s;
    trace.row.text = u"[image]"_s;
    return trace;
}

QList<Attachment> MessageDetailsTest::files() const
{
    return {{.slot = u"MediaId"_s,
             .type = u"image"_s,
             .name = u"sky.png"_s,
             .state = Attachment::State::Here,
             .path = m_folder.filePath(u"sky.png"_s),
             .size = 4'821,
             .errcode = 0,
             .errmsg = {}},
            {.slot = u"ThumbMediaId"_s,
             .type = u"video"_s,
             .name = {},
             .state = Attachment::State::Lost,
             .path = {},
             .size = 0,
             .errcode = 40007,
             .errmsg = u"expired"_s}};
}

ewc::PastExplanation MessageDetailsTest::explanation()
{
    using ewc::RuleTrace;
    ewc::PastExplanation why{.explanation = {}, .rules = ewc::test::canteenRules(), .version = 7};
    why.explanation.decision.matches = {{.ruleId = u"id-server"_s}};
    why.explanation.rules = {{.ruleId = u"id-菜单"_s,
                              .outcome = RuleTrace::Outcome::NotMatched,
                              .firstFailed = u"when.conditions[1]"_s},
                             {.ruleId = u"id-server"_s,
                              .outcome = RuleTrace::Outcome::Matched,
                              .captures = {{u"1"_s, u"<b>nas</b>"_s}}},
                             {.ruleId = u"id-closed"_s, .outcome = RuleTrace::Outcome::Off},
                             {.ruleId = u"id-rest"_s, .section = ewc::RuleSection::Fallback}};
    return why;
}

void MessageDetailsTest::tellsWhyOnceSomebodyLooks()
{
    MessageDetails details;
    const QSignalSpy wanted(&details, &MessageDetails::explanationWanted);
    static_cast<QWidget &>(details).show();
    details.show(message(1));
    QCOMPARE(wanted.size(), 0); // all rules would have to be asked
    details.showWhy();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toLongLong(), 1);
    details.show(message(1)); // nothing new
    QCOMPARE(wanted.size(), 1);
    details.show(message(2));
    QCOMPARE(wanted.size(), 2);

    ewc::MessageTrace out = message(3);
    out.row.direction = ewc::Direction::Out;
    details.show(out);
    QCOMPARE(wanted.size(), 2); // rules have nothing to do with it
    QVERIFY(details.findChild<WhyView *>()->placeholderText().contains("what comes in"_L1));
    QCOMPARE(details.tabText(details.currentIndex()), u"Why"_s); // the tab does not jump
}

void MessageDetailsTest::showsNoExplanationOfAnotherMessage()
{
    MessageDetails details;
    details.show(message(2));
    details.setExplanation(1, explanation());
    QVERIFY(details.findChild<WhyView *>()->toPlainText().isEmpty());
    details.setExplanation(2, explanation());
    QVERIFY(!details.findChild<WhyView *>()->toPlainText().isEmpty());
    details.setExplanation(2, ewc::failure(ewc::ErrorKind::Unavailable, u"gone"_s));
    QVERIFY(details.findChild<WhyView *>()->toPlainText().isEmpty());
    QVERIFY(!details.findChild<WhyView *>()->placeholderText().isEmpty());
}

void MessageDetailsTest::explainsEachRule()
{
    applyLook();
    MessageDetails details;
    details.resize(780, 260);
    static_cast<QWidget &>(details).show();
    details.show(message(1));
    details.showWhy();
    details.setExplanation(1, explanation());
    const QString text = details.findChild<WhyView *>()->toPlainText();
    for (const QString &title : {u"菜单"_s, u"server"_s, u"closed"_s, u"everything else"_s, u"✓"_s})
        QVERIFY2(text.contains(title), qPrintable(text));
    QVERIFY(saveLook(details, QStringLiteral(EWC_RENDER_DIR), u"details-why"_s));
}

void MessageDetailsTest::interpretsNothingInARule()
{
    MessageDetails details;
    details.show(message(1));
    ewc::PastExplanation why = explanation();
    why.rules.rules[1].name = u"<a href='rule:evil'>x</a> %1 %9"_s;
    details.setExplanation(1, why);
    const auto *view = details.findChild<WhyView *>();
    QVERIFY(view->toPlainText().contains("<a href='rule:evil'>x</a> %1 %9"_L1));
    QVERIFY(view->toPlainText().contains(u"“<b>nas</b>”"_s));

    const QSignalSpy wanted(&details, &MessageDetails::ruleWanted);
    Q_EMIT details.findChild<WhyView *>()->anchorClicked(QUrl(u"rule:id-%E8%8F%9C%E5%8D%95"_s));
    Q_EMIT details.findChild<WhyView *>()->anchorClicked(QUrl(u"https://example.com/"_s));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"id-菜单"_s);
}

void MessageDetailsTest::showsTheFilesBesideTheMessage()
{
    applyLook();
    MessageDetails details;
    details.resize(780, 260);
    details.show(message(1));
    details.setAttachments(files());
    static_cast<QWidget &>(details).show();
    const auto *thumb = details.findChild<PictureThumb *>();
    QVERIFY(thumb != nullptr);
    QTRY_VERIFY(thumb->state() == PictureThumb::State::Shown);
    QVERIFY(thumb->isVisible());
    QVERIFY(saveLook(details, QStringLiteral(EWC_RENDER_DIR), u"details-files"_s));
}

void MessageDetailsTest::hasNoRoomForNoFiles()
{
    MessageDetails details;
    details.show(message(1));
    static_cast<QWidget &>(details).show();
    QVERIFY(!details.findChild<AttachmentList *>()->isVisible());
}

void MessageDetailsTest::forgetsTheFilesOfAnotherMessage()
{
    MessageDetails details;
    static_cast<QWidget &>(details).show();
    details.show(message(1));
    details.setAttachments(files());
    details.show(message(1)); // its verdict came
    QCOMPARE(details.findChild<AttachmentList *>()->attachments(), files());
    details.show(message(2));
    QVERIFY(details.findChild<AttachmentList *>()->attachments().isEmpty());
    QVERIFY(!details.findChild<AttachmentList *>()->isVisible());
}

QTEST_MAIN(MessageDetailsTest)
#include "tst_messagedetails.moc"
