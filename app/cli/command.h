// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// One file a command. Each adds its subcommand and its options to the parser, and sets `chosen` when it is
// the one that was asked for. A new command is a file and a line in main.cpp.
#pragma once

#include "core/base/result.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace espalier::cli {

/// What the process ends with; part of the command line's contract.
enum class Exit {
    Done = 0,
    Differs = 1, ///< findings, differences, conflicts, or a loss that was not agreed to
    Usage = 2,
    Unreadable = 3,
    Unwritable = 4,
};

struct Choice
{
    bool drawsPictures = false; ///< needs fonts: a QGuiApplication
    std::function<Exit()> run;
};

void addNew(CLI::App &app, Choice &choice);
void addInfo(CLI::App &app, Choice &choice);
void addConvert(CLI::App &app, Choice &choice);
void addExport(CLI::App &app, Choice &choice);
void addSimulate(CLI::App &app, Choice &choice);
void addCheck(CLI::App &app, Choice &choice);
void addFix(CLI::App &app, Choice &choice);
void addValues(CLI::App &app, Choice &choice);
void addDue(CLI::App &app, Choice &choice);
void addDigest(CLI::App &app, Choice &choice);
void addImpact(CLI::App &app, Choice &choice);

} // namespace espalier::cli
