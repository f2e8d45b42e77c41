// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/invoke.h"
#include "core/base/workerthread.h"
#include "core/engine/engine.h"
#include "core/sandbox/sandbox.h"
#include "core/store/messagereader.h"
#include "tests/core/sandbox/controlclient.h"
#include "tests/support/qverifyresult.h"
#include "tests/support/waitfor.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ewc;

namespace {

const wecom::Recipients Zhangsan{.users = {u"zhangsan"_s}};

/*! The smallest PNG there is: one pixel. */
const QByteArray Pixel = QByteArray::fromBase64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg==");

wecom::OutgoingMessage card(const QString &taskId)
{
    return {.type = u"template_card"_s,
            .content = {{"card_type"_L1, u"button_interaction"_s},
                        {"task_id"_L1, taskId},
                        {"main_title"_L1, QJsonObject{{"title"_L1, u"Deploy?"_s}}},
                        {"button_list"_L1,
                         QJsonArray{QJsonObject{{"text"_L1, u"Yes"_s}, {"key"_L1, u"yes"_s}}}}}};
}

} // namespace

/*! An engine and the platform that it sends to, as they are in the product. */
class SendingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void recallsWhatWasSent();
    void changesACardOnce();
    void sendsOnceMoreWhatFailed();
    void refusesToRepeatWhatWasSent();
    void makesAGroupChatAndWritesToIt();
    void sendsThroughARobot();
    void bringsAFileOnceForSeveralMessages();
    void bringsAFileAgainThatThePlatformForgot();
    void givesUpAnUpload();
    void putsARobotsPictureIntoTheMessage();
    void splitsALongTextAndKeepsItsOrder();
    void letsAnotherEngineSteerItsOutbox();

private:
    [[nodiscard]] Engine &engine() const { return *m_engine; }
    qint64 enqueue(const QString &account, const Draft &draft)
    {
        const auto reports = waitFor(engine().enqueue(account, draft));
        return reports && !reports->isEmpty() ? reports->constFirst().id : 0;
    }
    [[nodiscard]] MessageRow row(qint64 id) const
    {
        return m_reader->row(id).value().value_or(MessageRow());
    }
    [[nodiscard]] QJsonArray phone(const QByteArray &user) const
    {
        const sandbox::ControlClient control(*m_sandbox);
        return QJsonDocument::fromJson(control.get("/sandbox/v1/phone?user=" + user).body).array();
    }
    [[nodiscard]] int calls(const QString &endpoint) const
    {
        const sandbox::ControlClient control(*m_sandbox);
        return control.get("/sandbox/v1/state").json()["counters"_L1][endpoint].toInt();
    }
    /*! A picture on the disk, as somebody would name it. */
    [[nodiscard]] wecom::OutgoingMessage picture() const
    {
        const QString path = m_dir->filePath(u"图片.png"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(Pixel) != Pixel.size())
            qFatal("cannot write the picture");
        return {.type = u"image"_s,
                .content = {{"media_id"_L1, QUrl::fromLocalFile(path).toString()}}};
    }
    [[nodiscard]] EngineOptions options() const
    {
        EngineOptions options;
        options.settings.accounts = {m_sandbox->account(), m_sandbox->robot()};
        options.dataDir = m_dir->filePath(u"data"_s);
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<MessageReader> m_reader;
    QString m_account;
    QString m_robot;
};

void SendingTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions());
    QVERIFY_RESULT(m_sandbox->listen(QHostAddress::LocalHost, 0));
    m_account = m_sandbox->account().name;
    m_robot = m_sandbox->robot().name;
    m_engine = std::make_unique<Engine>(options());
    QVERIFY_RESULT(m_engine->start());
    auto reader = MessageReader::open(m_dir->filePath(u"data"_s));
    QVERIFY_RESULT(reader);
    m_reader = std::move(*reader);
}

void SendingTest::cleanup()
{
    m_reader.reset();
    m_engine.reset();
    m_sandbox.reset();
    m_dir.reset();
}

void SendingTest::recallsWhatWasSent()
{
    const qint64 id = enqueue(
        m_account, {.recipients = Zhangsan, .message = wecom::OutgoingMessage::text(u"oops"_s)});
    QTRY_COMPARE(row(id).verdict, Verdict::Sent);
    QVERIFY_RESULT(waitFor(engine().recall(id)));
    QCOMPARE(row(id).verdict, Verdict::Recalled);
    QCOMPARE(phone("zhangsan").last()["recalled"_L1].toBool(), true);
    QVERIFY_FAILURE(waitFor(engine().recall(id)), ErrorKind::Conflict);
    QVERIFY_FAILURE(waitFor(engine().recall(4711)), ErrorKind::NotFound);
}

void SendingTest::changesACardOnce()
{
    // Cards with buttons are for those who can hear of a click.
    const QJsonObject callback{{"url"_L1, engine().callbackUrl(m_account).toString()}};
    const sandbox::ControlClient control(*m_sandbox);
    QCOMPARE(control.post("/sandbox/v1/callback", QJsonDocument(callback).toJson()).json()["ok"_L1],
             QJsonValue(true));
    const qint64 id = enqueue(m_account, {.recipients = Zhangsan, .message = card(u"task-1"_s)});
    QTRY_COMPARE(row(id).verdict, Verdict::Sent);
    QVERIFY(!row(id).responseCode.isEmpty());
    QVERIFY_FAILURE(waitFor(engine().updateCard(id, {})), ErrorKind::InvalidInput);
    QVERIFY_RESULT(waitFor(engine().updateCard(id, {.replaceName = u"Done"_s, .card = {}})));
    QVERIFY(row(id).responseCode.isEmpty());
    QCOMPARE(phone("zhangsan").last()["disabled"_L1].toBool(), true);
    QVERIFY_FAILURE(waitFor(engine().updateCard(id, {.replaceName = u"Again"_s, .card = {}})),
                    ErrorKind::Conflict);
}

void SendingTest::sendsOnceMoreWhatFailed()
{
    const sandbox::ControlClient control(*m_sandbox);
    QCOMPARE(control
                 .post("/sandbox/v1/faults", R"({"target":"api","path":"/cgi-bin/message/send",)"
                                             R"("errcode":60020})")
                 .status,
             200);
    Draft draft{.recipients = Zhangsan, .message = wecom::OutgoingMessage::text(u"again"_s)};
    draft.message.options.safe = 1;
    const qint64 id = enqueue(m_account, draft);
    QTRY_COMPARE(row(id).verdict, Verdict::Rejected);
    const auto again = engine().retry(id);
    QVERIFY_RESULT(again);
    QVERIFY(*again != id);
    QTRY_COMPARE(row(*again).verdict, Verdict::Sent);
    QCOMPARE(row(id).verdict, Verdict::Rejected); // history stays what it was
    QCOMPARE(row(*again).raw, row(id).raw);
    QCOMPARE(phone("zhangsan").size(), 1);
}

void SendingTest::refusesToRepeatWhatWasSent()
{
    const qint64 id = enqueue(
        m_account, {.recipients = Zhangsan, .message = wecom::OutgoingMessage::text(u"once"_s)});
    QTRY_COMPARE(row(id).verdict, Verdict::Sent);
    QVERIFY_FAILURE(engine().retry(id), ErrorKind::Conflict);
    QVERIFY_FAILURE(engine().retry(4711), ErrorKind::NotFound);
}

void SendingTest::makesAGroupChatAndWritesToIt()
{
    QVERIFY_FAILURE(
        waitFor(engine().createChat(m_account, {.name = u"alone"_s, .members = {u"zhangsan"_s}})),
        ErrorKind::InvalidInput);
    const auto chat = waitFor(engine().createChat(
        m_account, {.name = u"值班"_s, .members = {u"zhangsan"_s, u"lisi"_s, u"wangwu"_s}}));
    QVERIFY_RESULT(chat);
    QVERIFY(!chat->id.isEmpty());
    const qint64 id =
        enqueue(m_account, {.recipients = {.users = {}, .chat = chat->id},
                            .message = wecom::OutgoingMessage::text(u"hello, all"_s)});
    QTRY_COMPARE(row(id).verdict, Verdict::Sent);
    QCOMPARE(row(id).to, QStringList{u"chat:"_s + chat->id});
    QCOMPARE(phone("lisi").last()["text"_L1]["content"_L1].toString(), u"hello, all"_s);

    const auto changed = waitFor(engine().updateChat(
        m_account, {.id = chat->id, .name = u"Night shift"_s, .removed = {u"wangwu"_s}}));
    QVERIFY_RESULT(changed);
    QCOMPARE(changed->name, u"Night shift"_s);
    QVERIFY(!changed->members.contains(u"wangwu"_s));
    const auto chats = engine().chats(m_account);
    QVERIFY_RESULT(chats);
    QCOMPARE(*chats, QList{*changed});
    QVERIFY(!waitFor(engine().readChat(m_account, u"unknown"_s)));
}

void SendingTest::sendsThroughARobot()
{
    const qint64 id = enqueue(
        m_robot, {.recipients = {}, .message = wecom::OutgoingMessage::markdown(u"**built**"_s)});
    QTRY_COMPARE(row(id).verdict, Verdict::Sent);
    QCOMPARE(phone("lisi").last()["via"_L1].toString(), u"robot"_s);
    QCOMPARE(calls(u"gettoken"_s), 0);
}

void SendingTest::bringsAFileOnceForSeveralMessages()
{
    QList<std::pair<qint64, qint64>> progress;
    connect(&engine(), &Engine::uploadProgressed, this, [&](qint64, qint64 sent, qint64 total) {
        progress.append({sent, total});
    });
    QList<qint64> ids;
    for (const QString &user : {u"zhangsan"_s, u"lisi"_s, u"wangwu"_s})
        ids.append(enqueue(m_account, {.recipients = {.users = {user}}, .message = picture()}));
    for (const qint64 id : std::as_const(ids))
        QTRY_COMPARE(row(id).verdict, Verdict::Sent);
    QCOMPARE(calls(u"media/upload"_s), 1);
    QVERIFY(!progress.isEmpty());
    QCOMPARE(progress.constLast().first, progress.constLast().second);
    QCOMPARE(phone("lisi").last()["msgtype"_L1].toString(), u"image"_s);
}

void SendingTest::bringsAFileAgainThatThePlatformForgot()
{
    const qint64 first = enqueue(m_account, {.recipients = Zhangsan, .message = picture()});
    QTRY_COMPARE(row(first).verdict, Verdict::Sent);
    const sandbox::ControlClient control(*m_sandbox);
    QCOMPARE(control
                 .post("/sandbox/v1/faults", R"({"target":"api","path":"/cgi-bin/message/send",)"
                                             R"("errcode":40007})")
                 .status,
             200);
    const qint64 second = enqueue(m_account, {.recipients = Zhangsan, .message = picture()});
    QTRY_COMPARE(row(second).verdict, Verdict::Sent);
    QCOMPARE(calls(u"media/upload"_s), 2);
}

void SendingTest::givesUpAnUpload()
{
    const sandbox::ControlClient control(*m_sandbox);
    QCOMPARE(control
                 .post("/sandbox/v1/faults", R"({"target":"api","path":"/cgi-bin/media/upload",)"
                                             R"("delay_ms":250000})")
                 .status,
             200);
    const qint64 first = enqueue(m_account, {.recipients = Zhangsan, .message = picture()});
    const qint64 next = enqueue(
        m_account, {.recipients = Zhangsan, .message = wecom::OutgoingMessage::text(u"2"_s)});
    QTRY_COMPARE(calls(u"media/upload"_s), 1);
    QVERIFY_RESULT(engine().cancel(first));
    QTRY_COMPARE(row(first).verdict, Verdict::Cancelled);
    QTRY_COMPARE(row(next).verdict, Verdict::Sent);
    QCOMPARE(phone("zhangsan").size(), 1);
}

void SendingTest::putsARobotsPictureIntoTheMessage()
{
    const qint64 id = enqueue(m_robot, {.recipients = {}, .message = picture()});
    QTRY_COMPARE(row(id).verdict, Verdict::Sent);
    QCOMPARE(phone("zhangsan").last()["msgtype"_L1].toString(), u"image"_s);
    QVERIFY(row(id).raw.size() < 500); // the log keeps the name of the file, not its bytes
}

void SendingTest::splitsALongTextAndKeepsItsOrder()
{
    const auto reports = waitFor(engine().enqueue(
        m_account, {.recipients = Zhangsan,
                    .message = wecom::OutgoingMessage::text(u"一句话。"_s.repeated(400))}));
    QVERIFY_RESULT(reports);
    QVERIFY(reports->size() >= 3);
    QTRY_COMPARE(row(reports->constLast().id).verdict, Verdict::Sent);
    QCOMPARE(phone("zhangsan").size(), reports->size());
    for (qsizetype i = 0; i < reports->size(); ++i)
        QCOMPARE(phone("zhangsan").at(i)["text"_L1]["content"_L1].toString(),
                 row(reports->at(i).id).text);
}

void SendingTest::letsAnotherEngineSteerItsOutbox()
{
    const qint64 later = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    QList<qint64> ids;
    for (int i = 0; i < 3; ++i)
        ids.append(enqueue(m_account, {.recipients = Zhangsan,
                                       .message = wecom::OutgoingMessage::text(u"later"_s),
                                       .notBefore = later}));
    // In a thread of its own, since two engines in one would wait for each other's disk.
    WorkerThread thread(u"guest"_s);
    EngineOptions guestOptions = options();
    guestOptions.listen = false;
    Engine *guest = nullptr;
    const auto ask = [&](const std::function<Result<>()> &question) {
        return waitFor(invokeOn(thread.context(), question));
    };
    QVERIFY_RESULT(ask([&] {
        guest = new Engine(guestOptions, thread.context());
        return guest->start();
    }));
    QVERIFY_RESULT(ask([&] { return guest->cancel(ids.at(0)); }));
    QVERIFY_RESULT(ask([&] { return guest->pause(ids.at(1)); }));
    QVERIFY_RESULT(ask([&] { return guest->sendNow(ids.at(2)); }));
    QTRY_COMPARE(row(ids.at(2)).verdict, Verdict::Sent);
    QCOMPARE(row(ids.at(0)).verdict, Verdict::Cancelled);
    QVERIFY_FAILURE(engine().resume(ids.at(0)), ErrorKind::Conflict);
    QVERIFY_RESULT(ask([&] { return guest->resume(ids.at(1)); }));
    QVERIFY_RESULT(ask([&] { return guest->sendNow(ids.at(1)); }));
    QTRY_COMPARE(row(ids.at(1)).verdict, Verdict::Sent);
    QCOMPARE(phone("zhangsan").size(), 2);
}

QTEST_GUILESS_MAIN(SendingTest)
#include "tst_sending.moc"
