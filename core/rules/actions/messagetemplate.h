// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/actions/actionfields.h"
#include "core/wecom/outgoingkind.h"

namespace ewc {

/*! The fields of \a kind as rules have them: with variables where there is text. */
[[nodiscard]] Schema templateSchema(const wecom::OutgoingKind &kind);

/*!
    A message of a rule, its variables still in it. A value.

    What the values make too long for a field is cut, but for the text itself, which is split; line
    breaks in a field of one line become spaces; addresses are percent-encoded; no value leads a
    file's path into another folder.
*/
class MessageTemplate final
{
public:
    /*! Fails with InvalidInput if \a kind would never be taken with \a parameters; detail is a
        sentence in the user's language. */
    [[nodiscard]] static Result<MessageTemplate> create(const wecom::OutgoingKind &kind,
                                                        const Parameters &parameters);

    [[nodiscard]] wecom::OutgoingMessage rendered(const VariableValue &value) const;

private:
    struct Place
    {
        QString path; ///< in the content
        Field field;
        TemplateText text;
        FileTemplate file; ///< Field::Kind::File
        TemplateFormat format = TemplateFormat::Plain;
    };

    void collect(const Schema &schema, const QJsonObject &object, const QString &prefix);

    wecom::OutgoingMessage m_message;
    QList<Place> m_places;
};

} // namespace ewc
