// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/condition.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class MessageType final : public Condition
{
public:
    explicit MessageType(QString kind)
        : m_kind(std::move(kind))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const QString type = question.message().type();
        if (m_kind == "any"_L1)
            return type != "event"_L1;
        return type == m_kind || (m_kind == "video"_L1 && type == "shortvideo"_L1);
    }

private:
    QString m_kind;
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QString kind = parameters.value("kind"_L1).toString();
    if (kind.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Choose a kind of message.")));
    return std::make_unique<MessageType>(kind);
}

} // namespace

ConditionType messageType()
{
    return {
        .id = u"messageType"_s,
        .group = PartGroup::Message,
        .label = QT_TRANSLATE_NOOP("Schema", "Kind of message"),
        .help = QT_TRANSLATE_NOOP("Schema", "Holds for messages of one kind: pictures, voice …"),
        .sentence = QT_TRANSLATE_NOOP("Rules", "{kind} comes"),
        .schema = {{.key = u"kind"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Kind"),
                    .help = QT_TRANSLATE_NOOP("Schema", "What was sent."),
                    .kind = Field::Kind::Choice,
                    .isRequired = true,
                    .options = {{u"text"_s, QT_TRANSLATE_NOOP("Schema", "a text")},
                                {u"image"_s, QT_TRANSLATE_NOOP("Schema", "a picture")},
                                {u"voice"_s, QT_TRANSLATE_NOOP("Schema", "a voice message")},
                                {u"video"_s, QT_TRANSLATE_NOOP("Schema", "a video")},
                                {u"file"_s, QT_TRANSLATE_NOOP("Schema", "a file")},
                                {u"location"_s, QT_TRANSLATE_NOOP("Schema", "a place")},
                                {u"link"_s, QT_TRANSLATE_NOOP("Schema", "a link")},
                                {u"event"_s, QT_TRANSLATE_NOOP("Schema", "an event")},
                                {u"any"_s, QT_TRANSLATE_NOOP("Schema", "a message of any kind")}}}},
        .create = create,
    };
}

} // namespace ewc
