// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/forwarding.h"

#include "core/pipeline/stepoutcome.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! The kind that a received file is sent as; empty for what is no file. */
QString kindOf(const IncomingMessage &message)
{
    const QString type = message.type();
    if (type == "shortvideo"_L1)
        return u"video"_s;
    return QStringList{u"image"_s, u"voice"_s, u"video"_s, u"file"_s}.contains(type) ? type
                                                                                     : QString();
}

QString placeText(const IncomingMessage &message)
{
    const QString label = message.value(u"Label");
    const QString place =
        u"%1, %2"_s.arg(message.value(u"Location_X"), message.value(u"Location_Y"));
    return label.isEmpty() ? place : u"%1 (%2)"_s.arg(label, place);
}

QString linkText(const IncomingMessage &message)
{
    return QStringList{message.value(u"Title"), message.value(u"Description"),
                       message.value(u"Url")}
        .join(u'\n')
        .trimmed();
}

QString textOf(const IncomingMessage &message)
{
    const QString type = message.type();
    if (type == "location"_L1)
        return placeText(message);
    if (type == "link"_L1)
        return linkText(message);
    const QString recognised = message.value(u"Recognition");
    return recognised.isEmpty() ? message.summary() : recognised;
}

} // namespace

QList<wecom::OutgoingMessage> forwardedFile(const IncomingMessage &message)
{
    const QString kind = kindOf(message);
    const QString mediaId = message.value(u"MediaId");
    if (kind.isEmpty() || mediaId.isEmpty())
        return {};
    return {{.type = kind, .content = {{"media_id"_L1, mediaId}}}};
}

QList<wecom::OutgoingMessage> forwarded(const IncomingMessage &message, const QString &name)
{
    const QString sentence = ruleText(QT_TRANSLATE_NOOP("Rules", "%1: %2"));
    return QList{wecom::OutgoingMessage::text(sentence.arg(name, textOf(message)))}
           + forwardedFile(message);
}

} // namespace ewc
