// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/api/mediaclient.h"
#include "core/settings/account.h"
#include "core/store/mediastore.h"
#include "core/wecom/outgoingmessage.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <stop_token>

namespace ewc {

/*!
    Brings the stored files of messages to the platform before the messages follow. A file that
    the platform still has is not brought again, and one that several messages want at the same
    time only once. Same thread as client and store, which outlive it.
*/
class MediaUploads final : public QObject
{
    Q_OBJECT

public:
    using Message = Result<wecom::OutgoingMessage>;

    MediaUploads(MediaClient &client, MediaStore &store, const Clock &clock,
                 QObject *parent = nullptr);

    /*!
        Puts media_ids in the places of \a message, row \a id of the log, that name stored files.
        Fails as MediaClient::upload() does, with NotFound for a file that is gone.
    */
    [[nodiscard]] QFuture<Message> bring(const Account &account,
                                         const wecom::OutgoingMessage &message, qint64 id);
    /*! Gives up bringing the files of message \a id; false if none of it is under way. */
    [[nodiscard]] bool stop(qint64 id);
    /*! Forgets the media_ids in \a message: the platform does not know them (40007). */
    void forget(const wecom::OutgoingMessage &message);
    /*! \a message with its picture in it, as robots take it. Fails with InvalidInput above 2 MB. */
    [[nodiscard]] Message withPicture(const wecom::OutgoingMessage &message) const;

Q_SIGNALS:
    /*! \a sent of \a total bytes of a file of message \a id have been uploaded. */
    void progressed(qint64 id, qint64 sent, qint64 total);

private:
    using Uploaded = Result<QString>; ///< media_id

    struct Job;
    /*! An upload under way. */
    struct Running
    {
        QFuture<Uploaded> result;
        std::stop_source stop;
        QSet<qint64> messages; ///< that wait for it
    };

    void finish(Job &job, const Message &result);
    void next(const std::shared_ptr<Job> &job);
    [[nodiscard]] QFuture<Uploaded> mediaId(const Account &account, const UploadKey &key,
                                            qint64 id);

    MediaClient &m_client;
    MediaStore &m_store;
    const Clock &m_clock;
    QHash<qint64, std::shared_ptr<Job>> m_jobs; ///< by message
    QHash<UploadKey, Running> m_running;
};

} // namespace ewc
