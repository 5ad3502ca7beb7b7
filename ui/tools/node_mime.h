// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NodeMime: nodes on the way from one place of the window to another, by id. Means nothing outside of the
// process: other programs are given text.
#pragma once

#include "core/model/values.h"

#include <QMimeData>

#include <memory>
#include <vector>

namespace espalier {

[[nodiscard]] QString nodeMimeType();
[[nodiscard]] std::unique_ptr<QMimeData> nodeMime(const std::vector<NodeId> &nodes);
/// Empty when the data holds no nodes.
[[nodiscard]] std::vector<NodeId> nodesOf(const QMimeData &data);

} // namespace espalier
