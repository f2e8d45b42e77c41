// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <array>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ewc::ui {

/*!
    The first steps in the sandbox, with a check mark on what is done, and the way on from
    there: a real account. Stands in two rows where one has no room.
*/
class WelcomeStrip final : public QFrame
{
    Q_OBJECT

public:
    enum class Step { Type, Log, Rule };
    static constexpr std::size_t StepCount = 3;

    explicit WelcomeStrip(QWidget *parent = nullptr);

    [[nodiscard]] bool isDone(Step step) const;
    void setDone(Step step, bool done);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /*! The user wants to be led to where \a step is done. */
    void stepChosen(ewc::ui::WelcomeStrip::Step step);
    void connectWanted();
    void importWanted();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpSteps();
    void setUpButtons();
    void arrange();
    void showSteps();
    void retranslate();

    QBoxLayout *m_rows;
    QWidget *m_steps;
    QWidget *m_buttons;
    QLabel *m_title;
    std::array<QToolButton *, StepCount> m_chips{};
    std::array<bool, StepCount> m_done{};
    QPushButton *m_connect;
    QPushButton *m_import;
    QToolButton *m_close;
};

} // namespace ewc::ui
