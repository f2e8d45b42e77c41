// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/rulebook.h"

#include "core/base/logging.h"
#include "core/base/schema.h"
#include "core/engine/rulesfile.h"
#include "core/rules/standardrules.h"
#include "core/store/rulereader.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ewc {

RuleBook::RuleBook(RulePlace place, RuleTable *table, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_table(table)
    , m_clock(clock)
{
    m_state.file = m_place.file;
    if (!m_place.file.isEmpty()) {
        // Before it is read: what changes from then on is noticed.
        m_watcher = std::make_unique<ConfigWatcher>(m_place.file);
        connect(m_watcher.get(), &ConfigWatcher::changed, this, &RuleBook::load);
    }
    load();
    if (!m_engine && !m_state.problems.isEmpty())
        loadFormer();
}

RuleBook::~RuleBook() = default;

void RuleBook::load()
{
    RuleState state = m_state;
    state.problems.clear();
    const bool isThere = !m_place.file.isEmpty() && QFileInfo::exists(m_place.file);
    if (!isThere && !m_place.isFileNeeded) {
        const auto standard = RuleEngine::compile(withoutLimits(m_place.standard));
        if (!standard)
            qCWarning(lcEngine) << "the standard rules cannot be used:" << standard.error();
        m_engine = standard.value_or(nullptr);
        state.rules = m_place.standard;
        // Who makes rules of their own from here does so with the usual limits.
        state.rules.safety = {};
        state.version = 0;
        state.isStandard = true;
        setState(state);
        return;
    }
    const RuleSetReading reading = readRulesFile(m_place.file);
    state.problems = reading.problems;
    if (reading.problems.isEmpty()) {
        const auto taken = takeUp(reading.rules, {});
        if (taken)
            return;
        state.problems = {{.sentence = taken.error().detail}};
    }
    qCWarning(lcEngine) << "the rules in" << m_place.file << "cannot be used, line"
                        << state.problems.first().line << state.problems.first().sentence;
    setState(state);
}

/*! Takes up what was in force when the program last ran: better than nobody answering. */
void RuleBook::loadFormer()
{
    if (m_table == nullptr)
        return;
    const RuleReader reader(m_table->database());
    const auto newest = reader.newestVersion();
    if (!newest || *newest == 0)
        return;
    const auto former =
        reader.ruleSet(*newest).map([](const QByteArray &json) { return readRules(json).rules; });
    if (!former)
        return;
    const QList<RuleProblem> problems = m_state.problems;
    if (!takeUp(*former, {}))
        return;
    RuleState state = m_state;
    state.problems = problems;
    setState(state);
}

/*! Puts \a rules in force, and notes them. */
Result<> RuleBook::takeUp(const RuleSet &rules, const QString &comment)
{
    auto compiled = RuleEngine::compile(rules);
    if (!compiled)
        return tl::unexpected(compiled.error());
    m_engine = *std::move(compiled);
    RuleState state{.rules = rules, .file = m_place.file};
    if (m_table != nullptr) {
        const auto version = m_table->addVersion(writeRules(rules), static_cast<int>(rules.size()),
                                                 m_clock.now().time_since_epoch().count(), comment);
        if (!version)
            qCWarning(lcEngine) << "the rules are in force, but were not noted:" << version.error();
        state.version = version.value_or(0);
    }
    qCInfo(lcEngine) << rules.size() << "rules are in force, version" << state.version;
    setState(state);
    return {};
}

Result<> RuleBook::save(const RuleSet &rules, const QString &comment)
{
    if (m_place.file.isEmpty())
        return failure(ErrorKind::Unavailable,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "There is no data folder that rules "
                                                              "could be kept in.")));
    if (const auto problems = problemsOf(rules); !problems.isEmpty())
        return failure(ErrorKind::InvalidInput, problems.first().sentence);
    if (const auto compiled = RuleEngine::compile(rules); !compiled)
        return tl::unexpected(compiled.error());
    return writeRulesFile(rules, m_place.file).and_then([&] { return takeUp(rules, comment); });
}

void RuleBook::setState(const RuleState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed(m_state);
}

} // namespace ewc
