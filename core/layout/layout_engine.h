// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// LayoutEngine: draws again and again, as an editor does, in the same memory: about 40 bytes a card beside
// the Layout. What was drawn before never shows. One thread at a time.
#pragma once

#include "core/layout/layout.h"

#include <memory>

namespace espalier {

class LayoutEngine
{
public:
    LayoutEngine();
    ~LayoutEngine();
    LayoutEngine(LayoutEngine &&) noexcept;
    LayoutEngine &operator=(LayoutEngine &&) noexcept;

    /// As layOut(), into a Layout whose memory is used again too.
    void layOut(const LayoutInput &input, const LayoutStyle &style, Layout &into);

private:
    class Workspace;

    std::unique_ptr<Workspace> m_workspace;
};

} // namespace espalier
