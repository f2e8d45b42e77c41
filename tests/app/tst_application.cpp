// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/application.h"
#include "core/store/messagereader.h"
#include "tests/support/platform.h"
#include "tests/support/rawhttp.h"
#include "ui/enginelink.h"
#include "ui/mainwindow.h"
#include "ui/phone/phonedock.h"
#include "ui/widgets/messagetable.h"
#include "ui/widgets/problembar.h"
#include "ui/widgets/statusline.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using ewc::test::Platform;

/*! The whole console: sandbox, engine, window, and what puts them together. */
class ApplicationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsInTheSandbox();
    void opensTheAccountsOnceThereAreSome();
    void triesTheSandboxAndComesBack();
    void goesOnWhenTheConfigurationIsSpoilt();
    void writesADeletedConfigurationAgain();
    void startsWithABadConfigurationAndRecovers();
    void losesNothingWhenClosedUnderLoad();

private:
    void start();
    void writeConfig(const QByteArray &key = Platform::account().encodingAesKey.toUtf8()) const;
    [[nodiscard]] MainWindow *window() const;
    [[nodiscard]] QComboBox *accounts() const
    {
        return window()->findChild<StatusLine *>()->findChild<QComboBox *>();
    }
    [[nodiscard]] bool saysProblem(const QString &text) const;
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(address().port(0)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Application> m_application;
    QString m_config;
};

void ApplicationTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_dir->path().toUtf8());
    qputenv("XDG_DATA_HOME", m_dir->path().toUtf8());
    m_config = m_dir->filePath(u"EasyWeChat/config.ini"_s);
    QVERIFY(QDir().mkpath(m_dir->filePath(u"EasyWeChat"_s)));
}

void ApplicationTest::cleanup()
{
    if (m_application)
        window()->close();
    m_application.reset();
    m_dir.reset();
}

void ApplicationTest::start()
{
    m_application = std::make_unique<Application>(ConsoleOptions{});
}

void ApplicationTest::writeConfig(const QByteArray &key) const
{
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Account account = Platform::account();
    file.write("[demo]\ncorpid = " + account.corpId.toUtf8() + "\ntoken = " + account.token.toUtf8()
               + "\nencoding_aes_key = " + key + "\n[system]\nlisten = 127.0.0.1:0\n");
}

MainWindow *ApplicationTest::window() const
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *main = qobject_cast<MainWindow *>(widget))
            return main;
    }
    return nullptr;
}

bool ApplicationTest::saysProblem(const QString &text) const
{
    const auto *bar = window()->findChild<ProblemBar *>();
    const auto labels = bar->findChildren<QLabel *>();
    return bar->isVisible() && std::ranges::any_of(labels, [&text](const QLabel *label) {
               return label->text().contains(text);
           });
}

/*! Where it listens, as the user would find out; empty while it does not. */
QUrl ApplicationTest::address() const
{
    QGuiApplication::clipboard()->clear();
    const auto actions = window()->findChild<StatusLine *>()->findChildren<QAction *>();
    const auto copy = std::ranges::find(actions, u"&Copy the address"_s, &QAction::text);
    (*copy)->trigger();
    return QUrl(QGuiApplication::clipboard()->text());
}

void ApplicationTest::beginsInTheSandbox()
{
    start();
    QCOMPARE(accounts()->currentText(), u"Sandbox"_s);
    auto *phone = window()->findChild<PhoneDock *>();
    QTRY_COMPARE(phone->member(), u"zhangsan"_s);
    auto *input = phone->findChild<QLineEdit *>();
    QTRY_VERIFY(input->isEnabled());
    QTest::keyClicks(input, u"hello"_s);
    const auto *model = window()->findChild<MessageTable *>()->model();
    QTRY_VERIFY(port() > 0); // before that nobody would answer
    QTRY_VERIFY2(
        [&] {
            if (!input->text().isEmpty())
                QTest::keyClick(input, Qt::Key_Return); // until the callback is registered
            return model->rowCount() >= 2;
        }(),
        "no answer in the log");
    QVERIFY(!QFile::exists(m_config)); // trying things leaves no account behind
}

void ApplicationTest::opensTheAccountsOnceThereAreSome()
{
    start();
    writeConfig();
    Q_EMIT window()->configSaved(); // as the settings dialog does
    QTRY_COMPARE(address().path(), u"/weixin/demo"_s);
    QCOMPARE(accounts()->currentText(), u"demo"_s);
    QVERIFY(window()->findChild<PhoneDock *>()->isHidden());
    QVERIFY(QFile::exists(m_dir->filePath(u"EasyWeChat/easywechat.db"_s)));
}

void ApplicationTest::triesTheSandboxAndComesBack()
{
    writeConfig();
    start();
    QTRY_COMPARE(accounts()->currentText(), u"demo"_s);
    Q_EMIT accounts()->activated(accounts()->findText(u"Try in the sandbox"_s));
    QTRY_VERIFY(!window()->findChild<PhoneDock *>()->member().isEmpty());
    QVERIFY(window()->findChild<PhoneDock *>()->isVisible());
    Q_EMIT accounts()->activated(accounts()->findText(u"Back to your accounts"_s));
    QTRY_COMPARE(address().path(), u"/weixin/demo"_s);
    QCOMPARE(accounts()->currentText(), u"demo"_s);
}

void ApplicationTest::goesOnWhenTheConfigurationIsSpoilt()
{
    writeConfig();
    start();
    QTRY_VERIFY(port() > 0);
    const quint16 before = port();
    writeConfig("short"_ba);
    QTRY_VERIFY(saysProblem(u"config.ini has changed and cannot be used"_s));
    QCOMPARE(port(), before);
    RawHttp http(before);
    http.send(Platform().callback("/weixin/demo"_ba, Platform::text("hello"_ba, "1"_ba)));
    QCOMPARE(http.status(), 200);
    writeConfig();
    QTRY_VERIFY(window()->findChild<ProblemBar *>()->isHidden());
}

void ApplicationTest::writesADeletedConfigurationAgain()
{
    writeConfig();
    start();
    QTRY_VERIFY(port() > 0);
    QFile file(m_config);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    QVERIFY(file.remove());
    QTRY_VERIFY(saysProblem(u"config.ini has disappeared"_s));
    QTest::mouseClick(window()->findChild<ProblemBar *>()->findChild<QAbstractButton *>(),
                      Qt::LeftButton);
    QTRY_VERIFY(window()->findChild<ProblemBar *>()->isHidden());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void ApplicationTest::startsWithABadConfigurationAndRecovers()
{
    writeConfig("short"_ba);
    start();
    QTRY_VERIFY(saysProblem(u"The accounts cannot be used as they are"_s));
    writeConfig();
    QTRY_COMPARE(accounts()->currentText(), u"demo"_s);
    QTRY_VERIFY(port() > 0);
}

void ApplicationTest::losesNothingWhenClosedUnderLoad()
{
    writeConfig();
    start();
    QTRY_VERIFY(port() > 0);

    constexpr int Writers = 8;
    const Platform platform;
    int sent = 0;
    int answered = 0;
    std::vector<std::unique_ptr<RawHttp>> writers;
    const auto write = [&](RawHttp &writer) {
        ++sent;
        writer.send(platform.callback("/weixin/demo"_ba,
                                      Platform::text("hello"_ba, QByteArray::number(sent))));
    };
    const quint16 busyPort = port();
    for (int i = 0; i < Writers; ++i) {
        writers.push_back(std::make_unique<RawHttp>(busyPort));
        RawHttp *writer = writers.back().get();
        connect(&writer->socket(), &QTcpSocket::readyRead, this, [&answered, writer, write] {
            // RawHttp has taken the bytes already: each is a whole small reply.
            if (!writer->received().contains("</xml>"))
                return;
            answered += writer->reply().startsWith("HTTP/1.1 200") ? 1 : 0;
            write(*writer);
        });
        write(*writer);
    }
    QTRY_VERIFY(answered > 100);
    window()->close(); // in the middle of it
    QTRY_VERIFY(std::ranges::all_of(writers, [](const auto &w) { return w->isClosed(); }));
    m_application.reset();

    const auto reader = MessageReader::open(m_dir->filePath(u"EasyWeChat"_s)).value();
    const auto kept = reader->countSince(0, {}).value().received;
    QVERIFY2(kept >= answered, qPrintable(u"%1 of %2"_s.arg(kept).arg(answered)));
}

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
