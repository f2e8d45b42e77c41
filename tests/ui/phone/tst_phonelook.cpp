// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/phone/phonetalk.h"
#include "ui/dialogs/schemadialog.h"
#include "ui/phone/bubbleview.h"
#include "ui/phone/phoneclient.h"
#include "ui/phone/phonedock.h"
#include "ui/phone/phoneinput.h"
#include "ui/phone/phonekinds.h"
#include "ui/phone/phonemenubar.h"
#include "ui/phone/phonemodel.h"
#include "ui/phone/phoneview.h"
#include "ui/phone/sandboxclient.h"
#include "ui/theme.h"

#include <QAbstractItemModel>
#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QImage>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

enum class Content { None, Empty, Typical, Menu, Cards, Media, Overfull };

PhoneMessage text(const QString &content)
{
    static int id = 0;
    return {.id = QString::number(++id),
            .time = QDateTime::currentSecsSinceEpoch(),
            .way = PhoneMessage::Way::Reply,
            .type = u"text"_s,
            .content = {{u"content"_s, content}}};
}

const QByteArray Menu = R"({"version":1,"button":[
    {"type":"click","name":"今日菜单","key":"menu"},
    {"type":"click","name":"photo of the day","key":"photo"},
    {"name":"更多","sub_button":[{"type":"click","name":"天气","key":"w"},
        {"type":"view","name":"官网","url":"https://example.com"}]}]})"_ba;

/*! A sandbox that has two pictures, a menu, and nothing else. */
class PictureServer final
{
public:
    [[nodiscard]] QUrl url() const { return m_server.url(); }

private:
    static QByteArray picture(const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        QLinearGradient sky(0, 0, 0, size.height());
        sky.setColorAt(0, QColor(90, 150, 220));
        sky.setColorAt(0.6, QColor(230, 200, 160));
        sky.setColorAt(0.61, QColor(60, 110, 60));
        sky.setColorAt(1, QColor(30, 60, 30));
        painter.fillRect(image.rect(), sky);
        painter.setBrush(Qt::yellow);
        painter.drawEllipse(QPoint(size.width() / 3, size.height() / 3), 40, 40);
        painter.end();
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG");
        return bytes;
    }

    ScriptedServer m_server{[](const ScriptedServer::Request &request) -> ScriptedServer::Action {
        if (request.target.endsWith("id=wide"))
            return {.bytes = ScriptedServer::answer(200, picture({800, 600}), "image/jpeg")};
        if (request.target.endsWith("id=high"))
            return {.bytes = ScriptedServer::answer(200, picture({500, 900}), "image/jpeg")};
        if (request.target.contains("/media"))
            return {.bytes = ScriptedServer::answer(404, "{}")};
        if (request.target.endsWith("/menu"))
            return {.bytes = ScriptedServer::answer(200, Menu)};
        return {};
    }};
};

QList<PhoneMember> membersOf(Content content)
{
    QList<PhoneMember> members{{u"zhangsan"_s, u"张三"_s}, {u"lisi"_s, u"李四"_s}};
    if (content == Content::Overfull) {
        for (int i = 0; i < 6; ++i)
            members.append({u"member%1"_s.arg(i), u"A name of forty characters or so %1"_s.arg(i)});
    }
    return members;
}

QList<PhoneMessage> messagesOf(Content content)
{
    switch (content) {
    case Content::Typical:
    case Content::Menu:
        return talk();
    case Content::Cards:
        return cards();
    case Content::Media:
        return media();
    case Content::Overfull:
        return everything();
    case Content::None:
    case Content::Empty:
        break;
    }
    return {};
}

void save(QWidget &widget, const QString &suffix = {})
{
    QTest::qWait(20); // layouts settle in a few rounds of events
    for (BubbleView *bubbles : widget.findChildren<BubbleView *>())
        bubbles->doItemsLayout(); // which they would do a tenth of a second after a resize
    QTest::qWait(20);
    const QString name = QString::fromLatin1(QTest::currentDataTag()) + suffix;
    QVERIFY(widget.grab().save(QStringLiteral(EWC_RENDER_DIR "/phone-%1.png").arg(name)));
}

} // namespace

/*! Pictures of the phones in their states, to look at: build/<preset>/renders/phone-*.png. */
class PhoneLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksRight_data();
    void looksRight();
    void staysFastWhenFull();
};

void PhoneLookTest::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(EWC_RENDER_DIR)));
}

void PhoneLookTest::looksRight_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<Content>("content");

    for (const auto &[scheme, schemeName] :
         {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        for (const auto &[locale, localeName] :
             {std::pair(QLocale(u"en_GB"_s), "en"), std::pair(QLocale(u"zh_CN"_s), "zh")}) {
            for (const auto &[content, contentName] :
                 {std::pair(Content::None, "none"), std::pair(Content::Empty, "empty"),
                  std::pair(Content::Typical, "typical"), std::pair(Content::Menu, "appmenu"),
                  std::pair(Content::Cards, "cards"), std::pair(Content::Media, "media"),
                  std::pair(Content::Overfull, "overfull")}) {
                QTest::addRow("%s-%s-%s", schemeName, localeName, contentName)
                    << scheme << locale << content;
            }
        }
    }
}

void PhoneLookTest::looksRight()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QLocale, locale);
    QFETCH(const Content, content);

    applyTheme(scheme);
    const PictureServer server;
    SandboxClient sandbox;
    sandbox.open(server.url());
    PhoneDock dock(sandbox);
    dock.resize(content == Content::Media ? 340 : 290, content == Content::Media ? 1500 : 640);
    dock.show();
    const QList<PhoneMember> members = membersOf(content);
    QStringList ids;
    for (const PhoneMember &member : members)
        ids.append(member.userId);
    dock.setPreferredMembers(content == Content::Empty ? QStringList() : ids);
    if (content != Content::None)
        Q_EMIT sandbox.membersLoaded(members);
    installTranslation(locale); // while it is shown
    if (content == Content::None)
        return save(dock);

    const auto *tabs = dock.findChild<QTabWidget *>();
    auto *client = tabs->widget(0)->findChild<PhoneClient *>();
    auto *bubbles = tabs->widget(0)->findChild<BubbleView *>();
    Q_EMIT client->messagesArrived(messagesOf(content));
    for (int i = 1; i < tabs->count(); ++i)
        Q_EMIT tabs->widget(i)->findChild<PhoneClient *>()->received(i * i * i);
    if (content == Content::Cards) {
        bubbles->setFocus();
        bubbles->setCurrentIndex(bubbles->model()->index(2, 0));
        Q_EMIT client->pushFailed(pushOf(*phoneKind(u"location"_s)), u"Connection refused"_s);
    }
    if (content == Content::Overfull) {
        Q_EMIT client->pushFailed(
            {{u"type"_s, u"text"_s}, {u"content"_s, u"很长 "_s.repeated(500)}},
            u"Your application answered with HTTP 503."_s);
    }
    if (content == Content::Media)
        QTest::qWait(300); // until the pictures have come
    auto *bar = tabs->widget(0)->findChild<PhoneMenuBar *>();
    QTRY_VERIFY(!bar->menu().isEmpty());
    if (content == Content::Menu) {
        for (QToolButton *tool : tabs->widget(0)->findChildren<QToolButton *>()) {
            if (tool->defaultAction() != nullptr)
                tool->click();
        }
    }
    save(dock);

    if (content == Content::Menu) {
        QPushButton *more = bar->findChildren<QPushButton *>().last();
        more->click();
        save(*QApplication::activePopupWidget(), u"-more"_s);
        QApplication::activePopupWidget()->close();
    }
    if (content == Content::Cards) {
        bubbles->setCurrentIndex(bubbles->model()->index(6, 0));
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(bubbles, Qt::Key_Right);
        save(dock, u"-below"_s);
    }
    if (content == Content::Overfull) {
        bubbles->verticalScrollBar()->setValue(bubbles->verticalScrollBar()->maximum() - 900);
        save(dock, u"-above"_s);
    }
    if (content == Content::Typical) {
        auto *menu = tabs->widget(0)->findChild<PhoneInput *>()->findChild<QToolButton *>()->menu();
        menu->popup(dock.mapToGlobal(QPoint()));
        save(*menu, u"-menu"_s);
        menu->close();
        for (QAction *action : menu->actions()) {
            if (action->text() == phoneKindText(phoneKind(u"location"_s)->label))
                action->trigger();
        }
        save(*dock.findChild<SchemaDialog *>(), u"-dialog"_s);
    }
}

void PhoneLookTest::staysFastWhenFull()
{
    const PictureServer server;
    SandboxClient sandbox;
    sandbox.open(server.url());
    PhoneDock dock(sandbox);
    dock.resize(290, 640);
    dock.show();
    Q_EMIT sandbox.membersLoaded(membersOf(Content::Typical));
    auto *client = dock.findChild<PhoneClient *>();
    QList<PhoneMessage> history;
    for (int i = 0; i < PhoneModel::Capacity / 2; ++i) {
        history.append(text(u"长消息 long words "_s.repeated(120)));
        history.append(text({}));
        history.last().type = u"image"_s;
        history.last().content = {{u"media_id"_s, i % 3 == 0 ? u"high"_s : u"wide"_s}};
    }
    Q_EMIT client->messagesArrived(history);
    QTest::qWait(50);

    // Of the processor: others may keep it busy. Measuring all rows takes ten times as long.
    constexpr int Most = 50; // per message, or per picture while scrolling
    constexpr int Count = 20;
    std::clock_t start = std::clock();
    const auto milliseconds = [&start] {
        return 1000 * (std::clock() - start) / CLOCKS_PER_SEC / Count;
    };
    for (int i = 0; i < Count; ++i) {
        Q_EMIT client->messagesArrived({text(u"one more"_s)});
        QCoreApplication::processEvents();
    }
    QVERIFY2(milliseconds() < Most, qPrintable(QString::number(milliseconds())));

    auto *bubbles = dock.findChild<BubbleView *>();
    QScrollBar *bar = bubbles->verticalScrollBar();
    start = std::clock();
    for (int i = 0; i < Count; ++i) {
        bar->setValue(bar->maximum() / Count * i);
        bubbles->viewport()->repaint();
    }
    QVERIFY2(milliseconds() < Most, qPrintable(QString::number(milliseconds())));
}

QTEST_MAIN(PhoneLookTest)
#include "tst_phonelook.moc"
