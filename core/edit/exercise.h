// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The KPI alignment exercise as verbs: answers become a branch (objective and KPIs under a goal, and the
// campaign as a record that they name), and are read back from it. The branch is the only place where they
// are kept.
#pragma once

#include "core/base/result.h"
#include "core/edit/context.h"
#include "core/model/tree.h"

#include <array>
#include <optional>

namespace espalier {

/// What was answered. Nothing has to be.
struct ExerciseAnswers
{
    struct Kpi
    {
        QString title;
        QString sentence; ///< how it supports the objective
        Indicator indicator = Indicator::Unset;
        QString decision;              ///< which decision it would change
        Answer canAct = Answer::Unset; ///< the three review questions, as in Actionability
        Answer connects = Answer::Unset;
        Answer optimises = Answer::Unset;

        bool operator==(const Kpi &) const = default;
    };

    QString goal;
    QString campaign;
    CampaignKind kind = CampaignKind::Other;
    QString objective;
    Unit unit;
    std::optional<double> start;
    std::optional<double> target;
    QDate by;
    std::array<Kpi, 3> kpis;

    bool operator==(const ExerciseAnswers &) const = default;
};

/// What stands for the parts of an answer whose words are missing; each in the language of whoever asks.
struct ExerciseWords
{
    QString campaign;
    QString goal;
    QString objective;
};

namespace edit {

/// Where the answers of an exercise stand in a tree.
struct ExercisePlace
{
    CampaignId campaign;
    NodeId goal; ///< null where the objective stands on top
    NodeId objective;
    std::array<NodeId, 3> kpis; ///< null where there is none

    bool operator==(const ExercisePlace &) const = default;
};

/// The branch of the answers under the top node called as the goal is, else under a new one.
[[nodiscard]] Result<Change> addExercise(const Tree &tree, const ExerciseAnswers &answers,
                                         const ExerciseWords &words, Context &context);

/// The exercise of a campaign: its objective is the first node of the campaign that is placed under none of
/// it, its KPIs that node's first three drivers of the campaign. Nothing where no node names the campaign.
/// O(nodes).
[[nodiscard]] std::optional<ExercisePlace> exerciseOf(const Tree &tree, const CampaignId &campaign);
/// The answers that stand there.
[[nodiscard]] ExerciseAnswers answersAt(const Tree &tree, const ExercisePlace &place);

/// Lets the branch say what is answered now. A KPI whose name was taken away stays in the tree but is the
/// campaign's no more; the goal stays as it is, it is others' too.
[[nodiscard]] Result<Change> changeExercise(const Tree &tree, const ExercisePlace &place,
                                            const ExerciseAnswers &answers, Context &context);

} // namespace edit
} // namespace espalier
