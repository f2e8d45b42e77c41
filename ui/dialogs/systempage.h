// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/schema.h"

#include <QWidget>

namespace ewc::ui {

class SchemaForm;
class SettingsDraft;

/*! A part of section [system] of the settings, as a page of its own. */
class SystemPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Server, Storage };

    /*! Edits \a part of \a draft, which outlives the page. */
    SystemPage(Part part, SettingsDraft &draft, QWidget *parent = nullptr);

    /*! Shows the draft anew. */
    void reload();
    /*! Goes to the first wrong field. What is wrong with it, in a sentence; empty if nothing is. */
    QString showFirstProblem();
    void focusField(const QString &key);

Q_SIGNALS:
    /*! The user changed something; the draft has it. */
    void edited();

private:
    SettingsDraft &m_draft;
    SchemaForm *m_form;
};

} // namespace ewc::ui
