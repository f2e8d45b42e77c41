// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/load.h"

#include "tests/bench/wire.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace bench {
namespace {

constexpr int SilenceMs = 5000;

[[noreturn]] void giveUp(const char *problem)
{
    std::fprintf(stderr, "bench: %s\n", problem);
    std::exit(1);
}

/*! One member typing: a connection, what was said last, and what has come back of the answer. */
struct Connection
{
    int socket = -1;
    std::string text;
    std::string response;
};

class Load final
{
public:
    Load(const Endpoint &endpoint, double perSecond)
        : m_endpoint(endpoint)
        , m_perSecond(perSecond)
    {
    }
    ~Load()
    {
        for (const Connection &connection : m_connections)
            close(connection.socket);
        close(m_poll);
    }
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    std::size_t run(std::size_t requests, std::size_t connections);

private:
    void connectAll(std::size_t connections);
    void waitForTurn() const;
    void post(Connection &connection);
    bool isEcho(const Connection &connection, std::size_t headSize);

    Endpoint m_endpoint;
    // Of this run alone: a durable server remembers the messages of all runs before.
    std::string m_run = std::to_string(std::chrono::system_clock::now().time_since_epoch().count());
    Wire m_wire;
    int m_poll = epoll_create1(0);
    std::vector<Connection> m_connections;
    std::size_t m_messages = 0;
    double m_perSecond;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

void Load::connectAll(std::size_t connections)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_endpoint.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    m_connections.resize(connections);
    for (std::size_t i = 0; i < connections; ++i) {
        const int peer = socket(AF_INET, SOCK_STREAM, 0);
        if (connect(peer, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            giveUp("the server does not take connections");
        setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        epoll_event event{.events = EPOLLIN, .data = {.u64 = i}};
        epoll_ctl(m_poll, EPOLL_CTL_ADD, peer, &event);
        m_connections[i].socket = peer;
    }
}

/*! Spreads the messages evenly over time, where they are not to come as fast as it goes. */
void Load::waitForTurn() const
{
    if (m_perSecond > 0)
        std::this_thread::sleep_until(
            m_start + std::chrono::duration<double>(static_cast<double>(m_messages) / m_perSecond));
}

void Load::post(Connection &connection)
{
    waitForTurn();
    const std::string id = std::to_string(++m_messages);
    const std::string timestamp = std::to_string(std::time(nullptr));

    connection.text = "message " + id + ' ' + std::string(100, 'x');
    const std::string message =
        "<xml><ToUserName><![CDATA[" + std::string(CorpId)
        + "]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName>"
          "<CreateTime>"
        + timestamp + "</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA["
        + connection.text + "]]></Content><MsgId>" + m_run + id
        + "</MsgId><AgentID>1</AgentID></xml>";
    std::string sealed;
    m_wire.seal(message, sealed);
    const auto signature = m_wire.sign(timestamp, id, sealed);

    const std::string body = "<xml><ToUserName><![CDATA[" + std::string(CorpId)
                             + "]]></ToUserName><Encrypt><![CDATA[" + sealed
                             + "]]></Encrypt><AgentID><![CDATA[1]]></AgentID></xml>";
    const std::string request =
        "POST " + m_endpoint.path + "?msg_signature="
        + std::string(signature.data(), signature.size()) + "&timestamp=" + timestamp
        + "&nonce=" + id + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/xml\r\n"
        + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    connection.response.clear();
    if (send(connection.socket, request.data(), request.size(), MSG_NOSIGNAL)
        != static_cast<ssize_t>(request.size()))
        giveUp("the server hung up");
}

bool Load::isEcho(const Connection &connection, std::size_t headSize)
{
    const std::string_view response = connection.response;
    const std::string_view body = response.substr(headSize);
    const std::string_view encrypted = between(body, "<Encrypt><![CDATA[", "]]>");
    const auto signature = m_wire.sign(between(body, "<TimeStamp>", "</TimeStamp>"),
                                       between(body, "<Nonce><![CDATA[", "]]>"), encrypted);
    return response.starts_with("HTTP/1.1 200 ")
           && between(body, "<MsgSignature><![CDATA[", "]]>")
                  == std::string_view(signature.data(), signature.size())
           && between(m_wire.open(encrypted), "<Content><![CDATA[", "]]>") == connection.text;
}

std::size_t Load::run(std::size_t requests, std::size_t connections)
{
    connectAll(connections);
    for (Connection &connection : m_connections)
        post(connection);

    std::size_t wrong = 0;
    std::array<epoll_event, 256> events;
    for (std::size_t answered = 0; answered < requests;) {
        const int count =
            epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), SilenceMs);
        if (count == 0)
            giveUp("the server is silent");
        for (int i = 0; i < count; ++i) {
            Connection &connection = m_connections[events[static_cast<std::size_t>(i)].data.u64];
            std::array<char, 16384> buffer;
            const ssize_t received = recv(connection.socket, buffer.data(), buffer.size(), 0);
            if (received <= 0)
                giveUp("the server hung up");
            connection.response.append(buffer.data(), static_cast<std::size_t>(received));

            const auto end = connection.response.find("\r\n\r\n");
            if (end == std::string::npos)
                continue;
            std::string head = connection.response.substr(0, end + 2);
            for (char &letter : head) // names of header fields have no case
                letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
            const std::string_view digits = between(head, "content-length: ", "\r\n");
            std::size_t length = 0;
            std::from_chars(digits.data(), digits.data() + digits.size(), length);
            if (connection.response.size() < end + 4 + length)
                continue;
            wrong += isEcho(connection, end + 4) ? 0 : 1;
            ++answered;
            if (m_messages < requests)
                post(connection);
        }
    }
    return wrong;
}

} // namespace

std::size_t runLoad(const Endpoint &endpoint, std::size_t requests, std::size_t connections,
                    double perSecond)
{
    return Load(endpoint, perSecond).run(requests, connections);
}

} // namespace bench
