// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/phone/phonemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ui::PhoneMessage;
using ewc::ui::PhoneModel;

namespace {

PhoneMessage at(qint64 time)
{
    return {.id = QString::number(time), .time = time, .type = u"text"_s, .text = u"你好"_s};
}

} // namespace

class PhoneModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheTimeOverEachGroupOnly();
    void forgetsTheOldestFirst();
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

QTEST_MAIN(PhoneModelTest)
#include "tst_phonemodel.moc"
