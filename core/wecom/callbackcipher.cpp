// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackcipher.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr qsizetype KeySize = 32;
constexpr qsizetype NonceSize = 16;
constexpr qsizetype HeaderSize = NonceSize + qsizetype{sizeof(quint32)};
constexpr qsizetype PaddingBlock = 32; // not the 16 of AES: the scheme pads to the key size

enum class Direction { Decrypt = 0, Encrypt = 1 };

struct ContextDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

/*! Runs AES-256-CBC without padding over \a input, whose size is a multiple of 16 bytes. */
Result<QByteArray> aes256Cbc(Direction direction, const QByteArray &key, const QByteArray &input)
{
    const std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter> context(EVP_CIPHER_CTX_new());
    QByteArray output(input.size(), Qt::Uninitialized);
    int written = 0;
    const bool done =
        context
        && EVP_CipherInit_ex2(context.get(), EVP_aes_256_cbc(), bytes(key), bytes(key),
                              static_cast<int>(direction), nullptr)
               == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_CipherUpdate(context.get(), reinterpret_cast<unsigned char *>(output.data()),
                            &written, bytes(input), static_cast<int>(input.size()))
               == 1
        && written == output.size();
    if (!done)
        return failure(ErrorKind::Internal, u"OpenSSL refused AES-256-CBC"_s);
    return output;
}

QByteArray padded(QByteArray frame)
{
    const qsizetype missing = PaddingBlock - frame.size() % PaddingBlock;
    return frame.append(missing, static_cast<char>(missing));
}

Result<QByteArray> unpadded(QByteArray frame)
{
    const auto padding = static_cast<qsizetype>(static_cast<quint8>(frame.back()));
    const bool valid = padding >= 1 && padding <= PaddingBlock && padding <= frame.size()
                       && std::all_of(frame.cend() - padding, frame.cend(),
                                      [&frame](char byte) { return byte == frame.back(); });
    if (!valid)
        return failure(ErrorKind::InvalidInput, u"callback frame has no valid padding"_s);
    frame.chop(padding);
    return frame;
}

} // namespace

Result<CallbackCipher> CallbackCipher::create(const QByteArray &encodingAesKey,
                                              const QByteArray &receiverId)
{
    const auto decoded = QByteArray::fromBase64Encoding(encodingAesKey + '=',
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != KeySize)
        return failure(ErrorKind::InvalidInput, u"EncodingAESKey is not 32 bytes of base64"_s);
    return CallbackCipher(decoded.decoded, receiverId);
}

CallbackCipher::CallbackCipher(QByteArray key, QByteArray receiverId)
    : m_key(std::move(key))
    , m_receiverId(std::move(receiverId))
{
}

Result<QByteArray> CallbackCipher::decrypt(const QByteArray &encrypted) const
{
    const auto decoded =
        QByteArray::fromBase64Encoding(encrypted, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.size() % PaddingBlock != 0)
        return failure(ErrorKind::InvalidInput, u"callback text is not base64 of whole blocks"_s);

    const auto open = [this](const QByteArray &frame) -> Result<QByteArray> {
        if (frame.size() < HeaderSize)
            return failure(ErrorKind::InvalidInput, u"callback frame is shorter than its header"_s);
        const auto length = qsizetype{qFromBigEndian<quint32>(frame.constData() + NonceSize)};
        if (length > frame.size() - HeaderSize)
            return failure(ErrorKind::InvalidInput,
                           u"callback frame is shorter than its message"_s);
        if (frame.sliced(HeaderSize + length) != m_receiverId)
            return failure(ErrorKind::Unauthenticated, u"callback frame is for another receiver"_s);
        return frame.sliced(HeaderSize, length);
    };
    return aes256Cbc(Direction::Decrypt, m_key, decoded.decoded).and_then(unpadded).and_then(open);
}

Result<QByteArray> CallbackCipher::encrypt(const QByteArray &message) const
{
    std::array<unsigned char, NonceSize> nonce{};
    if (RAND_bytes(nonce.data(), static_cast<int>(nonce.size())) != 1)
        return failure(ErrorKind::Internal, u"OpenSSL has no random bytes"_s);

    std::array<char, sizeof(quint32)> length{};
    qToBigEndian(static_cast<quint32>(message.size()), length.data());

    const QByteArray frame = QByteArray(reinterpret_cast<const char *>(nonce.data()), NonceSize)
                             + QByteArray(length.data(), length.size()) + message + m_receiverId;
    return aes256Cbc(Direction::Encrypt, m_key, padded(frame)).map([](const QByteArray &sealed) {
        return sealed.toBase64();
    });
}

} // namespace ewc::wecom
