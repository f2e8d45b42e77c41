// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings.h"
#include "tests/support/qverifyresult.h"
#include "ui/dialogs/messagebar.h"
#include "ui/dialogs/settingsdialog.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

const auto Demo = R"(; my bots
[demo]
corpid = ww0123456789abcdef ; the company
secret = not-so-secret
appid = 1000002
token = token
encoding_aes_key = AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8
colour = green

[alerts]
transport = robot
webhook_key = 693a91f6

[system]
listen = 127.0.0.1:6000
)"_ba;

} // namespace

/*! The real dialog on real files, used as with mouse and keyboard. */
class SettingsDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refusesToSaveAKeyOf42Characters();
    void savesExactlyWhatWasChanged();
    void makesAFileWhereThereIsNone();
    void startsANewAccountWithItsFirstField();
    void duplicatesWithAnotherName();
    void removesAndBringsBack();
    void renamesTwoIntoEachOther();
    void refusesANameThatIsTaken();
    void importsWhatIsDropped();
    void saysWhyAFileWasNotImported();
    void keepsWhatAnotherProgramWrote();
    void keepsAllThatWasTypedIfSavingFails();
    void opensOnABrokenFileAndLeavesItAlone_data();
    void opensOnABrokenFileAndLeavesItAlone();
    void asksOnlyIfSomethingWouldBeLost();
    void previewsTheThemeAndPutsItBack();
    void showsTheCallbackUrl();
    void makesUpTokenAndKey();

private:
    void write(const QByteArray &content, const QString &name = u"config.ini"_s) const;
    [[nodiscard]] QByteArray content() const;
    void open();
    [[nodiscard]] QLineEdit *field(const QString &key) const;
    void type(const QString &key, const QString &text) const;
    void press(const QString &text) const;
    [[nodiscard]] QStringList accounts() const;
    [[nodiscard]] QString message() const { return m_dialog->findChild<MessageBar *>()->text(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void SettingsDialogTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_file = m_dir->filePath(u"config.ini"_s);
}

void SettingsDialogTest::cleanup()
{
    m_dialog.reset();
    m_dir.reset();
}

void SettingsDialogTest::write(const QByteArray &content, const QString &name) const
{
    QFile file(m_dir->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray SettingsDialogTest::content() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettingsDialogTest::open()
{
    m_dialog = std::make_unique<SettingsDialog>(
        SettingsDialog::Options{.configFile = m_file, .scheme = Scheme::Light});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QLineEdit *SettingsDialogTest::field(const QString &key) const
{
    return m_dialog->findChild<QLineEdit *>(key);
}

void SettingsDialogTest::type(const QString &key, const QString &text) const
{
    field(key)->setFocus();
    field(key)->selectAll();
    if (text.isEmpty())
        QTest::keyClick(field(key), Qt::Key_Delete);
    QTest::keyClicks(field(key), text);
}

/*! Clicks the visible button that says \a text. */
void SettingsDialogTest::press(const QString &text) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(u"no button says "_s + text));
}

QStringList SettingsDialogTest::accounts() const
{
    const auto *list = m_dialog->findChild<QListWidget *>(u"accounts"_s);
    QStringList names;
    for (int i = 0; i < list->count(); ++i)
        names.append(list->item(i)->text());
    return names;
}

void SettingsDialogTest::refusesToSaveAKeyOf42Characters()
{
    write(Demo);
    open();
    type(u"encoding_aes_key"_s, QString(42, u'a'));
    m_dialog->showPage(SettingsDialog::Page::Storage);
    press(u"Save"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(message().contains("[demo] EncodingAESKey has 42 characters, but 43 are needed."_L1),
             qPrintable(message()));
    QVERIFY(field(u"encoding_aes_key"_s)->hasFocus());
    QCOMPARE(content(), Demo);
}

void SettingsDialogTest::savesExactlyWhatWasChanged()
{
    write(Demo);
    open();
    QSignalSpy saved(m_dialog.get(), &SettingsDialog::saved);
    type(u"secret"_s, u"another"_s);
    m_dialog->showPage(SettingsDialog::Page::Server);
    type(u"listen"_s, u"127.0.0.1:6001"_s);
    QTest::keyClick(field(u"listen"_s), Qt::Key_Return);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.constFirst().constFirst().toString(), m_file);
    QCOMPARE(content(), QByteArray(Demo)
                            .replace("not-so-secret", "another")
                            .replace("127.0.0.1:6000", "127.0.0.1:6001"));
}

void SettingsDialogTest::makesAFileWhereThereIsNone()
{
    open();
    press(u"Add an account"_s);
    QTest::keyClicks(field(u"corpid"_s), u"ww1"_s);
    type(u"secret"_s, u"s"_s);
    type(u"agentid"_s, u"7"_s);
    press(u"Save"_s);
    const Result<Settings> settings = Settings::load(m_file);
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->accounts.size(), 1);
    QCOMPARE(settings->accounts.constFirst().name, u"demo"_s);
    QCOMPARE(settings->accounts.constFirst().corpId, u"ww1"_s);
}

void SettingsDialogTest::startsANewAccountWithItsFirstField()
{
    write(Demo);
    open();
    m_dialog->startNewAccount();
    QVERIFY(field(u"corpid"_s)->hasFocus());
    QCOMPARE(accounts(), QStringList({u"demo"_s, u"alerts"_s, u"demo-2"_s}));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(accounts().constLast(), u"demo-3"_s);
}

void SettingsDialogTest::duplicatesWithAnotherName()
{
    write(Demo);
    open();
    press(u"Duplicate"_s);
    QCOMPARE(accounts(), QStringList({u"demo"_s, u"alerts"_s, u"demo-2"_s}));
    type(u"agentid"_s, u"1000003"_s);
    press(u"Save"_s);
    QVERIFY(content().startsWith(Demo.first(Demo.indexOf("[system]"))));
    const QByteArray copy = content().sliced(content().indexOf("[demo-2]"));
    QVERIFY(copy.contains("colour = green")); // what others wrote there, too
    QVERIFY(copy.contains("1000003"));
}

void SettingsDialogTest::removesAndBringsBack()
{
    write(Demo);
    open();
    auto *const list = m_dialog->findChild<QListWidget *>(u"accounts"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(accounts(), QStringList(u"alerts"_s));
    QVERIFY(message().contains(u"“demo” was removed."_s));
    press(u"Undo"_s);
    QCOMPARE(accounts(), QStringList({u"demo"_s, u"alerts"_s}));
    QCOMPARE(field(u"corpid"_s)->text(), u"ww0123456789abcdef"_s);

    QTest::keyClick(list, Qt::Key_Delete);
    press(u"Save"_s);
    QVERIFY(!content().contains("[demo]"));
    QVERIFY(content().contains("[alerts]"));
}

void SettingsDialogTest::renamesTwoIntoEachOther()
{
    write(Demo);
    open();
    type(u"[name]"_s, u"alerts"_s);
    m_dialog->findChild<QListWidget *>(u"accounts"_s)->setCurrentRow(1);
    type(u"[name]"_s, u"demo"_s);
    press(u"Save"_s);
    QVERIFY2(!m_dialog->isVisible(), qPrintable(message()));
    const Result<Settings> settings = Settings::load(m_file);
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->account(u"alerts"_s)->corpId, u"ww0123456789abcdef"_s);
    QCOMPARE(settings->account(u"demo"_s)->webhookKey, u"693a91f6"_s);
    QVERIFY(content().contains("; the company"));
}

void SettingsDialogTest::refusesANameThatIsTaken()
{
    write(Demo);
    open();
    type(u"[name]"_s, u"alerts"_s);
    press(u"Save"_s);
    QVERIFY(message().contains("There is an account called alerts already."_L1));
    QCOMPARE(content(), Demo);
}

void SettingsDialogTest::importsWhatIsDropped()
{
    write("[alerts]\ntransport = robot\nwebhook_key = 693a91f6\n"_ba);
    write(Demo, u"other.ini"_s);
    open();
    m_dialog->showPage(SettingsDialog::Page::Server);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_dir->filePath(u"other.ini"_s))});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_dialog.get(), &drop);
    QCOMPARE(accounts(), QStringList({u"alerts"_s, u"demo"_s}));
    QVERIFY2(message().contains("Added: demo."_L1), qPrintable(message()));
    QVERIFY(message().contains("Here already: alerts."_L1));
    QVERIFY(field(u"corpid"_s)->isVisible());
    press(u"Save"_s);
    QCOMPARE(Settings::load(m_file)->accounts.size(), 2);
}

void SettingsDialogTest::saysWhyAFileWasNotImported()
{
    write(Demo);
    write("no configuration\n"_ba, u"other.ini"_s);
    open();
    m_dialog->importFile(m_dir->filePath(u"other.ini"_s));
    QVERIFY(message().contains("other.ini was not imported."_L1));
    QVERIFY(message().contains("line 1"_L1));
    QCOMPARE(accounts(), QStringList({u"demo"_s, u"alerts"_s}));
}

void SettingsDialogTest::keepsWhatAnotherProgramWrote()
{
    write(Demo);
    open();
    type(u"secret"_s, u"mine"_s);
    write(QByteArray(Demo).replace("693a91f6", "theirs").replace("not-so-secret", "theirs-too"));
    press(u"Save"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(message().contains("[demo] secret"_L1), qPrintable(message()));
    QVERIFY(content().contains("webhook_key = theirs\n"));
    QVERIFY(content().contains("secret = mine\n"));
    press(u"Close"_s);
    QVERIFY(!m_dialog->isVisible());
}

void SettingsDialogTest::keepsAllThatWasTypedIfSavingFails()
{
    QVERIFY(QDir(m_dir->path()).mkdir(u"sub"_s));
    m_file = m_dir->filePath(u"sub/config.ini"_s);
    write(Demo, u"sub/config.ini"_s);
    open();
    type(u"secret"_s, u"mine"_s);
    QVERIFY(QDir(m_dir->filePath(u"sub"_s)).removeRecursively());
    write("a file where the folder was"_ba, u"sub"_s);
    press(u"Save"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(message().contains("The settings were not saved."_L1));
    QCOMPARE(field(u"secret"_s)->text(), u"mine"_s);

    QVERIFY(QFile::remove(m_dir->filePath(u"sub"_s)));
    press(u"Save"_s);
    QVERIFY(content().contains("secret = mine"));
}

void SettingsDialogTest::opensOnABrokenFileAndLeavesItAlone_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<QString>("what");
    QTest::newRow("a line that means nothing") << false << u"line 2"_s;
    QTest::newRow("nothing to be read") << true << u"folder"_s;
}

void SettingsDialogTest::opensOnABrokenFileAndLeavesItAlone()
{
    QFETCH(const bool, isFolder);
    QFETCH(const QString, what);
    const QByteArray broken = "[demo]\nsecret\n"_ba;
    if (isFolder)
        QVERIFY(QDir().mkdir(m_file));
    else
        write(broken);
    open();
    const auto labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&what](const QLabel *label) {
        return label->isVisible() && label->text().contains(what);
    }));
    m_dialog->startNewAccount();
    m_dialog->importFile(m_file);
    press(u"Save"_s);
    QCOMPARE(content(), isFolder ? QByteArray() : broken);

    if (isFolder)
        QVERIFY(QDir().rmdir(m_file));
    write(Demo);
    m_dialog->show();
    press(u"Try again"_s);
    QCOMPARE(accounts(), QStringList({u"demo"_s, u"alerts"_s}));
    QVERIFY(field(u"corpid"_s)->isVisible());
}

void SettingsDialogTest::asksOnlyIfSomethingWouldBeLost()
{
    write(Demo);
    open();
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());

    open();
    type(u"secret"_s, u"mine"_s);
    m_dialog->close();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(message().contains("You have changed something."_L1));
    press(u"Keep editing"_s);
    QVERIFY(message().isEmpty());
    QCOMPARE(field(u"secret"_s)->text(), u"mine"_s);
    press(u"Cancel"_s);
    press(u"Discard"_s);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(content(), Demo);
}

void SettingsDialogTest::previewsTheThemeAndPutsItBack()
{
    write(Demo);
    open();
    m_dialog->showPage(SettingsDialog::Page::Appearance);
    QSignalSpy schemes(m_dialog.get(), &SettingsDialog::schemeChosen);
    QSignalSpy languages(m_dialog.get(), &SettingsDialog::languageChosen);
    for (QComboBox *choice : m_dialog->findChildren<QComboBox *>()) {
        if (choice->isVisible())
            QTest::keyClick(choice, Qt::Key_End);
    }
    QCOMPARE(schemes.takeFirst().constFirst().value<Scheme>(), Scheme::Dark);
    QCOMPARE(languages.takeFirst().constFirst().toString(), u"zh_CN"_s);
    press(u"Cancel"_s);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(schemes.takeFirst().constFirst().value<Scheme>(), Scheme::Light);
    QCOMPARE(languages.takeFirst().constFirst().toString(), QString());
}

void SettingsDialogTest::showsTheCallbackUrl()
{
    write(Demo);
    open();
    const QLineEdit *const url = field(u"callbackUrl"_s);
    QCOMPARE(url->text(), u"http://127.0.0.1:6000/weixin/demo"_s);
    type(u"public_url"_s, u"https://bot.example.com/"_s);
    type(u"route_name"_s, u"wx"_s);
    type(u"[name]"_s, u"my bot"_s);
    QCOMPARE(url->text(), u"https://bot.example.com/wx/my%20bot"_s);
    type(u"public_url"_s, u"nonsense"_s);
    QCOMPARE(url->text(), u"http://127.0.0.1:6000/wx/my%20bot"_s);
}

void SettingsDialogTest::makesUpTokenAndKey()
{
    open();
    m_dialog->startNewAccount();
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith("Random"_L1))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(field(u"token"_s)->text().size(), 32);
    QCOMPARE(field(u"encoding_aes_key"_s)->text().size(), 43);
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
