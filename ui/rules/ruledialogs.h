// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;

namespace ewc::ui {

class EngineLink;
class LogLink;
class RulesPage;

/*! What is opened from the Rules page beside the rules themselves: the menu of the app, whose
    buttons lead to rules, and the list of those who are handed over. */
class RuleDialogs final : public QObject
{
    Q_OBJECT

public:
    /*! \a page owns it; both links outlive it. */
    RuleDialogs(EngineLink &engine, LogLink &log, RulesPage *page);

    /*! Open the dialogs; for a menu. */
    [[nodiscard]] QList<QAction *> actions() const { return {m_menu, m_handOvers}; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openMenu();
    void openHandOvers();
    void retranslate();

    EngineLink &m_engine;
    LogLink &m_log;
    RulesPage *m_page;
    QAction *m_menu;
    QAction *m_handOvers;
};

} // namespace ewc::ui
