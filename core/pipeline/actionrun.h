// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/actionrunner.h"
#include "core/pipeline/stepoutcome.h"

#include <QObject>
#include <QPromise>

#include <optional>
#include <stop_token>

class QProcessEnvironment;

namespace ewc {

/*! The actions taken for one message, in order; a child of its runner, which ends itself once it
    has to wait and all is done. */
class ActionRun final : public QObject
{
    Q_OBJECT

public:
    ActionRun(ActionRunner &runner, const QList<ChosenRule> &rules, const Question &question,
              const Received &received);
    ~ActionRun() override;

    /*! Goes as far as it can. True if all is done: said() is all of it. */
    [[nodiscard]] bool advance();
    [[nodiscard]] const Said &said() const { return m_said; }
    /*! Notes what of \a question, which ends now, is needed by what is still to be done, and
        promises the rest. */
    [[nodiscard]] QFuture<Said> later();

private:
    /*! What an action may ask for, and whether it asked for something that is not there. */
    [[nodiscard]] std::optional<QString> value(const QString &name);
    [[nodiscard]] std::optional<QString> fact(const QString &name);
    [[nodiscard]] ActionInput input(const VariableValue &values) const;
    [[nodiscard]] const ChosenRule &rule() const { return m_rules.at(m_rule); }
    void enterRule();
    void remember(const QString &name, const QString &value);

    /*! Does a step; false if it has to be waited for. */
    bool take(const step::Reply &step);
    bool take(const step::Send &step);
    bool take(const step::Forward &step);
    bool take(const step::Program &program);
    bool take(const step::HttpCall &step);
    bool take(const step::Model &step);
    bool take(const step::SetVariable &step);
    bool take(const step::Notify &step);
    bool take(const step::FileLine &step);
    bool take(const step::PleaseWait &step);
    bool take(const step::HandOver &step);
    bool take(const step::Stop &);

    void reply(const wecom::OutgoingMessage &message);
    void send(const wecom::Recipients &recipients, const wecom::OutgoingMessage &message);
    /*! False, and said, if there have been too many. */
    bool maySay();
    [[nodiscard]] bool mayBegin();
    template<typename Step>
    bool call(const Step &step, const Result<HttpCall> &wanted, const QString &fallback);
    void goOn(const StepOutcome &outcome, bool replies, const QString &fallback);
    void settle(const StepOutcome &outcome, bool replies, const QString &fallback);
    void complain(const QString &sentence);
    [[nodiscard]] Draft draft(const wecom::Recipients &recipients,
                              const wecom::OutgoingMessage &message) const;
    [[nodiscard]] wecom::Recipients sender() const;
    [[nodiscard]] QProcessEnvironment facts();

    ActionRunner &m_runner;
    QList<ChosenRule> m_rules;
    const Question *m_question; ///< null once we had to wait
    Account m_account;
    IncomingMessage m_message;
    qint64 m_id;
    QString m_name; ///< of the sender

    qsizetype m_rule = -1;
    std::size_t m_action = 0;
    VariableValue m_values; ///< of the rule, while m_question is there
    QList<QHash<QString, QString>> m_known; ///< of each rule, from when we had to wait
    QList<qint64> m_turns; ///< of each rule
    QHash<QString, QString> m_remembered; ///< "var.NAME" that this run has set
    std::optional<QString> m_output; ///< of the last action that has one and went well
    bool m_asksForOutput = false;
    bool m_hasFailed = false; ///< the last action that has an output

    Said m_said;
    int m_messages = 0;
    bool m_hasReplied = false;
    bool m_isStopped = false;
    bool m_isDone = false;
    bool m_holdsPlace = false; ///< counts as running
    std::stop_source m_stop;
    std::optional<QPromise<Said>> m_promise;
};

} // namespace ewc
