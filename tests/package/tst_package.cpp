// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackcrypto.h"
#include "tests/support/qverifyresult.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using ewc::wecom::CallbackCrypto;
using ewc::wecom::CallbackEnvelope;

namespace {

const QByteArray Token = "packagetoken"_ba;
const QByteArray EncodingAesKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"_ba;
const QByteArray CorpId = "ww0123456789abcdef"_ba;
const QByteArray Timestamp = "1732240000"_ba;
const QByteArray Nonce = "1372623149"_ba;

const QByteArray Hello =
    "<xml><ToUserName>ww0123456789abcdef</ToUserName><FromUserName>zhangsan</FromUserName>"
    "<CreateTime>1732240000</CreateTime><MsgType>text</MsgType><Content>你好</Content>"
    "<MsgId>4561255354251345929</MsgId><AgentID>1</AgentID></xml>"_ba;

/*! Writes \a content to \a path; false if it cannot. */
bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype start = text.indexOf(before) + before.size();
    return text.mid(start, text.indexOf(after, start) - start);
}

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QDir(folder).relativeFilePath(it.next());
    files.sort();
    return files;
}

} // namespace

/*! What a user of the library meets: an installed package, and a program of their own. */
class PackageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void installsThePublicHeadersOnly();
    void installsProgramsThatFindTheirLibrary();
    void installsTheModuleWhereTheLibraryLooks();
    void buildsAnExampleOutsideTheTree();
    void theExampleEchoesAText();

private:
    void run(const QString &program, const QStringList &arguments);

    const QString m_prefix = QStringLiteral(EWC_PACKAGE_PREFIX);
    QTemporaryDir m_outside;
    QByteArray m_output; ///< of the last run()
};

void PackageTest::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    QVERIFY2(process.waitForFinished(-1), qPrintable(process.errorString()));
    m_output = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             m_output.constData());
}

void PackageTest::initTestCase()
{
    QVERIFY(m_outside.isValid());
    QVERIFY(QDir(m_prefix).removeRecursively());
    run(QStringLiteral(EWC_CMAKE),
        {u"--install"_s, QStringLiteral(EWC_BUILD_DIR), u"--prefix"_s, m_prefix});
}

void PackageTest::installsThePublicHeadersOnly()
{
    QCOMPARE(filesBelow(m_prefix + u"/include"_s),
             filesBelow(QStringLiteral(EWC_SOURCE_DIR "/core/include")));
}

void PackageTest::installsProgramsThatFindTheirLibrary()
{
    run(m_prefix + u"/bin/easywechat"_s, {u"--version"_s});
    QVERIFY2(m_output.contains(EWC_VERSION), m_output.constData());
}

void PackageTest::installsTheModuleWhereTheLibraryLooks()
{
    const QStringList modules =
        filesBelow(m_prefix).filter(QRegularExpression(u"/libewc_media\\.so$"_s));
    if (!QFile::exists(QStringLiteral(EWC_BUILD_DIR "/lib/easywechat/libewc_media.so")))
        QSKIP("built without the module");
    QCOMPARE(modules.size(), 1);
    const QString path = m_prefix + u'/' + modules.constFirst();
    // Loaded by itself, it finds the library that it was installed with.
    run(u"ldd"_s, {path});
    const QString library = QFileInfo(path).absolutePath() + u"/../libewc_core.so"_s;
    QVERIFY2(m_output.contains(QFile::encodeName(library)) && !m_output.contains("not found"),
             m_output.constData());
}

void PackageTest::buildsAnExampleOutsideTheTree()
{
    // As it stands in the tree, but on a free port.
    const QString example = QStringLiteral(EWC_SOURCE_DIR "/app/examples/echo/");
    const QByteArray program = readFile(example + u"main.cpp"_s);
    QVERIFY(program.contains("6000"));
    QVERIFY(writeFile(m_outside.filePath(u"main.cpp"_s), QByteArray(program).replace("6000", "0")));
    QVERIFY(QFile::copy(example + u"CMakeLists.txt"_s, m_outside.filePath(u"CMakeLists.txt"_s)));

    // Qt Core and Network are all that the package may ask for.
    const QString build = m_outside.filePath(u"build"_s);
    run(QStringLiteral(EWC_CMAKE),
        {u"-S"_s, m_outside.path(), u"-B"_s, build, u"-G"_s, u"Ninja"_s,
         u"-DCMAKE_PREFIX_PATH="_s + m_prefix, QStringLiteral("-DCMAKE_CXX_FLAGS=" EWC_CXX_FLAGS),
         u"-DCMAKE_DISABLE_FIND_PACKAGE_Qt6HttpServer=ON"_s,
         u"-DCMAKE_DISABLE_FIND_PACKAGE_Qt6Sql=ON"_s, u"-DCMAKE_DISABLE_FIND_PACKAGE_OpenSSL=ON"_s,
         u"-DCMAKE_DISABLE_FIND_PACKAGE_tl-expected=ON"_s});
    run(QStringLiteral(EWC_CMAKE), {u"--build"_s, build});
}

void PackageTest::theExampleEchoesAText()
{
    QVERIFY(writeFile(m_outside.filePath(u"config.ini"_s),
                      "[demo]\ncorpid = " + CorpId + "\nsecret = unused\nappid = 1\ntoken = "
                          + Token + "\nencoding_aes_key = " + EncodingAesKey + "\n"));
    QProcess bot;
    bot.setProcessChannelMode(QProcess::MergedChannels);
    bot.setWorkingDirectory(m_outside.path());
    bot.start(m_outside.filePath(u"build/echo"_s), QStringList());

    static const QRegularExpression url(u"http://\\S+:(\\d+)(/\\S*)"_s);
    QString output;
    while (!url.match(output).hasMatch() && bot.waitForReadyRead())
        output += QString::fromUtf8(bot.readAll());
    const auto listening = url.match(output);
    QVERIFY2(listening.hasMatch(), qPrintable(output));

    auto crypto = CallbackCrypto::create(Token, EncodingAesKey, CorpId);
    QVERIFY_RESULT(crypto);
    const auto body = crypto->seal(Hello, Timestamp, Nonce, CallbackEnvelope::Format::Xml);
    QVERIFY_RESULT(body);
    const QByteArray signature = between(*body, "<MsgSignature><![CDATA[", "]]>");

    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, listening.captured(1).toUShort());
    QVERIFY2(socket.waitForConnected(), qPrintable(socket.errorString()));
    socket.write("POST " + listening.captured(2).toUtf8() + "?msg_signature=" + signature
                 + "&timestamp=" + Timestamp + "&nonce=" + Nonce
                 + " HTTP/1.1\r\nHost: bot\r\nConnection: close\r\nContent-Length: "
                 + QByteArray::number(body->size()) + "\r\n\r\n" + *body);
    QVERIFY(socket.waitForDisconnected());
    const QByteArray response = socket.readAll();
    QVERIFY2(response.startsWith("HTTP/1.1 200 "), response.constData());

    const QByteArray envelope = response.mid(response.indexOf("\r\n\r\n") + 4);
    const auto parsed = CallbackEnvelope::parse(envelope);
    QVERIFY_RESULT(parsed);
    const auto reply =
        crypto->open({.msgSignature = between(envelope, "<MsgSignature><![CDATA[", "]]>"),
                      .timestamp = between(envelope, "<TimeStamp>", "</TimeStamp>"),
                      .nonce = between(envelope, "<Nonce><![CDATA[", "]]>"),
                      .echostr = {}},
                     *parsed);
    QVERIFY_RESULT(reply);
    QVERIFY2(reply->contains("你好"), reply->constData());

    bot.terminate();
    QVERIFY(bot.waitForFinished());
}

QTEST_GUILESS_MAIN(PackageTest)
#include "tst_package.moc"
