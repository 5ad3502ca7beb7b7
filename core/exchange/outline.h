// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Outline: what any list, outline or table says before it becomes a Tree. Rows in the order of the input,
// each with its title, its parent and the cells that stood beside it. A parent may stand after its children;
// parents never form a cycle. Every reader of this room makes one, and treeFromOutline() alone knows what it
// means.
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/exchange/import_report.h"
#include "core/model/vocabulary.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace espalier {

/// The columns and members that are understood, whatever the input calls them (see columns.h).
enum class Column : std::uint8_t {
    Id,
    Code,
    Title,
    ParentId,
    Parent,
    Level,
    Tier,
    Indicator,
    Definition,
    Formula,
    Question,
    Reason,
    Unit,
    Direction,
    Cadence,
    Owner,
    Source,
    Start,
    Target,
    TargetDate,
    Thresholds,
    Notes,
    Tags,
};

struct OutlineField
{
    Column column;
    QString text; ///< never empty
    int line = 0;

    bool operator==(const OutlineField &) const = default;
};

struct OutlineRow
{
    QString title;    ///< one line, trimmed, never empty
    QString sourceId; ///< as the input names it; empty when it does not; unique in the outline
    int parent = -1;  ///< index of a row; −1 stands at the top
    int line = 0;     ///< where the row begins, 1-based
    std::vector<OutlineField> fields;
    std::vector<int> otherParents; ///< further parents, none twice, never `parent`

    bool operator==(const OutlineRow &) const = default;
};

/// What an input says of a link beside its two ends.
struct OutlineLink
{
    int child = 0; ///< index of a row, as is `parent`
    int parent = 0;
    LinkKind kind = LinkKind::Influence;
    Sign sign = Sign::Plus;
    std::optional<double> weight; ///< in %
    QString sentence;

    bool operator==(const OutlineLink &) const = default;
};

struct Outline
{
    std::vector<OutlineRow> rows;
    std::vector<OutlineLink> links; ///< those of which the input may say more

    [[nodiscard]] int size() const { return static_cast<int>(rows.size()); }
    bool operator==(const Outline &) const = default;
};

/// Adds a row and gives its index. Unreadable, naming the line, beyond limits::nodes rows: a hostile input is
/// refused before it fills the memory.
[[nodiscard]] Result<int> append(Outline &outline, OutlineRow row);

/// Unreadable, naming the line, when one text of the outline is longer than limits::stringBytes.
[[nodiscard]] Result<void> checkTexts(const Outline &outline);

/// Adds `text` to a row under `column`, trimmed, with \n between lines and no other control character than
/// tabs. A second text for one column goes on a line of its own; empty text adds nothing.
void addField(OutlineRow &row, Column column, const QString &text, int line);

/// What two spellings of one name have in common: no case, one space between words.
[[nodiscard]] QString looseForm(const QString &name);

/// The failure of a reader: Unreadable at `line` (1-based, 0 when unknown).
[[nodiscard]] tl::unexpected<Error> unreadable(int line, const QString &what, int column = 0);

} // namespace espalier
