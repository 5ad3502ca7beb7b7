// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// NamesOf<E>: how the values of an enumeration are written in files, in the order of the values. The first
// value is the default, which files leave out. A name is part of the file format and never changes.
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>
#include <string_view>
#include <type_traits>

namespace espalier {

template <class Enum>
struct NamesOf; // specialised with `static constexpr std::array names`

template <class Enum>
concept NamedEnum = std::is_enum_v<Enum> && requires { NamesOf<Enum>::names; };

template <NamedEnum Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value)
{
    return NamesOf<Enum>::names.at(static_cast<std::size_t>(value));
}

template <NamedEnum Enum>
[[nodiscard]] constexpr std::optional<Enum> valueNamed(std::string_view name)
{
    for (std::size_t i = 0; i < NamesOf<Enum>::names.size(); ++i) {
        if (NamesOf<Enum>::names[i] == name)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace espalier
