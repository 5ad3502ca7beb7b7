// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What is fuzzed: one function a parser, called with any bytes. It aborts where the parser breaks its
// promise. To add one: a function, its row here, its line in CMakeLists.txt, and a few small files in
// corpus/NAME.
#pragma once

#include <QByteArrayView>

#include <array>

namespace espalier::fuzz {

void address(QByteArrayView bytes);
void change(QByteArrayView bytes);
void csv(QByteArrayView bytes);
void edges(QByteArrayView bytes);
void formula(QByteArrayView bytes);
void json(QByteArrayView bytes);
void kpidb(QByteArrayView bytes);
void kpitree(QByteArrayView bytes);
void markdown(QByteArrayView bytes);
void text(QByteArrayView bytes);
void typed(QByteArrayView bytes);
void values(QByteArrayView bytes);

struct Target
{
    const char *name;
    void (*run)(QByteArrayView bytes);
};

inline constexpr std::array targets{
    Target{"address", address}, Target{"change", change},   Target{"csv", csv},
    Target{"edges", edges},     Target{"formula", formula}, Target{"json", json},
    Target{"kpidb", kpidb},     Target{"kpitree", kpitree}, Target{"markdown", markdown},
    Target{"text", text},       Target{"typed", typed},     Target{"values", values},
};

} // namespace espalier::fuzz
