// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QList>
#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace ewc::ui {

/*! A line to type in for each field of a schema, and below them what is wrong first. */
class PlainForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PlainForm(const Schema &schema, QWidget *parent = nullptr);

    void setValues(const Values &values);
    [[nodiscard]] Values values() const;
    /*! True if no field has a problem. */
    [[nodiscard]] bool isValid() const;
    void focusField(const QString &key);

Q_SIGNALS:
    /*! The user changed something. */
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showProblem();
    void retranslate();

    Schema m_schema;
    QFormLayout *m_layout;
    QList<QLineEdit *> m_editors; ///< in the order of the schema
    QLabel *m_problem;
};

} // namespace ewc::ui
