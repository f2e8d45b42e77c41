// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apianswer.h"
#include "core/sandbox/mediashelf.h"

#include <functional>

namespace ewc::sandbox {

/*! \a text cut to \a bytes of UTF-8 between two characters, as the platform cuts texts. */
[[nodiscard]] QString cutText(const QString &text, qsizetype bytes = 2048);

/*!
    Judges the fields of one object, one demand after the other, and cuts those that the platform
    cuts. The first demand that is not met is the verdict; the ones after it are not looked at.
*/
class FieldJudge final
{
public:
    /*! Judges \a object, which stands at \a path in the request. Both have to outlive it. */
    FieldJudge(QJsonObject &object, const QString &path);

    /*! \a key has to be a text that is not empty; else \a errcode. */
    FieldJudge &required(QLatin1StringView key, int errcode = 40058);
    /*! Cuts \a key to \a bytes of UTF-8. */
    FieldJudge &cut(QLatin1StringView key, qsizetype bytes);
    /*! \a key has at most \a bytes of UTF-8; else \a errcode. */
    FieldJudge &atMost(QLatin1StringView key, qsizetype bytes, int errcode = 40058);
    /*! \a key has at most \a count characters; else \a errcode. */
    FieldJudge &atMostCharacters(QLatin1StringView key, qsizetype count, int errcode);
    /*! \a key, where there is one, is a web address (45034) of at most 2048 bytes (40039). */
    FieldJudge &link(QLatin1StringView key);
    /*! \a key, where there is one, is a whole number of that range; else 40058. */
    FieldJudge &number(QLatin1StringView key, int lowest, int highest);
    /*! \a key is a medium of \a type that \a owner may use: 41006, 40007. Adds name and size. */
    FieldJudge &medium(QLatin1StringView key, const QString &type, const MediaShelf &media,
                       const QString &owner);
    /*! \a key is a list of \a fewest to \a most objects, else \a errcode; \a judge judges each. */
    FieldJudge &list(QLatin1StringView key, qsizetype fewest, qsizetype most, int errcode,
                     const std::function<void(FieldJudge &)> &judge);
    /*! Judges the object \a key, an empty one if there is none. */
    FieldJudge &object(QLatin1StringView key, const std::function<void(FieldJudge &)> &judge);
    /*! Says that \a answer is the verdict, if it is one and there is none yet. */
    FieldJudge &also(const ApiAnswer &answer);

    [[nodiscard]] bool has(QLatin1StringView key) const;
    [[nodiscard]] QString text(QLatin1StringView key) const;
    [[nodiscard]] int integer(QLatin1StringView key, int otherwise = 0) const;
    [[nodiscard]] const QString &path() const { return m_path; }
    /*! What is wrong; errcode 0 if nothing is. */
    [[nodiscard]] const ApiAnswer &verdict() const { return m_verdict; }

private:
    FieldJudge &refuse(int errcode, const QString &what);

    QJsonObject &m_object;
    QString m_path;
    ApiAnswer m_verdict;
};

} // namespace ewc::sandbox
