// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/bubbleactions.h"

#include "core/base/whenfinished.h"
#include "ui/bubbles/mediasource.h"
#include "ui/inpool.h"
#include "ui/media/openfile.h"
#include "ui/media/voiceplayback.h"
#include "ui/phone/phonemodel.h"
#include "ui/phone/picturedialog.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMenu>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

using Action = BubbleAction::Kind;

constexpr int AddressWidth = 360; // pixels of an address in a menu; the rest is in the middle

PhoneMessage messageOf(const QModelIndex &index)
{
    return index.data(PhoneModel::MessageRole).value<PhoneMessage>();
}

/*! What the file in \a message is called: nothing of it leads into another folder. */
QString fileNameOf(const PhoneMessage &message)
{
    const QString name = message.content.value("name"_L1).toString();
    if (!name.isEmpty())
        return plainFileName(name);
    if (message.type == "image"_L1)
        return u"picture.png"_s;
    if (message.type == "voice"_L1)
        return u"voice.amr"_s;
    return message.type == "video"_L1 ? u"video.mp4"_s : u"file"_s;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

BubbleActions::BubbleActions(PhoneModel &model, MediaSource &media, QWidget *parent)
    : QObject(parent)
    , m_model(model)
    , m_media(media)
    , m_parent(parent)
    , m_playback(new VoicePlayback(this))
{
    connect(m_playback, &VoicePlayback::ended, this, &BubbleActions::voiceEnded);
    connect(m_playback, &VoicePlayback::failed, this,
            [this](const QString &path, const Error &error) {
                voiceEnded(path);
                Q_EMIT failed(error.detail);
            });
}

void BubbleActions::perform(const QModelIndex &index, const BubblePart &part, const QPoint &place)
{
    const BubbleAction &action = part.action;
    switch (action.kind) {
    case Action::OpenUrl:
        return offerAddress(action.target, place);
    case Action::OpenPicture:
        return showPicture(index, action.target);
    case Action::PlayVoice:
        return playVoice(action.target);
    case Action::OpenFile:
        return offerFile(index, action.target, place);
    case Action::Press:
    case Action::Submit:
        return press(index, action.target, true);
    case Action::Toggle: {
        const QJsonObject card = messageOf(index).content;
        const bool isExclusive = card.value("checkbox"_L1)["mode"_L1].toInt() == 0;
        return m_model.toggle(index.row(), action.question, action.target, isExclusive);
    }
    case Action::Choose:
    case Action::Menu:
        return chooseOption(index, part, place);
    case Action::None:
        break;
    }
}

/*! Tells that the button, or the entry of a menu, with \a key was used on the card. */
void BubbleActions::press(const QModelIndex &index, const QString &key, bool withAnswers)
{
    const PhoneMessage message = messageOf(index);
    QJsonArray selected;
    if (withAnswers) {
        const auto content = index.data(PhoneModel::ContentRole).value<BubbleContent>();
        const CardAnswers answers = answersOn(content);
        for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
            selected.append(
                QJsonObject{{u"QuestionKey"_s, answer.key()},
                            {u"OptionIds"_s, QJsonArray::fromStringList(answer.value())}});
        }
    }
    QJsonObject event{
        {u"type"_s, u"event"_s},
        {u"Event"_s, withAnswers ? u"template_card_event"_s : u"template_card_menu_event"_s},
        {u"EventKey"_s, key},
        {u"TaskId"_s, message.content.value("task_id"_L1)},
        {u"CardType"_s, message.content.value("card_type"_L1)}};
    if (!selected.isEmpty())
        event.insert("SelectedItems"_L1, selected);
    Q_EMIT cardAnswered(event);
}

QMenu *BubbleActions::newMenu()
{
    auto *menu = new QMenu(m_parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/*! Shows where \a address leads before anything is opened: a text may say something else. */
void BubbleActions::offerAddress(const QString &address, const QPoint &place)
{
    const QUrl url(address, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    QMenu *menu = newMenu();
    QString shown = m_parent->fontMetrics().elidedText(address, Qt::ElideMiddle, AddressWidth);
    QAction *what = menu->addAction(shown.replace(u'&', u"&&"_s));
    what->setEnabled(false);
    menu->addSeparator();
    if (isWeb) { // a message may not start programs
        QAction *open =
            menu->addAction(themeIcon(u"internet-web-browser"_s), tr("&Open in the browser"));
        connect(open, &QAction::triggered, this, [url] { QDesktopServices::openUrl(url); });
    }
    QAction *copy = menu->addAction(themeIcon(u"edit-copy"_s), tr("&Copy address"));
    connect(copy, &QAction::triggered, this,
            [address] { QGuiApplication::clipboard()->setText(address); });
    menu->popup(place);
}

void BubbleActions::offerFile(const QModelIndex &index, const QString &medium, const QPoint &place)
{
    const PhoneMessage message = messageOf(index);
    const QString name = fileNameOf(message);
    QMenu *menu = newMenu();
    QAction *open = menu->addAction(themeIcon(u"document-open"_s), tr("&Open"));
    connect(open, &QAction::triggered, this, [this, medium, name] { openFile(medium, name); });
    QAction *save = menu->addAction(themeIcon(u"document-save-as"_s), tr("&Save as…"));
    connect(save, &QAction::triggered, this, [this, medium, name] { saveFile(medium, name); });
    menu->popup(place);
}

void BubbleActions::chooseOption(const QModelIndex &index, const BubblePart &part,
                                 const QPoint &place)
{
    QMenu *menu = newMenu();
    const QPersistentModelIndex where(index); // more may come while the menu is open
    for (const BubbleOption &option : part.options) {
        QString text =
            m_parent->fontMetrics().elidedText(option.text, Qt::ElideRight, AddressWidth);
        QAction *entry = menu->addAction(text.replace(u'&', u"&&"_s));
        if (part.action.kind == Action::Choose) {
            entry->setCheckable(true);
            entry->setChecked(option.id == part.action.target);
        }
        connect(entry, &QAction::triggered, this, [this, where, part, id = option.id] {
            if (!where.isValid())
                return;
            if (part.action.kind == Action::Choose)
                m_model.choose(where.row(), part.action.question, id);
            else
                press(where, id, false);
        });
    }
    menu->popup(place);
}

/*! Plays \a medium, or stops it if it is being heard. */
void BubbleActions::playVoice(const QString &medium)
{
    if (m_voice == medium)
        return m_playback->stop();
    withBytes(medium, [this, medium](const QByteArray &bytes) {
        m_voice = medium;
        m_voicePath = copyOf(bytes, u"voice.amr"_s);
        Q_EMIT playingChanged(medium);
        m_playback->play(m_voicePath);
    });
}

void BubbleActions::voiceEnded(const QString &path)
{
    if (path != m_voicePath) // one that made way for another
        return;
    m_voice.clear();
    Q_EMIT playingChanged({});
}

void BubbleActions::fillMenu(QMenu *menu, const QModelIndex &index)
{
    const auto content = index.data(PhoneModel::ContentRole).value<BubbleContent>();
    const QString name = fileNameOf(messageOf(index));
    for (const BubbleBlock &block : content.blocks) {
        const Action kind = block.action.kind;
        if (kind != Action::OpenPicture && kind != Action::PlayVoice && kind != Action::OpenFile)
            continue;
        QAction *save = menu->addAction(themeIcon(u"document-save-as"_s), tr("&Save as…"));
        connect(save, &QAction::triggered, this,
                [this, medium = block.action.target, name] { saveFile(medium, name); });
    }
}

void BubbleActions::showPicture(const QModelIndex &index, const QString &medium)
{
    const QString name = fileNameOf(messageOf(index));
    withBytes(medium, [this, name, medium](const QByteArray &bytes) {
        auto *dialog = new PictureDialog(m_parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setPicture(bytes, name);
        connect(dialog, &PictureDialog::saveWanted, this,
                [this, medium, name] { saveFile(medium, name); });
        dialog->open();
    });
}

void BubbleActions::openFile(const QString &medium, const QString &name)
{
    withBytes(medium, [this, name](const QByteArray &bytes) {
        // A program is not run, whatever it is called.
        if (const auto opened = ui::openFile(copyOf(bytes, name), name); !opened)
            Q_EMIT failed(opened.error().detail);
    });
}

QString BubbleActions::copyOf(const QByteArray &bytes, const QString &name)
{
    // Each in a folder of its own: two files may be called the same.
    const QString folder = m_opened.filePath(QString::number(++m_lastOpened));
    const QString path = folder + u'/' + name;
    return QDir().mkpath(folder) && write(path, bytes) ? path : QString();
}

void BubbleActions::saveFile(const QString &medium, const QString &name)
{
    auto *dialog = new QFileDialog(m_parent, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, medium](const QString &path) {
        withBytes(medium, [this, path](const QByteArray &bytes) {
            whenFinished(inPool([path, bytes] { return write(path, bytes); }), this,
                         [this, path](const QFuture<bool> &written) {
                             if (written.resultCount() == 0 || !written.result())
                                 Q_EMIT failed(tr("“%1” could not be written.").arg(path));
                         });
        });
    });
    dialog->open();
}

void BubbleActions::withBytes(const QString &medium, std::function<void(const QByteArray &)> use)
{
    m_media.fetch(medium, this, [this, use = std::move(use)](const QByteArray &bytes) {
        if (bytes.isEmpty())
            Q_EMIT failed(tr("The sandbox does not have this file any more."));
        else
            use(bytes);
    });
}

} // namespace ewc::ui
