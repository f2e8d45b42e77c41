// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phoneinput.h"

#include "core/base/whenfinished.h"
#include "ui/dialogs/schemadialog.h"
#include "ui/inpool.h"
#include "ui/phone/phonekinds.h"
#include "ui/phone/recorddialog.h"
#include "ui/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int LongestText = 2048; // characters; what WeCom takes, in bytes
constexpr qint64 LargestFile = 20 * 1024 * 1024; // what the platform takes
constexpr qsizetype MostFiles = 9; // at once, as on a phone

/*! \a picture as PNG, in base64. */
QString encoded(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

PhoneInput::PhoneInput(QWidget *parent)
    : QWidget(parent)
    , m_attach(new QToolButton)
    , m_menu(new QMenu(this))
    , m_line(new QLineEdit)
    , m_send(new QPushButton)
{
    m_line->setMaxLength(LongestText);
    m_line->setAcceptDrops(false); // files that are dropped are for the whole phone
    m_line->installEventFilter(this);
    m_send->setEnabled(false);
    setUpMenu();

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_attach);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_send);
    setFocusProxy(m_line);

    connect(m_line, &QLineEdit::returnPressed, this, &PhoneInput::sendText);
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_send->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &PhoneInput::sendText);
    retranslate();
    renewIcons();
}

void PhoneInput::setUpMenu()
{
    m_attach->setAutoRaise(true);
    m_attach->setPopupMode(QToolButton::InstantPopup);
    m_attach->setMenu(m_menu);
    const auto groupOf = [](const PhoneKind &kind) {
        return kind.files != nullptr || kind.isRecorded ? 0 : kind.event.isEmpty() ? 1 : 2;
    };
    int group = 0;
    for (const PhoneKind &kind : phoneKinds()) {
        if (std::exchange(group, groupOf(kind)) != groupOf(kind))
            m_menu->addSeparator();
        const QAction *action = m_menu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, &kind] { start(kind); });
    }
}

QString PhoneInput::text() const
{
    return m_line->text();
}

void PhoneInput::setText(const QString &text)
{
    m_line->setText(text);
}

void PhoneInput::setSlow(bool isSlow)
{
    m_isSlow = isSlow;
    retranslate();
}

void PhoneInput::sendText()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    m_line->clear();
    Q_EMIT sent({{u"type"_s, u"text"_s}, {u"content"_s, text}});
}

/*! Does what \a kind says, once it is known with which values or which file. */
void PhoneInput::start(const PhoneKind &kind)
{
    if (kind.files != nullptr)
        return chooseFile(kind);
    if (kind.isRecorded)
        return record();
    if (kind.schema.isEmpty()) {
        Q_EMIT sent(pushOf(kind));
        return;
    }
    m_dialogKind = &kind;
    m_dialog = new SchemaDialog(kind.schema, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setValues(m_lastValues.value(&kind, standardsOf(kind.schema)));
    retranslateDialog();
    connect(m_dialog, &SchemaDialog::submitted, this, [this, &kind](const Values &values) {
        m_lastValues.insert(&kind, values);
        Q_EMIT sent(pushOf(kind, values));
    });
    m_dialog->open();
}

void PhoneInput::record()
{
    auto *dialog = new RecordDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::submitted, this, [this](const QByteArray &voice) {
        Q_EMIT sent(
            {{u"type"_s, u"voice"_s}, {u"base64"_s, QString::fromLatin1(voice.toBase64())}});
    });
    dialog->open();
}

void PhoneInput::chooseFile(const PhoneKind &kind)
{
    const QString name = phoneKindText(kind.name);
    auto *dialog = new QFileDialog(this, name, m_lastFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({u"%1 (%2)"_s.arg(name, QString::fromLatin1(kind.files))});
    connect(dialog, &QFileDialog::filesSelected, this, [this, &kind](const QStringList &paths) {
        for (const QString &path : paths) {
            m_lastFolder = QFileInfo(path).path();
            sendFile(kind, path);
        }
    });
    dialog->open();
}

void PhoneInput::sendFile(const PhoneKind &kind, const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile()) { // a pipe would keep the sandbox waiting
        Q_EMIT refused(file.fileName(), tr("It is no file."));
    } else if (!file.isReadable()) {
        Q_EMIT refused(file.fileName(), tr("It cannot be read."));
    } else if (file.size() == 0) {
        Q_EMIT refused(file.fileName(), tr("It is empty."));
    } else if (file.size() > LargestFile) {
        Q_EMIT refused(file.fileName(), tr("It has %1, and %2 is the most.")
                                            .arg(QLocale().formattedDataSize(file.size()),
                                                 QLocale().formattedDataSize(LargestFile)));
    } else { // the sandbox is on this computer and reads it by itself
        Q_EMIT sent({{u"type"_s, kind.type}, {u"file"_s, file.absoluteFilePath()}});
    }
}

void PhoneInput::sendPicture(const QImage &picture)
{
    whenFinished(inPool([picture] { return encoded(picture); }), this,
                 [this](const QFuture<QString> &base64) {
                     if (base64.resultCount() > 0)
                         Q_EMIT sent({{u"type"_s, u"image"_s}, {u"base64"_s, base64.result()}});
                 });
}

bool PhoneInput::canSend(const QMimeData &mime)
{
    const QList<QUrl> urls = mime.urls();
    return mime.hasImage() || std::ranges::any_of(urls, &QUrl::isLocalFile);
}

void PhoneInput::sendData(const QMimeData &mime)
{
    qsizetype sent = 0;
    for (const QUrl &url : mime.urls()) {
        if (!url.isLocalFile() || ++sent > MostFiles)
            continue;
        const QString path = url.toLocalFile();
        sendFile(kindOfFile(QFileInfo(path).fileName()), path);
    }
    if (sent == 0 && mime.hasImage())
        sendPicture(qvariant_cast<QImage>(mime.imageData()));
}

bool PhoneInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste))
        return QWidget::eventFilter(watched, event);
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const bool isText = mime == nullptr || (mime->hasText() && !mime->hasUrls());
    if (isText || !canSend(*mime)) // office programs put a picture beside their text
        return QWidget::eventFilter(watched, event);
    sendData(*mime);
    return true;
}

void PhoneInput::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        renewIcons();
    QWidget::changeEvent(event);
}

void PhoneInput::retranslate()
{
    m_attach->setToolTip(tr("Send a picture, a voice, a file, a place or a link, enter or "
                            "subscribe"));
    m_attach->setAccessibleName(tr("More to send"));
    m_line->setPlaceholderText(m_isSlow ? tr("Waiting for the application …")
                                        : tr("Type a message"));
    m_line->setAccessibleName(tr("Message to type on the phone"));
    m_send->setText(tr("Send"));
    retranslateMenu();
    retranslateDialog();
}

void PhoneInput::retranslateMenu()
{
    auto kind = phoneKinds().cbegin();
    for (QAction *action : m_menu->actions()) {
        if (!action->isSeparator())
            action->setText(phoneKindText((kind++)->label));
    }
}

void PhoneInput::retranslateDialog()
{
    if (m_dialog)
        m_dialog->setTexts(phoneKindText(m_dialogKind->name), tr("Send"));
}

void PhoneInput::renewIcons()
{
    m_attach->setIcon(themeIcon(u"list-add"_s));
    auto kind = phoneKinds().cbegin();
    for (QAction *action : m_menu->actions()) {
        if (!action->isSeparator())
            action->setIcon(themeIcon((kind++)->icon));
    }
}

} // namespace ewc::ui
