// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace ewc {

/*!
    Notices what other programs, and this one, do to config.ini or rules.json.

    Also if the file is replaced, deleted and made again, if its folder is not there yet, and if the
    file is a link to another. It looks only when the system tells of an event, in its own thread.
*/
class ConfigWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit ConfigWatcher(const QString &file, QObject *parent = nullptr);

Q_SIGNALS:
    /*!
        The content, the permissions or the presence of the file is another than before. Once for
        several changes in short succession, and not for writing the same again.
    */
    void changed();

private:
    /*! Looks again soon, once for all events until then. */
    void schedule();
    void look();
    /*! Watches what exists of the file and of the folders in which it may appear. */
    void watch();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_delay;
    QByteArray m_state;
};

} // namespace ewc
