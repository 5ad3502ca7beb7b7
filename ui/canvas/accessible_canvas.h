// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// AccessibleCanvas: the cards, for screen readers. The toolkit sees nothing of what a view paints; here each
// card drawn is a child, made when it is asked for.
#pragma once

namespace espalier {

class CanvasView;

/// From now on canvases are read aloud; more than once does no harm.
void offerAccessibleCanvas();

/// Tells screen readers that another card is current.
void announceFocus(CanvasView &view);

} // namespace espalier
