// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures what a keystroke in the recipients picker costs the window's thread in a company of
// 30,000 members: from the key to the list being painted.

#include "app/translation.h"
#include "ui/recipients/recipientpicker.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;
using namespace ewc;
using namespace ewc::ui;

namespace {

constexpr int Members = 30'000;
constexpr int Departments = 1'000;
constexpr int Tags = 100;

// What we promise, in milliseconds of the window's thread.
constexpr double AllowedMedian = 50;
constexpr double AllowedWorst = 100; // nobody sees a hitch

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/*! Always the same company; its names are made of common characters, some of Latin words. */
wecom::CompanyDirectory company()
{
    const QString surnames =
        u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"_s;
    const QString given =
        u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华文玉兰霞平刚桂小红建国志海波宁贵福生龙元全"_s;
    const QStringList words{u"Anna"_s, u"Bob"_s, u"Chen"_s, u"Smith"_s, u"Zhang"_s, u"Lee"_s};
    std::mt19937 random(7); // NOLINT: always the same
    const auto pick = [&random](qsizetype size) {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(size));
    };
    wecom::CompanyDirectory directory;
    for (int id = 1; id <= Departments; ++id)
        directory.departments.append(
            {.id = id, .name = u"研发%1部"_s.arg(id), .parentId = id / 5, .position = -id});
    for (int number = 0; number < Members; ++number) {
        QString name = QString(surnames.at(pick(surnames.size()))) + given.at(pick(given.size()))
                       + given.at(pick(given.size()));
        if (number % 10 == 0)
            name = words.at(pick(words.size())) + u' ' + words.at(pick(words.size()));
        directory.members.append({.userId = u"user%1"_s.arg(number),
                                  .name = name,
                                  .departments = {1 + number % Departments}});
    }
    for (int id = 1; id <= Tags; ++id)
        directory.tags.append(
            {.id = id, .name = u"标签%1"_s.arg(id), .users = {u"user%1"_s.arg(id)}});
    return directory;
}

bool report(const char *what, double value, double allowed)
{
    std::printf("%-44s %10.2f ms (allowed %.2f)%s\n", what, value, allowed,
                value <= allowed ? "" : "  TOO MUCH");
    return value <= allowed;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    installTranslation(QLocale(u"zh_CN"_s));
    const wecom::CompanyDirectory directory = company();
    QElapsedTimer elapsed;
    elapsed.start();
    const DirectoryIndex index(directory);
    std::printf("made ready in the reader thread in %lld ms\n",
                static_cast<long long>(elapsed.elapsed()));

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
    QWidget page;
    auto *picker = new RecipientPicker(settings);
    auto *layout = new QVBoxLayout(&page);
    layout->addWidget(picker);
    layout->addStretch();
    page.resize(700, 500);
    page.show();
    Account account;
    account.name = u"demo"_s;
    account.secret = u"s"_s;
    picker->setAccount(account);
    double start = threadCpuMs();
    picker->setDirectory(index);
    std::printf("taken over by the window in %.2f ms\n", threadCpuMs() - start);
    auto *line = picker->findChild<QLineEdit *>();
    line->setFocus();
    (void)QTest::qWaitForWindowActive(&page);

    std::vector<double> keystrokes;
    for (const QString &text :
         {u"王伟"_s, u"wangwei"_s, u"wxm"_s, u"user2999"_s, u"张s"_s, u"zhang小"_s, u"lzhi"_s,
          u"Anna Lee"_s, u"研发99"_s, u"nobodyatall"_s, u"标签7"_s, u"aaaaaa"_s}) {
        for (const QChar character : text) {
            start = threadCpuMs();
            QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(character), {});
            QApplication::processEvents(); // what is to be painted is painted
            keystrokes.push_back(threadCpuMs() - start);
        }
        line->clear();
        QTest::keyClick(line, Qt::Key_Escape);
        QApplication::processEvents();
    }
    std::sort(keystrokes.begin(), keystrokes.end());
    std::printf("%zu keystrokes among %d members\n", keystrokes.size(), Members);
    const bool isQuick =
        report("a keystroke, median", keystrokes[keystrokes.size() / 2], AllowedMedian);
    return report("a keystroke, worst", keystrokes.back(), AllowedWorst) && isQuick ? 0 : 1;
}
