// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What the pages below the canvas are made of, so that they look and follow alike. None of it asks for more
// width than there is: a page that did would push the panes beside the canvas together.
#pragma once

#include <initializer_list>

class QAbstractItemView;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QTimer;
class QWidget;

namespace espalier {

/// The bar on top of a page. Takes the layout, which may be filled afterwards.
[[nodiscard]] QWidget *paneBar(QLayout *parts);
/// One whose parts go on in the next line where the page is narrow.
[[nodiscard]] QWidget *wrappingBar(std::initializer_list<QWidget *> parts);
/// Stands in the middle of a view and says why that is empty; the page shows and hides it.
[[nodiscard]] QLabel *emptinessIn(QAbstractItemView *view, int above = 24);
/// Bar over view, in which the keys are; what stands beside the view has two fifths of the room, and no more
/// than its own greatest width.
void layOut(QWidget *page, QWidget *bar, QAbstractItemView *view, QWidget *beside = nullptr);
/// As wide as its entries, but never so wide that the other controls have no room.
void boundWidth(QComboBox *box);
/// As wide as its placeholder in the user's language.
void fitPlaceholder(QLineEdit *line);
/// Lets a timer that is started at each change go off once, when the hands are still.
void waitForStillHands(QTimer &timer);

} // namespace espalier
