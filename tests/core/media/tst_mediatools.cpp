// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/mediatools.h"
#include "tests/core/media/module/sounds.h"
#include "tests/support/qverifyresult.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/*! The door to the module, in a program without a display, as the command line is. */
class MediaToolsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheModuleBesideTheLibrary();
    void worksInAnyThread();
    void namesTheModuleThatIsNotInstalled();
    void namesTheLibraryThatIsMissing();
    void saysThatAFileIsNoModule();
    void saysThatThereIsNoSuchFileToPlay();
    void saysThatNothingCanBeRecordedThere();

private:
    QTemporaryDir m_folder;
};

void MediaToolsTest::findsTheModuleBesideTheLibrary()
{
    const auto tools = ewc::mediaTools();
    QVERIFY_RESULT(tools);
    QCOMPARE(ewc::mediaTools(), tools);

    const QString voice = m_folder.filePath(u"voice.amr"_s);
    const auto length =
        (*tools)->toAmr(QStringLiteral(EWC_TEST_DATA "/media/tone.flac"), voice, {});
    QVERIFY_RESULT(length);
    QCOMPARE(*length, 1000ms);
    QCOMPARE((*tools)->amrLength(voice), length);
    // What is read first is what the module's plugins for pictures have to be found for.
    QVERIFY(ewc::writeFile(m_folder.filePath(u"dot.ppm"_s), "P6 1 1 255\nRGB"));
    QCOMPARE((*tools)->fitImage(m_folder.filePath(u"dot.ppm"_s), m_folder.filePath(u"dot.jpg"_s),
                                10'000),
             u"jpg"_s);
}

void MediaToolsTest::worksInAnyThread()
{
    const auto tools = ewc::mediaTools();
    QVERIFY_RESULT(tools);
    QThreadPool pool;
    std::atomic<int> made = 0;
    for (int i = 0; i < 4; ++i) {
        pool.start([this, i, &made, &tools] {
            const QString target = m_folder.filePath(u"%1.amr"_s.arg(i));
            if ((*tools)->toAmr(QStringLiteral(EWC_TEST_DATA "/media/tone.mp3"), target, {}))
                ++made;
        });
    }
    pool.waitForDone();
    QCOMPARE(made.load(), 4);
}

void MediaToolsTest::namesTheModuleThatIsNotInstalled()
{
    const QString path = m_folder.filePath(u"libewc_media.so"_s);
    const auto tools = ewc::loadMediaTools(path);
    QVERIFY_FAILURE(tools, ewc::ErrorKind::Unavailable);
    QCOMPARE(tools.error().detail,
             u"Pictures and voices cannot be worked with, because a part of EasyWeChat is not "
             "installed: "_s
                 + path);
}

void MediaToolsTest::namesTheLibraryThatIsMissing()
{
    // The module as it is, but asking for a library that nobody has.
    QByteArray module = ewc::readFile(QStringLiteral(EWC_MEDIA_MODULE));
    QVERIFY(module.contains("libavformat.so"));
    module.replace("libavformat.so", "libavformaX.so");
    const QString path = m_folder.filePath(u"libbroken.so"_s);
    QVERIFY(ewc::writeFile(path, module));

    const auto tools = ewc::loadMediaTools(path);
    QVERIFY_FAILURE(tools, ewc::ErrorKind::Unavailable);
    static const QRegularExpression sentence(u"^Pictures and voices cannot be worked with, because "
                                             u"the library libavformaX\\.so\\.\\d+ is "
                                             "not installed\\.$"_s);
    QVERIFY2(sentence.match(tools.error().detail).hasMatch(), qPrintable(tools.error().detail));
}

void MediaToolsTest::saysThatAFileIsNoModule()
{
    const QString path = m_folder.filePath(u"text.so"_s);
    QVERIFY(ewc::writeFile(path, "This is no library."));
    const auto tools = ewc::loadMediaTools(path);
    QVERIFY_FAILURE(tools, ewc::ErrorKind::Unavailable);
    QVERIFY2(tools.error().detail.contains("a part of EasyWeChat cannot be loaded"_L1)
                 && tools.error().detail.contains(path),
             qPrintable(tools.error().detail));
}

void MediaToolsTest::saysThatThereIsNoSuchFileToPlay()
{
    const auto tools = ewc::mediaTools();
    QVERIFY_RESULT(tools);
    const auto player = (*tools)->createPlayer();
    ewc::Error error;
    connect(player.get(), &ewc::VoicePlayer::failed, this,
            [&error](const ewc::Error &failure) { error = failure; });
    player->play(m_folder.filePath(u"none.amr"_s));
    QCOMPARE(error.kind, ewc::ErrorKind::NotFound);
}

void MediaToolsTest::saysThatNothingCanBeRecordedThere()
{
    const auto tools = ewc::mediaTools();
    QVERIFY_RESULT(tools);
    const auto recorder = (*tools)->createRecorder();
    ewc::Error error;
    connect(recorder.get(), &ewc::VoiceRecorder::failed, this,
            [&error](const ewc::Error &failure) { error = failure; });
    recorder->start(m_folder.filePath(u"no/such/folder.amr"_s));
    QCOMPARE(error.kind, ewc::ErrorKind::Unavailable);
    QVERIFY(error.detail.startsWith("The voice cannot be written"_L1));
}

QTEST_GUILESS_MAIN(MediaToolsTest)
#include "tst_mediatools.moc"
