// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/rules/question.h"
#include "core/wecom/companydirectory.h"

namespace ewc {

/*! A message that nobody sent: what it would be, given by hand. A value. */
struct TrialMessage
{
    QString from; ///< user id
    QDateTime time; ///< invalid: now
    QString type = QStringLiteral("text"); ///< MsgType on the wire
    QString event = {}; ///< Event on the wire; of type "event"
    QString key =
        {}; ///< what tells events of that kind apart, see wecom::EventKind; of type "event"
    /*! What is in it, by kind: what was written, what was understood of a voice, a file's name,
        a place's name, a link's title, what was scanned. */
    QString text = {};
    double latitude = 0; ///< degrees; of a place
    double longitude = 0; ///< degrees; of a place

    friend bool operator==(const TrialMessage &, const TrialMessage &) = default;
};

/*! \a trial as the platform would have delivered it. The same text has the same id, so that what
    a rule chooses by chance stays the same. */
[[nodiscard]] IncomingMessage incomingMessage(const TrialMessage &trial);

/*! What \a directory knows of \a userId: the departments with those around them, and the tags. */
[[nodiscard]] Sender senderIn(const wecom::CompanyDirectory &directory, const QString &userId);

/*! Circumstances given by hand: as if this were the first message ever, unless told otherwise. */
class TrialCircumstances final : public Circumstances
{
public:
    /*! See the functions of Circumstances with these names. A value. */
    struct Facts
    {
        Sender sender = {};
        std::optional<qint64> previousMessage = {};
        QString previousRule = {};
        int messages = 1; ///< since whenever, this one included
        int sameTexts = 1; ///< since whenever, this one included
        int answers = 0;
        QHash<QString, qint64> lastHits = {}; ///< by rule: of this member and of anybody
        QHash<QString, qint64> hits = {}; ///< by rule
        QHash<QString, QString> variables = {};
        std::optional<qint64> handedOverUntil = {};
        std::optional<qint64> fileSize = {};

        friend bool operator==(const Facts &, const Facts &) = default;
    };

    TrialCircumstances() = default;
    explicit TrialCircumstances(Facts facts);

    [[nodiscard]] Sender sender() const override { return m_facts.sender; }
    [[nodiscard]] std::optional<qint64> previousMessage() const override;
    [[nodiscard]] QString previousRule() const override { return m_facts.previousRule; }
    [[nodiscard]] int messagesSince(qint64 time) const override;
    [[nodiscard]] int sameTextsSince(qint64 time) const override;
    [[nodiscard]] int answersSince(qint64 time) const override;
    [[nodiscard]] std::optional<qint64> lastHit(const QString &id,
                                                bool ofThisMember) const override;
    [[nodiscard]] qint64 hits(const QString &id) const override { return m_facts.hits.value(id); }
    [[nodiscard]] QString variable(const QString &name) const override;
    [[nodiscard]] std::optional<qint64> handedOverUntil() const override;
    [[nodiscard]] std::optional<qint64> fileSize() const override { return m_facts.fileSize; }

private:
    Facts m_facts;
};

} // namespace ewc
