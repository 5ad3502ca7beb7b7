// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/register_argument.h"
#include "core/base/tr.h"
#include "core/rules/playbook.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
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

/// What one person, or nobody, has to do.
struct Part
{
    std::vector<AwaitedValue> values;
    std::vector<const Action *> actions; ///< open, the earliest due first, those without a day last
    std::vector<FiredBand> bands;        ///< that nobody recorded an Action for
};

class Report
{
public:
    Report(const Tree &tree, const Derived &derived, const std::optional<PersonId> &only);

    [[nodiscard]] Json json() const;
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] const Node &nodeAt(Slot slot) const { return *m_tree.nodes().at(slot); }
    [[nodiscard]] Json named(const NodeId &node) const;
    [[nodiscard]] Json person(const PersonId &id) const;
    [[nodiscard]] QString titleOf(const Node &node) const
    {
        return node.code.isEmpty() ? node.title : node.code + u' ' + node.title;
    }
    [[nodiscard]] QString line(const AwaitedValue &value) const;
    [[nodiscard]] QString line(const Action &action) const;
    [[nodiscard]] QString line(const FiredBand &fired) const;
    [[nodiscard]] bool isOverdue(const Action &action) const
    {
        return action.due.isValid() && action.due < m_derived.day();
    }

    const Tree &m_tree;
    const Derived &m_derived;
    std::vector<std::pair<PersonId, Part>> m_parts; ///< by name; nobody last
};

Json dayJson(QDate day)
{
    return day.isValid() ? Json(day.toString(Qt::ISODate).toStdString()) : Json(nullptr);
}

Report::Report(const Tree &tree, const Derived &derived, const std::optional<PersonId> &only)
    : m_tree(tree), m_derived(derived)
{
    std::map<PersonId, Part> parts;
    for (const AwaitedValue &value : awaitedValues(tree, derived))
        parts[derived.ownerOf(tree, value.node)].values.push_back(value);
    for (const Action &action : tree.all<Action>()) {
        if (action.state == ActionState::Open)
            parts[action.who].actions.push_back(&action);
    }
    for (const FiredBand &fired : firedBands(tree, derived)) {
        if (fired.action.isNull())
            parts[fired.who].bands.push_back(fired);
    }
    for (auto &[who, part] : parts) {
        std::ranges::sort(part.actions, [](const Action *a, const Action *b) {
            const auto key = [](const Action &one) {
                return std::tuple(!one.due.isValid(), one.due, one.id);
            };
            return key(*a) < key(*b);
        });
        if (!only || *only == who)
            m_parts.emplace_back(who, std::move(part));
    }
    std::ranges::stable_sort(m_parts, [&](const auto &a, const auto &b) {
        const Person *first = tree.find(a.first);
        const Person *second = tree.find(b.first);
        return first && second ? first->name < second->name : first != nullptr && second == nullptr;
    });
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
    for (const auto &[who, part] : m_parts) {
        Json values = Json::array();
        for (const AwaitedValue &value : part.values) {
            const Source *source = m_tree.find(m_derived.sourceOf(m_tree, value.node));
            values.push_back({{"node", named(nodeAt(value.node).id)},
                              {"late", value.isLate},
                              {"last", dayJson(value.last)},
                              {"periodEnd", dayJson(value.end)},
                              {"expectedBy", dayJson(value.expectedBy)},
                              {"source", source ? Json(source->name.toStdString()) : Json(nullptr)}});
        }
        Json actions = Json::array();
        for (const Action *action : part.actions)
            actions.push_back({{"id", action->id.text().toStdString()},
                               {"text", action->text.toStdString()},
                               {"node", named(action->origin.node)},
                               {"due", dayJson(action->due)},
                               {"overdue", isOverdue(*action)},
                               {"escalateTo", person(action->escalateTo)}});
        Json bands = Json::array();
        for (const FiredBand &fired : part.bands)
            bands.push_back({{"node", named(nodeAt(fired.node).id)},
                             {"status", nameOf(bandOf(m_tree, fired).status)},
                             {"since", dayJson(fired.since)},
                             {"action", bandOf(m_tree, fired).action.toStdString()},
                             {"due", dayJson(fired.due)},
                             {"overdue", fired.isOverdue},
                             {"escalateTo", person(fired.escalateTo)}});
        owners.push_back(
            {{"owner", person(who)}, {"values", values}, {"actions", actions}, {"bands", bands}});
    }
    return {{"day", dayJson(m_derived.day())}, {"owners", owners}};
}

QString Report::line(const AwaitedValue &value) const
{
    const QString title = titleOf(nodeAt(value.node));
    if (!value.last.isValid())
        return Tr::tr("Value: %1 has none yet").arg(title);
    const QString text = value.isLate ? Tr::tr("Value, late: %1, last until %2, expected by %3")
                                      : Tr::tr("Value: %1, last until %2, expected by %3");
    return text.arg(title, value.last.toString(Qt::ISODate), value.expectedBy.toString(Qt::ISODate));
}

QString Report::line(const Action &action) const
{
    const Node *node = m_tree.find(action.origin.node);
    const QString what = node ? Tr::tr("%1 (%2)").arg(action.text, titleOf(*node)) : action.text;
    if (!action.due.isValid())
        return Tr::tr("Action: %1").arg(what);
    const QString text =
        isOverdue(action) ? Tr::tr("Action, overdue: %1, due %2") : Tr::tr("Action: %1, due %2");
    return text.arg(what, action.due.toString(Qt::ISODate));
}

QString Report::line(const FiredBand &fired) const
{
    const Band &band = bandOf(m_tree, fired);
    const QString title = titleOf(nodeAt(fired.node));
    const QString what = band.action.isEmpty() ? Tr::tr("say what to do") : band.action;
    const QString text = fired.isOverdue ? Tr::tr("No Action yet, overdue: %1 in “%2” since %3: %4, due %5")
                                         : Tr::tr("No Action yet: %1 in “%2” since %3: %4, due %5");
    return text.arg(title, Tr::word(nameOf(band.status)), fired.since.toString(Qt::ISODate), what,
                    fired.due.toString(Qt::ISODate));
}

QString Report::text() const
{
    if (m_parts.empty())
        return Tr::tr("Nothing is due.\n");
    QString out;
    const auto add = [&](const QString &line) { out += QStringLiteral("  ") + line + u'\n'; };
    for (const auto &[who, part] : m_parts) {
        const Person *found = m_tree.find(who);
        out += (found ? found->name : Tr::tr("Nobody")) + u'\n';
        for (const FiredBand &fired : part.bands)
            add(line(fired));
        for (const Action *action : part.actions)
            add(line(*action));
        for (const AwaitedValue &value : part.values)
            add(line(value));
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
