// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// FieldBox: one field of one or several records in the inspector: label, editor, and below it what is wrong,
// how a number was read, or where an inherited value comes from. It makes the Change that puts what stands in
// the editor into the records; it does not perform it.
#pragma once

#include "core/edit/record.h"
#include "ui/panels/inheritance.h"
#include "ui/panels/structured_editor.h"

#include <QApplication>
#include <QLabel>

namespace espalier {

/// What the inspector shows just now. Borrowed for the call; `nodes` is empty for what is no node.
struct Shown
{
    const Tree &tree;
    const Derived &derived;
    const std::vector<NodeId> &nodes; ///< all in the tree
    bool writable;
};

class FieldBox : public QWidget
{
    Q_OBJECT

public:
    FieldBox(const char *key, const QString &label, ValueEditor *editor, QWidget *parent);

    [[nodiscard]] const char *key() const { return m_key; }
    [[nodiscard]] const QString &label() const { return m_labelText; }
    [[nodiscard]] ValueEditor *editor() const { return m_editor; }
    /// Names the (first) record whose field it is; empty for the tree itself.
    [[nodiscard]] virtual QByteArray subject() const { return {}; }
    /// Takes over what the records hold, unless a user is in the middle of typing just that.
    virtual void load(const Shown &shown) = 0;
    /// What typing did to the records: empty when nothing differs or it cannot be read, refused when the tree
    /// cannot hold it.
    [[nodiscard]] virtual Result<Change> change(const Tree &tree) const = 0;
    /// Makes an inherited value an own one, or clears an own one; empty where that makes no sense.
    [[nodiscard]] virtual Result<Change> toggleOwn(const Tree &tree, const Derived &derived) const;
    /// Whether nobody set it, here or above, in one of the records.
    [[nodiscard]] bool isMissing() const { return m_missing; }
    /// A user typed since the last load() or commit.
    [[nodiscard]] bool isTouched() const { return m_touched; }
    void settle() { m_touched = false; }
    void hideLabel() { m_head->hide(); }

Q_SIGNALS:
    void edited();
    void finished();
    void ownToggled();

protected:
    void showBelow(const QString &origin);
    void setOwnButton(bool shown, bool isOwn);
    void setMissing(bool missing) { m_missing = missing; }

private:
    const char *m_key;
    QString m_labelText;
    ValueEditor *m_editor;
    QWidget *m_head;
    QLabel *m_label;
    QLabel *m_below;
    QToolButton *m_own;
    QString m_origin;
    bool m_missing = false;
    bool m_touched = false;
};

/// Whether a value is what an untouched record holds.
template <class T>
[[nodiscard]] bool isUnset(const T &value)
{
    return value == T{};
}

template <class Record, class T>
class FieldOf final : public FieldBox
{
public:
    FieldOf(const Field<Record, T> &row, bool longText, const EditorContext &context, QWidget *parent)
        : FieldBox(row.key, fieldLabel(row.label), makeFieldEditor<T>(row.key, context, longText).release(),
                   parent),
          m_row(row), m_oneLine(!longText || QLatin1StringView(row.key) == QLatin1StringView("title"))
    {
    }

    [[nodiscard]] QByteArray subject() const override
    {
        return m_keys.empty() ? QByteArray() : m_keys.front().text();
    }
    /// For links and records of registers; boxes of nodes take the nodes that are shown.
    void setKeys(std::vector<KeyOf<Record>> keys) { m_keys = std::move(keys); }

    void load(const Shown &shown) override
    {
        if constexpr (std::is_same_v<Record, Node>)
            m_keys = shown.nodes;
        editor()->setWritable(shown.writable);
        const Record *first = m_keys.empty() ? nullptr : shown.tree.find(m_keys.front());
        if (!first)
            return;
        bool same = true;
        bool missing = false;
        for (const auto &key : m_keys) {
            const Record *record = shown.tree.find(key);
            same = same && record && record->*m_row.member == first->*m_row.member;
            missing = missing || (record && isUnset(record->*m_row.member));
        }
        if constexpr (std::is_same_v<Record, Node> && std::is_same_v<T, std::optional<double>>) {
            const bool one = m_keys.size() == 1;
            auto *number = static_cast<DecimalEditor *>(editor());
            number->setUnit(one ? unitSign(first->unit) : QString());
            if (std::string_view(m_row.key) == "targetValue")
                number->setSense(one ? senseOf(first->direction) : QString());
        }
        const T &value = first->*m_row.member;
        const bool typing = isTouched() && editor()->isAncestorOf(QApplication::focusWidget());
        if (!same)
            typed().setMixed();
        else if (!typing || tidy(typed().value()) != value)
            typed().setValue(value);
        QString origin;
        if constexpr (std::is_same_v<Record, Node>) {
            if (m_row.is(Inherited))
                origin = loadInheritance(shown, value, same && !typing, missing);
        }
        setMissing(missing);
        showBelow(origin);
    }

    [[nodiscard]] Result<Change> change(const Tree &tree) const override
    {
        if (!editor()->problem().isEmpty())
            return Change();
        Result<Change> change = edit::editAll<Record>(
            tree, m_keys, [&](Record &record) { record.*m_row.member = tidy(typed().value()); });
        if (change && !change->isEmpty())
            editor()->addNewRecords(*change);
        return change;
    }

    [[nodiscard]] Result<Change> toggleOwn(const Tree &tree, const Derived &derived) const override
    {
        if constexpr (std::is_same_v<Record, Node>) {
            return edit::editAll<Node>(tree, m_keys, [&](Node &node) {
                if (isUnset(node.*m_row.member))
                    adoptInherited(m_row.key, node, tree, derived, tree.nodes().slotOf(node.id));
                else
                    node.*m_row.member = T{};
            });
        } else {
            return Change();
        }
    }

private:
    /// A line stays a line, whatever was pasted into it.
    [[nodiscard]] T tidy(T value) const
    {
        if constexpr (std::is_same_v<T, QString>)
            return m_oneLine ? value.simplified() : value;
        else
            return value;
    }
    [[nodiscard]] EditorOf<T> &typed() const { return static_cast<EditorOf<T> &>(*editor()); }

    QString loadInheritance(const Shown &shown, const T &value, bool show, bool &missing)
    {
        const Slot slot = shown.tree.nodes().slotOf(m_keys.front());
        const Inheritance above = inheritanceOf(m_row.key, shown.tree, shown.derived, slot);
        const bool own = !isUnset(value);
        if (!own && show && above.origin.isInherited())
            typed().setInherited(above.text);
        missing = missing && !above.origin.isInherited();
        setOwnButton(shown.writable && (own || above.origin.isInherited()), own);
        if (own || !above.origin.isInherited())
            return {};
        constexpr bool standsInside = !Structured<T> || std::is_same_v<T, Period>;
        return standsInside && show ? above.from : QStringLiteral("%1, %2").arg(above.text, above.from);
    }

    Field<Record, T> m_row;
    bool m_oneLine;
    std::vector<KeyOf<Record>> m_keys;
};

/// The box of a row of the field table; null where the type has no editor.
template <class Record, class T>
[[nodiscard]] FieldOf<Record, T> *makeFieldBox(const Field<Record, T> &row, const EditorContext &context,
                                               QWidget *parent)
{
    if constexpr (hasEditor<T>)
        return new FieldOf<Record, T>(row, isLongText(row.key), context, parent);
    else
        return nullptr;
}

} // namespace espalier
