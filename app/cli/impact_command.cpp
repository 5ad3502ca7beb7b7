// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/register_argument.h"
#include "core/base/tr.h"
#include "core/model/nodes_by_name.h"
#include "core/render/theme.h"
#include "core/rules/impact.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace espalier::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    InputOptions in;
    std::string name;
    std::string today;
    bool json = false;
};

/// What was asked about.
struct Subject
{
    const char *kind = ""; ///< as JSON says it
    RawId id;
    QString name;
    Impact impact;
    std::optional<NodeId> node;
};

/// The node, person or source of a name. Usage for none or several.
Result<Subject> subjectNamed(const Tree &tree, const Derived &derived, const QString &name)
{
    const std::vector<NodeId> nodes = NodesByName(tree).find(name);
    const std::vector<PersonId> people = recordsNamed<Person>(tree, name);
    const std::vector<SourceId> sources = recordsNamed<Source>(tree, name);
    const std::size_t count = nodes.size() + people.size() + sources.size();
    if (count == 0)
        return fail(ErrorKind::Usage,
                    Tr::tr("No node, person or source is called “%1”. Give the whole title or "
                           "name, a code or an id.")
                        .arg(name));
    if (count > 1) {
        QStringList ids;
        const auto add = [&](const RawId &id) { ids << QString::fromLatin1(id.text()); };
        std::ranges::for_each(nodes, add);
        std::ranges::for_each(people, add);
        std::ranges::for_each(sources, add);
        return fail(ErrorKind::Usage, Tr::tr("“%1” can be more than one thing. Give the id of one: %2.")
                                          .arg(name, ids.join(QStringLiteral(", "))));
    }
    const auto subject = [&](const char *kind, const auto &id, const QString &title) {
        return Subject{kind, id, title, impactOf(tree, derived, id), std::nullopt};
    };
    if (!people.empty())
        return subject("person", people.front(), tree.find(people.front())->name);
    if (!sources.empty())
        return subject("source", sources.front(), tree.find(sources.front())->name);
    Subject node = subject("node", nodes.front(), tree.find(nodes.front())->title);
    node.node = nodes.front();
    return node;
}

class Report
{
public:
    Report(const Tree &tree, const Derived &derived, const Subject &subject)
        : m_tree(tree), m_derived(derived), m_subject(subject)
    {
        if (subject.node) {
            const std::vector<Slot> order = goalsFirst(tree);
            const Slot slot = tree.nodes().slotOf(*subject.node);
            for (const Slot goal : subject.impact.goals)
                m_weakest.push_back(weakestLink(tree, waysToGoal(tree, order, goal), slot));
            m_causes = causesOf(tree, derived, *subject.node);
        } else {
            m_weakest.resize(subject.impact.goals.size());
        }
    }

    [[nodiscard]] Json json() const;
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] const Node &nodeAt(Slot slot) const { return *m_tree.nodes().at(slot); }
    [[nodiscard]] Json named(Slot slot) const
    {
        return {{"id", nodeAt(slot).id.text().toStdString()}, {"title", nodeAt(slot).title.toStdString()}};
    }
    [[nodiscard]] Json named(const std::vector<Slot> &slots) const
    {
        Json list = Json::array();
        for (const Slot slot : slots)
            list.push_back(named(slot));
        return list;
    }
    [[nodiscard]] bool losesLastLeading(Slot goal) const
    {
        return std::ranges::find(m_subject.impact.losingLastLeading, goal) !=
               m_subject.impact.losingLastLeading.end();
    }
    [[nodiscard]] QString titleOf(Slot slot) const
    {
        const Node &node = nodeAt(slot);
        return node.code.isEmpty() ? node.title : node.code + u' ' + node.title;
    }
    void list(QString &out, const QString &heading, const QStringList &lines) const
    {
        if (lines.isEmpty())
            return;
        out += heading + u'\n';
        for (const QString &line : lines)
            out += QStringLiteral("  ") + line + u'\n';
    }
    [[nodiscard]] QStringList titles(const std::vector<Slot> &slots) const
    {
        QStringList lines;
        for (const Slot slot : slots)
            lines << titleOf(slot);
        return lines;
    }
    template <class Record>
    [[nodiscard]] QStringList names(const std::vector<Id<Record>> &ids) const
    {
        QStringList lines;
        for (const Id<Record> &id : ids)
            lines << m_tree.find(id)->name;
        return lines;
    }
    template <class Record>
    [[nodiscard]] Json namedRecords(const std::vector<Id<Record>> &ids) const
    {
        Json list = Json::array();
        for (const Id<Record> &id : ids)
            list.push_back({{"id", id.text().toStdString()}, {"name", m_tree.find(id)->name.toStdString()}});
        return list;
    }
    [[nodiscard]] QString goalLine(std::size_t index) const;

    const Tree &m_tree;
    const Derived &m_derived;
    const Subject &m_subject;
    std::vector<LinkKey> m_weakest; ///< a goal
    std::vector<Cause> m_causes;
};

Json Report::json() const
{
    const Impact &impact = m_subject.impact;
    Json goals = Json::array();
    for (std::size_t i = 0; i < impact.goals.size(); ++i) {
        Json weakest = nullptr;
        if (const Link *link = m_tree.find(m_weakest[i]))
            weakest = {{"child", named(m_tree.nodes().slotOf(link->child))},
                       {"parent", named(m_tree.nodes().slotOf(link->parent))},
                       {"evidence", nameOf(link->evidence)},
                       {"confidence", nameOf(link->confidence)}};
        goals.push_back({{"goal", named(impact.goals[i])},
                         {"losesLastLeading", losesLastLeading(impact.goals[i])},
                         {"weakestLink", weakest}});
    }
    Json causes = Json::array();
    for (const Cause &cause : m_causes)
        causes.push_back({{"node", named(cause.node)},
                          {"status", nameOf(m_derived[cause.node].judged.status)},
                          {"depth", cause.depth},
                          {"root", cause.isRoot}});
    return {{"day", m_derived.day().toString(Qt::ISODate).toStdString()},
            {"of",
             {{"kind", m_subject.kind},
              {"id", m_subject.id.text().toStdString()},
              {"name", m_subject.name.toStdString()}}},
            {"direct", named(impact.direct)},
            {"up", named(impact.up)},
            {"down", named(impact.down)},
            {"goals", goals},
            {"campaigns", namedRecords(impact.campaigns)},
            {"experiments", namedRecords(impact.experiments)},
            {"causes", causes}};
}

QString Report::goalLine(std::size_t index) const
{
    const Slot goal = m_subject.impact.goals[index];
    QString line = titleOf(goal);
    if (const Link *link = m_tree.find(m_weakest[index]))
        line +=
            Tr::tr("; weakest link: %1 → %2 (%3)")
                .arg(titleOf(m_tree.nodes().slotOf(link->child)),
                     titleOf(m_tree.nodes().slotOf(link->parent)),
                     link->confidence == Confidence::Unset
                         ? Tr::word(nameOf(link->evidence))
                         : Tr::tr("%1, confidence %2")
                               .arg(Tr::word(nameOf(link->evidence)), Tr::word(nameOf(link->confidence))));
    return losesLastLeading(goal) ? line + Tr::tr("; would lose its last leading indicator") : line;
}

QString Report::text() const
{
    const Impact &impact = m_subject.impact;
    QString out = Tr::tr("%1: nodes %2, above them %3, below them %4\n")
                      .arg(m_subject.name)
                      .arg(impact.direct.size())
                      .arg(impact.up.size())
                      .arg(impact.down.size());
    QStringList goals;
    for (std::size_t i = 0; i < impact.goals.size(); ++i)
        goals << goalLine(i);
    if (!m_subject.node)
        list(out, Tr::tr("Nodes"), titles(impact.direct));
    list(out, Tr::tr("Goals"), goals);
    list(out, Tr::tr("Above"), titles(impact.up));
    list(out, Tr::tr("Below"), titles(impact.down));
    list(out, Tr::tr("Running campaigns"), names(impact.campaigns));
    list(out, Tr::tr("Running experiments"), names(impact.experiments));
    QStringList causes;
    for (const Cause &cause : m_causes) {
        const QString line = QString(2 * cause.depth, u' ') + titleOf(cause.node) + QStringLiteral(": ") +
                             statusWord(m_derived[cause.node].judged.status);
        causes << (cause.isRoot && cause.depth > 0 ? line + Tr::tr(" (a cause)") : line);
    }
    if (causes.size() > 1)
        list(out, Tr::tr("Why"), causes);
    return out;
}

Exit run(const Options &options)
{
    const Result<QDate> today = dayFrom(QString::fromStdString(options.today));
    if (!today)
        return say(today.error());
    const Result<Input> input = read(options.in);
    if (!input)
        return say(input.error());
    const Derived derived = derive(input->tree, judgedFrom(input->tree, *today));
    const Result<Subject> subject = subjectNamed(input->tree, derived, QString::fromStdString(options.name));
    if (!subject)
        return say(subject.error());
    const Report report(input->tree, derived, *subject);
    const Result<void> printed = print(options.json ? QByteArray::fromStdString(report.json().dump(2) + "\n")
                                                    : report.text().toUtf8());
    return printed ? Exit::Done : say(printed.error());
}

} // namespace

void addImpact(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command =
        app.add_subcommand("impact", "What a node, a person or a data source reaches, upward and downward");
    command->add_option("FILE", options->in.path, "A tree; - for standard input")->required();
    command
        ->add_option("NAME", options->name,
                     "A node by title, code or id; a person or a data source by name or id")
        ->required();
    options->in.addTo(*command);
    command->add_option("--today", options->today, "The day to judge from, YYYY-MM-DD");
    command->add_flag("--json", options->json, "As JSON");
    command->callback([&choice, options] { choice = {false, [options] { return run(*options); }}; });
}

} // namespace espalier::cli
