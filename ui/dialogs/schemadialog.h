// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QDialog>

class QPushButton;

namespace ewc::ui {

class SchemaForm;

/*! Asks for the values of a schema. Enter takes them, as long as none is wrong; Esc does not. */
class SchemaDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SchemaDialog(const Schema &schema, QWidget *parent = nullptr);

    /*! What is asked, and what the main button does: a verb. Call again in another language. */
    void setTexts(const QString &title, const QString &verb);
    void setValues(const Values &values);
    [[nodiscard]] Values values() const;

Q_SIGNALS:
    /*! The user wants it done with \a values, which have no problem. The dialog closes. */
    void submitted(const ewc::Values &values);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();

    SchemaForm *m_form;
    QPushButton *m_cancel;
    QPushButton *m_submit;
};

} // namespace ewc::ui
