// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/application.h"
#include "app/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setApplicationName(u"easywechat-console"_s);
    QApplication::setApplicationDisplayName(u"EasyWeChat"_s);
    QApplication::setApplicationVersion(QStringLiteral(EWC_VERSION));
    QApplication::setDesktopFileName(u"easywechat-console"_s);
    QApplication::setQuitOnLastWindowClosed(false); // the engine finishes its work first
    ewc::installTranslation(QLocale());

    const auto text = [](const char *source) {
        return QCoreApplication::translate("Console", source);
    };
    const QCommandLineOption config(
        u"config"_s, text(QT_TRANSLATE_NOOP("Console", "Use the accounts in <file>.")), u"file"_s);
    const QCommandLineOption dataDir(
        u"data-dir"_s, text(QT_TRANSLATE_NOOP("Console", "Keep messages in <folder>.")),
        u"folder"_s);
    const QCommandLineOption language(
        u"language"_s,
        text(QT_TRANSLATE_NOOP("Console", "Speak <language>, for example en or zh_CN.")),
        u"language"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        text(QT_TRANSLATE_NOOP("Console", "Answers and sends WeChat Work messages, in a window.")));
    parser.addOptions({config, dataDir, language});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    const ewc::Application application({.configFile = parser.value(config),
                                        .dataDir = parser.value(dataDir),
                                        .language = parser.value(language)});
    return QApplication::exec();
}
