// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/media/module/libavinput.h"

#include <QCoreApplication>
#include <QFileInfo>

extern "C" {
#include <libavutil/dict.h>
#include <libavutil/error.h>
}

namespace ewc {
namespace {

constexpr int BufferSize = 32 * 1024; // bytes
constexpr qint64 MostSamplesOfFrame = 1 << 22; // no honest codec has more in one piece

// What people have sounds in. No lists of other files, no devices, no pictures.
constexpr char Formats[] = "3gp,aac,ac3,aiff,amr,ape,asf,au,avi,caf,eac3,flac,flv,matroska,mov,mp3,"
                           "mpeg,mpegts,ogg,opus,tta,w64,wav,webm,wv";

int readFile(void *opaque, uint8_t *buffer, int size)
{
    const qint64 count = static_cast<QFile *>(opaque)->read(reinterpret_cast<char *>(buffer), size);
    if (count < 0)
        return AVERROR(EIO);
    return count == 0 ? AVERROR_EOF : static_cast<int>(count);
}

int64_t seekFile(void *opaque, int64_t offset, int whence)
{
    auto *file = static_cast<QFile *>(opaque);
    if ((whence & AVSEEK_SIZE) != 0)
        return file->size();
    switch (whence & ~AVSEEK_FORCE) {
    case SEEK_CUR:
        offset += file->pos();
        break;
    case SEEK_END:
        offset += file->size();
        break;
    default:
        break;
    }
    return offset >= 0 && file->seek(offset) ? offset : AVERROR(EINVAL);
}

int openNothing(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EACCES);
}

int isToStop(void *stop)
{
    return static_cast<const std::stop_token *>(stop)->stop_requested() ? 1 : 0;
}

tl::unexpected<Error> noSound(const QString &path)
{
    return failure(
        ErrorKind::InvalidInput,
        QCoreApplication::translate("MediaTools", "There is no sound in %1 that can be read here.")
            .arg(QFileInfo(path).fileName()));
}

} // namespace

void LibavDeleter::operator()(AVIOContext *io) const
{
    av_freep(&io->buffer); // which libav may have replaced by a larger one
    avio_context_free(&io);
}

LibavInput::LibavInput(const QString &path, std::stop_token stop)
    : m_file(path)
    , m_stop(std::move(stop))
{
}

LibavInput::~LibavInput() = default;

Result<std::unique_ptr<LibavInput>> LibavInput::open(const QString &path,
                                                     const std::stop_token &stop)
{
    std::unique_ptr<LibavInput> input(new LibavInput(path, stop));
    if (const auto opened = input->openFile(); !opened)
        return tl::unexpected(opened.error());
    if (const auto opened = input->openDecoder(); !opened)
        return tl::unexpected(opened.error());
    return input;
}

Result<> LibavInput::openFile()
{
    if (!QFileInfo(m_file.fileName()).isFile() || !m_file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound,
                       QCoreApplication::translate("MediaTools", "The file %1 cannot be read.")
                           .arg(m_file.fileName()));
    }
    av_log_set_level(AV_LOG_QUIET); // it would write to our standard error; what counts, we say
    auto *buffer = static_cast<unsigned char *>(av_malloc(BufferSize));
    m_io.reset(avio_alloc_context(buffer, BufferSize, 0, &m_file, readFile, nullptr, seekFile));
    m_format.reset(avformat_alloc_context());
    if (!m_io || !m_format)
        return failure(ErrorKind::Internal, QStringLiteral("libav has no memory"));

    m_format->pb = m_io.get();
    m_format->io_open = openNothing;
    m_format->interrupt_callback = {.callback = isToStop, .opaque = &m_stop};
    AVDictionary *options = nullptr;
    av_dict_set(&options, "format_whitelist", Formats, 0);
    av_dict_set(&options, "protocol_whitelist", "none", 0);
    AVFormatContext *format = m_format.release(); // it is freed where it cannot be opened
    const int opened = avformat_open_input(&format, nullptr, nullptr, &options);
    av_dict_free(&options);
    m_format.reset(opened < 0 ? nullptr : format);
    if (!m_format || avformat_find_stream_info(m_format.get(), nullptr) < 0)
        return noSound(m_file.fileName());
    return {};
}

Result<> LibavInput::openDecoder()
{
    const AVCodec *codec = nullptr;
    m_stream = av_find_best_stream(m_format.get(), AVMEDIA_TYPE_AUDIO, -1, -1, &codec, 0);
    if (m_stream < 0 || codec == nullptr)
        return noSound(m_file.fileName());
    m_decoder.reset(avcodec_alloc_context3(codec));
    const AVCodecParameters *parameters = m_format->streams[m_stream]->codecpar;
    if (!m_decoder || avcodec_parameters_to_context(m_decoder.get(), parameters) < 0)
        return noSound(m_file.fileName());
    m_decoder->max_samples = MostSamplesOfFrame;
    if (avcodec_open2(m_decoder.get(), codec, nullptr) < 0)
        return noSound(m_file.fileName());
    for (unsigned int i = 0; i < m_format->nb_streams; ++i) {
        if (static_cast<int>(i) != m_stream)
            m_format->streams[i]->discard = AVDISCARD_ALL;
    }
    return {};
}

bool LibavInput::read(AVPacket &packet)
{
    for (;;) {
        av_packet_unref(&packet);
        if (m_stop.stop_requested() || av_read_frame(m_format.get(), &packet) < 0)
            return false;
        if (packet.stream_index == m_stream)
            return true;
    }
}

} // namespace ewc
