// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbackcipher.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace ewc::wecom {
namespace {

constexpr qsizetype EncodedKeySize = 43;
constexpr qsizetype KeySize = 32;
constexpr qsizetype NonceSize = std::tuple_size_v<CallbackCipher::Nonce>;
constexpr qsizetype HeaderSize = NonceSize + qsizetype{sizeof(quint32)};
constexpr qsizetype PaddingBlock = 32; // not the 16 of AES: the scheme pads to the key size

enum class Direction { Decrypt = 0, Encrypt = 1 };

struct Deleter
{
    void operator()(EVP_CIPHER *cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

/*! What OpenSSL takes longer to set up than to use: kept per thread, so that nobody has to lock. */
struct Aes256Cbc
{
    std::unique_ptr<EVP_CIPHER, Deleter> cipher{EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr)};
    std::unique_ptr<EVP_CIPHER_CTX, Deleter> context{EVP_CIPHER_CTX_new()};
};

unsigned char *bytes(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

/*!
    Returns the bytes that \a text is the base64 of, nothing if it is not strictly that.

    OpenSSL's decoder takes a third of the time of Qt's, but it skips blanks at both ends and
    lets an equals sign stand anywhere.
*/
std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    const qsizetype padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    const qsizetype firstEquals = text.indexOf('=');
    if (text.size() % 4 != 0 || (firstEquals >= 0 && firstEquals != text.size() - padding))
        return {};
    QByteArray decoded(text.size() / 4 * 3, Qt::Uninitialized);
    const auto *encoded = reinterpret_cast<const unsigned char *>(text.constData());
    const int size = EVP_DecodeBlock(bytes(decoded), encoded, static_cast<int>(text.size()));
    if (size != decoded.size())
        return {};
    decoded.chop(padding);
    return decoded;
}

/*! Runs AES-256-CBC over \a frame in place; its size is a multiple of 16 bytes. */
bool crypt(Direction direction, const QByteArray &key, QByteArray &frame)
{
    static thread_local const Aes256Cbc aes;

    const auto *keyBytes = reinterpret_cast<const unsigned char *>(key.constData());
    const auto size = static_cast<int>(frame.size());
    int written = 0;
    return aes.cipher && aes.context
           && EVP_CipherInit_ex2(aes.context.get(), aes.cipher.get(), keyBytes, keyBytes,
                                 static_cast<int>(direction), nullptr)
                  == 1
           && EVP_CIPHER_CTX_set_padding(aes.context.get(), 0) == 1
           && EVP_CipherUpdate(aes.context.get(), bytes(frame), &written, bytes(frame), size) == 1
           && written == size;
}

/*! Returns 16 random bytes. They are drawn in bulk: asking OpenSSL costs more than the bytes. */
std::optional<CallbackCipher::Nonce> nextNonce()
{
    static thread_local std::array<CallbackCipher::Nonce, 64> pool;
    static thread_local size_t used = pool.size();

    if (used == pool.size()) {
        if (RAND_bytes(pool.front().data(), sizeof(pool)) != 1)
            return {};
        used = 0;
    }
    return pool[used++];
}

/*! Returns the size of the padding at the end of \a frame, 0 if there is none. */
qsizetype paddingSize(const QByteArray &frame)
{
    const auto padding = static_cast<qsizetype>(static_cast<quint8>(frame.back()));
    const bool valid = padding <= PaddingBlock
                       && std::all_of(frame.cend() - padding, frame.cend(),
                                      [last = frame.back()](char byte) { return byte == last; });
    return valid ? padding : 0;
}

} // namespace

Result<CallbackCipher> CallbackCipher::create(const QByteArray &encodingAesKey,
                                              const QByteArray &receiverId)
{
    const auto decoded = QByteArray::fromBase64Encoding(encodingAesKey + '=',
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (encodingAesKey.size() != EncodedKeySize || !decoded || decoded.decoded.size() != KeySize)
        return failure(ErrorKind::InvalidInput, -40004,
                       u"EncodingAESKey is not 43 characters of base64"_s);
    return CallbackCipher(decoded.decoded, receiverId);
}

CallbackCipher::CallbackCipher(QByteArray key, QByteArray receiverId)
    : m_key(std::move(key))
    , m_receiverId(std::move(receiverId))
{
}

Result<QByteArray> CallbackCipher::decrypt(const QByteArray &encrypted) const
{
    auto decoded = decodeBase64(encrypted);
    if (!decoded)
        return failure(ErrorKind::InvalidInput, -40010, u"callback text is not base64"_s);
    QByteArray &frame = *decoded;
    if (frame.isEmpty() || frame.size() % PaddingBlock != 0)
        return failure(ErrorKind::InvalidInput, -40007, u"callback text is no whole blocks"_s);
    if (!crypt(Direction::Decrypt, m_key, frame))
        return failure(ErrorKind::Internal, -40007, u"OpenSSL refused AES-256-CBC"_s);

    const qsizetype padding = paddingSize(frame);
    if (padding == 0)
        return failure(ErrorKind::InvalidInput, -40007, u"callback frame has no valid padding"_s);
    frame.chop(padding);
    if (frame.size() <= HeaderSize)
        return failure(ErrorKind::InvalidInput, -40008,
                       u"callback frame holds nothing but its header"_s);
    const auto length = qsizetype{qFromBigEndian<quint32>(frame.constData() + NonceSize)};
    if (length > frame.size() - HeaderSize)
        return failure(ErrorKind::InvalidInput, -40008,
                       u"callback frame is shorter than its message"_s);
    if (QByteArrayView(frame).sliced(HeaderSize + length) != m_receiverId)
        return failure(ErrorKind::Unauthenticated, -40005,
                       u"callback frame is for another receiver"_s);
    return frame.sliced(HeaderSize, length);
}

Result<QByteArray> CallbackCipher::encrypt(const QByteArray &message) const
{
    const auto nonce = nextNonce();
    if (!nonce)
        return failure(ErrorKind::Internal, -40006, u"OpenSSL has no random bytes"_s);
    return encrypt(message, *nonce);
}

Result<QByteArray> CallbackCipher::encrypt(const QByteArray &message, const Nonce &nonce) const
{
    const qsizetype size = HeaderSize + message.size() + m_receiverId.size();
    const qsizetype padding = PaddingBlock - size % PaddingBlock;

    QByteArray frame(size + padding, static_cast<char>(padding));
    char *at = std::copy(nonce.cbegin(), nonce.cend(), frame.data());
    qToBigEndian(static_cast<quint32>(message.size()), at);
    at = std::copy(message.cbegin(), message.cend(), at + sizeof(quint32));
    std::copy(m_receiverId.cbegin(), m_receiverId.cend(), at);

    if (!crypt(Direction::Encrypt, m_key, frame))
        return failure(ErrorKind::Internal, -40006, u"OpenSSL refused AES-256-CBC"_s);
    return frame.toBase64();
}

} // namespace ewc::wecom
