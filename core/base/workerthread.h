// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThread>

namespace ewc {

/*!
    A running thread with an event loop and one object in it, which lives as long as the thread.

    Construct what is to live there inside it, through invokeOn(context(), …), with context()
    as parent: it is destroyed in its own thread when this object goes, which waits for it.
*/
class WorkerThread final
{
    Q_DISABLE_COPY_MOVE(WorkerThread)

public:
    /*! \a name is what a debugger shows. */
    explicit WorkerThread(const QString &name);
    ~WorkerThread();

    [[nodiscard]] QObject *context() const { return m_context; }

private:
    QThread m_thread;
    QObject *m_context; ///< deleted by the thread when it ends
};

} // namespace ewc
