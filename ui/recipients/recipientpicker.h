// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/settings/account.h"
#include "ui/recipients/recentrecipients.h"
#include "ui/recipients/recipientbook.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QPushButton;
class QToolButton;

namespace ewc::ui {

class DirectoryDialog;
class NoteLabel;
class RecipientField;

/*!
    Where one says whom a message is for: a field of chips that finds members, departments, tags
    and group chats as one types, and a dialog to look through all of them.

    The page gives it the account and that account's directory (LogLink::readDirectory(), again
    whenever EngineLink::namesChanged() tells so), and answers refreshWanted() with
    EngineLink::refreshDirectory().

    For a robot's account it only says that the message goes to the robot's group.
*/
class RecipientPicker final : public QWidget
{
    Q_OBJECT

public:
    /*! Recent recipients are kept in \a settings, which has to outlive it. */
    explicit RecipientPicker(QSettings &settings, QWidget *parent = nullptr);
    ~RecipientPicker() override;

    /*! Another account: directory, chats and what was chosen are forgotten. The same one again,
        even with other settings, changes nothing of that. */
    void setAccount(const Account &account);
    void setDirectory(const DirectoryIndex &directory);
    void setGroupChats(const QList<GroupChat> &chats);
    /*! The directory is being read: "Refresh" waits. */
    void setRefreshing(bool isRefreshing);
    /*! What came of refreshWanted(): a failure is shown until the next one; also ends the wait. */
    void showRefreshed(const Result<> &result);

    /*! Shows \a recipients instead of what was chosen; edited() is not emitted. */
    void setRecipients(const wecom::Recipients &recipients);
    /*! What is chosen. For a robot it is empty, as the channel asks for. */
    [[nodiscard]] wecom::Recipients recipients() const;
    [[nodiscard]] wecom::Channel channel() const;
    /*! The chosen ids that the directory does not know; empty if it knows nobody. */
    [[nodiscard]] QStringList unknown() const;
    /*! How many members a message reaches as far as the directory tells; 0: it does not. */
    [[nodiscard]] qsizetype reach() const;

    /*! Why one cannot send to what is chosen, in one sentence; empty if one can. */
    [[nodiscard]] QString problem() const;
    /*! What to ask before sending, because it goes to everybody; empty if nothing is to ask. */
    [[nodiscard]] QString question() const;
    /*! A message was sent to what is chosen: it comes first when one chooses again. */
    void noteUsed();
    /*! Puts the cursor into the field. */
    void focusField();

Q_SIGNALS:
    /*! The user chose others. */
    void edited();
    /*! The user wants the directory to be read again. */
    void refreshWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void browse();
    void takeBook(const RecipientBook &book);
    void updateNote();
    void updateWords();
    [[nodiscard]] bool isRobot() const { return m_account.transport == Account::Transport::Robot; }
    [[nodiscard]] QString emptyText() const;

    RecentRecipients m_recent;
    Account m_account;
    RecipientBook m_book;
    std::optional<Error> m_failure; ///< of the last refresh
    bool m_isRefreshing = false;
    RecipientField *m_field;
    NoteLabel *m_note; ///< under the field: how many it reaches, or what is wrong
    QPushButton *m_browse;
    QToolButton *m_refresh;
    QPointer<DirectoryDialog> m_dialog;
};

} // namespace ewc::ui
