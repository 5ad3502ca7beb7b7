// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// AccessibleCanvas: cards and links, for screen readers. The toolkit sees nothing of what a view paints; here
// each card drawn is a child, and what it supports are its children in turn: links, the primary one first.
// They are made when they are asked for.
#pragma once

namespace espalier {

class CanvasView;

/// From now on canvases are read aloud; more than once does no harm.
void offerAccessibleCanvas();

/// Tells screen readers that another card is current, or one of its links.
void announceFocus(CanvasView &view);

} // namespace espalier
