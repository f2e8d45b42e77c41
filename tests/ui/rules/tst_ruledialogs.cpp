// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/sandbox.h"
#include "tests/support/qverifyresult.h"
#include "ui/dialogs/handoverdialog.h"
#include "ui/enginelink.h"
#include "ui/loglink.h"
#include "ui/menu/answeringrule.h"
#include "ui/menu/menucell.h"
#include "ui/menu/menudialog.h"
#include "ui/pages/rulespage.h"

#include <QAction>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

/*! The Rules page with a real engine and sandbox, and what is opened from it. */
class RuleDialogsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void makesTheRuleOfAButtonInOneClick();
    void staysWhileTheMenuIsNotOnThePhone();
    void opensTheListOfThoseHandedOver();

private:
    void trigger(const QString &name) const
    {
        auto *action = m_page->findChild<QAction *>(name);
        QVERIFY(action != nullptr);
        action->trigger();
    }
    [[nodiscard]] MenuDialog *openMenu() const;

    QTemporaryDir m_dir;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<EngineLink> m_engine;
    std::unique_ptr<LogLink> m_log;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<RulesPage> m_page;
};

void RuleDialogsTest::init()
{
    m_sandbox = std::make_unique<Sandbox>(SandboxOptions{.callback = {}});
    QVERIFY_RESULT(m_sandbox->listen(QHostAddress::LocalHost, 0));
    m_engine = std::make_unique<EngineLink>();
    m_log = std::make_unique<LogLink>();
    EngineOptions options;
    options.settings.accounts = {m_sandbox->account()};
    options.dataDir = m_dir.path();
    m_engine->start(options);
    QTRY_COMPARE(m_engine->status().state, EngineStatus::State::Listening);
    m_log->open(m_dir.path());
    m_settings = std::make_unique<QSettings>(m_dir.filePath(u"window.ini"_s), QSettings::IniFormat);
    m_page = std::make_unique<RulesPage>(*m_engine, *m_log, *m_settings);
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->draft().rules().size() > 0); // what is in force from the beginning
}

void RuleDialogsTest::cleanup()
{
    m_page.reset();
    m_settings.reset();
    m_log.reset();
    m_engine.reset();
    m_sandbox.reset();
}

MenuDialog *RuleDialogsTest::openMenu() const
{
    trigger(u"appMenu"_s);
    auto *dialog = m_page->findChild<MenuDialog *>();
    const auto isThere = [dialog] { return dialog->findChild<MenuCell *>(u"top0"_s)->isVisible(); };
    return dialog != nullptr && QTest::qWaitFor(isThere) ? dialog : nullptr;
}

void RuleDialogsTest::makesTheRuleOfAButtonInOneClick()
{
    MenuDialog *dialog = openMenu();
    QVERIFY(dialog != nullptr);
    const qsizetype before = m_page->draft().rules().size();
    dialog->findChild<QPushButton *>(u"toRule"_s)->click();
    QCOMPARE(m_page->draft().rules().size(), before + 1);
    const wecom::MenuButton photo{.name = u"拍照"_s, .type = u"click"_s, .key = u"photo"_s};
    const Rule *rule = ruleAbout(m_page->draft().rules(), photo);
    QVERIFY(rule != nullptr);
    QCOMPARE(rule->name, u"拍照"_s);
    QTRY_VERIFY(m_page->findChild<MenuDialog *>() == nullptr); // the rule is to be seen

    dialog = openMenu(); // the next time it leads there
    QVERIFY(dialog != nullptr);
    dialog->findChild<QPushButton *>(u"toRule"_s)->click();
    QCOMPARE(m_page->draft().rules().size(), before + 1);
    QTRY_VERIFY(m_page->findChild<MenuDialog *>() == nullptr);
}

void RuleDialogsTest::staysWhileTheMenuIsNotOnThePhone()
{
    MenuDialog *dialog = openMenu();
    QVERIFY(dialog != nullptr);
    const qsizetype before = m_page->draft().rules().size();
    dialog->findChild<QPushButton *>(u"removeButton"_s)->click();
    dialog->findChild<QPushButton *>(u"toRule"_s)->click();
    QCOMPARE(m_page->draft().rules().size(), before + 1);
    QVERIFY(dialog->isVisible());
}

void RuleDialogsTest::opensTheListOfThoseHandedOver()
{
    trigger(u"handOvers"_s);
    QVERIFY(m_page->findChild<HandOverDialog *>() != nullptr);
    QVERIFY(m_page->findChild<HandOverDialog *>()->isVisible());
}

QTEST_MAIN(RuleDialogsTest)
#include "tst_ruledialogs.moc"
