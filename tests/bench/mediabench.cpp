// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how much memory a file of 20 MB takes on its way to the platform, and from there: the
// highest resident size during the transfer, over that before it.

#include "core/api/mediaclient.h"
#include "core/api/memorytokenstore.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace ewc;

namespace {

constexpr qint64 FileSize = 20 * 1024 * 1024;
constexpr double AllowedUploadMiB = 8; // what we promise
// A piece of 4 MB that comes faster than it is written, and what the heap keeps of it.
constexpr double AllowedDownloadMiB = 20;

/*! Resident memory now ("VmRSS:"), or its highest value ("VmHWM:") since resetPeak(). */
double memoryMiB(QByteArrayView name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf(name) + name.size();
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toDouble() / 1024;
}

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("the highest resident size cannot be reset");
}

/*! A platform that throws away what it gets and gives out zeros, in constant memory. */
class Server final
{
public:
    Server()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *any = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, any, size) != 0 || ::listen(m_listener, 8) != 0
            || ::getsockname(m_listener, any, &size) != 0)
            qFatal("cannot listen");
        port = ntohs(address.sin_port);
        std::thread([this] {
            for (int socket = 0; (socket = ::accept(m_listener, nullptr, nullptr)) >= 0;)
                std::thread([socket] { serve(socket); }).detach();
        }).detach();
    }

    int port = 0;

private:
    static void serve(int socket)
    {
        std::array<char, 65536> buffer{};
        std::string received;
        for (;;) {
            const auto headEnd = received.find("\r\n\r\n");
            if (headEnd == std::string::npos) {
                const auto count = ::read(socket, buffer.data(), buffer.size());
                if (count <= 0)
                    break;
                received.append(buffer.data(), size_t(count));
                continue;
            }
            const std::string head = received.substr(0, headEnd);
            const auto length = head.find("Content-Length: ");
            long left = length == std::string::npos ? 0 : std::atol(head.c_str() + length + 16);
            left -= long(received.size() - headEnd - 4);
            while (left > 0) {
                const auto count = ::read(socket, buffer.data(), buffer.size());
                if (count <= 0)
                    return;
                left -= count;
            }
            received.clear();
            answer(socket, head);
        }
        ::close(socket);
    }

    static void answer(int socket, const std::string &head)
    {
        const auto send = [socket](const std::string &bytes) {
            return ::write(socket, bytes.data(), bytes.size()) == ssize_t(bytes.size());
        };
        if (head.find("/media/get") == std::string::npos) {
            const std::string json = R"({"errcode":0,"access_token":"T","media_id":"M"})";
            (void)send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                       + std::to_string(json.size()) + "\r\n\r\n" + json);
            return;
        }
        const long first = std::atol(head.c_str() + head.find("bytes=") + 6);
        const long last = std::min(first + 20'000'000, long(FileSize)) - 1;
        long left = last - first + 1;
        (void)send("HTTP/1.1 206 Partial\r\nContent-Type: video/mp4\r\nContent-Range: bytes "
                   + std::to_string(first) + "-" + std::to_string(last) + "/"
                   + std::to_string(FileSize) + "\r\nContent-Length: " + std::to_string(left)
                   + "\r\n\r\n");
        const std::string zeros(65536, '\0');
        for (; left > 0; left -= long(zeros.size())) {
            if (!send(zeros.substr(0, size_t(std::min(left, long(zeros.size()))))))
                return;
        }
    }

    int m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
};

template<typename T>
void wait(const QFuture<Result<T>> &future, const char *what)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    if (!future.result())
        qFatal("%s failed: %s", what, qPrintable(future.result().error().detail));
}

QString write(const QTemporaryDir &dir, const QString &name, qint64 size)
{
    QFile file(dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !file.resize(size))
        qFatal("cannot write");
    return file.fileName();
}

bool report(const char *what, double before, double allowed)
{
    const double growth = memoryMiB("VmHWM:") - before;
    std::printf("%-10s %.1f MiB more than before, %.0f are allowed\n", what, growth, allowed);
    return growth <= allowed;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir dir;
    const Server server;
    Account account;
    account.corpId = u"ww1"_s;
    account.secret = u"secret"_s;
    account.apiBase = QUrl(u"http://127.0.0.1:%1"_s.arg(server.port));
    const SystemClock clock;
    HttpClient client;
    MemoryTokenStore store;
    AccessTokens tokens(client, store, clock);
    MediaClient media(client, tokens, clock);

    // What the first call of a program loads and keeps is not the file's fault.
    const MediaUpload small{write(dir, u"small"_s, 1000), u"a"_s, u"file"_s};
    wait(media.upload(account, small), "the first upload");

    const MediaUpload large{write(dir, u"large"_s, FileSize), u"a"_s, u"file"_s};
    double before = memoryMiB("VmRSS:");
    resetPeak();
    wait(media.upload(account, large), "the upload");
    const bool isUploadFine = report("upload:", before, AllowedUploadMiB);

    before = memoryMiB("VmRSS:");
    resetPeak();
    wait(media.download(account, u"m"_s, dir.filePath(u"fetched"_s)), "the download");
    const bool isDownloadFine = report("download:", before, AllowedDownloadMiB);
    if (QFileInfo(dir.filePath(u"fetched"_s)).size() != FileSize)
        qFatal("not all of it was fetched");
    return isUploadFine && isDownloadFine ? EXIT_SUCCESS : EXIT_FAILURE;
}
