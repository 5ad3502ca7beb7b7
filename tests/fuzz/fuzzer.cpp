// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// The door libFuzzer comes in by; each program is compiled with the name of its one target.
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    espalier::fuzz::ESPALIER_FUZZ_TARGET(
        {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)});
    return 0;
}
