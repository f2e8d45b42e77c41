// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problembar.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace ewc::ui {

ProblemBar::ProblemBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_text(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    layout->setSpacing(space::Control);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void ProblemBar::setProblem(ColorRole mark, const QString &what, const QString &details)
{
    const int size = fontMetrics().height();
    m_mark->setPixmap(dotIcon(themeColor(mark, palette())).pixmap(size));
    m_text->setText(u"<b>%1</b><br>%2"_s.arg(what.toHtmlEscaped(),
                                             details.toHtmlEscaped().replace(u'\n', "<br>"_L1)));
    show();
}

void ProblemBar::clear()
{
    hide();
}

} // namespace ewc::ui
