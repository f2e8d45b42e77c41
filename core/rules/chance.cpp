// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/chance.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace ewc {

quint32 chanceOf(const IncomingMessage &message, const QString &ruleId)
{
    // Not qHash(): that is another one in each process.
    const QByteArray hash =
        QCryptographicHash::hash(message.key() + '\n' + ruleId.toUtf8(), QCryptographicHash::Sha1);
    return qFromBigEndian<quint32>(hash.constData());
}

} // namespace ewc
