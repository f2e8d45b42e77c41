// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowdialogs.h"

#include "core/base/programlog.h"
#include "ui/appearance.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/keyboarddialog.h"
#include "ui/dialogs/programlogdialog.h"
#include "ui/enginelink.h"

#include <QFileDialog>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

void bringToFront(QDialog *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void openOnce(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

WindowDialogs::WindowDialogs(const DialogContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

/*! Gives \a dialog the size it had last time, and notes the one it has when it is closed. */
void WindowDialogs::rememberSize(QDialog *dialog, const QString &name)
{
    const QString key = u"dialogs/"_s + name;
    if (const QSize size = m_context.settings.value(key).toSize(); size.isValid())
        dialog->resize(size);
    connect(dialog, &QDialog::finished, this,
            [this, dialog, key] { m_context.settings.setValue(key, dialog->size()); });
}

SettingsDialog *WindowDialogs::openSettings()
{
    if (m_settings) {
        bringToFront(m_settings);
        return m_settings;
    }
    const AccountTester test = [this](const Account &account, const QUrl &url, CheckScope scope,
                                      QObject *receiver,
                                      const std::function<void(const CheckStep &)> &step) {
        m_context.engine.checkAccount(account, url, scope, receiver, step);
    };
    m_settings = new SettingsDialog({.configFile = m_context.configFile,
                                     .test = test,
                                     .scheme = m_context.appearance.scheme(),
                                     .language = m_context.appearance.language(),
                                     .serverUrl = m_context.engine.status().url},
                                    m_window);
    connect(m_settings, &SettingsDialog::saved, this, &WindowDialogs::configSaved);
    connect(m_settings, &SettingsDialog::schemeChosen, &m_context.appearance,
            &Appearance::setScheme);
    connect(m_settings, &SettingsDialog::languageChosen, &m_context.appearance,
            &Appearance::setLanguage);
    rememberSize(m_settings, u"settings"_s);
    openOnce(m_settings);
    return m_settings;
}

void WindowDialogs::importAccounts()
{
    auto *dialog = new QFileDialog(m_window, tr("Import accounts"), {},
                                   tr("Configuration files (*.ini);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &file) { openSettings()->importFile(file); });
    openOnce(dialog);
}

void WindowDialogs::showKeys()
{
    openOnce(new KeyboardDialog(*m_window, m_window));
}

void WindowDialogs::showProgramLog()
{
    if (!m_programLog) {
        m_programLog = new ProgramLogDialog(m_context.programLog, m_window);
        m_programLog->setAttribute(Qt::WA_DeleteOnClose);
        rememberSize(m_programLog, u"programlog"_s);
    }
    bringToFront(m_programLog);
}

void WindowDialogs::showAbout()
{
    openOnce(new AboutDialog(m_context.versions(), m_window));
}

} // namespace ewc::ui
