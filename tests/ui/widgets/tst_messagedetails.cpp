// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks.h"
#include "ui/media/attachmentlist.h"
#include "ui/media/picturethumb.h"
#include "ui/widgets/messagedetails.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ewc::ui;
using ewc::Attachment;

class MessageDetailsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { resetLook(); }
    void showsTheFilesBesideTheMessage_data() { addLooks(); }
    void showsTheFilesBesideTheMessage();
    void hasNoRoomForNoFiles();
    void forgetsTheFilesOfAnotherMessage();

private:
    ewc::MessageTrace message(qint64 id) const;
    QList<Attachment> files() const;

    QTemporaryDir m_folder;
};

void MessageDetailsTest::initTestCase()
{
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(QColor(0x9fd3ff));
    QVERIFY(image.save(m_folder.filePath(u"sky.png"_s)));
}

ewc::MessageTrace MessageDetailsTest::message(qint64 id) const
{
    ewc::MessageTrace trace;
    trace.row.id = id;
    trace.row.account = u"demo"_s;
    trace.row.from = u"zhangsan"_s;
    trace.row.type = u"image"_s;
    trace.row.text = u"[image]"_s;
    return trace;
}

QList<Attachment> MessageDetailsTest::files() const
{
    return {{.slot = u"MediaId"_s,
             .type = u"image"_s,
             .name = u"sky.png"_s,
             .state = Attachment::State::Here,
             .path = m_folder.filePath(u"sky.png"_s),
             .size = 4'821,
             .errcode = 0,
             .errmsg = {}},
            {.slot = u"ThumbMediaId"_s,
             .type = u"video"_s,
             .name = {},
             .state = Attachment::State::Lost,
             .path = {},
             .size = 0,
             .errcode = 40007,
             .errmsg = u"expired"_s}};
}

void MessageDetailsTest::showsTheFilesBesideTheMessage()
{
    applyLook();
    MessageDetails details;
    details.resize(780, 260);
    details.show(message(1));
    details.setAttachments(files());
    static_cast<QWidget &>(details).show();
    const auto *thumb = details.findChild<PictureThumb *>();
    QVERIFY(thumb != nullptr);
    QTRY_VERIFY(thumb->state() == PictureThumb::State::Shown);
    QVERIFY(thumb->isVisible());
    QVERIFY(saveLook(details, QStringLiteral(EWC_RENDER_DIR), u"details-files"_s));
}

void MessageDetailsTest::hasNoRoomForNoFiles()
{
    MessageDetails details;
    details.show(message(1));
    static_cast<QWidget &>(details).show();
    QVERIFY(!details.findChild<AttachmentList *>()->isVisible());
}

void MessageDetailsTest::forgetsTheFilesOfAnotherMessage()
{
    MessageDetails details;
    static_cast<QWidget &>(details).show();
    details.show(message(1));
    details.setAttachments(files());
    details.show(message(1)); // its verdict came
    QCOMPARE(details.findChild<AttachmentList *>()->attachments(), files());
    details.show(message(2));
    QVERIFY(details.findChild<AttachmentList *>()->attachments().isEmpty());
    QVERIFY(!details.findChild<AttachmentList *>()->isVisible());
}

QTEST_MAIN(MessageDetailsTest)
#include "tst_messagedetails.moc"
