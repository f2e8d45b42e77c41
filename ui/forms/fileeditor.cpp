// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fileeditor.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int ThumbSize = 56; // pixels

/*! The one file that is being dragged; empty if it is none, or several. */
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

FileEditor::FileEditor(const Field &, QWidget *parent)
    : FieldEditor(parent)
    , m_thumb(new QLabel)
    , m_name(new ElidedLabel)
    , m_note(new QLabel)
    , m_choose(new QPushButton)
    , m_clear(new QToolButton)
{
    auto *box = new QFrame;
    box->setFrameShape(QFrame::StyledPanel);
    box->setFocusProxy(m_choose);
    m_thumb->setFixedSize(ThumbSize, ThumbSize);
    m_thumb->setAlignment(Qt::AlignCenter);
    m_note->setFont(themeFont(FontRole::Caption));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_choose->setAutoDefault(false);
    m_clear->setAutoRaise(true);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(m_name);
    texts->addWidget(m_note);
    texts->addStretch();
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(space::Control, space::Control, space::Control, space::Control);
    row->setSpacing(space::Control);
    row->addWidget(m_thumb);
    row->addLayout(texts, 1);
    row->addWidget(m_choose);
    row->addWidget(m_clear);
    setAcceptDrops(true);
    connect(m_choose, &QPushButton::clicked, this, &FileEditor::browse);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setValue({});
        m_choose->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    setInput(box);
    FileEditor::retranslate();
}

void FileEditor::setPurpose(const FilePurpose &purpose)
{
    m_purpose = purpose;
    show();
}

void FileEditor::setValue(const QString &value)
{
    m_value = value;
    show();
}

void FileEditor::take(const QString &path)
{
    setValue(QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded));
    Q_EMIT edited();
}

void FileEditor::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(nameFiltersFor(m_purpose.upload));
    if (const QUrl url(m_value); url.isLocalFile())
        dialog->selectFile(url.toLocalFile());
    connect(dialog, &QFileDialog::fileSelected, this, &FileEditor::take);
    dialog->open();
}

void FileEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileIn(event->mimeData()).isEmpty())
        return; // several are for the page
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setBackgroundRole(QPalette::Highlight);
    setAutoFillBackground(true);
}

void FileEditor::dragLeaveEvent(QDragLeaveEvent *)
{
    setAutoFillBackground(false);
}

void FileEditor::dropEvent(QDropEvent *event)
{
    setAutoFillBackground(false);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(fileIn(event->mimeData()));
}

void FileEditor::show()
{
    const FileFacts facts = factsOf(m_value, m_purpose);
    const bool isSet = !m_value.isEmpty();
    m_name->setText(isSet ? facts.name : tr("No file yet"));
    m_note->setText(isSet ? facts.summary() : tr("Choose one, or drop it here."));
    m_note->setVisible(!m_note->text().isEmpty());
    const QPixmap thumb = thumbOf(facts, QSize(ThumbSize, ThumbSize), devicePixelRatio());
    m_thumb->setPixmap(thumb.isNull() ? themeIcon(facts.icon).pixmap(ThumbSize / 2) : thumb);
    m_clear->setEnabled(isSet);
    input()->setAccessibleName(m_name->text());
}

void FileEditor::retranslate()
{
    m_choose->setText(tr("Choose …"));
    m_choose->setIcon(themeIcon(u"document-open"_s));
    m_clear->setIcon(themeIcon(u"edit-clear"_s));
    m_clear->setToolTip(tr("Take the file away"));
    m_clear->setAccessibleName(m_clear->toolTip());
    show();
}

} // namespace ewc::ui
