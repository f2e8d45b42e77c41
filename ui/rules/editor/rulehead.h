// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rule.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ewc::ui {

/*! The top of the editor: what the rule is called, in which folder it is, and whether it is on. */
class RuleHead final : public QWidget
{
    Q_OBJECT

public:
    /*! \a folders is asked for the folders that there are when the list opens. */
    explicit RuleHead(const std::function<QStringList()> &folders, QWidget *parent = nullptr);

    /*! Shows name, folder and switch of \a rule; keeps the cursor. \a title stands where it has no
        name. */
    void setRule(const Rule &rule, const QString &title);
    /*! Puts them into \a rule. */
    void write(Rule &rule) const;
    void focusName();

Q_SIGNALS:
    /*! The user changed \a field: "name", "folder" or "on"; \a what says it for undo. */
    void edited(const QString &field, const QString &what);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_name;
    QLabel *m_folderLabel;
    QComboBox *m_folder;
    QCheckBox *m_isOn;
};

} // namespace ewc::ui
