// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What is said of a command line that is not understood.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace espalier::cli {

/// One line, as all errors are, with its line break. A command or an option that does not exist is named, and
/// so is the nearest that does.
[[nodiscard]] std::string usageSentence(const CLI::App *app, const CLI::Error &error);

} // namespace espalier::cli
