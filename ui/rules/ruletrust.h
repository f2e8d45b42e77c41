// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/list/ruleplacement.h"

#include <QObject>

class QMessageBox;
class QSettings;
class QWidget;

namespace ewc::ui {

class RulesDraft;

/*!
    Rules that came from elsewhere and may do harm, such as run programs: they are off, and when
    one of them is switched on, in whatever way, the user is asked once. Main thread.
*/
class RuleTrust final : public QObject
{
    Q_OBJECT

public:
    /*! All of it outlives this; asks before \a window. */
    RuleTrust(RulesDraft &draft, QSettings &settings, QWidget *window);

    /*! Switches off what may do harm of \a strangers in \a rules, which come from elsewhere, and
        remembers it. */
    [[nodiscard]] RuleSet quarantined(const RuleSet &rules, const RuleIds &strangers);
    [[nodiscard]] bool isAsking() const { return m_box != nullptr; }
    [[nodiscard]] static bool isDangerous(const Rule &rule);

private:
    void look();
    void ask(const Rule &rule);
    void allow(const QString &id, bool isAllowed);
    void remember();

    RulesDraft &m_draft;
    QSettings &m_settings;
    QWidget *m_window;
    RuleIds m_strangers; ///< that nobody has allowed yet
    QMessageBox *m_box = nullptr; ///< of the window
};

} // namespace ewc::ui
