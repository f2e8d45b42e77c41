// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/amrencoder.h"
#include "core/media/module/amrvoiceplayer.h"
#include "tests/core/media/module/sounds.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/*! Stands where the loudspeaker does, and is as loud as it is told. */
class Listener final : public ewc::PcmOutput
{
public:
    ewc::Result<> start(QIODevice &pcm) override
    {
        if (isMissing)
            return ewc::failure(ewc::ErrorKind::Unavailable, u"no loudspeaker"_s);
        m_pcm = &pcm;
        heard.clear();
        return {};
    }
    void stop() override { m_pcm = nullptr; }
    std::chrono::milliseconds played() const override
    {
        return std::chrono::milliseconds(heard.size() / 16);
    }

    /*! Hears up to \a length more of it. */
    void listen(std::chrono::milliseconds length)
    {
        heard += m_pcm->read(length.count() * 16);
        if (m_pcm->atEnd())
            Q_EMIT ended();
    }
    bool isOn() const { return m_pcm != nullptr; }

    QByteArray heard;
    bool isMissing = false;

private:
    QIODevice *m_pcm = nullptr;
};

} // namespace

class AmrVoicePlayerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void playsAVoiceToItsEnd();
    void tellsHowFarItIs();
    void stopsInTheMiddle();
    void playsAnotherInItsPlace();
    void playsTheSameAgain();
    void failsWithoutALoudspeaker();
    void failsWhenTheLoudspeakerGoesAway();
    void failsWhereThereIsNoVoice();
    void fallsSilentWhenItIsDestroyed();

private:
    QString voice(std::chrono::milliseconds length);

    QTemporaryDir m_folder;
    Listener *m_listener = nullptr; ///< belongs to m_player
    std::unique_ptr<ewc::AmrVoicePlayer> m_player;
};

void AmrVoicePlayerTest::init()
{
    auto listener = std::make_unique<Listener>();
    m_listener = listener.get();
    m_player = std::make_unique<ewc::AmrVoicePlayer>(std::move(listener));
}

QString AmrVoicePlayerTest::voice(std::chrono::milliseconds length)
{
    const QString path = m_folder.filePath(u"%1.amr"_s.arg(length.count()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const QByteArray pcm = ewc::tone(static_cast<double>(length.count()) / 1000);
    ewc::AmrEncoder encoder(file);
    encoder.add({reinterpret_cast<const qint16 *>(pcm.constData()),
                 static_cast<std::size_t>(pcm.size()) / 2});
    return path;
}

void AmrVoicePlayerTest::playsAVoiceToItsEnd()
{
    QSignalSpy finished(m_player.get(), &ewc::VoicePlayer::finished);
    QSignalSpy progressed(m_player.get(), &ewc::VoicePlayer::progressed);
    m_player->play(voice(500ms));
    QVERIFY(m_listener->isOn());
    m_listener->listen(300ms);
    QCOMPARE(finished.size(), 0);
    m_listener->listen(300ms);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(progressed.constLast().at(0).value<std::chrono::milliseconds>(), 500ms);
    QCOMPARE(m_listener->heard.size(), 500 * 16);
    QVERIFY(!m_listener->isOn());
}

void AmrVoicePlayerTest::tellsHowFarItIs()
{
    QSignalSpy progressed(m_player.get(), &ewc::VoicePlayer::progressed);
    m_player->play(voice(500ms));
    QCOMPARE(progressed.constFirst().at(0).value<std::chrono::milliseconds>(), 0ms);
    QCOMPARE(progressed.constFirst().at(1).value<std::chrono::milliseconds>(), 500ms);
    m_listener->listen(300ms);
    QTRY_VERIFY(progressed.constLast().at(0).value<std::chrono::milliseconds>() == 300ms);
}

void AmrVoicePlayerTest::stopsInTheMiddle()
{
    QSignalSpy finished(m_player.get(), &ewc::VoicePlayer::finished);
    m_player->stop();
    QCOMPARE(finished.size(), 0); // nothing was played
    m_player->play(voice(500ms));
    m_listener->listen(100ms);
    m_player->stop();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!m_listener->isOn());
    m_player->stop();
    QCOMPARE(finished.size(), 1);
}

void AmrVoicePlayerTest::playsAnotherInItsPlace()
{
    QSignalSpy finished(m_player.get(), &ewc::VoicePlayer::finished);
    m_player->play(voice(500ms));
    m_listener->listen(100ms);
    m_player->play(voice(200ms));
    QCOMPARE(finished.size(), 1);
    m_listener->listen(1s);
    QCOMPARE(m_listener->heard.size(), 200 * 16);
    QCOMPARE(finished.size(), 2);
}

void AmrVoicePlayerTest::playsTheSameAgain()
{
    m_player->play(voice(200ms));
    m_listener->listen(1s);
    const QByteArray first = m_listener->heard;
    m_player->play(voice(200ms));
    m_listener->listen(1s);
    QCOMPARE(m_listener->heard, first);
}

void AmrVoicePlayerTest::failsWithoutALoudspeaker()
{
    QSignalSpy failed(m_player.get(), &ewc::VoicePlayer::failed);
    QSignalSpy finished(m_player.get(), &ewc::VoicePlayer::finished);
    m_listener->isMissing = true;
    m_player->play(voice(200ms));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ewc::Error>().detail, u"no loudspeaker"_s);
    m_player->stop();
    QCOMPARE(finished.size(), 0);
}

void AmrVoicePlayerTest::failsWhenTheLoudspeakerGoesAway()
{
    QSignalSpy failed(m_player.get(), &ewc::VoicePlayer::failed);
    QSignalSpy finished(m_player.get(), &ewc::VoicePlayer::finished);
    m_player->play(voice(200ms));
    Q_EMIT m_listener->failed({.kind = ewc::ErrorKind::Unavailable, .detail = u"unplugged"_s});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(finished.size(), 0);
    QVERIFY(!m_listener->isOn());
}

void AmrVoicePlayerTest::failsWhereThereIsNoVoice()
{
    QSignalSpy failed(m_player.get(), &ewc::VoicePlayer::failed);
    const QString path = m_folder.filePath(u"text.amr"_s);
    QVERIFY(ewc::writeFile(path, "no voice"));
    m_player->play(path);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<ewc::Error>().kind,
             ewc::ErrorKind::InvalidInput);
    QVERIFY(!m_listener->isOn());
}

void AmrVoicePlayerTest::fallsSilentWhenItIsDestroyed()
{
    QSignalSpy finished(m_player.get(), &ewc::VoicePlayer::finished);
    m_player->play(voice(500ms));
    m_listener->listen(100ms);
    m_player.reset();
    QCOMPARE(finished.size(), 0);
}

QTEST_GUILESS_MAIN(AmrVoicePlayerTest)
#include "tst_amrvoiceplayer.moc"
