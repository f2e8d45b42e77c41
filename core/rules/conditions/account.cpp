// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class IsAccount final : public Condition
{
public:
    explicit IsAccount(QStringList accounts)
        : m_accounts(std::move(accounts))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        return m_accounts.contains(question.account());
    }

private:
    QStringList m_accounts;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QStringList accounts = textsOf(parameters, u"accounts");
    if (accounts.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Choose at least one account.")));
    return std::make_unique<IsAccount>(accounts);
}

} // namespace

ConditionType account()
{
    return {
        .id = u"account"_s,
        .group = PartGroup::Message,
        .label = QT_TRANSLATE_NOOP("Schema", "Account"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if the message came for one of these accounts of config.ini."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the account is {accounts}"),
        .schema = {{.key = u"accounts"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Accounts"),
                    .help = QT_TRANSLATE_NOOP("Schema", "For which it came; any of them will do."),
                    .kind = Field::Kind::List,
                    .isRequired = true,
                    .maximum = 1000,
                    .source = Field::Source::Accounts}},
        .create = create,
    };
}

} // namespace ewc
