// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/engine/storage.h"

#include <QObject>
#include <QTimer>

namespace ewc {

/*!
    What the owner of a data directory does from time to time: notices what others have
    written there, tries whether a broken disk works again, and forgets old envelopes.

    Same thread as the storage, which outlives it.
*/
class Housekeeping final : public QObject
{
    Q_OBJECT

public:
    Housekeeping(Storage &storage, const Clock &clock, QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    /*! Another program wrote into the database: there may be rows nobody announced. */
    void changedByOthers();
    /*! Old envelopes were forgotten: a time to forget other old things, too. */
    void purged();

private:
    void look();
    void purge();

    Storage &m_storage;
    const Clock &m_clock;
    QTimer m_look;
    QTimer m_purge;
    qint64 m_dataVersion = 0; ///< of the database, as of the last look
};

} // namespace ewc
