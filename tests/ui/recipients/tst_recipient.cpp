// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/recipients/company.h"
#include "ui/recipients/recentrecipients.h"
#include "ui/recipients/recipienttext.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::ui::test;

class RecipientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void keepsRecipientsAsTheyAre();
    void splitsLists_data();
    void splitsLists();
    void remembersTheLatestFirst();
    void readsNonsenseInTheSettings();
};

void RecipientTest::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("id") << u" zhangsan "_s << u"zhangsan"_s;
    QTest::newRow("all that may be in an id") << u"1a_b.c@d-e"_s << u"1a_b.c@d-e"_s;
    QTest::newRow("@all") << u"@ALL"_s << u"@all"_s;
    QTest::newRow("department") << u"Party:2"_s << u"party:2"_s;
    QTest::newRow("department in words") << u"department:2"_s << u"party:2"_s;
    QTest::newRow("tag") << u"tag:7"_s << u"tag:7"_s;
    QTest::newRow("chat") << u"chat:ab-C_1"_s << u"chat:ab-C_1"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("no number") << u"party:two"_s << QString();
    QTest::newRow("negative") << u"tag:-1"_s << QString();
    QTest::newRow("space") << u"zhang san"_s << QString();
    QTest::newRow("Chinese") << u"张三"_s << QString();
    QTest::newRow("begins with a sign") << u"_x"_s << QString();
    QTest::newRow("64") << QString(64, u'x') << QString(64, u'x');
    QTest::newRow("65") << QString(65, u'x') << QString();
    QTest::newRow("line end") << u"x\ny"_s << QString();
}

void RecipientTest::readsText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, read);
    const auto recipient = Recipient::fromText(text);
    QCOMPARE(recipient ? recipient->toText() : QString(), read);
}

void RecipientTest::keepsRecipientsAsTheyAre()
{
    const wecom::Recipients app{
        .users = {u"a"_s, u"B"_s}, .parties = {u"1"_s}, .tags = {u"2"_s, u"3"_s}};
    QCOMPARE(toRecipients(toList(app)), app);
    const wecom::Recipients all{.users = {u"@all"_s}};
    QCOMPARE(toList(all), QList{everybody()});
    QCOMPARE(toRecipients(toList(all)), all);
    wecom::Recipients group;
    group.chat = u"c"_s;
    QCOMPARE(toRecipients(toList(group)), group);
}

void RecipientTest::splitsLists_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAlsoSpaced");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("bars") << u"a|b||c|"_s << false << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("all kinds") << u"a, b;c，d；e、f\ng\tｈ｜i"_s << false
                               << QStringList{u"a"_s, u"b"_s, u"c"_s,  u"d"_s, u"e"_s,
                                              u"f"_s, u"g"_s, u"ｈ"_s, u"i"_s};
    QTest::newRow("a name") << u"Zoe Smith"_s << false << QStringList{u"Zoe Smith"_s};
    QTest::newRow("spaces") << u" a  b　c "_s << true << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("nothing") << u" |, "_s << true << QStringList();
}

void RecipientTest::splitsLists()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isAlsoSpaced);
    QFETCH(const QStringList, parts);
    QCOMPARE(partsOf(text, isAlsoSpaced), parts);
}

void RecipientTest::remembersTheLatestFirst()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"window.ini"_s), QSettings::IniFormat);
    RecentRecipients recent(settings);
    recent.note(u"a/b"_s, {member(u"x"_s), department(2)});
    recent.note(u"a/b"_s, {tag(1), member(u"x"_s), everybody()});
    QCOMPARE(recent.of(u"a/b"_s), (QList{tag(1), member(u"x"_s), department(2)}));
    QCOMPARE(recent.of(u"other"_s), QList<Recipient>());
    for (int number = 0; number < 100; ++number)
        recent.note(u"a/b"_s, {member(QString::number(number))});
    QCOMPARE(recent.of(u"a/b"_s).size(), 20);
    QCOMPARE(recent.of(u"a/b"_s).first(), member(u"99"_s));
}

void RecipientTest::readsNonsenseInTheSettings()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"window.ini"_s), QSettings::IniFormat);
    settings.setValue(u"recipients/demo"_s, QStringList{u"x y"_s, u"a"_s, u"A"_s, QString()});
    QCOMPARE(RecentRecipients(settings).of(u"demo"_s), QList{member(u"a"_s)});
    settings.setValue(u"recipients/demo"_s, 7.5);
    QVERIFY(RecentRecipients(settings).of(u"demo"_s).size() <= 1);
}

QTEST_GUILESS_MAIN(RecipientTest)
#include "tst_recipient.moc"
