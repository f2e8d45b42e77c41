// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/templatetext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc;

class TemplateTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsVariablesBetweenBraces_data();
    void findsVariablesBetweenBraces();
    void putsValuesIn_data();
    void putsValuesIn();
    void hasAnExampleForEachVariable();
};

void TemplateTextTest::findsVariablesBetweenBraces_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QString>("rendered"); // each as <name>

    QTest::newRow("nothing") << u""_s << QStringList() << u""_s;
    QTest::newRow("two") << u"Hello {sender.name}: {1}"_s << QStringList{u"sender.name"_s, u"1"_s}
                         << u"Hello <sender.name>: <1>"_s;
    QTest::newRow("one twice") << u"{text}{text}"_s << QStringList{u"text"_s} << u"<text><text>"_s;
    QTest::newRow("a Chinese name")
        << u"{var.名字}"_s << QStringList{u"var.名字"_s} << u"<var.名字>"_s;
    QTest::newRow("doubled braces")
        << u"{{text}} is {text}"_s << QStringList{u"text"_s} << u"{text} is <text>"_s;
    QTest::newRow("JSON") << u"{\"a\": {\"b\": \"{text}\"}, \"c\": {}}"_s << QStringList{u"text"_s}
                          << u"{\"a\": {\"b\": \"<text>\"}, \"c\": {}}"_s;
    QTest::newRow("a space") << u"{ text }"_s << QStringList() << u"{ text }"_s;
    QTest::newRow("open") << u"{text"_s << QStringList() << u"{text"_s;
    QTest::newRow("closed only") << u"text}"_s << QStringList() << u"text}"_s;
    QTest::newRow("three braces") << u"{{{text}}}"_s << QStringList() << u"{{text}}"_s;
    QTest::newRow("endless name") << u'{' + QString(200, u'a') + u'}' << QStringList()
                                  << u'{' + QString(200, u'a') + u'}';
}

void TemplateTextTest::findsVariablesBetweenBraces()
{
    QFETCH(const QString, source);
    const TemplateText text(source);

    QTEST(text.variables(), "variables");
    QCOMPARE(text.isPlain(), text.variables().isEmpty());
    QTEST(text.rendered([](const QString &name) { return u'<' + name + u'>'; }), "rendered");
}

void TemplateTextTest::putsValuesIn_data()
{
    QTest::addColumn<TemplateFormat>("format");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("rendered");

    QTest::newRow("braces are not looked into")
        << TemplateFormat::Plain << u"{text} {1}"_s << u"[{text} {1}]"_s;
    QTest::newRow("line break") << TemplateFormat::Plain << u"a\nb"_s << u"[a\nb]"_s;
    QTest::newRow("JSON") << TemplateFormat::Json << u"\"a\"\n\\b"_s << u"[\\\"a\\\"\\n\\\\b]"_s;
    QTest::newRow("Chinese in JSON") << TemplateFormat::Json << u"菜单"_s << u"[菜单]"_s;
    QTest::newRow("URL") << TemplateFormat::Url << u"a b&c=菜/?#"_s
                         << u"[a%20b%26c%3D%E8%8F%9C%2F%3F%23]"_s;
    QTest::newRow("path upwards") << TemplateFormat::Path << u"../../etc/passwd"_s
                                  << u"[_._.._etc_passwd]"_s;
    QTest::newRow("hidden file") << TemplateFormat::Path << u".bashrc"_s << u"[_bashrc]"_s;
    QTest::newRow("control characters") << TemplateFormat::Path << u"a\n\0b"_s << u"[ab]"_s;
}

void TemplateTextTest::putsValuesIn()
{
    QFETCH(const TemplateFormat, format);
    QFETCH(const QString, value);

    const TemplateText text(u"[{text}{unknown}]"_s);
    const auto values = [&](const QString &name) -> std::optional<QString> {
        if (name == "text"_L1)
            return value;
        return std::nullopt;
    };
    QTEST(text.rendered(values, format), "rendered");
}

void TemplateTextTest::hasAnExampleForEachVariable()
{
    QVERIFY(!templateVariables().isEmpty());
    for (const TemplateVariable &variable : templateVariables()) {
        const QString name = QString::fromLatin1(variable.name);
        QCOMPARE(TemplateText(u'{' + name + u'}').variables(), QStringList{name});
        QVERIFY(variable.label != nullptr);
        QVERIFY(!exampleVariables()(name).value_or(QString()).isEmpty());
    }
    QCOMPARE(exampleVariables()(u"size"_s), u"size"_s); // a rule's own
}

QTEST_GUILESS_MAIN(TemplateTextTest)
#include "tst_templatetext.moc"
