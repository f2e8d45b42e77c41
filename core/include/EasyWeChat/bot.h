// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "incomingmessage.h"
#include "reply.h"

#include <QFuture>
#include <QHostAddress>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace ewc {

/*!
    A bot in a program of your own: answers the messages of one account of config.ini.

    \code
    ewc::Bot bot("config.ini", "demo");
    bot.onText([](const ewc::IncomingMessage &message) {
        return ewc::Reply::text(message.text());
    });
    return bot.exec(QHostAddress::Any, 6000);
    \endcode

    It needs a QCoreApplication and lives, with all its callbacks, in the main thread; a callback
    that takes long returns a QFuture<Reply>. What takes longer than the 4.5 s that the platform
    leaves goes out as a message. Nothing is kept on disk unless config.ini sets data_dir.

    What no callback is there for, and what a callback returns an empty Reply to, is answered by
    rules, if there are any: those of useRules(), or rules.json in data_dir. A reply that a callback
    promises counts as one.
*/
class Bot final
{
    Q_DISABLE_COPY_MOVE(Bot)

public:
    /*! Serves \a account of \a configFile; exec() reports what is wrong with them. */
    Bot(const QString &configFile, const QString &account);
    ~Bot();

    /*! Calls \a callback for each text; it returns Reply, QFuture<Reply> or nothing. */
    template<typename Callback>
    void onText(Callback callback)
    {
        on(QStringLiteral("text"), std::move(callback));
    }
    /*! Calls the member function \a callback of \a object, which outlives the bot. */
    template<typename Object, typename Returned, typename Class>
    void onText(Object *object, Returned (Class::*callback)(const IncomingMessage &))
    {
        on(QStringLiteral("text"), object, callback);
    }

    /*! Like onText() for messages of \a type as on the wire: image, voice, location, event … */
    template<typename Callback>
    void on(const QString &type, Callback callback)
    {
        using Returned = std::invoke_result_t<Callback, const IncomingMessage &>;
        setCallback(type, [callback = std::move(callback)](const IncomingMessage &message) mutable {
            if constexpr (std::is_void_v<Returned>) {
                callback(message);
                return Said{};
            } else if constexpr (std::is_convertible_v<Returned, Reply>) {
                return Said{callback(message), {}};
            } else {
                return Said{{}, callback(message)};
            }
        });
    }
    template<typename Object, typename Returned, typename Class>
    void on(const QString &type, Object *object,
            Returned (Class::*callback)(const IncomingMessage &))
    {
        on(type, [object, callback](const IncomingMessage &message) {
            return (object->*callback)(message);
        });
    }

    /*! Answers by the rules in \a file, besides the callbacks; exec() reports what is wrong with
        it. While the bot runs, a changed file is taken up if it is good. */
    void useRules(const QString &file);

    /*!
        Listens on \a address and \a port (0: any free one) and runs the event loop.

        Returns what QCoreApplication::exec() returned; or 2, having said why on standard error,
        if the configuration is bad or the port is taken.
    */
    [[nodiscard]] int exec(const QHostAddress &address, quint16 port);

private:
    struct Said
    {
        Reply reply;
        QFuture<Reply> later;
    };

    void setCallback(const QString &type, std::function<Said(const IncomingMessage &)> callback);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ewc
