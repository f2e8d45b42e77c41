// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/recipients/recipientbook.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QScrollArea;
class QToolButton;

namespace ewc::ui {

class ChipFlow;
class HitList;
class RecipientChip;

/*!
    A field of chips, and behind them a line where one types whom to add. Hits drop down under
    it; Enter takes the first one, a comma or | takes what is typed, Backspace in the empty line
    takes the last chip out, Left goes to the chips. What is pasted becomes chips, too.
*/
class RecipientField final : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientField(QWidget *parent = nullptr);
    ~RecipientField() override;

    void setBook(const RecipientBook &book);
    /*! Takes only \a kind: members, departments or tags, whose ids need no prefix then. */
    void setOnly(Recipient::Kind kind);
    /*! Whom to show first, and while nothing is typed. */
    void setRecent(const QList<Recipient> &recent);
    /*! What to say where the directory is empty: why, and what to do. */
    void setEmptyText(const QString &text);
    void setPlaceholder(const QString &text);
    /*! Brings the list up to date, if it is open. */
    void refreshHits();

    /*! Shows \a recipients; edited() is not emitted. */
    void setRecipients(const QList<Recipient> &recipients);
    [[nodiscard]] const QList<Recipient> &recipients() const { return m_recipients; }
    /*! What is typed and no chip yet. */
    [[nodiscard]] QString pending() const;
    void clearPending();

    /*! Adds \a recipient as if it were chosen from the list. */
    void add(const Recipient &recipient);

Q_SIGNALS:
    /*! Recipients or what is pending changed by the user. */
    void edited();
    /*! More are chosen than are shown: the user wants to see all. */
    void allWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isKeyForLine(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool isKeyForChip(RecipientChip &chip, int key);
    void textEdited(const QString &text);
    void updateHits();
    bool takeTyped();
    void takeParts(const QStringList &parts);
    void insert(const Recipient &recipient);
    void remove(const Recipient &recipient);
    void showChips();
    void updateHeight();
    void retranslate();
    [[nodiscard]] QString noHitText(const QString &text) const;
    [[nodiscard]] std::optional<Recipient> named(const QString &text) const;
    [[nodiscard]] std::optional<Recipient> possible(const QString &text) const;
    void updateHitsOfKind();

    RecipientBook m_book;
    std::optional<Recipient::Kind> m_only;
    QList<Recipient> m_recent;
    QList<Recipient> m_recipients;
    QList<RecipientChip *> m_chips; ///< of the last ones in m_recipients
    QString m_emptyText;
    QString m_placeholder; ///< while nobody is chosen
    qsizetype m_typedBefore = 0; ///< characters, to know what was pasted
    QScrollArea *m_scroll;
    QWidget *m_inside;
    ChipFlow *m_flow;
    QToolButton *m_more; ///< those that are not shown
    QLineEdit *m_line;
    QPointer<HitList> m_hits; ///< a child of the window
};

} // namespace ewc::ui
