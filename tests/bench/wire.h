// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <openssl/evp.h>

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace bench {

/*! The account that every server of a run is given. */
inline constexpr std::string_view Token = "benchtoken";
inline constexpr std::string_view EncodingAesKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
inline constexpr std::string_view CorpId = "ww0123456789abcdef";

/*! What stands between \a before and \a after in \a text; empty if nothing does. */
[[nodiscard]] std::string_view between(std::string_view text, std::string_view before,
                                       std::string_view after);

/*!
    Signs, seals and opens callbacks with as little work as OpenSSL allows: the measure for our
    own code, and independent of it.
*/
class Wire final
{
public:
    Wire();

    /*! The signature of a callback: SHA-1 of the sorted parts, as 40 hexadecimal digits. */
    [[nodiscard]] std::array<char, 40> sign(std::string_view timestamp, std::string_view nonce,
                                            std::string_view encrypted);
    /*! Appends \a message, sealed, to \a base64. */
    void seal(std::string_view message, std::string &base64);
    /*! The message in \a base64, valid until the next call; empty if it is none for us. */
    [[nodiscard]] std::string_view open(std::string_view base64);

private:
    struct Free
    {
        void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
        void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    };

    std::array<unsigned char, 32> m_key{};
    std::unique_ptr<EVP_CIPHER_CTX, Free> m_encryption{EVP_CIPHER_CTX_new()};
    std::unique_ptr<EVP_CIPHER_CTX, Free> m_decryption{EVP_CIPHER_CTX_new()};
    std::unique_ptr<EVP_MD_CTX, Free> m_digest{EVP_MD_CTX_new()};
    EVP_MD *m_sha1 = EVP_MD_fetch(nullptr, "SHA1", nullptr); // once for the process
    std::string m_random;
    std::string m_sealed;
    std::string m_opened;
};

} // namespace bench
