// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/programrun.h"

#include <QDir>

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype MostErrors = 4096; // bytes; the last line is in them
constexpr qsizetype LongestReason = 200; // characters of a line that a program wrote
constexpr auto KeptVariables = {"PATH"_L1, "HOME"_L1, "LANG"_L1};

QProcessEnvironment cleanEnvironment(const QProcessEnvironment &facts)
{
    const QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment clean;
    for (const auto name : KeptVariables) {
        if (ours.contains(name))
            clean.insert(name, ours.value(name));
    }
    clean.insert(facts);
    return clean;
}

/*! Between fork and exec: only what is safe in a signal handler may be called. */
void becomeGroup()
{
    ::setsid();
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // we may be killed ourselves
#endif
#ifdef CLOSE_RANGE_CLOEXEC
    ::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC); // whatever a library forgot to mark
#endif
}

QString lastLine(const QByteArray &bytes)
{
    const QString text = outputText(bytes);
    return text.section(u'\n', -1).trimmed().left(LongestReason);
}

} // namespace

ProgramRun::ProgramRun(const step::Program &program, const QProcessEnvironment &facts,
                       QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_process.setProcessEnvironment(cleanEnvironment(facts));
    m_process.setWorkingDirectory(QDir::homePath());
    m_process.setChildProcessModifier(becomeGroup);
    m_process.setProgram(program.program);
    m_process.setArguments(program.arguments);
    m_timeout.setSingleShot(true);

    connect(&m_process, &QProcess::started, this, [this] { m_pid = m_process.processId(); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ProgramRun::takeOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ProgramRun::takeErrors);
    connect(&m_process, &QProcess::finished, this, [this] { end(problemOfExit()); });
    // Queued: start() may emit it, and nobody waits for us then.
    connect(
        &m_process, &QProcess::errorOccurred, this,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(ruleText(QT_TRANSLATE_NOOP("Rules", "“%1” cannot be started: %2"))
                        .arg(m_program.program, m_process.errorString()));
        },
        Qt::QueuedConnection);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        stop(ruleText(QT_TRANSLATE_NOOP("Rules", "“%1” was not done after %2 seconds and has been "
                                                 "stopped."))
                 .arg(m_program.program)
                 .arg(m_program.seconds));
    });
}

ProgramRun::~ProgramRun()
{
    m_process.disconnect(this);
    killAll();
    m_process.waitForFinished(); // it has just been killed: at once
}

void ProgramRun::start()
{
    m_timeout.start(std::chrono::seconds(m_program.seconds));
    m_process.start();
    if (m_process.processId() > 0)
        m_pid = m_process.processId();
    m_process.write(m_program.input.toUtf8());
    m_process.closeWriteChannel();
}

void ProgramRun::takeOutput()
{
    const QByteArray bytes = m_process.readAllStandardOutput();
    m_printed += bytes.size();
    m_output += bytes.left(MostOutput - m_output.size());
    if (m_printed > MostPrinted)
        stop(ruleText(QT_TRANSLATE_NOOP("Rules", "“%1” printed more than %2 MB and has been "
                                                 "stopped."))
                 .arg(m_program.program)
                 .arg(MostPrinted / 1024 / 1024));
}

void ProgramRun::takeErrors()
{
    const QByteArray bytes = m_process.readAllStandardError();
    m_printed += bytes.size();
    m_errors = (m_errors + bytes).right(MostErrors);
    if (m_printed > MostPrinted)
        takeOutput(); // which says so
}

void ProgramRun::killAll()
{
    if (m_pid > 0)
        ::kill(static_cast<pid_t>(-m_pid), SIGKILL);
    m_pid = 0;
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill(); // if it is not the leader of its group yet
}

void ProgramRun::stop(const QString &reason)
{
    if (m_reason.isEmpty())
        m_reason = reason;
    killAll(); // finished() follows
}

void ProgramRun::end(const QString &problem)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timeout.stop();
    takeOutput();
    takeErrors();
    killAll(); // what it has left in the background
    Q_EMIT finished(
        {.output = outputText(m_output), .problem = m_reason.isEmpty() ? problem : m_reason});
}

QString ProgramRun::problemOfExit() const
{
    const QString said = lastLine(m_errors);
    if (m_process.exitStatus() == QProcess::CrashExit)
        return ruleText(QT_TRANSLATE_NOOP("Rules", "“%1” crashed. %2"))
            .arg(m_program.program, said)
            .trimmed();
    if (m_process.exitCode() == 0)
        return {};
    return ruleText(QT_TRANSLATE_NOOP("Rules", "“%1” failed with exit code %2. %3"))
        .arg(m_program.program)
        .arg(m_process.exitCode())
        .arg(said)
        .trimmed();
}

} // namespace ewc
