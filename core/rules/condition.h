// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/base/schema.h"
#include "core/rules/question.h"
#include "core/rules/rule.h"

#include <QHash>

#include <memory>
#include <optional>

namespace ewc {

/*! What conditions found in a message, by the name of the variable: "1", or a named capture. */
using Captures = QHash<QString, QString>;

/*! Words of which a text surely holds one where a condition holds: how rules are found without
    asking each. A value. */
struct Keywords
{
    TextFolding folding = {};
    QStringList words = {}; ///< folded, none of them empty
};

/*! A condition, ready to be asked: compiled once, asked for each message. Any thread, one at a
    time. */
class Condition
{
    Q_DISABLE_COPY_MOVE(Condition)

public:
    virtual ~Condition() = default;

    /*!
        True if it holds for \a question; adds what it found to \a captures.

        Fails with Unavailable if it had to be cut off, such as a hostile regular expression;
        the detail is a sentence in the user's language. It counts as not holding.
    */
    [[nodiscard]] virtual Result<bool> holds(const Question &question,
                                             Captures &captures) const = 0;
    /*! Nothing: it may hold for any text, or without one. */
    [[nodiscard]] virtual std::optional<Keywords> keywords() const { return std::nullopt; }

protected:
    Condition() = default;
};

/*! Where a condition or an action stands in the menus. */
enum class PartGroup {
    // of conditions
    Text,
    Message,
    Sender,
    Time,
    Conversation,
    // of actions
    Reply,
    Send,
    Call,
    Note,
    Flow,
};

/*!
    A kind of condition, described once: the editor's menu and form, the sentence under a rule,
    the check of rules.json and the help follow from it. A value.

    Texts are English sources of the translation contexts "Schema" (label, help and fields) and
    "Rules" (sentence), marked with QT_TRANSLATE_NOOP.
*/
struct ConditionType
{
    using Create = Result<std::unique_ptr<const Condition>> (*)(const Parameters &parameters);

    QString id; ///< in rules.json, e.g. "textContains"
    PartGroup group = PartGroup::Text;
    const char *label = nullptr; ///< in the menu: "Text contains"
    const char *help = nullptr; ///< what it is for, in a sentence
    /*! Reads on after "when": "the text contains {words}". {key} is the value of a field as people
        read it; [what stands in brackets] is left out where none of its fields is set. */
    const char *sentence = nullptr;
    Schema schema = {};
    Create create = nullptr; ///< InvalidInput: detail is a sentence in the user's language
    /*! The variables that it finds with these \a parameters, besides {1}…: named captures. */
    QStringList (*variables)(const Parameters &parameters) = nullptr;
};

/*! All kinds of conditions, in the order of the menus. */
[[nodiscard]] const QList<ConditionType> &conditionTypes();
/*! The kind \a id; null if there is none. */
[[nodiscard]] const ConditionType *conditionType(const QString &id);
/*! The condition that \a part describes. Fails with InvalidInput if there is no such kind, or its
    parameters are wrong; the detail is a sentence in the user's language. */
[[nodiscard]] Result<std::unique_ptr<const Condition>> createCondition(const RulePart &part);

} // namespace ewc
