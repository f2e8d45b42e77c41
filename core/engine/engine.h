// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/engine/accountcheck.h"
#include "core/engine/rulestate.h"
#include "core/pipeline/callbackhistory.h"
#include "core/pipeline/messagehandler.h"
#include "core/pipeline/sendbudget.h"
#include "core/pipeline/sendreport.h"
#include "core/pipeline/shipment.h"
#include "core/settings/settings.h"
#include "core/wecom/cardupdate.h"
#include "core/wecom/groupchat.h"
#include "core/wecom/menu.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace ewc {

/*! How an engine is to run. A value. */
struct EngineOptions
{
    Settings settings;
    QString dataDir; ///< empty: nothing is kept on disk
    bool listen = true; ///< false: only send
    QHostAddress listenAddress{QHostAddress::LocalHost};
    quint16 listenPort = 0;
    MessageHandler handler = {}; ///< asked first; what it says nothing to is for the rules
    bool useRules = true; ///< false: only the handler answers
    /*! Of rules, instead of rules.json in dataDir. Where there is no file, and no handler, texts
        are answered with themselves. */
    QString rulesFile = {};
    bool announce = true; ///< emit messageStored() and messageChanged(): costs a read a message
    bool readDirectory = false; ///< ask the platform whom one can send to, for a window
};

/*! How an account is doing. A value. */
struct AccountHealth
{
    qint64 tokenExpires = 0; ///< milliseconds since 1970 UTC; 0: there is no access token
    CallbackHistory callbacks;
    BudgetFigures budget; ///< of what is sent

    friend bool operator==(const AccountHealth &, const AccountHealth &) = default;
};

/*!
    The whole program without a face: owns server, store, client and outbox and wires them.

    Everything behind it lives in the thread that constructed it; from another thread it is
    called through invokeOn().
*/
class Engine final : public QObject
{
    Q_OBJECT

public:
    explicit Engine(EngineOptions options, QObject *parent = nullptr);
    ~Engine() override;

    /*!
        Opens the data directory and, if asked to, listens.

        Fails with Conflict if another engine owns the directory or the port is taken (detail
        names it), with InvalidInput for unusable accounts, with Unavailable for an unusable disk.
    */
    [[nodiscard]] Result<> start();

    /*!
        Goes on with \a settings, listening at \a address and \a port (0: any free one). What is
        under way is finished with the settings it began with. What only start() can do (another
        data directory, durability, limits of connections) stays as it is.

        If it fails, everything goes on as before; errors are those of start().
    */
    [[nodiscard]] Result<> apply(const Settings &settings, const QHostAddress &address,
                                 quint16 port);

    /*! The URL under which \a account is called back, e.g. http://127.0.0.1:8000/weixin/demo. */
    [[nodiscard]] QUrl callbackUrl(const QString &account) const;
    /*! The URL of the server's callback route without an account; empty if it does not listen. */
    [[nodiscard]] QUrl url() const;

    /*! Stops accepting, finishes what is in flight (5 s at most), then emits stopped(). */
    void stop();

    /*!
        Makes \a draft fit for the platform and sends it from \a account, by this engine and
        within \a timeout. It is in the outbox on disk before the network is touched; the future
        is finished with a report for each part of it, with the platform's verdict, which may be
        bad.

        Fails only if the draft cannot be accepted: InvalidInput for a limit broken, a file that
        cannot be used or an unknown account, Unavailable for a broken disk.
    */
    [[nodiscard]] QFuture<Result<QList<SendReport>>>
    send(const QString &account, const Draft &draft,
         std::chrono::milliseconds timeout = std::chrono::seconds(30));
    /*!
        Like send(), but puts it into the outbox of the data directory, for the engine that owns
        it: the reports say Queued, the rows of the log tell the rest. There it is tried until it
        is delivered, refused, or cancelled by hand; drafts go out in the order in which they came.
    */
    [[nodiscard]] QFuture<Result<QList<SendReport>>> enqueue(const QString &account,
                                                             const Draft &draft);

    // What is queued, by the id of its row. Whoever owns the outbox, these work; they fail with
    // Conflict if the message is on its way or settled, with Unavailable for a broken disk.
    /*! Holds a message back until resume(); later ones go on. */
    [[nodiscard]] Result<> pause(qint64 id);
    [[nodiscard]] Result<> resume(qint64 id);
    /*! Sends now what was to be sent later, is paused, or waits for its next try. */
    [[nodiscard]] Result<> sendNow(qint64 id);
    /*!
        Takes it out, and the parts of its text that were to follow: their verdict is Cancelled.
        The engine that owns the outbox can also give up the upload of its files.
    */
    [[nodiscard]] Result<> cancel(qint64 id);
    /*!
        Queues once more what failed, was refused or cancelled, or is unknown; returns the id of
        the new row. The old one stays as it is. Fails with Conflict for any other message.
    */
    [[nodiscard]] Result<qint64> retry(qint64 id);

    // What was sent. They fail with Conflict if it cannot be done with that message (any longer),
    // otherwise as ApiClient::post() does.
    /*! Takes message \a id back, within 24 hours: its verdict becomes Recalled. */
    [[nodiscard]] QFuture<Result<>> recall(qint64 id);
    /*! Changes the card in row \a id, once: MessageRow::responseCode says whether it can be. */
    [[nodiscard]] QFuture<Result<>> updateCard(qint64 id, const wecom::CardUpdate &update);

    // Group chats of an application; see GroupChats.
    [[nodiscard]] QFuture<Result<wecom::GroupChat>> createChat(const QString &account,
                                                               const wecom::GroupChat &chat);
    /*! Asks the platform about a chat; it is remembered. */
    [[nodiscard]] QFuture<Result<wecom::GroupChat>> readChat(const QString &account,
                                                             const QString &chatId);
    /*! Returns the chat as it is after \a change. */
    [[nodiscard]] QFuture<Result<wecom::GroupChat>>
    updateChat(const QString &account, const wecom::GroupChatChange &change);
    /*! The chats of \a account that were made or asked for here, by name. */
    [[nodiscard]] Result<QList<wecom::GroupChat>> chats(const QString &account) const;

    // The menu at the bottom of an application; see Menus. What is not sent by the outbox: also a
    // guest does it.
    [[nodiscard]] QFuture<Result<wecom::Menu>> readMenu(const QString &account);
    [[nodiscard]] QFuture<Result<>> createMenu(const QString &account, const wecom::Menu &menu);
    [[nodiscard]] QFuture<Result<>> deleteMenu(const QString &account);

    /*!
        Checks \a account, in force or not, step by step; see AccountCheck. While it lasts, a
        verification of its callback URL is answered with its token and key. A check that is
        still under way is given up.
    */
    void checkAccount(const Account &account, const QUrl &callbackUrl, CheckScope scope,
                      AccountCheck::Report report);
    /*! Reads whom \a account can send to, now; see Directory::refresh(). namesChanged() tells when
        it can be read in the database. */
    [[nodiscard]] QFuture<Result<>> refreshDirectory(const QString &account);
    // The rules; see RuleBook. A guest reads, writes and watches their file only.
    /*! What is in force. */
    [[nodiscard]] RuleState rules() const;
    /*!
        Puts \a rules in force and into their file. Fails with InvalidInput if they have problems,
        with Unavailable if they could not be written: those of before stay.
    */
    [[nodiscard]] Result<> saveRules(const RuleSet &rules, const QString &comment);
    /*! For so many \a minutes no rule answers \a member of \a account: a person does. */
    [[nodiscard]] Result<> handOver(const QString &account, const QString &member, int minutes);
    /*! Lets the rules answer \a member again. */
    [[nodiscard]] Result<> liftHandOver(const QString &account, const QString &member);

    /*! How the accounts are doing, by name. */
    [[nodiscard]] QHash<QString, AccountHealth> health() const;

Q_SIGNALS:
    /*! A row was added to the log and committed. */
    void messageStored(const ewc::MessageRow &row);
    /*! A row that is in the log got another verdict, deliveries or time. */
    void messageChanged(const ewc::MessageRow &row);
    /*! Empty: the store works; otherwise what is wrong with it (English, for the log). */
    void storeStateChanged(const QString &problem);
    /*! There are other members, departments or tags in the database. */
    void namesChanged();
    /*! \a sent of \a total bytes of the files of message \a id have been uploaded. */
    void uploadProgressed(qint64 id, qint64 sent, qint64 total);
    /*! Other rules are in force, or there is something else wrong with their file. */
    void rulesChanged(const ewc::RuleState &state);
    /*! A rule wants to show something on the desktop. */
    void notificationWanted(const QString &title, const QString &text);
    /*! Another program wrote into the database: there may be rows nobody announced. */
    void changedByOthers();
    void stopped();

private:
    void fetchMedia();
    void startDirectory();
    void readRules();
    void applyRules();
    void answerByRules();
    void answerPending();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
