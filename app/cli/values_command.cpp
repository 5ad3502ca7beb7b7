// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/register_argument.h"
#include "app/cli/tree_output.h"
#include "core/base/tr.h"
#include "core/edit/record.h"
#include "core/edit/record_values.h"
#include "core/edit/steps.h"
#include "core/exchange/values_csv.h"
#include "core/model/amount_text.h"
#include "core/rules/derive.h"
#include "core/storage/kpitree.h"
#include "core/storage/query.h"
#include "core/storage/read_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <memory>

namespace espalier::cli {

namespace {

struct Options
{
    InputOptions in;
    std::string values;
    std::string out;
    std::string source;
    std::string query; ///< the source whose query is asked
    std::string runQuery;
    std::string shape;
    std::string decimal;
    std::string author;
    std::string today;
    bool dryRun = false;
    bool strict = false;
};

/// Ids that follow from the file, and that the tree has not yet.
class FreshIds final : public IdSource
{
public:
    FreshIds(const Tree &tree, const QByteArray &file)
        : m_tree(tree), m_name(QString::fromLatin1(Revision::of(file).blake2b.toHex()))
    {
    }
    RawId next() override
    {
        RawId id;
        do
            id = idFromName(QStringLiteral("values/%1/%2").arg(m_name).arg(++m_count));
        while (m_tree.find(ObservationId(id)));
        return id;
    }

private:
    const Tree &m_tree;
    QString m_name;
    int m_count = 0;
};

QString shapeText(ValuesShape shape)
{
    switch (shape) {
    case ValuesShape::Long:
        return Tr::tr("a row a value");
    case ValuesShape::Dates:
        return Tr::tr("a row a metric and a column a date");
    case ValuesShape::Metrics:
        return Tr::tr("a row a date and a column a metric");
    }
    return {};
}

/// The values that replace others, with both.
ImportNotes corrections(const Tree &tree, const ReadValues &read, const edit::RecordedValues &recorded)
{
    ImportNotes notes;
    for (const edit::CorrectedValue &one : edit::correctedValues(tree, recorded)) {
        const Node &node = *tree.find(one.after->node);
        const AmountStyle style = amountStyleOf(tree, node);
        notes.add(read.values[one.index].line,
                  Tr::tr("“%1” until %2: %3 becomes %4")
                      .arg(node.title, one.after->period.end.toString(Qt::ISODate),
                           amountText(one.before->value, style), amountText(one.after->value, style)));
    }
    return notes;
}

QString report(const Tree &tree, const ReadValues &read, const edit::RecordedValues &recorded)
{
    const auto count = [&](edit::Recorded outcome) {
        return static_cast<int>(std::ranges::count(recorded.outcomes, outcome));
    };
    QString out = Tr::tr("Read as %1.\n").arg(shapeText(read.shape));
    out += Tr::tr("New: %1. Corrected: %2. The same as before: %3.\n")
               .arg(count(edit::Recorded::New))
               .arg(count(edit::Recorded::Correction))
               .arg(count(edit::Recorded::Same));
    out += listText(Tr::tr("Corrected"), corrections(tree, read, recorded));
    out += listText(Tr::tr("Unknown"), read.unknown);
    out += listText(Tr::tr("A second value for one period"), read.repeated);
    out += listText(Tr::tr("Cannot be read"), read.unreadable);
    out += listText(Tr::tr("Guessed"), read.guessed);
    return out;
}

/// The source that --source names, else the one whose values came from this file before; null where neither
/// is.
Result<SourceId> sourceOf(const Tree &tree, const Options &options)
{
    for (const std::string &name : {options.source, options.query}) {
        if (!name.empty())
            return recordNamed<Source>(tree, QString::fromStdString(name));
    }
    const QString address = QString::fromStdString(options.values);
    for (const Source &source : tree.all<Source>()) {
        if (!address.isEmpty() && source.savedImport.address == address)
            return source.id;
    }
    return SourceId();
}

Result<QByteArray> bytesOf(const QString &path)
{
    return path == QStringLiteral("-") ? readStandardInput() : readFile(path);
}

/// What was read, and bytes that tell it from anything else.
struct Reading
{
    ReadValues values;
    QByteArray identity;
};

Result<Reading> readingOfFile(const Tree &tree, const QString &path, const ValuesOptions &how)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<ReadValues> values = readValues(tree, *bytes, how);
    if (!values) {
        values.error().file = path == QStringLiteral("-") ? Tr::tr("standard input") : path;
        return tl::unexpected(values.error());
    }
    return Reading{*std::move(values), *bytes};
}

/// The query that a source keeps; Usage where it has none.
Result<SavedQuery> queryOf(const Tree &tree, SourceId source, const Options &options)
{
    const Source &kept = *tree.find(source);
    if (kept.savedImport.query.isEmpty())
        return fail(ErrorKind::Usage,
                    Tr::tr("The source “%1” has no query. Write one in the window, with File ▸ Values from a "
                           "database.")
                        .arg(kept.name));
    const QString folder = options.in.path == "-"
                               ? QString()
                               : QFileInfo(QString::fromStdString(options.in.path)).absolutePath();
    Result<QueryAddress> address = queryAddress(kept.savedImport.address, folder);
    if (!address)
        return fail(ErrorKind::Unreadable, address.error().what);
    return SavedQuery{*std::move(address), kept.savedImport.query, {}};
}

/// What is agreed to: another query, or the same at another place, has another key.
QString keyOf(const SavedQuery &query)
{
    constexpr qsizetype length = 16;
    const QByteArray said = query.address.place().toUtf8() + '\0' + query.sql.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex().first(length));
}

/// All that would be asked, for a person to judge.
Exit showQuery(const SavedQuery &query)
{
    const Result<void> printed =
        print(Tr::tr("Address: %1\n\n%2\n").arg(query.address.text, query.sql.trimmed()).toUtf8());
    if (!printed)
        return say(printed.error());
    note(Tr::tr("Nothing was asked yet. If this query may be asked on this machine, run the same again with "
                "--run-query %1.")
             .arg(keyOf(query)));
    return Exit::Usage;
}

Result<Reading> readingOfQuery(const Tree &tree, const SavedQuery &query, const ValuesOptions &how)
{
    const Result<QueryTable> table = runQuery(query);
    if (!table)
        return tl::unexpected(table.error());
    Result<ReadValues> values = readValues(tree, *table, how);
    if (!values) {
        values.error().file = query.address.text;
        return tl::unexpected(values.error());
    }
    QByteArray identity;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        for (std::size_t column = 0; column < table->columns(); ++column)
            identity += table->cell(row, column).toUtf8() + '\0';
    }
    return Reading{*std::move(values), identity};
}

/// What is written in the end: the tree with the values, and the history with this step.
struct Outcome
{
    Tree tree;
    FileHistory history;
};

Result<Outcome> taken(const Input &input, const Options &options, const edit::RecordedValues &recorded,
                      SourceId source, SavedImport mapping)
{
    edit::Steps steps(input.tree);
    if (auto done = steps.take(recorded.change); !done)
        return tl::unexpected(done.error());
    const Source *kept = input.tree.find(source);
    // A query that a source keeps outlives a file that stood in for it once.
    if (kept && (!options.query.empty() || kept->savedImport.query.isEmpty())) {
        mapping.address =
            options.query.empty() ? QString::fromStdString(options.values) : kept->savedImport.address;
        mapping.query = kept->savedImport.query;
        if (auto done = steps.take(edit::setField(input.tree, source, &Source::savedImport, mapping)); !done)
            return tl::unexpected(done.error());
    }
    Result<FileHistory> history = historyOf(input, options.in);
    if (!history)
        return tl::unexpected(history.error());
    Outcome outcome{steps.tree(), *std::move(history)};
    const Change change = steps.composed();
    if (input.format == QStringLiteral("kpidb") && !change.isEmpty()) {
        const Result<QByteArray> text = changeText(change);
        if (!text)
            return tl::unexpected(text.error());
        const QString author =
            options.author.empty() ? qEnvironmentVariable("USER") : QString::fromStdString(options.author);
        outcome.history.push_back({QDateTime::currentDateTimeUtc(), author, QStringLiteral("import"), *text});
    }
    return outcome;
}

Exit run(const Options &options)
{
    const Result<QDate> today = dayFrom(QString::fromStdString(options.today));
    if (!today)
        return say(today.error());
    const Result<Input> input = read(options.in);
    if (!input)
        return say(input.error());
    const Tree &tree = input->tree;
    const Result<SourceId> source = sourceOf(tree, options);
    if (!source)
        return say(source.error());
    std::optional<SavedQuery> query;
    if (!options.query.empty()) {
        Result<SavedQuery> kept = queryOf(tree, *source, options);
        if (!kept)
            return say(kept.error());
        query = *std::move(kept);
        if (QString::fromStdString(options.runQuery) != keyOf(*query))
            return showQuery(*query);
    }

    const Derived derived = derive(tree, judgedFrom(tree, *today));
    ValuesOptions how;
    how.shape = options.shape.empty() ? std::nullopt : valueNamed<ValuesShape>(options.shape);
    if (!options.decimal.empty())
        how.decimalComma = options.decimal == "comma";
    how.source = *source;
    if (const Source *kept = tree.find(*source))
        how.saved = kept->savedImport;
    how.cadenceOf = [&](const NodeId &node) { return derived.cadenceOf(tree, tree.nodes().slotOf(node)); };
    const Result<Reading> reading = query ? readingOfQuery(tree, *query, how)
                                          : readingOfFile(tree, QString::fromStdString(options.values), how);
    if (!reading)
        return say(reading.error());
    const ReadValues &values = reading->values;
    std::vector<Observation> observations;
    observations.reserve(values.values.size());
    for (const ReadValue &value : values.values)
        observations.push_back(value.observation);
    FreshIds ids(tree, reading->identity);
    Context context{ids, *today, QString::fromStdString(options.author)};
    const Result<edit::RecordedValues> recorded = edit::recordValues(tree, observations, context);
    if (!recorded)
        return say(recorded.error());

    const QString text = report(tree, values, *recorded);
    const bool isWhole = values.unknown.isEmpty() && values.repeated.isEmpty() && values.unreadable.isEmpty();
    if (options.dryRun) {
        const Result<void> printed = print(text.toUtf8());
        return !printed ? say(printed.error()) : options.strict && !isWhole ? Exit::Differs : Exit::Done;
    }
    note(text.trimmed());
    if (options.strict && !isWhole) {
        note(Tr::tr("Nothing was written: with --strict all of the input must find its place."));
        return Exit::Differs;
    }
    Result<Outcome> outcome = taken(*input, options, *recorded, *source, values.mapping);
    if (!outcome)
        return say(outcome.error());
    const Result<TreeOutput> output =
        outputFor(outcome->tree, std::move(outcome->history), QString::fromStdString(options.out));
    if (!output)
        return say(output.error());
    output->sayLosses();
    const Result<void> written = output->write();
    return written ? Exit::Done : say(written.error());
}

} // namespace

void addValues(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "values",
        "Values from a CSV file or a saved query: a row a value, dates as columns, or metrics as columns");
    command->add_option("FILE", options->in.path, "A tree; - for standard input")->required();
    CLI::Option *values =
        command->add_option("VALUES", options->values, "The values as CSV; - for standard input");
    options->in.addTo(*command);
    CLI::Option *out =
        command->add_option("-o,--output", options->out, "The tree to write; it may be FILE itself");
    command->add_flag("--dry-run", options->dryRun, "Only report what would be taken")->excludes(out);
    CLI::Option *source =
        command->add_option("--source", options->source,
                            "The data source that the values come from, by name; it keeps how the columns "
                            "were read");
    CLI::Option *query = command
                             ->add_option("--query", options->query,
                                          "Instead of VALUES: the data source whose saved query is asked, by "
                                          "name; at first it is only shown")
                             ->excludes(values)
                             ->excludes(source);
    command
        ->add_option("--run-query", options->runQuery,
                     "Ask it: the key that was shown with the query, which another query has not")
        ->needs(query);
    command->add_option("--shape", options->shape, "What the file looks like, where that is not plain")
        ->check(CLI::IsMember({"long", "dates", "metrics"}));
    command
        ->add_option("--decimal", options->decimal, "What 1,234 and 1.234 mean where the file leaves it open")
        ->check(CLI::IsMember({"comma", "point"}));
    command->add_flag("--strict", options->strict,
                      "Write nothing, and end with 1, when some of it cannot be taken");
    command->add_option("--author", options->author, "Who did it, for the history of a .kpidb file");
    command->add_option("--today", options->today, "The day to judge from, YYYY-MM-DD");
    command->callback([&choice, options, command] {
        if (!options->dryRun && options->out.empty())
            throw CLI::RequiredError(command->get_name() + ": --dry-run, or -o FILE,");
        if (options->values.empty() && options->query.empty())
            throw CLI::RequiredError(command->get_name() + ": VALUES, or --query SOURCE,");
        if (options->in.path == "-" && options->values == "-")
            throw CLI::ValidationError("Only one of FILE and VALUES can be standard input");
        choice = {false, [options] { return run(*options); }};
    });
}

} // namespace espalier::cli
