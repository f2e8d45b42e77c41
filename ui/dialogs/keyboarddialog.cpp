// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/keyboarddialog.h"

#include "ui/actiongroup.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(440, 480);

struct Entry
{
    QString group;
    QString text;
    QList<QKeySequence> keys;
};

/*! One key, as it looks on a keyboard. */
class KeyCap final : public QLabel
{
public:
    explicit KeyCap(const QString &key)
        : QLabel(key)
    {
        setAlignment(Qt::AlignCenter);
        setFont(themeFont(FontRole::Caption));
        setContentsMargins(space::Control, 3, space::Control, 5);
        setMinimumWidth(28);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        constexpr qreal Radius = 4;
        constexpr int Depth = 2; // the side of the key below its top, in pixels
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF key = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(themeColor(ColorRole::Border, palette()));
        painter.setBrush(themeColor(ColorRole::Border, palette()));
        painter.drawRoundedRect(key, Radius, Radius);
        painter.setBrush(palette().color(QPalette::Button));
        painter.drawRoundedRect(key.adjusted(0, 0, 0, -Depth), Radius, Radius);
        painter.end();
        QLabel::paintEvent(event);
    }
};

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    // "名称(&N)…": Chinese has the letter behind the word.
    static const QRegularExpression behind(uR"(\(&\w\))"_s);
    plain.remove(behind);
    plain.replace("&&"_L1, "\1"_L1).remove(u'&').replace(u'\1', u'&');
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain.trimmed();
}

QString nameOf(const QWidget &widget)
{
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        return withoutMnemonic(menu->title());
    return widget.windowTitle().isEmpty() ? widget.accessibleName() : widget.windowTitle();
}

/*! Where \a object stands in \a window, in words; empty for all of the window. */
QString groupOf(const QObject &object, const QWidget &window)
{
    QString given = object.property(ActionGroupProperty).toString();
    if (!given.isEmpty())
        return given;
    for (const QObject *it = object.parent(); it != nullptr && it != &window; it = it->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(it);
        QString name = widget != nullptr ? nameOf(*widget) : QString();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

void addAction(QList<Entry> &entries, QSet<const QObject *> &seen, const QAction *action,
               const QWidget &window)
{
    if (seen.contains(action) || !action->isVisible() || action->shortcut().isEmpty())
        return;
    seen.insert(action);
    const QString text = withoutMnemonic(action->text());
    if (!text.isEmpty())
        entries << Entry{groupOf(*action, window), text, action->shortcuts()};
}

/*! Those of the window itself first, then those of its parts in the order of their making. */
QList<Entry> entriesOf(const QWidget &window)
{
    QList<Entry> entries;
    QSet<const QObject *> seen;
    const auto addActions = [&](const QList<QAction *> &actions) {
        for (const QAction *action : actions)
            addAction(entries, seen, action, window);
    };
    addActions(window.actions());
    addActions(window.findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly));
    addActions(window.findChildren<QAction *>());
    for (const QWidget *child : window.findChildren<QWidget *>())
        addActions(child->actions()); // not ours, but at work here
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const QKeySequence key = button->shortcut();
        // The mnemonic of a button is seen on the button.
        if (key.isEmpty() || key == QKeySequence::mnemonic(button->text()))
            continue;
        entries << Entry{groupOf(*button, window), withoutMnemonic(button->text()), {key}};
    }
    return entries;
}

/*! "Ctrl+1" as two caps; several keys of one action with a stroke between. */
QWidget *capsOf(const QList<QKeySequence> &keys)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Tight);
    for (const QKeySequence &key : keys) {
        if (layout->count() > 0)
            layout->addWidget(new QLabel(u"/"_s));
        // The key "+" itself is behind a "+" or first.
        static const QRegularExpression between(u"(?<=[^+,])\\+|, "_s);
        for (const QString &cap : key.toString(QKeySequence::NativeText).split(between))
            layout->addWidget(new KeyCap(cap));
    }
    layout->addStretch();
    return row;
}

/*! Appends a heading, and a row for each of \a entries. */
void addGroup(QGridLayout &grid, const QString &name, const QList<Entry> &entries)
{
    int row = grid.rowCount();
    if (grid.count() > 0)
        grid.setRowMinimumHeight(row++, space::Control);
    auto *heading = new QLabel(name);
    QFont bold = themeFont(FontRole::Body);
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setTextFormat(Qt::PlainText);
    grid.addWidget(heading, row++, 0, 1, 2);
    for (const Entry &entry : entries) {
        auto *text = new QLabel(entry.text);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        grid.addWidget(text, row, 0);
        grid.addWidget(capsOf(entry.keys), row++, 1, Qt::AlignVCenter);
    }
}

} // namespace

KeyboardDialog::KeyboardDialog(QWidget &window, QWidget *parent)
    : QDialog(parent)
    , m_window(&window)
    , m_area(new QScrollArea)
    , m_close(new QPushButton)
{
    resize(FirstSize);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Group);
    layout->addWidget(m_area, 1);
    layout->addLayout(buttons);
    retranslate();
}

void KeyboardDialog::showKeys()
{
    if (m_window == nullptr)
        return;
    const QList<Entry> entries = entriesOf(*m_window);
    QMap<QString, QList<Entry>> byGroup;
    QStringList groups;
    for (const Entry &entry : entries) {
        if (!byGroup.contains(entry.group))
            groups << entry.group;
        byGroup[entry.group] << entry;
    }
    if (groups.removeOne(QString()))
        groups.prepend(QString()); // what holds everywhere is first

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, space::Group, 0);
    grid->setHorizontalSpacing(space::Page);
    grid->setVerticalSpacing(space::Control);
    grid->setColumnStretch(0, 1);
    for (const QString &group : std::as_const(groups))
        addGroup(*grid, group.isEmpty() ? tr("Everywhere") : group, byGroup.value(group));
    if (entries.isEmpty())
        grid->addWidget(new QLabel(tr("This window has no keys of its own.")), 0, 0);
    grid->setRowStretch(grid->rowCount(), 1);
    const int scrolled = m_area->verticalScrollBar()->value();
    m_area->setWidget(content); // which deletes the one before
    m_area->verticalScrollBar()->setValue(scrolled);
}

void KeyboardDialog::showEvent(QShowEvent *event)
{
    showKeys();
    QDialog::showEvent(event);
}

void KeyboardDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The window may hear of the new language after us.
        if (isVisible())
            QMetaObject::invokeMethod(this, &KeyboardDialog::showKeys, Qt::QueuedConnection);
    }
    QDialog::changeEvent(event);
}

void KeyboardDialog::retranslate()
{
    setWindowTitle(tr("Keyboard"));
    m_close->setText(tr("&Close"));
    m_area->setAccessibleName(tr("Keys"));
}

} // namespace ewc::ui
