// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The failing system as a library to preload into a program that was built without it. The environment gives
// the order: ESPALIER_FAULT is "KIND NTH CALL ERROR" in the numbers of faulty_system.h, ESPALIER_FAULT_FOLDER
// and ESPALIER_FAULT_MARKER are its scope.
#include "tests/core/base/faulty_system.h"

#include <cstdlib>
#include <sstream>

namespace {

using namespace espalier::faults;

/// Lives as long as the process does.
const Session *ordered()
{
    const char *const order = std::getenv("ESPALIER_FAULT");
    const char *const folder = std::getenv("ESPALIER_FAULT_FOLDER");
    const char *const marker = std::getenv("ESPALIER_FAULT_MARKER");
    int kind = 0;
    int call = 0;
    Fault fault;
    if (!order || !folder || !marker ||
        !(std::istringstream(order) >> kind >> fault.nth >> call >> fault.error))
        return nullptr;
    fault.what = static_cast<Do>(kind);
    fault.call = static_cast<Call>(call);
    return new Session(fault, Disk::Usual, {folder, marker});
}

[[maybe_unused]] const Session *const session = ordered();

} // namespace
