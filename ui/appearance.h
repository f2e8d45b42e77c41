// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QLocale>
#include <QObject>
#include <QStringList>

class QSettings;

namespace ewc::ui {

/*!
    What the window looks like and which language it speaks, as the user chose; remembered.

    The colours change at once, here. The language is changed by who hears languageChanged():
    translators belong to the application.
*/
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /*!
        Reads \a settings, which outlive it, and dresses the application. What is stored there
        and means nothing counts as the system's choice.
    */
    explicit Appearance(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    /*! One of languages(). */
    [[nodiscard]] QString language() const { return m_language; }
    /*! Another one than those of languages() counts as the system's. */
    void setLanguage(const QString &language);

    /*! What can be chosen: empty for the system's, "en", "zh_CN". */
    [[nodiscard]] static QStringList languages();

Q_SIGNALS:
    void schemeChanged(ewc::ui::Scheme scheme);
    void languageChanged(const QString &language);

private:
    QSettings &m_settings;
    Scheme m_scheme;
    QString m_language;
};

/*! The locale for \a language of Appearance::languages(); dates stay those of the country. */
[[nodiscard]] QLocale localeFor(const QString &language);

} // namespace ewc::ui
