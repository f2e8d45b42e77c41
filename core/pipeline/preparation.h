// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/pipeline/filepreparation.h"
#include "core/pipeline/shipment.h"
#include "core/settings/account.h"
#include "core/store/mediastore.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <list>
#include <memory>

namespace ewc {

/*!
    Makes what somebody asks for fit for the platform, before anything leaves: every limit is
    checked, files are judged, converted and put into the media store, long texts become parts or
    a file. One thread; files are worked on in a pool.
*/
class Preparation final : public QObject
{
    Q_OBJECT

public:
    /*! \a tools is called in another thread, and only if a file has to be converted. */
    Preparation(MediaStore &store, const Clock &clock, FilePreparation::Tools tools = mediaTools,
                QObject *parent = nullptr);
    ~Preparation() override;

    /*!
        The shipments that \a draft from \a account takes, in their order: one, or the parts of a
        long text. Where a file was there is "media:…" now. Ready at once where there is no file;
        \a stop gives up.

        Fails with InvalidInput or NotFound for what cannot be sent, and with Unavailable if the
        disk or the converters are not there; Error::detail is one sentence in the user's
        language, code the errcode that the platform would give. Futures are finished, with a
        failure, when this is destroyed.
    */
    [[nodiscard]] QFuture<Result<QList<Shipment>>>
    prepare(const Account &account, const Draft &draft, const std::stop_token &stop = {});

private:
    struct Job;

    void start(const std::shared_ptr<Job> &job);
    void finish(const std::shared_ptr<Job> &job);

    MediaStore &m_store;
    const Clock &m_clock;
    FilePreparation m_files;
    QThreadPool m_pool;
    std::list<std::shared_ptr<Job>> m_jobs; ///< under way
};

} // namespace ewc
