// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// A Picture as SVG 1.1: text as text, one class for each look, one definition for each symbol, a title for
// each group so that a screen reader can walk it. Own writer: the toolkit's writes six times the bytes in
// twenty times the time and knows neither ids, titles nor links. The same picture gives the same bytes.
#pragma once

#include "core/export/exported.h"
#include "core/render/picture.h"

namespace espalier {

/// Never fails. Well-formed whatever the texts contain: what XML cannot hold becomes U+FFFD.
[[nodiscard]] Exported writeSvg(const Picture &picture);

} // namespace espalier
