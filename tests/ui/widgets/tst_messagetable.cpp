// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/messagelogmodel.h"
#include "ui/theme.h"
#include "ui/widgets/messagetable.h"

#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

MessageRow row(qint64 id)
{
    return {.id = id,
            .time = 1732240000000 + id,
            .account = u"demo"_s,
            .from = u"lisi"_s,
            .type = u"text"_s,
            .text = u"x"_s,
            .verdict = Verdict::Answered};
}

QList<MessageRow> page(qint64 last)
{
    QList<MessageRow> rows;
    for (qint64 id = last - MessageLogModel::PageSize + 1; id <= last; ++id)
        rows.append(row(id));
    return rows;
}

} // namespace

class MessageTableTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNewestUntilScrolledUp();
    void keepsTheRowsInSightWhileOthersComeAbove();
};

void MessageTableTest::followsTheNewestUntilScrolledUp()
{
    MessageLogModel model;
    MessageTable table(model);
    table.resize(700, 300);
    table.show();
    for (qint64 id = 1; id <= 100; ++id)
        model.addLive(row(id));
    QTRY_COMPARE(model.rowCount(), 100);
    QTRY_COMPARE(table.rowAt(table.viewport()->height() - 2), 99);

    table.verticalScrollBar()->setValue(10 * RowHeight);
    QVERIFY(!table.isFollowing());
    model.addLive(row(101));
    QTRY_COMPARE(model.rowCount(), 101);
    QCOMPARE(table.rowAt(1), 10);

    table.setFollowing(true);
    QTRY_COMPARE(table.rowAt(table.viewport()->height() - 2), 100);
}

void MessageTableTest::keepsTheRowsInSightWhileOthersComeAbove()
{
    MessageLogModel model;
    QList<PageRequest> wanted;
    connect(&model, &MessageLogModel::pageWanted, this,
            [&wanted](const PageRequest &request) { wanted.append(request); });
    MessageTable table(model);
    table.resize(700, 300);
    table.show();
    model.refresh();
    model.showPage(wanted.takeLast(), page(1000));
    QTRY_VERIFY(table.verticalScrollBar()->maximum() > 0);

    table.verticalScrollBar()->setValue(5 * RowHeight);
    const auto topId = [&table] {
        return table.model()->index(table.rowAt(1), 0).data(MessageLogModel::IdRole).toLongLong();
    };
    QCOMPARE(topId(), 806);
    QCOMPARE(wanted.size(), 1); // so near to the edge it asked for more
    model.showPage(wanted.takeLast(), page(800));
    QCOMPARE(topId(), 806);
}

QTEST_MAIN(MessageTableTest)
#include "tst_messagetable.moc"
