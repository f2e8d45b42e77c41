// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ewc::ui {

/*! Theme and language. What is chosen is told at once, so that it can be seen before it is kept. */
class AppearancePage final : public QWidget
{
    Q_OBJECT

public:
    AppearancePage(Scheme scheme, const QString &language, QWidget *parent = nullptr);

    /*! True if something else is chosen than at first. */
    [[nodiscard]] bool isChanged() const;
    /*! Chooses what was chosen at first. */
    void putBack();

Q_SIGNALS:
    void schemeChosen(ewc::ui::Scheme scheme);
    /*! Empty: the system's. */
    void languageChosen(const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Scheme m_firstScheme;
    QString m_firstLanguage;
    QLabel *m_schemeLabel;
    QComboBox *m_schemes;
    QLabel *m_languageLabel;
    QComboBox *m_languages;
    QLabel *m_note;
};

} // namespace ewc::ui
