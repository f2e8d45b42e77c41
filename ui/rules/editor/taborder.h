// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace ewc::ui {

/*! What Tab reaches in \a root just now, in the order of its layouts: rows that were made, or
    moved, later stand where the eye finds them. */
[[nodiscard]] QList<QWidget *> tabOrder(QWidget &root);

/*! Gives the keyboard to what comes after, or before, the widget that has it: in \a root as the
    eye goes, and beyond its ends as Qt goes. False if there is nothing. */
bool focusNextInOrder(QWidget &root, bool next);

} // namespace ewc::ui
