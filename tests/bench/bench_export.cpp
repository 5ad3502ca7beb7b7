// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What `espalier-cli export` costs against Graphviz dot with the same trees: whole processes, started in
// turns, median of the processor time of each, the largest memory either held. A line of JSON a format and
// size:
//   bench_export [ROUNDS] [NODES …]        default: 5 rounds of 1000 and 10000; above 20000 without dot
// dot (Debian's package graphviz) gets boxes of one size with the same words on them; without it the lines
// have no ratio.
#include "core/model/tree.h"
#include "core/storage/kpitree.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <random>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace espalier {
namespace {

constexpr std::size_t mostForDot = 20'000;

constexpr std::array words{"Customer",  "retention",  "rate",  "Monthly", "recurring",   "revenue",
                           "Net",       "promoter",   "score", "cost",    "per",         "acquisition",
                           "Average",   "resolution", "time",  "tickets", "Operational", "efficiency",
                           "qualified", "pipeline",   "of",    "segment", "share",       "visits"};
constexpr std::array owners{"Marta Oliveira",  "Jonas Kowalski", "Aiko Lindqvist",
                            "Priya Natarajan", "Rosa Terranova", "Sam Berger"};
constexpr std::array tiers{"Business goal", "Marketing objective", "Mid-level metric", "Tactical metric"};

/// Trees of `count` nodes: families of two to nine, four tiers, everything on the card in use, a year of
/// values. Another `seed`, another tree.
class BenchTree
{
public:
    BenchTree(std::size_t count, std::uint32_t seed) : m_ids(seed), m_dice(seed)
    {
        m_change.info.before = std::make_shared<const TreeInfo>();
        TreeInfo info;
        info.title = QStringLiteral("Bench of %1 nodes").arg(count);
        info.asOf = QDate(2026, 11, 21);
        m_change.info.after = std::make_shared<const TreeInfo>(std::move(info));
        addVocabulary();
        m_dot = "digraph g{rankdir=TB;node[shape=box,style=\"rounded,filled\",fillcolor=white,fontname=Inter,"
                "fontsize=8,width=2.5,height=1.54,fixedsize=true];edge[arrowhead=none];\n";
        std::size_t nextParent = 0;
        std::size_t childrenLeft = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0 && childrenLeft == 0) {
                nextParent += i > 1 ? 1 : 0;
                childrenLeft = 2 + below(8);
            }
            childrenLeft -= i > 0 ? 1 : 0;
            addNode(i, i == 0 ? std::nullopt : std::optional(nextParent));
        }
        m_dot += "}\n";
    }

    /// Writes TREE.kpitree and TREE.dot.
    [[nodiscard]] bool write(const QString &name) const
    {
        Tree tree;
        if (!tree.apply(m_change))
            return false;
        const Result<QByteArray> text = kpitreeText(tree);
        return text && put(name + QStringLiteral(".kpitree"), *text) &&
               put(name + QStringLiteral(".dot"), m_dot);
    }

private:
    static bool put(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    std::size_t below(std::size_t count) { return m_dice() % count; }

    void addVocabulary()
    {
        for (const char *name : tiers) {
            Tier tier;
            tier.id = m_ids.make<Tier>();
            tier.rank = QByteArray(1, static_cast<char>('A' + m_tiers.size()));
            tier.name = QString::fromLatin1(name);
            m_tiers.push_back(tier.id);
            appendNew(m_change, std::move(tier));
        }
        for (const char *name : owners) {
            Person person;
            person.id = m_ids.make<Person>();
            person.rank = QByteArray(1, static_cast<char>('A' + m_people.size()));
            person.name = QString::fromLatin1(name);
            m_people.push_back(person.id);
            appendNew(m_change, std::move(person));
        }
    }

    void addNode(std::size_t index, std::optional<std::size_t> parent)
    {
        QStringList title;
        for (std::size_t i = 4 + below(8); i > 0; --i)
            title.append(QString::fromLatin1(words[below(words.size())]));
        title.append(QString::number(index));
        const std::size_t depth = parent ? m_depths[*parent] + 1 : 0;
        const std::size_t owner = below(m_people.size());
        const double value = 12 + static_cast<double>(below(160)) / 10;
        Node node;
        node.id = m_ids.make<Node>();
        node.rank = "V";
        node.code = QStringLiteral("M-%1").arg(index);
        node.tier = m_tiers[std::min(depth, m_tiers.size() - 1)];
        node.title = title.join(u' ');
        node.question = QStringLiteral("Does it move with the market of segment %1?").arg(index);
        node.indicator = below(2) == 0 ? Indicator::Leading : Indicator::Lagging;
        node.unit = {Unit::Kind::Percent, {}};
        node.direction = Direction::Higher;
        node.targetValue = 25;
        node.targetDate = QDate(2027, 3, 31);
        node.bands = {band(Status::OnTrack, 23, {}), band(Status::Watch, 18, 23), band(Status::Act, {}, 18)};
        node.owner = m_people[owner];
        node.cadence = {Cadence::Kind::Monthly, 0};
        for (int month = 1; month <= 10; ++month) {
            Observation seen;
            seen.id = m_ids.make<Observation>();
            seen.node = node.id;
            const QDate first(2026, month, 1);
            seen.period.start = first;
            seen.period.end = first.addDays(first.daysInMonth() - 1);
            seen.value = value + static_cast<double>(below(30)) / 10;
            appendNew(m_change, std::move(seen));
        }
        const auto half = title.size() / 2;
        m_dot += "n" + QByteArray::number(static_cast<qulonglong>(index)) + "[label=\"" + node.code.toUtf8() +
                 "\\n" + title.mid(0, half).join(u' ').toUtf8() + "\\n" +
                 title.mid(half).join(u' ').toUtf8() + "\\n" + node.question.toUtf8() + "\\nwatch " +
                 QByteArray::number(value) + " % of 25 %\\n" + owners[owner] + ", monthly\"];\n";
        if (parent) {
            Link link;
            link.child = node.id;
            link.parent = m_nodes[*parent];
            link.primary = true;
            link.rank = "V";
            appendNew(m_change, std::move(link));
            m_dot += "n" + QByteArray::number(static_cast<qulonglong>(*parent)) + "->n" +
                     QByteArray::number(static_cast<qulonglong>(index)) + ";\n";
        }
        m_nodes.push_back(node.id);
        m_depths.push_back(depth);
        appendNew(m_change, std::move(node));
    }

    static Band band(Status status, std::optional<double> from, std::optional<double> to)
    {
        Band band;
        band.status = status;
        band.from = from;
        band.to = to;
        return band;
    }

    CountedIds m_ids;
    std::mt19937 m_dice;
    Change m_change;
    std::vector<TierId> m_tiers;
    std::vector<PersonId> m_people;
    std::vector<NodeId> m_nodes;
    std::vector<std::size_t> m_depths;
    QByteArray m_dot;
};

struct Run
{
    double cpu = 0;  ///< milliseconds, user and system
    double peak = 0; ///< megabytes resident
};

/// What `child` costs in a process of its own; nullopt where it does not end with 0. This process must stay
/// small: a child begins with its memory.
template <class Child>
std::optional<Run> runOf(Child child)
{
    std::fflush(nullptr);
    const pid_t pid = fork();
    if (pid == 0)
        _exit(child());
    int status = 0;
    rusage used{};
    if (pid < 0 || wait4(pid, &status, 0, &used) != pid || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return Run{milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
               static_cast<double>(used.ru_maxrss) / 1024};
}

std::optional<Run> runOf(const QStringList &command)
{
    std::vector<QByteArray> arguments;
    for (const QString &word : command)
        arguments.push_back(word.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    return runOf([&] {
        const int nowhere = open("/dev/null", O_WRONLY); // notes and warnings of either program
        dup2(nowhere, STDERR_FILENO);
        execvp(argv[0], argv.data());
        return 127;
    });
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Runs
{
    std::vector<double> cpu;
    double peak = 0;

    void add(const std::optional<Run> &run)
    {
        if (!run)
            return;
        cpu.push_back(run->cpu);
        peak = std::max(peak, run->peak);
    }
};

/// A line a format; a PNG, for which dot has no like, is drawn as large as one may be.
void measure(const char *format, std::size_t nodes, std::size_t rounds, const QString &folder, bool withDot)
{
    const QString suffix = QString::fromLatin1(format);
    const bool isPng = suffix == QStringLiteral("png");
    const QString out = folder + QStringLiteral("/out.") + suffix;
    Runs own;
    Runs dot;
    double bytes = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
        const QString tree = QStringLiteral("%1/%2-%3").arg(folder).arg(nodes).arg(round % 3);
        QStringList command{QStringLiteral(ESPALIER_CLI), QStringLiteral("export"),
                            tree + QStringLiteral(".kpitree"), QStringLiteral("-o"), out};
        if (isPng)
            command << QStringLiteral("--page") << QStringLiteral("A0") << QStringLiteral("--landscape")
                    << QStringLiteral("--dpi") << QStringLiteral("600");
        own.add(runOf(command));
        bytes = static_cast<double>(QFileInfo(out).size());
        if (withDot && !isPng)
            dot.add(runOf({QStringLiteral("dot"), QStringLiteral("-T") + suffix,
                           tree + QStringLiteral(".dot"), QStringLiteral("-o"), out}));
    }
    if (own.cpu.empty()) {
        std::fprintf(stderr, "espalier-cli could not write a %s of %zu nodes.\n", format, nodes);
        return;
    }
    std::printf(R"({"format":"%s","nodes":%zu,"rounds":%zu,"cpuMs":%.1f,"peakMb":%.1f,"bytesPerNode":%.0f)",
                format, nodes, own.cpu.size(), median(own.cpu), own.peak, bytes / static_cast<double>(nodes));
    if (!dot.cpu.empty())
        std::printf(R"(,"dotCpuMs":%.1f,"dotPeakMb":%.1f,"ratio":%.3f)", median(dot.cpu), dot.peak,
                    median(own.cpu) / median(dot.cpu));
    std::printf("}\n");
    std::fflush(stdout);
}

} // namespace
} // namespace espalier

int main(int argc, char **argv)
{
    using namespace espalier;
    std::vector<std::size_t> numbers;
    for (int i = 1; i < argc; ++i)
        numbers.push_back(QByteArray(argv[i]).toULongLong());
    const std::size_t rounds = numbers.empty() ? 5 : std::max<std::size_t>(1, numbers.front());
    std::vector<std::size_t> sizes(numbers.begin() + (numbers.empty() ? 0 : 1), numbers.end());
    if (sizes.empty())
        sizes = {1'000, 10'000};
    const QTemporaryDir folder;
    const bool hasDot = !QStandardPaths::findExecutable(QStringLiteral("dot")).isEmpty();
    for (const std::size_t nodes : sizes) {
        for (std::uint32_t seed = 0; seed < 3; ++seed) {
            const QString name = QStringLiteral("%1/%2-%3").arg(folder.path()).arg(nodes).arg(seed);
            if (!runOf([&] { return BenchTree(nodes, seed + 1).write(name) ? 0 : 1; })) {
                std::fprintf(stderr, "No tree of %zu nodes could be written.\n", nodes);
                return 1;
            }
        }
        for (const char *format : {"svg", "pdf", "png"})
            measure(format, nodes, rounds, folder.path(), hasDot && nodes <= mostForDot);
    }
}
