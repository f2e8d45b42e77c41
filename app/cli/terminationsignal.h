// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ewc {

/*!
    Turns SIGTERM and SIGINT into a signal of the event loop, once: a second one of either ends
    the program at once. There can be one of these in a program.
*/
class TerminationSignal final : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignal(QObject *parent = nullptr);

Q_SIGNALS:
    void received();
};

} // namespace ewc
