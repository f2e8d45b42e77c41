// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace ewc {

/*! One line that the program said about itself. A value. */
struct LogLine
{
    qint64 id = 0; ///< counts up by one, from 1
    qint64 time = 0; ///< milliseconds since 1970, UTC
    QtMsgType level = QtInfoMsg;
    QString category; ///< of the logging category, for example easywechat.server
    QString text; ///< at most ProgramLog::LongestText, without secrets

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

/*!
    Keeps the newest lines that the program, and Qt in it, logged in any thread.

    While it lives it is the message handler of the process, so there is at most one. Warnings
    and worse go on to the handler that it found; that one is back when the log is destroyed.
    Construct, destroy and make it verbose in the main thread; the rest is thread-safe.
*/
class ProgramLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr int Capacity = 5000; ///< lines
    static constexpr int LongestText = 2048; ///< characters, 4 KiB; more is cut

    explicit ProgramLog(QObject *parent = nullptr);
    ~ProgramLog() override;

    /*! The lines above \a id that are still kept, oldest first. */
    [[nodiscard]] QList<LogLine> linesAfter(qint64 id) const;

    /*!
        Takes down what easywechat.* says at debug level as well; without, from information on.
        Replaces other filter rules that the program set, though not those of the environment.
    */
    void setVerbose(bool verbose);
    [[nodiscard]] bool isVerbose() const { return m_isVerbose; }

Q_SIGNALS:
    /*! Lines came since linesAfter() was asked: one signal for all of a turn of the event loop. */
    void added();

private:
    static void handle(QtMsgType level, const QMessageLogContext &context, const QString &text);
    void keep(LogLine line);
    void announce();

    QList<LogLine> m_lines; ///< ids without gaps
    qint64 m_lastId = 0;
    bool m_isVerbose = false;
    bool m_isAnnounced = false; ///< added() is on its way
};

} // namespace ewc
