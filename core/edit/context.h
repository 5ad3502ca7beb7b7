// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Context: the only way in which new ids, today and a name enter an edit. Counted ids and a fixed day in
// tests make every verb repeatable.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace espalier {

/// Who did it, as the person is named in Settings.
using Author = QString;

struct Context
{
    IdSource &ids;
    QDate day;
    Author who;
};

} // namespace espalier
