// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/wecom/companydirectory.h"
#include "ui/recipients/recipient.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace ewc::ui {

/*! A group chat that one can send to. A value. */
struct GroupChat
{
    QString id;
    QString name; ///< may be empty

    friend bool operator==(const GroupChat &, const GroupChat &) = default;
};

/*! What a search found. A value. */
struct DirectoryHits
{
    QList<Recipient> recipients = {}; ///< the best ones, best first
    qsizetype total = 0; ///< all that fit
};

/*!
    The directory of an account, made ready for being searched as one types: by name, pinyin,
    initials, or id. Making it from a directory of 30,000 takes a second or so: do it in the reader
    thread. A value, cheap to copy; it never changes, and any thread may ask it.
*/
class DirectoryIndex final
{
public:
    DirectoryIndex(); ///< nobody
    explicit DirectoryIndex(wecom::CompanyDirectory directory);

    [[nodiscard]] const wecom::CompanyDirectory &directory() const;
    /*! True if it has neither members nor departments nor tags. */
    [[nodiscard]] bool isEmpty() const;

    /*!
        The \a limit best hits for \a text. Of those that fit equally well, the members of
        \a preferred come first, in its order. Empty text finds nothing.
    */
    [[nodiscard]] DirectoryHits find(const QString &text, qsizetype limit,
                                     const QList<Recipient> &preferred = {}) const;
    /*! The one whom \a text names: by id, or by a name that only one has. Nothing if not sure. */
    [[nodiscard]] std::optional<Recipient> named(const QString &text) const;

    [[nodiscard]] bool contains(const Recipient &recipient) const;
    /*! The name of a member, department or tag; empty if there is none. */
    [[nodiscard]] QString nameOf(const Recipient &recipient) const;
    /*! How the directory writes the id: ids differ in case only on the way in. */
    [[nodiscard]] Recipient spelled(const Recipient &recipient) const;
    /*! Of a member, the names of the departments. */
    [[nodiscard]] QStringList departmentsOf(const QString &userId) const;
    /*! How many members are in a department, those below it included, or have a tag. */
    [[nodiscard]] qsizetype sizeOf(const Recipient &recipient) const;
    /*! How many members a message to \a recipients reaches, each counted once. */
    [[nodiscard]] qsizetype reach(const QList<Recipient> &recipients) const;

private:
    struct Data;
    std::shared_ptr<const Data> d;
};

} // namespace ewc::ui

Q_DECLARE_METATYPE(ewc::ui::DirectoryIndex)
