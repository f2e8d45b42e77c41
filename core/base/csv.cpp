// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"

#include "core/base/schema.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr QByteArrayView Utf8Mark = "\xEF\xBB\xBF";

tl::unexpected<Error> refusal(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

Result<QString> decoded(const QByteArray &csv)
{
    const bool isWide = csv.startsWith("\xFF\xFE") || csv.startsWith("\xFE\xFF");
    QStringDecoder decoder(isWide ? QStringDecoder::Utf16 : QStringDecoder::Utf8);
    QString text = decoder(csv);
    if (decoder.hasError())
        return refusal(schemaText(QT_TRANSLATE_NOOP(
            "Schema", "This is not text in the encoding UTF-8. In Excel save it as “CSV UTF-8”, in "
                      "WPS or LibreOffice choose UTF-8 when saving.")));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

/*! What is between the cells of \a text: what its first line holds most of. */
QChar separatorOf(const QString &text)
{
    constexpr std::array Separators{u',', u';', u'\t'};
    std::array<int, Separators.size()> counts{};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r'))
            break;
        for (std::size_t i = 0; i < Separators.size(); ++i)
            counts[i] += !isQuoted && c == Separators[i] ? 1 : 0;
    }
    return Separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/*! Walks a table once. */
class Walk final
{
public:
    explicit Walk(const QString &text)
        : m_text(text)
        , m_separator(separatorOf(text))
    {
    }

    Result<QList<CsvRow>> rows()
    {
        QList<CsvRow> rows;
        while (m_at < m_text.size()) {
            CsvRow row{.line = m_line};
            do {
                auto cell = takeCell();
                if (!cell)
                    return tl::unexpected(cell.error());
                row.cells.append(cell->trimmed());
            } while (takes(m_separator));
            takeBreak();
            if (std::ranges::any_of(row.cells, [](const QString &cell) { return !cell.isEmpty(); }))
                rows.append(row);
        }
        return rows;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }

    bool takes(QChar c)
    {
        if (isAtEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    void takeBreak()
    {
        const bool isReturn = takes(u'\r');
        if (takes(u'\n') || isReturn)
            ++m_line;
    }

    Result<QString> takeCell()
    {
        QString cell;
        qsizetype quote = m_at; // there may be spaces before it
        while (quote < m_text.size() && m_text[quote] == u' ')
            ++quote;
        if (quote < m_text.size() && m_text[quote] == u'"') {
            m_at = quote + 1;
            const int line = m_line;
            if (!takeQuoted(cell))
                return refusal(
                    schemaText(QT_TRANSLATE_NOOP(
                                   "Schema", "The quote that opens in line %1 is never closed; a "
                                             "quote within a text is written twice."))
                        .arg(line));
        }
        // Whatever follows a closing quote belongs to the cell, too.
        const qsizetype start = m_at;
        while (!isAtEnd() && m_text[m_at] != m_separator && !isBreak(m_text[m_at]))
            ++m_at;
        return cell + m_text.sliced(start, m_at - start);
    }

    bool takeQuoted(QString &cell)
    {
        for (; !isAtEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                ++m_at;
                if (isAtEnd() || m_text[m_at] != u'"')
                    return true;
            }
            if (c == u'\n')
                ++m_line;
            // Spreadsheets write either.
            if (c != u'\r' || (m_at + 1 < m_text.size() && m_text[m_at + 1] != u'\n'))
                cell += c == u'\r' ? QChar(u'\n') : c;
        }
        return false;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString quoted(const QString &cell)
{
    const bool isPlain = cell == cell.trimmed() && std::ranges::none_of(cell, [](QChar c) {
                             return c == u',' || c == u'"' || c == u';' || c == u'\t' || isBreak(c);
                         });
    return isPlain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<QList<CsvRow>> readCsv(const QByteArray &csv)
{
    const auto text = decoded(csv);
    if (!text)
        return tl::unexpected(text.error());
    return Walk(*text).rows();
}

QByteArray writeCsv(const QList<QStringList> &rows)
{
    QByteArray csv = Utf8Mark.toByteArray();
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace ewc
