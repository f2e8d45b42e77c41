// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/wordseditor.h"

#include "ui/forms/wordchip.h"
#include "ui/recipients/chipflow.h"
#include "ui/theme.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Margin = 3; // pixels
constexpr int MostLines = 4; // of chips; more scroll
constexpr int LongestLine = 200'000; // characters: a long table that is pasted
constexpr QStringView Commas = u",，、;；";

/*! The words in \a text: its lines if it has some, otherwise what stands between commas. */
QStringList wordsIn(const QString &text)
{
    QStringList words;
    QString word;
    const bool hasLines = text.contains(u'\n') || text.contains(u'\u2028');
    for (const QChar character : text + u'\n') {
        const bool isEnd = character == u'\n' || character == u'\r' || character == u'\u2028'
                           || (!hasLines && Commas.contains(character));
        if (!isEnd) {
            word.append(character);
            continue;
        }
        if (const QString trimmed = word.trimmed(); !trimmed.isEmpty())
            words.append(trimmed);
        word.clear();
    }
    return words;
}

} // namespace

WordsEditor::WordsEditor(const Field &field, QWidget *parent)
    : ArrayEditor(parent)
    , m_field(field)
    , m_scroll(new QScrollArea)
    , m_inside(new QWidget)
    , m_flow(new ChipFlow(m_inside))
    , m_line(new QLineEdit)
    , m_choose(new QToolButton)
{
    setFocusProxy(m_line);
    m_line->setFrame(false);
    m_line->setMaxLength(LongestLine);
    m_line->setMinimumWidth(90);
    m_line->setAcceptDrops(false); // a file dropped on a form is for the form
    m_line->installEventFilter(this);
    m_flow->addWidget(m_line);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    m_choose->setAutoRaise(true);
    m_choose->setArrowType(Qt::DownArrow);
    m_choose->setVisible(!m_field.options.isEmpty());

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_choose, 0, Qt::AlignTop);
    connect(m_line, &QLineEdit::textEdited, this, &WordsEditor::textEdited);
    connect(m_choose, &QToolButton::clicked, this, &WordsEditor::choose);
    WordsEditor::retranslate();
    showChips();
}

QJsonArray WordsEditor::array() const
{
    QJsonArray array = QJsonArray::fromStringList(m_words);
    for (const QString &word : wordsIn(m_line->text()))
        array.append(word);
    return array;
}

void WordsEditor::setArray(const QJsonArray &array)
{
    if (array == this->array())
        return; // keeps the cursor, and what is being typed
    m_words.clear();
    for (const QJsonValue &value : array)
        m_words.append(toFieldText(value));
    m_line->clear();
    showChips();
}

void WordsEditor::focusField(const QString &)
{
    m_line->setFocus(Qt::OtherFocusReason);
}

QWidget *WordsEditor::input() const
{
    return m_line;
}

void WordsEditor::setSources(FormSources &sources)
{
    m_sources = &sources;
    m_choose->setVisible(!m_field.options.isEmpty() || m_field.source != Field::Source::Anything);
    showChips();
}

/*! What people call the words that stand for something, by word. */
QHash<QString, QString> WordsEditor::labels() const
{
    QHash<QString, QString> found;
    if (m_words.isEmpty() || !m_choose->isVisibleTo(this))
        return found;
    for (const FormSources::Suggestion &suggestion : suggestions()) {
        if (!suggestion.label.isEmpty())
            found.insert(suggestion.value, suggestion.label);
    }
    return found;
}

QList<FormSources::Suggestion> WordsEditor::suggestions() const
{
    return m_sources ? m_sources->suggestions(m_field) : FormSources().suggestions(m_field);
}

/*! Brings the chips in line with the words; those that stay are not made anew. */
void WordsEditor::showChips()
{
    while (m_chips.size() > m_words.size()) {
        WordChip *chip = m_chips.takeLast();
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    while (m_chips.size() < m_words.size()) {
        auto *chip = new WordChip(m_inside);
        chip->installEventFilter(this);
        connect(chip, &WordChip::removeWanted, this, [this, chip] {
            removeAt(m_chips.indexOf(chip));
            m_line->setFocus(Qt::OtherFocusReason);
        });
        connect(chip, &WordChip::changeWanted, this,
                [this, chip] { changeAt(m_chips.indexOf(chip)); });
        m_flow->insertBeforeLast(chip);
        chip->show();
        m_chips.append(chip);
    }
    const QHash<QString, QString> labels = this->labels();
    for (qsizetype i = 0; i < m_words.size(); ++i)
        m_chips.at(i)->setWord(m_words.at(i), labels.value(m_words.at(i), m_words.at(i)));
    m_line->setPlaceholderText(!m_words.isEmpty()            ? QString()
                               : m_choose->isVisibleTo(this) ? tr("Choose, or type")
                                                             : tr("Type, Enter adds one more"));
    m_inside->updateGeometry();
    updateHeight();
}

void WordsEditor::updateHeight()
{
    const int line = std::max(m_line->sizeHint().height(),
                              m_chips.isEmpty() ? 0 : m_chips.first()->sizeHint().height());
    const int button =
        m_choose->isVisibleTo(this) ? m_choose->sizeHint().width() + space::Tight : 0;
    const int room = std::max(1, width() - 2 * Margin - button);
    m_flow->invalidate();
    const int wanted = std::max(line, m_flow->heightForWidth(room));
    const int most = MostLines * line + (MostLines - 1) * m_flow->spacing();
    // A bar that comes by itself would take the width that makes it needless.
    m_scroll->setVerticalScrollBarPolicy(wanted > most ? Qt::ScrollBarAlwaysOn
                                                       : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::min(wanted, most) + 2 * Margin);
    m_inside->setMinimumHeight(wanted);
    if (wanted > most) {
        m_inside->setMinimumHeight(
            m_flow->heightForWidth(room - m_scroll->verticalScrollBar()->sizeHint().width()));
        m_inside->layout()->activate();
        m_scroll->ensureWidgetVisible(m_line, 0, 0);
    }
}

void WordsEditor::textEdited(const QString &text)
{
    const bool hasEnd = std::ranges::any_of(
        text, [](QChar c) { return Commas.contains(c) || c == u'\n' || c == u'\u2028'; });
    // An input method brings several characters at once, too, and goes on: only an end ends.
    if (hasEnd)
        takeTyped();
    Q_EMIT edited();
}

void WordsEditor::take(const QStringList &words)
{
    for (const QString &word : words) {
        if (!m_words.contains(word))
            m_words.append(word);
    }
}

/*! Makes chips of what is typed; false if nothing is. */
bool WordsEditor::takeTyped()
{
    const QStringList words = wordsIn(m_line->text());
    if (words.isEmpty() && m_line->text().isEmpty())
        return false;
    take(words);
    m_line->clear();
    showChips();
    return true;
}

void WordsEditor::removeAt(qsizetype at)
{
    if (at < 0 || at >= m_words.size())
        return;
    m_words.removeAt(at);
    showChips();
    Q_EMIT edited();
}

/*! Puts the word back into the line, to be typed anew. */
void WordsEditor::changeAt(qsizetype at)
{
    if (at < 0 || at >= m_words.size())
        return;
    takeTyped();
    m_line->setText(m_words.takeAt(at));
    m_line->selectAll();
    m_line->setFocus(Qt::OtherFocusReason);
    showChips();
    Q_EMIT edited(); // it stands at the end now
}

void WordsEditor::focusAt(qsizetype at)
{
    QWidget *next = at >= 0 && at < m_chips.size() ? static_cast<QWidget *>(m_chips.at(at))
                                                   : static_cast<QWidget *>(m_line);
    next->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(next, 0, 0);
}

void WordsEditor::choose()
{
    const QList<FormSources::Suggestion> suggestions = this->suggestions();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FormSources::Suggestion &suggestion : suggestions) {
        const QString label = suggestion.label.isEmpty() ? suggestion.value : suggestion.label;
        QAction *action = menu->addAction(QString(label).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(m_words.contains(suggestion.value));
        connect(action, &QAction::triggered, this, [this, value = suggestion.value](bool isOn) {
            takeTyped();
            if (isOn)
                take({value});
            else
                m_words.removeAll(value);
            showChips();
            m_line->setFocus(Qt::OtherFocusReason);
            Q_EMIT edited();
        });
    }
    if (suggestions.isEmpty())
        menu->addAction(tr("There is nothing to choose from yet: type it"))->setEnabled(false);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

bool WordsEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (watched == m_line && isKeyForLine(key.key(), key.modifiers()))
            return true;
        if (auto *chip = qobject_cast<WordChip *>(watched);
            chip != nullptr && isKeyForChip(*chip, key.key()))
            return true;
    }
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            takeTyped();
            Q_EMIT left();
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update(); // the rim tells where one types
    return ArrayEditor::eventFilter(watched, event);
}

bool WordsEditor::isKeyForLine(int key, Qt::KeyboardModifiers modifiers)
{
    const auto pressed = modifiers & ~Qt::KeypadModifier;
    const bool isAtStart = m_line->cursorPosition() == 0 && !m_line->hasSelectedText();
    if (pressed != 0)
        return false;
    switch (key) {
    case Qt::Key_Down:
        if (!m_choose->isVisibleTo(this))
            return false;
        choose();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return takeTyped();
    case Qt::Key_Backspace:
        if (!isAtStart || !m_line->text().isEmpty() || m_words.isEmpty())
            return false;
        removeAt(m_words.size() - 1);
        return true;
    case Qt::Key_Left:
        if (!isAtStart || m_chips.isEmpty())
            return false;
        focusAt(m_chips.size() - 1);
        return true;
    default:
        return false;
    }
}

bool WordsEditor::isKeyForChip(WordChip &chip, int key)
{
    const qsizetype at = m_chips.indexOf(&chip);
    switch (key) {
    case Qt::Key_Left:
        focusAt(std::max<qsizetype>(0, at - 1));
        return true;
    case Qt::Key_Right:
        focusAt(at + 1);
        return true;
    case Qt::Key_Home:
        focusAt(0);
        return true;
    case Qt::Key_End:
    case Qt::Key_Escape:
        focusAt(m_chips.size());
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        changeAt(at);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        removeAt(at);
        focusAt(key == Qt::Key_Delete || at == 0 ? at : at - 1);
        return true;
    default:
        return false;
    }
}

void WordsEditor::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth);
    frame.state |= QStyle::State_Sunken;
    frame.state.setFlag(QStyle::State_HasFocus, m_line->hasFocus());
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, frame);
}

void WordsEditor::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        updateHeight();
    ArrayEditor::resizeEvent(event);
}

void WordsEditor::retranslate()
{
    const QString label = schemaText(m_field.label);
    m_line->setAccessibleName(label);
    m_line->setAccessibleDescription(
        tr("Enter or a comma ends a word. Backspace takes the last one out, Left leads to the "
           "others."));
    m_choose->setToolTip(tr("Choose from a list"));
    m_choose->setAccessibleName(tr("Choose for %1").arg(label));
    showChips();
}

} // namespace ewc::ui
