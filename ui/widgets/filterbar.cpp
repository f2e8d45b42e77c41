// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterbar.h"

#include "ui/models/messagetext.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds TypingPause{150};
constexpr int LongestText = 200; // characters; what is pasted by mistake ends there
constexpr int MostNamed = 50; // members whose name holds the text
constexpr int NarrowChoice = 7; // characters that a box shows at least

/*! A box that shrinks to a few characters where there is little room. */
QComboBox *makeChoice()
{
    auto *box = new QComboBox;
    box->setMinimumContentsLength(NarrowChoice);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/*! Fills \a box with \a fill, keeping what is chosen; nobody is told. */
template<typename Fill>
void refill(QComboBox *box, Fill fill)
{
    const QSignalBlocker blocker(box);
    const QVariant chosen = box->currentData();
    box->clear();
    fill();
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_member(makeChoice())
    , m_kind(makeChoice())
    , m_direction(makeChoice())
    , m_errors(new QToolButton)
    , m_clear(new QToolButton)
{
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(LongestText);
    m_text->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_member->setEditable(true);
    m_member->setInsertPolicy(QComboBox::NoInsert);
    m_member->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_member->completer()->setFilterMode(Qt::MatchContains);
    m_member->lineEdit()->setMaxLength(LongestText);
    m_errors->setCheckable(true);
    m_errors->setAutoRaise(true);
    m_errors->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    m_clear->setEnabled(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_member, 2);
    layout->addWidget(m_kind, 1);
    layout->addWidget(m_direction, 1);
    layout->addWidget(m_errors);
    layout->addWidget(m_clear);

    m_pause.setSingleShot(true);
    m_pause.setInterval(TypingPause);
    const auto tell = [this] {
        m_clear->setEnabled(!filter().isEmpty());
        Q_EMIT changed();
    };
    connect(&m_pause, &QTimer::timeout, this, tell);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_member, &QComboBox::currentIndexChanged, this, tell);
    connect(m_member->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        // Only who is in the list can be chosen; an empty field is everybody again.
        if (m_member->findText(m_member->currentText()) < 0)
            m_member->setCurrentIndex(m_member->currentText().isEmpty() ? 0
                                                                        : m_member->currentIndex());
        m_member->lineEdit()->setText(m_member->itemText(m_member->currentIndex()));
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, tell);
    connect(m_direction, &QComboBox::currentIndexChanged, this, tell);
    connect(m_errors, &QToolButton::toggled, this, tell);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    retranslate();
}

MessageFilter FilterBar::filter() const
{
    MessageFilter filter{.text = m_text->text().trimmed(),
                         .member = m_member->currentData().toString(),
                         .type = m_kind->currentData().toString(),
                         .isOnlyErrors = m_errors->isChecked()};
    if (!filter.text.isEmpty())
        filter.namedMembers = m_names.idsNamed(filter.text, MostNamed);
    if (m_direction->currentIndex() > 0)
        filter.direction = static_cast<Direction>(m_direction->currentData().toInt());
    return filter;
}

void FilterBar::setNames(const MemberNames &names)
{
    m_names = names;
    fillMembers();
}

void FilterBar::chooseMember(const QString &userId)
{
    if (m_member->findData(userId) < 0)
        m_member->addItem(userId, userId); // somebody the directory does not show us
    m_member->setCurrentIndex(m_member->findData(userId));
}

void FilterBar::chooseKind(const QString &type)
{
    if (m_kind->findData(type) < 0)
        m_kind->addItem(kindText(type), type);
    m_kind->setCurrentIndex(m_kind->findData(type));
}

void FilterBar::setOnlyErrors(bool isOnlyErrors)
{
    m_errors->setChecked(isOnlyErrors);
}

void FilterBar::clear()
{
    {
        const QSignalBlocker blocker(this);
        m_text->clear();
        m_member->setCurrentIndex(0);
        m_kind->setCurrentIndex(0);
        m_direction->setCurrentIndex(0);
        m_errors->setChecked(false);
    }
    m_pause.stop();
    m_clear->setEnabled(false);
    Q_EMIT changed();
}

void FilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        m_errors->setIcon(themeIcon(u"dialog-error"_s));
        m_clear->setIcon(themeIcon(u"edit-clear"_s));
    }
    QWidget::changeEvent(event);
}

void FilterBar::fillKinds()
{
    refill(m_kind, [this] {
        m_kind->addItem(tr("All kinds"), QString());
        for (const QString &type : kindsOfMessages())
            m_kind->addItem(kindText(type), type);
    });
}

void FilterBar::fillDirections()
{
    refill(m_direction, [this] {
        m_direction->addItem(tr("In and out"));
        m_direction->addItem(tr("Only in"), static_cast<int>(Direction::In));
        m_direction->addItem(tr("Only out"), static_cast<int>(Direction::Out));
    });
}

void FilterBar::fillMembers()
{
    QMap<QString, QString> labels; // sorted for reading; the same person in two accounts once
    for (const auto &members : m_names.all()) {
        for (const auto &[userId, name] : members.asKeyValueRange())
            labels.insert(u"%1 (%2)"_s.arg(name, userId), userId);
    }
    refill(m_member, [this, &labels] {
        m_member->addItem(tr("Everybody"), QString());
        for (const auto &[label, userId] : labels.asKeyValueRange())
            m_member->addItem(label, userId);
    });
}

void FilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Search"));
    m_text->setToolTip(tr("Show only messages that hold this text, or whose member does (Ctrl+F)"));
    m_text->setAccessibleName(tr("Search text or member"));
    m_member->setAccessibleName(tr("Member"));
    m_member->setToolTip(tr("Show only messages from and to one member"));
    m_kind->setAccessibleName(tr("Kind of message"));
    m_direction->setAccessibleName(tr("Direction"));
    m_errors->setText(tr("Errors"));
    m_errors->setIcon(themeIcon(u"dialog-error"_s));
    m_errors->setToolTip(tr("Show only messages that were not, or not certainly, delivered"));
    m_clear->setIcon(themeIcon(u"edit-clear"_s));
    m_clear->setToolTip(tr("Show all messages again"));
    m_clear->setAccessibleName(m_clear->toolTip());
    fillKinds();
    fillDirections();
    fillMembers();
}

} // namespace ewc::ui
