// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/apianswer.h"

#include <QObject>

#include <optional>

namespace ewc::sandbox {

/*!
    The menu at the bottom of the application. It begins with an example, so that there is
    something to press. Source: WeCom documents 90231 to 90233.
*/
class AppMenu final : public QObject
{
    Q_OBJECT

public:
    AppMenu();

    /*!
        Takes the place of the menu there is. Refuses with 40016 (not 1 to 3 buttons), 40017
        (type), 40018 (name), 40019 (key), 40020 and 40055 (url), 40022 (levels), 40023 (more than
        5 sub-buttons), 40024 to 40027 and 40054 (the same of a sub-button), 41102 (no name).
    */
    [[nodiscard]] ApiAnswer create(const QJsonObject &request);
    /*! {"button":[…]}, or 46003 if there is none. */
    [[nodiscard]] ApiAnswer get() const;
    /*! 46003 if there is none. */
    [[nodiscard]] ApiAnswer remove();

    /*! {"version":N}, and "button" if there is a menu. */
    [[nodiscard]] QJsonObject toJson() const;
    /*! Rises with each change. */
    [[nodiscard]] quint64 version() const { return m_version; }

Q_SIGNALS:
    void changed();

private:
    void setMenu(const std::optional<QJsonObject> &menu);

    std::optional<QJsonObject> m_menu; ///< {"button":[…]}
    quint64 m_version = 1;
};

} // namespace ewc::sandbox
