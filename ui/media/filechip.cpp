// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/media/filechip.h"

#include "ui/media/openfile.h"
#include "ui/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int IconSize = 32;

QToolButton *makeButton()
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FileChip::FileChip(QWidget *parent)
    : QFrame(parent)
    , m_fallbackIcon(u"text-x-generic"_s)
    , m_icon(new QLabel)
    , m_title(new QLabel)
    , m_line(new QLabel)
    , m_open(makeButton())
    , m_save(makeButton())
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it is elided
    m_title->installEventFilter(this);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setForegroundRole(QPalette::WindowText); // whatever it stands on
    m_line->setFont(themeFont(FontRole::Caption));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Control, space::Tight, space::Tight, space::Tight);
    layout->setSpacing(space::Control);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addLayout(words, 1);
    layout->addWidget(m_open);
    layout->addWidget(m_save);
    connect(m_open, &QToolButton::clicked, this, &FileChip::open);
    connect(m_save, &QToolButton::clicked, this, &FileChip::saveAs);
    retranslate();
}

void FileChip::setFile(const QString &path, const QString &name, qint64 size)
{
    m_path = path;
    m_name = name;
    m_size = size;
    m_state.clear();
    m_isError = false;
    retranslate();
}

void FileChip::setState(const QString &name, const QString &sentence, bool isError)
{
    m_path.clear();
    m_name = name;
    m_state = sentence;
    m_isError = isError;
    retranslate();
}

QString FileChip::stateText() const
{
    return m_line->text();
}

void FileChip::open()
{
    report(openFile(m_path, m_name));
}

void FileChip::saveAs()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Save %1").arg(m_name),
                                   QDir(folder).filePath(plainFileName(m_name)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &target) { report(saveCopy(m_path, target)); });
    dialog->open();
}

void FileChip::report(const Result<> &done)
{
    m_state = done ? QString() : done.error().detail;
    m_isError = !done;
    retranslate();
}

void FileChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool FileChip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        showName();
    return QFrame::eventFilter(watched, event);
}

void FileChip::setFallbackIcon(const QString &name)
{
    m_fallbackIcon = name;
    showIcon();
}

void FileChip::showName()
{
    m_title->setText(
        m_title->fontMetrics().elidedText(m_name, Qt::ElideMiddle, std::max(1, m_title->width())));
    m_title->setToolTip(m_title->text() == m_name ? QString() : m_name.toHtmlEscaped());
}

void FileChip::showIcon()
{
    const QMimeDatabase types;
    QMimeType type = types.mimeTypeForFile(m_name, QMimeDatabase::MatchExtension);
    if (type.isDefault() && !m_path.isEmpty())
        type = types.mimeTypeForFile(m_path, QMimeDatabase::MatchContent);
    QIcon icon;
    if (!type.isDefault())
        icon = themeIcon(QIcon::hasThemeIcon(type.iconName()) ? type.iconName()
                                                              : type.genericIconName());
    if (icon.isNull())
        icon = themeIcon(m_fallbackIcon);
    m_icon->setPixmap(icon.pixmap(QSize(IconSize, IconSize), devicePixelRatioF()));
}

void FileChip::retranslate()
{
    const bool isThere = !m_path.isEmpty();
    showIcon();
    m_line->setText(m_state.isEmpty() ? locale().formattedDataSize(m_size) : m_state);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText,
                    themeColor(m_isError ? ColorRole::Error : ColorRole::MutedText, palette()));
    m_line->setPalette(colors);

    m_open->setVisible(isThere && canBeOpened(m_path, m_name));
    m_open->setIcon(themeIcon(u"document-open"_s));
    m_open->setToolTip(tr("Open"));
    m_open->setAccessibleName(tr("Open %1").arg(m_name));
    m_save->setVisible(isThere);
    m_save->setIcon(themeIcon(u"document-save-as"_s));
    m_save->setToolTip(tr("Save as…"));
    m_save->setAccessibleName(tr("Save %1").arg(m_name));
    setAccessibleName(m_name);
    setAccessibleDescription(m_line->text());
    showName();
}

} // namespace ewc::ui
