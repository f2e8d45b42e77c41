// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/mediastore.h"
#include "core/store/messagestore.h"
#include "core/wecom/incomingmessageparser.h"
#include "tests/support/qverifyresult.h"
#include "ui/loglink.h"
#include "ui/media/attachmentwatch.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using State = Attachment::State;

namespace {

constexpr qint64 Now = 1'795'262'400'000; // ms since 1970 UTC

} // namespace

/*! Watches a real log while another connection writes it, as an engine would. */
class AttachmentWatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheFileOnceItIsFetched();
    void findsNothingWhereThereIsNothing();
    void forgetsWhatItWatchedBefore();

private:
    qint64 take(const QByteArray &id);

    QTemporaryDir m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<CommitGroup> m_group;
    std::unique_ptr<MessageStore> m_messages;
    std::unique_ptr<MediaStore> m_media;
    std::unique_ptr<LogLink> m_log;
};

void AttachmentWatchTest::initTestCase()
{
    auto database = Database::open(m_dir.path(), Durability::Normal);
    QVERIFY_RESULT(database);
    m_database = std::move(*database);
    m_group = std::make_unique<CommitGroup>(*m_database);
    m_messages = std::make_unique<MessageStore>(*m_database, *m_group);
    m_media = std::make_unique<MediaStore>(m_dir.path(), *m_database, *m_group);
    m_log = std::make_unique<LogLink>();
    m_log->open(m_dir.path());
}

qint64 AttachmentWatchTest::take(const QByteArray &id)
{
    const auto message = wecom::parseIncomingMessage(
        "<xml><ToUserName>wwcorp</ToUserName><FromUserName>zhangsan</FromUserName>"
        "<CreateTime>1795262400</CreateTime><MsgType>image</MsgType><MediaId>media"
        + id + "</MediaId><MsgId>" + id + "</MsgId><AgentID>1000002</AgentID></xml>");
    const auto taken = m_messages->take(u"demo"_s, message.value(), {.time = Now});
    bool isKept = false;
    m_messages->attachments().whenKept([&isKept](const auto &...) { isKept = true; });
    return QTest::qWaitFor([&isKept] { return isKept; }) ? taken->id : 0;
}

void AttachmentWatchTest::findsTheFileOnceItIsFetched()
{
    const qint64 id = take("1");
    AttachmentWatch watch(*m_log);
    QList<Attachment> files;
    connect(&watch, &AttachmentWatch::found, this,
            [&files](const QList<Attachment> &found) { files = found; });
    watch.watch(id);
    QTRY_COMPARE(files.size(), 1);
    QCOMPARE(files.constFirst().state, State::Waiting);
    QCOMPARE(files.constFirst().type, u"image"_s);

    const auto stored = m_media->folder().write("a picture");
    QVERIFY_RESULT(stored);
    QVERIFY_RESULT(m_media->note(*stored, Now));
    const auto due = m_messages->attachments().due(Now + 1, 10);
    QCOMPARE(due.size(), 1);
    QVERIFY_RESULT(
        m_messages->attachments().settle(due.constFirst(), stored->hash, u"hills.png"_s));
    QTRY_VERIFY(files.constFirst().state == State::Here);
    QCOMPARE(files.constFirst().name, u"hills.png"_s);
    QCOMPARE(files.constFirst().size, 9);
    QVERIFY(QFile::exists(files.constFirst().path));
}

void AttachmentWatchTest::findsNothingWhereThereIsNothing()
{
    AttachmentWatch watch(*m_log);
    int times = 0;
    connect(&watch, &AttachmentWatch::found, this, [&](const QList<Attachment> &found) {
        QVERIFY(found.isEmpty());
        ++times;
    });
    watch.watch(4711);
    QTRY_COMPARE(times, 1);
}

void AttachmentWatchTest::forgetsWhatItWatchedBefore()
{
    const qint64 first = take("2");
    AttachmentWatch watch(*m_log);
    QList<qsizetype> sizes;
    connect(&watch, &AttachmentWatch::found, this,
            [&](const QList<Attachment> &found) { sizes << found.size(); });
    watch.watch(first);
    watch.watch(4711); // before the answer
    QTRY_COMPARE(sizes, QList<qsizetype>{0});
}

QTEST_MAIN(AttachmentWatchTest)
#include "tst_attachmentwatch.moc"
