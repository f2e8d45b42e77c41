// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/testbench/trialinput.h"

#include "core/wecom/eventkinds.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/rules/testbench/trialkinds.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int Now = 0; // of the days: today, this minute
constexpr int DaysOfWeek = 7;
constexpr int LongestText = 2048; // characters: a message has no more
constexpr qint64 Kilobyte = 1024;
const QString Stranger = u"zhangsan"_s; // while nobody is known: the documents' own example

QDoubleSpinBox *makeDegrees(double limit, double value)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(-limit, limit);
    box->setDecimals(6);
    box->setValue(value);
    return box;
}

/*! A row of widgets that share a field of the form. */
QWidget *makeRow(const QList<QWidget *> &parts)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    for (QWidget *part : parts)
        layout->addWidget(part, 1);
    return row;
}

} // namespace

TrialInput::TrialInput(LogLink &log, EngineLink &engine, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_engine(engine)
    , m_form(new QFormLayout(this))
    , m_text(new QLineEdit)
    , m_kind(new QComboBox)
    , m_key(new QLineEdit)
    , m_latitude(makeDegrees(90, 39.908692))
    , m_longitude(makeDegrees(180, 116.397477))
    , m_size(new QSpinBox)
    , m_account(new QComboBox)
    , m_sender(new QComboBox)
    , m_day(new QComboBox)
    , m_time(new QTimeEdit(QTime(9, 0)))
{
    m_place = makeRow({m_latitude, m_longitude});
    m_when = makeRow({m_day, m_time});
    setUpFields();
    setUpForm();
    fillAccounts();
    fillSenders();
    readDirectory();
    retranslate();
    setFocusProxy(m_text);

    connect(&m_engine, &EngineLink::statusChanged, this, &TrialInput::fillAccounts);
    connect(&m_log, &LogLink::namesChanged, this, [this] {
        fillSenders();
        readDirectory();
    });
}

void TrialInput::setUpFields()
{
    m_text->setMaxLength(LongestText);
    m_text->setClearButtonEnabled(true);
    m_size->setRange(0, 20 * 1024); // the platform takes 20 MB
    m_size->setValue(100);
    m_sender->setEditable(true);
    m_sender->setInsertPolicy(QComboBox::NoInsert);
    m_sender->completer()->setFilterMode(Qt::MatchContains);
    m_sender->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setEnabled(false);
    for (QComboBox *box : {m_kind, m_account, m_sender, m_day}) {
        // As narrow as the bench: what is longer is elided.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
        if (auto *list = qobject_cast<QListView *>(box->view()))
            list->setUniformItemSizes(true); // there may be thousands of members
    }

    connect(m_text, &QLineEdit::textChanged, this, &TrialInput::changed);
    connect(m_key, &QLineEdit::textChanged, this, &TrialInput::changed);
    for (QDoubleSpinBox *box : {m_latitude, m_longitude})
        connect(box, &QDoubleSpinBox::valueChanged, this, &TrialInput::changed);
    connect(m_size, &QSpinBox::valueChanged, this, &TrialInput::changed);
    connect(m_sender, &QComboBox::currentTextChanged, this, &TrialInput::changed);
    connect(m_time, &QTimeEdit::timeChanged, this, &TrialInput::changed);
    connect(m_day, &QComboBox::currentIndexChanged, this, [this](int day) {
        m_time->setEnabled(day != Now);
        Q_EMIT changed();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        fillSenders();
        readDirectory();
        Q_EMIT changed();
    });
}

void TrialInput::setUpForm()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(space::Tight);
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_text);
    // Texts of the labels come with the language.
    for (QWidget *field : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_key), m_place,
                           static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_sender),
                           static_cast<QWidget *>(m_account), m_when})
        m_form->addRow(u" "_s, field);
}

TrialInput::Kind TrialInput::kind() const
{
    const QStringList parts = m_kind->currentData().toStringList();
    return {.type = parts.value(0), .event = parts.value(1)};
}

QString TrialInput::account() const
{
    return m_account->currentData().toString();
}

QString TrialInput::sender() const
{
    const int index = m_sender->findText(m_sender->currentText());
    if (index >= 0)
        return m_sender->itemData(index).toString();
    const QString typed = m_sender->currentText().trimmed();
    return typed.isEmpty() ? Stranger : typed;
}

/*! The next time that it will be so on that day; invalid: now. */
QDateTime TrialInput::time() const
{
    const int day = m_day->currentIndex();
    if (day <= Now)
        return {};
    const QDate today = QDate::currentDate();
    const int ahead = (day - today.dayOfWeek() + DaysOfWeek) % DaysOfWeek;
    return {today.addDays(ahead), m_time->time()};
}

TrialQuestion TrialInput::question() const
{
    const auto [type, event] = kind();
    const TrialKind *message = trialKind(type);
    const bool hasText = message == nullptr || message->placeholder != nullptr;
    TrialQuestion question{.message = {.from = sender(),
                                       .time = time(),
                                       .type = type,
                                       .event = event,
                                       .key = m_key->text().trimmed(),
                                       .text = hasText ? m_text->text() : QString(),
                                       .latitude = m_latitude->value(),
                                       .longitude = m_longitude->value()},
                           .account = account(),
                           .facts = {}};
    question.facts.sender = senderIn(m_directory.directory(), question.message.from);
    if (question.facts.sender.name.isEmpty()) {
        const QString name = m_log.names().nameOf(account(), question.message.from);
        question.facts.sender.name = name == question.message.from ? QString() : name;
    }
    if (type == "file"_L1)
        question.facts.fileSize = m_size->value() * Kilobyte;
    return question;
}

bool TrialInput::isComplete() const
{
    return kind().type != "text"_L1 || !m_text->text().trimmed().isEmpty();
}

void TrialInput::clearText()
{
    m_text->clear();
    m_text->setFocus();
}

void TrialInput::fillKinds()
{
    const QSignalBlocker blocker(m_kind);
    const int index = std::max(m_kind->currentIndex(), 0);
    m_kind->clear();
    for (const TrialKind &each : trialKinds())
        m_kind->addItem(tr(each.label), QStringList{each.type});
    m_kind->insertSeparator(m_kind->count());
    for (const wecom::EventKind &event : wecom::eventKinds())
        m_kind->addItem(schemaText(event.label), QStringList{u"event"_s, event.id});
    m_kind->setCurrentIndex(index);
}

void TrialInput::fillDays()
{
    const QSignalBlocker blocker(m_day);
    const int index = std::max(m_day->currentIndex(), 0);
    m_day->clear();
    m_day->addItem(tr("Now"));
    for (int day = 1; day <= DaysOfWeek; ++day)
        m_day->addItem(QLocale().standaloneDayName(day));
    m_day->setCurrentIndex(index);
}

void TrialInput::fillAccounts()
{
    QStringList names;
    for (const Account &each : m_engine.accounts())
        names.append(each.name);
    QStringList shown;
    for (int i = 0; i < m_account->count(); ++i)
        shown.append(m_account->itemText(i));
    if (names == shown)
        return;
    const QString chosen = account();
    {
        const QSignalBlocker blocker(m_account);
        m_account->clear();
        for (const QString &name : names)
            m_account->addItem(name, name);
        m_account->setCurrentIndex(std::max(m_account->findData(chosen), 0));
    }
    showFields();
    fillSenders();
    readDirectory();
    Q_EMIT changed();
}

void TrialInput::fillSenders()
{
    const QSignalBlocker blocker(m_sender);
    const QString typed = m_sender->currentText();
    const auto names = m_log.names().all().value(account());
    QStringList ids = names.keys();
    ids.sort(Qt::CaseInsensitive);
    m_sender->clear();
    for (const QString &id : std::as_const(ids)) {
        const QString name = names.value(id);
        m_sender->addItem(name.isEmpty() || name == id ? id : u"%1 (%2)"_s.arg(name, id), id);
    }
    if (ids.isEmpty())
        m_sender->addItem(Stranger, Stranger);
    const bool isChosen = !typed.isEmpty() && typed != Stranger;
    m_sender->setCurrentText(isChosen ? typed : m_sender->itemText(0));
}

void TrialInput::readDirectory()
{
    m_log.readDirectory(account(), this, [this](const Result<DirectoryIndex> &directory) {
        m_directory = directory.value_or(DirectoryIndex());
        Q_EMIT changed();
    });
}

/*! Only what belongs to the chosen kind. */
void TrialInput::showFields()
{
    const auto [type, eventId] = kind();
    const TrialKind *message = trialKind(type);
    const wecom::EventKind *event = wecom::eventKind(eventId);
    const bool isPlace = type == "location"_L1 || eventId.startsWith("location"_L1);
    const bool isScan = eventId.startsWith("scancode"_L1);
    m_form->setRowVisible(m_text,
                          isScan || (message != nullptr && message->placeholder != nullptr));
    m_form->setRowVisible(m_key, event != nullptr && event->hasKey());
    m_form->setRowVisible(m_place, isPlace);
    m_form->setRowVisible(m_size, type == "file"_L1);
    m_form->setRowVisible(m_account, m_account->count() > 1);
    m_text->setPlaceholderText(message != nullptr ? tr(message->placeholder)
                                                  : tr("What was scanned"));
    m_text->setAccessibleName(m_text->placeholderText());
    if (event != nullptr && event->hasKey())
        m_key->setPlaceholderText(schemaText(event->keyLabel));
}

void TrialInput::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrialInput::retranslate()
{
    fillKinds();
    fillDays();
    const auto setLabel = [this](QWidget *field, const QString &text) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field));
        label->setText(text);
        field->setAccessibleName(text);
    };
    setLabel(m_kind, tr("Kind"));
    setLabel(m_key, tr("Key"));
    setLabel(m_place, tr("Where"));
    setLabel(m_size, tr("Size"));
    setLabel(m_sender, tr("From"));
    setLabel(m_account, tr("Account"));
    setLabel(m_when, tr("When"));
    m_size->setSuffix(tr(" KB"));
    m_latitude->setAccessibleName(tr("Latitude"));
    m_longitude->setAccessibleName(tr("Longitude"));
    m_latitude->setToolTip(m_latitude->accessibleName());
    m_longitude->setToolTip(m_longitude->accessibleName());
    m_day->setAccessibleName(tr("Day"));
    m_time->setAccessibleName(tr("Time"));
    showFields();
}

} // namespace ewc::ui
