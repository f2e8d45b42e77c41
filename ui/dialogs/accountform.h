// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"
#include "core/settings/account.h"
#include "ui/dialogs/callbackbase.h"

#include <QWidget>

#include <array>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ewc::ui {

class SchemaForm;

/*! Asks for one account: its name, the keys of its section; and shows the URL that calls it back.
 */
class AccountForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    /*! Shows an account, as untouched. */
    void setAccount(const QString &name, const Values &values);
    [[nodiscard]] QString name() const;
    [[nodiscard]] Values values() const;

    /*! Blames the name in a sentence, and fields by key; what the schema knows is known already. */
    void setProblems(const QString &problemOfName, const Values &problems);
    /*! Goes to the first problem, and shows all of them. False if there is none. */
    bool showFirstProblem();
    /*! What is wrong with the first field that is wrong; empty if nothing is. */
    [[nodiscard]] QString firstProblem() const;
    /*! Gives the keyboard to the name, or to the field that a new account begins with. */
    void focusName();
    void focusFirstField();

    /*! Shows the buttons that try the way to WeCom; see wayTestWanted(). */
    void offerWayTests(bool isOffered);
    /*! The account with nothing but its way to WeCom; if that is wrong, nothing, and the keyboard
        goes there. */
    [[nodiscard]] std::optional<Account> way();

    void setCallbackBase(const CallbackBase &base);
    [[nodiscard]] QUrl callbackUrl() const;

Q_SIGNALS:
    /*! The user changed something. */
    void edited();
    /*! The user wants to know whether API address and proxy lead to WeCom. */
    void wayTestWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpCallbackRow();
    [[nodiscard]] QPushButton *addRandomButton(const QString &key, QString (*make)());
    [[nodiscard]] QPushButton *addWayTest(const QString &key);
    void copyUrl();
    void showUrl();
    void retranslate();

    CallbackBase m_base;
    QLabel *m_whereabouts;
    SchemaForm *m_form;
    QPushButton *m_randomToken;
    QPushButton *m_randomKey;
    std::array<QPushButton *, 2> m_wayTests; ///< of the API address, of the proxy
    QLabel *m_urlLabel;
    QWidget *m_urlRow;
    QLineEdit *m_url;
    QPushButton *m_copy;
    QLabel *m_urlNote;
    bool m_isCopied = false;
};

} // namespace ewc::ui
