// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rawtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ui::readableRaw;

class RawTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsWhatIsWellFormed_data();
    void indentsWhatIsWellFormed();
    void shortensWhatIsHuge();
};

void RawTextTest::indentsWhatIsWellFormed_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("readable");

    QTest::newRow("XML") << "<xml><A><![CDATA[你好]]></A></xml>"_ba
                         << u"<xml>\n  <A><![CDATA[你好]]></A>\n</xml>"_s;
    QTest::newRow("JSON") << R"({"a":"你好"})"_ba << u"{\n    \"a\": \"你好\"\n}"_s;
    QTest::newRow("cut XML") << "<xml><A>"_ba << u"<xml><A>"_s;
    QTest::newRow("cut JSON") << R"({"a":)"_ba << uR"({"a":)"_s;
    QTest::newRow("DTD") << "<!DOCTYPE xml><xml/>"_ba << u"<!DOCTYPE xml><xml/>"_s;
    QTest::newRow("nothing") << ""_ba << u""_s;
}

void RawTextTest::indentsWhatIsWellFormed()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, readable);

    QCOMPARE(readableRaw(raw), readable);
}

void RawTextTest::shortensWhatIsHuge()
{
    QVERIFY(readableRaw(QByteArray(1 << 20, 'x')).size() < (1 << 17));
}

QTEST_MAIN(RawTextTest)
#include "tst_rawtext.moc"
