// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/recipient.h"

class QSettings;

namespace ewc::ui {

/*! To whom was sent lately, by account, the latest first; kept in the window's settings. */
class RecentRecipients final
{
public:
    /*! \a settings has to outlive it. */
    explicit RecentRecipients(QSettings &settings);

    [[nodiscard]] QList<Recipient> of(const QString &account) const;
    /*! Puts \a recipients at the head. Everybody is not kept: it shall not be at hand. */
    void note(const QString &account, const QList<Recipient> &recipients);

private:
    QSettings &m_settings;
};

} // namespace ewc::ui
