// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QWidget>

namespace ewc::ui {

/*!
    Says how much of the room for a text is used, as soon as there is a text: "12 of 128 bytes",
    over a thin bar.
*/
class LengthMeter final : public QWidget
{
    Q_OBJECT

public:
    /*! How full it is; from Narrow on it is said in colour as well. */
    enum class Level { Roomy, Narrow, Over };

    explicit LengthMeter(QWidget *parent = nullptr);

    /*! Measures \a text against the limit of \a field; one without a limit of its own shows
        nothing. */
    void measure(const Field &field, const QString &text);
    /*! Measures \a used against \a limit bytes; 0 shows nothing. */
    void measureBytes(qsizetype used, qsizetype limit);

    [[nodiscard]] Level level() const;
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &text, qsizetype used, qsizetype limit);

    QString m_text;
    qsizetype m_used = 0;
    qsizetype m_limit = 0;
};

} // namespace ewc::ui
