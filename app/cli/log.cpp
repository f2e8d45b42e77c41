// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/log.h"

#include "app/cli/output.h"
#include "core/store/messagereader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr int PageSize = 200;
constexpr std::chrono::milliseconds PollInterval{500};

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QDateTime localTime(const MessageRow &row)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(row.time);
    return local.toOffsetFromUtc(local.offsetFromUtc()); // or the text would not name the offset
}

QString directionName(Direction direction)
{
    return direction == Direction::In ? u"in"_s : u"out"_s;
}

QJsonObject toJson(const MessageRow &row)
{
    return {{u"id"_s, row.id},
            {u"time"_s, localTime(row).toString(Qt::ISODateWithMs)},
            {u"account"_s, row.account},
            {u"direction"_s, directionName(row.direction)},
            {u"from"_s, row.from},
            {u"to"_s, QJsonArray::fromStringList(row.to)},
            {u"type"_s, row.type},
            {u"text"_s, row.text},
            {u"msgid"_s, row.msgId},
            {u"event"_s, textOrNull(row.event)},
            {u"rule"_s, textOrNull(row.rule)},
            {u"verdict"_s, verdictName(row.verdict)},
            {u"errcode"_s, row.errcode},
            {u"deliveries"_s, row.deliveries},
            {u"ms"_s, row.ms}};
}

QString toText(const MessageRow &row)
{
    const bool isIncoming = row.direction == Direction::In;
    QStringList columns{localTime(row).toString(u"yyyy-MM-dd hh:mm:ss"_s),
                        row.account,
                        isIncoming ? u"<-"_s : u"->"_s,
                        isIncoming ? row.from : row.to.join(u'|'),
                        row.event.isEmpty() ? row.type : row.event,
                        verdictName(row.verdict)};
    if (row.errcode != 0)
        columns.append(QString::number(row.errcode));
    columns.append(row.text);
    return printable(columns.join(u"  "_s));
}

/*! Prints the log of one account, or of all. */
class LogPrinter final
{
public:
    LogPrinter(const MessageReader &reader, const Invocation &invocation)
        : m_reader(reader)
        , m_filter{.account = invocation.value(u"account"_s)}
        , m_json(invocation.json())
    {
    }

    /*! Prints the \a limit newest rows. */
    Result<> printNewest(int limit)
    {
        const auto rows = m_reader.before(0, limit, m_filter);
        if (!rows)
            return tl::unexpected(rows.error());
        if (limit == 0) // what comes from now on is still to be told from what is there
            m_last = m_reader.before(0, 1, m_filter).value_or(QList<MessageRow>()).value(0).id;
        printAll(*rows);
        return {};
    }

    /*! Prints what came since. */
    Result<> printNew()
    {
        for (;;) {
            const auto page = m_reader.after(m_last, PageSize, m_filter);
            if (!page)
                return tl::unexpected(page.error());
            if (page->isEmpty())
                return {};
            printAll(*page);
        }
    }

private:
    void printAll(const QList<MessageRow> &rows)
    {
        for (const MessageRow &row : rows)
            print(row);
        if (!rows.isEmpty())
            m_last = rows.constLast().id;
    }

    void print(const MessageRow &row) const
    {
        if (m_json)
            printJson(toJson(row));
        else
            printLine(toText(row));
    }

    const MessageReader &m_reader;
    MessageFilter m_filter;
    bool m_json;
    qint64 m_last = 0; ///< id of the newest row seen
};

/*! Where the log is; config.ini need not be there for that. */
Result<QString> dataDirOf(const Invocation &invocation)
{
    if (invocation.isSet(u"data-dir"_s))
        return invocation.value(u"data-dir"_s);
    const auto settings = invocation.settings();
    if (!settings && settings.error().kind == ErrorKind::NotFound && !invocation.isSet(u"config"_s)
        && !invocation.isSet(u"account"_s))
        return defaultDataDir();
    return settings.map([&](const Settings &found) { return invocation.dataDir(found); });
}

int follow(LogPrinter &printer)
{
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, qApp, [&] {
        if (const auto printed = printer.printNew(); !printed)
            QCoreApplication::exit(printFailure(printed.error()));
    });
    timer.start(PollInterval);
    return QCoreApplication::exec();
}

int log(const Invocation &invocation)
{
    bool isNumber = false;
    const int limit = invocation.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 0) {
        printError(Cli::tr("--limit has to be a number."));
        return BadUsage;
    }
    const auto dataDir = dataDirOf(invocation);
    if (!dataDir)
        return printFailure(dataDir.error());
    const auto reader = MessageReader::open(*dataDir);
    if (!reader)
        return printFailure(reader.error());

    LogPrinter printer(**reader, invocation);
    if (const auto printed = printer.printNewest(limit); !printed)
        return printFailure(printed.error());
    return invocation.isSet(u"follow"_s) ? follow(printer) : Success;
}

} // namespace

Command logCommand()
{
    return {.name = u"log"_s,
            .syntax = {},
            .summary = Cli::tr("Prints the messages that came and went, the newest last."),
            .details = {},
            .examples = u"  easywechat log --limit 20\n"
                        "  easywechat log --json | jq -r .text\n"
                        "  easywechat --account demo log --follow\n"_s,
            .options = {{u"limit"_s, Cli::tr("Print at most N messages."), u"N"_s, u"100"_s},
                        {u"follow"_s, Cli::tr("Go on printing what comes.")}},
            .run = log};
}

} // namespace ewc
