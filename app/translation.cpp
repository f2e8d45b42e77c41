// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

/*! Replaces what \a translator, a child of the application, holds, if there is a translation. */
void install(const QString &objectName, const QLocale &locale, const QString &name,
             const QString &directory)
{
    delete qApp->findChild<QTranslator *>(objectName); // which removes it as well
    auto *translator = new QTranslator(qApp);
    translator->setObjectName(objectName);
    if (translator->load(locale, name, u"_"_s, directory))
        QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslation(const QLocale &locale)
{
    // Qt's own texts, as far as they are installed: "OK", "Cancel", "Unknown option".
    install(u"qtTranslation"_s, locale, u"qtbase"_s,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"translation"_s, locale, u"easywechat"_s, u":/i18n"_s);
}

} // namespace ewc
