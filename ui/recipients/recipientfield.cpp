// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/recipientfield.h"

#include "ui/recipients/chipflow.h"
#include "ui/recipients/hitlist.h"
#include "ui/recipients/hitmodel.h"
#include "ui/recipients/recipientchip.h"
#include "ui/recipients/recipienttext.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qsizetype MostHits = 50;
constexpr qsizetype MostChips = 40; // a thousand widgets would be slow, and nobody reads them
constexpr int MostLines = 4; // of chips; more scroll
constexpr int Margin = 4; // pixels
constexpr int LongestLine = 200'000; // characters: a thousand long ids, and more

} // namespace

RecipientField::RecipientField(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_inside(new QWidget)
    , m_flow(new ChipFlow(m_inside))
    , m_more(new QToolButton)
    , m_line(new QLineEdit)
    , m_hits(new HitList(*this))
{
    setFocusProxy(m_line);
    m_line->setFrame(false);
    m_line->setMaxLength(LongestLine);
    m_line->setMinimumWidth(120);
    m_line->installEventFilter(this);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::NoFocus); // "Browse…" does the same
    m_flow->addWidget(m_more);
    m_flow->addWidget(m_line);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_inside);
    m_inside->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->addWidget(m_scroll);

    connect(m_line, &QLineEdit::textEdited, this, &RecipientField::textEdited);
    connect(m_hits, &HitList::chosen, this, &RecipientField::add);
    connect(m_more, &QToolButton::clicked, this, &RecipientField::allWanted);
    retranslate();
    showChips();
}

RecipientField::~RecipientField()
{
    delete m_hits;
}

void RecipientField::setBook(const RecipientBook &book)
{
    m_book = book;
    for (RecipientChip *chip : std::as_const(m_chips))
        chip->setBook(book);
    updateHeight();
    refreshHits();
}

void RecipientField::setOnly(Recipient::Kind kind)
{
    m_only = kind;
}

void RecipientField::refreshHits()
{
    if (!m_hits->isHidden())
        updateHits();
}

void RecipientField::setRecent(const QList<Recipient> &recent)
{
    m_recent = recent;
}

void RecipientField::setEmptyText(const QString &text)
{
    m_emptyText = text;
}

void RecipientField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_line->setPlaceholderText(m_recipients.isEmpty() ? m_placeholder : QString());
}

void RecipientField::setRecipients(const QList<Recipient> &recipients)
{
    m_recipients.clear();
    QSet<Recipient> seen;
    for (const Recipient &recipient : recipients) {
        const Recipient spelled = m_book.directory().spelled(recipient);
        if (!seen.contains(spelled))
            m_recipients.append(spelled);
        seen.insert(spelled);
    }
    showChips();
}

QString RecipientField::pending() const
{
    return m_line->text().trimmed();
}

void RecipientField::clearPending()
{
    m_line->clear();
    m_typedBefore = 0;
    m_hits->hide();
}

void RecipientField::add(const Recipient &recipient)
{
    insert(recipient);
    showChips();
    clearPending();
    m_line->setFocus();
    Q_EMIT edited();
}

/*! Puts it behind the others; one that can only be alone replaces them, and the reverse. */
void RecipientField::insert(const Recipient &recipient)
{
    if (recipient.isAlone())
        m_recipients.clear();
    else
        m_recipients.removeIf([](const Recipient &other) { return other.isAlone(); });
    m_recipients.removeAll(recipient);
    m_recipients.append(recipient);
}

void RecipientField::remove(const Recipient &recipient)
{
    m_recipients.removeAll(recipient);
    showChips();
    m_line->setFocus();
    Q_EMIT edited();
}

/*! Brings the chips in line with the recipients; those that stay are not made anew. */
void RecipientField::showChips()
{
    const qsizetype hidden = std::max<qsizetype>(0, m_recipients.size() - MostChips);
    const QList<Recipient> shown = m_recipients.sliced(hidden);
    QList<RecipientChip *> chips;
    for (RecipientChip *chip : std::as_const(m_chips)) {
        if (chips.size() < shown.size() && chip->recipient() == shown.at(chips.size())) {
            chips.append(chip);
            continue;
        }
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    while (chips.size() < shown.size()) {
        const Recipient recipient = shown.at(chips.size());
        auto *chip = new RecipientChip(recipient, m_inside);
        chip->setBook(m_book);
        chip->installEventFilter(this);
        connect(chip, &RecipientChip::removeWanted, this, [this, recipient] { remove(recipient); });
        m_flow->insertBeforeLast(chip);
        chip->show();
        chips.append(chip);
    }
    m_chips = chips;
    m_line->setPlaceholderText(m_recipients.isEmpty() ? m_placeholder : QString());
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%1 more and").arg(QLocale().toString(hidden)));
    m_inside->updateGeometry();
    updateHeight();
}

void RecipientField::updateHeight()
{
    const int line = std::max(m_line->sizeHint().height(),
                              m_chips.isEmpty() ? 24 : m_chips.first()->sizeHint().height());
    const int room = std::max(1, width() - 2 * Margin);
    m_flow->invalidate();
    const int wanted = std::max(line, m_flow->heightForWidth(room));
    const int most = MostLines * line + (MostLines - 1) * m_flow->spacing();
    // A bar that comes by itself would take the width that makes it needless.
    m_scroll->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAlwaysOn
                                                       : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(wanted, most) + 2 * Margin);
    m_inside->setMinimumHeight(wanted);
    if (wanted > most) {
        // Where the line is. The bar takes some width, so that there may be a line more.
        m_inside->setMinimumHeight(
            m_flow->heightForWidth(room - m_scroll->verticalScrollBar()->sizeHint().width()));
        m_inside->layout()->activate();
        m_scroll->ensureWidgetVisible(m_line, 0, 0);
    }
}

void RecipientField::textEdited(const QString &text)
{
    const bool wasPasted = text.size() - std::exchange(m_typedBefore, text.size()) > 1;
    const auto named = this->named(text);
    const QStringList parts = partsOf(text, wasPasted && !named);
    const bool isList = parts.size() != 1 || parts.first() != text.trimmed();
    // Not a name: input methods bring whole ones, too, and more of it may follow.
    const bool isPastedId = wasPasted && named && possible(text);
    if (isList || isPastedId)
        takeParts(parts);
    updateHits();
    Q_EMIT edited();
}

/*! Makes chips of \a parts; what can be none stays in the line. */
void RecipientField::takeParts(const QStringList &parts)
{
    QStringList rest;
    QSet<Recipient> known(m_recipients.begin(), m_recipients.end());
    for (const QString &part : parts) {
        auto recipient = named(part);
        if (!recipient)
            recipient = possible(part);
        if (!recipient) {
            rest.append(part);
            continue;
        }
        if (recipient->isAlone()) {
            known = {};
        } else if (known.contains(*recipient)) {
            continue;
        }
        known.insert(*recipient);
        insert(*recipient);
    }
    m_line->setText(rest.join(u", "_s));
    m_typedBefore = m_line->text().size();
    showChips();
}

/*! Makes a chip of what is typed, if it can be one. */
bool RecipientField::takeTyped()
{
    const QString text = pending();
    if (text.isEmpty())
        return false;
    takeParts(partsOf(text, false));
    m_hits->hide();
    if (!pending().isEmpty())
        updateHits(); // which says what is wrong with it
    Q_EMIT edited();
    return true;
}

/*! The one whom \a text names for certain. */
std::optional<Recipient> RecipientField::named(const QString &text) const
{
    return m_only ? m_book.namedOnly(*m_only, text) : m_book.named(text);
}

/*! Whom \a text names if the directory does not know all. */
std::optional<Recipient> RecipientField::possible(const QString &text) const
{
    auto recipient = Recipient::fromText(text);
    if (!m_only || !recipient || recipient->kind == *m_only)
        return recipient;
    bool isNumber = false;
    const uint id = text.trimmed().toUInt(&isNumber);
    if (!isNumber || recipient->kind != Recipient::Kind::Member)
        return std::nullopt;
    return Recipient{.kind = *m_only, .id = QString::number(id)};
}

void RecipientField::updateHitsOfKind()
{
    const QString text = pending();
    DirectoryHits hits = m_book.findOnly(*m_only, text, MostHits);
    hits.recipients.removeIf([this](const Recipient &hit) { return m_recipients.contains(hit); });
    QString note;
    if (hits.total > MostHits)
        note = tr("%1 more fit: type on.").arg(QLocale().toString(hits.total - MostHits));
    else if (hits.recipients.isEmpty())
        note = text.isEmpty() ? m_emptyText : noHitText(text);
    m_hits->showHits(m_book, hits.recipients, note);
}

void RecipientField::updateHits()
{
    if (m_only) {
        updateHitsOfKind();
        return;
    }
    const QString text = pending();
    if (text.isEmpty()) {
        QList<Recipient> recent;
        for (const Recipient &recipient : std::as_const(m_recent)) {
            if (!m_recipients.contains(recipient) && m_book.isKnown(recipient))
                recent.append(recipient);
        }
        QString note = m_book.isEmpty() ? m_emptyText : QString();
        if (!recent.isEmpty())
            note = tr("To whom you sent lately. Type to find others.");
        m_hits->showHits(m_book, recent, note);
        return;
    }
    const DirectoryHits hits = m_book.find(text, MostHits, m_recent);
    QString note;
    if (hits.total == 0)
        note = noHitText(text);
    else if (hits.total > hits.recipients.size())
        note = tr("%1 more fit: type on.")
                   .arg(QLocale().toString(hits.total - hits.recipients.size()));
    m_hits->showHits(m_book, hits.recipients, note);
}

QString RecipientField::noHitText(const QString &text) const
{
    const bool isPossible = possible(text).has_value();
    if (m_book.isEmpty() && isPossible)
        return tr("Enter takes “%1” as an id.").arg(text);
    if (m_book.isEmpty())
        return m_emptyText;
    if (isPossible)
        return tr("Nobody in the directory fits “%1”. Enter takes it as an id all the same.")
            .arg(text);
    return tr("Nobody in the directory fits “%1”, and it can be no id either: ids are letters, "
              "digits and _ - . @")
        .arg(text.left(40));
}

bool RecipientField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (watched == m_line && isKeyForLine(key.key(), key.modifiers()))
            return true;
        if (auto *chip = qobject_cast<RecipientChip *>(watched);
            chip != nullptr && isKeyForChip(*chip, key.key()))
            return true;
    }
    if (watched == m_line && event->type() == QEvent::MouseButtonPress && m_hits->isHidden())
        updateHits();
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        m_hits->hide();
        // Who typed an id or a whole name meant it.
        if (named(pending()))
            takeTyped();
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the rim tells where one types
    return QWidget::eventFilter(watched, event);
}

bool RecipientField::isKeyForLine(int key, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & ~Qt::KeypadModifier) != 0)
        return false;
    const bool isAtStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_hits->isHidden())
            updateHits();
        else
            m_hits->moveCurrent(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto hit = m_hits->current()) {
            add(*hit);
            return true;
        }
        return takeTyped();
    case Qt::Key_Escape:
        if (m_hits->isHidden())
            return false; // the window's
        m_hits->hide();
        return true;
    case Qt::Key_Backspace:
        if (!isAtStart || !m_line->text().isEmpty() || m_recipients.isEmpty())
            return false;
        remove(m_recipients.constLast());
        return true;
    case Qt::Key_Left:
        if (!isAtStart || m_chips.isEmpty())
            return false;
        m_chips.constLast()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(m_chips.constLast(), 0, 0);
        return true;
    default:
        return false;
    }
}

bool RecipientField::isKeyForChip(RecipientChip &chip, int key)
{
    const qsizetype at = m_chips.indexOf(&chip);
    const auto go = [this](qsizetype to) {
        QWidget *next =
            to >= 0 && to < m_chips.size() ? static_cast<QWidget *>(m_chips.at(to)) : m_line;
        next->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(next, 0, 0);
    };
    switch (key) {
    case Qt::Key_Left:
        go(std::max<qsizetype>(0, at - 1));
        return true;
    case Qt::Key_Right:
        go(at + 1);
        return true;
    case Qt::Key_Home:
        go(0);
        return true;
    case Qt::Key_End:
    case Qt::Key_Escape:
        go(m_chips.size());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: {
        m_recipients.removeAll(Recipient(chip.recipient()));
        showChips();
        go(std::min(at, m_chips.size() - 1) >= 0 && key == Qt::Key_Delete
               ? std::min(at, m_chips.size())
           : at - 1 >= 0 ? at - 1
                         : m_chips.size());
        Q_EMIT edited();
        return true;
    }
    default:
        return false;
    }
}

void RecipientField::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    frame.state |= QStyle::State_Sunken;
    frame.state.setFlag(QStyle::State_HasFocus, m_line->hasFocus());
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
}

void RecipientField::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        updateHeight();
    QWidget::resizeEvent(event);
}

void RecipientField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showChips();
    }
    QWidget::changeEvent(event);
}

void RecipientField::retranslate()
{
    setAccessibleName(tr("Recipients"));
    m_line->setAccessibleName(tr("Add a recipient"));
    m_line->setAccessibleDescription(
        tr("A name, pinyin, initials or an id. Down shows who fits, Enter takes the first one, "
           "Backspace takes the last one out."));
    m_more->setToolTip(tr("Show all recipients"));
}

} // namespace ewc::ui
