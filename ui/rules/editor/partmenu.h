// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/editor/parttype.h"

#include <functional>

class QMenu;

namespace ewc::ui {

/*! Puts \a types into \a menu, under the headings of their groups; \a current has a mark.
    \a chosen is called with the id; \a context is whoever it belongs to. */
void fillPartMenu(QMenu &menu, const PartTypes &types, const QString &current, QObject *context,
                  const std::function<void(const QString &id)> &chosen);

} // namespace ewc::ui
