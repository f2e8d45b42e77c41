// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wire.h"

#include <openssl/rand.h>

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>

namespace bench {
namespace {

constexpr std::size_t Block = 32;
constexpr std::size_t RandomBytes = 16;
constexpr std::size_t Header = RandomBytes + 4;

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

/*! Decodes into \a out, which has room; returns the number of bytes, 0 for a wrong length. */
std::size_t decode(std::string_view base64, unsigned char *out)
{
    if (base64.empty() || base64.size() % 4 != 0)
        return 0;
    const int length = EVP_DecodeBlock(out, bytes(base64), static_cast<int>(base64.size()));
    const std::size_t padding = base64.ends_with("==") ? 2 : base64.ends_with('=') ? 1 : 0;
    return length < 0 ? 0 : static_cast<std::size_t>(length) - padding;
}

} // namespace

std::string_view between(std::string_view text, std::string_view before, std::string_view after)
{
    const auto start = text.find(before);
    if (start == std::string_view::npos)
        return {};
    const auto from = start + before.size();
    const auto end = text.find(after, from);
    return end == std::string_view::npos ? std::string_view{} : text.substr(from, end - from);
}

Wire::Wire()
{
    std::array<unsigned char, 33> key{};
    decode(std::string(EncodingAesKey) + '=', key.data());
    std::copy_n(key.begin(), m_key.size(), m_key.begin());

    EVP_CIPHER *cipher = EVP_CIPHER_fetch(nullptr, "AES-256-CBC", nullptr);
    EVP_EncryptInit_ex2(m_encryption.get(), cipher, m_key.data(), m_key.data(), nullptr);
    EVP_DecryptInit_ex2(m_decryption.get(), cipher, m_key.data(), m_key.data(), nullptr);
    EVP_CIPHER_free(cipher);
    EVP_CIPHER_CTX_set_padding(m_encryption.get(), 0);
    EVP_CIPHER_CTX_set_padding(m_decryption.get(), 0);
}

std::array<char, 40> Wire::sign(std::string_view timestamp, std::string_view nonce,
                                std::string_view encrypted)
{
    std::array parts{Token, timestamp, nonce, encrypted};
    std::sort(parts.begin(), parts.end());
    std::array<unsigned char, 20> digest{};
    EVP_DigestInit_ex2(m_digest.get(), m_sha1, nullptr);
    for (const std::string_view part : parts)
        EVP_DigestUpdate(m_digest.get(), part.data(), part.size());
    EVP_DigestFinal_ex(m_digest.get(), digest.data(), nullptr);

    std::array<char, 40> hex{};
    for (std::size_t i = 0; i < digest.size(); ++i) {
        hex[2 * i] = "0123456789abcdef"[digest[i] >> 4];
        hex[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
    }
    return hex;
}

void Wire::seal(std::string_view message, std::string &base64)
{
    if (m_random.size() < RandomBytes) { // a system call for many messages
        m_random.resize(256 * RandomBytes);
        RAND_bytes(bytes(m_random), static_cast<int>(m_random.size()));
    }
    m_sealed.assign(m_random, m_random.size() - RandomBytes);
    m_random.resize(m_random.size() - RandomBytes);

    const std::uint32_t length = htonl(static_cast<std::uint32_t>(message.size()));
    m_sealed.append(reinterpret_cast<const char *>(&length), sizeof length);
    m_sealed.append(message).append(CorpId);
    const std::size_t padding = Block - m_sealed.size() % Block;
    m_sealed.append(padding, static_cast<char>(padding));

    int written = 0;
    EVP_EncryptInit_ex2(m_encryption.get(), nullptr, nullptr, m_key.data(), nullptr);
    EVP_EncryptUpdate(m_encryption.get(), bytes(m_sealed), &written, bytes(m_sealed),
                      static_cast<int>(m_sealed.size()));

    const std::size_t start = base64.size();
    base64.resize(start + 4 * ((m_sealed.size() + 2) / 3) + 1); // EncodeBlock ends with a NUL
    const int encoded =
        EVP_EncodeBlock(bytes(base64) + start, bytes(m_sealed), static_cast<int>(m_sealed.size()));
    base64.resize(start + static_cast<std::size_t>(encoded));
}

std::string_view Wire::open(std::string_view base64)
{
    m_opened.resize(base64.size());
    const std::size_t size = decode(base64, bytes(m_opened));
    if (size < Block || size % 16 != 0)
        return {};
    int written = 0;
    EVP_DecryptInit_ex2(m_decryption.get(), nullptr, nullptr, m_key.data(), nullptr);
    EVP_DecryptUpdate(m_decryption.get(), bytes(m_opened), &written, bytes(m_opened),
                      static_cast<int>(size));

    const std::size_t padding = bytes(m_opened)[size - 1];
    if (padding < 1 || padding > Block || size < padding + Header)
        return {};
    std::uint32_t length = 0;
    std::memcpy(&length, m_opened.data() + RandomBytes, sizeof length);
    length = ntohl(length);
    const std::string_view rest =
        std::string_view(m_opened).substr(Header, size - padding - Header);
    if (length > rest.size() || rest.substr(length) != CorpId)
        return {};
    return rest.substr(0, length);
}

} // namespace bench
