// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ui::PhoneMessage;
using ewc::ui::PhoneModel;

namespace {

PhoneMessage at(qint64 time)
{
    return {.id = QString::number(time),
            .time = time,
            .type = u"text"_s,
            .content = {{u"content"_s, u"你好"_s}}};
}

} // namespace

class PhoneModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheTimeOverEachGroupOnly();
    void forgetsTheOldestFirst();
    void putsAChangeInThePlaceOfWhatItChanges();
    void remembersWhatWasTicked();
    void saysWhereAMessageWasSaid();
};

void PhoneModelTest::writesTheTimeOverEachGroupOnly()
{
    PhoneModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({at(1732240000), at(1732240100)});
    model.append({at(1732241000)});
    const auto heading = [&model](int row) {
        return model.index(row).data(PhoneModel::HeadingRole).toString();
    };
    QVERIFY(!heading(0).isEmpty());
    QVERIFY(heading(1).isEmpty());
    QVERIFY(!heading(2).isEmpty());
}

void PhoneModelTest::forgetsTheOldestFirst()
{
    PhoneModel model;
    const QAbstractItemModelTester tester(&model);
    for (int i = 0; i < PhoneModel::Capacity + 10; ++i)
        model.append({at(1732240000 + i)});
    QCOMPARE(model.rowCount(), PhoneModel::Capacity);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void PhoneModelTest::putsAChangeInThePlaceOfWhatItChanges()
{
    PhoneModel model;
    const QAbstractItemModelTester tester(&model);
    model.append({at(1), at(2), at(3)});
    QSignalSpy changed(&model, &PhoneModel::dataChanged);
    PhoneMessage gone = at(2);
    gone.isChange = true;
    gone.way = PhoneMessage::Way::Note;
    gone.type = PhoneMessage::Recalled;
    model.append({gone, at(4)});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.index(1).data().toString(), u"The application took a message back"_s);
    QCOMPARE(model.index(2).data().toString(), u"你好"_s);

    PhoneMessage unknown = at(9); // it left long ago, or was never seen: then it is new
    unknown.isChange = true;
    model.append({unknown});
    QCOMPARE(model.rowCount(), 5);
}

void PhoneModelTest::remembersWhatWasTicked()
{
    PhoneModel model;
    PhoneMessage card = at(1);
    card.type = u"template_card"_s;
    const auto option = [](const QString &id) {
        return QJsonObject{{u"id"_s, id}, {u"text"_s, id}};
    };
    card.content = {{u"main_title"_s, QJsonObject{{u"title"_s, u"T"_s}}},
                    {u"checkbox"_s,
                     QJsonObject{{u"question_key"_s, u"q"_s},
                                 {u"mode"_s, 1},
                                 {u"option_list"_s, QJsonArray{option(u"a"_s), option(u"b"_s)}}}}};
    model.append({card});
    QCOMPARE(model.index(0).data().toString(), u"T\n☐ a\n☐ b"_s);
    model.toggle(0, u"q"_s, u"a"_s, false);
    model.toggle(0, u"q"_s, u"b"_s, false);
    QCOMPARE(model.index(0).data().toString(), u"T\n☑ a\n☑ b"_s);
    model.toggle(0, u"q"_s, u"a"_s, false);
    QCOMPARE(model.index(0).data().toString(), u"T\n☐ a\n☑ b"_s);
    model.toggle(0, u"q"_s, u"a"_s, true); // only one can be
    QCOMPARE(model.index(0).data().toString(), u"T\n☑ a\n☐ b"_s);
    card.isChange = true;
    card.isDisabled = true;
    model.append({card});
    QCOMPARE(model.index(0).data().toString(), u"T\n☑ a\n☐ b"_s);
}

void PhoneModelTest::saysWhereAMessageWasSaid()
{
    PhoneModel model;
    PhoneMessage message = at(1);
    message.way = PhoneMessage::Way::GroupChat;
    message.chat = u"运维群"_s;
    PhoneMessage robot = at(2);
    robot.way = PhoneMessage::Way::Robot;
    robot.chat = u"运维群"_s;
    robot.type = u"markdown"_s;
    model.append({message, robot, at(3)});
    QCOMPARE(model.index(0).data(PhoneModel::SenderRole).toString(), u"运维群"_s);
    QCOMPARE(model.index(0).data(PhoneModel::CaptionRole).toString(), u"group message"_s);
    QCOMPARE(model.index(1).data(PhoneModel::CaptionRole).toString(), u"robot · Markdown"_s);
    QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains(u"运维群"_s));
    QCOMPARE(model.index(2).data(PhoneModel::SenderRole).toString(), QString());
    QCOMPARE(model.index(2).data(PhoneModel::CaptionRole).toString(), QString());
}

QTEST_MAIN(PhoneModelTest)
#include "tst_phonemodel.moc"
