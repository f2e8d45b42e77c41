// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "app/cli/commandline.h"
#include "core/base/errortext.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

// Qt's own handler prefers the system's journal where standard error is no terminal.
void writeLogMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    write(stderr, (qFormatLogMessage(type, context, message) + u'\n').toUtf8());
}

} // namespace

void printLine(const QString &text)
{
    write(stdout, (text + u'\n').toUtf8());
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printError(const QString &text)
{
    write(stderr, (u"easywechat: "_s + text + u'\n').toUtf8());
}

void printErrorLine(const QString &text)
{
    write(stderr, (text + u'\n').toUtf8());
}

int printFailure(const Error &error)
{
    printError(kindText(error.kind) + u"\n  "_s + error.detail);
    switch (error.kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
        return BadUsage;
    default:
        return Failure;
    }
}

QString printable(const QString &text)
{
    QString line = text;
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u' ');
    return line;
}

void setUpLogging(bool verbose)
{
    qSetMessagePattern(
        u"%{time yyyy-MM-dd hh:mm:ss.zzz} %{if-category}%{category}: %{endif}%{message}"_s);
    qInstallMessageHandler(writeLogMessage);
    if (verbose)
        QLoggingCategory::setFilterRules(u"easywechat.*.info=true"_s);
}

} // namespace ewc
