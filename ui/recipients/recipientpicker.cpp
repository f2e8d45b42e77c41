// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/recipientpicker.h"

#include "core/base/errortext.h"
#include "core/wecom/errorcode.h"
#include "ui/forms/notelabel.h"
#include "ui/recipients/directorydialog.h"
#include "ui/recipients/recipientfield.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

// Source: WeCom document 90236.
constexpr qsizetype MostMembers = 1000;
constexpr qsizetype MostDepartments = 100;
constexpr qsizetype MostTags = 100;
constexpr qsizetype MostNamed = 3; // in a sentence

} // namespace

RecipientPicker::RecipientPicker(QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_recent(settings)
    , m_field(new RecipientField)
    , m_note(new NoteLabel)
    , m_browse(new QPushButton)
    , m_refresh(new QToolButton)
{
    m_browse->setAutoDefault(false);
    m_refresh->setAutoRaise(true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space::Control);
    layout->setVerticalSpacing(space::Tight);
    layout->addWidget(m_field, 0, 0);
    layout->addWidget(m_browse, 0, 1, Qt::AlignTop);
    layout->addWidget(m_refresh, 0, 2, Qt::AlignTop);
    layout->addWidget(m_note, 1, 0);
    layout->setColumnStretch(0, 1);
    setFocusProxy(m_field);

    connect(m_field, &RecipientField::edited, this, [this] {
        updateNote();
        Q_EMIT edited();
    });
    connect(m_field, &RecipientField::allWanted, this, &RecipientPicker::browse);
    connect(m_browse, &QPushButton::clicked, this, &RecipientPicker::browse);
    connect(m_refresh, &QToolButton::clicked, this, &RecipientPicker::refreshWanted);
    updateWords();
}

RecipientPicker::~RecipientPicker() = default;

void RecipientPicker::setAccount(const Account &account)
{
    const bool isOther = account.name != m_account.name || account.transport != m_account.transport;
    m_account = account;
    if (isOther) {
        if (m_dialog)
            m_dialog->close();
        m_failure.reset();
        m_isRefreshing = false;
        m_field->clearPending();
        m_field->setRecipients({});
        takeBook({});
    }
    m_field->setRecent(m_recent.of(account.name));
    updateWords();
}

void RecipientPicker::setDirectory(const DirectoryIndex &directory)
{
    takeBook({directory, m_book.chats()});
}

void RecipientPicker::setGroupChats(const QList<GroupChat> &chats)
{
    takeBook({m_book.directory(), chats});
}

void RecipientPicker::takeBook(const RecipientBook &book)
{
    m_book = book;
    m_field->setEmptyText(emptyText());
    m_field->setBook(m_book);
    if (m_dialog)
        m_dialog->setBook(m_book, emptyText());
    updateWords();
}

void RecipientPicker::setRefreshing(bool isRefreshing)
{
    m_isRefreshing = isRefreshing;
    updateWords();
}

void RecipientPicker::showRefreshed(const Result<> &result)
{
    m_failure = result ? std::nullopt : std::optional(result.error());
    m_isRefreshing = false;
    takeBook(m_book);
}

void RecipientPicker::setRecipients(const wecom::Recipients &recipients)
{
    m_field->clearPending();
    m_field->setRecipients(toList(recipients));
    updateNote();
}

wecom::Recipients RecipientPicker::recipients() const
{
    return isRobot() ? wecom::Recipients() : toRecipients(m_field->recipients());
}

wecom::Channel RecipientPicker::channel() const
{
    if (isRobot())
        return wecom::Channel::Robot;
    return recipients().chat.isEmpty() ? wecom::Channel::App : wecom::Channel::GroupChat;
}

QStringList RecipientPicker::unknown() const
{
    QStringList ids;
    for (const Recipient &recipient : m_field->recipients()) {
        if (!m_book.isKnown(recipient))
            ids.append(recipient.toText());
    }
    return ids;
}

qsizetype RecipientPicker::reach() const
{
    return m_book.directory().reach(m_field->recipients());
}

QString RecipientPicker::problem() const
{
    if (isRobot())
        return {};
    if (const QString pending = m_field->pending(); !pending.isEmpty())
        return tr("“%1” is not a recipient yet: choose one from the list, or take it out.")
            .arg(pending.left(40));
    const wecom::Recipients chosen = recipients();
    if (chosen.isEmpty())
        return tr("Choose at least one recipient.");
    const auto tooMany = [](const QString &sentence, qsizetype count, qsizetype most) {
        const QLocale locale;
        return sentence.arg(locale.toString(count), locale.toString(most),
                            locale.toString(count - most));
    };
    if (chosen.users.size() > MostMembers)
        return tooMany(tr("%1 members are too many: one message may name %2 at most. Take out %3, "
                          "or choose departments or tags in their place."),
                       chosen.users.size(), MostMembers);
    if (chosen.parties.size() > MostDepartments)
        return tooMany(tr("%1 departments are too many: one message may name %2 at most. Take out "
                          "%3, or choose a department above them."),
                       chosen.parties.size(), MostDepartments);
    if (chosen.tags.size() > MostTags)
        return tooMany(tr("%1 tags are too many: one message may name %2 at most. Take out %3."),
                       chosen.tags.size(), MostTags);
    return {};
}

QString RecipientPicker::question() const
{
    if (isRobot() || !m_field->recipients().contains(Recipient{.kind = Recipient::Kind::Everybody}))
        return {};
    const qsizetype members = m_book.directory().directory().members.size();
    if (members == 0)
        return tr("Send this to everybody who can see the application?");
    return tr("Send this to everybody who can see the application? As far as the directory tells, "
              "that is %1.")
        .arg(RecipientBook::membersText(members));
}

void RecipientPicker::noteUsed()
{
    if (isRobot())
        return;
    m_recent.note(m_account.name, m_field->recipients());
    m_field->setRecent(m_recent.of(m_account.name));
}

void RecipientPicker::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void RecipientPicker::browse()
{
    if (m_dialog)
        return;
    m_dialog = new DirectoryDialog(m_book, emptyText(), m_field->recipients(), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &DirectoryDialog::refreshWanted, this, &RecipientPicker::refreshWanted);
    connect(m_dialog, &QDialog::accepted, this, [this] {
        m_field->setRecipients(m_dialog->chosen());
        m_field->setFocus(Qt::OtherFocusReason);
        updateNote();
        Q_EMIT edited();
    });
    m_dialog->open();
}

/*! Why there is nobody in the directory, and what to do. */
QString RecipientPicker::emptyText() const
{
    const wecom::CompanyDirectory &directory = m_book.directory().directory();
    const QString typing =
        tr("You can type ids all the same: zhangsan, party:2 for a department, tag:1 for a tag.");
    if (m_isRefreshing)
        return tr("The directory is being read…") + u' ' + typing;
    int code = directory.membersRefused;
    if (code == 0 && m_failure)
        code = m_failure->code;
    if (code != 0)
        return tr("The platform does not let this application read the directory: %1 %2")
                   .arg(wecom::errorCodeMeaning(code), wecom::errorCodeRemedy(code))
               + u' ' + typing;
    if (m_failure)
        return tr("The directory could not be read: %1 Try “Refresh” later.")
                   .arg(kindText(m_failure->kind))
               + u' ' + typing;
    if (m_account.secret.isEmpty())
        return tr("Without its secret this account can neither read the directory nor send.");
    if (directory.time == 0)
        return tr("The directory was not read yet: choose “Refresh”.") + u' ' + typing;
    return tr("This application sees nobody: give it a visible range in the admin console, then "
              "choose “Refresh”.")
           + u' ' + typing;
}

/*! The line under the field: what is wrong, else what the choice means. */
void RecipientPicker::updateNote()
{
    if (isRobot()) {
        m_note->setProblem({});
        m_note->setHelp(tr("A group robot sends to the one group that it was added to: its key "
                           "says which."));
        return;
    }
    const QList<Recipient> &chosen = m_field->recipients();
    const QString wrong = problem();
    const bool isTooMany = !chosen.isEmpty() && m_field->pending().isEmpty() && !wrong.isEmpty();
    m_note->setProblem(isTooMany ? wrong : QString());
    if (chosen.isEmpty()) {
        m_note->setHelp(
            m_book.isEmpty()
                ? emptyText()
                : tr("Type a name, pinyin, initials or an id, or paste a list of ids."));
        return;
    }
    QStringList sentences;
    const QStringList missing = unknown();
    if (chosen.first().kind == Recipient::Kind::Everybody)
        sentences.append(tr("Everybody who can see the application gets it; you are asked first."));
    else if (chosen.first().kind == Recipient::Kind::Chat)
        sentences.append(tr("All in this group chat get it."));
    else if (const qsizetype members = reach(); members > 0)
        sentences.append(members == 1 ? tr("1 member gets it.")
                                      : tr("%1 members get it.").arg(QLocale().toString(members)));
    if (!missing.isEmpty()) {
        QString names = missing.first(std::min(missing.size(), MostNamed)).join(u", "_s);
        if (missing.size() > MostNamed)
            names = tr("%1 and %2 more").arg(names, QLocale().toString(missing.size() - MostNamed));
        sentences.append(
            tr("Not in the directory: %1. Whoever of them exists gets it.").arg(names));
    }
    m_note->setHelp(sentences.join(u' '));
}

void RecipientPicker::updateWords()
{
    m_field->setEnabled(!isRobot());
    m_browse->setVisible(!isRobot());
    m_refresh->setVisible(!isRobot());
    m_refresh->setEnabled(!m_isRefreshing);
    m_refresh->setIcon(themeIcon(u"view-refresh"_s));
    m_refresh->setToolTip(m_isRefreshing
                              ? tr("The directory is being read…")
                              : tr("Refresh: read the directory from the platform again"));
    m_refresh->setAccessibleName(tr("Refresh the directory"));
    m_browse->setText(tr("&Browse…"));
    m_browse->setToolTip(tr("Choose from departments, members and tags"));
    m_field->setPlaceholder(isRobot() ? tr("The robot's group") : tr("To whom?"));
    m_field->setEmptyText(emptyText());
    m_field->refreshHits();
    updateNote();
}

void RecipientPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        updateWords();
    QWidget::changeEvent(event);
}

} // namespace ewc::ui
