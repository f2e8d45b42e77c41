// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/phone/phonedesk.h"
#include "tests/ui/phone/phonestage.h"
#include "ui/phone/bubbleactions.h"
#include "ui/phone/phoneinput.h"
#include "ui/phone/phonekinds.h"
#include "ui/phone/picturedialog.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace ewc::ui;

namespace {

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/*! Pictures and files that come to a phone and go from it. */
class PhoneFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PhoneDesk>(); }
    void cleanup() { m_desk.reset(); }
    void showsAndKeepsPictures();
    void saysWhatIsGone();
    void savesAFile();
    void sendsFilesByTheirKind();
    void sendsAPictureThatIsPasted();
    void refusesWhatIsNoFile();
    void deliversFiles_data();
    void deliversFiles();

private:
    std::unique_ptr<PhoneDesk> m_desk;
};

void PhoneFilesTest::showsAndKeepsPictures()
{
    const QByteArray picture = png({640, 480});
    m_desk->sandbox.media.insert("m%2F1", picture);
    m_desk->pickUp(
        {{entry(1, u"image"_s, {{u"media_id"_s, u"m/1"_s}, {u"name"_s, u"../图 片.png"_s}})}});
    const int height = m_desk->bubbles->visualRect(m_desk->last()).height();
    const auto isShown = [this] {
        const QRect row = m_desk->bubbles->visualRect(m_desk->last());
        return m_desk->bubbles->viewport()->grab().toImage().pixelColor(row.left() + 100,
                                                                        row.center().y())
               == QColor(Qt::blue);
    };
    QTRY_VERIFY(isShown());
    QCOMPARE(m_desk->bubbles->visualRect(m_desk->last()).height(), height);

    m_desk->click(u"../图 片.png"_s);
    const auto dialog = [this] { return m_desk->view->findChild<PictureDialog *>(); };
    QTRY_VERIFY(dialog() != nullptr);
    QCOMPARE(dialog()->windowTitle(), u"图 片.png"_s);
    Q_EMIT dialog()->saveWanted();
    auto *chooser = m_desk->view->findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    const QTemporaryDir dir;
    Q_EMIT chooser->fileSelected(dir.filePath(u"kept.png"_s));
    const auto kept = [&dir] {
        QFile file(dir.filePath(u"kept.png"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE(kept(), picture);
}

void PhoneFilesTest::saysWhatIsGone()
{
    m_desk->pickUp({{entry(1, u"image"_s, {{u"media_id"_s, u"gone"_s}})}});
    m_desk->click(u"[Picture]"_s);
    QTRY_VERIFY(m_desk->problem().contains("does not have this file"_L1));
}

void PhoneFilesTest::savesAFile()
{
    m_desk->sandbox.media.insert("f1", "bytes");
    m_desk->pickUp(
        {{entry(1, u"file"_s, {{u"media_id"_s, u"f1"_s}, {u"name"_s, u"报表.xlsx"_s}})}});
    m_desk->click(u"报表.xlsx"_s);
    QMenu *menu = m_desk->openMenu();
    QVERIFY(menu != nullptr);
    menu->actions().constLast()->trigger();
    menu->close();
    auto *chooser = m_desk->view->findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    Q_EMIT chooser->fileSelected(u"/nowhere/at/all/报表.xlsx"_s);
    QTRY_VERIFY(m_desk->problem().contains("could not be written"_L1));
}

void PhoneFilesTest::sendsFilesByTheirKind()
{
    m_desk->pickUp({});
    const QTemporaryDir dir;
    QMimeData data;
    QList<QUrl> urls{QUrl(u"https://example.org/not-a-file.png"_s)};
    for (const QString &name : {u"猫.JPG"_s, u"v.amr"_s, u"v.mp4"_s, u"报表.xlsx"_s}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("some bytes");
        urls.append(QUrl::fromLocalFile(file.fileName()));
    }
    data.setUrls(urls);
    QVERIFY(PhoneInput::canSend(data));
    m_desk->view->findChild<PhoneInput *>()->sendData(data);
    QTRY_COMPARE(m_desk->sandbox.pushed().size(), 4);
    QStringList types;
    for (const QJsonObject &push : m_desk->sandbox.pushed()) {
        types.append(push.value("type"_L1).toString());
        QVERIFY(QFile::exists(push.value("file"_L1).toString()));
    }
    types.sort(); // the connections are several
    QCOMPARE(types, QStringList({u"file"_s, u"image"_s, u"video"_s, u"voice"_s}));
}

void PhoneFilesTest::sendsAPictureThatIsPasted()
{
    m_desk->pickUp({});
    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QGuiApplication::clipboard()->setImage(picture);
    auto *line = m_desk->view->findChild<QLineEdit *>();
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->sandbox.pushed().size(), 1);
    const QJsonObject push = m_desk->sandbox.pushed().first();
    QCOMPARE(push.value("type"_L1).toString(), u"image"_s);
    const QByteArray bytes = QByteArray::fromBase64(push.value("base64"_L1).toString().toLatin1());
    QCOMPARE(QImage::fromData(bytes).pixelColor(5, 5), QColor(Qt::green));

    QGuiApplication::clipboard()->setText(u"文字"_s);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(line->text(), u"文字"_s);
}

void PhoneFilesTest::refusesWhatIsNoFile()
{
    m_desk->pickUp({});
    const QTemporaryDir dir;
    const QString pipe = dir.filePath(u"pipe.png"_s);
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    QFile empty(dir.filePath(u"empty.png"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QFile large(dir.filePath(u"large.mp4"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(21 * 1024 * 1024));
    large.close();
    auto *input = m_desk->view->findChild<PhoneInput *>();
    for (const auto &[path, reason] :
         {std::pair(pipe, u"It is no file"_s), std::pair(dir.path(), u"It is no file"_s),
          std::pair(dir.filePath(u"none"_s), u"It is no file"_s),
          std::pair(empty.fileName(), u"It is empty"_s),
          std::pair(large.fileName(), u"is the most"_s)}) {
        input->sendFile(kindOfFile(path), path);
        QVERIFY2(m_desk->problem().contains(reason), qPrintable(m_desk->problem()));
    }
    QCOMPARE(m_desk->sandbox.pushed().size(), 0);
}

void PhoneFilesTest::deliversFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::newRow("picture") << u"猫.png"_s << "\x89PNG\r\n\x1a\n0000"_ba << u"image"_s;
    QTest::newRow("voice") << u"语音.amr"_s << "#!AMR\n000000"_ba << u"voice"_s;
    QTest::newRow("video") << u"v.mp4"_s
                           << QByteArray("\0\0\0\x18"
                                         "ftypmp42",
                                         12)
                           << u"video"_s;
    QTest::newRow("file") << u"报表 第三季度.xlsx"_s << "PK0000"_ba << u"file"_s;
}

void PhoneFilesTest::deliversFiles()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, type);
    PhoneStage stage; // with an application that gets it
    stage.start();
    PhoneView phone(stage.client.url(), {.userId = u"zhangsan"_s, .name = u"张三"_s});
    phone.show();
    const auto *bubbles = phone.findChild<BubbleView *>();
    QFile file(stage.dir.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    // Without the first Qt does not know where it is dropped.
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&phone, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&phone, &drop);
    QVERIFY(drop.isAccepted());
    QTRY_COMPARE(stage.stored.size(), 1);
    QCOMPARE(stage.stored.first().type, type);
    QTRY_VERIFY(!shownOn(*bubbles).isEmpty());
    const QModelIndex bubble = bubbles->model()->index(0, 0);
    QCOMPARE(bubble.data(PhoneModel::MessageRole).value<PhoneMessage>().type, type);
    QCOMPARE(bubbles->parts(bubble).size(), 1); // to be looked at or heard again
    QMenu menu;
    phone.findChild<BubbleActions *>()->fillMenu(&menu, bubble);
    QCOMPARE(menu.actions().size(), 1);
    menu.actions().constFirst()->trigger();
    auto *chooser = phone.findChild<QFileDialog *>();
    QVERIFY(chooser != nullptr);
    const QString kept = stage.dir.filePath(u"kept"_s);
    Q_EMIT chooser->fileSelected(kept); // and it comes back from the sandbox as it went there
    const auto keptBytes = [&kept] {
        QFile saved(kept);
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    };
    QTRY_COMPARE(keptBytes(), bytes);
}

QTEST_MAIN(PhoneFilesTest)
#include "tst_phonefiles.moc"
