// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPixmap>

class QLabel;
class QPushButton;

namespace ewc::ui {

/*! Shows a picture as large as the screen allows, and offers to save it. */
class PictureDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(QWidget *parent = nullptr);

    /*! Shows the picture in \a bytes once it is read; \a name is what it is called. */
    void setPicture(const QByteArray &bytes, const QString &name);

Q_SIGNALS:
    /*! The user wants to keep it. */
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void retranslate();

    QPixmap m_picture;
    bool m_isBroken = false;
    QString m_name;
    QLabel *m_shown;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace ewc::ui
