// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/programlogmodel.h"

#include "ui/theme.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr std::chrono::milliseconds BatchInterval{50};

LogLevel levelOf(const LogLine &line)
{
    switch (line.level) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Information;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLevel::Error;
}

ColorRole colorOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return ColorRole::Border;
    case LogLevel::Information:
        return ColorRole::MutedText;
    case LogLevel::Warning:
        return ColorRole::Warning;
    case LogLevel::Error:
        break;
    }
    return ColorRole::Error;
}

QString levelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return ProgramLogModel::tr("Debug");
    case LogLevel::Information:
        return ProgramLogModel::tr("Information");
    case LogLevel::Warning:
        return ProgramLogModel::tr("Warning");
    case LogLevel::Error:
        break;
    }
    return ProgramLogModel::tr("Error");
}

/*! The part of the program that is behind a logging category; Qt's own have no other name. */
QString partText(const QString &category)
{
    if (category == "easywechat.server"_L1)
        return ProgramLogModel::tr("Server");
    if (category == "easywechat.client"_L1)
        return ProgramLogModel::tr("Network");
    if (category == "easywechat.api"_L1)
        return ProgramLogModel::tr("WeCom API");
    if (category == "easywechat.pipeline"_L1)
        return ProgramLogModel::tr("Messages");
    if (category == "easywechat.store"_L1)
        return ProgramLogModel::tr("Database");
    if (category == "easywechat.engine"_L1)
        return ProgramLogModel::tr("Engine");
    if (category == "easywechat.sandbox"_L1)
        return ProgramLogModel::tr("Sandbox");
    if (category == "default"_L1)
        return ProgramLogModel::tr("Program");
    return category;
}

QDateTime timeOf(const LogLine &line)
{
    return QDateTime::fromMSecsSinceEpoch(line.time);
}

QString displayText(const LogLine &line, int column)
{
    switch (column) {
    case ProgramLogModel::Time:
        return timeOf(line).toString(u"HH:mm:ss.zzz"_s);
    case ProgramLogModel::Level:
        return levelText(levelOf(line));
    case ProgramLogModel::Part:
        return partText(line.category);
    case ProgramLogModel::Text:
        return line.text.simplified();
    default:
        return {};
    }
}

/*! All of a line as one copies it into a bug report: sorts, and names the time zone. */
QString copiedText(const LogLine &line)
{
    const QDateTime local = timeOf(line);
    return u"%1  %2  %3  %4"_s.arg(
        local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs),
        levelText(levelOf(line)), line.category, line.text);
}

/*! Plain, though the text may look like HTML. */
QString toolTip(const QString &text)
{
    return u"<p style='white-space: pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

ProgramLogModel::ProgramLogModel(const ProgramLog &log, QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(BatchInterval);
    connect(&m_timer, &QTimer::timeout, this, &ProgramLogModel::fetchNew);
    connect(&log, &ProgramLog::added, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
    reload();
}

int ProgramLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ProgramLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProgramLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayText(line, index.column());
    case Qt::DecorationRole:
        return index.column() == Level ? QVariant(
                   dotIcon(themeColor(colorOf(levelOf(line)), QGuiApplication::palette())))
                                       : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return QLocale().toString(timeOf(line), QLocale::LongFormat);
        return toolTip(index.column() == Part ? line.category : line.text);
    case LineRole:
        return copiedText(line);
    case TextRole:
        return line.text;
    default:
        return {};
    }
}

QVariant ProgramLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int{Qt::AlignLeft | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Part:
        return tr("Part");
    case Text:
        return tr("What happened");
    default:
        return {};
    }
}

void ProgramLogModel::setFilter(LogLevel least, const QString &text)
{
    if (m_least == least && m_wanted == text)
        return;
    m_least = least;
    m_wanted = text;
    reload();
}

void ProgramLogModel::clear()
{
    fetchNew();
    m_clearedId = m_lastId;
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void ProgramLogModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ProgramLogModel::reload()
{
    const QList<LogLine> lines = m_log.linesAfter(m_clearedId);
    beginResetModel();
    if (!lines.isEmpty())
        m_lastId = lines.constLast().id;
    m_lines = passing(lines);
    endResetModel();
}

QList<LogLine> ProgramLogModel::passing(const QList<LogLine> &lines) const
{
    QList<LogLine> result;
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(result),
                 [this](const LogLine &line) {
                     return levelOf(line) >= m_least
                            && (line.text.contains(m_wanted, Qt::CaseInsensitive)
                                || partText(line.category).contains(m_wanted, Qt::CaseInsensitive)
                                || line.category.contains(m_wanted, Qt::CaseInsensitive));
                 });
    return result;
}

void ProgramLogModel::fetchNew()
{
    const QList<LogLine> lines = m_log.linesAfter(m_lastId);
    if (lines.isEmpty())
        return;
    m_lastId = lines.constLast().id;
    const QList<LogLine> added = passing(lines);
    const int excess = rowCount() + static_cast<int>(added.size()) - ProgramLog::Capacity;
    if (excess > 0) { // as many come at most as there is room for, so these are rows we have
        beginRemoveRows({}, 0, excess - 1);
        m_lines.remove(0, excess);
        endRemoveRows();
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_lines.append(added);
    endInsertRows();
}

} // namespace ewc::ui
