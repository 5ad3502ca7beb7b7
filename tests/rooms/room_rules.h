// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The rooms of the program, what each may know, and words that belong to one room only.
// To add a room: a row in room_rules.cpp and its line in core/README.md or ui/README.md.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::rooms {

/// Is `header`, as in #include <header>, one of this Qt module ("QtCore", "QtGui", …)?
using IsHeaderOf = std::function<bool(std::string_view module, std::string_view header)>;

/// What a source file does that its room may not do: one sentence each, beginning with "PATH:LINE:" and
/// naming the rule. `path` is relative to the root of the repository, with '/'.
[[nodiscard]] std::vector<std::string> breaches(std::string_view path, std::string_view text,
                                                const IsHeaderOf &isHeaderOf);

} // namespace espalier::rooms
