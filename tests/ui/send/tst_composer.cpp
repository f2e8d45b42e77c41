// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/outgoingkind.h"
#include "ui/forms/jsonform.h"
#include "ui/forms/lengthmeter.h"
#include "ui/forms/notelabel.h"
#include "ui/recipients/recipientpicker.h"
#include "ui/send/composer.h"
#include "ui/send/jsonview.h"
#include "ui/send/kindtabs.h"
#include "ui/send/longtextchoice.h"
#include "ui/send/messageform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

class ComposerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void hasAFormForEachKind_data();
    void hasAFormForEachKind();
    void keepsWhatADraftSays_data();
    void keepsWhatADraftSays();
    void doesNotBlameWhatNobodyWroteYet();
    void saysWhyItDoesNotSend();
    void sendsByKeyboard();
    void keepsRecipientsButNotTheContent();
    void splitsALongTextUnlessToldNotTo();
    void takesAFileOfTheKindThatItIs_data();
    void takesAFileOfTheKindThatItIs();
    void takesAPastedPicture();
    void pastesTextAsText();
    void keepsTheFileWhenItIsSentAsAnother();
    void editsAMessageAsJson();
    void refusesWrongJson_data();
    void refusesWrongJson();
    void keepsWhatAFormCannotShow();
    void offersARobotWhatItCanSend();

private:
    [[nodiscard]] QPushButton *send() const;
    void choose(const QString &type, const QString &card = {}) const;
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Composer> m;
};

void ComposerTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void ComposerTest::init()
{
    m_settings =
        std::make_unique<QSettings>(m_dir.filePath(u"console.ini"_s), QSettings::IniFormat);
    m = std::make_unique<Composer>(*m_settings);
    Account account;
    account.name = u"demo"_s;
    account.secret = u"secret"_s;
    m->setAccount(account);
    m->resize(700, 500);
    m->show();
    QVERIFY(QTest::qWaitForWindowActive(m.get()));
}

void ComposerTest::cleanup()
{
    m.reset();
    m_settings.reset();
}

QPushButton *ComposerTest::send() const
{
    const auto buttons = m->findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->text().startsWith("&Send"_L1) && button->menu() == nullptr;
    });
    return found == buttons.end() ? nullptr : *found;
}

void ComposerTest::choose(const QString &type, const QString &card) const
{
    auto *tabs = m->findChild<KindTabs *>();
    tabs->setKind(wecom::outgoingKind(type, card));
    Q_EMIT tabs->chosen();
}

QString ComposerTest::writeFile(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_dir.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

void ComposerTest::hasAFormForEachKind_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("card");
    for (const wecom::OutgoingKind &kind : wecom::outgoingKinds()) {
        if (kind.channels.contains(wecom::Channel::App))
            QTest::addRow("%s %s", qPrintable(kind.type), qPrintable(kind.card))
                << kind.type << kind.card;
    }
}

void ComposerTest::hasAFormForEachKind()
{
    QFETCH(const QString, type);
    QFETCH(const QString, card);

    choose(type, card);
    QCOMPARE(m->draft().message.type, type);
    QCOMPARE(m->draft().message.content.value("card_type"_L1).toString(), card);
    QVERIFY(m->isEmpty());
    QVERIFY(!m->findChild<MessageForm *>()->problems().isEmpty()); // something is needed
}

void ComposerTest::keepsWhatADraftSays_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("text")
        << R"({"msgtype":"text","text":{"content":"  你好\n🙂 "},"safe":1})"_ba;
    QTest::newRow("news") << R"({"msgtype":"news","news":{"articles":[
        {"title":"One","url":"https://example.com/1"},
        {"title":"Two","url":"https://example.com/2","description":"second"}]}})"_ba;
    QTest::newRow("card with buttons") << R"({"msgtype":"template_card","template_card":{
        "card_type":"button_interaction","main_title":{"title":"Leave"},"task_id":"t1",
        "button_list":[{"text":"Yes","style":1,"key":"yes"},{"text":"No","style":2,"key":"no"}]},
        "enable_duplicate_check":1,"duplicate_check_interval":600})"_ba;
}

void ComposerTest::keepsWhatADraftSays()
{
    QFETCH(const QByteArray, json);

    const auto message = wecom::OutgoingMessage::fromJson(json);
    QVERIFY2(message.has_value(), message ? "" : qPrintable(message.error().detail));
    m->setDraft({.recipients = {.users = {u"zhangsan"_s}}, .message = *message});
    QCOMPARE(m->draft().message.content, message->content);
    QCOMPARE(m->draft().message, *message);
    QCOMPARE(m->problem(), QString());
}

void ComposerTest::doesNotBlameWhatNobodyWroteYet()
{
    choose(u"textcard"_s);
    const auto *form = m->findChild<MessageForm *>();
    for (const NoteLabel *note : form->findChildren<NoteLabel *>())
        QCOMPARE(note->problem(), QString());
}

void ComposerTest::saysWhyItDoesNotSend()
{
    const QSignalSpy wanted(m.get(), &Composer::sendWanted);
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    const auto says = [this](const QString &word) {
        const auto notes = m->findChildren<NoteLabel *>();
        return std::ranges::any_of(notes, [&](const NoteLabel *note) {
            return note->problem().contains(word, Qt::CaseInsensitive);
        });
    };
    QVERIFY(!m->problem().isEmpty());
    QVERIFY(says(m->problem()));
    m->setDraft({.recipients = {.users = {u"zhangsan"_s}}});
    QTest::mouseClick(send(), Qt::LeftButton);
    QCOMPARE(wanted.size(), 0);
    QVERIFY(says(u"is missing"_s));
}

void ComposerTest::sendsByKeyboard()
{
    const QSignalSpy wanted(m.get(), &Composer::sendWanted);
    m->setDraft({.recipients = {.users = {u"zhangsan"_s}}});
    m->focusFirst();
    QTest::keyClicks(QGuiApplication::focusObject() != nullptr ? QApplication::focusWidget()
                                                               : m.get(),
                     u"hello"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(m->draft().message, wecom::OutgoingMessage::text(u"hello"_s));
}

void ComposerTest::keepsRecipientsButNotTheContent()
{
    m->setDraft({.recipients = {.users = {u"zhangsan"_s}},
                 .message = wecom::OutgoingMessage::markdown(u"**hi**"_s)});
    m->clearContent();
    QVERIFY(m->isEmpty());
    QCOMPARE(m->draft().recipients.users, QStringList{u"zhangsan"_s});
    QCOMPARE(m->draft().message.type, u"markdown"_s);
}

void ComposerTest::splitsALongTextUnlessToldNotTo()
{
    const QString text = u"一句话。"_s.repeated(400); // 4,800 bytes
    m->setDraft(
        {.recipients = {.users = {u"zhangsan"_s}}, .message = wecom::OutgoingMessage::text(text)});
    auto *choice = m->findChild<LongTextChoice *>();
    QVERIFY(choice->isVisible());
    QCOMPARE(choice->parts(), 3);
    QCOMPARE(m->problem(), QString());
    QVERIFY(send()->text().contains(u'3'));
    QCOMPARE(m->findChild<LengthMeter *>()->level(), LengthMeter::Level::Over);

    choice->setChoice(LongText::Refuse);
    Q_EMIT choice->edited();
    QVERIFY(m->problem().contains(u"2048"_s));
    QCOMPARE(m->draft().longText, LongText::Refuse);
}

void ComposerTest::takesAFileOfTheKindThatItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");

    QTest::newRow("PNG named .jpg")
        << u"a.jpg"_s << "\x89PNG\r\n\x1a\n"_ba + QByteArray(100, '\0') << u"image"_s;
    QTest::newRow("voice") << u"a.amr"_s << "#!AMR\n"_ba + QByteArray(64, '\x3c') << u"voice"_s;
    QTest::newRow("MP4") << u"a.mp4"_s
                         << "\0\0\0\x18"
                            "ftypmp42\0\0\0\0mp42isom"_ba
                         << u"video"_s;
    QTest::newRow("anything else") << u"a.txt"_s << "some words"_ba << u"file"_s;
}

void ComposerTest::takesAFileOfTheKindThatItIs()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);

    QMimeData dropped;
    const QUrl url = QUrl::fromLocalFile(writeFile(name, bytes));
    dropped.setUrls({url});
    QVERIFY(m->takeMedia(&dropped));
    QCOMPARE(m->draft().message.type, type);
    QCOMPARE(m->draft().message.content.value("media_id"_L1).toString(), url.toString());
}

void ComposerTest::takesAPastedPicture()
{
    m->setDraft({.recipients = {.users = {u"zhangsan"_s}}});
    m->focusFirst();
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QCOMPARE(m->draft().message.type, u"image"_s);
    const QUrl url(m->draft().message.content.value("media_id"_L1).toString());
    QCOMPARE(QImage(url.toLocalFile()).size(), picture.size());
}

void ComposerTest::pastesTextAsText()
{
    m->setDraft({.recipients = {.users = {u"zhangsan"_s}}});
    m->focusFirst();
    QGuiApplication::clipboard()->setText(u"你好"_s);
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Paste);
    QCOMPARE(m->draft().message, wecom::OutgoingMessage::text(u"你好"_s));
}

void ComposerTest::keepsTheFileWhenItIsSentAsAnother()
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(
        writeFile(u"b.png"_s, "\x89PNG\r\n\x1a\n"_ba + QByteArray(100, '\0')))});
    QVERIFY(m->takeMedia(&dropped));
    const QString value = m->draft().message.content.value("media_id"_L1).toString();
    choose(u"file"_s);
    QCOMPARE(m->draft().message.type, u"file"_s);
    QCOMPARE(m->draft().message.content.value("media_id"_L1).toString(), value);
}

void ComposerTest::editsAMessageAsJson()
{
    const auto buttons = m->findChildren<QToolButton *>();
    const auto json = std::ranges::find(buttons, u"JSON"_s, &QToolButton::text);
    QVERIFY(json != buttons.end());
    m->setDraft({.recipients = {.users = {u"zhangsan"_s}},
                 .message = wecom::OutgoingMessage::text(u"hello"_s)});
    (*json)->click();
    auto *view = m->findChild<JsonView *>();
    QVERIFY(view->isVisible());
    QCOMPARE(view->message(), wecom::OutgoingMessage::text(u"hello"_s));
    view->editor()->setPlainText(uR"({"msgtype":"markdown","markdown":{"content":"**hi**"}})"_s);
    QCOMPARE(m->draft().message, wecom::OutgoingMessage::markdown(u"**hi**"_s));
    (*json)->click();
    QCOMPARE(m->findChild<KindTabs *>()->kind()->type, u"markdown"_s);
    QCOMPARE(m->draft().message, wecom::OutgoingMessage::markdown(u"**hi**"_s));
}

void ComposerTest::refusesWrongJson_data()
{
    QTest::addColumn<QString>("json");

    QTest::newRow("nothing") << QString();
    QTest::newRow("comment") << uR"({"msgtype":"text", /* hi */ "text":{"content":"x"}})"_s;
    QTest::newRow("list") << u"[]"_s;
    QTest::newRow("unknown kind") << uR"({"msgtype":"smoke","smoke":{}})"_s;
    QTest::newRow("wrong type") << uR"({"msgtype":"text","text":{"content":5}})"_s;
    QTest::newRow("missing") << uR"({"msgtype":"text","text":{}})"_s;
    QTest::newRow("a megabyte") << u"x"_s.repeated(1024 * 1024);
}

void ComposerTest::refusesWrongJson()
{
    QFETCH(const QString, json);

    JsonView view;
    view.editor()->setPlainText(json);
    QVERIFY(!view.problem().isEmpty());
}

void ComposerTest::keepsWhatAFormCannotShow()
{
    QJsonObject content{{"content"_L1, u"hello"_s}, {"of_next_year"_L1, 7}};
    m->setDraft({.recipients = {.users = {u"zhangsan"_s}},
                 .message = {.type = u"text"_s, .content = content}});
    QCOMPARE(m->draft().message.content, content);
}

void ComposerTest::offersARobotWhatItCanSend()
{
    Account robot;
    robot.name = u"alarm"_s;
    robot.transport = Account::Transport::Robot;
    robot.webhookKey = u"key"_s;
    m->setAccount(robot);
    QStringList types;
    for (const wecom::OutgoingKind *kind : m->findChild<KindTabs *>()->kinds())
        types.append(kind->type);
    QVERIFY(types.contains(u"markdown_v2"_s));
    QVERIFY(!types.contains(u"video"_s));
    QVERIFY(!types.contains(u"mpnews"_s));
}

QTEST_MAIN(ComposerTest)
#include "tst_composer.moc"
