// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/trialmessage.h"

#include "core/base/jsonpath.h"
#include "core/wecom/eventkinds.h"
#include "core/wecom/incomingmessageparser.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

void putEvent(QJsonObject &fields, const TrialMessage &trial)
{
    fields.insert("Event"_L1, trial.event);
    fields.insert("EventKey"_L1, QString()); // the platform writes it, though it is empty
    const QString event = trial.event.toLower();
    if (event == "location"_L1) {
        fields.insert("Latitude"_L1, trial.latitude);
        fields.insert("Longitude"_L1, trial.longitude);
    } else if (event.startsWith("scancode"_L1)) {
        fields.insert("ScanCodeInfo"_L1,
                      QJsonObject{{u"ScanType"_s, u"qrcode"_s}, {u"ScanResult"_s, trial.text}});
    } else if (event == "location_select"_L1) {
        fields.insert("SendLocationInfo"_L1, QJsonObject{{u"Location_X"_s, trial.latitude},
                                                         {u"Location_Y"_s, trial.longitude},
                                                         {u"Label"_s, trial.text}});
    }
    const wecom::EventKind *kind = wecom::eventKind(event);
    if (kind == nullptr)
        fields.insert("EventKey"_L1, trial.key);
    else if (kind->hasKey())
        setValueAt(fields, kind->keyField, trial.key);
}

void putContent(QJsonObject &fields, const TrialMessage &trial)
{
    if (trial.type == "text"_L1) {
        fields.insert("Content"_L1, trial.text);
    } else if (trial.type == "voice"_L1) {
        fields.insert("Format"_L1, u"amr"_s);
        fields.insert("Recognition"_L1, trial.text);
    } else if (trial.type == "file"_L1) {
        fields.insert("FileName"_L1, trial.text);
    } else if (trial.type == "location"_L1) {
        fields.insert("Location_X"_L1, trial.latitude);
        fields.insert("Location_Y"_L1, trial.longitude);
        fields.insert("Scale"_L1, 16);
        fields.insert("Label"_L1, trial.text);
    } else if (trial.type == "link"_L1) {
        fields.insert("Title"_L1, trial.text);
    }
}

} // namespace

IncomingMessage incomingMessage(const TrialMessage &trial)
{
    const QDateTime time = trial.time.isValid() ? trial.time : QDateTime::currentDateTime();
    QJsonObject fields{{u"ToUserName"_s, u"trial"_s},
                       {u"FromUserName"_s, trial.from},
                       {u"CreateTime"_s, QString::number(time.toSecsSinceEpoch())},
                       {u"MsgType"_s, trial.type}};
    if (trial.type == "event"_L1) {
        putEvent(fields, trial);
    } else {
        putContent(fields, trial);
        const QByteArray said = (trial.type + trial.text).toUtf8();
        fields.insert("MsgId"_L1, QString::number(qChecksum(said)));
    }
    const auto message = wecom::parseIncomingMessage(QJsonDocument(fields).toJson());
    return message.value_or(IncomingMessage()); // only texts beyond all bounds are refused
}

Sender senderIn(const wecom::CompanyDirectory &directory, const QString &userId)
{
    Sender sender;
    const auto member = std::ranges::find(directory.members, userId, &wecom::Member::userId);
    if (member != directory.members.end()) {
        sender.name = member->name;
        QHash<int, int> parents;
        for (const wecom::Department &department : directory.departments)
            parents.insert(department.id, department.parentId);
        for (const int id : member->departments) {
            for (int each = id; each != 0; each = parents.value(each)) {
                const QString text = QString::number(each);
                if (sender.departments.contains(text))
                    break; // also where departments stand in a circle
                sender.departments.append(text);
            }
        }
    }
    for (const wecom::Tag &tag : directory.tags) {
        if (tag.users.contains(userId))
            sender.tags.append(QString::number(tag.id));
    }
    return sender;
}

TrialCircumstances::TrialCircumstances(Facts facts)
    : m_facts(std::move(facts))
{
}

std::optional<qint64> TrialCircumstances::previousMessage() const
{
    return m_facts.previousMessage;
}

int TrialCircumstances::messagesSince(qint64) const
{
    return m_facts.messages;
}

int TrialCircumstances::sameTextsSince(qint64) const
{
    return m_facts.sameTexts;
}

int TrialCircumstances::answersSince(qint64) const
{
    return m_facts.answers;
}

std::optional<qint64> TrialCircumstances::lastHit(const QString &id, bool) const
{
    const auto hit = m_facts.lastHits.constFind(id);
    return hit == m_facts.lastHits.cend() ? std::nullopt : std::optional(*hit);
}

QString TrialCircumstances::variable(const QString &name) const
{
    return m_facts.variables.value(name);
}

std::optional<qint64> TrialCircumstances::handedOverUntil() const
{
    return m_facts.handedOverUntil;
}

} // namespace ewc
