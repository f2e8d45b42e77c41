// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/mediasource.h"
#include "ui/phone/sandboxhttp.h"

namespace ewc::ui {

/*! The media of a sandbox, by media_id. */
class SandboxMedia final : public MediaSource
{
    Q_OBJECT

public:
    explicit SandboxMedia(const QUrl &sandbox, QObject *parent = nullptr);

    void fetch(const QString &reference, QObject *context,
               std::function<void(const QByteArray &)> take) override;

private:
    SandboxHttp m_http;
};

} // namespace ewc::ui
