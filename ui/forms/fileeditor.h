// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"
#include "ui/forms/filefacts.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace ewc::ui {

/*!
    Edits which file goes with a message: chosen in a dialog, or dropped on it. Shows a small
    picture of it, its name and size, and what will happen to it on its way.

    The value is "file:///…", or what stands in a message instead (wecom::MediaSlot).
*/
class FileEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit FileEditor(const Field &field, QWidget *parent = nullptr);

    void setPurpose(const FilePurpose &purpose);

    [[nodiscard]] QString value() const override { return m_value; }
    void setValue(const QString &value) override;
    void retranslate() override;
    /*! Takes the file at \a path, as the user could have chosen it. */
    void take(const QString &path);
    /*! Asks for a file. */
    void browse();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void show();

    QString m_value;
    FilePurpose m_purpose;
    QLabel *m_thumb;
    QLabel *m_name;
    QLabel *m_note;
    QPushButton *m_choose;
    QToolButton *m_clear;
};

} // namespace ewc::ui
