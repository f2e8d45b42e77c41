// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/engine/accountcheck.h"
#include "ui/dialogs/accounttesttext.h"

#include <QFrame>

#include <array>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ewc::ui {

/*! The steps of a test, each with what it brought to light; and how to mend the first that failed.
 */
class AccountTestView final : public QFrame
{
    Q_OBJECT

public:
    explicit AccountTestView(QWidget *parent = nullptr);

    /*! Begins a test of \a subject: all steps wait. */
    void start(const TestSubject &subject);
    /*! Shows what became of a step. */
    void showStep(const CheckStep &step);

    [[nodiscard]] bool isRunning() const;
    /*! What is said about the first failed step, in full; empty if there is none. */
    [[nodiscard]] QString failureText() const;

Q_SIGNALS:
    /*! The user has seen enough: a test that runs is to end. */
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        CheckStep step;
        QLabel *mark = nullptr;
        QLabel *title = nullptr;
    };

    void setUpRows();
    [[nodiscard]] const CheckStep *failedStep() const;
    void showRow(const Row &row);
    void showFailure();
    void refresh();

    TestSubject m_subject;
    QString m_address; ///< that is to be copied
    std::array<Row, 6> m_rows; ///< in the order of CheckStep::Name
    QLabel *m_title;
    QProgressBar *m_progress;
    QLabel *m_failure;
    QPushButton *m_copy; ///< of the address that WeCom does not trust
    QPushButton *m_close;
};

} // namespace ewc::ui
