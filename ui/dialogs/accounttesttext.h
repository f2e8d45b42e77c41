// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/accountcheck.h"

#include <QString>
#include <QUrl>

namespace ewc::ui {

/*! What a test is about, for the words about its steps. A value. */
struct TestSubject
{
    QString account;
    QString apiHost;
    QString proxy; ///< its host; empty: none of its own
    QUrl callbackUrl;
    bool isPublic = false; ///< the URL is one that others can reach
    QString listen; ///< ADDRESS:PORT at which the server is to be found
};

/*! A failed step in words, in the user's language. A value. */
struct TestFailure
{
    QString what; ///< happened
    QString meaning;
    QString remedy;
    QString address = {}; ///< that has to be entered in the admin console; empty: none
};

/*! What \a step looks at, in a word or two. */
[[nodiscard]] QString stepTitle(CheckStep::Name step);
/*! What a step that passed or was left out has to tell; may be empty. */
[[nodiscard]] QString stepInfo(const CheckStep &step);
/*! Why \a step failed, and what to do about it. */
[[nodiscard]] TestFailure failureOf(const CheckStep &step, const TestSubject &subject);

} // namespace ewc::ui
