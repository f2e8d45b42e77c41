// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/attachment.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace ewc::ui {

class LogLink;

/*!
    Reads the files of one message, and again while some of them are still to be fetched: whichever
    program does that, nobody else tells when they are here.
*/
class AttachmentWatch final : public QObject
{
    Q_OBJECT

public:
    /*! \a log outlives the watch. */
    explicit AttachmentWatch(LogLink &log, QObject *parent = nullptr);

    /*! Watches message \a id in place of the one before; 0: none. */
    void watch(qint64 id);

Q_SIGNALS:
    /*! These are the files of the watched message now. */
    void found(const QList<ewc::Attachment> &attachments);

private:
    void read();

    LogLink &m_log;
    QTimer m_again;
    qint64 m_id = 0;
};

} // namespace ewc::ui
