// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/engine/accountcheck.h"
#include "core/pipeline/callbackhistory.h"
#include "core/pipeline/messagehandler.h"
#include "core/pipeline/sendreport.h"
#include "core/pipeline/shipment.h"
#include "core/settings/settings.h"

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
    MessageHandler handler = echo;
    bool announce = true; ///< emit messageStored() and messageChanged(): costs a read a message
    bool readDirectory = false; ///< ask the platform whom one can send to, for a window
};

/*! How an account is doing. A value. */
struct AccountHealth
{
    qint64 tokenExpires = 0; ///< milliseconds since 1970 UTC; 0: there is no access token
    CallbackHistory callbacks;

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
    /*! Like send(), but only puts it into the outbox of the data directory, for the engine that
        owns it: the reports say Queued. */
    [[nodiscard]] QFuture<Result<QList<SendReport>>> enqueue(const QString &account,
                                                             const Draft &draft);

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
    /*! Another program wrote into the database: there may be rows nobody announced. */
    void changedByOthers();
    void stopped();

private:
    [[nodiscard]] Result<Account> check(const QString &account, const Draft &draft) const;

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
