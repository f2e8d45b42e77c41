// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/*! A text file of the project, with its path relative to the root. */
struct SourceFile
{
    QString path;
    QStringList lines;

    [[nodiscard]] bool isCpp() const;
    /*! What it includes, without quotes or brackets, in order. */
    [[nodiscard]] QStringList includes() const;
};

/*! All files of the project that we write by hand: no pictures, no data of tests. */
[[nodiscard]] QList<SourceFile> sourceTree();
