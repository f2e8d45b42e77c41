// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fileeditor.h"
#include "ui/forms/jsonform.h"
#include "ui/forms/lengthmeter.h"
#include "ui/forms/listeditor.h"

#include <QCheckBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

Schema schema()
{
    return {{.key = u"content"_s,
             .label = "Text",
             .kind = Field::Kind::LongText,
             .isRequired = true,
             .longest = 1000,
             .longestBytes = 20},
            {.key = u"title.text"_s, .label = "Title"},
            {.key = u"flag"_s, .label = "Flag", .kind = Field::Kind::Flag},
            {.key = u"kind"_s,
             .label = "Kind",
             .kind = Field::Kind::Choice,
             .standard = u"1"_s,
             .options = {{u"1"_s, "One"}, {u"2"_s, "Two"}},
             .isNumber = true},
            {.key = u"url"_s, .label = "Link", .onlyWithKey = u"kind"_s, .onlyWithValue = u"2"_s},
            {.key = u"articles"_s,
             .label = "Article",
             .kind = Field::Kind::List,
             .maximum = 3,
             .items = {{.key = u"title"_s, .label = "Title", .isRequired = true}}},
            {.key = u"names"_s, .label = "Name", .kind = Field::Kind::List, .maximum = 10}};
}

} // namespace

class JsonFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void returnsWhatItWasGiven();
    void writesValuesOfTheRightType();
    void leavesOutWhatIsEmptyOrNotInForce();
    void addsMovesAndRemovesItems();
    void blamesTheFieldThatIsWrong();
    void showsHowFullAFieldIs_data();
    void showsHowFullAFieldIs();
    void saysWhatIsWrongWithAFile_data();
    void saysWhatIsWrongWithAFile();

private:
    [[nodiscard]] QToolButton *tool(const QString &tip, int number = 0) const;
    [[nodiscard]] QPushButton *add() const;

    std::unique_ptr<JsonForm> m;
};

void JsonFormTest::init()
{
    m = std::make_unique<JsonForm>(schema());
    m->setObject({});
    connect(m.get(), &JsonForm::edited, m.get(),
            [form = m.get()] { form->setProblems(problemsOf(schema(), form->object())); });
    m->show();
    QVERIFY(QTest::qWaitForWindowActive(m.get()));
}

QToolButton *JsonFormTest::tool(const QString &tip, int number) const
{
    for (QToolButton *button : m->findChildren<QToolButton *>()) {
        if (button->toolTip() == tip && !button->isHidden() && number-- == 0)
            return button;
    }
    return nullptr;
}

QPushButton *JsonFormTest::add() const
{
    return m->findChild<ListEditor *>()->findChild<QPushButton *>();
}

void JsonFormTest::returnsWhatItWasGiven()
{
    const QJsonObject object{
        {"content"_L1, u" a\nb "_s},
        {"title"_L1, QJsonObject{{"text"_L1, u"T"_s}, {"unknown"_L1, true}}},
        {"flag"_L1, false},
        {"kind"_L1, 2},
        {"url"_L1, u"https://example.com"_s},
        {"articles"_L1, QJsonArray{QJsonObject{{"title"_L1, u"One"_s}, {"more"_L1, 1.5}}}},
        {"names"_L1, QJsonArray{u"zhangsan"_s, u"@all"_s}},
        {"later"_L1, QJsonArray{1, 2}}};
    m->setObject(object);
    QCOMPARE(m->object(), object);
}

void JsonFormTest::writesValuesOfTheRightType()
{
    m->setText(u"kind"_s, u"2"_s);
    QCOMPARE(m->object().value("kind"_L1), QJsonValue(2));
    m->findChild<QCheckBox *>()->click();
    QCOMPARE(m->object().value("flag"_L1), QJsonValue(true));
}

void JsonFormTest::leavesOutWhatIsEmptyOrNotInForce()
{
    m->setObject({{"kind"_L1, 2}, {"url"_L1, u"https://example.com"_s}});
    m->setText(u"kind"_s, u"1"_s);
    m->setText(u"title.text"_s, u"T"_s);
    m->setText(u"title.text"_s, QString());
    QCOMPARE(m->object(), (QJsonObject{{"kind"_L1, 1}}));
    m->setText(u"kind"_s, u"2"_s); // what stands in a hidden field is not lost
    QCOMPARE(m->object().value("url"_L1).toString(), u"https://example.com"_s);
}

void JsonFormTest::addsMovesAndRemovesItems()
{
    const auto titles = [this] {
        QStringList found;
        for (const QJsonValue &article : m->object().value("articles"_L1).toArray())
            found.append(article["title"_L1].toString());
        return found;
    };
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s}) {
        add()->click();
        QTest::keyClicks(QApplication::focusWidget(), title); // it is there already
    }
    QCOMPARE(titles(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(!add()->isEnabled()); // three are the most
    tool(u"Move up"_s, 2)->click();
    QCOMPARE(titles(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    tool(u"Move down"_s, 0)->click();
    QCOMPARE(titles(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
    tool(u"Take away"_s, 0)->click(); // the buttons are found in the order of their making
    QCOMPARE(titles(), (QStringList{u"c"_s, u"b"_s}));
    QVERIFY(add()->isEnabled());
}

void JsonFormTest::blamesTheFieldThatIsWrong()
{
    add()->click();
    QCOMPARE(m->shownProblem(u"content"_s), QString()); // nobody was there yet
    QCOMPARE(m->shownProblem(u"articles[0].title"_s), QString());
    m->setShowAll(true);
    QVERIFY(m->shownProblem(u"content"_s).contains(u"is missing"_s));
    QVERIFY(m->shownProblem(u"articles[0].title"_s).contains(u"is missing"_s));
    m->setText(u"content"_s, u"x"_s.repeated(21));
    QVERIFY(m->shownProblem(u"content"_s).contains(u"21"_s));
    m->focusField(u"articles[0].title"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"title"_s);
}

void JsonFormTest::showsHowFullAFieldIs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<LengthMeter::Level>("level");

    QTest::newRow("empty") << QString() << QString() << LengthMeter::Level::Roomy;
    QTest::newRow("roomy") << u"你好"_s << u"6 of 20 bytes"_s << LengthMeter::Level::Roomy;
    QTest::newRow("90 %") << u"x"_s.repeated(18) << u"18 of 20 bytes"_s
                          << LengthMeter::Level::Narrow;
    QTest::newRow("full") << u"x"_s.repeated(20) << u"20 of 20 bytes"_s
                          << LengthMeter::Level::Narrow;
    QTest::newRow("over") << u"你"_s.repeated(7) << u"21 of 20 bytes"_s << LengthMeter::Level::Over;
}

void JsonFormTest::showsHowFullAFieldIs()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QFETCH(const LengthMeter::Level, level);

    LengthMeter meter;
    meter.measure(schema().constFirst(), text);
    QCOMPARE(meter.text(), shown);
    QCOMPARE(meter.level(), level);
}

void JsonFormTest::saysWhatIsWrongWithAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");

    QTest::newRow("gone") << u"gone.png"_s << u"not there"_s;
    QTest::newRow("folder") << u"folder"_s << u"folder"_s;
    QTest::newRow("pipe, which must not be opened") << u"pipe"_s << u"no ordinary file"_s;
    QTest::newRow("five bytes") << u"small.png"_s << u"5"_s;
    QTest::newRow("no picture") << u"text.png"_s << u"picture"_s;
}

void JsonFormTest::saysWhatIsWrongWithAFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, word);

    const QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"folder"_s));
    QCOMPARE(mkfifo(qPrintable(dir.filePath(u"pipe"_s)), 0600), 0);
    for (const auto &[file, bytes] :
         {std::pair(u"small.png"_s, "12345"_ba), std::pair(u"text.png"_s, "only some words"_ba)}) {
        QFile written(dir.filePath(file));
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    const QString value = QUrl::fromLocalFile(dir.filePath(name)).toString();
    const FileFacts facts = factsOf(value, {.upload = u"image"_s});
    QVERIFY2(facts.problem.contains(word), qPrintable(facts.problem));
    QCOMPARE(facts.name, name);
}

QTEST_MAIN(JsonFormTest)
#include "tst_jsonform.moc"
