// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/recipients/company.h"
#include "ui/forms/dateeditor.h"
#include "ui/forms/dayseditor.h"
#include "ui/forms/formsources.h"
#include "ui/forms/jsonform.h"
#include "ui/forms/numbereditor.h"
#include "ui/forms/peopleeditor.h"
#include "ui/forms/suggesteditor.h"
#include "ui/forms/textseditor.h"
#include "ui/forms/timeeditor.h"
#include "ui/forms/variablebutton.h"
#include "ui/forms/wordchip.h"
#include "ui/forms/wordseditor.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::ui::test;

namespace {

/*! A window with one editor, and a field after it to go on to. */
class Page final : public QWidget
{
public:
    explicit Page(QWidget *editor)
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(editor);
        layout->addWidget(next = new QLineEdit);
        layout->addStretch();
        resize(480, 400);
        show();
        (void)QTest::qWaitForWindowActive(this);
    }
    QLineEdit *next;
};

Field field(Field::Kind kind)
{
    return {.key = u"value"_s, .label = "Value", .kind = kind, .maximum = 100};
}

QJsonArray words(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QAction *shownAction(const QString &text)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *menu = qobject_cast<QMenu *>(widget);
        if (menu == nullptr || !menu->isVisible())
            continue;
        for (QAction *action : menu->actions()) {
            if (action->text().section(u'\t', 0, 0) == text)
                return action;
        }
    }
    return nullptr;
}

/*! Chooses \a text in the menu that is open, as the mouse does. */
void choose(const QString &text)
{
    QAction *action = shownAction(text);
    QVERIFY2(action != nullptr, qPrintable(text));
    auto *menu = qobject_cast<QMenu *>(action->parent());
    QVERIFY(menu != nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
}

} // namespace

class FieldEditorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesChipsOfWords_data();
    void makesChipsOfWords();
    void countsAWordFromItsFirstLetterOn();
    void takesPastedLinesAsAWordEach();
    void changesAndRemovesWordsByKeyboard();
    void keepsWhatIsTypedWhenNothingElseChanges();
    void offersOptionsAsWords();
    void namesWordsAfterWhatTheyStandFor();
    void choosesMembersByName();
    void takesDepartmentsByNumber();
    void keepsIdsThatNobodyKnows();
    void understandsTimes_data();
    void understandsTimes();
    void choosesATimeByMouse();
    void countsTimesInHalfHours();
    void choosesDays();
    void keepsDaysAsTheyWere();
    void choosesADateInACalendar();
    void countsNumbers();
    void suggestsAndTakesWhatIsTyped();
    void putsVariablesIntoTheText();
    void showsWhatATemplateReadsLike();
    void editsSeveralTexts();
    void foldsAwayWhatIsAdvanced();
    void unfoldsWhatIsWrong();
    void readsLikeASentence();
};

void FieldEditorsTest::makesChipsOfWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");

    QTest::newRow("Enter") << u"menu\n"_s << QStringList{u"menu"_s};
    QTest::newRow("commas of both kinds") << u"a,b，c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("space inside, none around")
        << u"  good morning , hi"_s << QStringList{u"good morning"_s, u"hi"_s};
    QTest::newRow("the same twice") << u"a,a\n"_s << QStringList{u"a"_s};
    QTest::newRow("nothing between commas") << u",,a,,"_s << QStringList{u"a"_s};
}

void FieldEditorsTest::makesChipsOfWords()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);

    auto *editor = new WordsEditor(field(Field::Kind::List));
    const Page page(editor);
    for (const QChar character : typed)
        QTest::sendKeyEvent(QTest::Click, editor->input(),
                            character == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                            QString(character), {});
    QCOMPARE(editor->array(), words(found));
}

void FieldEditorsTest::countsAWordFromItsFirstLetterOn()
{
    auto *editor = new WordsEditor(field(Field::Kind::List));
    const Page page(editor);
    const QSignalSpy edited(editor, &ArrayEditor::edited);
    QTest::keyClicks(editor->input(), u"me"_s);
    QCOMPARE(editor->array(), words({u"me"_s}));
    QCOMPARE(edited.count(), 2);
    editor->input()->setFocus();
    QTest::keyClick(editor->input(), Qt::Key_Tab); // makes a chip of it, and changes nothing
    QCOMPARE(editor->array(), words({u"me"_s}));
    QCOMPARE(editor->findChildren<WordChip *>().size(), 1);
    QCOMPARE(edited.count(), 2);
}

void FieldEditorsTest::takesPastedLinesAsAWordEach()
{
    auto *editor = new WordsEditor(field(Field::Kind::List));
    const Page page(editor);
    QGuiApplication::clipboard()->setText(u"菜单\nHello, world\r\n\n 价格 \n"_s);
    QTest::keySequence(editor->input(), QKeySequence::Paste);
    QCOMPARE(editor->array(), words({u"菜单"_s, u"Hello, world"_s, u"价格"_s}));
    QCOMPARE(editor->findChildren<WordChip *>().size(), 3);
}

void FieldEditorsTest::changesAndRemovesWordsByKeyboard()
{
    auto *editor = new WordsEditor(field(Field::Kind::List));
    const Page page(editor);
    editor->setArray(words({u"a"_s, u"b"_s, u"c"_s}));
    editor->input()->setFocus();
    QTest::keyClick(editor->input(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left); // on "b"
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(editor->array(), words({u"a"_s, u"c"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget(), editor->input());
    QTest::keyClicks(editor->input(), u"d"_s);
    QTest::keyClick(editor->input(), Qt::Key_Return);
    QCOMPARE(editor->array(), words({u"a"_s, u"d"_s}));
    QTest::keyClick(editor->input(), Qt::Key_Backspace);
    QCOMPARE(editor->array(), words({u"a"_s}));
}

void FieldEditorsTest::keepsWhatIsTypedWhenNothingElseChanges()
{
    auto *editor = new WordsEditor(field(Field::Kind::List));
    const Page page(editor);
    QTest::keyClicks(editor->input(), u"menu"_s);
    auto *line = qobject_cast<QLineEdit *>(editor->input());
    line->setCursorPosition(2);
    editor->setArray(words({u"menu"_s}));
    QCOMPARE(line->text(), u"menu"_s);
    QCOMPARE(line->cursorPosition(), 2);
    editor->setArray({});
    QCOMPARE(line->text(), QString());
}

void FieldEditorsTest::offersOptionsAsWords()
{
    Field asked = field(Field::Kind::List);
    asked.options = {{u"image"_s, "Picture"}, {u"voice"_s, "Voice"}};
    auto *editor = new WordsEditor(asked);
    const Page page(editor);
    QTest::mouseClick(editor->findChild<QToolButton *>(), Qt::LeftButton);
    choose(u"Voice"_s);
    QCOMPARE(editor->array(), words({u"voice"_s}));
    QCOMPARE(editor->findChild<WordChip *>()->text(), u"Voice"_s);
    QTest::mouseClick(editor->findChild<QToolButton *>(), Qt::LeftButton);
    choose(u"Voice"_s); // once more takes it out
    QCOMPARE(editor->array(), QJsonArray());
}

void FieldEditorsTest::namesWordsAfterWhatTheyStandFor()
{
    FormSources sources;
    sources.setSuggestions(Field::Source::Rules, [] {
        return QList<FormSources::Suggestion>{{.value = u"r1"_s, .label = u"Welcome"_s}};
    });
    Field asked = field(Field::Kind::List);
    asked.source = Field::Source::Rules;
    WordsEditor editor(asked);
    editor.setSources(sources);
    editor.setArray(words({u"r1"_s, u"gone"_s}));
    const QList<WordChip *> chips = editor.findChildren<WordChip *>();
    QCOMPARE(chips.at(0)->text(), u"Welcome"_s);
    QCOMPARE(chips.at(1)->text(), u"gone"_s);
    QCOMPARE(editor.array(), words({u"r1"_s, u"gone"_s}));
}

void FieldEditorsTest::choosesMembersByName()
{
    FormSources sources;
    sources.setBook({DirectoryIndex(company()), {}});
    Field asked = field(Field::Kind::List);
    asked.source = Field::Source::Members;
    auto *editor = new PeopleEditor(asked);
    const Page page(editor);
    editor->setSources(sources);
    QTest::keyClicks(editor->input(), u"zhangs"_s);
    QTest::keyClick(editor->input(), Qt::Key_Return);
    QCOMPARE(editor->array(), words({u"zhangsan"_s}));
    // 研发部 is a department: no member is called so.
    for (const QChar character : u"研发部"_s)
        QTest::sendKeyEvent(QTest::Click, editor->input(), Qt::Key_unknown, QString(character), {});
    QTest::keyClick(editor->input(), Qt::Key_Return);
    QCOMPARE(editor->array(), words({u"zhangsan"_s}));
}

void FieldEditorsTest::takesDepartmentsByNumber()
{
    Field asked = field(Field::Kind::List);
    asked.source = Field::Source::Departments;
    auto *editor = new PeopleEditor(asked);
    const Page page(editor);
    QTest::keyClicks(editor->input(), u"7,"_s);
    QTest::keyClicks(editor->input(), u"party:8,"_s);
    QTest::keyClicks(editor->input(), u"boss,"_s); // no department has such an id
    QCOMPARE(editor->array(), words({u"7"_s, u"8"_s}));
}

void FieldEditorsTest::keepsIdsThatNobodyKnows()
{
    FormSources sources;
    sources.setBook({DirectoryIndex(company()), {}});
    Field asked = field(Field::Kind::List);
    asked.source = Field::Source::Tags;
    PeopleEditor editor(asked);
    editor.setSources(sources);
    editor.setArray(words({u"99"_s}));
    QCOMPARE(editor.array(), words({u"99"_s}));
}

void FieldEditorsTest::understandsTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");

    QTest::newRow("hour") << u"8"_s << u"08:00"_s;
    QTest::newRow("hour and minutes") << u"8:5"_s << u"08:05"_s;
    QTest::newRow("digits") << u"0830"_s << u"08:30"_s;
    QTest::newRow("three digits") << u"830"_s << u"08:30"_s;
    QTest::newRow("full width") << u"１０：３０"_s << u"10:30"_s;
    QTest::newRow("Chinese") << u"9点15分"_s << u"09:15"_s;
    QTest::newRow("no time") << u"25:00"_s << u"25:00"_s;
    QTest::newRow("no time at all") << u"noon"_s << u"noon"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void FieldEditorsTest::understandsTimes()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, value);

    QCOMPARE(normalisedTime(typed), value);
}

void FieldEditorsTest::choosesATimeByMouse()
{
    auto *editor = new TimeEditor(field(Field::Kind::Time));
    const Page page(editor);
    const QSignalSpy edited(editor, &FieldEditor::edited);
    auto *box = editor->findChild<QComboBox *>();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 6, box->height() / 2));
    QAbstractItemView *list = box->view();
    QTRY_VERIFY(list->isVisible());
    const QModelIndex ten = list->model()->index(20, 0); // 10:00, in sight: it begins at eight
    QCOMPARE(ten.data().toString(), u"10:00"_s);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(ten).center()));
    const auto isChosen = [&] {
        if (list->isVisible())
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(ten).center());
        return editor->value() == "10:00"_L1;
    };
    QTRY_VERIFY(isChosen()); // a list that has just dropped down is deaf to clicks
    QCOMPARE(edited.count(), 1);
}

void FieldEditorsTest::countsTimesInHalfHours()
{
    auto *editor = new TimeEditor(field(Field::Kind::Time));
    const Page page(editor);
    editor->input()->setFocus();
    QTest::keyClick(editor->input(), Qt::Key_Up);
    QCOMPARE(editor->value(), u"08:00"_s);
    QTest::keyClick(editor->input(), Qt::Key_Up);
    QCOMPARE(editor->value(), u"08:30"_s);
    editor->setValue(u"00:10"_s);
    QTest::keyClick(editor->input(), Qt::Key_Down);
    QCOMPARE(editor->value(), u"00:00"_s);
    QTest::keyClick(editor->input(), Qt::Key_Down);
    QCOMPARE(editor->value(), u"23:30"_s);
}

void FieldEditorsTest::choosesDays()
{
    auto *editor = new DaysEditor(field(Field::Kind::Days));
    const Page page(editor);
    const QList<QToolButton *> buttons = editor->findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 9);
    QVERIFY(buttons.at(8)->isChecked()); // nothing is set: every day
    buttons.at(7)->click(); // workdays: one click
    QCOMPARE(editor->value(), u"12345"_s);
    buttons.at(6)->click(); // and Sunday
    QCOMPARE(editor->value(), u"123457"_s);
    buttons.at(0)->click(); // without Monday
    QCOMPARE(editor->value(), u"23457"_s);
    buttons.at(8)->click();
    QCOMPARE(editor->value(), QString());
    buttons.at(2)->click(); // from every day to Wednesday
    QCOMPARE(editor->value(), u"3"_s);
}

void FieldEditorsTest::keepsDaysAsTheyWere()
{
    DaysEditor editor(field(Field::Kind::Days));
    editor.setValue(u"1234567"_s);
    QCOMPARE(editor.value(), u"1234567"_s);
    QVERIFY(editor.findChildren<QToolButton *>().at(8)->isChecked());
}

void FieldEditorsTest::choosesADateInACalendar()
{
    auto *editor = new DateEditor(field(Field::Kind::Date));
    const Page page(editor);
    editor->setValue(u"2026-11-24"_s);
    editor->findChild<QToolButton *>()->click();
    auto *calendar = editor->findChild<QCalendarWidget *>();
    QVERIFY(calendar != nullptr);
    QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 24));
    Q_EMIT calendar->clicked(QDate(2026, 12, 1));
    QCOMPARE(editor->value(), u"2026-12-01"_s);
    QTRY_VERIFY(editor->findChild<QCalendarWidget *>() == nullptr);
}

void FieldEditorsTest::countsNumbers()
{
    Field asked = field(Field::Kind::Number);
    asked.standard = u"30"_s;
    asked.minimum = 1;
    asked.maximum = 32;
    asked.unit = "seconds";
    auto *editor = new NumberEditor(asked);
    const Page page(editor);
    QVERIFY(editor->findChild<QLabel *>()->text() == "seconds"_L1);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(editor->input(), Qt::Key_Up);
    QCOMPARE(editor->value(), u"32"_s);
    QTest::keyClick(editor->input(), Qt::Key_Down);
    QCOMPARE(editor->value(), u"31"_s);
}

void FieldEditorsTest::suggestsAndTakesWhatIsTyped()
{
    FormSources sources;
    sources.setSuggestions(Field::Source::Rules, [] {
        return QList<FormSources::Suggestion>{{.value = u"r1"_s, .label = u"Welcome"_s},
                                              {.value = u"r2"_s, .label = u"Menu"_s}};
    });
    Field asked = field(Field::Kind::Text);
    asked.source = Field::Source::Rules;
    auto *editor = new SuggestEditor(asked);
    const Page page(editor);
    editor->setSources(sources);
    editor->setValue(u"r2"_s);
    auto *box = editor->findChild<QComboBox *>();
    QCOMPARE(box->currentText(), u"Menu"_s);
    QCOMPARE(editor->value(), u"r2"_s);
    editor->setValue(u"r9"_s); // is not there any more
    QCOMPARE(editor->value(), u"r9"_s);
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"Welcome"_s);
    QCOMPARE(editor->value(), u"r1"_s);
}

void FieldEditorsTest::putsVariablesIntoTheText()
{
    FormSources sources;
    sources.setTemplates(
        [] {
            return QList<FormSources::Variable>{
                {.name = u"sender.name"_s, .label = u"Name of the sender"_s, .example = u"张三"_s}};
        },
        [](const QString &source) {
            return QString(source).replace("{sender.name}"_L1, u"张三"_s);
        });
    Field asked = field(Field::Kind::LongText);
    asked.isTemplate = true;
    auto *form = new JsonForm({asked}, {}, JsonForm::Style::Sentence);
    const Page page(form);
    form->setSources(sources);
    form->setObject({{"value"_L1, u"Hello !"_s}});
    auto *text = form->findChild<QPlainTextEdit *>();
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(6);
    text->setTextCursor(cursor);
    QTest::mouseClick(form->findChild<VariableButton *>(), Qt::LeftButton);
    choose(u"Name of the sender"_s);
    QCOMPARE(form->object().value("value"_L1).toString(), u"Hello {sender.name}!"_s);
    QCOMPARE(QApplication::focusWidget(), text);
}

void FieldEditorsTest::showsWhatATemplateReadsLike()
{
    FormSources sources;
    sources.setTemplates([] { return QList<FormSources::Variable>(); },
                         [](const QString &) { return u"Hello 张三!"_s; });
    Field asked = field(Field::Kind::Text);
    asked.isTemplate = true;
    auto *form = new JsonForm({asked}, {}, JsonForm::Style::Sentence);
    const Page page(form);
    form->setSources(sources);
    form->setText(u"value"_s, u"Hello!"_s);
    QVERIFY(!form->findChild<QLineEdit *>()->accessibleDescription().contains(u"张三"_s));
    form->setText(u"value"_s, u"Hello {sender.name}!"_s);
    QVERIFY(form->findChild<QLineEdit *>()->accessibleDescription().contains(u"Hello 张三!"_s));
}

void FieldEditorsTest::editsSeveralTexts()
{
    Field asked = field(Field::Kind::List);
    asked.isTemplate = true;
    asked.maximum = 2;
    auto *editor = new TextsEditor(asked);
    const Page page(editor);
    QCOMPARE(editor->array(), QJsonArray()); // there is room for one, but none
    QTest::keyClicks(editor->input(), u"a, b"_s);
    QCOMPARE(editor->array(), words({u"a, b"_s}));
    auto *add = editor->findChild<QPushButton *>();
    add->click();
    QTest::keyClicks(QApplication::focusWidget(), u"c"_s);
    QCOMPARE(editor->array(), words({u"a, b"_s, u"c"_s}));
    QVERIFY(!add->isEnabled()); // two are the most
    editor->setArray(words({u"x"_s}));
    QCOMPARE(editor->array(), words({u"x"_s}));
}

void FieldEditorsTest::foldsAwayWhatIsAdvanced()
{
    Field more = field(Field::Kind::Flag);
    more.key = u"more"_s;
    more.isAdvanced = true;
    for (const JsonForm::Style style : {JsonForm::Style::Form, JsonForm::Style::Sentence}) {
        auto *form = new JsonForm({field(Field::Kind::Text), more}, {}, style);
        const Page page(form);
        form->setObject({{"more"_L1, true}});
        auto *flag = form->findChild<QWidget *>(u"more"_s);
        QVERIFY(!flag->isVisible());
        auto *unfold = form->findChild<QToolButton *>();
        QVERIFY(unfold->font().bold()); // something in there counts
        unfold->click();
        QVERIFY(flag->isVisible());
        unfold->click();
        QVERIFY(!flag->isVisible());
        QCOMPARE(form->object(), (QJsonObject{{"more"_L1, true}}));
    }
}

void FieldEditorsTest::unfoldsWhatIsWrong()
{
    Field more = field(Field::Kind::Text);
    more.key = u"more"_s;
    more.isAdvanced = true;
    auto *form = new JsonForm({field(Field::Kind::Text), more}, {}, JsonForm::Style::Sentence);
    const Page page(form);
    form->setSentencesWhole(true);
    form->setObject({{"more"_L1, u"x"_s}});
    form->setProblems({{.path = u"more"_s, .sentence = u"More: is wrong."_s}});
    QVERIFY(form->findChild<QWidget *>(u"more"_s)->isVisible());
    QCOMPARE(form->shownProblem(u"more"_s), u"More: is wrong."_s);
}

void FieldEditorsTest::readsLikeASentence()
{
    Field number = field(Field::Kind::Number);
    number.key = u"number"_s;
    Field choice = field(Field::Kind::Choice);
    choice.key = u"choice"_s;
    choice.options = {{u"a"_s, "One"}, {u"b"_s, "Two"}};
    auto *form =
        new JsonForm({field(Field::Kind::List), choice, number}, {}, JsonForm::Style::Sentence);
    Page page(form);
    form->setObject({});
    page.resize(700, 300);
    const auto top = [form](const QString &name) {
        return form->findChild<QWidget *>(name)->mapTo(form, QPoint()).y();
    };
    QTRY_VERIFY(std::abs(top(u"choice"_s) - top(u"number"_s)) < 8); // in one line
    const int oneLine = form->height();
    page.resize(240, 300);
    QTRY_VERIFY(top(u"number"_s) > top(u"choice"_s) + 8); // and below, where there is no room
    QVERIFY(form->heightForWidth(220) > oneLine);
}

QTEST_MAIN(FieldEditorsTest)
#include "tst_fieldeditors.moc"
