// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "tests/ui/recipients/company.h"
#include "tests/ui/rules/editorstage.h"
#include "ui/forms/formsources.h"
#include "ui/rules/editor/menubutton.h"
#include "ui/rules/editor/partlist.h"
#include "ui/rules/editor/partrow.h"

#include <QAbstractScrollArea>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::ui::test;

namespace {

enum class Content { None, New, Typical, Overfull, Wrong };

RulePart part(const QString &type, const QJsonObject &parameters)
{
    return {.type = type, .parameters = parameters};
}

Rule typical(const QString &picture)
{
    Rule rule = newRule();
    rule.name = u"今天的菜单"_s;
    rule.folder = u"Canteen"_s;
    rule.when = {.conditions = {
                     part(u"textContains"_s, {{"words"_L1, QJsonArray{u"菜单"_s, u"menu"_s}}}),
                     part(u"sender"_s, {{"members"_L1, QJsonArray{u"zhangsan"_s, u"lisi"_s}}}),
                 }};
    rule.actions = {part(u"replyImage"_s, {{"media_id"_L1, picture}}),
                    part(u"replyText"_s, {{"text"_L1, u"你好 {sender.name}, enjoy your meal!"_s}})};
    rule.schedule = {{"days"_L1, u"12345"_s}, {"to"_L1, u"10:00"_s}};
    rule.cooldown = {.seconds = 60, .isPerMember = true};
    return rule;
}

Rule overfull(const QString &picture)
{
    Rule rule = typical(picture);
    rule.name = u"A rule with a name that is a good deal longer than a list has room for 😀"_s;
    QJsonArray words;
    for (int i = 0; i < 60; ++i)
        words.append(u"Wort-%1 值得"_s.arg(i));
    rule.when.conditions.append(part(u"textStarts"_s, {{"words"_L1, words}}));
    rule.when.conditions.append(
        part(u"event"_s, {{"event"_L1, u"click"_s}, {"key"_L1, u"menu"_s}}));
    rule.when.groups = {{.quantifier = Quantifier::Any,
                         .conditions = {part(u"messageType"_s, {{"kind"_L1, u"image"_s}}),
                                        part(u"department"_s, {})}}};
    rule.actions.append(
        part(u"runProgram"_s, {{"program"_L1, u"file:///usr/bin/printf"_s},
                               {"arguments"_L1, QJsonArray{u"%s"_s, u"{text}"_s}}}));
    rule.actions.append(part(u"callUrl"_s, {}));
    rule.actions.append(part(u"replyNews"_s, {}));
    rule.actions.append(part(u"handOver"_s, {}));
    rule.cooldown = {.seconds = 90, .isPerMember = false};
    rule.stops = false;
    rule.isLogOnly = true;
    return rule;
}

Rule wrong()
{
    Rule rule = newRule();
    rule.when.conditions.append(part(u"fromTheFuture"_s, {}));
    rule.when.conditions.append(part(u"sender"_s, {}));
    rule.actions = {part(u"replyText"_s, {{"text"_L1, u"Hello {nobody}"_s}})};
    rule.schedule = {{"from"_L1, u"25:00"_s}};
    return rule;
}

} // namespace

class RuleEditorLookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void looksRight_data();
    void looksRight();
    void showsItsMenus_data() { addLooks(); }
    void showsItsMenus();
};

void RuleEditorLookTest::looksRight_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("width");
    QTest::addColumn<Content>("content");

    for (const auto &[scheme, schemeName] :
         {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
        for (const auto &[language, languageName] :
             {std::pair(u"en_GB"_s, "en"), std::pair(u"zh_CN"_s, "zh")}) {
            for (const int width : {760, 420}) {
                for (const auto &[content, contentName] :
                     {std::pair(Content::None, "none"), std::pair(Content::New, "new"),
                      std::pair(Content::Typical, "typical"),
                      std::pair(Content::Overfull, "overfull"), std::pair(Content::Wrong, "wrong")})
                    QTest::addRow("%s-%s-%d-%s", schemeName, languageName, width, contentName)
                        << scheme << language << width << content;
            }
        }
    }
}

void RuleEditorLookTest::looksRight()
{
    QFETCH(const int, width);
    QFETCH(const Content, content);

    applyLook();
    const QTemporaryDir dir;
    QImage picture(320, 240, QImage::Format_RGB32);
    picture.fill(QColor(0x07c160));
    QVERIFY(picture.save(dir.filePath(u"menu.png"_s)));
    const QString file = QUrl::fromLocalFile(dir.filePath(u"menu.png"_s)).toString();

    EditorStage stage;
    stage.editor.setBackgroundRole(QPalette::Base);
    stage.editor.setAutoFillBackground(true);
    stage.editor.resize(width, content == Content::Overfull ? 2000 : 760);
    for (FormSources *sources : stage.editor.findChildren<FormSources *>())
        sources->setBook({DirectoryIndex(company()), {}});
    switch (content) {
    case Content::None:
        stage.editor.show();
        break;
    case Content::New:
        stage.open(newRule());
        stage.editor.focusFirst();
        break;
    case Content::Typical:
        stage.open(typical(file));
        break;
    case Content::Overfull:
        stage.open(overfull(file));
        break;
    case Content::Wrong:
        stage.open(wrong());
        stage.draft.setCurrent({});
        stage.draft.setCurrent(stage.draft.rules().rules.first().id);
        stage.draft.findProblems();
        break;
    }
    QVERIFY(QTest::qWaitForWindowExposed(&stage.editor));
    QTest::qWait(50);
    // Nothing is wider than the room that there is.
    if (auto *scroll = stage.editor.findChild<QScrollArea *>();
        scroll != nullptr && scroll->isVisible())
        QVERIFY2(
            scroll->widget()->width() <= scroll->viewport()->width(),
            qPrintable(
                u"%1 of %2"_s.arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
    QVERIFY(saveLook(stage.editor, QStringLiteral(EWC_RENDER_DIR), u"ruleeditor"_s));
}

void RuleEditorLookTest::showsItsMenus()
{
    applyLook();
    EditorStage stage;
    stage.open(newRule());
    const QString directory = QStringLiteral(EWC_RENDER_DIR);
    for (const auto &[list, name] :
         {std::pair(stage.editor.findChildren<PartList *>().first(), u"rulemenu-conditions"_s),
          std::pair(stage.editor.findChildren<PartList *>().last(), u"rulemenu-actions"_s)}) {
        list->rows().first()->findChild<MenuButton *>()->click();
        QMenu *menu = openMenu();
        QVERIFY(menu != nullptr);
        QVERIFY(menu->height() < 700); // all of it is seen on a small screen
        QVERIFY(saveLook(*menu, directory, name));
        menu->close();
    }
}

QTEST_MAIN(RuleEditorLookTest)
#include "tst_ruleeditorlook.moc"
