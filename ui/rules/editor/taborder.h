// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace ewc::ui {

/*! Lets Tab go through what is in \a root in the order of its layouts: rows that were made, or
    moved, later come where the eye finds them. */
void orderTabs(QWidget &root);

} // namespace ewc::ui
