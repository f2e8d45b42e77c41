// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/programlog.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*!
    Qt has one message handler a process, a bare function: it finds its log here. The mutex
    guards all of a log as well, so that none goes away while a thread writes into it.
*/
struct Installed
{
    std::mutex mutex;
    ProgramLog *log = nullptr;
    QtMessageHandler previous = nullptr;
};

constinit Installed installed;

constexpr auto UsualRules = "easywechat.*.info=true"_L1;
constexpr auto VerboseRules = "easywechat.*.info=true\neasywechat.*.debug=true"_L1;

/*! What follows the name of a secret in a URL, or in the JSON of an answer, becomes "***". */
QString masked(QString text)
{
    static const QRegularExpression secret(
        uR"(((?:access_token|secret|key)(?:=|\\?"\s*:\s*\\?"))[^&\s"'\\]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(secret, u"\\1***"_s);
}

QString cut(const QString &text)
{
    if (text.size() <= ProgramLog::LongestText)
        return text;
    qsizetype length = ProgramLog::LongestText - 1;
    if (text.at(length - 1).isHighSurrogate()) // no half of an emoji
        --length;
    return text.left(length) + u'…';
}

} // namespace

ProgramLog::ProgramLog(QObject *parent)
    : QObject(parent)
{
    {
        const std::scoped_lock lock(installed.mutex);
        Q_ASSERT(installed.log == nullptr);
        installed.log = this;
        installed.previous = qInstallMessageHandler(&ProgramLog::handle);
    }
    QLoggingCategory::setFilterRules(UsualRules);
}

ProgramLog::~ProgramLog()
{
    QLoggingCategory::setFilterRules({});
    const std::scoped_lock lock(installed.mutex);
    installed.log = nullptr;
    // Who came after us leads to handle() still, and from there to the one before us.
    const QtMessageHandler current = qInstallMessageHandler(installed.previous);
    if (current != &ProgramLog::handle)
        qInstallMessageHandler(current);
}

QList<LogLine> ProgramLog::linesAfter(qint64 id) const
{
    const std::scoped_lock lock(installed.mutex);
    const qint64 count = std::clamp<qint64>(m_lastId - id, 0, m_lines.size());
    return m_lines.sliced(m_lines.size() - count);
}

void ProgramLog::setVerbose(bool verbose)
{
    if (std::exchange(m_isVerbose, verbose) != verbose)
        QLoggingCategory::setFilterRules(verbose ? VerboseRules : UsualRules);
}

void ProgramLog::handle(QtMsgType level, const QMessageLogContext &context, const QString &text)
{
    LogLine line{.time = QDateTime::currentMSecsSinceEpoch(),
                 .level = level,
                 .category = QString::fromUtf8(context.category),
                 .text = masked(cut(text))};
    QtMessageHandler previous = nullptr;
    {
        const std::scoped_lock lock(installed.mutex);
        if (installed.log != nullptr)
            installed.log->keep(std::move(line));
        previous = installed.previous;
    }
    if (level != QtDebugMsg && level != QtInfoMsg && previous != nullptr)
        previous(level, context, text);
}

/*! Called with the mutex held. */
void ProgramLog::keep(LogLine line)
{
    line.id = ++m_lastId;
    m_lines.append(std::move(line));
    if (m_lines.size() > Capacity)
        m_lines.removeFirst();
    if (!std::exchange(m_isAnnounced, true))
        QMetaObject::invokeMethod(this, &ProgramLog::announce, Qt::QueuedConnection);
}

void ProgramLog::announce()
{
    {
        const std::scoped_lock lock(installed.mutex);
        m_isAnnounced = false;
    }
    Q_EMIT added();
}

} // namespace ewc
