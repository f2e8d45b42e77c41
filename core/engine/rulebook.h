// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/engine/rulestate.h"
#include "core/rules/ruleengine.h"
#include "core/settings/configwatcher.h"
#include "core/store/ruletable.h"

#include <QObject>

#include <memory>

namespace ewc {

/*! Where rules are kept. A value. */
struct RulePlace
{
    QString file = {}; ///< empty: nowhere
    /*! What is in force where there is no file; nothing if \a file has to be there. */
    RuleSet standard = {};
    bool isFileNeeded = false; ///< that it is not there is a problem
};

/*!
    The rules in force: reads them from their file, again whenever somebody changes it, and notes in
    the database which ones they were. A file that cannot be taken up leaves them as they were, or,
    when the program starts, as they were when it last ran. Same thread as \a table.
*/
class RuleBook final : public QObject
{
    Q_OBJECT

public:
    /*! \a table is null where nothing is kept. */
    RuleBook(RulePlace place, RuleTable *table, const Clock &clock, QObject *parent = nullptr);
    ~RuleBook() override;

    [[nodiscard]] const RuleState &state() const { return m_state; }
    /*! The rules in force, ready to be asked; null: none. */
    [[nodiscard]] const std::shared_ptr<const RuleEngine> &engine() const { return m_engine; }

    /*!
        Puts \a rules in force and into the file; \a comment is for the list of versions. Fails with
        InvalidInput if they have problems (detail is the first one), with Unavailable if they
        could not be written: nothing has changed then.
    */
    [[nodiscard]] Result<> save(const RuleSet &rules, const QString &comment);

Q_SIGNALS:
    /*! Other rules are in force, or there is something else wrong with their file. */
    void changed(const ewc::RuleState &state);

private:
    void load();
    void loadFormer();
    [[nodiscard]] Result<> takeUp(const RuleSet &rules, const QString &comment);
    void setState(const RuleState &state);

    RulePlace m_place;
    RuleTable *m_table;
    const Clock &m_clock;
    RuleState m_state;
    std::shared_ptr<const RuleEngine> m_engine;
    std::unique_ptr<ConfigWatcher> m_watcher;
};

} // namespace ewc
