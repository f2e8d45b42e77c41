// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ewc::ui {

/*!
    The line under a field: its help, or in its place what is wrong. It keeps the room of the
    longer of the two, so that nothing jumps when one takes the other's place.
*/
class NoteLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit NoteLabel(QWidget *parent = nullptr);

    /*! Shows \a help, and behind it \a remark as soon as showRemark() asks for it. */
    void setHelp(const QString &help, const QString &remark = {});
    void showRemark(bool isShown);
    /*! Shows \a problem in place of the help; empty: the help again. */
    void setProblem(const QString &problem);

    [[nodiscard]] QString problem() const { return m_problem; }
    /*! What is to be read now. */
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightOf(const QString &text, int width) const;
    [[nodiscard]] int markWidth() const;

    QString m_help;
    QString m_remark;
    QString m_problem;
    QString m_longestProblem; ///< keeps its room until the form is laid out anew
    bool m_isRemarkShown = false;
};

} // namespace ewc::ui
