// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"
#include "app/cli/node_argument.h"
#include "core/base/number.h"
#include "core/base/tr.h"
#include "core/model/amount_text.h"
#include "core/model/queries.h"
#include "core/render/theme.h"
#include "core/rules/simulate.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

namespace espalier::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Options
{
    InputOptions in;
    std::vector<std::string> set;
    std::string today;
    bool json = false;
};

/// "Conversion=3.5": the last sign of equality parts them, a title may hold others.
Result<Assumption> assumptionFrom(const Tree &tree, const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'=');
    if (at <= 0)
        return fail(
            ErrorKind::Usage,
            Tr::tr("“%1” sets nothing. Write a title, a code or an id, then = and a number.").arg(text));
    const QString number = text.sliced(at + 1).trimmed();
    const std::optional<double> value = numberFromText(number.toLatin1());
    if (!value)
        return fail(ErrorKind::Usage,
                    Tr::tr("“%1” is not a number. Write it as in 1234.5, in the unit of the "
                           "node and without it.")
                        .arg(number));
    return nodeNamed(tree, text.first(at).trimmed()).map([&](const NodeId &node) {
        return Assumption{node, *value, {}};
    });
}

/// What is to be shown: all goals, then what else moved, each once, as they stand in the tree.
class Report
{
public:
    Report(const Tree &tree, const Derived &derived, const std::vector<Assumption> &assumptions)
        : m_tree(tree), m_derived(derived), m_simulation(tree, derived, assumptions), m_goals(topNodes(tree))
    {
        m_rows = m_goals;
        for (const Slot slot : placementOrder(tree)) {
            if (m_simulation[slot].isMoved() && tree.parentOf(slot) != noSlot)
                m_rows.push_back(slot);
        }
        for (const Slot slot : parkedNodes(tree)) {
            if (m_simulation[slot].isMoved())
                m_rows.push_back(slot);
        }
    }

    [[nodiscard]] Json json() const;
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] const Node &nodeAt(Slot slot) const { return *m_tree.nodes().at(slot); }
    [[nodiscard]] Json named(Slot slot) const;
    [[nodiscard]] QString line(Slot slot) const;

    const Tree &m_tree;
    const Derived &m_derived;
    Simulation m_simulation;
    std::vector<Slot> m_goals;
    std::vector<Slot> m_rows;
};

Json Report::named(Slot slot) const
{
    return {{"id", nodeAt(slot).id.text().toStdString()}, {"title", nodeAt(slot).title.toStdString()}};
}

Json Report::json() const
{
    const auto number = [](const std::optional<double> &value) {
        return value ? Json(*value) : Json(nullptr);
    };
    Json nodes = Json::array();
    for (const Slot slot : m_rows) {
        const SimulatedValue &value = m_simulation[slot];
        Json row = named(slot);
        row["goal"] = m_tree.parentOf(slot) == noSlot && !isParked(m_tree, slot);
        row["set"] = value.isSet;
        row["before"] = number(value.before);
        row["after"] = number(value.after);
        row["statusBefore"] = nameOf(m_derived[slot].judged.status);
        row["statusAfter"] = nameOf(value.status);
        nodes.push_back(std::move(row));
    }
    Json sensitivities = Json::array();
    for (const Slot goal : m_goals) {
        for (const Sensitivity &one : m_simulation.sensitivities(nodeAt(goal).id))
            sensitivities.push_back({{"goal", named(goal)},
                                     {"leaf", named(m_tree.nodes().slotOf(one.leaf))},
                                     {"slope", one.slope},
                                     {"onePercent", one.onePercent}});
    }
    return {{"day", m_derived.day().toString(Qt::ISODate).toStdString()},
            {"nodes", nodes},
            {"sensitivities", sensitivities}};
}

QString Report::line(Slot slot) const
{
    const SimulatedValue &value = m_simulation[slot];
    const AmountStyle style = amountStyleOf(m_tree, nodeAt(slot));
    const auto amount = [&](const std::optional<double> &number) {
        return number ? amountText(*number, style) : Tr::tr("no value");
    };
    const QString status = statusWord(value.status);
    if (!value.isMoved() && !value.before)
        return Tr::tr("%1: has no value").arg(nodeAt(slot).title);
    if (!value.isMoved())
        return Tr::tr("%1: stays at %2, %3").arg(nodeAt(slot).title, amount(value.before), status);
    const QString text =
        value.isSet ? Tr::tr("%1: set from %2 to %3, %4") : Tr::tr("%1: moves from %2 to %3, %4");
    return text.arg(nodeAt(slot).title, amount(value.before), amount(value.after), status);
}

QString Report::text() const
{
    QStringList lines;
    for (const Slot slot : m_rows)
        lines << line(slot);
    for (const Slot goal : m_goals) {
        AmountStyle style = amountStyleOf(m_tree, nodeAt(goal));
        style.decimals.reset(); // one per cent is often less than what the node is shown with
        for (const Sensitivity &one : m_simulation.sensitivities(nodeAt(goal).id)) {
            const QString sign = one.onePercent > 0 ? QStringLiteral("+") : QString();
            lines << Tr::tr("1 % more of %1 is worth %2 to %3")
                         .arg(m_tree.find(one.leaf)->title, sign + amountText(one.onePercent, style),
                              nodeAt(goal).title);
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
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
    std::vector<Assumption> assumptions;
    for (const std::string &text : options.set) {
        const Result<Assumption> assumption = assumptionFrom(tree, QString::fromStdString(text));
        if (!assumption)
            return say(assumption.error());
        assumptions.push_back(*assumption);
    }
    const Derived derived = derive(tree, judgedFrom(tree, *today));
    for (const auto &circle : derived.formulas().circles())
        note(Tr::tr("These formulas lead back to themselves and were left out: %1.")
                 .arg(circleText(tree, circle)));
    const Report report(tree, derived, assumptions);
    const Result<void> printed = print(options.json ? QByteArray::fromStdString(report.json().dump(2) + "\n")
                                                    : report.text().toUtf8());
    return printed ? Exit::Done : say(printed.error());
}

} // namespace

void addSimulate(CLI::App &app, Choice &choice)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "simulate", "What if: nodes at other values, and how far every goal moves by formula");
    command->add_option("FILE", options->in.path, "A tree; - for standard input")->required();
    options->in.addTo(*command);
    command
        ->add_option("--set", options->set,
                     "NODE=VALUE: a node by title, code or id, and a number in its unit; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--today", options->today, "The day to judge from, YYYY-MM-DD");
    command->add_flag("--json", options->json, "As JSON");
    command->callback([&choice, options] { choice = {false, [options] { return run(*options); }}; });
}

} // namespace espalier::cli
