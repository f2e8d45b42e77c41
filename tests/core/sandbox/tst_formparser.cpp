// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sandbox/formparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::sandbox;

namespace {

const QByteArray Type = "multipart/form-data; boundary=XyZ"_ba;

QByteArray form(const QByteArray &disposition, const QByteArray &data = "data"_ba)
{
    return "--XyZ\r\nContent-Disposition: " + disposition + "\r\n\r\n" + data + "\r\n--XyZ--\r\n";
}

} // namespace

class FormParserTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFileNamesAsTheyAre_data();
    void readsFileNamesAsTheyAre();
    void readsEveryPart();
    void keepsBytesThatLookLikeABoundary();
    void refusesWhatIsNoForm_data();
    void refusesWhatIsNoForm();
};

void FormParserTest::readsFileNamesAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << R"("a.txt")"_ba << u"a.txt"_s;
    QTest::newRow("Chinese") << "\"中文 名字 (1).pdf\""_ba << u"中文 名字 (1).pdf"_s;
    QTest::newRow("an emoji") << "\"👋🏽.png\""_ba << u"👋🏽.png"_s;
    QTest::newRow("long") << '"' + "长"_ba.repeated(250) + ".txt\""
                          << u"长"_s.repeated(250) + u".txt"_s;
    QTest::newRow("a quote") << R"("a\"b.txt")"_ba << u"a\"b.txt"_s;
    QTest::newRow("a backslash") << R"("a\\b.txt")"_ba << uR"(a\b.txt)"_s;
    QTest::newRow("a backslash alone") << R"("a\b.txt")"_ba << uR"(a\b.txt)"_s;
    QTest::newRow("a semicolon") << R"("a;b=c.txt")"_ba << u"a;b=c.txt"_s;
    QTest::newRow("a percent stays a percent") << R"("%E4%B8%AD.txt")"_ba << u"%E4%B8%AD.txt"_s;
    QTest::newRow("without quotes") << "a.txt"_ba << u"a.txt"_s;
    QTest::newRow("empty") << R"("")"_ba << u""_s;
}

void FormParserTest::readsFileNamesAsTheyAre()
{
    QFETCH(const QByteArray, written);
    QFETCH(const QString, name);

    // The parts show what is in it.
    const QByteArray body =
        form(R"(form-data; name="media"; filename=)" + written + "; filelength=4");
    const auto parts = parseForm(Type, body);
    QVERIFY(parts);
    QCOMPARE(parts->size(), 1);
    QCOMPARE(parts->at(0).name, u"media"_s);
    QCOMPARE(parts->at(0).fileName.value(), name);
    QCOMPARE(parts->at(0).fileLength.value(), 4);
    QVERIFY(!parts->at(0).hasExtendedName);
    QCOMPARE(parts->at(0).data.toByteArray(), "data"_ba);
}

void FormParserTest::readsEveryPart()
{
    const QByteArray body = "--XyZ\r\ncontent-disposition: form-data; name=\"a\"\r\n\r\n\r\n"
                            "--XyZ\r\nContent-Type: image/png\r\n"
                            "Content-Disposition: form-data; name=\"media\"; filename=\"x\"; "
                            "filename*=UTF-8''x\r\n\r\n\r\n\r\n\r\n--XyZ--"_ba;
    const auto parts = parseForm(Type, body);
    QVERIFY(parts);
    QCOMPARE(parts->size(), 2);
    QVERIFY(!parts->at(0).fileName.has_value());
    QVERIFY(parts->at(0).data.isEmpty());
    QCOMPARE(parts->at(1).contentType, "image/png"_ba);
    QVERIFY(parts->at(1).hasExtendedName);
    QCOMPARE(parts->at(1).data.toByteArray(), "\r\n\r\n"_ba);
}

void FormParserTest::keepsBytesThatLookLikeABoundary()
{
    const QByteArray data = QByteArray("\0--XyZ\n\r\n--XyY\r\n--Xy", 19);
    const QByteArray body = form(R"(form-data; name="media"; filename="a")"_ba, data);
    const auto parts = parseForm(Type, body);
    QVERIFY(parts);
    QCOMPARE(parts->at(0).data.toByteArray(), data);
}

void FormParserTest::refusesWhatIsNoForm_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("errcode");

    const QByteArray good = R"(form-data; name="media"; filename="a")"_ba;
    QTest::newRow("another type") << "application/json"_ba << form(good) << 41005;
    QTest::newRow("no type") << ""_ba << form(good) << 41005;
    QTest::newRow("no boundary") << "multipart/form-data"_ba << form(good) << 41005;
    QTest::newRow("a boundary in quotes")
        << "multipart/form-data; boundary=\"XyZ\""_ba << form(good) << 41005;
    QTest::newRow("another boundary")
        << "multipart/form-data; boundary=other"_ba << form(good) << 41005;
    QTest::newRow("nothing") << Type << ""_ba << 41005;
    QTest::newRow("no end") << Type << form(good).chopped(4) << 41005;
    QTest::newRow("cut off in its head") << Type << form(good).first(30) << 41005;
    QTest::newRow("no disposition") << Type << "--XyZ\r\nA: b\r\n\r\ndata\r\n--XyZ--"_ba << 41005;
    QTest::newRow("no name") << Type << form(R"(form-data; filename="a")"_ba) << 41005;
    QTest::newRow("no form-data") << Type << form(R"(attachment; name="media")"_ba) << 41005;
    QTest::newRow("an open quote") << Type << form(R"(form-data; name="media)"_ba) << 41005;
    QTest::newRow("something after a quote")
        << Type << form(R"(form-data; name="media"x; filename="a")"_ba) << 41005;
    QTest::newRow("a length that is none")
        << Type << form(R"(form-data; name="media"; filelength=x)"_ba) << 41005;
    QTest::newRow("line feeds alone") << Type << form(good).replace("\r\n", "\n") << 41005;
    QTest::newRow("a name in another encoding")
        << Type << form("form-data; name=\"media\"; filename=\"\xD6\xD0\""_ba) << 40033;
    QTest::newRow("a control character")
        << Type << form("form-data; name=\"media\"; filename=\"a\x01\""_ba) << 40033;
    QTest::newRow("too many parts")
        << Type
        << ("--XyZ\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n"_ba.repeated(17)
            + "--XyZ--")
        << 41005;
}

void FormParserTest::refusesWhatIsNoForm()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, body);
    QFETCH(const int, errcode);

    const auto parts = parseForm(type, body);
    QVERIFY(!parts);
    QCOMPARE(parts.error(), errcode);
}

QTEST_GUILESS_MAIN(FormParserTest)
#include "tst_formparser.moc"
