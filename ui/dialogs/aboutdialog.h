// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace ewc::ui {

/*! Which program this is, what it is made of, and under which licences. */
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /*! \a versions are names of programs and libraries with their versions, ours first. */
    explicit AboutDialog(QList<QPair<QString, QString>> versions, QWidget *parent = nullptr);

    /*! The versions as one pastes them into a bug report, one a line. */
    [[nodiscard]] QString versionsText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpHead(QGridLayout *head);
    [[nodiscard]] QWidget *overview();
    [[nodiscard]] QWidget *licence();
    void retranslate();

    QList<QPair<QString, QString>> m_versions;
    QLabel *m_name;
    QLabel *m_sentence;
    QLabel *m_rights;
    QLabel *m_versionsTitle;
    QLabel *m_partsTitle;
    QList<QLabel *> m_partJobs; ///< one per part, in their order
    QTabWidget *m_tabs;
    QPlainTextEdit *m_licence;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace ewc::ui
