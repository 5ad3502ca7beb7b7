// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// What a screen reader meets in a window: the controls, and those of them that it has no name for.
#pragma once

#include <QAccessible>
#include <QWidget>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace espalier {

struct SpokenControls
{
    int count = 0;
    std::vector<std::string> unnamed; ///< class, name and parent of each
};

inline SpokenControls spokenControls(QWidget &window)
{
    static const std::set<QAccessible::Role> spoken{
        QAccessible::Button,       QAccessible::CheckBox,       QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::PageTab,        QAccessible::Tree,
        QAccessible::TreeItem,     QAccessible::List,           QAccessible::MenuItem,
        QAccessible::ListItem,     QAccessible::ButtonDropDown, QAccessible::ButtonMenu,
        QAccessible::RadioButton,  QAccessible::Slider,         QAccessible::SpinBox};
    constexpr int mostChildren = 500; // of one list: enough to meet every kind
    SpokenControls found;
    std::vector<QAccessibleInterface *> todo{QAccessible::queryAccessibleInterface(&window)};
    while (!todo.empty()) {
        QAccessibleInterface *one = todo.back();
        todo.pop_back();
        if (!one || !one->isValid() || one->state().invisible)
            continue;
        for (int i = 0; i < std::min(one->childCount(), mostChildren); ++i)
            todo.push_back(one->child(i));
        if (!spoken.contains(one->role()) || !one->state().focusable)
            continue;
        ++found.count;
        if (one->text(QAccessible::Name).isEmpty()) {
            const QObject *object = one->object();
            const QObject *parent = object ? object->parent() : nullptr;
            found.unnamed.push_back(std::string(object ? object->metaObject()->className() : "?") + ' ' +
                                    (object ? object->objectName().toStdString() : std::string()) + " in " +
                                    (parent ? parent->objectName().toStdString() : std::string()));
        }
    }
    return found;
}

} // namespace espalier
