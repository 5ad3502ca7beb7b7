// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// ValueEditor: a widget in which one value of the model is typed or chosen. It knows nothing of nodes, undo
// or when to commit: it holds a value, says when a user changed it and when the user is done with it.
// EditorOf<T> is the same for values of type T; editor_for.h makes the right one for any type.
#pragma once

#include "core/model/amount_text.h"
#include "core/model/tree.h"

#include <QWidget>

namespace espalier {

/// From where to where the node that is shown shall go. All unset for what is no node.
struct Measure
{
    Direction direction = Direction::Unset;
    std::optional<double> start;
    std::optional<double> target;
};

/// What editors need of their surroundings. Outlives them.
struct EditorContext
{
    const Tree *tree = nullptr;
    IdSource *ids = nullptr; ///< for records that are named for the first time
    AmountStyle amount = {}; ///< how the numbers of the node that is shown are written
    Measure measure = {};    ///< what its thresholds are measured by
    NodeId node = {};        ///< the one that is shown; null where several are, or none
};

class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is wrong with what stands there, as a sentence; empty when it can be taken.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// How what stands there is understood, where that is not plain to see: "= 1,234.5".
    [[nodiscard]] virtual QString reading() const { return {}; }
    /// Shows that several nodes hold different values; value() means nothing until the next edit.
    virtual void setMixed() = 0;
    /// An inherited value, shown quietly until somebody types an own one.
    virtual void setInherited(const QString &text) { Q_UNUSED(text) }
    virtual void setWritable(bool writable) { setEnabled(writable); }
    /// Adds the records to a change that a user named here for the first time.
    virtual void addNewRecords(Change &change) const { Q_UNUSED(change) }
    /// The name that a screen reader says.
    virtual void setLabel(const QString &label) { setAccessibleName(label); }

Q_SIGNALS:
    /// A user changed the value; more keys may follow.
    void edited();
    /// Enter, leaving, a choice made: commit now.
    void finished();
    /// A part of the editor was opened and wants to be seen whole.
    void revealed(QWidget *part);
    /// A record that the value names wants to be seen: the key of its register, and its id.
    void recordWanted(const QByteArray &registerKey, const QByteArray &record);
};

template <class T>
class EditorOf : public ValueEditor
{
public:
    using ValueEditor::ValueEditor;

    virtual void setValue(const T &value) = 0;
    /// What stands there; the last readable value while problem() is not empty.
    [[nodiscard]] virtual T value() const = 0;
};

} // namespace espalier
