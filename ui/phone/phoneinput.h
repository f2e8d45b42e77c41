// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QMenu;
class QMimeData;
class QPushButton;
class QToolButton;

namespace ewc::ui {

class SchemaDialog;
struct PhoneKind;

/*!
    Where one types on the phone: a line, Send, and a menu of what else a member can do. Files
    and pictures can be pasted into the line as well; see sendData() for those that are dropped.
*/
class PhoneInput final : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneInput(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /*! Says in the line that the application takes its time. */
    void setSlow(bool isSlow);

    /*! True if \a mime holds files or a picture, for sendData(). */
    [[nodiscard]] static bool canSend(const QMimeData &mime);
    /*! Sends the files of \a mime, each as the kind that its name says, or the picture in it. */
    void sendData(const QMimeData &mime);
    /*! Sends the file at \a path as \a kind. */
    void sendFile(const PhoneKind &kind, const QString &path);

Q_SIGNALS:
    /*! The user does something: \a message is what to push. */
    void sent(const QJsonObject &message);
    /*! The file called \a name cannot be sent; \a reason is for people. */
    void refused(const QString &name, const QString &reason);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpMenu();
    void sendText();
    void sendPicture(const QImage &picture);
    void start(const PhoneKind &kind);
    void record();
    void chooseFile(const PhoneKind &kind);
    void retranslate();
    void retranslateMenu();
    void retranslateDialog();
    void renewIcons();

    QToolButton *m_attach;
    QMenu *m_menu;
    QLineEdit *m_line;
    QPushButton *m_send;
    QHash<const PhoneKind *, Values> m_lastValues; ///< what forms begin with
    QPointer<SchemaDialog> m_dialog;
    const PhoneKind *m_dialogKind = nullptr;
    QString m_lastFolder; ///< where files were chosen
    bool m_isSlow = false;
};

} // namespace ewc::ui
