// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What EngineLink hands on to the engine about the menu of an application.

#include "ui/enginelink.h"

namespace ewc::ui {

void EngineLink::readMenu(const QString &account, QObject *receiver, const MenuHandler &handler)
{
    ask<wecom::Menu>([account](Engine &engine) { return engine.readMenu(account); }, receiver,
                     handler);
}

void EngineLink::createMenu(const QString &account, const wecom::Menu &menu, QObject *receiver,
                            const Done &done)
{
    ask<void>([account, menu](Engine &engine) { return engine.createMenu(account, menu); },
              receiver, done);
}

void EngineLink::deleteMenu(const QString &account, QObject *receiver, const Done &done)
{
    ask<void>([account](Engine &engine) { return engine.deleteMenu(account); }, receiver, done);
}

} // namespace ewc::ui
