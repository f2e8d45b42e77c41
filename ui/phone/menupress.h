// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/wecom/menu.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

class QWidget;

namespace ewc::ui {

/*!
    What a press on a button of the menu comes to: the event that the platform makes of it, once
    the member has said what was scanned, which pictures, which place. Source: WeCom document
    90240. Main thread.
*/
class MenuPress final : public QObject
{
    Q_OBJECT

public:
    /*! Dialogs stand on \a parent, which owns it. */
    explicit MenuPress(QWidget *parent);

    /*! Does what \a button is for. */
    void press(const wecom::MenuButton &button, const QPoint &place);

    /*! The event of a press on \a button, without what the member adds. Its "note" is what the
        phone shows of it, and not for the platform. */
    [[nodiscard]] static QJsonObject eventOf(const wecom::MenuButton &button);
    /*! \a event with the pictures at \a paths, each by its MD5. */
    [[nodiscard]] static QJsonObject withPictures(QJsonObject event, const QStringList &paths);

Q_SIGNALS:
    /*! \a push is to be pushed. */
    void pushed(const QJsonObject &push);
    /*! The pictures at \a paths are to be sent, after the event. */
    void picturesChosen(const QStringList &paths);
    /*! The page at \a address is to be shown, best at \a place. */
    void addressWanted(const QString &address, const QPoint &place);

private:
    void askScan(const QJsonObject &event, const QString &title);
    void askPlace(const QJsonObject &event, const QString &title);
    void askPictures(const QJsonObject &event, const QString &title);

    QWidget *m_parent;
    QString m_lastScan;
    QString m_lastFolder;
};

} // namespace ewc::ui
