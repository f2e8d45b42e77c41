// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace ewc::sandbox {

/*!
    What makes cards change: their task ids, each of which an application uses once, and the
    response codes that allow one change each within 72 hours. Source: WeCom document 94945.
*/
class CardCodes final
{
public:
    explicit CardCodes(const Clock &clock);

    [[nodiscard]] bool isTaskKnown(const QString &taskId) const { return m_tasks.contains(taskId); }
    /*! Notes \a taskId, if it is one, as used. */
    void rememberTask(const QString &taskId);

    /*! A new response code for the card that was sent as \a msgId. */
    [[nodiscard]] QString issue(const QString &msgId);
    /*! The card that \a code is for, as long as it is good; empty otherwise. */
    [[nodiscard]] QString find(const QString &code) const;
    /*! Uses \a code up. */
    void use(const QString &code) { m_codes.remove(code); }

private:
    struct Issued
    {
        QString msgId;
        Clock::TimePoint at;
    };

    const Clock &m_clock;
    QSet<QString> m_tasks;
    QHash<QString, Issued> m_codes;
};

} // namespace ewc::sandbox
