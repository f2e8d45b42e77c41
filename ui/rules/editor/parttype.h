// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/action.h"
#include "core/rules/condition.h"
#include "ui/forms/filefacts.h"

#include <QList>

namespace ewc::ui {

/*! What the editor knows about a kind of condition or action: all that a row needs. A value. */
struct PartType
{
    QString id;
    PartGroup group = PartGroup::Text;
    const char *label = nullptr; ///< as of ConditionType
    const char *help = nullptr;
    Schema schema = {};
    FilePurpose purpose = {}; ///< of the files that it asks for
};

using PartTypes = QList<PartType>;

/*! All kinds of conditions, in the order of the menu. */
[[nodiscard]] const PartTypes &conditionParts();
/*! All kinds of actions, in the order of the menu. */
[[nodiscard]] const PartTypes &actionParts();

/*! The one of \a types that is called \a id; null if there is none. */
[[nodiscard]] const PartType *partType(const PartTypes &types, const QString &id);

/*! "Reply", in the user's language. */
[[nodiscard]] QString groupLabel(PartGroup group);
/*! What \a type is called where its group is not to be seen: "Reply: picture". */
[[nodiscard]] QString fullLabel(const PartType &type);

/*! Of the \a parameters of another type what \a type has as well. */
[[nodiscard]] Parameters fitting(const PartType &type, const PartType &former,
                                 const Parameters &parameters);

} // namespace ewc::ui
