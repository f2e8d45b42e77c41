// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/send/messageoptions.h"

#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int LongestInterval = 240; // minutes: WeCom document 90236
constexpr int Inside = 2; // SendOptions::safe

} // namespace

MessageOptions::MessageOptions(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_choices(new QWidget)
    , m_safe(new QComboBox)
    , m_ids(new QCheckBox)
    , m_duplicates(new QCheckBox)
    , m_minutes(new QSpinBox)
{
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_minutes->setRange(1, LongestInterval);
    m_minutes->setValue(30);
    m_choices->hide();

    auto *interval = new QWidget;
    auto *intervalRow = new QHBoxLayout(interval);
    intervalRow->setContentsMargins(0, 0, 0, 0);
    intervalRow->setSpacing(space::Tight);
    intervalRow->addWidget(m_duplicates);
    intervalRow->addWidget(m_minutes);
    auto *row = new FlowLayout(m_choices, space::Group, space::Tight);
    row->addWidget(m_safe);
    row->addWidget(m_ids);
    row->addWidget(interval);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_choices);

    const auto changed = [this] {
        showSummary();
        Q_EMIT edited();
    };
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_choices->setVisible(isOpen);
        showSummary();
    });
    connect(m_safe, &QComboBox::activated, this, changed);
    connect(m_ids, &QCheckBox::clicked, this, changed);
    connect(m_duplicates, &QCheckBox::clicked, this, changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, changed);
    retranslate();
}

void MessageOptions::setKind(const wecom::OutgoingKind &kind, wecom::Channel channel)
{
    using wecom::Channel;

    m_hasSafe = kind.hasSafe && channel != Channel::Robot;
    m_hasInside = m_hasSafe && kind.type == "mpnews"_L1 && channel == Channel::App;
    m_hasIds = kind.hasIdTranslation && channel == Channel::App;
    m_hasDuplicates = channel == Channel::App;
    setVisible(m_hasSafe || m_hasIds || m_hasDuplicates);
    retranslate();
}

void MessageOptions::setOptions(const wecom::SendOptions &options)
{
    m_safe->setCurrentIndex(std::max(0, m_safe->findData(options.safe)));
    m_ids->setChecked(options.translatesIds);
    m_duplicates->setChecked(options.checksDuplicates);
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(static_cast<int>(options.duplicateInterval.count() / 60));
    showSummary();
}

wecom::SendOptions MessageOptions::options() const
{
    wecom::SendOptions options;
    if (m_hasSafe)
        options.safe = m_safe->currentData().toInt();
    options.translatesIds = m_hasIds && m_ids->isChecked();
    options.checksDuplicates = m_hasDuplicates && m_duplicates->isChecked();
    if (options.checksDuplicates)
        options.duplicateInterval = std::chrono::minutes(m_minutes->value());
    return options;
}

void MessageOptions::showSummary()
{
    const wecom::SendOptions set = options();
    QStringList words;
    if (set.safe != 0)
        words.append(m_safe->currentText());
    if (set.translatesIds)
        words.append(m_ids->text());
    if (set.checksDuplicates)
        words.append(tr("not twice in %1 min").arg(m_minutes->value()));
    const bool isOpen = m_fold->isChecked();
    m_fold->setText(isOpen || words.isEmpty()
                        ? tr("Options")
                        : tr("Options: %1").arg(words.join(tr(", ", "between options"))));
    m_fold->setIcon(themeIcon(isOpen ? u"arrow-down"_s : u"arrow-right"_s));
    m_minutes->setEnabled(m_duplicates->isChecked());
}

void MessageOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageOptions::retranslate()
{
    const int safe = m_safe->currentData().toInt();
    m_safe->clear();
    m_safe->addItem(tr("may be forwarded"), 0);
    m_safe->addItem(tr("confidential: with a watermark, not to be forwarded"), 1);
    if (m_hasInside)
        m_safe->addItem(tr("to be forwarded inside the company only"), Inside);
    m_safe->setCurrentIndex(std::max(0, m_safe->findData(safe)));
    m_safe->setAccessibleName(tr("Forwarding"));
    m_safe->setVisible(m_hasSafe);
    m_ids->setText(tr("replace $userName=ID$ with names"));
    m_ids->setToolTip(tr("Only applications of third parties need this: WeCom puts the name of the "
                         "member or department in its place."));
    m_ids->setVisible(m_hasIds);
    m_duplicates->setText(tr("do not deliver the same again for"));
    m_duplicates->setToolTip(tr("WeCom drops a message that is exactly like one that was sent "
                                "within this time."));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(m_duplicates->text());
    m_duplicates->parentWidget()->setVisible(m_hasDuplicates);
    m_fold->setToolTip(tr("How WeCom is to treat the message"));
    showSummary();
}

} // namespace ewc::ui
