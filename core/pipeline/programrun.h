// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/stepoutcome.h"
#include "core/rules/step.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

namespace ewc {

/*!
    One run of a program: no shell, nothing of our environment but PATH, HOME and LANG, a process
    group of its own, which is killed as a whole when the time is over, when the program has ended
    and when this is destroyed. One thread.
*/
class ProgramRun final : public QObject
{
    Q_OBJECT

public:
    /*! What is kept of the output, in bytes; the rest is dropped. */
    static constexpr qsizetype MostOutput = qsizetype{64} * 1024;
    /*! Who prints more, in bytes, is stopped. */
    static constexpr qint64 MostPrinted = qint64{4} * 1024 * 1024;

    /*! \a facts about the message are added to the environment. */
    ProgramRun(const step::Program &program, const QProcessEnvironment &facts,
               QObject *parent = nullptr);
    ~ProgramRun() override;

    void start();

Q_SIGNALS:
    /*! Once; not before start() has returned. */
    void finished(const ewc::StepOutcome &outcome);

private:
    void takeOutput();
    void takeErrors();
    void killAll();
    void stop(const QString &reason);
    void end(const QString &problem);
    [[nodiscard]] QString problemOfExit() const;

    step::Program m_program;
    QProcess m_process;
    QTimer m_timeout;
    qint64 m_pid = 0; ///< also of its group
    QByteArray m_output;
    QByteArray m_errors; ///< the end of them
    qint64 m_printed = 0;
    QString m_reason; ///< why we stopped it
    bool m_isFinished = false;
};

} // namespace ewc
