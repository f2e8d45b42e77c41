// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulesetoperations.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace ewc::ui {

class AccentButton;

/*! Asks what to do with rules that come from a file and clash with those that are here: for each
    of them, or for all at once. */
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const RuleSet &existing, const RuleSet &incoming,
                 const QList<RuleConflict> &clashes, QWidget *parent = nullptr);

    /*! By the id of the rule that comes. */
    [[nodiscard]] const QHash<QString, OnConflict> &choices() const { return m_choices; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Clash
    {
        QString id; ///< of the rule that comes
        QString title;
        QString sentence;
        QString existing; ///< title
        QString existingSentence;
        RuleConflict::Why why = RuleConflict::Why::SameId;
    };

    void fill();
    void choose(OnConflict choice);
    void showChoices();
    void retranslate();

    QList<Clash> m_clashes; ///< one for each rule that comes
    QHash<QString, OnConflict> m_choices;
    int m_others = 0; ///< rules that clash with nothing
    QLabel *m_explanation;
    QTreeWidget *m_list;
    QLabel *m_prompt;
    QPushButton *m_skip;
    QPushButton *m_replace;
    QPushButton *m_keepBoth;
    QPushButton *m_cancel;
    AccentButton *m_import;
};

} // namespace ewc::ui
