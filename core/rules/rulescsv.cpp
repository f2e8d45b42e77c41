// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/csv.h"
#include "core/rules/rulesetoperations.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ewc {
namespace {

constexpr qsizetype LargestFile = 10 * 1024 * 1024;
constexpr QChar WordSeparator = u'|'; // of the keywords in one cell

QString say(const char *sentence)
{
    return QCoreApplication::translate("Rules", sentence);
}

/*! A way of comparing, and its names in tables: the first is written, in the user's language. */
struct MatchName
{
    const char *type; ///< of the condition
    const char *key; ///< of its parameter
    const char *name;
    std::array<const char *, 6> others;
};

constexpr std::array MatchNames{
    MatchName{.type = "textContains",
              .key = "words",
              .name = QT_TRANSLATE_NOOP("Rules", "contains"),
              .others = {"contains", "半匹配", "包含", "模糊匹配", "partial", "模糊"}},
    MatchName{.type = "textIs",
              .key = "words",
              .name = QT_TRANSLATE_NOOP("Rules", "is"),
              .others = {"is", "全匹配", "完全匹配", "精确匹配", "exact", "equals"}},
    MatchName{.type = "textStarts",
              .key = "words",
              .name = QT_TRANSLATE_NOOP("Rules", "starts"),
              .others = {"starts", "开头", "开头是", "前缀", "starts with", "prefix"}},
    MatchName{.type = "textEnds",
              .key = "words",
              .name = QT_TRANSLATE_NOOP("Rules", "ends"),
              .others = {"ends", "结尾", "结尾是", "后缀", "ends with", "suffix"}},
    MatchName{.type = "textMatches",
              .key = "pattern",
              .name = QT_TRANSLATE_NOOP("Rules", "regex"),
              .others = {"regex", "正则", "正则表达式", "regexp", "regular expression", "re"}},
};

enum class Column { Keyword, Match, Reply };
constexpr std::size_t ColumnCount = 3;

struct ColumnName
{
    const char *name; ///< as it is written, in the user's language
    std::array<const char *, 5> others;
};

constexpr std::array<ColumnName, ColumnCount> ColumnNames{{
    {.name = QT_TRANSLATE_NOOP("Rules", "keyword"),
     .others = {"keyword", "keywords", "关键词", "关键字", "问题"}},
    {.name = QT_TRANSLATE_NOOP("Rules", "match"),
     .others = {"match", "匹配", "匹配方式", "匹配类型", "匹配模式"}},
    {.name = QT_TRANSLATE_NOOP("Rules", "reply"),
     .others = {"reply", "回复", "回复内容", "answer", "答案"}},
}};

template<typename Names>
bool isNamed(const Names &names, const QString &text)
{
    return text.compare(say(names.name), Qt::CaseInsensitive) == 0
           || std::ranges::any_of(names.others, [&text](const char *name) {
                  return text.compare(QString::fromUtf8(name), Qt::CaseInsensitive) == 0;
              });
}

/*! In which cell of a row each column is; -1: in none. */
using Columns = std::array<qsizetype, ColumnCount>;

/*! The columns that the head \a row names; nothing if it is no head. */
std::optional<Columns> headOf(const CsvRow &row)
{
    Columns columns;
    columns.fill(-1);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        for (std::size_t column = 0; column < ColumnCount; ++column) {
            if (columns[column] < 0 && isNamed(ColumnNames[column], row.cells[i]))
                columns[column] = i;
        }
    }
    const bool isHead = columns[static_cast<std::size_t>(Column::Keyword)] >= 0
                        && columns[static_cast<std::size_t>(Column::Reply)] >= 0;
    return isHead ? std::optional(columns) : std::nullopt;
}

bool isFormula(const QString &cell)
{
    const auto first = std::ranges::find_if(cell, [](QChar c) { return c != u'\''; });
    return first != cell.end() && u"=+-@"_s.contains(*first);
}

/*! \a cell as a spreadsheet shows it and does not calculate it. */
QString guarded(const QString &cell)
{
    return isFormula(cell) ? u'\'' + cell : cell;
}

QString unguarded(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.sliced(1) : cell;
}

QStringList wordsIn(const QString &cell)
{
    QStringList words;
    for (const QString &line : cell.split(u'\n')) {
        for (const QString &word : line.split(WordSeparator)) {
            if (!word.trimmed().isEmpty())
                words.append(word.trimmed());
        }
    }
    return words;
}

/*! The same row of the same table has the same id, so that reading it again replaces the rule. */
QString idFor(const QString &type, const QString &keyword)
{
    const QByteArray hash =
        QCryptographicHash::hash((type + u'\n' + keyword).toUtf8(), QCryptographicHash::Sha256);
    return u"csv-"_s + QString::fromLatin1(hash.first(6).toHex());
}

/*! Makes rules of rows. */
class Reading final
{
public:
    void take(const QList<CsvRow> &rows)
    {
        if (rows.isEmpty()) {
            add(0, say(QT_TRANSLATE_NOOP("Rules", "The table is empty.")));
            return;
        }
        const auto head = headOf(rows.front());
        const bool hasMatch =
            std::ranges::any_of(rows, [](const CsvRow &row) { return row.cells.size() > 2; });
        const Columns columns = head.value_or(hasMatch ? Columns{0, 1, 2} : Columns{0, -1, 1});
        for (qsizetype i = head ? 1 : 0; i < rows.size(); ++i)
            takeRow(rows[i], columns);
        addProblemsOfRules();
    }

    void add(int line, const QString &sentence)
    {
        m_reading.problems.append({.line = line, .sentence = sentence});
    }

    RuleSetReading reading()
    {
        std::ranges::stable_sort(m_reading.problems, {}, &RuleProblem::line);
        return m_reading;
    }

private:
    void takeRow(const CsvRow &row, const Columns &columns)
    {
        const auto cell = [&](Column column) {
            const qsizetype at = columns[static_cast<std::size_t>(column)];
            return at < 0 ? QString() : unguarded(row.cells.value(at));
        };
        const QString keyword = cell(Column::Keyword);
        const QString name = cell(Column::Match);
        const auto match = name.isEmpty() ? MatchNames.begin()
                                          : std::ranges::find_if(MatchNames, [&](const auto &each) {
                                                return isNamed(each, name);
                                            });
        if (keyword.isEmpty())
            add(row.line, say(QT_TRANSLATE_NOOP("Rules", "The keyword is missing.")));
        else if (cell(Column::Reply).isEmpty())
            add(row.line, say(QT_TRANSLATE_NOOP("Rules", "The reply is missing.")));
        else if (match == MatchNames.end())
            add(row.line,
                say(QT_TRANSLATE_NOOP("Rules", "“%1” is no way to match: write contains or is."))
                    .arg(name.left(40)));
        else
            addRule(row.line, *match, keyword, cell(Column::Reply));
    }

    void addRule(int line, const MatchName &match, const QString &keyword, const QString &reply)
    {
        const QString type = QLatin1StringView(match.type).toString();
        const QString id = idFor(type, keyword);
        if (const auto other = m_lines.find(id); other != m_lines.end()) {
            add(line, say(QT_TRANSLATE_NOOP("Rules", "“%1” stands in line %2 already."))
                          .arg(keyword.left(40), QString::number(*other)));
            return;
        }
        const bool isPattern = type == "textMatches"_L1;
        const QJsonValue value = isPattern
                                     ? QJsonValue(keyword)
                                     : QJsonValue(QJsonArray::fromStringList(wordsIn(keyword)));
        m_lines.insert(id, line);
        m_reading.rules.rules.append(
            {.id = id,
             .when = {.conditions = {{.type = type,
                                      .parameters = {{QLatin1StringView(match.key), value}}}}},
             .actions = {{.type = u"replyText"_s, .parameters = {{u"text"_s, reply}}}}});
    }

    void addProblemsOfRules()
    {
        for (RuleProblem problem : problemsOf(m_reading.rules)) {
            problem.line = m_lines.value(problem.ruleId);
            problem.path.clear(); // it is a table
            m_reading.problems.append(problem);
        }
    }

    RuleSetReading m_reading;
    QHash<QString, int> m_lines; ///< by id
};

/*! The row that says what \a rule does; nothing if it does more than a table can say. */
std::optional<QStringList> rowOf(const Rule &rule)
{
    const RulePart condition = rule.when.conditions.value(0);
    const RulePart action = rule.actions.value(0);
    const bool isSimple = rule.isOn && !rule.isLogOnly && rule.stops && rule.schedule.isEmpty()
                          && rule.cooldown == Cooldown() && rule.when.groups.isEmpty()
                          && rule.when.quantifier != Quantifier::None
                          && rule.when.conditions.size() == 1 && rule.actions.size() == 1
                          && condition.parameters.size() == 1 && action.parameters.size() == 1
                          && action.type == "replyText"_L1;
    const auto match = std::ranges::find_if(MatchNames, [&](const MatchName &each) {
        return condition.type == QLatin1StringView(each.type);
    });
    if (!isSimple || match == MatchNames.end())
        return std::nullopt;
    const QJsonValue value = condition.parameters.value(QLatin1StringView(match->key));
    const QString reply = action.parameters["text"_L1].toString();
    QString keyword = value.toString();
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue &word : value.toArray())
            words.append(word.toString());
        keyword = words.join(WordSeparator);
        if (wordsIn(keyword) != words) // one of them holds the sign that separates them
            return std::nullopt;
    }
    if (keyword.isEmpty() || reply.isEmpty() || keyword != keyword.trimmed()
        || reply != reply.trimmed() || reply.contains(u'\r'))
        return std::nullopt;
    return QStringList{guarded(keyword), say(match->name), guarded(reply)};
}

} // namespace

RuleSetReading readRulesCsv(const QByteArray &csv)
{
    Reading reading;
    if (csv.size() > LargestFile) {
        reading.add(0,
                    say(QT_TRANSLATE_NOOP("Rules", "The file has %1 MB; rules have at most %2 MB."))
                        .arg(csv.size() / 1024 / 1024)
                        .arg(LargestFile / 1024 / 1024));
        return reading.reading();
    }
    if (const auto rows = readCsv(csv))
        reading.take(*rows);
    else
        reading.add(0, rows.error().detail);
    return reading.reading();
}

QByteArray writeRulesCsv(const RuleSet &rules, int *left)
{
    QStringList head;
    for (const ColumnName &column : ColumnNames)
        head.append(say(column.name));
    QList<QStringList> rows{head};
    for (const Rule &rule : rules.rules) {
        if (const auto row = rowOf(rule))
            rows.append(*row);
    }
    if (left != nullptr)
        *left = static_cast<int>(rules.size() - (rows.size() - 1));
    return writeCsv(rows);
}

} // namespace ewc
