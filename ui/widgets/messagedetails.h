// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/messagerow.h"

#include <QTabWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace ewc::ui {

class RawHighlighter;

/*! Everything about one message: readable fields, and the message as it travelled. */
class MessageDetails final : public QTabWidget
{
    Q_OBJECT

public:
    explicit MessageDetails(QWidget *parent = nullptr);

    /*! Shows \a row; one without an id shows that nothing is chosen. */
    void show(const MessageRow &row);
    [[nodiscard]] qint64 shownId() const { return m_row.id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void showFields();
    void addField(const QString &label, const QString &text);

    MessageRow m_row;
    QFormLayout *m_fields;
    QPlainTextEdit *m_raw;
    RawHighlighter *m_highlighter;
};

} // namespace ewc::ui
