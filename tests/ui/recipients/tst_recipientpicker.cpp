// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "tests/ui/recipients/company.h"
#include "ui/forms/notelabel.h"
#include "ui/recipients/directorydialog.h"
#include "ui/recipients/hitlist.h"
#include "ui/recipients/hitmodel.h"
#include "ui/recipients/recipientchip.h"
#include "ui/recipients/recipientfield.h"
#include "ui/recipients/recipientpicker.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;
using namespace ewc::ui::test;

namespace {

constexpr int Narrow = 960 - 92 - 290 - 2 * space::Page; // pixels, beside navigation and phone

Account appAccount()
{
    Account account;
    account.name = u"demo"_s;
    account.secret = u"s"_s;
    return account;
}

Account robotAccount()
{
    Account account;
    account.name = u"robot"_s;
    account.transport = Account::Transport::Robot;
    return account;
}

/*! A page with a picker at its top. */
class Page final : public QWidget
{
public:
    explicit Page(QSettings &settings)
        : picker(new RecipientPicker(settings))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(space::Page, space::Page, space::Page, space::Page);
        layout->addWidget(picker);
        layout->addWidget(next = new QPushButton(u"Send"_s), 0, Qt::AlignRight);
        layout->addStretch();
        resize(Narrow + 2 * space::Page, 420);
        picker->setAccount(appAccount());
        picker->setDirectory(DirectoryIndex(company()));
    }

    void open()
    {
        show();
        QVERIFY(QTest::qWaitForWindowExposed(this));
        activateWindow();
        picker->focusField();
        QTRY_VERIFY(line()->hasFocus());
    }
    [[nodiscard]] QLineEdit *line() const { return picker->findChild<QLineEdit *>(); }
    [[nodiscard]] HitList *hits() const { return findChild<HitList *>(); }
    [[nodiscard]] QList<RecipientChip *> chips() const
    {
        QList<RecipientChip *> shown = picker->findChildren<RecipientChip *>();
        shown.removeIf([](const RecipientChip *chip) { return chip->isHidden(); });
        return shown;
    }
    [[nodiscard]] QString note() const { return picker->findChild<NoteLabel *>()->text(); }
    void key(int key) const { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    void type(const QString &text) const
    {
        for (const QChar character : text)
            QTest::sendKeyEvent(QTest::Click, line(), Qt::Key_unknown, QString(character), {});
    }
    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(line(), QKeySequence::Paste);
    }

    RecipientPicker *picker;
    QPushButton *next;
};

} // namespace

class RecipientPickerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isUsedByKeyboardAlone();
    void takesTheFirstHitOnEnter_data();
    void takesTheFirstHitOnEnter();
    void takesWhatIsPasted_data();
    void takesWhatIsPasted();
    void leavesWhatCanBeNobody();
    void marksWhoIsNotInTheDirectory();
    void takesAnExactIdWhenTheFocusGoes();
    void choosesByMouse();
    void showsRecentOnesFirst();
    void asksBeforeSendingToEverybody();
    void sendsToOneGroupChatOrToOthers();
    void saysWhenThereAreTooMany_data();
    void saysWhenThereAreTooMany();
    void showsAThousandAsFewChips();
    void isOffForRobots();
    void teachesWhereTheDirectoryIsEmpty_data();
    void teachesWhereTheDirectoryIsEmpty();
    void forgetsWithTheAccount();
    void keepsTheListInsideTheWindow();
    void browses();
    void goesBeforeItsWindow();
    void tellsScreenReaders();
    void fits_data() { addLooks(); }
    void fits();
    void looksRight_data() { addLooks(); }
    void looksRight();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
};

void RecipientPickerTest::init()
{
    resetLook();
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"w.ini"_s), QSettings::IniFormat);
}

void RecipientPickerTest::isUsedByKeyboardAlone()
{
    Page page(*m_settings);
    page.open();
    QSignalSpy edited(page.picker, &RecipientPicker::edited);
    page.type(u"zs"_s);
    QVERIFY(page.hits()->isVisible());
    page.key(Qt::Key_Down); // the second hit
    page.key(Qt::Key_Return);
    QCOMPARE(page.picker->recipients().users, QStringList{u"zhangsan"_s});
    QVERIFY(!page.hits()->isVisible());
    page.type(u"yfb"_s);
    page.key(Qt::Key_Return);
    page.type(u"lisi,"_s); // a comma takes what is typed
    QCOMPARE(page.picker->recipients(),
             (wecom::Recipients{.users = {u"zhangsan"_s, u"lisi"_s}, .parties = {u"2"_s}}));
    QVERIFY(edited.size() >= 3);

    page.key(Qt::Key_Backspace);
    QCOMPARE(page.picker->recipients().users, QStringList{u"zhangsan"_s});
    page.key(Qt::Key_Left); // to the department's chip, and on to the member's
    page.key(Qt::Key_Left);
    page.key(Qt::Key_Delete);
    QCOMPARE(page.picker->recipients(), wecom::Recipients{.parties = {u"2"_s}});
    QVERIFY(qobject_cast<RecipientChip *>(QApplication::focusWidget()) != nullptr);
    page.key(Qt::Key_Backspace);
    QCOMPARE(page.picker->recipients(), wecom::Recipients());
    QVERIFY(page.line()->hasFocus());

    page.type(u"x"_s);
    page.key(Qt::Key_Escape);
    QVERIFY(!page.hits()->isVisible());
    QCOMPARE(page.line()->text(), u"x"_s);
    page.key(Qt::Key_Tab);
    QVERIFY(!page.line()->hasFocus());
}

void RecipientPickerTest::takesTheFirstHitOnEnter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("taken");
    QTest::newRow("name") << u"张"_s << u"zhangsan"_s;
    QTest::newRow("pinyin") << u"zhangs"_s << u"zhangsan"_s;
    QTest::newRow("initials") << u"stf"_s << u"shantf"_s;
    QTest::newRow("id in another case") << u"CHENC"_s << u"ChenChen"_s;
    QTest::newRow("department") << u"市场"_s << u"party:3"_s;
    QTest::newRow("tag") << u"值班"_s << u"tag:1"_s;
    QTest::newRow("unknown id") << u"nobody.1"_s << u"nobody.1"_s;
    QTest::newRow("unknown department") << u"party:99"_s << u"party:99"_s;
    QTest::newRow("everybody") << u"@a"_s << u"@all"_s;
}

void RecipientPickerTest::takesTheFirstHitOnEnter()
{
    QFETCH(const QString, text);
    QFETCH(const QString, taken);
    Page page(*m_settings);
    page.open();
    page.type(text);
    page.key(Qt::Key_Enter);
    const QList<Recipient> list = toList(page.picker->recipients());
    QCOMPARE(list.size(), 1);
    QCOMPARE(list.first().toText(), taken);
    QCOMPARE(page.line()->text(), QString());
}

void RecipientPickerTest::takesWhatIsPasted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<wecom::Recipients>("taken");
    const wecom::Recipients three{.users = {u"zhangsan"_s, u"lisi"_s, u"boss"_s}};
    QTest::newRow("bars") << u"zhangsan|lisi|boss"_s << three;
    QTest::newRow("commas") << u"zhangsan, lisi，boss;"_s << three;
    QTest::newRow("spaces") << u"zhangsan lisi  boss"_s << three;
    QTest::newRow("lines") << u"zhangsan\nlisi\r\nboss\n"_s << three;
    QTest::newRow("the same twice") << u"zhangsan|ZhangSan|lisi|boss|lisi"_s << three;
    QTest::newRow("names") << u"张三|boss"_s
                           << wecom::Recipients{.users = {u"zhangsan"_s, u"boss"_s}};
    QTest::newRow("all kinds") << u"zhangsan|party:2|研发部|tag:1"_s
                               << wecom::Recipients{.users = {u"zhangsan"_s},
                                                    .parties = {u"2"_s},
                                                    .tags = {u"1"_s}};
    QTest::newRow("everybody replaces")
        << u"zhangsan|@all"_s << wecom::Recipients{.users = {u"@all"_s}};
    QTest::newRow("others replace everybody")
        << u"@all|zhangsan"_s << wecom::Recipients{.users = {u"zhangsan"_s}};
}

void RecipientPickerTest::takesWhatIsPasted()
{
    QFETCH(const QString, text);
    QFETCH(const wecom::Recipients, taken);
    Page page(*m_settings);
    page.open();
    page.paste(text);
    QCOMPARE(page.picker->recipients(), taken);
    QCOMPARE(page.line()->text(), QString());
}

void RecipientPickerTest::leavesWhatCanBeNobody()
{
    Page page(*m_settings);
    page.open();
    page.paste(u"zhangsan|王二麻子|a/b"_s);
    QCOMPARE(page.picker->recipients().users, QStringList{u"zhangsan"_s});
    QCOMPARE(page.line()->text(), u"王二麻子, a/b"_s);
    QVERIFY(page.hits()->note().contains(u"王二麻子"_s));
    QVERIFY(page.picker->problem().contains(u"王二麻子"_s));
    // 李四 are two: which one is meant is for the user to say.
    page.line()->clear();
    page.type(u"李四,"_s);
    QCOMPARE(page.picker->recipients().users, QStringList{u"zhangsan"_s});
    QCOMPARE(page.hits()->model().rowCount(), 2);
}

void RecipientPickerTest::marksWhoIsNotInTheDirectory()
{
    Page page(*m_settings);
    page.open();
    page.paste(u"zhangsan|ghost|party:77"_s);
    QCOMPARE(page.picker->unknown(), (QStringList{u"ghost"_s, u"party:77"_s}));
    QVERIFY(page.note().contains(u"ghost, party:77"_s));
    QVERIFY(page.chips().at(1)->accessibleName().contains(u"not in the directory"_s));
    QCOMPARE(page.picker->problem(), QString());
    // Where nobody is known, nobody is unknown.
    page.picker->setDirectory({});
    QCOMPARE(page.picker->unknown(), QStringList());
    QVERIFY(!page.chips().at(1)->accessibleName().contains(u"not in the directory"_s));
}

void RecipientPickerTest::takesAnExactIdWhenTheFocusGoes()
{
    Page page(*m_settings);
    page.open();
    page.type(u"zhangsan"_s);
    page.key(Qt::Key_Tab);
    QCOMPARE(page.picker->recipients().users, QStringList{u"zhangsan"_s});
    page.picker->focusField();
    page.type(u"zhang"_s);
    page.key(Qt::Key_Tab);
    QCOMPARE(page.picker->recipients().users, QStringList{u"zhangsan"_s});
    QVERIFY(page.picker->problem().contains(u"zhang"_s));
}

void RecipientPickerTest::choosesByMouse()
{
    Page page(*m_settings);
    page.open();
    page.type(u"李四"_s);
    auto *view = page.hits()->findChild<QAbstractItemView *>();
    const QModelIndex second = view->model()->index(1, 0);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(second).center());
    QCOMPARE(page.picker->recipients().users, QStringList{u"lisi2"_s});
    QVERIFY(page.line()->hasFocus());
    QWidget *chip = page.chips().first();
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(10, chip->height() / 2));
    QCOMPARE(page.picker->recipients().users, QStringList{u"lisi2"_s});
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 12, chip->height() / 2));
    QCOMPARE(page.picker->recipients(), wecom::Recipients());
}

void RecipientPickerTest::showsRecentOnesFirst()
{
    Page page(*m_settings);
    page.open();
    page.picker->setRecipients({.users = {u"lisi2"_s}, .parties = {u"3"_s}});
    page.picker->noteUsed();
    page.picker->setRecipients({});
    page.key(Qt::Key_Down);
    QVERIFY(page.hits()->isVisible());
    QCOMPARE(page.hits()->model().rowCount(), 2);
    QCOMPARE(page.hits()->current(), std::optional(member(u"lisi2"_s)));
    page.type(u"李四"_s);
    QCOMPARE(page.hits()->current(), std::optional(member(u"lisi2"_s)));
    // Each account has its own.
    Account other = appAccount();
    other.name = u"other"_s;
    page.picker->setAccount(other);
    page.picker->setDirectory(DirectoryIndex(company()));
    page.key(Qt::Key_Down);
    QVERIFY(!page.hits()->isVisible());
}

void RecipientPickerTest::asksBeforeSendingToEverybody()
{
    Page page(*m_settings);
    page.open();
    page.paste(u"zhangsan|party:2"_s);
    QCOMPARE(page.picker->question(), QString());
    QCOMPARE(page.picker->reach(), 4);
    page.type(u"@all"_s);
    page.key(Qt::Key_Return);
    QCOMPARE(page.picker->recipients(), wecom::Recipients{.users = {u"@all"_s}});
    QVERIFY(page.picker->question().contains(u"10 members"_s));
    page.picker->noteUsed();
    page.picker->setRecipients({});
    page.key(Qt::Key_Down);
    QVERIFY(!page.hits()->current()); // never at hand
}

void RecipientPickerTest::sendsToOneGroupChatOrToOthers()
{
    Page page(*m_settings);
    page.open();
    page.picker->setGroupChats({{.id = u"ops1"_s, .name = u"运维群"_s}});
    page.paste(u"zhangsan|lisi"_s);
    page.type(u"运维"_s);
    page.key(Qt::Key_Return);
    QCOMPARE(page.picker->recipients().chat, u"ops1"_s);
    QCOMPARE(page.picker->recipients().users, QStringList());
    QCOMPARE(page.picker->channel(), wecom::Channel::GroupChat);
    page.type(u"lisi|"_s);
    QCOMPARE(page.picker->recipients(), wecom::Recipients{.users = {u"lisi"_s}});
    QCOMPARE(page.picker->channel(), wecom::Channel::App);
}

void RecipientPickerTest::saysWhenThereAreTooMany_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("most");
    QTest::newRow("members") << u"u"_s << 1000;
    QTest::newRow("departments") << u"party:"_s << 100;
    QTest::newRow("tags") << u"tag:"_s << 100;
}

void RecipientPickerTest::saysWhenThereAreTooMany()
{
    QFETCH(const QString, prefix);
    QFETCH(const int, most);
    Page page(*m_settings);
    page.open();
    QStringList ids;
    for (int number = 1; number <= most; ++number)
        ids.append(prefix + QString::number(number));
    page.paste(ids.join(u'|'));
    QCOMPARE(page.picker->problem(), QString());
    page.type(prefix + u"9999|"_s);
    QCOMPARE(toList(page.picker->recipients()).size(), most + 1);
    const QLocale locale;
    for (const int number : {most + 1, most, 1})
        QVERIFY(page.picker->problem().contains(locale.toString(number)));
    QCOMPARE(page.note(), page.picker->problem());
    page.key(Qt::Key_Backspace);
    QCOMPARE(page.picker->problem(), QString());
}

void RecipientPickerTest::showsAThousandAsFewChips()
{
    Page page(*m_settings);
    page.open();
    QStringList ids;
    for (int number = 1; number <= 1001; ++number)
        ids.append(QString(50, u'x') + QString::number(number));
    page.paste(ids.join(u'\n'));
    QCOMPARE(page.picker->recipients().users, ids);
    QVERIFY(page.chips().size() < 100);
    QVERIFY(page.picker->height() < 200);
    page.key(Qt::Key_Backspace);
    QCOMPARE(page.picker->recipients().users.size(), 1000);
}

void RecipientPickerTest::isOffForRobots()
{
    Page page(*m_settings);
    page.open();
    page.paste(u"zhangsan"_s);
    page.picker->setAccount(robotAccount());
    QVERIFY(!page.line()->isEnabled());
    QCOMPARE(page.line()->placeholderText(), u"The robot's group"_s);
    QVERIFY(page.note().contains(u"one group"_s));
    QCOMPARE(page.picker->recipients(), wecom::Recipients());
    QCOMPARE(page.picker->channel(), wecom::Channel::Robot);
    QCOMPARE(page.picker->problem(), QString());
    page.picker->setAccount(appAccount());
    QVERIFY(page.line()->isEnabled());
    QVERIFY(!page.picker->problem().isEmpty());
}

void RecipientPickerTest::teachesWhereTheDirectoryIsEmpty_data()
{
    QTest::addColumn<wecom::CompanyDirectory>("directory");
    QTest::addColumn<QString>("words");
    QTest::newRow("not yet") << wecom::CompanyDirectory() << u"not read yet"_s;
    QTest::newRow("refused") << wecom::CompanyDirectory{.membersRefused = 48002, .time = 1}
                             << u"does not let this application"_s;
    QTest::newRow("nobody visible") << wecom::CompanyDirectory{.time = 1} << u"visible range"_s;
}

void RecipientPickerTest::teachesWhereTheDirectoryIsEmpty()
{
    QFETCH(const wecom::CompanyDirectory, directory);
    QFETCH(const QString, words);
    Page page(*m_settings);
    page.open();
    page.picker->setDirectory(DirectoryIndex(directory));
    QVERIFY2(page.note().contains(words), qPrintable(page.note()));
    QVERIFY(page.note().contains(u"party:2"_s)); // how to go on without
    page.key(Qt::Key_Down);
    QVERIFY(page.hits()->note().contains(words));
    page.type(u"zhangsan"_s);
    page.key(Qt::Key_Return);
    QCOMPARE(page.picker->recipients().users, QStringList{u"zhangsan"_s});

    QSignalSpy wanted(page.picker, &RecipientPicker::refreshWanted);
    page.picker->setRecipients({});
    const auto buttons = page.picker->findChildren<QToolButton *>();
    QToolButton *refresh = nullptr;
    for (QToolButton *button : buttons) {
        if (button->accessibleName() == u"Refresh the directory"_s)
            refresh = button;
    }
    QVERIFY(refresh != nullptr);
    refresh->click();
    QCOMPARE(wanted.size(), 1);
    page.picker->setRefreshing(true);
    QVERIFY(!refresh->isEnabled());
    QVERIFY(page.note().contains(u"being read"_s));
    page.picker->showRefreshed(failure(ErrorKind::Unavailable, u"x"_s));
    QVERIFY(refresh->isEnabled());
}

void RecipientPickerTest::forgetsWithTheAccount()
{
    Page page(*m_settings);
    page.open();
    page.paste(u"zhangsan"_s);
    Account changed = appAccount();
    changed.secret = u"another"_s;
    page.picker->setAccount(changed);
    QCOMPARE(page.picker->recipients().users, QStringList{u"zhangsan"_s});
    changed.name = u"other"_s;
    page.picker->setAccount(changed);
    QCOMPARE(page.picker->recipients(), wecom::Recipients());
    page.type(u"张三"_s);
    QVERIFY(!page.hits()->current());
}

void RecipientPickerTest::keepsTheListInsideTheWindow()
{
    Page page(*m_settings);
    page.open();
    page.type(u"s"_s);
    QVERIFY(page.rect().contains(page.hits()->geometry()));
    QVERIFY(page.hits()->geometry().top()
            > page.line()->mapTo(&page, page.line()->rect().bottomLeft()).y());
    page.resize(page.width(), 180);
    QTRY_VERIFY(page.rect().contains(page.hits()->geometry()));
}

void RecipientPickerTest::browses()
{
    Page page(*m_settings);
    page.open();
    page.paste(u"zhangsan"_s);
    QSignalSpy edited(page.picker, &RecipientPicker::edited);
    const auto buttons = page.picker->findChildren<QPushButton *>();
    buttons.first()->click();
    auto *dialog = page.picker->findChild<DirectoryDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->chosen(), QList{member(u"zhangsan"_s)});
    auto *search = dialog->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"yfb"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(edited.size(), 0);
    dialog->accept();
    QCOMPARE(page.picker->recipients(),
             (wecom::Recipients{.users = {u"zhangsan"_s}, .parties = {u"2"_s}}));
    QCOMPARE(edited.size(), 1);
}

void RecipientPickerTest::goesBeforeItsWindow()
{
    Page page(*m_settings);
    page.open();
    page.type(u"s"_s);
    QVERIFY(page.hits() != nullptr);
    delete page.picker;
    QVERIFY(page.hits() == nullptr);
}

void RecipientPickerTest::tellsScreenReaders()
{
    Page page(*m_settings);
    page.open();
    page.paste(u"zhangsan|party:2"_s);
    QCOMPARE(page.chips().first()->accessibleName(), u"张三, zhangsan · 研发部"_s);
    const auto widgets = page.picker->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = button != nullptr && !button->text().isEmpty();
        QVERIFY2(hasText || !widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void RecipientPickerTest::fits()
{
    applyLook();
    Page page(*m_settings);
    page.open();
    QVERIFY2(page.minimumSizeHint().width() <= page.width(),
             qPrintable(QString::number(page.minimumSizeHint().width())));
    page.paste(u"long|zhangsan|ChenChen|party:4|tag:2|ghost"_s);
    QTest::qWait(20);
    const QWidget *field = page.picker->findChild<RecipientField *>();
    for (const RecipientChip *chip : page.chips()) {
        const QRect place(chip->mapTo(field, QPoint(0, 0)), chip->size());
        QVERIFY(field->rect().contains(place));
    }
    QVERIFY(field->rect().contains(
        QRect(page.line()->mapTo(field, QPoint(0, 0)), page.line()->size())));
}

void RecipientPickerTest::looksRight()
{
    applyLook();
    const QString folder = QStringLiteral(EWC_RENDER_DIR);
    Page page(*m_settings);
    page.open();
    QVERIFY(saveLook(page, folder, u"picker-start"_s));
    page.paste(u"zhangsan|party:2|tag:1|long"_s);
    QVERIFY(saveLook(page, folder, u"picker-chips"_s));
    page.type(u"s"_s);
    QVERIFY(saveLook(page, folder, u"picker-hits"_s));
    page.line()->clear();
    page.paste(u"ghost|party:77|王二麻子"_s);
    QVERIFY(saveLook(page, folder, u"picker-unknown"_s));
    QStringList ids;
    for (int number = 0; number < 1001; ++number)
        ids.append(u"member%1"_s.arg(number));
    page.line()->clear();
    page.picker->setRecipients({.users = ids});
    QVERIFY(saveLook(page, folder, u"picker-overfull"_s));
    page.picker->setRecipients({});
    page.type(u"@all"_s);
    page.key(Qt::Key_Return);
    QVERIFY(saveLook(page, folder, u"picker-everybody"_s));
    page.picker->setRecipients({});
    page.picker->setDirectory(
        DirectoryIndex(wecom::CompanyDirectory{.membersRefused = 48002, .time = 1}));
    page.key(Qt::Key_Down);
    QVERIFY(saveLook(page, folder, u"picker-refused"_s));
    page.picker->setAccount(robotAccount());
    QVERIFY(saveLook(page, folder, u"picker-robot"_s));
}

QTEST_MAIN(RecipientPickerTest)
#include "tst_recipientpicker.moc"
