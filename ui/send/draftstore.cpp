// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/draftstore.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qint64 LargestFile = 16 * 1024 * 1024; // bytes: more was not written by us

QJsonObject toJson(const Draft &draft)
{
    const Shipment shipment{.recipients = draft.recipients, .message = draft.message};
    QJsonObject object = QJsonDocument::fromJson(shipment.toJson()).object();
    object.insert("long"_L1, static_cast<int>(draft.longText));
    return object;
}

Draft fromJson(const QJsonObject &object)
{
    const Shipment shipment = Shipment::fromJson(QJsonDocument(object).toJson());
    Draft draft{.recipients = shipment.recipients, .message = shipment.message};
    const int longText = object.value("long"_L1).toInt();
    if (longText >= 0 && longText <= static_cast<int>(LongText::Refuse))
        draft.longText = static_cast<LongText>(longText);
    return draft;
}

bool isSame(const Draft &one, const Draft &other)
{
    return one.recipients == other.recipients && one.message == other.message
           && one.longText == other.longText;
}

} // namespace

DraftStore::DraftStore(const QString &file)
    : m_file(file)
{
    QFile stored(file);
    if (!stored.open(QIODevice::ReadOnly) || stored.size() > LargestFile)
        return;
    const QJsonObject drafts = QJsonDocument::fromJson(stored.readAll()).object();
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        m_drafts.insert(it.key(), fromJson(it->toObject()));
}

void DraftStore::setDraft(const QString &account, const Draft &draft)
{
    if (isSame(m_drafts.value(account), draft))
        return;
    m_drafts.insert(account, draft);
    m_isChanged = true;
}

Result<> DraftStore::save()
{
    if (!std::exchange(m_isChanged, false))
        return {};
    QJsonObject drafts;
    for (const auto &[account, draft] : m_drafts.asKeyValueRange())
        drafts.insert(account, toJson(draft));
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QJsonDocument(drafts).toJson(QJsonDocument::Compact));
        if (file.commit())
            return {};
    }
    m_isChanged = true;
    return failure(ErrorKind::Unavailable, u"%1: %2"_s.arg(m_file, file.errorString()));
}

} // namespace ewc::ui
