// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problembar.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr int MostLines = 3; // of the details
constexpr qsizetype LongestText = 4000; // characters: more fits into no tool tip

struct Excerpt
{
    QString text;
    bool isWhole = true;
};

/*!
    The first \a count lines of \a text as it wraps at \a width, with "…" for what is missing.
    A word that is longer than a line is broken, which a label would not do.
*/
Excerpt firstLines(const QString &text, const QFont &font, int width, int count)
{
    const QFontMetrics metrics(font);
    const QStringList paragraphs = text.split(u'\n');
    QString lines;
    int number = 0;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString &paragraph = paragraphs.at(i);
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            const QString rest = paragraph.mid(line.textStart());
            const bool endsParagraph = line.textLength() == rest.size();
            const bool endsText = endsParagraph && i + 1 == paragraphs.size();
            if (++number == count && !endsText) {
                lines += metrics.elidedText(rest + u" …"_s, Qt::ElideRight, width);
                return {lines, false};
            }
            lines += rest.left(line.textLength());
            const bool breaksWord = !endsParagraph && !lines.back().isSpace();
            if (breaksWord || (endsParagraph && !endsText))
                lines += u'\n';
        }
        layout.endLayout();
    }
    return {lines, true};
}

QString toHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

} // namespace

ProblemBar::ProblemBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_button(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // takes what width there is
    policy.setHeightForWidth(true);
    m_text->setSizePolicy(policy);
    m_text->installEventFilter(this);
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action != nullptr)
            m_action->trigger();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Control, space::Group, space::Control);
    layout->setSpacing(space::Control);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    hide();
}

void ProblemBar::setProblem(ColorRole mark, const QString &what, const QString &details,
                            QAction *action)
{
    m_mark = mark;
    m_what = what;
    m_details = details.trimmed().left(LongestText);
    setAccessibleName(what);
    setAccessibleDescription(m_details);
    if (m_action != action) {
        if (m_action != nullptr)
            m_action->disconnect(this);
        m_action = action;
        if (action != nullptr) {
            connect(action, &QAction::changed, this, &ProblemBar::showAction);
            connect(action, &QObject::destroyed, this, &ProblemBar::showAction);
        }
    }
    showAction();
    showMark();
    show(); // only now the text has a width to wrap at
    showText();
}

void ProblemBar::clear()
{
    hide();
}

void ProblemBar::showMark()
{
    m_icon->setPixmap(dotIcon(themeColor(m_mark, palette())).pixmap(fontMetrics().height()));
}

void ProblemBar::showText()
{
    const Excerpt shown =
        firstLines(m_details, m_text->font(), m_text->contentsRect().width(), MostLines);
    const QString html = u"<b>%1</b><br>%2"_s.arg(toHtml(m_what), toHtml(shown.text));
    if (m_text->text() != html)
        m_text->setText(html);
    m_text->setToolTip(shown.isWhole ? QString() : u"<p>%1</p>"_s.arg(toHtml(m_details)));
}

void ProblemBar::showAction()
{
    m_button->setVisible(m_action != nullptr);
    if (m_action == nullptr)
        return;
    m_button->setText(m_action->text());
    m_button->setEnabled(m_action->isEnabled());
}

bool ProblemBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Resize)
        showText();
    return QFrame::eventFilter(watched, event);
}

void ProblemBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showMark();
    if (event->type() == QEvent::FontChange)
        showText();
    QFrame::changeEvent(event);
}

} // namespace ewc::ui
