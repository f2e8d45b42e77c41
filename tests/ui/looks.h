// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/translation.h"
#include "ui/theme.h"

#include <QDir>
#include <QLocale>
#include <QTest>
#include <QWidget>

namespace ewc::ui {

/*! Rows for a test that renders: light and dark, English and Chinese. */
inline void addLooks()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("language");
    QTest::newRow("light-en") << Scheme::Light << QStringLiteral("en_GB");
    QTest::newRow("light-zh") << Scheme::Light << QStringLiteral("zh_CN");
    QTest::newRow("dark-en") << Scheme::Dark << QStringLiteral("en_GB");
    QTest::newRow("dark-zh") << Scheme::Dark << QStringLiteral("zh_CN");
}

/*! Dresses the application as the current row of addLooks() says. */
inline void applyLook()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const QString, language);
    applyTheme(scheme);
    QLocale::setDefault(QLocale(language));
    installTranslation(QLocale(language));
}

/*! Undoes it: light and English. For init(). */
inline void resetLook()
{
    applyTheme(Scheme::Light);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    installTranslation(QLocale(QStringLiteral("en_GB")));
}

/*! Saves a picture of \a widget in \a directory, named after \a name and the current row. */
inline bool saveLook(QWidget &widget, const QString &directory, const QString &name)
{
    QTest::qWait(20); // layouts settle in a few rounds of events
    const QString row = QString::fromLatin1(QTest::currentDataTag());
    return QDir().mkpath(directory)
           && widget.grab().save(QStringLiteral("%1/%2-%3.png").arg(directory, name, row));
}

} // namespace ewc::ui
