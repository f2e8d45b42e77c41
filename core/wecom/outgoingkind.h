// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"
#include "core/wecom/recipients.h"

#include <QList>

namespace ewc::wecom {

/*!
    A kind of message that can be sent, described once: check, form, help and JSON follow from it.
    Source: WeCom documents 90236, 90248, 99110.

    A value. Texts are English sources of the translation context "Schema".
*/
struct OutgoingKind
{
    /*! Returns what is wrong between the fields of \a content, which the schema cannot say. */
    using Check = QList<FieldProblem> (*)(const QJsonObject &content, Channel channel);

    QString type; ///< msgtype
    QString card = {}; ///< card_type, of template_card only
    const char *label = nullptr; ///< "Text", "Picture", "Text card" …
    const char *help = nullptr; ///< what it is for, in a sentence
    QList<Channel> channels;
    /*! The fields of the object under the kind's name. A dot in a key leads into an object
        ("main_title.title"); a list of objects is a Field of Kind::List. */
    Schema schema;
    QString upload = {}; ///< type for media/upload of its media_id: image, voice, video or file
    bool hasSafe = false; ///< takes SendOptions::safe
    bool hasIdTranslation = false; ///< takes SendOptions::translatesIds
    Check check = nullptr;
    bool isShownInWeChat = true; ///< the WeChat plugin shows it; otherwise 企业微信 only
};

/*! All kinds in the order of a menu; template_card has one row for each of its card types. */
[[nodiscard]] const QList<OutgoingKind> &outgoingKinds();

/*! The kind of \a type, and of \a card for template_card; null if there is none. */
[[nodiscard]] const OutgoingKind *outgoingKind(const QString &type, const QString &card = {});

/*! What is wrong with \a content for \a kind on \a channel; card_type counts as known. */
[[nodiscard]] QList<FieldProblem> problemsOf(const OutgoingKind &kind, const QJsonObject &content,
                                             Channel channel,
                                             UnknownFields unknown = UnknownFields::Kept);

/*! The schema of \a kind as \a channel takes it: a robot's limits differ from an application's. */
[[nodiscard]] Schema schemaFor(const OutgoingKind &kind, Channel channel);

} // namespace ewc::wecom
