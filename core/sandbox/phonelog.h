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

namespace ewc::sandbox {

/*! One message on a member's phone. */
struct PhoneEntry
{
    enum class Way {
        Callback, ///< typed by the member
        Reply, ///< the application's passive reply
        Send, ///< message/send
    };

    quint64 id = 0; ///< rises by time, over all phones
    qint64 time = 0; ///< seconds since 1970
    Way way = Way::Callback;
    QString type; ///< msgtype
    QJsonObject content; ///< what stands under the name of the type

    [[nodiscard]] QJsonObject toJson() const;
};

/*! What each member's phone shows; of a very long talk the last thousand messages. */
class PhoneLog final : public QObject
{
    Q_OBJECT

public:
    explicit PhoneLog(const Clock &clock, QObject *parent = nullptr);

    void add(const QString &userId, PhoneEntry::Way way, const QString &type,
             const QJsonObject &content);
    /*! The messages of \a userId that came after the one with the id \a after, oldest first. */
    [[nodiscard]] QJsonArray entries(const QString &userId, quint64 after) const;

Q_SIGNALS:
    void added(const QString &userId);

private:
    const Clock &m_clock;
    quint64 m_lastId = 0;
    QHash<QString, QList<PhoneEntry>> m_phones; ///< by userid as the directory writes it
};

} // namespace ewc::sandbox
