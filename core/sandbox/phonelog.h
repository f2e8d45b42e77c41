// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace ewc::sandbox {

/*! One message on a member's phone. */
struct PhoneEntry
{
    enum class Way {
        Callback, ///< typed by the member
        Reply, ///< the application's passive reply
        Send, ///< message/send
        GroupChat, ///< appchat/send
        Robot, ///< webhook/send
    };

    quint64 id = 0; ///< rises by time, over all phones; an entry that changes gets a new one
    quint64 firstId = 0; ///< the one it came with
    qint64 time = 0; ///< seconds since 1970
    Way way = Way::Callback;
    QString type = {}; ///< msgtype
    QJsonObject content = {}; ///< what stands under the name of the type
    QString msgId = {}; ///< of SentMessage; empty if it was not sent
    QJsonObject more = {}; ///< what stands beside: chat, response_code, disabled, recalled …

    [[nodiscard]] QJsonObject toJson() const;
};

/*!
    What each member's phone shows; of a very long talk the last thousand messages.

    An entry that changes (a card is updated, a message recalled) keeps its place but gets a new,
    higher id, so that who asks for what came after an id hears of it; "replaces" then names the id
    it came with.
*/
class PhoneLog final : public QObject
{
    Q_OBJECT

public:
    explicit PhoneLog(const Clock &clock, QObject *parent = nullptr);

    /*! Puts \a entry, whose ids and time are given here, on the phone of \a userId. */
    void add(const QString &userId, PhoneEntry entry);
    /*! Lets \a edit change what came with \a msgId to \a userId; false if it is not there. */
    bool change(const QString &userId, const QString &msgId,
                const std::function<void(PhoneEntry &)> &edit);
    /*! The last entry of \a userId for which \a fits. */
    [[nodiscard]] std::optional<PhoneEntry>
    last(const QString &userId, const std::function<bool(const PhoneEntry &)> &fits) const;
    /*! The messages of \a userId that came or changed after \a after, in the order they came. */
    [[nodiscard]] QJsonArray entries(const QString &userId, quint64 after) const;

Q_SIGNALS:
    /*! Something came, or changed. */
    void added(const QString &userId);

private:
    const Clock &m_clock;
    quint64 m_lastId = 0;
    QHash<QString, QList<PhoneEntry>> m_phones; ///< by userid as the directory writes it
};

} // namespace ewc::sandbox
