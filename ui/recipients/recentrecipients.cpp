// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/recentrecipients.h"

#include <QSettings>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype MostRecent = 20;

QString keyOf(const QString &account)
{
    return u"recipients/"_s + QString::fromLatin1(account.toUtf8().toPercentEncoding());
}

} // namespace

RecentRecipients::RecentRecipients(QSettings &settings)
    : m_settings(settings)
{
}

QList<Recipient> RecentRecipients::of(const QString &account) const
{
    QList<Recipient> recent;
    const QStringList texts = m_settings.value(keyOf(account)).toStringList();
    for (const QString &text : texts) {
        const auto recipient = Recipient::fromText(text);
        if (recipient && !recent.contains(*recipient) && recent.size() < MostRecent)
            recent.append(*recipient);
    }
    return recent;
}

void RecentRecipients::note(const QString &account, const QList<Recipient> &recipients)
{
    QStringList texts;
    for (const Recipient &recipient : recipients + of(account)) {
        const QString text = recipient.toText();
        if (recipient.kind != Recipient::Kind::Everybody && !texts.contains(text)
            && texts.size() < MostRecent)
            texts.append(text);
    }
    m_settings.setValue(keyOf(account), texts);
}

} // namespace ewc::ui
