// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How LogLink asks; for its own files.

#include "core/base/invoke.h"
#include "core/base/whenfinished.h"
#include "core/store/rulereader.h"
#include "ui/loglink.h"

namespace ewc::ui {

/*! Opens the log where and when it is first read. Lives in the reader thread. */
class LogReader final : public QObject
{
public:
    using QObject::QObject;

    void setDataDir(const QString &dataDir)
    {
        m_reader.reset();
        m_rules.reset();
        m_dataDir = dataDir;
    }

    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }

    [[nodiscard]] Result<const MessageReader *> open()
    {
        if (!m_reader) {
            auto opened = MessageReader::open(m_dataDir);
            if (!opened)
                return tl::make_unexpected(opened.error());
            m_reader = std::move(*opened);
        }
        return m_reader.get();
    }

    [[nodiscard]] Result<const RuleReader *> openRules()
    {
        if (!m_rules) {
            auto opened = RuleReader::open(m_dataDir);
            if (!opened)
                return tl::make_unexpected(opened.error());
            m_rules = std::move(*opened);
        }
        return m_rules.get();
    }

private:
    QString m_dataDir;
    std::unique_ptr<MessageReader> m_reader;
    std::unique_ptr<RuleReader> m_rules;
};

template<typename Value, typename Query>
void LogLink::read(Query query, QObject *receiver, Handler<Value> handler)
{
    const auto reading = invokeOn(m_thread.context(), [this, query]() -> Result<Value> {
        if (m_reader == nullptr)
            return failure(ErrorKind::NotFound, QStringLiteral("no log was opened"));
        return m_reader->open().and_then(query);
    });
    // The answer of a log that was closed meanwhile is nobody's business any more.
    whenFinished(reading, receiver,
                 [this, handler, generation = m_generation](const QFuture<Result<Value>> &answer) {
                     if (answer.resultCount() > 0 && generation == m_generation)
                         handler(answer.result());
                 });
}

} // namespace ewc::ui
