// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace ewc::ui {

class EmptyState;
class EngineLink;
class MessageDetails;
class MessageLogModel;
class MessageTable;
struct EngineStatus;
struct PageRequest;

/*! The live table of messages, and all about the chosen one. */
class LogPage final : public QWidget
{
    Q_OBJECT

public:
    /*! Without \a hasPhone the empty page tells where else messages come from. */
    LogPage(EngineLink &link, bool hasPhone, QWidget *parent = nullptr);

    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

Q_SIGNALS:
    /*! The user wants to type the first message. */
    void phoneWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void readPage(const PageRequest &request);
    void showChosen();
    void showStatus(const EngineStatus &status);
    void showEmptiness();
    void retranslate();

    EngineLink &m_link;
    bool m_hasPhone;
    MessageLogModel *m_model;
    MessageTable *m_table;
    MessageDetails *m_details;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    QLabel *m_title;
    QToolButton *m_follow;
};

} // namespace ewc::ui
