// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QRandomGenerator>

#include <chrono>
#include <optional>

namespace ewc::sandbox {

/*! What is to go wrong with a call. One that says nothing else makes the call fail as busy. */
struct Fault
{
    enum class Target {
        Api, ///< calls to /cgi-bin/
        Callback, ///< deliveries to the callback URL
    };
    enum class Drop {
        Never,
        Before, ///< the connection is cut and the call had no effect
        After, ///< the call took effect, the answer is lost
    };

    Target target = Target::Api;
    QByteArray path; ///< empty: any
    std::optional<int> count; ///< how many calls it still hits; nothing: no end
    double probability = 1; ///< of hitting a call that it could hit
    std::chrono::milliseconds delay{0};
    Drop drop = Drop::Never;

    // An answer in place of the real one; the call has no effect then.
    std::optional<int> errcode; ///< of the API only
    std::optional<int> status;
    std::optional<QByteArray> body;

    /*! Fails with ErrorKind::InvalidInput and a sentence for the person who wrote \a json. */
    [[nodiscard]] static Result<Fault> fromJson(const QJsonObject &json);

    [[nodiscard]] bool replacesAnswer() const { return errcode || status || body; }
};

/*! The faults that wait for their calls. */
class FaultTable final
{
public:
    /*! Chances are drawn from \a seed, so that a run can be repeated. */
    explicit FaultTable(quint32 seed);

    void arm(const Fault &fault);
    void clear();
    [[nodiscard]] qsizetype armed() const { return m_faults.size(); }

    /*! The fault that hits this call: of several the one armed first. It is used up by one. */
    [[nodiscard]] std::optional<Fault> take(Fault::Target target, const QByteArray &path);

private:
    QRandomGenerator m_random;
    QList<Fault> m_faults;
};

} // namespace ewc::sandbox
