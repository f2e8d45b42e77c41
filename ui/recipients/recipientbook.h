// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/directoryindex.h"

#include <QCoreApplication>

namespace ewc::ui {

/*! All whom an account can send to, and what they are called in a window. A value. */
class RecipientBook final
{
    Q_DECLARE_TR_FUNCTIONS(ewc::ui::RecipientBook)

public:
    RecipientBook() = default;
    RecipientBook(const DirectoryIndex &directory, const QList<GroupChat> &chats)
        : m_directory(directory)
        , m_chats(chats)
    {
    }

    [[nodiscard]] const DirectoryIndex &directory() const { return m_directory; }
    [[nodiscard]] const QList<GroupChat> &chats() const { return m_chats; }
    [[nodiscard]] bool isEmpty() const { return m_directory.isEmpty() && m_chats.isEmpty(); }

    /*! The \a limit best hits for \a text; those of \a preferred first, where they fit as well. */
    [[nodiscard]] DirectoryHits find(const QString &text, qsizetype limit,
                                     const QList<Recipient> &preferred) const;
    /*! The \a limit best hits of one \a kind; without a text all of it. */
    [[nodiscard]] DirectoryHits findOnly(Recipient::Kind kind, const QString &text,
                                         qsizetype limit) const;
    /*! The one whom \a text names for certain. */
    [[nodiscard]] std::optional<Recipient> named(const QString &text) const;
    /*! The one of \a kind whom \a text names for certain: an id, or a name that only one has. */
    [[nodiscard]] std::optional<Recipient> namedOnly(Recipient::Kind kind,
                                                     const QString &text) const;
    /*! True if it is there, or if nobody can tell. */
    [[nodiscard]] bool isKnown(const Recipient &recipient) const;

    /*! A name, or the id in words where there is none. */
    [[nodiscard]] QString title(const Recipient &recipient) const;
    /*! What tells it from others of that name: id, departments, how many it is. */
    [[nodiscard]] QString detail(const Recipient &recipient) const;
    /*! "1 member", "12 members". */
    [[nodiscard]] static QString membersText(qsizetype count);
    /*! In the icon theme. */
    [[nodiscard]] static QString iconName(Recipient::Kind kind);

private:
    DirectoryIndex m_directory;
    QList<GroupChat> m_chats;
};

} // namespace ewc::ui
