// SPDX-FileCopyrightText: 2026 The EasyWeChat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rules/rulesexchange.h"

#include "ui/dialogs/messagebar.h"
#include "ui/rules/importdialog.h"
#include "ui/rules/list/rulestext.h"
#include "ui/rules/rulesdraft.h"
#include "ui/rules/ruletrust.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ewc::ui {
namespace {

constexpr qint64 LargestFile = 64 * 1024 * 1024; // bytes: more is no file of rules

bool isTable(const QString &file)
{
    return file.endsWith(".csv"_L1, Qt::CaseInsensitive);
}

/*! The rules of \a after that are not in \a before, or are others there. */
RuleIds comers(const RuleSet &before, const RuleSet &after)
{
    QHash<QString, const Rule *> known;
    const QList<Rule> old = allRules(before);
    for (const Rule &rule : old)
        known.insert(rule.id, &rule);
    RuleIds ids;
    for (const Rule &rule : allRules(after)) {
        const Rule *same = known.value(rule.id);
        if (same == nullptr || *same != rule)
            ids.insert(rule.id);
    }
    return ids;
}

} // namespace

RulesExchange::RulesExchange(RulesDraft &draft, RuleTrust &trust, QWidget *page)
    : QObject(page)
    , m_draft(draft)
    , m_trust(trust)
    , m_page(page)
{
}

QString RulesExchange::fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    const QString file = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return file.endsWith(".json"_L1, Qt::CaseInsensitive) || isTable(file) ? file : QString();
}

void RulesExchange::chooseImport()
{
    auto *dialog =
        new QFileDialog(m_page, tr("Import rules"), {},
                        tr("Rules and tables (*.json *.csv)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesExchange::importFile);
    dialog->open();
}

void RulesExchange::importFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        refuse(file, source.errorString());
        return;
    }
    if (source.size() > LargestFile) {
        refuse(file, tr("It is too large."));
        return;
    }
    const QByteArray content = source.readAll();
    const RuleSetReading reading = isTable(file) ? readRulesCsv(content) : ewc::readRules(content);
    if (!reading.problems.isEmpty()) {
        const RuleProblem &first = reading.problems.constFirst();
        const QString place =
            first.line > 0 ? tr("Line %1: %2").arg(first.line).arg(first.sentence) : first.sentence;
        refuse(file, place);
        return;
    }
    take(file, reading.rules);
}

void RulesExchange::refuse(const QString &file, const QString &problem)
{
    Q_EMIT said([name = QFileInfo(file).fileName(), problem] {
        return BarMessage{.mark = ColorRole::Error,
                          .what = tr("%1 cannot be imported.").arg(name),
                          .details = problem};
    });
}

void RulesExchange::take(const QString &file, const RuleSet &incoming)
{
    const QList<RuleConflict> clashes = conflicts(m_draft.rules(), incoming);
    if (clashes.isEmpty()) {
        merge(file, incoming, {});
        return;
    }
    auto *dialog = new ImportDialog(m_draft.rules(), incoming, clashes, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, file, incoming] { merge(file, incoming, dialog->choices()); });
    dialog->open();
}

void RulesExchange::merge(const QString &file, const RuleSet &incoming,
                          const QHash<QString, OnConflict> &choices)
{
    const RuleSet before = m_draft.rules();
    const RuleSet both = merged(before, incoming, choices);
    const RuleIds come = comers(before, both);
    const RuleSet taken = m_trust.quarantined(both, come);
    const QList<Rule> all = allRules(taken);
    const auto off = std::ranges::count_if(all, [&come](const Rule &rule) {
        return come.contains(rule.id) && RuleTrust::isDangerous(rule);
    });
    m_draft.change(taken, tr("Import"));
    if (!come.isEmpty())
        m_draft.setCurrent(std::ranges::find_if(all, [&come](const Rule &rule) {
                               return come.contains(rule.id);
                           })->id);
    Q_EMIT said([this, name = QFileInfo(file).fileName(), count = come.size(), off] {
        BarMessage message{.mark = ColorRole::Ok,
                           .what = tr("Imported from %1: %2").arg(name, rulesText(count))};
        if (off > 0)
            message.details =
                tr("Switched off, because of what they may do: %1. You are asked when "
                   "you switch them on.")
                    .arg(rulesText(off));
        if (count > 0)
            message.actions = {{.text = tr("&Undo"), .run = [this] { m_draft.undoStack().undo(); }},
                               {.text = tr("&Keep"), .run = [] {}}};
        return message;
    });
}

void RulesExchange::chooseExport()
{
    auto *dialog = new QFileDialog(m_page, tr("Export rules"), {}, tr("Rules (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"rules.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesExchange::exportTo);
    dialog->open();
}

void RulesExchange::chooseTableExport()
{
    auto *dialog = new QFileDialog(m_page, tr("Export as a table"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"rules.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RulesExchange::exportTo);
    dialog->open();
}

void RulesExchange::exportTo(const QString &file)
{
    int left = 0;
    const RuleSet open = withoutSecrets(m_draft.rules());
    const QByteArray content = isTable(file) ? writeRulesCsv(open, &left) : writeRules(open);
    QSaveFile target(file);
    const bool isDone = target.open(QIODevice::WriteOnly) && target.write(content) == content.size()
                        && target.commit();
    Q_EMIT said([name = QFileInfo(file).fileName(), isDone, left,
                 count = m_draft.rules().size() - left, problem = target.errorString()] {
        if (!isDone)
            return BarMessage{.mark = ColorRole::Error,
                              .what = tr("%1 could not be written.").arg(name),
                              .details = problem};
        return BarMessage{
            .mark = ColorRole::Ok,
            .what = tr("Exported to %1: %2").arg(name, rulesText(count)),
            .details =
                left > 0
                    ? tr("Left out, because a table has no place for them: %1").arg(rulesText(left))
                    : tr("Keys are not in it.")};
    });
}

} // namespace ewc::ui
