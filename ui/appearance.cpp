// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance.h"

#include <QSettings>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr auto SchemeKey = "appearance/scheme"_L1;
constexpr auto LanguageKey = "appearance/language"_L1;

/*! One row per Scheme, in its order. */
constexpr std::array<QStringView, 3> SchemeNames{u"system", u"light", u"dark"};

Scheme storedScheme(const QSettings &settings)
{
    const QString name = settings.value(SchemeKey).toString();
    for (std::size_t i = 0; i < SchemeNames.size(); ++i) {
        if (name == SchemeNames.at(i))
            return static_cast<Scheme>(i);
    }
    return Scheme::System;
}

QString known(const QString &language)
{
    return Appearance::languages().contains(language) ? language : QString();
}

} // namespace

Appearance::Appearance(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_scheme(storedScheme(settings))
    , m_language(known(settings.value(LanguageKey).toString()))
{
    applyTheme(m_scheme);
}

void Appearance::setScheme(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) == scheme)
        return;
    m_settings.setValue(SchemeKey, SchemeNames.at(static_cast<std::size_t>(scheme)).toString());
    applyTheme(scheme);
    Q_EMIT schemeChanged(scheme);
}

void Appearance::setLanguage(const QString &language)
{
    const QString wanted = known(language);
    if (std::exchange(m_language, wanted) == wanted)
        return;
    m_settings.setValue(LanguageKey, wanted);
    Q_EMIT languageChanged(wanted);
}

QStringList Appearance::languages()
{
    return {QString(), u"en"_s, u"zh_CN"_s};
}

QLocale localeFor(const QString &language)
{
    if (language.isEmpty())
        return QLocale::system();
    if (language == "en"_L1) // who reads English in Germany expects no "4:00 PM"
        return {QLocale::English, QLocale::system().territory()};
    return QLocale(language);
}

} // namespace ewc::ui
