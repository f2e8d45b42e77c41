// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

namespace ewc {

/*!
    The reply to a message: what the platform shows to the member who wrote.

    \code
    bot.on("image", [](const ewc::IncomingMessage &message) {
        return ewc::Reply::image(message.value(u"MediaId")); // the same picture back
    });
    bot.onText([](const ewc::IncomingMessage &) {
        return ewc::Reply::image(QUrl::fromLocalFile("cat.jpg"));
    });
    \endcode

    What the platform has already goes back with the answer to the callback, as a passive reply. A
    file has to be uploaded first, so it follows as a message of its own, which takes an account
    that can send; so does what comes later than the 4.5 s that the platform leaves.

    A value. Source: WeCom document 90241.
*/
class Reply final
{
public:
    /*! One of the articles of news(). */
    struct Article
    {
        QString title;
        QString description = {};
        QString url = {}; ///< what a click opens, http or https
        QString pictureUrl = {}; ///< JPG or PNG

        friend bool operator==(const Article &, const Article &) = default;
    };

    /*! No reply: the message is accepted and nothing is said. */
    Reply() = default;

    /*! A reply of plain text. More than 2048 bytes of UTF-8 follow as messages, in parts. */
    [[nodiscard]] static Reply text(const QString &content)
    {
        Reply reply;
        reply.m_type = QStringLiteral("text");
        reply.m_content = content;
        return reply;
    }

    /*! The picture \a mediaId, as uploaded or received in the last three days. */
    [[nodiscard]] static Reply image(const QString &mediaId);
    /*! The picture in the local \a file, JPG or PNG of at most 10 MB. */
    [[nodiscard]] static Reply image(const QUrl &file);
    /*! The voice message \a mediaId. */
    [[nodiscard]] static Reply voice(const QString &mediaId);
    /*! The voice message in the local \a file, AMR of at most 60 seconds and 2 MB. */
    [[nodiscard]] static Reply voice(const QUrl &file);
    /*! The film \a mediaId; of \a title 128 bytes are shown, of \a description 512. */
    [[nodiscard]] static Reply video(const QString &mediaId, const QString &title = {},
                                     const QString &description = {});
    /*! The film in the local \a file, MP4 of at most 10 MB. */
    [[nodiscard]] static Reply video(const QUrl &file, const QString &title = {},
                                     const QString &description = {});
    /*! One to eight \a articles. */
    [[nodiscard]] static Reply news(const QList<Article> &articles);

    /*! To a click on a card: its buttons end for who clicked, and the one clicked reads \a name. */
    [[nodiscard]] static Reply updateButton(const QString &name);
    /*! To a click on a card: \a card takes its place, an object as template_card in document
        90236 has it, card_type included. */
    [[nodiscard]] static Reply updateCard(const QJsonObject &card);

    /*! True if there is nothing to say; an empty text cannot be sent either. */
    [[nodiscard]] bool isEmpty() const
    {
        return m_type.isEmpty() || (m_content.isEmpty() && m_body.isEmpty());
    }
    /*! text, image, voice, video, news, update_button or update_template_card; empty for none. */
    [[nodiscard]] QString type() const { return m_type; }
    /*! What a text reply says; empty for the others. */
    [[nodiscard]] QString content() const { return m_content; }
    /*! What is in it, named as in document 90236: {"media_id": …}, {"articles": […]},
        {"replace_name": …} or the card. */
    [[nodiscard]] QJsonObject body() const;

    /*! All of it, as fromJson() takes it: {"msgtype": "image", "image": {"media_id": …}}. */
    [[nodiscard]] QJsonObject toJson() const;
    /*! The reply that toJson() wrote; an empty one if \a json is none. */
    [[nodiscard]] static Reply fromJson(const QJsonObject &json);

    friend bool operator==(const Reply &, const Reply &) = default;

private:
    [[nodiscard]] static Reply of(const QString &type, const QJsonObject &body);

    QString m_type;
    QString m_content; // of a text, which is by far the most frequent one
    QJsonObject m_body; // of any other
};

} // namespace ewc
