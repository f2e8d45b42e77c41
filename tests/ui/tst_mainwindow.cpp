// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"
#include "ui/enginelink.h"
#include "ui/mainwindow.h"
#include "ui/models/messagelogmodel.h"
#include "ui/phone/phoneclient.h"
#include "ui/phone/sandboxclient.h"
#include "ui/theme.h"
#include "ui/widgets/messagedetails.h"
#include "ui/widgets/messagetable.h"
#include "ui/widgets/problembar.h"

#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

enum class Content { Empty, Typical, Overfull };

const qint64 Now = QDateTime::currentMSecsSinceEpoch();

MessageRow incoming(qint64 id, const QString &from, const QString &text)
{
    return {.id = id,
            .time = Now + id,
            .account = u"sandbox"_s,
            .direction = Direction::In,
            .from = from,
            .type = u"text"_s,
            .text = text,
            .msgId = QString::number(7000000000 + id),
            .rule = u"echo"_s,
            .verdict = Verdict::Answered,
            .ms = 0.4,
            .raw = "<xml><MsgType><![CDATA[text]]></MsgType><Content><![CDATA["_ba + text.toUtf8()
                   + "]]></Content></xml>"_ba};
}

MessageRow outgoing(qint64 id, const QString &to, const QString &text, Verdict verdict, int errcode)
{
    MessageRow row = incoming(id, u"1000002"_s, text);
    row.direction = Direction::Out;
    row.to = {to};
    row.verdict = verdict;
    row.errcode = errcode;
    row.raw = R"({"touser":")"_ba + to.toUtf8() + R"(","msgtype":"text"})"_ba;
    return row;
}

QList<MessageRow> rowsOf(Content content)
{
    if (content == Content::Empty)
        return {};
    QList<MessageRow> rows{incoming(1, u"zhangsan"_s, u"你好"_s),
                           outgoing(2, u"zhangsan"_s, u"你好"_s, Verdict::Answered, 0),
                           incoming(3, u"lisi"_s, u"现在几点了？🙂"_s),
                           outgoing(4, u"lisi"_s, u"现在几点了？🙂"_s, Verdict::Sent, 0),
                           outgoing(5, u"nobody"_s, u"backup done"_s, Verdict::Rejected, 81013)};
    if (content == Content::Overfull) {
        const QString longName = u"a.member.whose.name.has.forty.characters"_s;
        for (qint64 id = 6; id < 3000; ++id)
            rows.append(incoming(id, longName, u"message number %1"_s.arg(id)));
        rows.append(
            incoming(3000, longName, u"很长的消息。Long words and 中文混排 "_s.repeated(80)));
    }
    return rows;
}

PhoneMessage bubble(int id, qint64 time, PhoneMessage::Way way, const QString &text)
{
    return {.id = QString::number(id), .time = time, .way = way, .type = u"text"_s, .text = text};
}

QList<PhoneMessage> bubblesOf(Content content)
{
    using Way = PhoneMessage::Way;

    const qint64 time = Now / 1000;
    if (content == Content::Empty)
        return {};
    QList<PhoneMessage> bubbles{bubble(1, time - 600, Way::Typed, u"你好"_s),
                                bubble(2, time - 600, Way::Reply, u"你好"_s),
                                bubble(3, time, Way::Typed, u"现在几点了？🙂"_s),
                                bubble(4, time, Way::Reply, u"现在几点了？🙂"_s)};
    if (content == Content::Overfull)
        bubbles.append(
            bubble(5, time, Way::Typed, u"很长的消息。Long words and 中文混排 "_s.repeated(20)));
    return bubbles;
}

qint64 idOfLastRow(const QAbstractItemModel &model)
{
    return model.index(model.rowCount() - 1, 0).data(MessageLogModel::IdRole).toLongLong();
}

} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void looksRight_data();
    void looksRight();
    void followsTheNewestUntilScrolledUp();
    void keepsTheRowsInSightWhileOthersComeAbove();
    void remembersItsSize();
    void saysInFullWhatIsWrong();
};

void MainWindowTest::initTestCase()
{
    QVERIFY(QDir().mkpath(QStringLiteral(EWC_RENDER_DIR)));
}

void MainWindowTest::looksRight_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Content>("content");

    for (const auto &[scheme, schemeName] :
         {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        for (const auto &[locale, localeName] :
             {std::pair(QLocale(u"en_GB"_s), "en"), std::pair(QLocale(u"zh_CN"_s), "zh")}) {
            for (const QSize size : {QSize(1200, 760), QSize(960, 600)}) {
                for (const auto &[content, contentName] :
                     {std::pair(Content::Empty, "empty"), std::pair(Content::Typical, "typical"),
                      std::pair(Content::Overfull, "overfull")}) {
                    QTest::addRow("%s-%s-%d-%s", schemeName, localeName, size.width(), contentName)
                        << scheme << locale << size << content;
                }
            }
        }
    }
}

void MainWindowTest::looksRight()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QLocale, locale);
    QFETCH(const QSize, size);
    QFETCH(const Content, content);

    applyTheme(scheme);
    QLocale::setDefault(locale);
    installTranslation(locale);
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat);
    EngineLink link(dir.path());
    SandboxClient sandbox;
    MainWindow window(link, settings, &sandbox);
    window.resize(size);
    window.show();

    Q_EMIT sandbox.membersLoaded({{u"zhangsan"_s, u"张三"_s}, {u"lisi"_s, u"李四"_s}});
    Q_EMIT window.findChild<PhoneClient *>()->messagesArrived(bubblesOf(content));
    const QList<MessageRow> rows = rowsOf(content);
    auto *table = window.findChild<MessageTable *>();
    constexpr int Burst = 1000; // less than what makes the model read the log instead
    for (int i = 0; i < rows.size(); ++i) {
        Q_EMIT link.messageStored(rows.at(i));
        if (i % Burst == Burst - 1 || i == rows.size() - 1) {
            QTRY_COMPARE(idOfLastRow(*table->model()), rows.at(i).id);
        }
    }
    if (content != Content::Empty) {
        table->selectRow(table->model()->rowCount() - 1);
        QTRY_COMPARE(window.findChild<MessageDetails *>()->shownId(), rows.constLast().id);
    }
    if (content == Content::Overfull)
        Q_EMIT link.storeStateChanged(u"database or disk is full"_s);
    QCOMPARE(window.size(), size);
    QTest::qWait(50); // layouts settle in a few rounds of events
    QVERIFY(window.grab().save(QStringLiteral(EWC_RENDER_DIR "/%1.png")
                                   .arg(QString::fromLatin1(QTest::currentDataTag()))));
}

void MainWindowTest::followsTheNewestUntilScrolledUp()
{
    MessageLogModel model;
    MessageTable table(model);
    table.resize(700, 300);
    table.show();
    for (qint64 id = 1; id <= 100; ++id)
        model.addLive(incoming(id, u"lisi"_s, u"x"_s));
    QTRY_COMPARE(model.rowCount(), 100);
    QTRY_COMPARE(table.rowAt(table.viewport()->height() - 2), 99);

    table.verticalScrollBar()->setValue(10 * RowHeight);
    QVERIFY(!table.isFollowing());
    model.addLive(incoming(101, u"lisi"_s, u"x"_s));
    QTRY_COMPARE(model.rowCount(), 101);
    QCOMPARE(table.rowAt(1), 10);

    table.setFollowing(true);
    QTRY_COMPARE(table.rowAt(table.viewport()->height() - 2), 100);
}

void MainWindowTest::keepsTheRowsInSightWhileOthersComeAbove()
{
    MessageLogModel model;
    QList<PageRequest> wanted;
    connect(&model, &MessageLogModel::pageWanted, this,
            [&wanted](const PageRequest &request) { wanted.append(request); });
    const auto page = [](qint64 last) {
        QList<MessageRow> rows;
        for (qint64 id = last - MessageLogModel::PageSize + 1; id <= last; ++id)
            rows.append(incoming(id, u"lisi"_s, u"x"_s));
        return rows;
    };
    MessageTable table(model);
    table.resize(700, 300);
    table.show();
    model.refresh();
    model.showPage(wanted.takeLast(), page(1000));
    QTRY_VERIFY(table.verticalScrollBar()->maximum() > 0);

    table.verticalScrollBar()->setValue(5 * RowHeight);
    const auto topId = [&table] {
        return table.model()->index(table.rowAt(1), 0).data(MessageLogModel::IdRole).toLongLong();
    };
    QCOMPARE(topId(), 806);
    QCOMPARE(wanted.size(), 1); // so near to the edge it asked for more
    model.showPage(wanted.takeLast(), page(800));
    QCOMPARE(topId(), 806);
}

void MainWindowTest::remembersItsSize()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat);
    EngineLink link(dir.path());
    {
        MainWindow window(link, settings, nullptr);
        window.show();
        window.resize(1000, 650);
        window.close();
    }
    const MainWindow window(link, settings, nullptr);
    QCOMPARE(window.size(), QSize(1000, 650));
}

void MainWindowTest::saysInFullWhatIsWrong()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"console.ini"_s), QSettings::IniFormat);
    EngineLink link(dir.path());
    MainWindow window(link, settings, nullptr);
    window.show();
    const auto *bar = window.findChild<ProblemBar *>();
    QVERIFY(bar->isHidden());

    link.giveUp({.kind = ErrorKind::InvalidInput, .detail = u"bot.ini: [demo] token <is> bad."_s});
    QVERIFY(bar->isVisible());
    const auto labels = bar->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains("bot.ini: [demo] token &lt;is&gt; bad."_L1);
    }));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
