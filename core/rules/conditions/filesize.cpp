// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/conditions/bounds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class FileSize final : public Condition
{
public:
    explicit FileSize(Bounds bounds)
        : m_bounds(bounds)
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        constexpr double Kilobyte = 1024;
        const std::optional<qint64> bytes = question.circumstances().fileSize();
        return bytes && m_bounds.contain(static_cast<double>(*bytes) / Kilobyte);
    }

private:
    Bounds m_bounds;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    return Bounds::create(parameters).map([](Bounds bounds) -> std::unique_ptr<const Condition> {
        return std::make_unique<FileSize>(bounds);
    });
}

} // namespace

ConditionType fileSize()
{
    return {
        .id = u"fileSize"_s,
        .group = PartGroup::Message,
        .label = QT_TRANSLATE_NOOP("Schema", "Size of the file"),
        .help = QT_TRANSLATE_NOOP(
            "Schema",
            "Holds if a file came that is so large. Pictures, voice and videos are files, too."),
        .sentence =
            QT_TRANSLATE_NOOP("Rules", "the file has[ at least {atLeast}][ at most {atMost}] KB"),
        .schema = boundFields(1024 * 1024, QT_TRANSLATE_NOOP("Schema", "KB")),
        .create = create,
    };
}

} // namespace ewc
