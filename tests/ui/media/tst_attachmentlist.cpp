// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/errorcode.h"
#include "tests/ui/looks.h"
#include "tests/ui/media/voicesonstage.h"
#include "ui/media/attachmentlist.h"
#include "ui/media/filechip.h"
#include "ui/media/picturethumb.h"
#include "ui/media/voicebutton.h"
#include "ui/media/voiceplayback.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ewc::ui;
using namespace std::chrono_literals;
using ewc::Attachment;

namespace {

/*! A picture of hills, 800 × 500. */
QImage hills()
{
    QImage image(800, 500, QImage::Format_RGB32);
    image.fill(QColor(0x9fd3ff));
    QPainter painter(&image);
    painter.setBrush(QColor(0x3c8d40));
    painter.drawEllipse(-200, 250, 700, 500);
    painter.setBrush(QColor(0x2f6f35));
    painter.drawEllipse(300, 300, 800, 500);
    return image;
}

} // namespace

class AttachmentListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { resetLook(); }
    void looksRight_data() { addLooks(); }
    void looksRight();
    void showsAPictureSmall();
    void saysThatAPictureCannotBeShown_data();
    void saysThatAPictureCannotBeShown();
    void knowsHowLongAVoiceIs();
    void playsOnWhenNothingChanged();
    void saysWhatIsMissingAndWhy();
    void offersToOpenAndToSaveWhatIsThere();
    void readsTheRightWayUpAndSmall();

private:
    QTemporaryDir m_folder;
    QString m_picture;
    QString m_voice;
    VoicePlayback m_playback{nullptr, []() -> ewc::Result<std::unique_ptr<ewc::VoicePlayer>> {
                                 return std::make_unique<StagePlayer>();
                             }};
};

void AttachmentListTest::initTestCase()
{
    m_picture = m_folder.filePath(u"hills.png"_s);
    QVERIFY(hills().save(m_picture));
    m_voice = m_folder.filePath(u"voice.amr"_s);
    QFile file(m_voice);
    QVERIFY(file.open(QIODevice::WriteOnly));
    // Silence: each frame says that there is nothing to say.
    QVERIFY(file.write("#!AMR\n" + QByteArray(350, '\x7c')) > 0);
}

void AttachmentListTest::looksRight()
{
    applyLook();
    AttachmentList list(m_playback);
    list.resize(300, 560);
    list.setAttachments({{.slot = u"media"_s,
                          .type = u"image"_s,
                          .name = {},
                          .state = Attachment::State::Here,
                          .path = m_picture,
                          .size = 48'210,
                          .errcode = 0,
                          .errmsg = {}},
                         {.slot = u"media"_s,
                          .type = u"voice"_s,
                          .name = {},
                          .state = Attachment::State::Here,
                          .path = m_voice,
                          .size = 11'206,
                          .errcode = 0,
                          .errmsg = {}},
                         {.slot = u"media"_s,
                          .type = u"file"_s,
                          .name = u"2026年第四季度销售报表（最终版，含各地区明细）v3.xlsx"_s,
                          .state = Attachment::State::Here,
                          .path = m_voice,
                          .size = 1'482'110,
                          .errcode = 0,
                          .errmsg = {}},
                         {.slot = u"media"_s,
                          .type = u"video"_s,
                          .name = {},
                          .state = Attachment::State::Waiting,
                          .path = {},
                          .size = 0,
                          .errcode = 0,
                          .errmsg = {}},
                         {.slot = u"thumb"_s,
                          .type = u"image"_s,
                          .name = {},
                          .state = Attachment::State::Lost,
                          .path = {},
                          .size = 0,
                          .errcode = 40007,
                          .errmsg = u"expired"_s}});
    list.show();
    auto *thumb = list.findChild<PictureThumb *>();
    QTRY_VERIFY(thumb->state() == PictureThumb::State::Shown);
    QTRY_VERIFY(list.findChild<VoiceButton *>()->accessibleName().contains("0:07"_L1));
    QVERIFY(saveLook(list, QStringLiteral(EWC_RENDER_DIR), u"attachments"_s));
    for (const auto *chip : list.findChildren<FileChip *>())
        QVERIFY(chip->width() <= list.viewport()->width());
}

void AttachmentListTest::showsAPictureSmall()
{
    PictureThumb thumb;
    QSignalSpy loaded(&thumb, &PictureThumb::loaded);
    thumb.setPicture(m_picture, u"hills.png"_s);
    QCOMPARE(thumb.state(), PictureThumb::State::Loading);
    QVERIFY(loaded.wait());
    QCOMPARE(thumb.state(), PictureThumb::State::Shown);
    QCOMPARE(thumb.sizeHint(), QSize(240, 150));
    QCOMPARE(thumb.accessibleName(), u"Open the picture: hills.png"_s);
}

void AttachmentListTest::saysThatAPictureCannotBeShown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a text") << "no picture"_ba;
    QTest::newRow("too many pixels") << "P5 60000 60000 255\n0123"_ba;
    QTest::newRow("svg") << "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_ba;
}

void AttachmentListTest::saysThatAPictureCannotBeShown()
{
    QFETCH(const QByteArray, content);

    QFile file(m_folder.filePath(u"broken.jpg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    PictureThumb thumb;
    QSignalSpy loaded(&thumb, &PictureThumb::loaded);
    thumb.setPicture(file.fileName(), u"broken.jpg"_s);
    QVERIFY(loaded.wait());
    QCOMPARE(thumb.state(), PictureThumb::State::Broken);
    QVERIFY(thumb.toolTip().contains("cannot be shown"_L1));
}

void AttachmentListTest::knowsHowLongAVoiceIs()
{
    AttachmentList list(m_playback);
    list.setAttachments({{.slot = u"media"_s,
                          .type = u"voice"_s,
                          .name = {},
                          .state = Attachment::State::Here,
                          .path = m_voice,
                          .size = 356,
                          .errcode = 0,
                          .errmsg = {}}});
    const auto *voice = list.findChild<VoiceButton *>();
    QTRY_COMPARE(voice->accessibleName(), u"Play the voice, 0:07"_s);
}

void AttachmentListTest::playsOnWhenNothingChanged()
{
    AttachmentList list(m_playback);
    const QList<Attachment> attachments{{.slot = u"media"_s,
                                         .type = u"voice"_s,
                                         .name = {},
                                         .state = Attachment::State::Here,
                                         .path = m_voice,
                                         .size = 356,
                                         .errcode = 0,
                                         .errmsg = {}}};
    list.setAttachments(attachments);
    auto *voice = list.findChild<VoiceButton *>();
    voice->click();
    QVERIFY(voice->isPlaying());
    list.setAttachments(attachments);
    QCOMPARE(list.findChild<VoiceButton *>(), voice);
    QVERIFY(voice->isPlaying());
    m_playback.stop();
}

void AttachmentListTest::saysWhatIsMissingAndWhy()
{
    AttachmentList list(m_playback);
    Attachment attachment{.slot = u"media"_s,
                          .type = u"video"_s,
                          .name = {},
                          .state = Attachment::State::Waiting,
                          .path = {},
                          .size = 0,
                          .errcode = 0,
                          .errmsg = {}};
    list.setAttachments({attachment});
    QCOMPARE(list.findChild<FileChip *>()->stateText(), u"It is being fetched…"_s);

    attachment.errmsg = u"connection refused"_s;
    list.setAttachments({attachment});
    QCOMPARE(list.findChild<FileChip *>()->stateText(),
             u"It is fetched again soon: connection refused"_s);

    attachment.state = Attachment::State::Lost;
    list.setAttachments({attachment});
    QCOMPARE(list.findChild<FileChip *>()->stateText(),
             u"It could not be fetched: connection refused"_s);
    attachment.errcode = 40007;
    list.setAttachments({attachment});
    QCOMPARE(list.findChild<FileChip *>()->stateText(),
             u"It could not be fetched: "_s + ewc::wecom::errorCodeMeaning(40007));
    for (const auto *button : list.findChildren<QToolButton *>())
        QVERIFY(!button->isVisibleTo(&list));
}

void AttachmentListTest::offersToOpenAndToSaveWhatIsThere()
{
    AttachmentList list(m_playback);
    list.setAttachments({{.slot = u"media"_s,
                          .type = u"file"_s,
                          .name = u"notes.txt"_s,
                          .state = Attachment::State::Here,
                          .path = m_voice,
                          .size = 356,
                          .errcode = 0,
                          .errmsg = {}},
                         {.slot = u"media"_s,
                          .type = u"file"_s,
                          .name = u"setup.exe"_s,
                          .state = Attachment::State::Here,
                          .path = m_voice,
                          .size = 356,
                          .errcode = 0,
                          .errmsg = {}}});
    QStringList offered;
    for (const auto *button : list.findChildren<QToolButton *>()) {
        if (button->isVisibleTo(&list))
            offered << button->accessibleName();
    }
    QCOMPARE(offered, (QStringList{u"Open notes.txt"_s, u"Save notes.txt"_s, u"Save setup.exe"_s}));
}

void AttachmentListTest::readsTheRightWayUpAndSmall()
{
    QCOMPARE(readThumb(m_picture, {100, 100}).size(), QSize(100, 62));
    QCOMPARE(readThumb(m_picture, {2000, 2000}).size(), QSize(800, 500));
    QVERIFY(readThumb(m_folder.path(), {100, 100}).isNull());
}

QTEST_MAIN(AttachmentListTest)
#include "tst_attachmentlist.moc"
