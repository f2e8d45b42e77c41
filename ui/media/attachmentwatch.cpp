// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/attachmentwatch.h"

#include "ui/loglink.h"

#include <algorithm>

namespace ewc::ui {
namespace {

constexpr std::chrono::seconds Interval{1}; // somebody is looking at it

} // namespace

AttachmentWatch::AttachmentWatch(LogLink &log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    m_again.setSingleShot(true);
    m_again.setInterval(Interval);
    connect(&m_again, &QTimer::timeout, this, &AttachmentWatch::read);
    connect(&log, &LogLink::opened, this, [this] { watch(0); }); // ids mean other messages now
}

void AttachmentWatch::watch(qint64 id)
{
    m_id = id;
    m_again.stop();
    if (id != 0)
        read();
}

void AttachmentWatch::read()
{
    m_log.readAttachments(m_id, this, [this, id = m_id](const Result<QList<Attachment>> &files) {
        if (id != m_id || !files)
            return;
        if (std::any_of(files->begin(), files->end(), [](const Attachment &file) {
                return file.state == Attachment::State::Waiting;
            }))
            m_again.start();
        Q_EMIT found(*files);
    });
}

} // namespace ewc::ui
