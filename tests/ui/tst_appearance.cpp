// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance.h"

#include <QApplication>
#include <QCheckBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

bool windowsAreDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

class AppearanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void beginsAsTheSystemDoes();
    void dressesTheApplication();
    void letsAnEmptyCheckBoxBeSeen_data();
    void letsAnEmptyCheckBoxBeSeen();
    void remembersWhatWasChosen();
    void fallsBackFromWhatMeansNothing();
    void tellsOfChangesOnly();
    void knowsTheLocaleOfALanguage();

private:
    QTemporaryDir m_dir;
    std::optional<QSettings> m_settings;
};

void AppearanceTest::init()
{
    m_settings.emplace(m_dir.filePath(u"console.ini"_s), QSettings::IniFormat);
    m_settings->clear();
}

void AppearanceTest::beginsAsTheSystemDoes()
{
    const bool systemIsDark = windowsAreDark();
    const Appearance appearance(*m_settings);
    QCOMPARE(appearance.scheme(), Scheme::System);
    QCOMPARE(appearance.language(), QString());
    QCOMPARE(windowsAreDark(), systemIsDark);
    QVERIFY(m_settings->allKeys().isEmpty());
}

void AppearanceTest::dressesTheApplication()
{
    Appearance appearance(*m_settings);
    const bool systemIsDark = windowsAreDark();
    appearance.setScheme(Scheme::Dark);
    QVERIFY(windowsAreDark());
    appearance.setScheme(Scheme::Light);
    QVERIFY(!windowsAreDark());
    appearance.setScheme(Scheme::Dark);
    appearance.setScheme(Scheme::System);
    QCOMPARE(windowsAreDark(), systemIsDark);
}

void AppearanceTest::letsAnEmptyCheckBoxBeSeen_data()
{
    QTest::addColumn<Scheme>("scheme");

    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark, where Fusion draws its outline darker than the window") << Scheme::Dark;
}

void AppearanceTest::letsAnEmptyCheckBoxBeSeen()
{
    QFETCH(const Scheme, scheme);

    Appearance appearance(*m_settings);
    appearance.setScheme(scheme);
    QCheckBox box;
    box.resize(box.sizeHint());
    const QImage image = box.grab().toImage();
    const int window = box.palette().color(QPalette::Window).lightness();
    int contrast = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            contrast = std::max(contrast, std::abs(image.pixelColor(x, y).lightness() - window));
    }
    QVERIFY2(contrast > 40, qPrintable(QString::number(contrast)));
}

void AppearanceTest::remembersWhatWasChosen()
{
    {
        Appearance appearance(*m_settings);
        appearance.setScheme(Scheme::Dark);
        appearance.setLanguage(u"zh_CN"_s);
        applyTheme(Scheme::Light);
    }
    const Appearance appearance(*m_settings);
    QCOMPARE(appearance.scheme(), Scheme::Dark);
    QCOMPARE(appearance.language(), u"zh_CN"_s);
    QVERIFY(windowsAreDark());
}

void AppearanceTest::fallsBackFromWhatMeansNothing()
{
    m_settings->setValue(u"appearance/scheme"_s, u"pink"_s);
    m_settings->setValue(u"appearance/language"_s, QStringList({u"en"_s, u"fr"_s}));
    Appearance appearance(*m_settings);
    QCOMPARE(appearance.scheme(), Scheme::System);
    QCOMPARE(appearance.language(), QString());

    appearance.setLanguage(u"en"_s);
    appearance.setLanguage(u"tlh"_s);
    QCOMPARE(appearance.language(), QString());
}

void AppearanceTest::tellsOfChangesOnly()
{
    Appearance appearance(*m_settings);
    QSignalSpy schemes(&appearance, &Appearance::schemeChanged);
    QSignalSpy languages(&appearance, &Appearance::languageChanged);
    appearance.setScheme(Scheme::System);
    appearance.setLanguage({});
    QCOMPARE(schemes.count() + languages.count(), 0);

    appearance.setScheme(Scheme::Light);
    appearance.setLanguage(u"en"_s);
    QCOMPARE(schemes.takeFirst().constFirst().value<Scheme>(), Scheme::Light);
    QCOMPARE(languages.takeFirst().constFirst().toString(), u"en"_s);
}

void AppearanceTest::knowsTheLocaleOfALanguage()
{
    QCOMPARE(localeFor({}), QLocale::system());
    QCOMPARE(localeFor(u"en"_s).language(), QLocale::English);
    QCOMPARE(localeFor(u"zh_CN"_s), QLocale(QLocale::Chinese, QLocale::China));
}

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
