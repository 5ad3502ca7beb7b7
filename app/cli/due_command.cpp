// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/register_argument.h"
#include "core/base/tr.h"
#include "core/report/duties.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace espalier::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    InputOptions in;
    std::string owner;
    std::string today;
    bool json = false;
};

class Report
{
public:
    Report(const Tree &tree, const Derived &derived, const std::optional<PersonId> &only)
        : m_tree(tree), m_derived(derived), m_all(dutiesOf(tree, derived))
    {
        std::erase_if(m_all, [&](const Duties &duties) { return only && duties.who != *only; });
    }

    [[nodiscard]] Json json() const;
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] const Node &nodeAt(Slot slot) const { return *m_tree.nodes().at(slot); }
    [[nodiscard]] Json named(const NodeId &node) const;
    [[nodiscard]] Json person(const PersonId &id) const;

    const Tree &m_tree;
    const Derived &m_derived;
    std::vector<Duties> m_all;
};

Json dayJson(QDate day)
{
    return day.isValid() ? Json(day.toString(Qt::ISODate).toStdString()) : Json(nullptr);
}

Json Report::named(const NodeId &node) const
{
    const Node *found = m_tree.find(node);
    if (!found)
        return nullptr;
    return {{"id", node.text().toStdString()}, {"title", found->title.toStdString()}};
}

Json Report::person(const PersonId &id) const
{
    const Person *found = m_tree.find(id);
    if (!found)
        return nullptr;
    return {{"id", id.text().toStdString()}, {"name", found->name.toStdString()}};
}

Json Report::json() const
{
    Json owners = Json::array();
    for (const Duties &duties : m_all) {
        Json values = Json::array();
        for (const AwaitedValue &value : duties.values) {
            const Source *source = m_tree.find(m_derived.sourceOf(m_tree, value.node));
            values.push_back({{"node", named(nodeAt(value.node).id)},
                              {"late", value.isLate},
                              {"last", dayJson(value.last)},
                              {"periodEnd", dayJson(value.end)},
                              {"expectedBy", dayJson(value.expectedBy)},
                              {"source", source ? Json(source->name.toStdString()) : Json(nullptr)}});
        }
        Json actions = Json::array();
        for (const ActionId &id : duties.actions) {
            const Action &action = *m_tree.find(id);
            actions.push_back({{"id", id.text().toStdString()},
                               {"text", action.text.toStdString()},
                               {"node", named(action.origin.node)},
                               {"due", dayJson(action.due)},
                               {"overdue", action.due.isValid() && action.due < m_derived.day()},
                               {"escalateTo", person(action.escalateTo)}});
        }
        Json bands = Json::array();
        for (const FiredBand &fired : duties.bands)
            bands.push_back({{"node", named(nodeAt(fired.node).id)},
                             {"status", nameOf(bandOf(m_tree, fired).status)},
                             {"since", dayJson(fired.since)},
                             {"action", bandOf(m_tree, fired).action.toStdString()},
                             {"due", dayJson(fired.due)},
                             {"overdue", fired.isOverdue},
                             {"escalateTo", person(fired.escalateTo)}});
        owners.push_back(
            {{"owner", person(duties.who)}, {"values", values}, {"actions", actions}, {"bands", bands}});
    }
    return {{"day", dayJson(m_derived.day())}, {"owners", owners}};
}

QString Report::text() const
{
    if (m_all.empty())
        return Tr::tr("Nothing is due.\n");
    QString out;
    for (const Duties &duties : m_all) {
        const Person *found = m_tree.find(duties.who);
        out += (found ? found->name : Tr::tr("Nobody")) + u'\n';
        for (const QString &line : dutyLines(m_tree, m_derived, duties))
            out += QStringLiteral("  ") + line + u'\n';
    }
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
    const Tree &tree = input->tree;
    std::optional<PersonId> only;
    if (!options.owner.empty()) {
        const Result<PersonId> owner = recordNamed<Person>(tree, QString::fromStdString(options.owner));
        if (!owner)
            return say(owner.error());
        only = *owner;
    }
    const Derived derived = derive(tree, judgedFrom(tree, *today));
    const Report report(tree, derived, only);
    const Result<void> printed = print(options.json ? QByteArray::fromStdString(report.json().dump(2) + "\n")
                                                    : report.text().toUtf8());
    return printed ? Exit::Done : say(printed.error());
}

} // namespace

void addDue(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "due", "Who has to do what: values that are awaited or late, open Actions, bands that ask for one");
    command->add_option("FILE", options->in.path, "A tree; - for standard input")->required();
    options->in.addTo(*command);
    command->add_option("--owner", options->owner, "Only what this person has to do, by name or id");
    command->add_option("--today", options->today, "The day to judge from, YYYY-MM-DD");
    command->add_flag("--json", options->json, "As JSON");
    command->callback([&choice, options] { choice = {false, [options] { return run(*options); }}; });
}

} // namespace espalier::cli
