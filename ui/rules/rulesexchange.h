// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulesetoperations.h"

#include <QObject>

#include <functional>

class QMimeData;
class QWidget;

namespace ewc::ui {

class RuleTrust;
class RulesDraft;
struct BarMessage;

/*! Takes rules into a draft from files, and puts them into files: rules.json, and tables (CSV). */
class RulesExchange final : public QObject
{
    Q_OBJECT

public:
    /*! All of it outlives this; dialogs belong to \a page. */
    RulesExchange(RulesDraft &draft, RuleTrust &trust, QWidget *page);

    /*! Asks for a file, and takes its rules. */
    void chooseImport();
    /*! Takes the rules in \a file, asking where they clash with those that are here. */
    void importFile(const QString &file);
    void chooseExport();
    void chooseTableExport();
    /*! Writes the rules, without what is secret, to \a file; .csv: as a table. */
    void exportTo(const QString &file);

    /*! The one file that is being dragged, if it may hold rules. */
    [[nodiscard]] static QString fileIn(const QMimeData *data);

Q_SIGNALS:
    /*! Something is to be said about what was done. */
    void said(const std::function<ewc::ui::BarMessage()> &make);

private:
    void take(const QString &file, const RuleSet &incoming);
    void merge(const QString &file, const RuleSet &incoming,
               const QHash<QString, OnConflict> &choices);
    void refuse(const QString &file, const QString &problem);

    RulesDraft &m_draft;
    RuleTrust &m_trust;
    QWidget *m_page;
};

} // namespace ewc::ui
