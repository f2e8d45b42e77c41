// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"
#include "ui/dialogs/schemadialog.h"
#include "ui/phone/bubbleview.h"
#include "ui/phone/phoneclient.h"
#include "ui/phone/phonedock.h"
#include "ui/phone/phonekinds.h"
#include "ui/phone/phoneview.h"
#include "ui/phone/sandboxclient.h"
#include "ui/theme.h"

#include <QAbstractItemModel>
#include <QDateTime>
#include <QDir>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

using Way = PhoneMessage::Way;

enum class Content { None, Empty, Typical, Cards, Overfull };

const qint64 Now = QDateTime::currentSecsSinceEpoch();

PhoneMessage entry(Way way, const QString &type, const QString &text, qint64 time = Now)
{
    static int id = 0;
    return {.id = QString::number(++id), .time = time, .way = way, .type = type, .text = text};
}

PhoneMessage card(Way way, const QString &type, const QString &title, const QString &text,
                  const QString &detail)
{
    PhoneMessage message = entry(way, type, text);
    message.title = title;
    message.detail = detail;
    return message;
}

QList<PhoneMessage> talk()
{
    return {entry(Way::Note, u"enter_agent"_s, {}, Now - 600),
            entry(Way::Typed, u"text"_s, u"你好"_s, Now - 600),
            entry(Way::Reply, u"text"_s, u"你好"_s, Now - 600),
            entry(Way::Typed, u"text"_s, u"Is the backup done?"_s),
            entry(Way::Note, PhoneMessage::NoReply, {}),
            entry(Way::Sent, u"text"_s, u"Backup done in 12 min, 3.4 GB. 🙂"_s)};
}

QList<PhoneMessage> cards()
{
    return {
        card(Way::Typed, u"location"_s, u"天安门"_s, {}, u"39.908692, 116.397477"_s),
        card(Way::Typed, u"location"_s, {}, {}, u"-33.5, 116.397477"_s),
        card(Way::Typed, u"link"_s, u"企业微信"_s, u"让每个企业都有自己的微信"_s,
             u"https://work.weixin.qq.com/"_s),
        card(Way::Sent, u"news"_s, u"A picture from the garden"_s, u"Taken at noon"_s,
             u"https://example.org/photo?id=1"_s),
        entry(Way::Sent, u"markdown"_s, u"**Disk** <font color=\"warning\">91 %</font>"_s),
        card(Way::Reply, u"image"_s, {}, u"[image]"_s, u"1Yv-zXfHjSjU-7LH-GwtYqDGS-zz6w22KmWAT5"_s),
        entry(Way::Note, PhoneMessage::ReplyIgnored, u"the reply was ignored: signature wrong"_s),
    };
}

QList<PhoneMessage> everything()
{
    QList<PhoneMessage> all;
    for (int i = 0; i < 400; ++i)
        all.append(entry(i % 2 == 0 ? Way::Typed : Way::Reply, u"text"_s, u"x"_s, Now - 4000 + i));
    return all
           + QList<PhoneMessage>{
               entry(Way::Typed, u"text"_s, u"长消息 long words "_s.repeated(120)),
               entry(Way::Typed, u"text"_s,
                     u"Donaudampfschifffahrtsgesellschaftskapitänsmützenknopf"_s),
               entry(Way::Reply, u"text"_s, u"שלום עולם، مرحبا بالعالم\nשורה שנייה"_s),
               entry(Way::Typed, u"text"_s, u"👩‍👩‍👧‍👦🎉🙂\n\n三行"_s),
               card(Way::Sent, u"textcard"_s, u"Title "_s.repeated(20), u"Text "_s.repeated(20),
                    u"https://example.org/"_s + u"a/"_s.repeated(60))};
}

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
        return talk();
    case Content::Cards:
        return cards();
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
                  std::pair(Content::Typical, "typical"), std::pair(Content::Cards, "cards"),
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
    SandboxClient sandbox;
    PhoneDock dock(sandbox);
    dock.resize(290, 640);
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
        Q_EMIT client->pushFailed(pushOf(phoneKinds().first()), u"Connection refused"_s);
    }
    if (content == Content::Overfull) {
        Q_EMIT client->pushFailed(
            {{u"type"_s, u"text"_s}, {u"content"_s, u"很长 "_s.repeated(500)}},
            u"Your application answered with HTTP 503."_s);
    }
    save(dock);

    if (content == Content::Overfull) {
        bubbles->verticalScrollBar()->setValue(bubbles->verticalScrollBar()->maximum() - 900);
        save(dock, u"-above"_s);
    }
    if (content == Content::Typical) {
        auto *menu = tabs->widget(0)->findChild<QToolButton *>()->menu();
        menu->popup(dock.mapToGlobal(QPoint()));
        save(*menu, u"-menu"_s);
        menu->close();
        menu->actions().constFirst()->trigger();
        save(*dock.findChild<SchemaDialog *>(), u"-dialog"_s);
    }
}

void PhoneLookTest::staysFastWhenFull()
{
    SandboxClient sandbox;
    PhoneDock dock(sandbox);
    dock.resize(290, 640);
    dock.show();
    Q_EMIT sandbox.membersLoaded(membersOf(Content::Typical));
    auto *client = dock.findChild<PhoneClient *>();
    QList<PhoneMessage> history;
    for (int i = 0; i < 500; ++i)
        history.append(entry(Way::Reply, u"text"_s, u"长消息 long words "_s.repeated(120)));
    Q_EMIT client->messagesArrived(history);
    QTest::qWait(50);

    const std::clock_t start = std::clock(); // of the processor: others may keep it busy
    constexpr int Count = 20;
    for (int i = 0; i < Count; ++i) {
        Q_EMIT client->messagesArrived({entry(Way::Reply, u"text"_s, u"one more"_s)});
        QCoreApplication::processEvents();
    }
    const auto milliseconds = 1000 * (std::clock() - start) / CLOCKS_PER_SEC / Count;
    constexpr int Most = 50; // per message; measuring all rows takes ten times as long
    QVERIFY2(milliseconds < Most, qPrintable(QString::number(milliseconds)));
}

QTEST_MAIN(PhoneLookTest)
#include "tst_phonelook.moc"
