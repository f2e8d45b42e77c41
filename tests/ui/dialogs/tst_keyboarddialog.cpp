// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "ui/actiongroup.h"
#include "ui/dialogs/keyboarddialog.h"

#include <QAction>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

QAction *makeAction(QObject *parent, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, parent);
    action->setShortcut(key);
    return action;
}

/*! A window with keys of every origin. */
class Window final : public QMainWindow
{
public:
    Window()
        : page(new QWidget)
        , help(makeAction(this, u"&Keyboard…"_s, Qt::Key_F1))
    {
        setWindowTitle(u"EasyWeChat"_s);
        page->setAccessibleName(u"Log"_s);
        setCentralWidget(page);
        auto *follow = new QToolButton(page);
        follow->setText(u"Follow"_s);
        follow->setShortcut(Qt::Key_F5);
        auto *mnemonic = new QPushButton(u"&Send"_s, page);
        mnemonic->setObjectName(u"mnemonic"_s);
        makeAction(page, u"查找(&F)"_s, QKeySequence(u"Ctrl+F"_s));
        makeAction(page, u"Without a key"_s, {});
        makeAction(page, u"Hidden"_s, Qt::Key_F9)->setVisible(false);
        QAction *page1 = makeAction(this, u"Log"_s, QKeySequence(u"Ctrl+1"_s));
        page1->setProperty(ActionGroupProperty, u"Pages"_s);
        QAction *zoom = makeAction(this, u"Larger text, in the log and on the phone"_s, {});
        zoom->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+K, Ctrl+C"_s)});
        auto *menu = menuBar()->addMenu(u"&File"_s);
        menu->addAction(u"&Quit"_s)->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    }

    QWidget *page;
    QAction *help;
};

QStringList textsOf(const KeyboardDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class KeyboardDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void looksRight_data() { addLooks(); }
    void looksRight();
    void listsTheKeysOfTheWindow();
    void readsThemAgainWhenShown();
    void outlivesTheWindow();
};

void KeyboardDialogTest::looksRight()
{
    applyLook();
    Window window;
    KeyboardDialog dialog(window);
    dialog.show();
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"keyboard"_s));
}

void KeyboardDialogTest::listsTheKeysOfTheWindow()
{
    Window window;
    KeyboardDialog dialog(window);
    dialog.show();
    const QStringList texts = textsOf(dialog);
    QCOMPARE(texts, QStringList({u"Everywhere"_s, u"Keyboard"_s,
                                 u"F1"_s,         u"Larger text, in the log and on the phone"_s,
                                 u"Ctrl"_s,       u"+"_s,
                                 u"/"_s,          u"Ctrl"_s,
                                 u"K"_s,          u"Ctrl"_s,
                                 u"C"_s,          u"Pages"_s,
                                 u"Log"_s,        u"Ctrl"_s,
                                 u"1"_s,          u"Log"_s,
                                 u"查找"_s,       u"Ctrl"_s,
                                 u"F"_s,          u"Follow"_s,
                                 u"F5"_s,         u"File"_s,
                                 u"Quit"_s,       u"Ctrl"_s,
                                 u"Q"_s}));
}

void KeyboardDialogTest::readsThemAgainWhenShown()
{
    Window window;
    KeyboardDialog dialog(window);
    dialog.show();
    QVERIFY(textsOf(dialog).contains(u"Keyboard"_s));
    dialog.close();
    window.help->setText(u"Help"_s);
    dialog.show();
    QVERIFY(textsOf(dialog).contains(u"Help"_s));
    QVERIFY(!textsOf(dialog).contains(u"Keyboard"_s));
}

void KeyboardDialogTest::outlivesTheWindow()
{
    auto window = std::make_unique<Window>();
    KeyboardDialog dialog(*window);
    window.reset();
    dialog.show();
    QVERIFY(dialog.isVisible());
}

QTEST_MAIN(KeyboardDialogTest)
#include "tst_keyboarddialog.moc"
