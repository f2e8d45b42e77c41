// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/ruleset.h"
#include "core/store/rulefacts.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSplitter;
class QTextBrowser;

namespace ewc::ui {

class AccentButton;
class LogLink;
class RulesDraft;

/*! The versions of the rules that were in force, and what was different in each; any of them can
    be had back, as a change of the draft that can be undone. */
class VersionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! Both outlive the dialog. */
    VersionsDialog(RulesDraft &draft, LogLink &log, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Against { Former, Draft };

    void layOut();
    void takeVersions(const QList<RuleVersion> &versions);
    void fill();
    /*! Shows what is different in the chosen version, as soon as all of it is read. */
    void showDifferences();
    void read(qint64 version);
    [[nodiscard]] int chosen() const;
    void restore();
    void retranslate();

    RulesDraft &m_draft;
    LogLink &m_log;
    QList<RuleVersion> m_versions; ///< newest first
    QHash<qint64, RuleSet> m_read; ///< by version
    QString m_problem; ///< why there is nothing to be seen
    QListWidget *m_list;
    QComboBox *m_against;
    QLabel *m_prompt;
    QTextBrowser *m_text;
    QSplitter *m_sides;
    QPushButton *m_close;
    AccentButton *m_restore;
};

} // namespace ewc::ui
