// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/formsources.h"

#include <QObject>

namespace ewc::ui {

class EngineLink;
class LogLink;
class RulesDraft;

/*! What the forms of the current rule may offer: accounts, members, rules, variables. */
class RuleSources final : public QObject
{
    Q_OBJECT

public:
    /*! \a draft, \a log and \a engine have to outlive it. */
    RuleSources(RulesDraft &draft, LogLink &log, EngineLink &engine, QObject *parent = nullptr);

    [[nodiscard]] FormSources &forms() { return m_forms; }

    /*! Reads whom one can choose again, for the account that the current rule is about. */
    void readDirectory();

private:
    [[nodiscard]] QList<FormSources::Suggestion> accounts() const;
    [[nodiscard]] QList<FormSources::Suggestion> rules() const;
    [[nodiscard]] QList<FormSources::Suggestion> variables() const;
    [[nodiscard]] QList<FormSources::Variable> templateVariables() const;
    [[nodiscard]] QString preview(const QString &source) const;
    [[nodiscard]] QString account() const;

    RulesDraft &m_draft;
    LogLink &m_log;
    EngineLink &m_engine;
    FormSources m_forms;
    QString m_directoryOf; ///< account
};

} // namespace ewc::ui
