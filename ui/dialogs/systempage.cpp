// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/systempage.h"

#include "core/settings/systemschema.h"
#include "ui/dialogs/settingsdraft.h"
#include "ui/forms/formscroll.h"
#include "ui/forms/schemaform.h"
#include "ui/theme.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

/*! The fields of \a part. What is new in the schema and not about storage is about the server. */
Schema fieldsOf(SystemPage::Part part)
{
    static const QStringList storage{u"data_dir"_s, u"durability"_s, u"log_path"_s, u"log_name"_s};
    Schema fields;
    std::ranges::copy_if(systemSchema(), std::back_inserter(fields), [part](const Field &field) {
        return storage.contains(field.key) == (part == SystemPage::Part::Storage);
    });
    return fields;
}

} // namespace

SystemPage::SystemPage(Part part, SettingsDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_form(new SchemaForm(fieldsOf(part)))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::Control, 0);
    column->addWidget(m_form);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FormScroll(content));

    connect(m_form, &SchemaForm::edited, this, [this] {
        m_draft.changeSystem(m_form->values());
        Q_EMIT edited();
    });
    reload();
}

void SystemPage::reload()
{
    m_form->setValues(m_draft.system());
}

QString SystemPage::showFirstProblem()
{
    const QString key = m_form->firstProblem();
    if (key.isEmpty())
        return {};
    m_form->setShowAll(true);
    m_form->focusField(key);
    return m_form->sentence(key);
}

void SystemPage::focusField(const QString &key)
{
    m_form->focusField(key);
}

} // namespace ewc::ui
