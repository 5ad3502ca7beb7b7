// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Result<T>: a value, or the Error that says what is wrong, where, and what to do.
// No exception leaves a room; a function that can fail says so in its type.
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace espalier {

/// What kind of failure it is; decides the exit code of the command line and the tone of the window.
enum class ErrorKind {
    Refused,    ///< a rule of the model says no; nothing was changed
    Usage,      ///< an argument is wrong or ambiguous
    Unreadable, ///< the input cannot be read or understood
    Unwritable, ///< the output could not be written; what was there before is still there
    Conflict,   ///< somebody else changed it meanwhile; nothing was changed, the user decides
    Cancelled,  ///< somebody stopped it
};

/// One failure. `what` is a plain sentence for a person: what is wrong and what to do about it.
struct Error
{
    ErrorKind kind = ErrorKind::Refused;
    QString what;
    QString file;   ///< the file or record it happened in, as the user named it; empty when it is none
    int line = 0;   ///< 1-based; 0 when there is no line
    int column = 0; ///< 1-based, in characters; 0 when there is none

    /// "FILE:LINE:COLUMN: what", with only the parts that are known.
    [[nodiscard]] QString text() const;

    bool operator==(const Error &) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// `return refuse(…);` gives an Error as the failing side of any Result.
[[nodiscard]] tl::unexpected<Error> fail(ErrorKind kind, const QString &what);
[[nodiscard]] tl::unexpected<Error> refuse(const QString &what);

} // namespace espalier
