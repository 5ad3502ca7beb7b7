// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/record_values.h"

#include "core/base/tr.h"
#include "core/edit/draft.h"
#include "core/edit/kin.h"
#include "core/model/fingerprint.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace espalier::edit {

namespace {

/// The last day of a period, or the only one.
QDate endOf(const Period &period)
{
    return period.end.isValid() ? period.end : period.start;
}

bool isSamePeriod(const Period &a, const Period &b)
{
    return endOf(a) == endOf(b) && (a.start == b.start || !a.start.isValid() || !b.start.isValid());
}

/// Where the current values of one day and combination of dimensions stand.
std::size_t placeOf(const Observation &value)
{
    std::size_t dimensions = 0; // the same in any order
    for (const DimensionValue &one : value.dimensions)
        dimensions ^= qHashMulti(hashOf(one.dimension), one.value);
    return qHashMulti(hashOf(value.node), endOf(value.period).toJulianDay(), dimensions);
}

bool hasSameDimensions(const Observation &a, const Observation &b)
{
    return std::ranges::is_permutation(a.dimensions, b.dimensions,
                                       [](const DimensionValue &x, const DimensionValue &y) {
                                           return x.dimension == y.dimension && x.value == y.value;
                                       });
}

class Recorder
{
public:
    Recorder(const Tree &tree, std::span<const Observation> values, Context &context)
        : m_draft(tree), m_context(context)
    {
        for (const Observation &value : values) {
            if (!value.id.isNull())
                m_given.insert(value.id);
            if (!value.replaces.isNull())
                m_replaced.insert(value.replaces);
        }
    }

    Result<Recorded> record(Observation value)
    {
        if (auto fits = check(value); !fits)
            return tl::unexpected(fits.error());
        known(value.node);
        const bool isTold = !value.id.isNull() && m_draft.find<Observation>(value.id) == nullptr;
        if (!value.id.isNull() && !isTold) {
            const Observation &there = *m_draft.find<Observation>(value.id);
            if (there.node == value.node && isAlike(there, value))
                return Recorded::Same;
            value.id = {}; // another one: it is a value like any
        }
        // What the file says of itself holds, as far as both ends are there.
        const bool isReplaced = isTold && m_replaced.contains(value.id);
        const bool isReplacing =
            !value.replaces.isNull() &&
            (m_given.contains(value.replaces) || m_draft.find<Observation>(value.replaces) != nullptr);
        if (isReplaced) {
            if (!isReplacing)
                value.replaces = {};
            add(value, false);
            return Recorded::New;
        }
        const Observation *current = currentOf(value, isTold);
        if (isReplacing && (current == nullptr || current->id == value.replaces)) {
            add(value, true);
            return current == nullptr ? Recorded::New : Recorded::Correction;
        }
        if (current != nullptr && isAlike(*current, value))
            return Recorded::Same;
        value.replaces = current == nullptr ? ObservationId() : current->id;
        add(value, true);
        return current == nullptr ? Recorded::New : Recorded::Correction;
    }

    [[nodiscard]] Change take() const { return m_draft.take(); }

private:
    [[nodiscard]] static bool isAlike(const Observation &a, const Observation &b)
    {
        return a.value == b.value && a.state == b.state && isSamePeriod(a.period, b.period) &&
               hasSameDimensions(a, b);
    }

    [[nodiscard]] Result<void> check(const Observation &value) const
    {
        const Node *node = m_draft.tree().find(value.node);
        if (!node)
            return refuse(Tr::tr("The node of the value is not in the tree any more."));
        if (!std::isfinite(value.value))
            return refuse(
                Tr::tr("A value of %1 must be a number that can be written down.").arg(called(*node)));
        if (!value.period.isSet())
            return refuse(
                Tr::tr("A value of %1 needs the day or the period that it stands for.").arg(called(*node)));
        return {};
    }

    /// Takes in the current values of a node, once.
    void known(const NodeId &node)
    {
        if (!m_knownNodes.insert(node).second)
            return;
        const Tree &tree = m_draft.tree();
        const auto all = tree.observationsOf(tree.nodes().slotOf(node));
        std::unordered_set<ObservationId> replaced;
        for (const Slot slot : all)
            replaced.insert(tree.observations().at(slot)->replaces);
        for (const Slot slot : all) {
            const Observation &there = *tree.observations().at(slot);
            if (!replaced.contains(there.id))
                m_current[placeOf(there)].push_back(there.id);
        }
    }

    /// What a value would correct: one of the very same period before one whose start is not known. One that
    /// a file tells of whole corrects none that the file tells of too, unless it says so.
    [[nodiscard]] const Observation *currentOf(const Observation &value, bool isTold) const
    {
        const auto at = m_current.find(placeOf(value));
        if (at == m_current.end())
            return nullptr;
        const Observation *alike = nullptr;
        for (const ObservationId &id : at->second) {
            const Observation &there = *m_draft.find<Observation>(id);
            if (isTold && m_given.contains(id) && id != value.replaces)
                continue;
            if (there.node != value.node || !isSamePeriod(there.period, value.period) ||
                !hasSameDimensions(there, value))
                continue;
            if (there.period.start == value.period.start)
                return &there;
            if (alike == nullptr)
                alike = &there;
        }
        return alike;
    }

    void add(Observation value, bool isCurrent)
    {
        if (value.id.isNull()) {
            value.id = m_context.ids.make<Observation>();
            value.fingerprint = definitionFingerprint(*m_draft.tree().find(value.node));
        }
        if (isCurrent) {
            std::vector<ObservationId> &current = m_current[placeOf(value)];
            std::erase(current, value.replaces);
            current.push_back(value.id);
        }
        m_draft.add(std::move(value));
    }

    Draft m_draft;
    Context &m_context;
    std::unordered_set<ObservationId> m_given;    ///< ids that the values bring
    std::unordered_set<ObservationId> m_replaced; ///< by one of the values
    std::unordered_set<NodeId> m_knownNodes;
    std::unordered_map<std::size_t, std::vector<ObservationId>> m_current; ///< by placeOf()
};

} // namespace

Result<RecordedValues> recordValues(const Tree &tree, std::span<const Observation> values, Context &context)
{
    Recorder recorder(tree, values, context);
    RecordedValues out;
    out.outcomes.reserve(values.size());
    for (const Observation &value : values) {
        const Result<Recorded> recorded = recorder.record(value);
        if (!recorded)
            return tl::unexpected(recorded.error());
        out.outcomes.push_back(*recorded);
    }
    out.change = recorder.take();
    return out;
}

std::vector<CorrectedValue> correctedValues(const Tree &tree, const RecordedValues &recorded)
{
    std::vector<CorrectedValue> corrected;
    auto added = recorded.change.observations.begin();
    for (std::size_t i = 0; i < recorded.outcomes.size(); ++i) {
        if (recorded.outcomes[i] == Recorded::Same)
            continue;
        const Observation *after = (added++)->after.get();
        const Observation *before = tree.find(after->replaces);
        if (recorded.outcomes[i] == Recorded::Correction && before)
            corrected.push_back({i, before, after});
    }
    return corrected;
}

} // namespace espalier::edit
