// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackenvelope.h"
#include "tests/support/qverifyresult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ewc::ErrorKind;
using ewc::wecom::CallbackEnvelope;
using Format = CallbackEnvelope::Format;

class CallbackEnvelopeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsEncrypted_data();
    void findsWhatIsEncrypted();
    void refusesWhatIsNoEnvelope_data();
    void refusesWhatIsNoEnvelope();
    void writesReplies_data();
    void writesReplies();
};

void CallbackEnvelopeTest::findsWhatIsEncrypted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Format>("format");

    QTest::newRow("as in the documents")
        << "<xml><ToUserName><![CDATA[ww1]]></ToUserName><AgentID><![CDATA[218]]></AgentID><Encrypt><![CDATA[a/b+c==]]></Encrypt></xml>"_ba
        << Format::Xml;
    QTest::newRow("in lines")
        << "<xml>\n  <Encrypt><![CDATA[a/b+c==]]></Encrypt>\n  <AgentID></AgentID>\n</xml>\n"_ba
        << Format::Xml;
    QTest::newRow("in lines as on Windows")
        << "<xml>\r\n<Encrypt><![CDATA[a/b+c==]]></Encrypt>\r\n</xml>\r\n"_ba << Format::Xml;
    QTest::newRow("without CDATA") << "<xml><Encrypt>a/b+c==</Encrypt></xml>"_ba << Format::Xml;
    QTest::newRow("with a declaration")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><Encrypt>a/b+c==</Encrypt></xml>"_ba
        << Format::Xml;
    QTest::newRow("with a byte order mark")
        << "\xEF\xBB\xBF<xml><Encrypt>a/b+c==</Encrypt></xml>"_ba << Format::Xml;
    QTest::newRow("with entities")
        << "<xml><Encrypt>a&#47;b&#x2B;c==</Encrypt></xml>"_ba << Format::Xml;
    QTest::newRow("with a decoy in a comment")
        << "<xml><!-- <Encrypt>decoy</Encrypt> --><Encrypt>a/b+c==</Encrypt></xml>"_ba
        << Format::Xml;
    QTest::newRow("with a decoy in CDATA")
        << "<xml><A><![CDATA[<Encrypt>decoy</Encrypt>]]></A><Encrypt>a/b+c==</Encrypt></xml>"_ba
        << Format::Xml;
    QTest::newRow("with a decoy deeper down")
        << "<xml><A><Encrypt>decoy</Encrypt></A><Encrypt>a/b+c==</Encrypt></xml>"_ba << Format::Xml;
    QTest::newRow("twice") << "<xml><Encrypt>a/b+c==</Encrypt><Encrypt>second</Encrypt></xml>"_ba
                           << Format::Xml;
    QTest::newRow("JSON of a bot") << R"({"encrypt":"a/b+c=="})"_ba << Format::Json;
    QTest::newRow("JSON of an application")
        << R"({"tousername":"ww1","encrypt":"a\/b+c==","agentid":218})"_ba << Format::Json;
    QTest::newRow("JSON of the PHP sample") << R"({"Encrypt":"a/b+c=="})"_ba << Format::Json;
}

void CallbackEnvelopeTest::findsWhatIsEncrypted()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Format, format);

    const auto envelope = CallbackEnvelope::parse(body);
    QVERIFY_RESULT(envelope);
    QCOMPARE(envelope->encrypted, "a/b+c=="_ba);
    QCOMPARE(envelope->format, format);
}

void CallbackEnvelopeTest::refusesWhatIsNoEnvelope_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("no markup") << "hello"_ba;
    QTest::newRow("no Encrypt") << "<xml><ToUserName>ww1</ToUserName></xml>"_ba;
    QTest::newRow("an empty Encrypt") << "<xml><Encrypt><![CDATA[]]></Encrypt></xml>"_ba;
    QTest::newRow("an Encrypt deeper down") << "<xml><A><Encrypt>a/b+c==</Encrypt></A></xml>"_ba;
    QTest::newRow("cut off") << "<xml><Encrypt><![CDATA[a/b+c==]]></Encrypt>"_ba;
    QTest::newRow("more after the end") << "<xml><Encrypt>a/b+c==</Encrypt></xml><xml/>"_ba;
    QTest::newRow("tags crossed") << "<xml><Encrypt>a/b+c==</encrypt></xml>"_ba;
    QTest::newRow("a NUL") << QByteArray("<xml><Encrypt>a\0b</Encrypt></xml>", 33);
    QTest::newRow("no UTF-8") << "<xml><A>\xC0\xAF</A><Encrypt>a/b+c==</Encrypt></xml>"_ba;
    QTest::newRow("a DTD")
        << "<!DOCTYPE xml SYSTEM \"file:///etc/passwd\"><xml><Encrypt>a/b+c==</Encrypt></xml>"_ba;
    QTest::newRow("entities that grow")
        << "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><xml><Encrypt>&b;</Encrypt></xml>"_ba;
    QTest::newRow("a DTD behind a declaration")
        << "<?xml version='1.0'?><!DOCTYPE x []><xml><Encrypt>a/b+c==</Encrypt></xml>"_ba;
    QTest::newRow("an entity nobody declared") << "<xml><Encrypt>&b;</Encrypt></xml>"_ba;
    QTest::newRow("deep") << "<xml>" + QByteArray("<a>").repeated(80'000);

    // 250 kB of these take QXmlStreamReader seconds.
    QByteArray attributes;
    for (int i = 0; i < 30'000; ++i)
        attributes += " a" + QByteArray::number(i, 36) + "=''";
    const QByteArray tail = "><Encrypt>a/b+c==</Encrypt></xml>"_ba;
    QTest::newRow("attributes") << "<xml" + attributes + tail;
    QTest::newRow("attributes behind a bracket") << "<xml b='>'" + attributes + tail;
    QTest::newRow("attributes behind a comment that opens CDATA")
        << "<!-- <![CDATA[ --><xml" + attributes + tail + "<!-- ]]> -->";
    QTest::newRow("attributes behind CDATA that opens a comment")
        << "<xml><a><![CDATA[<!--]]></a><b" + attributes + tail + "<!-- -->";

    QTest::newRow("JSON cut off") << R"({"encrypt":"a/b+c==")"_ba;
    QTest::newRow("JSON without encrypt") << R"({"agentid":218})"_ba;
    QTest::newRow("JSON with a number") << R"({"encrypt":5})"_ba;
    QTest::newRow("JSON, deep") << R"({"encrypt":)" + QByteArray(100'000, '[');
}

void CallbackEnvelopeTest::refusesWhatIsNoEnvelope()
{
    QFETCH(const QByteArray, body);

    const auto envelope = CallbackEnvelope::parse(body);
    QVERIFY_FAILURE(envelope, ErrorKind::InvalidInput);
    QCOMPARE(envelope.error().code, -40002);
}

void CallbackEnvelopeTest::writesReplies_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("reply");

    QTest::newRow("XML")
        << Format::Xml
        << "<xml><Encrypt><![CDATA[a/b+c==]]></Encrypt><MsgSignature><![CDATA[0af1]]></MsgSignature><TimeStamp>1409659813</TimeStamp><Nonce><![CDATA[n]]]]><![CDATA[>]]></Nonce></xml>"_ba;
    QTest::newRow("JSON")
        << Format::Json
        << R"({"encrypt":"a/b+c==","msgsignature":"0af1","nonce":"n]]>","timestamp":1409659813})"_ba;
}

void CallbackEnvelopeTest::writesReplies()
{
    QFETCH(const Format, format);
    QFETCH(const QByteArray, reply);

    const CallbackEnvelope envelope{.format = format, .encrypted = "a/b+c=="_ba};
    QCOMPARE(envelope.toReply("0af1"_ba, "1409659813"_ba, "n]]>"_ba), reply);
}

QTEST_GUILESS_MAIN(CallbackEnvelopeTest)
#include "tst_callbackenvelope.moc"
