// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/wecom/callbacksignature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>

namespace ewc::wecom {
namespace {

constexpr qsizetype DigestSize = 20;
constexpr qsizetype SignatureSize = 2 * DigestSize;

struct Deleter
{
    void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

/*! What OpenSSL takes longer to set up than to use: kept per thread, so that nobody has to lock. */
struct Sha1
{
    std::unique_ptr<EVP_MD, Deleter> digest{EVP_MD_fetch(nullptr, "SHA1", nullptr)};
    std::unique_ptr<EVP_MD_CTX, Deleter> context{EVP_MD_CTX_new()};
};

} // namespace

QByteArray callbackSignature(QByteArrayView token, QByteArrayView timestamp, QByteArrayView nonce,
                             QByteArrayView encrypted)
{
    static thread_local const Sha1 sha1;

    std::array parts{token, timestamp, nonce, encrypted};
    std::sort(parts.begin(), parts.end());

    std::array<unsigned char, DigestSize> digest{};
    EVP_MD_CTX *context = sha1.context.get();
    bool done =
        sha1.digest && context && EVP_DigestInit_ex2(context, sha1.digest.get(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        done =
            done && EVP_DigestUpdate(context, part.data(), static_cast<size_t>(part.size())) == 1;
    done = done && EVP_DigestFinal_ex(context, digest.data(), nullptr) == 1;
    if (!done)
        return {};
    return QByteArray::fromRawData(reinterpret_cast<const char *>(digest.data()), DigestSize)
        .toHex();
}

bool isSameSignature(QByteArrayView signature, QByteArrayView expected)
{
    return signature.size() == SignatureSize && expected.size() == SignatureSize
           && CRYPTO_memcmp(signature.data(), expected.data(), SignatureSize) == 0;
}

} // namespace ewc::wecom
