// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QFrame>

class QLabel;

namespace ewc::ui {

/*! Says above a page what is wrong, what it means and what to do; hidden while all is well. */
class ProblemBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ProblemBar(QWidget *parent = nullptr);

    /*! Shows \a what with \a details below it, marked in the colour of \a mark. */
    void setProblem(ColorRole mark, const QString &what, const QString &details);
    void clear();

private:
    QLabel *m_mark;
    QLabel *m_text;
};

} // namespace ewc::ui
