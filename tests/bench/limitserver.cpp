// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The limit: echoes a callback with no more work than that takes. It trusts its client, keeps
// nothing, and is good for nothing but to be compared with.

#include "tests/bench/wire.h"

#include <array>
#include <charconv>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>

namespace {

using bench::between;

constexpr int On = 1;

/*! The whole request at the start of \a input, or 0 if there is more to come. */
std::size_t requestSize(std::string_view input, std::size_t &headSize)
{
    const auto end = input.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    headSize = end + 4;
    const std::string_view digits = between(input.substr(0, headSize), "Content-Length: ", "\r\n");
    std::size_t length = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), length);
    return input.size() < headSize + length ? 0 : headSize + length;
}

/*! The reply to the callback in \a request, appended to \a output; none if it is not genuine. */
void answer(bench::Wire &wire, std::string_view head, std::string_view body, std::string &output)
{
    const std::string_view signature = between(head, "msg_signature=", "&");
    const std::string_view timestamp = between(head, "timestamp=", "&");
    const std::string_view nonce = between(head, "nonce=", " ");
    const std::string_view encrypted = between(body, "<Encrypt><![CDATA[", "]]>");
    const auto expected = wire.sign(timestamp, nonce, encrypted);
    const std::string_view message = signature == std::string_view(expected.data(), expected.size())
                                         ? wire.open(encrypted)
                                         : std::string_view{};
    if (message.empty()) {
        output += "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
        return;
    }

    std::string reply = "<xml><ToUserName><![CDATA[";
    reply += between(message, "<FromUserName><![CDATA[", "]]>");
    reply += "]]></ToUserName><FromUserName><![CDATA[";
    reply += between(message, "<ToUserName><![CDATA[", "]]>");
    reply += "]]></FromUserName><CreateTime>";
    reply += timestamp;
    reply += "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[";
    reply += between(message, "<Content><![CDATA[", "]]>");
    reply += "]]></Content></xml>";

    std::string sealed;
    wire.seal(reply, sealed);
    const auto sealedSignature = wire.sign(timestamp, nonce, sealed);

    std::string envelope = "<xml><Encrypt><![CDATA[";
    envelope += sealed;
    envelope += "]]></Encrypt><MsgSignature><![CDATA[";
    envelope.append(sealedSignature.data(), sealedSignature.size());
    envelope += "]]></MsgSignature><TimeStamp>";
    envelope += timestamp;
    envelope += "</TimeStamp><Nonce><![CDATA[";
    envelope += nonce;
    envelope += "]]></Nonce></xml>";

    output += "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: ";
    output += std::to_string(envelope.size());
    output += "\r\n\r\n";
    output += envelope;
}

/*! Reads what \a socket has and answers what is whole; false when the connection is over. */
bool serve(int socket, bench::Wire &wire, std::string &input)
{
    std::array<char, 16384> buffer;
    const ssize_t received = recv(socket, buffer.data(), buffer.size(), 0);
    if (received <= 0)
        return false;
    input.append(buffer.data(), static_cast<std::size_t>(received));

    std::string output;
    std::size_t headSize = 0;
    while (const std::size_t size = requestSize(input, headSize)) {
        const std::string_view request = std::string_view(input).substr(0, size);
        answer(wire, request.substr(0, headSize), request.substr(headSize), output);
        input.erase(0, size);
    }
    return output.empty() || send(socket, output.data(), output.size(), MSG_NOSIGNAL) > 0;
}

int listenOnLoopback()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(listener, generic, length) != 0 || listen(listener, SOMAXCONN) != 0
        || getsockname(listener, generic, &length) != 0)
        return -1;
    std::printf("listening on http://127.0.0.1:%d/weixin\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

} // namespace

int main()
{
    const int listener = listenOnLoopback();
    if (listener < 0)
        return 1;
    const int poll = epoll_create1(0);
    const auto watch = [poll](int socket) {
        epoll_event event{.events = EPOLLIN, .data = {.fd = socket}};
        epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
    };
    watch(listener);

    bench::Wire wire;
    std::unordered_map<int, std::string> inputs;
    std::array<epoll_event, 256> events;
    for (;;) {
        const int count = epoll_wait(poll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events[static_cast<std::size_t>(i)].data.fd;
            if (socket == listener) {
                for (int peer = 0; (peer = accept(listener, nullptr, nullptr)) >= 0;) {
                    setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &On, sizeof On);
                    watch(peer);
                }
            } else if (!serve(socket, wire, inputs[socket])) {
                inputs.erase(socket);
                close(socket);
            }
        }
    }
}
