// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace ewc::ui {

/*! A kind of message that rules can be tried on, events aside. Texts are of the translation
    context "ewc::ui::TrialInput". A value. */
struct TrialKind
{
    QLatin1StringView type; ///< MsgType on the wire
    const char *label;
    const char *placeholder; ///< of the line; null: there is nothing to type
};

/*! All of them, in the order of the menu. */
[[nodiscard]] std::span<const TrialKind> trialKinds();
/*! The kind \a type; null if there is none. */
[[nodiscard]] const TrialKind *trialKind(const QString &type);

} // namespace ewc::ui
