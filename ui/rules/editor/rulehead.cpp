// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/editor/rulehead.h"

#include "ui/forms/lineflow.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int LongestName = 200; // characters: a line in a list

/*! Learns which folders there are just before its list drops down. */
class FolderBox final : public QComboBox
{
public:
    explicit FolderBox(std::function<QStringList()> folders)
        : m_folders(std::move(folders))
    {
        setEditable(true);
        setInsertPolicy(NoInsert);
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(12);
        lineEdit()->setMaxLength(LongestName);
    }

    void showPopup() override
    {
        const QString before = currentText();
        const QSignalBlocker quiet(this);
        const QSignalBlocker quietLine(lineEdit());
        clear();
        addItems(m_folders());
        setCurrentIndex(findText(before));
        setEditText(before);
        QComboBox::showPopup();
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        event->ignore(); // who scrolls through the rule does not want to change it
    }

private:
    std::function<QStringList()> m_folders;
};

} // namespace

RuleHead::RuleHead(const std::function<QStringList()> &folders, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_folderLabel(new QLabel)
    , m_folder(new FolderBox(folders))
    , m_isOn(new QCheckBox)
{
    m_name->setMaxLength(LongestName);
    m_folderLabel->setBuddy(m_folder);
    auto *line = new LineFlow;
    line->addWidget(m_isOn);
    line->addWidget(m_folderLabel);
    line->addWidget(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    layout->addWidget(m_name);
    layout->addLayout(line);
    connect(m_name, &QLineEdit::textEdited, this,
            [this] { Q_EMIT edited(u"name"_s, tr("Rename the rule")); });
    const auto moved = [this] { Q_EMIT edited(u"folder"_s, tr("Put the rule into a folder")); };
    connect(m_folder->lineEdit(), &QLineEdit::textEdited, this, moved);
    connect(m_folder, &QComboBox::activated, this, moved);
    connect(m_isOn, &QCheckBox::clicked, this, [this](bool isOn) {
        Q_EMIT edited(u"on"_s, isOn ? tr("Switch the rule on") : tr("Switch the rule off"));
    });
    retranslate();
}

void RuleHead::setRule(const Rule &rule, const QString &title)
{
    if (m_name->text() != rule.name)
        m_name->setText(rule.name);
    if (m_folder->currentText() != rule.folder)
        m_folder->setEditText(rule.folder);
    m_name->setPlaceholderText(title);
    m_isOn->setChecked(rule.isOn);
}

void RuleHead::write(Rule &rule) const
{
    rule.name = m_name->text();
    rule.folder = m_folder->currentText();
    rule.isOn = m_isOn->isChecked();
}

void RuleHead::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void RuleHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RuleHead::retranslate()
{
    m_name->setAccessibleName(tr("Name of the rule"));
    m_name->setToolTip(tr("What the rule is called; without a name it is called after what it "
                          "does"));
    m_folderLabel->setText(tr("Folder"));
    m_folder->setAccessibleName(tr("Folder of the rule"));
    m_folder->lineEdit()->setPlaceholderText(tr("none"));
    m_isOn->setText(tr("On"));
    m_isOn->setAccessibleName(tr("The rule is on"));
}

} // namespace ewc::ui
