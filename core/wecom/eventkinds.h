// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <EasyWeChat/incomingmessage.h>

#include <QList>
#include <QString>

namespace ewc::wecom {

/*!
    A kind of event that the platform tells an application of: what a member pressed, or what
    became of an approval or of the contacts. Source: WeCom documents 90240, 90376, 96302. A value.

    Texts are English sources of the translation context "Schema", marked with QT_TRANSLATE_NOOP.
*/
struct EventKind
{
    QString id; ///< Event as on the wire, in lower case: "click", "location"
    const char *label = nullptr; ///< what happened, for people: "Menu button pressed"
    /*! Path of the wire field that tells events of this kind apart: "EventKey", or ChangeType of
        change_contact, the template of an approval. Empty: there is none. */
    QString keyField = {};
    const char *keyLabel = nullptr; ///< what that is, for people: "Key of the button"
    bool takesReply = false; ///< a passive reply to it is shown; otherwise only a message is
    bool isFromMember = true; ///< false: nobody sent it ("sys"), there is nobody to answer

    [[nodiscard]] bool hasKey() const { return !keyField.isEmpty(); }
};

/*! The kinds that there are, those met most first. */
[[nodiscard]] const QList<EventKind> &eventKinds();
/*! The kind \a id, in any case; null if nobody knows it. */
[[nodiscard]] const EventKind *eventKind(const QString &id);

/*! What tells \a message apart from other events of its kind; empty if it is no event, or has no
    key. Of a kind that nobody knows it is EventKey. */
[[nodiscard]] QString eventKey(const IncomingMessage &message);

} // namespace ewc::wecom
