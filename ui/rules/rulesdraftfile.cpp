// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulesdraftfile.h"

#include "core/base/logging.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024; // bytes: more was not written by us

RuleSet rulesIn(const QJsonValue &json)
{
    // What has problems was not ready to be saved, and is kept all the same.
    return readRules(json.toString().toUtf8()).rules;
}

} // namespace

RulesDraftFile::RulesDraftFile(const QString &file)
    : m_file(file)
{
}

std::optional<UnsavedRules> RulesDraftFile::read() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestFile)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (!json.value("draft"_L1).isString())
        return std::nullopt;
    return UnsavedRules{.draft = rulesIn(json.value("draft"_L1)),
                        .saved = rulesIn(json.value("saved"_L1))};
}

void RulesDraftFile::keep(const std::optional<UnsavedRules> &rules) const
{
    if (!rules) {
        QFile::remove(m_file);
        return;
    }
    const QJsonObject json{{"draft"_L1, QString::fromUtf8(writeRules(rules->draft))},
                           {"saved"_L1, QString::fromUtf8(writeRules(rules->saved))}};
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // keys may be in it
        file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
        if (file.commit())
            return;
    }
    qCWarning(lcEngine) << "unsaved rules are not kept:" << m_file << file.errorString();
}

} // namespace ewc::ui
