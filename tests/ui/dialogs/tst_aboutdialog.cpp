// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "ui/dialogs/aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

const QList<QPair<QString, QString>> Versions{{u"EasyWeChat"_s, u"0.1.0"_s},
                                              {u"Qt"_s, QString::fromLatin1(qVersion())},
                                              {u"OpenSSL"_s, u"3.0.19 27 Jan 2026"_s},
                                              {u"SQLite"_s, u"3.40.1"_s}};

} // namespace

class AboutDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { resetLook(); }
    void looksRight_data() { addLooks(); }
    void looksRight();
    void copiesVersionsForABugReport();
    void holdsTheWholeLicence();
};

void AboutDialogTest::looksRight()
{
    applyLook();
    AboutDialog dialog(Versions);
    dialog.show();
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"about"_s));
    dialog.findChild<QTabWidget *>()->setCurrentIndex(1);
    QVERIFY(saveLook(dialog, QStringLiteral(EWC_RENDER_DIR), u"about-licence"_s));
}

void AboutDialogTest::copiesVersionsForABugReport()
{
    const AboutDialog dialog(Versions);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto copy = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->text().contains(u"opy"_s); });
    QVERIFY(copy != buttons.end());
    (*copy)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.at(0), u"EasyWeChat 0.1.0"_s);
    QCOMPARE(lines.at(3), u"SQLite 3.40.1"_s);
    QVERIFY(lines.at(4).contains(u"offscreen"_s));
}

void AboutDialogTest::holdsTheWholeLicence()
{
    const AboutDialog dialog({});
    const QString licence = dialog.findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(licence.contains("GNU GENERAL PUBLIC LICENSE"_L1));
    QVERIFY(licence.contains("END OF TERMS AND CONDITIONS"_L1));
}

QTEST_MAIN(AboutDialogTest)
#include "tst_aboutdialog.moc"
