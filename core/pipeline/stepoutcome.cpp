// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pipeline/stepoutcome.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

bool isLayout(QChar c)
{
    return c == u'\n' || c == u'\t';
}

} // namespace

QString ruleText(const char *source)
{
    return QCoreApplication::translate("Rules", source);
}

QString outputText(const QByteArray &bytes)
{
    static const QRegularExpression colours(u"\x1b\\[[0-9;?]*[A-Za-z]"_s);
    QString text = QString::fromUtf8(bytes);
    text.remove(colours);
    text.replace("\r\n"_L1, "\n"_L1);
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && !isLayout(c); });
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace ewc
