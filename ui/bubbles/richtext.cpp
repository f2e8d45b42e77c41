// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bubbles/contentparts.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! A text and what of it looks different; both grow at the end. */
struct StyledText
{
    void append(QStringView more, TextSpan style = {})
    {
        style.start = static_cast<int>(text.size());
        style.length = static_cast<int>(more.size());
        text += more;
        if (style.length > 0 && (style.tone != Tone::Normal || !style.url.isEmpty()))
            spans.append(style);
    }

    QString text;
    QList<TextSpan> spans;
};

QString withoutQuotes(QString text)
{
    text = text.trimmed();
    const bool isQuoted = text.size() >= 2 && (text.front() == u'"' || text.front() == u'\'')
                          && text.back() == text.front();
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

/*! The first character behind which a bare address ends in \a text: Chinese follows unspaced. */
qsizetype endOfAddress(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end) > u' ' && text.at(end).unicode() < 0x80
           && !QStringView(u"<>\"'`").contains(text.at(end)))
        ++end;
    while (end > 0 && QStringView(u".,;:!?)]}").contains(text.at(end - 1))) // of the sentence
        --end;
    return end;
}

/*! Appends \a plain, in which addresses and <@userid> are found. */
void appendPlain(StyledText &to, QStringView plain)
{
    static const QRegularExpression mark(u"https?://|<@[^<>\\s]{1,64}>"_s);
    qsizetype at = 0;
    while (at < plain.size()) {
        const auto match = mark.match(plain.toString(), at);
        if (!match.hasMatch())
            break;
        to.append(plain.sliced(at, match.capturedStart() - at));
        at = match.capturedStart();
        if (plain.at(at) == u'<') {
            to.append(match.capturedView().sliced(1).chopped(1), {.tone = Tone::Link});
            at = match.capturedEnd();
        } else {
            const QStringView url = plain.sliced(at, endOfAddress(plain.sliced(at)));
            to.append(url, {.tone = Tone::Link, .url = url.toString()});
            at += std::max<qsizetype>(url.size(), 1);
        }
    }
    if (at < plain.size())
        to.append(plain.sliced(at));
}

void readEntities(QString &text)
{
    static constexpr std::pair<QLatin1StringView, char16_t> Entities[]{
        {"&lt;"_L1, u'<'},
        {"&gt;"_L1, u'>'},
        {"&quot;"_L1, u'"'},
        {"&nbsp;"_L1, u' '},
        {"&amp;"_L1, u'&'}}; // the last last, or "&amp;lt;" would be read twice
    if (!text.contains(u'&'))
        return;
    for (const auto &[entity, character] : Entities)
        text.replace(entity, QString(QChar(character)));
}

Tone toneOfDiv(const QString &tag)
{
    if (tag.contains("gray"_L1))
        return Tone::Muted;
    return tag.contains("highlight"_L1) ? Tone::Warning : Tone::Normal;
}

void appendMore(QList<BubbleBlock> &blocks, qsizetype gone)
{
    if (gone > 0)
        blocks.append(moreCharacters(gone));
}

} // namespace

QList<BubbleBlock> textBlocks(QString text)
{
    static const QRegularExpression link(
        u"<a\\s[^<>]{0,256}?href\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s>]+)[^>]{0,256}>(.*?)</a>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const qsizetype gone = cutBubbleText(text);
    StyledText styled;
    qsizetype at = 0;
    for (auto found = link.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        appendPlain(styled, QStringView(text).sliced(at, match.capturedStart() - at));
        const QString url = withoutQuotes(match.captured(1));
        styled.append(match.capturedView(2), {.tone = Tone::Link, .url = url});
        at = match.capturedEnd();
    }
    appendPlain(styled, QStringView(text).sliced(at));
    QList<BubbleBlock> blocks{{.text = styled.text, .spans = styled.spans}};
    appendMore(blocks, gone);
    return blocks;
}

QList<BubbleBlock> divBlocks(QString text)
{
    static const QRegularExpression tag(u"<(/?)(div|br)\\b([^<>]{0,256})>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const qsizetype gone = cutBubbleText(text);
    QList<BubbleBlock> blocks;
    Tone tone = Tone::Normal;
    qsizetype at = 0;
    const auto add = [&](qsizetype end) {
        QString part = text.mid(at, end - at).trimmed();
        readEntities(part);
        if (!part.isEmpty() && blocks.size() < MostBubbleLines)
            blocks.append({.text = part, .tone = tone});
    };
    for (auto found = tag.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        add(match.capturedStart());
        at = match.capturedEnd();
        if (match.captured(2).compare("div"_L1, Qt::CaseInsensitive) == 0)
            tone = match.captured(1).isEmpty() ? toneOfDiv(match.captured(3)) : Tone::Normal;
    }
    add(text.size());
    appendMore(blocks, gone);
    return blocks;
}

} // namespace ewc::ui
