// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/rawtext.h"

#include <QSyntaxHighlighter>

namespace ewc::ui {

/*! Colours names and values of XML and JSON, with the colours of the theme. */
class RawHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit RawHighlighter(QTextDocument *document);

    void setFormatOfText(RawFormat format, const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    RawFormat m_format = RawFormat::Xml;
    QColor m_markup;
    QColor m_name;
};

} // namespace ewc::ui
