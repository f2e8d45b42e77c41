// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/textoptions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class HasTag final : public Condition
{
public:
    explicit HasTag(QStringList tags)
        : m_tags(std::move(tags))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const QStringList actual = question.circumstances().sender().tags;
        return std::ranges::any_of(actual,
                                   [this](const QString &id) { return m_tags.contains(id); });
    }

private:
    QStringList m_tags;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QStringList tags = textsOf(parameters, u"tags");
    if (tags.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Choose at least one tag.")));
    return std::make_unique<HasTag>(tags);
}

} // namespace

ConditionType tag()
{
    return {
        .id = u"tag"_s,
        .group = PartGroup::Sender,
        .label = QT_TRANSLATE_NOOP("Schema", "Tag"),
        .help = QT_TRANSLATE_NOOP("Schema", "Holds if the sender has one of these tags."),
        .sentence = QT_TRANSLATE_NOOP("Rules", "the sender has the tag {tags}"),
        .schema = {{.key = u"tags"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Tags"),
                    .help = QT_TRANSLATE_NOOP(
                        "Schema", "What the sender is tagged with; any of them will do."),
                    .kind = Field::Kind::List,
                    .isRequired = true,
                    .maximum = 1000,
                    .source = Field::Source::Tags}},
        .create = create,
    };
}

} // namespace ewc
