// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace ewc::ui {

/*! The names of the accounts, and what can be done with the list. */
class AccountList final : public QWidget
{
    Q_OBJECT

public:
    /*! A line of the list. A value. */
    struct Line
    {
        qsizetype id = -1; ///< whatever the owner of the list knows it by
        QString name;
        bool hasProblem = false;
    };

    explicit AccountList(QWidget *parent = nullptr);

    /*! Shows \a lines; the one with \a current is the current one. Emits nothing. */
    void setLines(const QList<Line> &lines, qsizetype current);
    /*! The id of the current line; -1 if there is none. */
    [[nodiscard]] qsizetype current() const;
    void focusList();

Q_SIGNALS:
    void currentChanged(qsizetype id);
    void addWanted();
    void duplicateWanted();
    void removeWanted();
    void importWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPushButton *addButton(void (AccountList::*signal)());
    void retranslate();

    QListWidget *m_list;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace ewc::ui
