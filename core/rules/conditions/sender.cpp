// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class IsSender final : public Condition
{
public:
    explicit IsSender(QStringList members)
        : m_members(std::move(members))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        // User ids that differ in case only are the same member to the platform.
        return m_members.contains(question.message().fromUserName(), Qt::CaseInsensitive);
    }

private:
    QStringList m_members;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QStringList members = textsOf(parameters, u"members");
    if (members.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Choose at least one member.")));
    return std::make_unique<IsSender>(members);
}

} // namespace

ConditionType sender()
{
    return {
        .id = u"sender"_s,
        .group = PartGroup::Sender,
        .label = QT_TRANSLATE_NOOP("Schema", "Sender"),
        .help = QT_TRANSLATE_NOOP("Schema", "Holds if one of these members wrote."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the sender is {members}"),
        .schema = {{.key = u"members"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Members"),
                    .help = QT_TRANSLATE_NOOP("Schema", "Who wrote; any of them will do."),
                    .kind = Field::Kind::List,
                    .isRequired = true,
                    .maximum = 1000,
                    .source = Field::Source::Members}},
        .create = create,
    };
}

} // namespace ewc
