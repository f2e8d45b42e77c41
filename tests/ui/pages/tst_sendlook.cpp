// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sendstage.h"
#include "tests/ui/looks.h"
#include "ui/send/attachmentchip.h"
#include "ui/send/messageoptions.h"
#include "ui/widgets/answerbox.h"

#include <QImage>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::SendStage;

/*! Pictures of the Send page in its states, to look at. */
class SendLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data();
    void looksRight();

private:
    [[nodiscard]] Draft draftFor(const QString &content) const;

    QTemporaryDir m_dir;
};

void SendLookTest::looksRight_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("content");
    const QStringList contents{u"empty"_s,   u"text"_s,   u"overfull"_s, u"picture"_s,
                               u"news"_s,    u"card"_s,   u"problems"_s, u"json"_s,
                               u"options"_s, u"answer"_s, u"voice"_s};
    for (const auto &[scheme, schemeName] :
         {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        for (const auto &[language, languageName] :
             {std::pair(u"en_GB"_s, "en"), std::pair(u"zh_CN"_s, "zh")}) {
            for (const QSize size : {QSize(1200, 760), QSize(960, 600)}) {
                for (const QString &content : contents) {
                    // All of it in one look, and of the others what differs most.
                    if ((scheme == Scheme::Light) == (language == "en_GB"_L1)
                        || content == "text"_L1 || content == "empty"_L1)
                        QTest::addRow("%s-%s-%d-%s", schemeName, languageName, size.width(),
                                      qPrintable(content))
                            << scheme << language << size << content;
                }
            }
        }
    }
}

Draft SendLookTest::draftFor(const QString &content) const
{
    const auto message = [](const QByteArray &json) {
        return wecom::OutgoingMessage::fromJson(json).value_or(wecom::OutgoingMessage());
    };
    Draft draft{.recipients = {.users = {u"zhangsan"_s, u"lisi"_s}, .parties = {u"2"_s}}};
    if (content == "text"_L1 || content == "json"_L1)
        draft.message = wecom::OutgoingMessage::text(
            u"你好！The backup is done 🙂\nSee <a href=\"https://example.com\">the log</a>."_s);
    else if (content == "overfull"_L1)
        draft.message = wecom::OutgoingMessage::text(
            u"很长的消息。Long words and 中文混排 🙂 "_s.repeated(120));
    else if (content == "picture"_L1)
        draft.message = {
            .type = u"image"_s,
            .content = {{"media_id"_L1,
                         QUrl::fromLocalFile(m_dir.filePath(u"Überblick 概览.png"_s)).toString()}}};
    else if (content == "news"_L1)
        draft.message = message(R"({"msgtype":"news","news":{"articles":[
            {"title":"Release 1.0","description":"What is new","url":"https://example.com/1"},
            {"title":"下周停机维护","url":"https://example.com/2"}]}})");
    else if (content == "card"_L1)
        draft.message = message(R"({"msgtype":"template_card","template_card":{
            "card_type":"button_interaction","task_id":"leave-7",
            "main_title":{"title":"请假申请","desc":"张三, 2 days"},
            "button_list":[{"text":"Approve","style":1,"key":"yes"},
                           {"text":"Refuse","style":2,"key":"no"}]}})");
    return draft;
}

void SendLookTest::looksRight()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QString, language);
    QFETCH(const QSize, size);
    QFETCH(const QString, content);

    QImage picture(800, 500, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    QVERIFY(picture.save(m_dir.filePath(u"Überblick 概览.png"_s)));
    QLocale::setDefault(QLocale(language));
    installTranslation(QLocale(language));
    SendStage stage;
    applyTheme(scheme);
    stage.console->window.setSandbox(true, false);
    stage.console->window.resize(size);
    QVERIFY(stage.isReady());
    stage.console->sandbox.open(stage.sandbox.apiBase());
    stage.open();
    QTRY_VERIFY(stage.page().isVisible());
    if (content != "empty"_L1) {
        stage.console->engine.send(u"sandbox"_s,
                                   {.recipients = {.users = {u"nobody"_s}},
                                    .message = wecom::OutgoingMessage::text(u"Disk is full"_s)},
                                   this, [](const auto &) {});
        stage.console->engine.send(
            u"sandbox"_s,
            {.recipients = {.users = {u"zhangsan"_s}},
             .message = wecom::OutgoingMessage::markdown(u"**备份** done"_s)},
            this, [](const auto &) {});
        stage.composer().setDraft(draftFor(content));
    }
    if (content == "problems"_L1) {
        auto *tabs = stage.find<KindTabs>();
        tabs->setKind(wecom::outgoingKind(u"textcard"_s));
        Q_EMIT tabs->chosen();
        QTest::keyClick(&stage.composer(), Qt::Key_Return, Qt::ControlModifier);
    }
    if (content == "voice"_L1) {
        stage.find<KindTabs>()->setKind(wecom::outgoingKind(u"voice"_s));
        Q_EMIT stage.find<KindTabs>()->chosen();
    }
    if (content == "options"_L1)
        stage.find<MessageOptions>()->findChild<QToolButton *>()->click();
    if (content == "answer"_L1) {
        QTest::keyClick(&stage.console->window, Qt::Key_1, Qt::ControlModifier);
        auto *box = stage.console->window.findChild<AnswerBox *>();
        box->open({.account = u"sandbox"_s, .userId = u"zhangsan"_s, .name = u"张三"_s});
        box->findChild<QPlainTextEdit *>()->setPlainText(u"很"_s.repeated(650));
        box->findChild<AttachmentChip *>()->setMedia(
            {.path = m_dir.filePath(u"Überblick 概览.png"_s), .upload = u"image"_s});
    }
    if (content == "json"_L1) {
        for (QToolButton *button : stage.composer().findChildren<QToolButton *>()) {
            if (button->text() == "JSON"_L1)
                button->click();
        }
    }
    if (content != "empty"_L1)
        QTRY_VERIFY(stage.composer().recipients()->reach() > 0); // it knows their names
    QTest::qWait(200); // layouts settle in a few rounds of events, and verdicts come
    const QString folder = QStringLiteral(EWC_RENDER_DIR)
                           + (stage.console->window.devicePixelRatio() > 1 ? u"/200"_s : u""_s);
    QVERIFY(saveLook(stage.console->window, folder, u"send"_s));
    QCOMPARE(stage.console->window.size(), size);
    resetLook();
}

QTEST_MAIN(SendLookTest)
#include "tst_sendlook.moc"
