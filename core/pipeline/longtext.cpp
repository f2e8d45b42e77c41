// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/longtext.h"

#include "core/media/uploadlimit.h"
#include "core/wecom/mediareference.h"
#include "core/wecom/outgoingkind.h"
#include "core/wecom/textsplitter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc {

using wecom::OutgoingMessage;

namespace {

// More would occupy its recipients for minutes: 30 a minute is what a member is sent at most.
constexpr qsizetype MostParts = 100;

/*! Bytes that \a channel takes as the text of \a message; 0 if it is no text. */
qsizetype longestText(const OutgoingMessage &message, wecom::Channel channel)
{
    const auto *kind = wecom::outgoingKind(message.type);
    const bool isText = message.type == "text"_L1 || message.type.startsWith("markdown"_L1);
    if (!isText || kind == nullptr)
        return 0;
    const Schema schema = wecom::schemaFor(*kind, channel);
    const auto content = std::ranges::find(schema, u"content"_s, &Field::key);
    return content == schema.end() ? 0 : content->longestBytes;
}

Result<QList<OutgoingMessage>> inParts(const OutgoingMessage &message, const QString &text,
                                       qsizetype longest)
{
    const auto tooMany = [](qsizetype parts) {
        return failure(ErrorKind::InvalidInput, 45002,
                       QCoreApplication::translate(
                           "MediaFile", "The text is so long that it would become %1 messages, "
                                        "and %2 are the most: shorten it, or send it as a file.")
                           .arg(QLocale().toString(parts))
                           .arg(MostParts));
    };
    // Not worth splitting: no part is longer than that.
    const qsizetype atLeast = text.toUtf8().size() / longest + 1;
    if (atLeast > MostParts)
        return tooMany(atLeast);
    const QStringList parts = wecom::splitText(text, longest);
    if (parts.size() > MostParts)
        return tooMany(parts.size());
    QList<OutgoingMessage> messages;
    for (const QString &part : parts) {
        OutgoingMessage one = message;
        if (!messages.isEmpty()) { // who is called for is called once
            one.content.remove("mentioned_list"_L1);
            one.content.remove("mentioned_mobile_list"_L1);
        }
        one.content["content"_L1] = part;
        messages.append(one);
    }
    return messages;
}

Result<QList<OutgoingMessage>> asFile(const OutgoingMessage &message, const QString &text,
                                      wecom::Channel channel, const MediaFolder &folder)
{
    const QByteArray bytes = text.toUtf8();
    const FileVerdict verdict = judgeFile(fileKind(bytes), bytes.size(), u"file"_s, channel);
    if (verdict.fit == FileVerdict::Fit::Refused)
        return failure(ErrorKind::InvalidInput, verdict.code, verdict.sentence);
    return folder.write(bytes).map([&](const StoredFile &file) {
        const bool isPlain = message.type == "text"_L1;
        //: The name of a file that a long text is sent as, without its suffix
        const QString name =
            QCoreApplication::translate("MediaFile", "Text") + (isPlain ? ".txt"_L1 : ".md"_L1);
        const wecom::StoredReference reference{.hash = file.hash, .name = name};
        OutgoingMessage sent{.type = u"file"_s,
                             .content = {{"media_id"_L1, reference.toString()}},
                             .options = message.options};
        sent.options.translatesIds = false; // nobody looks into a file
        return QList{sent};
    });
}

} // namespace

Result<QList<OutgoingMessage>> fitText(const Draft &draft, wecom::Channel channel,
                                       const MediaFolder &folder)
{
    const OutgoingMessage &message = draft.message;
    const qsizetype longest = longestText(message, channel);
    const QString text = message.content["content"_L1].toString();
    // A character of UTF-16 takes three bytes at most.
    const bool fits = longest == 0 || text.size() * 3 <= longest || text.toUtf8().size() <= longest
                      || text.trimmed().isEmpty();
    if (fits || draft.longText == LongText::Refuse)
        return QList{message};
    return draft.longText == LongText::Split ? inParts(message, text, longest)
                                             : asFile(message, text, channel, folder);
}

} // namespace ewc
