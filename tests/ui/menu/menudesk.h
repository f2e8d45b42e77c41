// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sandbox/sandbox.h"
#include "ui/dialogs/messagebar.h"
#include "ui/enginelink.h"
#include "ui/menu/menucell.h"
#include "ui/menu/menudialog.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/*! A real engine that talks to a real sandbox, and the dialog in front of it. */
class MenuDesk final
{
public:
    /*! False if something of it could not be had. */
    bool open()
    {
        if (!sandbox.listen(QHostAddress::LocalHost, 0))
            return false;
        ewc::EngineOptions options;
        options.settings.accounts = {sandbox.account(), sandbox.robot()};
        options.dataDir = dir.path();
        link.start(options);
        if (!QTest::qWaitFor(
                [this] { return link.status().state == ewc::ui::EngineStatus::State::Listening; }))
            return false;
        dialog = std::make_unique<ewc::ui::MenuDialog>(link);
        dialog->show();
        return QTest::qWaitForWindowActive(dialog.get())
               && QTest::qWaitFor([this] { return cell("top0")->isVisible(); });
    }

    [[nodiscard]] ewc::ui::MenuCell *cell(const char *name) const
    {
        return dialog->findChild<ewc::ui::MenuCell *>(QLatin1StringView(name));
    }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return dialog->findChild<QAbstractButton *>(QLatin1StringView(name));
    }
    /*! The visible field \a key of the form. */
    [[nodiscard]] QLineEdit *field(const char *key) const
    {
        for (auto *line : dialog->findChildren<QLineEdit *>(QLatin1StringView(key))) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    }
    [[nodiscard]] QString said() const
    {
        return dialog->findChild<ewc::ui::MessageBar *>()->text();
    }
    void click(QWidget *widget) const { QTest::mouseClick(widget, Qt::LeftButton); }
    void type(const char *key, const QString &text) const
    {
        QLineEdit *line = field(key);
        line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line, Qt::Key_Delete);
        else
            line->insert(text); // keyClicks() knows no Chinese
    }
    /*! Drags \a from by \a way. */
    void drag(QWidget *from, const QPoint &way) const
    {
        const QPoint start = from->rect().center();
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        QTest::mouseMove(from, start + way / 2);
        QTest::mouseMove(from, start + way);
        QTest::mouseRelease(from, Qt::LeftButton, {}, start + way);
    }

    /*! The menu that the platform has. */
    [[nodiscard]] ewc::wecom::Menu published()
    {
        std::optional<ewc::Result<ewc::wecom::Menu>> answer;
        link.readMenu(sandbox.account().name, &receiver,
                      [&answer](const ewc::Result<ewc::wecom::Menu> &menu) { answer = menu; });
        return QTest::qWaitFor([&answer] { return answer.has_value(); }) && *answer
                   ? **answer
                   : ewc::wecom::Menu();
    }

    QTemporaryDir dir;
    ewc::Sandbox sandbox{{.callback = {}}};
    ewc::ui::EngineLink link;
    QObject receiver;
    std::unique_ptr<ewc::ui::MenuDialog> dialog; ///< ends before what it uses
};
