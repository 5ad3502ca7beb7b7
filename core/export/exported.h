// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What every exporter gives back: the bytes of a whole file and what there is to say about them. No exporter
// touches the disk; the caller writes the bytes through AtomicFile, so that a full disk never leaves half a
// file.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace espalier {

struct Exported
{
    QByteArray bytes;
    QStringList notes; ///< plain sentences: what was scaled down, cut or left out; empty when nothing was
};

/// Told how far the work is, 0 … 1, now and then; returning false stops it, which ends in
/// ErrorKind::Cancelled. May be empty.
using Progress = std::function<bool(double share)>;

} // namespace espalier
