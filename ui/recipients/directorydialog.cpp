// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/recipients/directorydialog.h"

#include "ui/recipients/directorytreemodel.h"
#include "ui/recipients/hitdelegate.h"
#include "ui/recipients/hitmodel.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr QSize FirstSize(480, 520);
constexpr qsizetype MostHits = 500; // nobody scrolls through more; one types on

void prepare(QAbstractItemView *view)
{
    view->setItemDelegate(new HitDelegate(view));
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setIconSize(QSize(16, 16));
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
}

} // namespace

DirectoryDialog::DirectoryDialog(const RecipientBook &book, const QString &emptyText,
                                 const QList<Recipient> &chosen, QWidget *parent)
    : QDialog(parent)
    , m_chosen(chosen)
    , m_treeModel(new DirectoryTreeModel(this))
    , m_hitModel(new HitModel(true, this))
    , m_search(new QLineEdit)
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_hits(new QListView)
    , m_empty(new EmptyState(u"system-users"_s))
    , m_none(new QLabel)
    , m_count(new QLabel)
    , m_cancel(new QPushButton)
    , m_choose(new QPushButton)
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themeIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_tree->setModel(m_treeModel);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_hits->setModel(m_hitModel);
    m_hits->setUniformItemSizes(true);
    prepare(m_tree);
    prepare(m_hits);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_choose->setDefault(true);
    for (QWidget *page : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_hits),
                          static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_none)})
        m_stack->addWidget(page);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::Control);
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Group, space::Group, space::Group, space::Group);
    layout->setSpacing(space::Control);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
    layout->addSpacing(space::Control);
    layout->addLayout(buttons);
    resize(FirstSize);

    connect(m_search, &QLineEdit::textChanged, this, &DirectoryDialog::showHits);
    connect(m_treeModel, &DirectoryTreeModel::toggled, this, &DirectoryDialog::toggle);
    connect(m_hitModel, &HitModel::toggled, this, &DirectoryDialog::toggle);
    connect(m_empty, &EmptyState::actionTriggered, this, &DirectoryDialog::refreshWanted);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &QDialog::accept);
    setBook(book, emptyText);
}

void DirectoryDialog::setBook(const RecipientBook &book, const QString &emptyText)
{
    m_book = book;
    m_emptyText = emptyText;
    m_treeModel->setBook(book);
    m_hitModel->setBook(book);
    // One department at the top says little: what is in it is of interest.
    if (m_treeModel->rowCount() > 0)
        m_tree->expand(m_treeModel->index(0, 0));
    for (int row = 1; row < m_treeModel->rowCount(); ++row) {
        const QModelIndex index = m_treeModel->index(row, 0);
        if (!index.data(TheRecipientRole).isValid())
            m_tree->expand(index);
    }
    retranslate();
    showHits();
    showChosen();
}

void DirectoryDialog::toggle(const Recipient &recipient, bool isChecked)
{
    m_chosen.removeAll(recipient);
    if (isChecked) {
        m_chosen.removeIf([](const Recipient &other) { return other.isAlone(); });
        m_chosen.append(recipient);
    }
    showChosen();
}

void DirectoryDialog::toggleAt(const QModelIndex &index)
{
    auto *model = const_cast<QAbstractItemModel *>(index.model());
    const bool isChecked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    model->setData(index, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void DirectoryDialog::showHits()
{
    const QString text = m_search->text().trimmed();
    m_search->setEnabled(!m_book.isEmpty());
    if (m_book.isEmpty()) {
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    if (text.isEmpty()) {
        m_hitModel->setHits({});
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    QList<Recipient> hits = m_book.find(text, MostHits, m_chosen).recipients;
    hits.removeIf([](const Recipient &hit) { return hit.isAlone(); }); // those are for the field
    m_hitModel->setHits(hits);
    m_none->setText(tr("Nobody in the directory fits “%1”.").arg(text.left(40)));
    m_hits->setCurrentIndex(m_hitModel->index(0));
    m_stack->setCurrentWidget(hits.isEmpty() ? static_cast<QWidget *>(m_none) : m_hits);
}

void DirectoryDialog::showChosen()
{
    const QSet<Recipient> checked(m_chosen.begin(), m_chosen.end());
    m_treeModel->setChecked(checked);
    m_hitModel->setChecked(checked);
    const qsizetype members = m_book.directory().reach(m_chosen);
    m_count->setText(m_chosen.isEmpty() ? tr("Nobody chosen")
                                        : RecipientBook::membersText(members));
}

bool DirectoryDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        QWidget *page = m_stack->currentWidget();
        const bool isDown = key.key() == Qt::Key_Down && (page == m_tree || page == m_hits);
        if (isDown) {
            auto *view = static_cast<QAbstractItemView *>(page);
            if (!view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
            view->setFocus(Qt::OtherFocusReason);
            return true;
        }
        // Enter in a search checks what it found; with nothing typed it ends the dialog.
        if ((key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && page == m_hits
            && !m_search->text().isEmpty()) {
            toggleAt(m_hits->currentIndex());
            m_search->selectAll();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void DirectoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showChosen();
    }
    QDialog::changeEvent(event);
}

void DirectoryDialog::retranslate()
{
    setWindowTitle(tr("Choose recipients"));
    m_search->setPlaceholderText(tr("Search: name, pinyin, initials or id"));
    m_search->setAccessibleName(tr("Search the directory"));
    m_tree->setAccessibleName(tr("Departments, members and tags"));
    m_hits->setAccessibleName(tr("Who fits"));
    m_empty->setTexts(tr("Nobody to show"), m_emptyText, tr("&Refresh"));
    m_cancel->setText(tr("Cancel"));
    m_choose->setText(tr("&Choose"));
}

} // namespace ewc::ui
