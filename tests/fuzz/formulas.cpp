// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_names.h"
#include "core/rules/formula_unit.h"
#include "tests/fuzz/targets.h"

#include <array>
#include <cmath>
#include <cstdlib>

namespace espalier::fuzz {

namespace {

/// Titles with every sign that means something in a formula; two nodes share one.
const Tree &fewNodes()
{
    static const Tree tree = [] {
        CountedIds ids;
        Change change;
        Tier tier;
        tier.id = ids.make<Tier>();
        appendNew(change, tier);
        for (const char *title : {"a", "b [c]", "{d}", "e", "E"}) {
            Node node;
            node.id = ids.make<Node>();
            node.tier = tier.id;
            node.title = QString::fromLatin1(title);
            appendNew(change, node);
        }
        Tree made;
        if (!made.apply(change))
            std::abort();
        return made;
    }();
    return tree;
}

} // namespace

/// Any text is a program that ends with a number or an error within the text, and survives being shown.
void formula(QByteArrayView bytes)
{
    const auto require = [](bool holds) {
        if (!holds)
            std::abort();
    };
    const QString text = QString::fromUtf8(bytes);
    static const NodeNames names(fewNodes());
    const auto stored = formulaToStore(names, text);
    if (!stored) {
        require(!stored.error().what.isEmpty() && stored.error().column <= text.size() + 1);
        return;
    }
    const QString shown = formulaToShow(names, *stored);
    require(stored->isEmpty() || formulaToStore(names, shown).value() == *stored);
    const auto read = parseFormula(*stored);
    require(read.has_value() != stored->isEmpty());
    if (!read)
        return;
    static const std::array units{Unit{}, Unit{Unit::Kind::Percent, {}},
                                  Unit{Unit::Kind::Currency, QStringLiteral("EUR")},
                                  Unit{Unit::Kind::Duration, QStringLiteral("d")}};
    std::vector<double> values;
    std::vector<Unit> unitOfReferences;
    for (const FormulaStep &step : read->steps) {
        require(step.column >= 1 && step.column <= stored->size());
        if (step.operation != Operation::Reference)
            continue;
        values.push_back(static_cast<double>(values.size()) - 1.5);
        unitOfReferences.push_back(units[step.node.low % units.size()]);
    }
    const auto value = evaluate(*read, values);
    const auto steep = slopes(*read, values);
    require(value.has_value() == steep.has_value());
    require(!value || std::isfinite(*value));
    require(!steep || steep->size() == values.size());
    const auto quantity = quantityOf(*read, unitOfReferences);
    require(!quantity || !spoken(*quantity).isEmpty());
    for (const Unit &unit : units)
        require(!quantity || checkFit(*read, *quantity, unit).has_value() || unit.isSet());
}

} // namespace espalier::fuzz
