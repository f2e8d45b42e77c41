// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/presets.h"
#include "core/rules/presettexts.h"
#include "core/rules/ruleengine.h"
#include "core/rules/rulesetoperations.h"
#include "core/rules/standardrules.h"
#include "core/rules/steptext.h"
#include "core/rules/templatetext.h"
#include "core/rules/trialmessage.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class PresetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsInTheListAndBack();
    void noPresetHasAProblem_data();
    void noPresetHasAProblem();
    void theFilesAreAsTheyWouldBeWritten_data();
    void theFilesAreAsTheyWouldBeWritten();
    void everythingForPeopleCanBeTranslated_data();
    void everythingForPeopleCanBeTranslated();
    void presetsGoTogether();
    void theyDoWhatTheySay_data();
    void theyDoWhatTheySay();
    void echoIsWhatIsInForceWithoutAFile();
    void anUnknownPresetHasNoRules();
};

namespace {

QByteArray fileOf(const QString &id)
{
    QFile file(u":/easywechat/presets/%1.json"_s.arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addPresets()
{
    QTest::addColumn<QString>("id");
    for (const RulePreset &preset : rulePresets())
        QTest::newRow(qPrintable(preset.id)) << preset.id;
}

/*! What \a rules do about \a trial: "reply: hello", one line for each step. */
QString doneFor(const RuleSet &rules, const TrialMessage &trial)
{
    const auto engine = RuleEngine::compile(rules);
    if (!engine)
        return engine.error().detail;
    const IncomingMessage message = incomingMessage(trial);
    const TrialCircumstances circumstances({.sender = {.name = u"Zhang San"_s}});
    const Question question(message, u"demo"_s, trial.time, circumstances);
    const Decision decision = (*engine)->decide(question);
    QStringList done;
    for (const RuleMatch &match : decision.matches) {
        const VariableValue values = variablesFor(question, match.captures);
        for (const auto &action : (*engine)->actions(match.ruleId))
            done.append(stepText(action->step({.variables = values})));
    }
    return done.join(u'\n');
}

} // namespace

void PresetsTest::everyFileIsInTheListAndBack()
{
    QStringList files = QDir(u":/easywechat/presets"_s).entryList(QDir::Files, QDir::Name);
    files.replaceInStrings(u".json"_s, QString());
    QStringList ids;
    for (const RulePreset &preset : rulePresets()) {
        ids.append(preset.id);
        QVERIFY(!presetText(preset.label).isEmpty());
        QVERIFY(!presetText(preset.help).isEmpty());
    }
    QCOMPARE(ids.first(), u"echo"_s);
    ids.sort();
    QCOMPARE(files, ids);
}

void PresetsTest::noPresetHasAProblem_data()
{
    addPresets();
}

void PresetsTest::noPresetHasAProblem()
{
    QFETCH(const QString, id);
    const auto problems = readRules(fileOf(id)).problems;
    QVERIFY2(problems.isEmpty(),
             qPrintable(problems.value(0).path + u' ' + problems.value(0).sentence));
    const RuleSet rules = presetRules(id);
    QVERIFY(rules.size() > 0);
    QVERIFY(problemsOf(rules).isEmpty());
    QVERIFY(hiddenRules(rules).isEmpty());
}

void PresetsTest::theFilesAreAsTheyWouldBeWritten_data()
{
    addPresets();
}

void PresetsTest::theFilesAreAsTheyWouldBeWritten()
{
    QFETCH(const QString, id);
    QCOMPARE(QString::fromUtf8(fileOf(id)),
             QString::fromUtf8(writeRules(readRules(fileOf(id)).rules)));
}

void PresetsTest::everythingForPeopleCanBeTranslated_data()
{
    addPresets();
}

void PresetsTest::everythingForPeopleCanBeTranslated()
{
    QFETCH(const QString, id);
    const QStringList known = presetTexts();
    const RuleSet rules = readRules(fileOf(id)).rules;
    for (const RuleSection section : RuleSections) {
        for (const Rule &rule : rules.section(section)) {
            QStringList texts{rule.name, rule.folder};
            for (const RulePart &action : rule.actions) {
                for (const QString &key : presetTextKeys())
                    texts.append(action.parameters[key].toString());
            }
            for (const QString &text : texts) {
                if (!text.isEmpty() && text != u"{text}"_s)
                    QVERIFY2(known.contains(text), qPrintable(text));
            }
        }
    }
}

void PresetsTest::presetsGoTogether()
{
    RuleSet all;
    qsizetype size = 0;
    for (const RulePreset &preset : rulePresets()) {
        const RuleSet rules = presetRules(preset.id);
        for (const RuleConflict &conflict : conflicts(all, rules))
            QVERIFY(conflict.why != RuleConflict::Why::SameId);
        all = merged(all, rules, {});
        size += rules.size();
    }
    QVERIFY(all.size() > size / 2); // some ask the same: whatever else comes
    QVERIFY(problemsOf(all).isEmpty());
}

void PresetsTest::theyDoWhatTheySay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<TrialMessage>("message");
    QTest::addColumn<QString>("done");
    const QDateTime tuesday(QDate(2026, 11, 24), QTime(10, 0));
    const auto text = [&](const char *name, const QString &id, const QString &said,
                          const QString &done, const QDateTime &time) {
        QTest::newRow(name) << id << TrialMessage{.from = u"zhangsan"_s, .time = time, .text = said}
                            << done;
    };
    const auto event = [&](const char *name, const QString &id, const QString &happened,
                           const QString &done) {
        QTest::newRow(name) << id
                            << TrialMessage{.from = u"zhangsan"_s,
                                            .time = tuesday,
                                            .type = u"event"_s,
                                            .event = happened}
                            << done;
    };
    const auto picture = [&](const char *name, const QString &id, const QString &done) {
        QTest::newRow(name) << id
                            << TrialMessage{.from = u"zhangsan"_s,
                                            .time = tuesday,
                                            .type = u"image"_s}
                            << done;
    };
    text("echo", u"echo"_s, u"{text} 你好"_s, u"reply: {text} 你好"_s, tuesday);
    picture("echo has nothing to say to a picture", u"echo"_s, {});
    text("a photo", u"monkey-monitor"_s, u"拍照"_s,
         u"reply: Please wait patiently for the photo."_s, tuesday);
    text("a video, in traditional characters", u"monkey-monitor"_s, u"視頻"_s,
         u"reply: Please wait patiently for the video."_s, tuesday);
    text("a wish nobody understands", u"monkey-monitor"_s, u"跳舞"_s,
         u"reply: I do not understand what you want."_s, tuesday);
    picture("a picture that nobody understands", u"monkey-monitor"_s,
            u"reply: I do not understand what you want."_s);
    event("nobody says that opening is not understood", u"monkey-monitor"_s, u"enter_agent"_s, {});
    text("a keyword", u"keyword-table"_s, u"今天的菜单呢？"_s,
         u"reply: Today there are noodles, rice and dumplings."_s, tuesday);
    text("no keyword", u"keyword-table"_s, u"hm"_s,
         u"reply: Write one of these: menu, wifi, address."_s, tuesday);
    event("a new member", u"welcome"_s, u"subscribe"_s,
          u"reply: Welcome, Zhang San! Write anything, and I shall answer."_s);
    event("a member who comes back", u"welcome"_s, u"enter_agent"_s,
          u"reply: Hello Zhang San, what can I do for you?"_s);
    text("no welcome for who writes", u"welcome"_s, u"hello"_s, {}, tuesday);
    text("at work", u"working-hours"_s, u"hello"_s,
         u"reply: We have got your message, and somebody will answer soon."_s, tuesday);
    text("at home", u"working-hours"_s, u"hello"_s,
         u"reply: We are at work from Monday to Friday, 9:00 to 18:00, and shall answer then."_s,
         QDateTime(QDate(2026, 11, 24), QTime(18, 0)));
    text("on Saturday", u"working-hours"_s, u"hello"_s,
         u"reply: We are at work from Monday to Friday, 9:00 to 18:00, and shall answer then."_s,
         QDateTime(QDate(2026, 11, 28), QTime(10, 0)));
    text("what the rules cannot answer", u"hand-over"_s, u"hello"_s,
         u"reply: I cannot answer that. Write “talk to a person”, and somebody will."_s, tuesday);
}

void PresetsTest::theyDoWhatTheySay()
{
    QFETCH(const QString, id);
    QFETCH(const TrialMessage, message);
    QTEST(doneFor(presetRules(id), message), "done");
}

void PresetsTest::echoIsWhatIsInForceWithoutAFile()
{
    // Behind whatever else somebody adds.
    const QList<Rule> preset = presetRules(u"echo"_s).fallback;
    const QList<Rule> standard = standardRules().fallback;
    QCOMPARE(preset.size(), 1);
    QCOMPARE(standard.size(), 1);
    QCOMPARE(preset[0].id, standard[0].id);
    QCOMPARE(preset[0].when, standard[0].when);
    QCOMPARE(preset[0].actions, standard[0].actions);
}

void PresetsTest::anUnknownPresetHasNoRules()
{
    QCOMPARE(presetRules(u"nothing"_s), RuleSet());
    QCOMPARE(presetRules(u"../presets/echo"_s), RuleSet());
}

QTEST_GUILESS_MAIN(PresetsTest)
#include "tst_presets.moc"
