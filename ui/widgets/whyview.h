// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/pipeline/pasttrial.h"

#include <QTextBrowser>

#include <optional>

namespace ewc::ui {

/*! Why a message was answered as it was: each rule that was asked, and what decided it. */
class WhyView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit WhyView(QWidget *parent = nullptr);

    /*! Forgets what it shows; \a text stands there meanwhile, or for good. */
    void clearTo(const QString &text);
    void show(const Result<PastExplanation> &explanation);

Q_SIGNALS:
    /*! The user wants to see the rule \a id. */
    void ruleWanted(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString rowHtml(const RuleTrace &trace, const Rule &rule) const;

    QString m_text; ///< where there is no explanation
    std::optional<PastExplanation> m_why;
};

} // namespace ewc::ui
