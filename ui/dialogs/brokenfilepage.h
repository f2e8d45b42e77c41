// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ewc::ui {

/*! Stands in for what a config.ini holds that cannot be read, and says how to mend it. */
class BrokenFilePage final : public QWidget
{
    Q_OBJECT

public:
    explicit BrokenFilePage(const QString &file, QWidget *parent = nullptr);

    void setError(const Error &error);

Q_SIGNALS:
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_file;
    Error m_error;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_retry;
};

} // namespace ewc::ui
