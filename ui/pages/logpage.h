// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ewc {
struct MessageTrace;
struct Rule;
} // namespace ewc

namespace ewc::ui {

class AttachmentWatch;
class EmptyState;
class EngineLink;
class FilterBar;
class LogLink;
class MessageLogModel;
class MessagePane;
class MessageTable;
struct EngineStatus;
struct PageRequest;

/*! The live table of messages, the quick filter, and all about the chosen message. */
class LogPage final : public QWidget
{
    Q_OBJECT

public:
    /*! Both links outlive the page. */
    LogPage(EngineLink &engine, LogLink &log, QWidget *parent = nullptr);

    /*! Where there is a phone the empty page leads to it; otherwise it tells where messages come
        from. */
    void setHasPhone(bool hasPhone);
    /*! Shows only messages of \a account; empty: of all. */
    void setAccount(const QString &account);
    /*! Shows only what went wrong. */
    void showErrors();
    /*! Shows the newest message and chooses it. */
    void showNewest();
    /*! Chooses message \a id, whatever was filtered before. */
    void showMessage(qint64 id);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /*! The user wants to type the first message. */
    void phoneWanted();
    /*! The user looked at a message. */
    void messageChosen();
    /*! The user wants to see the rule \a id. */
    void ruleWanted(const QString &id);
    /*! The user wants \a rule, which was made from a message, among the rules. */
    void ruleMade(const ewc::Rule &rule);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTop();
    void setUpActions();
    void connectLinks();
    void readPage(const PageRequest &request);
    void showChosen();
    void explain(qint64 id);
    void chooseWanted();
    void showTrace(const MessageTrace &trace);
    void showTableOrWhyNot();
    void showMenu(const QPoint &position);
    void applyFilter();
    void explainEmptiness();
    void retranslate();

    EngineLink &m_engine;
    LogLink &m_log;
    bool m_hasPhone = false;
    QString m_account;
    qint64 m_wanted = 0; ///< id of the message to be chosen as soon as it is there
    MessageLogModel *m_model;
    FilterBar *m_filter;
    MessageTable *m_table;
    MessagePane *m_pane;
    AttachmentWatch *m_files;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QLabel *m_title;
    QToolButton *m_followButton;
    QAction *m_follow;
    QAction *m_find;
    QAction *m_onlyMember;
    QAction *m_onlyKind;
};

} // namespace ewc::ui
