// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QSharedDataPointer>
#include <QString>

namespace ewc {
namespace wecom {

class IncomingMessageData;

/*!
    A message or event that a member sent to the application, as the platform delivered it.

    Everything the wire carried can be reached by its own name with value(); the named functions
    cover what every message has. In the project's own code wecom::body() gives the typed value.

    A value: cheap to copy, safe to read from any thread.
*/
class IncomingMessage final
{
public:
    using Fields = QList<QPair<QString, QString>>;

    IncomingMessage();
    /*! Takes ownership of \a data; for the parser. */
    explicit IncomingMessage(IncomingMessageData *data);
    IncomingMessage(const IncomingMessage &other);
    IncomingMessage(IncomingMessage &&other) noexcept;
    IncomingMessage &operator=(const IncomingMessage &other);
    IncomingMessage &operator=(IncomingMessage &&other) noexcept;
    ~IncomingMessage();

    /*! The corporation id it was sent to (ToUserName). */
    [[nodiscard]] QString toUserName() const;
    /*! The member who sent it, or "sys" (FromUserName). */
    [[nodiscard]] QString fromUserName() const;
    /*! When the platform took it, to the second (CreateTime); invalid if it did not say. */
    [[nodiscard]] QDateTime createTime() const;
    /*! The kind as on the wire: text, image, voice, video, location, link, event … (MsgType). */
    [[nodiscard]] QString type() const;
    /*! The kind of event in lower case, e.g. "enter_agent"; empty for messages (Event). */
    [[nodiscard]] QString event() const;
    /*! The platform's id of a message, empty for events (MsgId). Text: ids exceed 32 bits. */
    [[nodiscard]] QString msgId() const;
    /*! The application it was sent to; empty where the platform leaves it out (AgentID). */
    [[nodiscard]] QString agentId() const;
    /*! What was written, exactly; empty unless type() is text (Content). */
    [[nodiscard]] QString text() const;

    /*!
        The value of the wire field \a name, empty if there is none.

        A field inside another one is named by its path, e.g. "ScanCodeInfo.ScanResult"; of
        repeated fields the first is returned. Names are compared exactly.
    */
    [[nodiscard]] QString value(QStringView name) const;
    /*! All fields that hold text, by path, in the order of the wire. */
    [[nodiscard]] Fields fields() const;
    /*! The decrypted bytes as they came. */
    [[nodiscard]] QByteArray raw() const;

    /*!
        What identifies this message among its re-deliveries: MsgId, or for events sender,
        CreateTime, event, event key, change type and what else says whom it is about.

        Source: WeCom documents 90238 (MsgId; FromUserName + CreateTime); the additions keep two
        different events of one second apart.
    */
    [[nodiscard]] QByteArray key() const;
    /*! One line for a log, e.g. the text, or "[image]"; not translated. */
    [[nodiscard]] QString summary() const;

private:
    friend class IncomingMessageData;
    QSharedDataPointer<IncomingMessageData> d;
};

} // namespace wecom

using wecom::IncomingMessage;

} // namespace ewc
