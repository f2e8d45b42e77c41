// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/settingsdialog.h"

#include <QList>
#include <QObject>
#include <QPair>
#include <QPointer>

#include <functional>

class QSettings;

namespace ewc {
class ProgramLog;
}

namespace ewc::ui {

class Appearance;
class EngineLink;

/*! What the dialogs of the window show and change; all of it outlives them. */
struct DialogContext
{
    EngineLink &engine;
    Appearance &appearance;
    ProgramLog &programLog;
    QSettings &settings; ///< where the sizes of dialogs are remembered
    QString configFile;
    /*! What the program is made of, by name and version; asked only when somebody wants to know. */
    std::function<QList<QPair<QString, QString>>()> versions;
};

/*! Opens the dialogs of the window, each at most once, and none of them in its way. */
class WindowDialogs final : public QObject
{
    Q_OBJECT

public:
    WindowDialogs(const DialogContext &context, QWidget *window);

    /*! Opens the settings, or brings them to the front. */
    SettingsDialog *openSettings();
    /*! Asks for a config.ini and takes its accounts into the settings. */
    void importAccounts();
    void showKeys();
    void showProgramLog();
    void showAbout();

Q_SIGNALS:
    /*! The user saved other settings. */
    void configSaved();

private:
    void rememberSize(QDialog *dialog, const QString &name);

    DialogContext m_context;
    QWidget *m_window;
    QPointer<SettingsDialog> m_settings;
    QPointer<QDialog> m_programLog;
};

} // namespace ewc::ui
