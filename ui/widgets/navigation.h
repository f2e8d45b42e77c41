// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

class QAction;
class QListWidget;
class QStackedWidget;
class QVBoxLayout;

namespace ewc::ui {

/*! The list of pages at the left with Settings below it, and beside it the page that is chosen. */
class Navigation final : public QWidget
{
    Q_OBJECT

public:
    /*! \a settings is what the button below the list does. */
    explicit Navigation(QAction *settings, QWidget *parent = nullptr);

    /*! A text in the language of the moment. */
    using Text = std::function<QString()>;

    /*! Adds \a page, which is reached by Ctrl and its number as well. */
    void addPage(QWidget *page, const QString &iconName, const Text &title,
                 const Text &explanation);
    /*! Puts \a bar above the pages, below those that were added before. */
    void addBar(QWidget *bar);

    /*! The number of \a page; -1 if it was not added. */
    [[nodiscard]] int indexOf(QWidget *page) const;
    [[nodiscard]] int currentPage() const;
    void setCurrentPage(int page);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString iconName;
        Text title;
        Text explanation;
    };

    void retranslate();

    QList<Entry> m_entries;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QVBoxLayout *m_column; ///< bars and pages
};

} // namespace ewc::ui
