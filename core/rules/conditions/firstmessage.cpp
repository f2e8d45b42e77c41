// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/condition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class FirstMessage final : public Condition
{
public:
    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        return !question.circumstances().previousMessage().has_value();
    }
};

Result<std::unique_ptr<const Condition>> create(const Parameters & /*parameters*/)
{
    return std::make_unique<FirstMessage>();
}

} // namespace

ConditionType firstMessage()
{
    return {
        .id = u"firstMessage"_s,
        .group = PartGroup::Conversation,
        .label = QT_TRANSLATE_NOOP("Schema", "First message"),
        .help = QT_TRANSLATE_NOOP("Schema", "Holds if the sender has never written before."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "it is the sender's first message"),
        .create = create,
    };
}

} // namespace ewc
