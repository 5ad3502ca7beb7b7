// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// RegisterEditor: one record of a register (an owner, a source, another node) by name. Typing a name that the
// register does not hold makes a new record, as part of the same change.
#pragma once

#include "core/edit/record_rules.h"
#include "ui/panels/choice_editor.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace espalier {

/// Whether a name is enough to make such a record. Nodes and tiers are made elsewhere.
template <class Record>
inline constexpr bool isMadeByName = !std::is_same_v<Record, Node> && !std::is_same_v<Record, Tier>;

template <class Record>
[[nodiscard]] Record namedRecord(Id<Record> id, const QString &name, const QByteArray &rank)
{
    Record record;
    record.id = id;
    record.rank = rank;
    if constexpr (requires { record.name; })
        record.name = name;
    else
        record.text = name;
    return record;
}

/// The records as a choice: in their order, names that nobody gave left out.
template <class Record>
[[nodiscard]] std::vector<const Record *> choicesOf(const Tree &tree)
{
    std::vector<const Record *> records;
    for (const Record &record : tree.all<Record>()) {
        if (!nameOfRecord(record).isEmpty())
            records.push_back(&record);
    }
    std::ranges::sort(records, [](const Record *a, const Record *b) {
        if constexpr (std::is_same_v<Record, Node>)
            return QString::localeAwareCompare(a->title, b->title) < 0;
        else
            return std::tie(a->rank, a->id) < std::tie(b->rank, b->id);
    });
    return records;
}

template <class Record>
class RegisterEditor final : public EditorOf<Id<Record>>
{
public:
    explicit RegisterEditor(const EditorContext &context, QWidget *parent = nullptr)
        : EditorOf<Id<Record>>(parent), m_context(context), m_combo(new CalmCombo(this))
    {
        m_combo->setEditable(isMadeByName<Record>);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_combo);
        this->setFocusProxy(m_combo);
        QObject::connect(m_combo, &QComboBox::activated, this, [this](int index) {
            choose(index);
            Q_EMIT this->edited();
            Q_EMIT this->finished();
        });
        if constexpr (isMadeByName<Record>) {
            m_combo->completer()->setFilterMode(Qt::MatchContains);
            m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
            QObject::connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this] { m_typed = true; });
            // A name half typed is nobody's: it counts when the field is left, not after half a second.
            QObject::connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeTyped(); });
        }
    }

    void setValue(const Id<Record> &value) override
    {
        m_typed = false;
        m_new.clear();
        m_value = value;
        fill();
        const auto at = std::ranges::find(m_ids, value);
        m_combo->setCurrentIndex(at == m_ids.end() ? 0 : static_cast<int>(at - m_ids.begin()));
        if (m_combo->lineEdit())
            m_combo->lineEdit()->setCursorPosition(0); // the beginning of a long name is what tells
        setPlaceholder(QCoreApplication::translate("ValueEditor", "Not set"));
        setItalic(false);
    }
    [[nodiscard]] Id<Record> value() const override { return m_value; }
    void setMixed() override
    {
        setValue({});
        m_combo->setCurrentIndex(-1);
        setPlaceholder(QCoreApplication::translate("ValueEditor", "several values"));
    }
    void setInherited(const QString &text) override
    {
        setValue({});
        if (m_combo->isEditable())
            m_combo->setCurrentIndex(-1);
        setPlaceholder(text);
        setItalic(true);
    }
    void addNewRecords(Change &change) const override
    {
        if constexpr (isMadeByName<Record>) {
            if (!m_new.isEmpty())
                appendNew(change, namedRecord(m_value, m_new, edit::lastRank<Record>(*m_context.tree)));
        }
    }
    void setLabel(const QString &label) override
    {
        m_combo->setAccessibleName(label);
        if (m_combo->lineEdit())
            m_combo->lineEdit()->setAccessibleName(label);
    }

private:
    void setPlaceholder(const QString &text)
    {
        if (m_combo->lineEdit())
            m_combo->lineEdit()->setPlaceholderText(text);
        else
            m_combo->setPlaceholderText(text);
    }
    void setItalic(bool on)
    {
        showInherited(m_combo, on);
        if (m_combo->lineEdit())
            showInherited(m_combo->lineEdit(), on);
    }
    void fill()
    {
        m_ids = {Id<Record>()};
        m_combo->clear();
        m_combo->addItem(isMadeByName<Record> ? QString()
                                              : QCoreApplication::translate("ValueEditor", "None"));
        for (const Record *record : choicesOf<Record>(*m_context.tree)) {
            m_ids.push_back(record->id);
            m_combo->addItem(nameOfRecord(*record));
        }
    }
    void choose(int index)
    {
        m_typed = false;
        m_new.clear();
        m_value = index < 0 ? Id<Record>() : m_ids[static_cast<std::size_t>(index)];
    }
    void takeTyped()
    {
        if (!m_typed)
            return;
        m_typed = false;
        const QString name = m_combo->currentText().simplified();
        m_combo->setEditText(name); // taken: from here on undo means the step, not the letters
        const int known = name.isEmpty() ? 0 : m_combo->findText(name, Qt::MatchFixedString);
        if (known >= 0) {
            choose(known);
        } else {
            m_value = m_context.ids->make<Record>();
            m_new = name;
        }
        Q_EMIT this->edited();
        Q_EMIT this->finished();
    }

    const EditorContext &m_context;
    CalmCombo *m_combo;
    std::vector<Id<Record>> m_ids; ///< by row of the combo box
    Id<Record> m_value;
    QString m_new; ///< the name of a record that is not in the tree yet
    bool m_typed = false;
};

} // namespace espalier
