// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rules/list/ruleplacement.h"

#include <QTreeView>

namespace ewc::ui {

class RulesDraft;
class RulesModel;

/*! The list of rules: what is chosen here is the current rule of the draft, and the other way
    round. Rules, and folders, are dragged to where they belong. */
class RuleTree final : public QTreeView
{
    Q_OBJECT

public:
    /*! \a draft and \a model outlive the list. */
    RuleTree(RulesDraft &draft, RulesModel &model, QWidget *parent = nullptr);
    ~RuleTree() override;

    /*! What is chosen; if that is a folder, its rules. */
    [[nodiscard]] RuleLoad chosen() const;
    /*! Chooses the rules \a ids; the first of them is the current one. */
    void choose(const QStringList &ids);
    /*! Unfolds everything: what was found is to be seen. */
    void unfoldAll();

Q_SIGNALS:
    /*! The user wants to work on the current rule. */
    void openWanted();
    /*! The user clicked on a rule, beside its switch, to look at it alone. */
    void ruleClicked();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;

private:
    void showCurrent();
    void unfoldNew();

    RulesDraft &m_draft;
    RulesModel &m_model;
    QSet<QString> m_folders; ///< seen before: they keep as they are
};

} // namespace ewc::ui
