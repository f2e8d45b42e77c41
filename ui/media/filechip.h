// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace ewc::ui {

/*! A file: its icon, name and size, with buttons that open it and save a copy. */
class FileChip final : public QFrame
{
    Q_OBJECT

public:
    explicit FileChip(QWidget *parent = nullptr);

    /*! The file at \a path, which people call \a name, of \a size bytes. */
    void setFile(const QString &path, const QString &name, qint64 size);
    /*! Says \a sentence in place of the size, in the colour of an error if \a isError: why there
        is no file to open. */
    void setState(const QString &name, const QString &sentence, bool isError);

    /*! The icon, from the theme, where neither name nor content tell what it is. */
    void setFallbackIcon(const QString &name);
    [[nodiscard]] QString stateText() const;
    /*! Asks where to, and saves a copy there. */
    void saveAs();
    void open();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report(const Result<> &done);
    void showName();
    void showIcon();
    void retranslate();

    QString m_path; ///< empty: there is none
    QString m_name;
    QString m_state;
    QString m_fallbackIcon;
    qint64 m_size = 0;
    bool m_isError = false;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_line; ///< below the name
    QToolButton *m_open;
    QToolButton *m_save;
};

} // namespace ewc::ui
