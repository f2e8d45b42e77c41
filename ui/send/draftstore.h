// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pipeline/shipment.h"

#include <QHash>
#include <QString>

namespace ewc::ui {

/*!
    What is being written but was not sent yet, for each account: in a file that only its owner
    can read. Not in the settings of the window, which have no place for a text of many lines.
*/
class DraftStore final
{
public:
    /*! Reads the drafts in \a file; what cannot be read counts as none. */
    explicit DraftStore(const QString &file);

    [[nodiscard]] Draft draft(const QString &account) const { return m_drafts.value(account); }
    /*! Keeps \a draft for \a account; save() writes it. */
    void setDraft(const QString &account, const Draft &draft);
    /*! Writes what changed since the last time; fails with Unavailable. */
    Result<> save();

private:
    QString m_file;
    QHash<QString, Draft> m_drafts; ///< by account
    bool m_isChanged = false;
};

} // namespace ewc::ui
