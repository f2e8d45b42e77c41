// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/lineeditors.h"

#include "ui/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {

LineEditor::LineEditor(const Field &field, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit)
{
    // One more than can be right: enough for the check to see it, and a megabyte that is pasted
    // by mistake costs nothing.
    m_line->setMaxLength(field.longest + 1);
    m_line->setPlaceholderText(field.standard);
    m_line->setAcceptDrops(false); // a file dropped on a form is for the form
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    setInput(m_line);
}

QString LineEditor::value() const
{
    return m_line->text().trimmed(); // what is pasted often has a line end at its end
}

void LineEditor::setValue(const QString &value)
{
    if (value == this->value())
        return; // keeps cursor and undo
    m_line->setText(value);
    m_line->setCursorPosition(0); // the beginning tells more than the end
}

SecretEditor::SecretEditor(const Field &field, QWidget *parent)
    : LineEditor(field, parent)
    , m_show(new QToolButton)
{
    line()->setEchoMode(QLineEdit::Password);
    line()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                | Qt::ImhNoAutoUppercase);
    line()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(line(), &QLineEdit::customContextMenuRequested, this, &SecretEditor::showMenu);
    connect(m_show, &QToolButton::pressed, this,
            [this] { line()->setEchoMode(QLineEdit::Normal); });
    connect(m_show, &QToolButton::released, this,
            [this] { line()->setEchoMode(QLineEdit::Password); });
    addButton(m_show);
    SecretEditor::retranslate();
}

void SecretEditor::retranslate()
{
    m_show->setIcon(themeIcon(u"view-visible"_s));
    m_show->setToolTip(tr("Show while pressed"));
    m_show->setAccessibleName(m_show->toolTip());
}

void SecretEditor::showMenu(const QPoint &place)
{
    QMenu *menu = line()->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSeparator();
    QAction *copy = menu->addAction(tr("Copy the secret"));
    copy->setEnabled(!value().isEmpty());
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(value()); });
    menu->popup(line()->mapToGlobal(place));
}

FolderEditor::FolderEditor(const Field &field, QWidget *parent)
    : LineEditor(field, parent)
    , m_browse(new QToolButton)
{
    connect(m_browse, &QToolButton::clicked, this, &FolderEditor::browse);
    addButton(m_browse);
    FolderEditor::retranslate();
}

void FolderEditor::retranslate()
{
    m_browse->setIcon(themeIcon(u"document-open-folder"_s));
    m_browse->setToolTip(tr("Choose a folder …"));
    m_browse->setAccessibleName(m_browse->toolTip());
}

void FolderEditor::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"),
                                   value().isEmpty() ? line()->placeholderText() : value());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        setValue(folder);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace ewc::ui
