// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace bench {

/*! Where a server answers, on loopback. */
struct Endpoint
{
    std::uint16_t port = 0;
    std::string path;
};

/*! A server under test: a process that prints its URL when it can answer. Ends with this. */
class Server final
{
public:
    /*! Starts \a command; endpoint() is known at once, or the benchmark ends. */
    explicit Server(std::vector<std::string> command);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] std::chrono::steady_clock::time_point startTime() const { return m_startTime; }
    /*! Processor time that it and all its descendants have used, in seconds. */
    [[nodiscard]] double cpuSeconds() const;
    /*! Memory that it and all its descendants hold (VmRSS), in MiB. */
    [[nodiscard]] double residentMiB() const;

private:
    pid_t m_pid = -1;
    int m_output = -1; ///< what it prints; a server under test is quiet
    std::chrono::steady_clock::time_point m_startTime;
    Endpoint m_endpoint;
};

} // namespace bench
