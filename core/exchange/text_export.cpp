// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/text_export.h"

#include <array>

namespace espalier {

std::span<const TextFormat> textFormats()
{
    static constexpr std::array<TextFormat, 2> formats{{
        {u"csv", u"CSV", writeCsv},
        {u"md", u"Markdown", writeMarkdown},
    }};
    return formats;
}

} // namespace espalier
