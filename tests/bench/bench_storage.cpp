// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What files cost against the least that the same library needs: nlohmann's SAX events into flat structs, the
// same fields written straight into a buffer, SQLite's C interface. Both sides run in turns in one process;
// the figure to read is the counter "ratio". Times are processor time.
#include "core/storage/kpidb_reader.h"
#include "core/storage/kpidb_schema.h"
#include "core/storage/kpidb_writer.h"
#include "core/storage/kpitree.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <map>

namespace espalier {
namespace {

/// The fields that the trees below use, as plainly as they can be held.
struct FlatBand
{
    std::string status, action;
    double from = 0, to = 0;
};
struct FlatNode
{
    std::string id, code, tier, title, question, definition, reason, indicator, unit, direction, startDate,
        targetDate, owner, cadence, lifecycle;
    double startValue = 0, targetValue = 0;
    std::vector<FlatBand> bands;
};
struct FlatLink
{
    std::string child, parent, rank, sentence, evidence;
    bool primary = false;
};
struct FlatTree
{
    std::vector<FlatNode> nodes;
    std::vector<FlatLink> links;
};

constexpr std::array nodeTexts{
    std::pair{"id", &FlatNode::id},
    std::pair{"code", &FlatNode::code},
    std::pair{"tier", &FlatNode::tier},
    std::pair{"title", &FlatNode::title},
    std::pair{"question", &FlatNode::question},
    std::pair{"definition", &FlatNode::definition},
    std::pair{"reason", &FlatNode::reason},
    std::pair{"indicator", &FlatNode::indicator},
    std::pair{"unit", &FlatNode::unit},
    std::pair{"direction", &FlatNode::direction},
    std::pair{"startDate", &FlatNode::startDate},
    std::pair{"targetDate", &FlatNode::targetDate},
    std::pair{"owner", &FlatNode::owner},
    std::pair{"cadence", &FlatNode::cadence},
    std::pair{"lifecycle", &FlatNode::lifecycle},
};
constexpr std::array linkTexts{
    std::pair{"child", &FlatLink::child},       std::pair{"parent", &FlatLink::parent},
    std::pair{"rank", &FlatLink::rank},         std::pair{"sentence", &FlatLink::sentence},
    std::pair{"evidence", &FlatLink::evidence},
};

/// A tree of `count` nodes with about 650 bytes of fields each, five drivers a node.
const Tree &treeOf(std::size_t count)
{
    static std::map<std::size_t, Tree> made;
    if (const auto there = made.find(count); there != made.end())
        return there->second;
    CountedIds ids(7);
    Change change;
    Tier tier;
    tier.id = ids.make<Tier>();
    appendNew(change, tier);
    std::vector<NodeId> nodes;
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = static_cast<double>(i);
        Node node;
        node.id = ids.make<Node>();
        node.code = QStringLiteral("M-%1").arg(i);
        node.tier = tier.id;
        node.title = QStringLiteral("Qualified pipeline of segment %1").arg(i);
        node.question = QStringLiteral("Do we win enough of the right customers in segment %1?").arg(i);
        node.definition = QStringLiteral(
            "Sum of the open opportunities of at least stage two, weighted by stage, at the end of the week");
        node.reason = QStringLiteral("It moves two quarters before revenue does");
        node.indicator = Indicator::Leading;
        node.unit = {Unit::Kind::Currency, QStringLiteral("EUR")};
        node.direction = Direction::Higher;
        node.startValue = number * 1.37;
        node.startDate = QDate(2026, 1, 1);
        node.targetValue = number * 1.61 + 0.25;
        node.targetDate = QDate(2026, 12, 31);
        node.owner = PersonId(RawId{1, i % 40 + 1});
        node.cadence = {Cadence::Kind::Weekly, 0};
        node.lifecycle = Lifecycle::Approved;
        Band act;
        act.status = Status::Act;
        act.to = number * 0.8;
        act.action = QStringLiteral("Call the review");
        Band good;
        good.status = Status::OnTrack;
        good.from = number * 0.8;
        node.bands = {act, good};
        nodes.push_back(node.id);
        appendNew(change, std::move(node));
        if (i == 0)
            continue;
        Link link;
        link.child = nodes[i];
        link.parent = nodes[(i - 1) / 5];
        link.primary = true;
        link.rank = "V";
        link.sentence = QStringLiteral("More of it brings more of the other");
        link.evidence = Evidence::Observed;
        appendNew(change, std::move(link));
    }
    Tree tree;
    if (!tree.apply(change))
        std::abort();
    return made.emplace(count, std::move(tree)).first->second;
}

/// The floor of a load: the events, straight into the structs.
class FlatReader : public nlohmann::json_sax<nlohmann::json>
{
public:
    FlatTree tree;

    bool null() override { return true; }
    bool boolean(bool value) override
    {
        if (m_isLink)
            tree.links.back().primary = value;
        return true;
    }
    bool number_integer(number_integer_t value) override { return number(static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(static_cast<double>(value)); }
    bool number_float(number_float_t value, const string_t &) override { return number(value); }
    bool string(string_t &value) override
    {
        if (m_depth == 5)
            (m_key == "status" ? tree.nodes.back().bands.back().status
                               : tree.nodes.back().bands.back().action) = value;
        else if (m_depth == 3 && m_isLink)
            put(tree.links.back(), linkTexts, value);
        else if (m_depth == 3 && m_isNode)
            put(tree.nodes.back(), nodeTexts, value);
        return true;
    }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override
    {
        ++m_depth;
        if (m_depth == 3 && m_isNode)
            tree.nodes.emplace_back();
        else if (m_depth == 3 && m_isLink)
            tree.links.emplace_back();
        else if (m_depth == 5)
            tree.nodes.back().bands.emplace_back();
        return true;
    }
    bool key(string_t &key) override
    {
        m_key = key;
        if (m_depth == 1) {
            m_isNode = key == "nodes";
            m_isLink = key == "links";
        }
        return true;
    }
    bool end_object() override { return --m_depth, true; }
    bool start_array(std::size_t) override { return ++m_depth, true; }
    bool end_array() override { return --m_depth, true; }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &) override
    {
        return false;
    }

private:
    template <class Record, class Table>
    void put(Record &record, const Table &table, string_t &value)
    {
        for (const auto &[key, member] : table) {
            if (m_key == key) {
                record.*member = value;
                return;
            }
        }
    }
    bool number(double value)
    {
        if (m_depth == 5)
            (m_key == "from" ? tree.nodes.back().bands.back().from : tree.nodes.back().bands.back().to) =
                value;
        else if (m_isNode)
            (m_key == "startValue" ? tree.nodes.back().startValue : tree.nodes.back().targetValue) = value;
        return true;
    }

    std::string m_key;
    int m_depth = 0;
    bool m_isNode = false;
    bool m_isLink = false;
};

FlatTree flatOf(const QByteArray &text)
{
    FlatReader reader;
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &reader))
        std::abort();
    return std::move(reader.tree);
}

/// The floor of a save: the same members, straight into a buffer.
class FlatWriter
{
public:
    std::string out;

    void text(std::string_view lead, std::string_view key, const std::string &value)
    {
        out.append(lead).append("\"").append(key).append("\": \"");
        for (const char c : value) {
            if (c == '"' || c == '\\')
                out += '\\';
            out += c;
        }
        out += '"';
    }
    void number(std::string_view lead, std::string_view key, double value)
    {
        std::array<char, 32> digits;
        const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
        out.append(lead).append("\"").append(key).append("\": ").append(digits.data(), end);
    }
    void write(const FlatTree &tree)
    {
        for (const FlatNode &node : tree.nodes) {
            out += "\n    {";
            for (const auto &[key, member] : nodeTexts)
                text("\n      ", key, node.*member);
            number(",\n      ", "startValue", node.startValue);
            number(",\n      ", "targetValue", node.targetValue);
            for (const FlatBand &band : node.bands) {
                text("\n        {", "status", band.status);
                number(", ", "from", band.from);
                number(", ", "to", band.to);
                text(", ", "action", band.action);
                out += '}';
            }
            out += "\n    },";
        }
        for (const FlatLink &link : tree.links) {
            for (const auto &[key, member] : linkTexts)
                text(", ", key, link.*member);
            out += ", \"primary\": true},\n";
        }
    }
};

/// The floor of a database load: all columns, copied out as text.
std::size_t flatDatabaseRead(const QByteArray &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        std::abort();
    std::vector<std::string> cells;
    for (const char *const sql : {"SELECT * FROM nodes", "SELECT * FROM links"}) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i) {
                if (sqlite3_column_type(statement, i) != SQLITE_NULL)
                    cells.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)),
                                       static_cast<std::size_t>(sqlite3_column_bytes(statement, i)));
            }
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
    return cells.size();
}

/// The floor of a database save: the same rows in the same tables, from cells that are ready.
struct Cells
{
    std::vector<std::vector<std::vector<std::string>>> tables; ///< nodes, links: row, column
};
Cells cellsOf(const QByteArray &path)
{
    sqlite3 *database = nullptr;
    sqlite3_open_v2(path.constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    Cells out;
    for (const char *const sql : {"SELECT * FROM nodes", "SELECT * FROM links"}) {
        auto &rows = out.tables.emplace_back();
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            auto &row = rows.emplace_back();
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(statement, i));
                row.emplace_back(text ? text : "");
            }
        }
        sqlite3_finalize(statement);
    }
    sqlite3_close(database);
    return out;
}
void flatDatabaseWrite(const QByteArray &path, const Cells &cells)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.constData(), &database);
    const auto run = [&](const char *sql) { sqlite3_exec(database, sql, nullptr, nullptr, nullptr); };
    run("PRAGMA journal_mode=OFF");
    run("PRAGMA synchronous=OFF");
    run("BEGIN");
    std::size_t next = 0;
    for (const kpidb::Table &table : kpidb::tables()) {
        run(table.create.toUtf8().constData());
        if (table.name != "nodes" && table.name != "links")
            continue;
        std::string insert = "INSERT INTO " + std::string(table.name) + " VALUES (?";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            insert += ",?";
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database, (insert + ")").c_str(), -1, &statement, nullptr);
        for (const auto &row : cells.tables[next]) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (row[i].empty())
                    sqlite3_bind_null(statement, static_cast<int>(i) + 1);
                else
                    sqlite3_bind_text(statement, static_cast<int>(i) + 1, row[i].data(),
                                      static_cast<int>(row[i].size()), SQLITE_STATIC);
            }
            sqlite3_step(statement);
            sqlite3_reset(statement);
        }
        sqlite3_finalize(statement);
        ++next;
    }
    run("COMMIT");
    sqlite3_close(database);
}

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Runs both in turns; the ratio is that of the medians.
template <class Ours, class Floor>
void compare(benchmark::State &state, Ours &&ours, Floor &&floor)
{
    std::vector<double> oursSeconds;
    std::vector<double> floorSeconds;
    for (auto _ : state) {
        const double start = processorSeconds();
        floor();
        const double middle = processorSeconds();
        ours();
        const double end = processorSeconds();
        floorSeconds.push_back(middle - start);
        oursSeconds.push_back(end - middle);
        state.SetIterationTime(end - middle);
    }
    const auto median = [](std::vector<double> &all) {
        std::ranges::nth_element(all, all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2));
        return all[all.size() / 2];
    };
    state.counters["floor_ms"] = 1e3 * median(floorSeconds);
    state.counters["ratio"] = median(oursSeconds) / median(floorSeconds);
}

void BM_loadJson(benchmark::State &state)
{
    const QByteArray text = kpitreeText(treeOf(static_cast<std::size_t>(state.range(0)))).value();
    state.counters["bytes_per_node"] = static_cast<double>(text.size()) / static_cast<double>(state.range(0));
    compare(
        state, [&] { benchmark::DoNotOptimize(readKpitree(text, QString())); },
        [&] { benchmark::DoNotOptimize(flatOf(text)); });
}

void BM_saveJson(benchmark::State &state)
{
    const Tree &tree = treeOf(static_cast<std::size_t>(state.range(0)));
    const FlatTree flat = flatOf(kpitreeText(tree).value());
    compare(
        state, [&] { benchmark::DoNotOptimize(kpitreeText(tree)); },
        [&] {
            FlatWriter writer;
            writer.write(flat);
            benchmark::DoNotOptimize(writer.out.data());
        });
}

void writeDatabase(const QString &path, const Tree &tree)
{
    if (const Result<void> done = kpidb::write(path, tree, {}); !done)
        qFatal("%s", qPrintable(done.error().text()));
}

void BM_loadSqlite(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.kpidb"));
    writeDatabase(path, treeOf(static_cast<std::size_t>(state.range(0))));
    compare(
        state, [&] { benchmark::DoNotOptimize(kpidb::read(path)); },
        [&] { benchmark::DoNotOptimize(flatDatabaseRead(path.toUtf8())); });
}

void BM_saveSqlite(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.kpidb"));
    const Tree &tree = treeOf(static_cast<std::size_t>(state.range(0)));
    writeDatabase(path, tree);
    const Cells cells = cellsOf(path.toUtf8());
    compare(
        state,
        [&] {
            QFile::remove(path);
            writeDatabase(path, tree);
        },
        [&] {
            QFile::remove(path);
            flatDatabaseWrite(path.toUtf8(), cells);
        });
}

BENCHMARK(BM_loadJson)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_saveJson)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_loadSqlite)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(BM_saveSqlite)
    ->RangeMultiplier(10)
    ->Range(1'000, 100'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace espalier

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // Qt's SQL drivers are plugins
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
