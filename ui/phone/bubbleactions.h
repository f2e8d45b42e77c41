// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/bubbles/bubbleelement.h"

#include <QJsonObject>
#include <QObject>
#include <QPoint>
#include <QTemporaryDir>

#include <functional>

class QMenu;
class QModelIndex;
class QWidget;

namespace ewc::ui {

class MediaSource;
class PhoneModel;
class VoicePlayback;

/*!
    Does what a click in a bubble asks for: answers a card, opens an address after it was seen,
    shows a picture, plays, opens or saves a file. Main thread.
*/
class BubbleActions final : public QObject
{
    Q_OBJECT

public:
    /*! \a model and \a media outlive it; menus and dialogs stand on \a parent, which owns it. */
    BubbleActions(PhoneModel &model, MediaSource &media, QWidget *parent);

    /*! Does what \a part of \a index is for; a menu opens at \a place of the screen. */
    void perform(const QModelIndex &index, const BubblePart &part, const QPoint &place);

    /*! Shows \a address at \a place of the screen, to be opened or copied. */
    void offerAddress(const QString &address, const QPoint &place);

    /*! Adds to \a menu what else can be done with \a index: files can be saved. */
    void fillMenu(QMenu *menu, const QModelIndex &index);

Q_SIGNALS:
    /*! The voice \a medium is being heard; empty: none is any more. */
    void playingChanged(const QString &medium);
    /*! The member did something on a card: \a event is to be pushed. */
    void cardAnswered(const QJsonObject &event);
    /*! Something could not be done; \a reason is for people. */
    void failed(const QString &reason);

private:
    void press(const QModelIndex &index, const QString &key, bool withAnswers);
    void offerFile(const QModelIndex &index, const QString &medium, const QPoint &place);
    void chooseOption(const QModelIndex &index, const BubblePart &part, const QPoint &place);
    void playVoice(const QString &medium);
    void voiceEnded(const QString &path);
    void showPicture(const QModelIndex &index, const QString &medium);
    void openFile(const QString &medium, const QString &name);
    void saveFile(const QString &medium, const QString &name);
    /*! Writes \a bytes to a file called \a name, and returns its path or nothing. */
    [[nodiscard]] QString copyOf(const QByteArray &bytes, const QString &name);
    /*! Calls \a use with the bytes of \a medium, or says that they cannot be had. */
    void withBytes(const QString &medium, std::function<void(const QByteArray &)> use);
    [[nodiscard]] QMenu *newMenu();

    PhoneModel &m_model;
    MediaSource &m_media;
    QWidget *m_parent;
    VoicePlayback *m_playback;
    QString m_voice; ///< the medium that it plays
    QString m_voicePath; ///< the copy of it
    QTemporaryDir m_opened; ///< copies of files that another program shows; goes with us
    int m_lastOpened = 0;
};

} // namespace ewc::ui
