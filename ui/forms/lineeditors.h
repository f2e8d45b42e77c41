// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/fieldeditor.h"

class QLineEdit;
class QToolButton;

namespace ewc::ui {

/*! Edits a text of one line: also numbers and URLs, which are checked while they are typed. */
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    explicit LineEditor(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }

private:
    QLineEdit *m_line;
};

/*! Edits a secret: dots, which a button shows while it is pressed; the context menu copies it. */
class SecretEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit SecretEditor(const Field &field, QWidget *parent = nullptr);

    void retranslate() override;

private:
    void showMenu(const QPoint &place);

    QToolButton *m_show;
};

/*! Edits the path of a folder, which a button lets the user choose. */
class FolderEditor final : public LineEditor
{
    Q_OBJECT

public:
    explicit FolderEditor(const Field &field, QWidget *parent = nullptr);

    void retranslate() override;

private:
    void browse();

    QToolButton *m_browse;
};

} // namespace ewc::ui
