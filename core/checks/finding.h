// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Finding: what a check says about some nodes, or about the tree. Small, because there may be a million of
// them; its sentence, its reasons and its fix are made when they are shown (telling.h).
#pragma once

#include "core/model/tree.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace espalier {

enum class Severity : std::uint8_t { Silent, Hint, Warning, Error };
ESPALIER_NAMES(Severity, "silent", "hint", "warning", "error");

/// Drafts are judged mildly, what is to be signed off strictly.
enum class Strictness : std::uint8_t { Draft, SignOff };

/// The place of a rule in rules().
using RuleIndex = std::uint16_t;

/// What a finding says beyond its rule and its subject. What it means is between a rule's judge and its
/// message.
struct FindingDetail
{
    std::vector<NodeId> nodes; ///< what it is about, first of all; empty: the subject alone
    QStringList words;
    std::vector<double> numbers;

    bool operator==(const FindingDetail &) const = default;
};

struct Finding
{
    RuleIndex rule = 0;
    Severity severity = Severity::Hint;
    bool isWaived = false;
    Slot subject = noSlot; ///< the node at which it was found; noSlot: found in the tree as a whole
    Slot about = noSlot;   ///< the first of its nodes, by which it is listed; noSlot: about the tree
    std::shared_ptr<const FindingDetail> detail; ///< null where rule and subject say it all

    [[nodiscard]] const std::vector<NodeId> &nodes() const;
    [[nodiscard]] QString word(qsizetype index) const;
    [[nodiscard]] double number(std::size_t index) const;

    bool operator==(const Finding &other) const;
};

/// The nodes that a finding is about, the one to be chosen first. Empty where it is about the tree.
[[nodiscard]] std::vector<NodeId> nodesOf(const Tree &tree, const Finding &finding);

} // namespace espalier
