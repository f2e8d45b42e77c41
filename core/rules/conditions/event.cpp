// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/condition.h"
#include "core/wecom/eventkinds.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

class EventHappens final : public Condition
{
public:
    EventHappens(QString event, QString key)
        : m_event(std::move(event))
        , m_key(std::move(key))
    {
    }

    Result<bool> holds(const Question &question, Captures & /*captures*/) const override
    {
        const IncomingMessage &message = question.message();
        return message.event() == m_event && (m_key.isEmpty() || wecom::eventKey(message) == m_key);
    }

private:
    QString m_event;
    QString m_key; ///< empty: any
};

Result<std::unique_ptr<const Condition>> create(const Parameters &parameters)
{
    const QString event = parameters.value("event"_L1).toString().toLower();
    if (event.isEmpty())
        return failure(ErrorKind::InvalidInput,
                       schemaText(QT_TRANSLATE_NOOP("Schema", "Choose an event.")));
    return std::make_unique<EventHappens>(event, parameters.value("key"_L1).toString());
}

QList<Field::Option> eventOptions()
{
    QList<Field::Option> options;
    for (const wecom::EventKind &kind : wecom::eventKinds())
        options.append({kind.id, kind.label});
    return options;
}

} // namespace

ConditionType event()
{
    return {
        .id = u"event"_s,
        .group = PartGroup::Message,
        .label = QT_TRANSLATE_NOOP("Schema", "Event"),
        .help = QT_TRANSLATE_NOOP(
            "Schema", "Holds if something happens: the app is opened, a button is pressed …"),
        .sentence = QT_TRANSLATE_NOOP("Rules", "this happens: {event}[ ({key})]"),
        .schema = {{.key = u"event"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Event"),
                    .help = QT_TRANSLATE_NOOP("Schema", "What happened."),
                    .kind = Field::Kind::Choice,
                    .isRequired = true,
                    .options = eventOptions()},
                   {.key = u"key"_s,
                    .label = QT_TRANSLATE_NOOP("Schema", "Key"),
                    .help = QT_TRANSLATE_NOOP(
                        "Schema", "Which of them: the key of a button, the address of a link, the "
                                  "change of the contacts. Empty: any.")}},
        .create = create,
    };
}

} // namespace ewc
