// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/accountschema.h"
#include "ui/forms/schemaform.h"

#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

/*! A real form of a real schema, and a user with a keyboard. */
class SchemaFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWhileItIsTyped();
    void blamesAnEmptyFieldOnlyOnceTheUserWasThere();
    void blamesAllOnDemand();
    void showsProblemsFromOutsideBesideItsOwn();
    void hidesWhatIsNotInForceAndKeepsIt();
    void writesNoStandardWhereNothingWasSet();
    void keepsAChoiceThatItDoesNotKnow();
    void doesNotJumpWhenAProblemComes();
    void refusesAMegabyteAtOnce_data();
    void refusesAMegabyteAtOnce();
    void cutsTheSpaceThatIsPastedWithAValue();
    void keepsASecretUnderDots();
};

namespace {

QLineEdit *line(const SchemaForm &form, const QString &key)
{
    return form.findChild<QLineEdit *>(key);
}

void type(SchemaForm &form, const QString &key, const QString &text)
{
    line(form, key)->selectAll();
    QTest::keyClicks(line(form, key), text);
}

} // namespace

void SchemaFormTest::saysWhatIsWrongWhileItIsTyped()
{
    SchemaForm form(accountSchema());
    const QSignalSpy edited(&form, &SchemaForm::edited);
    type(form, u"encoding_aes_key"_s, QString(42, u'a'));
    QCOMPARE(edited.size(), 42);
    QCOMPARE(form.shownProblem(u"encoding_aes_key"_s),
             u"EncodingAESKey has 42 characters, but 43 are needed."_s);
    QVERIFY(!form.isValid());

    QTest::keyClicks(line(form, u"encoding_aes_key"_s), u"Y"_s);
    QCOMPARE(form.shownProblem(u"encoding_aes_key"_s), QString());
    type(form, u"agentid"_s, u"1000x"_s);
    QCOMPARE(form.shownProblem(u"agentid"_s), u"Agent ID has to be a number."_s);
}

void SchemaFormTest::blamesAnEmptyFieldOnlyOnceTheUserWasThere()
{
    SchemaForm form(accountSchema());
    form.show();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.setValues({});
    QCOMPARE(form.shownProblem(u"corpid"_s), QString());
    QCOMPARE(form.firstProblem(), u"corpid"_s);

    form.focusField(u"corpid"_s);
    QCOMPARE(form.shownProblem(u"corpid"_s), QString());
    QTest::keyClick(line(form, u"corpid"_s), Qt::Key_Tab);
    QCOMPARE(form.shownProblem(u"corpid"_s), u"Corp ID is missing."_s);

    form.setValues({});
    QCOMPARE(form.shownProblem(u"corpid"_s), QString());
}

void SchemaFormTest::blamesAllOnDemand()
{
    SchemaForm form(accountSchema());
    form.setShowAll(true);
    QCOMPARE(form.shownProblem(u"corpid"_s), u"Corp ID is missing."_s);
    QCOMPARE(form.sentence(u"corpid"_s), u"Corp ID is missing."_s);
}

void SchemaFormTest::showsProblemsFromOutsideBesideItsOwn()
{
    SchemaForm form(accountSchema());
    form.setValues({{u"corpid"_s, u"ww1"_s}, {u"agentid"_s, u"x"_s}, {u"token"_s, u"t"_s}});
    form.setProblems(
        {{u"agentid"_s, u"is not this."_s}, {u"encoding_aes_key"_s, u"is missing."_s}});
    QCOMPARE(form.shownProblem(u"agentid"_s), u"Agent ID has to be a number."_s);
    QCOMPARE(form.shownProblem(u"encoding_aes_key"_s), QString()); // untouched
    QCOMPARE(form.sentence(u"encoding_aes_key"_s), u"EncodingAESKey is missing."_s);
    form.setSentence(u"corpid"_s, u"Another one has it."_s);
    QCOMPARE(form.shownProblem(u"corpid"_s), u"Another one has it."_s);
}

void SchemaFormTest::hidesWhatIsNotInForceAndKeepsIt()
{
    SchemaForm form(accountSchema());
    form.show();
    form.setValues({{u"corpid"_s, u"ww1"_s}});
    QVERIFY(line(form, u"corpid"_s)->isVisible());
    QVERIFY(!line(form, u"webhook_key"_s)->isVisible());

    form.setValue(u"transport"_s, u"robot"_s);
    QVERIFY(!line(form, u"corpid"_s)->isVisible());
    QVERIFY(line(form, u"webhook_key"_s)->isVisible());
    QVERIFY(!form.values().contains(u"corpid"_s));
    QCOMPARE(form.firstProblem(), u"webhook_key"_s);

    form.setValue(u"transport"_s, u"app"_s);
    QCOMPARE(form.values().value(u"corpid"_s), u"ww1"_s);
}

void SchemaFormTest::writesNoStandardWhereNothingWasSet()
{
    SchemaForm form(accountSchema());
    form.setValues({});
    QCOMPARE(form.findChild<QComboBox *>(u"transport"_s)->currentText(), u"Application"_s);
    QCOMPARE(form.values().value(u"transport"_s), QString());
    QCOMPARE(line(form, u"api_base"_s)->placeholderText(), u"https://qyapi.weixin.qq.com"_s);
    form.setValues({{u"transport"_s, u"app"_s}});
    QCOMPARE(form.values().value(u"transport"_s), u"app"_s);
}

void SchemaFormTest::keepsAChoiceThatItDoesNotKnow()
{
    SchemaForm form(accountSchema());
    form.setValues({{u"transport"_s, u"pigeon"_s}});
    QCOMPARE(form.values().value(u"transport"_s), u"pigeon"_s);
    QVERIFY(form.shownProblem(u"transport"_s).startsWith("Kind has to be one of"_L1));
    form.setValues({});
    QCOMPARE(form.findChild<QComboBox *>(u"transport"_s)->count(), 2);
}

void SchemaFormTest::doesNotJumpWhenAProblemComes()
{
    SchemaForm form(accountSchema());
    form.resize(560, 800);
    form.show();
    form.setValues({});
    const auto places = [&form] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<int> tops;
        for (const QWidget *field : form.findChildren<QLineEdit *>())
            tops.append(field->mapTo(&form, QPoint()).y());
        return tops;
    };
    const QList<int> before = places();
    form.setShowAll(true);
    type(form, u"encoding_aes_key"_s, u"abc"_s);
    type(form, u"api_base"_s, u"ftp://"_s);
    QCOMPARE(places(), before);
}

void SchemaFormTest::refusesAMegabyteAtOnce_data()
{
    QTest::addColumn<QString>("key");
    for (const Field &field : accountSchema()) {
        if (field.kind != Field::Kind::Choice)
            QTest::newRow(qPrintable(field.key)) << field.key;
    }
}

void SchemaFormTest::refusesAMegabyteAtOnce()
{
    QFETCH(const QString, key);
    SchemaForm form(accountSchema());
    form.setValue(u"transport"_s, key == "webhook_key"_L1 ? u"robot"_s : u"app"_s);
    QGuiApplication::clipboard()->setText(QString(1024 * 1024, u'9'));
    QElapsedTimer timer;
    timer.start();
    line(form, key)->paste();
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(form.values().value(key).size() < 4096);
    QVERIFY2(form.shownProblem(key).contains("are the most it can be"_L1),
             qPrintable(form.shownProblem(key)));
}

void SchemaFormTest::cutsTheSpaceThatIsPastedWithAValue()
{
    SchemaForm form(accountSchema());
    QGuiApplication::clipboard()->setText(u" ww0123456789\n"_s);
    line(form, u"corpid"_s)->paste();
    QCOMPARE(form.values().value(u"corpid"_s), u"ww0123456789"_s);
    QCOMPARE(form.shownProblem(u"corpid"_s), QString());
}

void SchemaFormTest::keepsASecretUnderDots()
{
    SchemaForm form(accountSchema());
    form.setValues({{u"secret"_s, u"hush"_s}});
    QLineEdit *const secret = line(form, u"secret"_s);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QGuiApplication::clipboard()->setText(u"before"_s);
    secret->selectAll();
    QTest::keySequence(secret, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);

    auto *const show = secret->parentWidget()->findChild<QToolButton *>();
    QTest::mousePress(show, Qt::LeftButton);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    QTest::mouseRelease(show, Qt::LeftButton);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(SchemaFormTest)
#include "tst_schemaform.moc"
