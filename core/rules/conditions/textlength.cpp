// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8size.h"
#include "core/rules/conditions/bounds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class TextLength final : public Condition
{
public:
    explicit TextLength(Bounds bounds)
        : m_bounds(bounds)
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const QString text = question.text().trimmed();
        return !text.isEmpty() && m_bounds.contain(static_cast<double>(characterCount(text)));
    }

private:
    Bounds m_bounds;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    return Bounds::create(parameters).map([](Bounds bounds) -> std::unique_ptr<const Condition> {
        return std::make_unique<TextLength>(bounds);
    });
}

} // namespace

ConditionType textLength()
{
    return {
        .id = u"textLength"_s,
        .group = PartGroup::Text,
        .label = QT_TRANSLATE_NOOP("Schema", "Length of the text"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if the text has that many characters. Spaces around it do not count."),
        .sentence = QT_TRANSLATE_NOOP(
            "Rules", "the text has[ at least {atLeast}][ at most {atMost}] characters"),
        .schema = boundFields(20480, QT_TRANSLATE_NOOP("Schema", "characters")),
        .create = create,
    };
}

} // namespace ewc
