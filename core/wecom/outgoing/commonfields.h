// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonschema.h"

#include <QString>

// Fields that several kinds of messages have. Source: WeCom document 90236.
namespace ewc::wecom {

inline constexpr int InvalidArgument = 40058; ///< what has no errcode of its own
inline constexpr int NoMediaId = 41006;

/*! An address on the web, up to 2048 bytes. */
[[nodiscard]] Field webAddress(const QString &key, const char *label, const char *help = nullptr);

/*! A text up to \a bytes of UTF-8, which the platform would cut. */
[[nodiscard]] Field shortText(const QString &key, const char *label, int bytes);

/*! A text of which about \a advised characters are shown. */
[[nodiscard]] Field advisedText(const QString &key, const char *label, int advised);

/*! A media_id, or the file that becomes one. */
[[nodiscard]] Field mediaFile(const QString &key, const char *label);

/*! \a field, which has to be set. */
[[nodiscard]] Field needed(Field field, int missingCode = 0);

/*! \a field, which has to be set where anything else of its object is. */
[[nodiscard]] Field neededWithin(Field field);

/*! \a field, which counts only where \a key has \a value. */
[[nodiscard]] Field onlyWith(Field field, const QString &key, const QString &value);

/*! A list of \a least to \a most objects of \a items. */
[[nodiscard]] Field listOf(const QString &key, const char *label, const Schema &items, int most,
                           int least = 0);

/*! \a problem at \a path, of which WeCom would say \a code. */
[[nodiscard]] FieldProblem problemAt(const QString &path, const char *sentence,
                                     int code = InvalidArgument,
                                     Flaw::Kind kind = Flaw::Kind::Wrong);

/*! A problem for each entry of the list \a path whose \a key another one has, too. */
[[nodiscard]] QList<FieldProblem> repeatedKeys(const QJsonObject &content, const QString &path,
                                               const QString &key);

} // namespace ewc::wecom
