// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/invoke.h"
#include "core/base/whenfinished.h"
#include "core/base/workerthread.h"
#include "core/engine/engine.h"
#include "core/settings/enginelock.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace ewc::ui {

/*! How the engine is doing. A value. */
struct EngineStatus
{
    enum class State {
        Starting,
        Listening,
        Guest, ///< another engine has the data directory: this window shows and asks it
        Failed, ///< nobody answers; what can be done without is done
        Stopped,
    };

    State state = State::Starting;
    QUrl url; ///< Listening, Guest: the callback route
    QHash<QString, QUrl> callbackUrls; ///< Listening: by account
    EngineOwner owner = {}; ///< Guest; pid 0: it has ended meanwhile
    Error error = {}; ///< Failed

    [[nodiscard]] bool isAnswering() const
    {
        return state == State::Listening || (state == State::Guest && owner.pid != 0);
    }

    friend bool operator==(const EngineStatus &, const EngineStatus &) = default;
};

/*!
    The window's side of the engine: starts it in a thread of its own and hands on what it tells.
    Where another program owns the data directory the engine is a guest: it sends through the
    other's outbox and does not listen. Lives in the main thread, as long as the application.

    Each question is answered in the main thread, unless its receiver is gone by then.
*/
class EngineLink final : public QObject
{
    Q_OBJECT

public:
    using SendHandler = std::function<void(const Result<QList<SendReport>> &)>;

    explicit EngineLink(QObject *parent = nullptr);
    ~EngineLink() override;

    [[nodiscard]] const EngineStatus &status() const { return m_status; }
    [[nodiscard]] const QList<Account> &accounts() const { return m_options.settings.accounts; }

    /*! Starts an engine, after the one that runs has ended; statusChanged() tells the rest. */
    void start(const EngineOptions &options);
    /*! Starts it again as it was last time: the obstacle may be out of the way. */
    void restart();
    /*! Ends the engine and says why there will be none: \a error. Accounts can still be checked. */
    void giveUp(const Error &error);
    /*!
        Lets the engine go on with \a settings. If they cannot be taken up, what runs goes on,
        and \a handler is told why.
    */
    void apply(const Settings &settings, QObject *receiver,
               const std::function<void(const Result<> &)> &handler);
    /*! Lets the engine finish what is in flight, then emits stopped(); also without an engine. */
    void stop();

    /*!
        Sends \a draft from \a account. \a handler is told Queued for each part as soon as it is in
        the outbox, and the rows in the log tell the rest. Where nobody owns the outbox it is
        told the verdicts, after 30 s at most.
    */
    void send(const QString &account, const Draft &draft, QObject *receiver,
              const SendHandler &handler);
    /*!
        Calls \a question with the engine, in its thread, and \a handler with the answer; without
        an engine that is Unavailable. What Engine says of its functions holds here.
    */
    template<typename T>
    void ask(std::function<QFuture<Result<T>>(Engine &engine)> question, QObject *receiver,
             std::function<void(const Result<T> &)> handler);

    using Done = std::function<void(const Result<> &)>;
    using ChatHandler = std::function<void(const Result<wecom::GroupChat> &)>;
    void pause(qint64 id, QObject *receiver, const Done &done);
    void resume(qint64 id, QObject *receiver, const Done &done);
    void sendNow(qint64 id, QObject *receiver, const Done &done);
    void cancel(qint64 id, QObject *receiver, const Done &done);
    void retry(qint64 id, QObject *receiver,
               const std::function<void(const Result<qint64> &)> &handler);
    void recall(qint64 id, QObject *receiver, const Done &done);
    void updateCard(qint64 id, const wecom::CardUpdate &update, QObject *receiver,
                    const Done &done);
    void createChat(const QString &account, const wecom::GroupChat &chat, QObject *receiver,
                    const ChatHandler &handler);
    void updateChat(const QString &account, const wecom::GroupChatChange &change, QObject *receiver,
                    const ChatHandler &handler);
    void readChats(const QString &account, QObject *receiver,
                   const std::function<void(const Result<QList<wecom::GroupChat>> &)> &handler);

    using RulesHandler = std::function<void(const RuleState &)>;
    /*! Asks for the rules in force; rulesChanged() tells of others. */
    void readRules(QObject *receiver, const RulesHandler &handler);
    void saveRules(const RuleSet &rules, const QString &comment, QObject *receiver,
                   const Done &done);
    void handOver(const QString &account, const QString &member, int minutes, QObject *receiver,
                  const Done &done);
    void liftHandOver(const QString &account, const QString &member, QObject *receiver,
                      const Done &done);
    using MenuHandler = std::function<void(const Result<wecom::Menu> &)>;
    void readMenu(const QString &account, QObject *receiver, const MenuHandler &handler);
    void createMenu(const QString &account, const wecom::Menu &menu, QObject *receiver,
                    const Done &done);
    void deleteMenu(const QString &account, QObject *receiver, const Done &done);

    /*! Checks \a account; see Engine::checkAccount(). Each step is told when it changes. */
    void checkAccount(const Account &account, const QUrl &callbackUrl, CheckScope scope,
                      QObject *receiver, const std::function<void(const CheckStep &)> &step);
    /*! Reads whom \a account can send to, now; namesChanged() comes when it is known. */
    void refreshDirectory(const QString &account, QObject *receiver,
                          const std::function<void(const Result<> &)> &handler);

Q_SIGNALS:
    void statusChanged(const ewc::ui::EngineStatus &status);
    void healthChanged(const QHash<QString, ewc::AccountHealth> &health);
    void messageStored(const ewc::MessageRow &row);
    void messageChanged(const ewc::MessageRow &row);
    /*! There are other members, departments or tags in the database. */
    void namesChanged();
    /*! \a sent of \a total bytes of the files of message \a id have been uploaded. */
    void uploadProgressed(qint64 id, qint64 sent, qint64 total);
    /*! Other rules are in force, or there is something else wrong with their file. */
    void rulesChanged(const ewc::RuleState &state);
    /*! A rule wants to show something on the desktop. */
    void notificationWanted(const QString &title, const QString &text);
    /*! Another program wrote into the database. */
    void changedByOthers();
    /*! Empty: the store works; otherwise what is wrong with it (English, for the log). */
    void storeStateChanged(const QString &problem);
    void stopped();

private:
    [[nodiscard]] EngineStatus runEngine(EngineOptions options);
    [[nodiscard]] Result<> startEngine(EngineOptions options);
    void setStatus(const EngineStatus &status);
    void endEngine(const std::function<void()> &ended);
    void lookAround();

    EngineStatus m_status;
    EngineOptions m_options;
    quint64 m_run = 0; ///< counts starts and stops: answers of an earlier one do not count
    QFuture<void> m_ending; ///< unfinished while an engine is being stopped
    QTimer m_lookAround;
    Engine *m_engine = nullptr; ///< touched in the engine thread only
    WorkerThread m_engineThread;
};

template<typename T>
void EngineLink::ask(std::function<QFuture<Result<T>>(Engine &engine)> question, QObject *receiver,
                     std::function<void(const Result<T> &)> handler)
{
    const auto asked = invokeOn(m_engineThread.context(), [this, question = std::move(question)] {
        return m_engine != nullptr
                   ? question(*m_engine)
                   : QtFuture::makeReadyFuture(Result<T>(
                       failure(ErrorKind::Unavailable, QStringLiteral("no engine is running"))));
    });
    whenFinished(QFuture(asked).unwrap(), receiver,
                 [handler = std::move(handler)](const QFuture<Result<T>> &answer) {
                     handler(answer.resultCount() > 0
                                 ? answer.result()
                                 : Result<T>(failure(ErrorKind::Unavailable,
                                                     QStringLiteral("the engine was stopped"))));
                 });
}

} // namespace ewc::ui
