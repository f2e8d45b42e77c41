// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDebug>
#include <QTest>

/*! Fails the test, printing the error, unless \a result holds a value. */
#define QVERIFY_RESULT(result)                                                                     \
    do {                                                                                           \
        const auto &outcome = (result);                                                            \
        QVERIFY2(outcome.has_value(),                                                              \
                 qPrintable(outcome ? QString() : QDebug::toString(outcome.error())));             \
    } while (false)

/*! Fails the test unless \a expression is an error of \a expectedKind. */
#define QVERIFY_FAILURE(expression, expectedKind)                                                  \
    do {                                                                                           \
        const auto outcome = (expression);                                                         \
        QVERIFY2(!outcome.has_value(), #expression " succeeded");                                  \
        QCOMPARE(outcome.error().kind, expectedKind);                                              \
    } while (false)
