// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/flatxml.h"
#include "core/wecom/xmlfields.h"
#include "tests/support/qverifyresult.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::wecom::IncomingMessage;
using ewc::wecom::readXmlFields;
using ewc::wecom::scanFlatXml;

namespace {

// Keeps a document away from the scanner, which knows no declarations, and changes nothing else.
const QByteArray Declaration = "<?xml version='1.0'?>"_ba;

// What changes the meaning of XML, or of UTF-8.
const QByteArrayList Pieces{"<"_ba,
                            ">"_ba,
                            "</"_ba,
                            "/>"_ba,
                            "<![CDATA["_ba,
                            "]]>"_ba,
                            "]"_ba,
                            "&"_ba,
                            "&lt;"_ba,
                            "&#0;"_ba,
                            "<!--"_ba,
                            "-->"_ba,
                            "<?x?>"_ba,
                            "<!DOCTYPE x>"_ba,
                            "<a>"_ba,
                            "</a>"_ba,
                            "</xml>"_ba,
                            " "_ba,
                            "\t"_ba,
                            "\r\n"_ba,
                            "\x01"_ba,
                            "\x7F"_ba,
                            QByteArray(1, '\0'),
                            "\xEF\xBF\xBE"_ba,
                            "\xEF\xBF\xBD"_ba,
                            "\xFF"_ba,
                            "\xC2\x85"_ba,
                            "\xE2\x80\xA8"_ba,
                            "你"_ba,
                            "😀"_ba,
                            "1"_ba,
                            "="_ba,
                            "'"_ba,
                            "-"_ba,
                            ":"_ba,
                            "xmlns"_ba};

/*! Returns \a xml with something put in behind its first tag, often in place of what was there. */
QByteArray mutated(QByteArray xml, QRandomGenerator &random)
{
    constexpr int Start = sizeof("<xml>") - 1;
    const int position = Start + random.bounded(static_cast<int>(xml.size()) - Start + 1);
    const int removed = random.bounded(3);
    const int piece = random.bounded(static_cast<int>(Pieces.size()));
    return xml.replace(position, removed, Pieces.at(piece));
}

} // namespace

class XmlFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scansWhatThePlatformWrites_data();
    void scansWhatThePlatformWrites();
    void readsTheSameInBothWays_data();
    void readsTheSameInBothWays();
};

void XmlFieldsTest::scansWhatThePlatformWrites_data()
{
    QTest::addColumn<QByteArray>("xml");

    QTest::newRow("message")
        << "<xml><A><![CDATA[你好 <b> & ]] c]]></A>\n<B>1</B>\n<C></C>\n</xml>"_ba;
    QTest::newRow("envelope") << "<xml><Encrypt><![CDATA[a/b+c==]]></Encrypt></xml>"_ba;
}

void XmlFieldsTest::scansWhatThePlatformWrites()
{
    QFETCH(const QByteArray, xml);

    QVERIFY(scanFlatXml(xml).has_value());
    QVERIFY(!scanFlatXml(Declaration + xml).has_value());
}

void XmlFieldsTest::readsTheSameInBothWays_data()
{
    QTest::addColumn<QByteArray>("xml");

    // Mostly text, since a change inside a tag nearly always leaves no XML.
    const QByteArray text = "what a member may write 你好 "_ba.repeated(3);
    QTest::newRow("message") << "<xml><A><![CDATA[" + text + "]]></A>\n<B>" + text
                                    + "</B>\n<C></C></xml>";
    QTest::newRow("inner elements")
        << "<xml><A><B>" + text + "</B><B><![CDATA[" + text + "]]></B></A></xml>";
}

void XmlFieldsTest::readsTheSameInBothWays()
{
    QFETCH(const QByteArray, xml);

    QRandomGenerator random(1);
    int readable = 0;
    for (int i = 0; i < 6000; ++i) {
        QByteArray document = mutated(xml, random);
        if (i % 2 == 1)
            document = mutated(document, random);
        const auto scanned = readXmlFields(document);
        const auto read = readXmlFields(Declaration + document);
        QVERIFY2(scanned.has_value() == read.has_value(),
                 document.toPercentEncoding("<>/[]! ").constData());
        if (!scanned)
            continue;
        ++readable;
        QVERIFY2(*scanned == *read, document.toPercentEncoding("<>/[]! ").constData());
    }
    QVERIFY2(readable > 500, "the changes leave nothing to compare");
}

QTEST_GUILESS_MAIN(XmlFieldsTest)
#include "tst_xmlfields.moc"
