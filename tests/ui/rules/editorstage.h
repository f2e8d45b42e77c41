// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/jsonpath.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/rules/editor/parttype.h"
#include "ui/rules/editor/ruleeditor.h"
#include "ui/rules/newrule.h"
#include "ui/rules/rulesdraft.h"

#include <QApplication>
#include <QJsonArray>
#include <QMenu>
#include <QTest>

#include <cmath>

namespace ewc::ui::test {

/*! An editor over a draft, as a window has it. */
struct EditorStage
{
    EditorStage() { editor.resize(760, 720); }

    /*! Shows \a rule, which is the only one. */
    void open(const Rule &rule)
    {
        draft.load({.rules = {rule}});
        draft.setCurrent(rule.id);
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
    }
    [[nodiscard]] Rule rule() const
    {
        const Rule *found = std::as_const(draft).rules().find(draft.current());
        return found == nullptr ? Rule() : *found;
    }

    RulesDraft draft;
    LogLink log;
    EngineLink engine;
    RuleEditor editor{draft, log, engine};
};

/*! The condition that the text contains \a word. */
inline RulePart contains(const QString &word)
{
    return {.type = QStringLiteral("textContains"),
            .parameters = {{QStringLiteral("words"), QJsonArray{word}}}};
}

/*! A value for \a field that is right, and another one than its standard. */
inline QJsonValue sample(const Field &field);

inline QJsonObject sampleObject(const Schema &schema)
{
    QJsonObject object;
    Values texts;
    for (const Field &field : schema) {
        if (!isInForce(field, schema, texts))
            continue;
        const QJsonValue value = sample(field);
        texts.insert(field.key, toFieldText(value));
        setValueAt(object, field.key, value);
    }
    return object;
}

inline QJsonValue sample(const Field &field)
{
    switch (field.kind) {
    case Field::Kind::Number:
        return static_cast<double>(field.maximum) / std::pow(10, field.decimals);
    case Field::Kind::Flag:
        return field.standard != QLatin1StringView("1");
    case Field::Kind::Choice:
        return toJsonValue(field, field.options.constLast().value);
    case Field::Kind::Url:
        return QStringLiteral("https://example.com/x");
    case Field::Kind::File:
        return QStringLiteral("file:///tmp/menu.png");
    case Field::Kind::Time:
        return QStringLiteral("09:45");
    case Field::Kind::Date:
        return QStringLiteral("2026-11-24");
    case Field::Kind::Days:
        return QStringLiteral("135");
    case Field::Kind::List:
        if (!field.items.isEmpty())
            return QJsonArray{sampleObject(field.items)};
        return QJsonArray{QStringLiteral("12"), QStringLiteral("34")};
    default:
        return field.options.isEmpty() ? QStringLiteral("x y") : field.options.constLast().value;
    }
}

/*! The menu that is open; null if none is. */
inline QMenu *openMenu()
{
    QMenu *found = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *menu = qobject_cast<QMenu *>(widget); menu != nullptr && menu->isVisible())
            found = menu;
    }
    return found;
}

/*! The button of \a host whose text, or accessible name, is \a name. */
template<typename Button>
Button *button(const QWidget &host, const QString &name)
{
    for (Button *found : host.findChildren<Button *>()) {
        if (found->isVisible() && (found->text() == name || found->accessibleName() == name))
            return found;
    }
    return nullptr;
}

} // namespace ewc::ui::test
