// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Editors for values with fields of their own (a period, a band, the vanity verdict) and for lists of them,
// made from the field table: a new field appears by itself. Nesting ends where the types do.
#pragma once

#include "ui/panels/editor_for.h"

#include "ui/panels/summary_button.h"
#include "ui/style/icons.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

/// Label above editor, two columns.
template <Structured Value>
class StructuredEditor final : public EditorOf<Value>
{
public:
    explicit StructuredEditor(const EditorContext &context, QWidget *parent = nullptr)
        : EditorOf<Value>(parent), m_grid(new QGridLayout(this))
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(8);
        m_grid->setVerticalSpacing(3);
        forEachField<Value>([&](const auto &row) { add(row, context); });
    }

    void setValue(const Value &value) override
    {
        m_value = value;
        for (const auto &load : m_loads)
            load(m_value);
    }
    [[nodiscard]] Value value() const override { return m_value; }
    [[nodiscard]] QString problem() const override
    {
        for (const ValueEditor *editor : m_editors) {
            if (const QString problem = editor->problem(); !problem.isEmpty())
                return problem;
        }
        return {};
    }
    void setMixed() override
    {
        m_value = {};
        for (ValueEditor *editor : m_editors)
            editor->setMixed();
    }
    /// All its parts are empty: what is inherited stands below them as a whole.
    void setInherited(const QString &) override { setValue({}); }
    void setWritable(bool writable) override
    {
        for (ValueEditor *editor : m_editors)
            editor->setWritable(writable);
    }
    void addNewRecords(Change &change) const override
    {
        for (const ValueEditor *editor : m_editors)
            editor->addNewRecords(change);
    }
    void focusFirst()
    {
        if (!m_editors.empty())
            m_editors.front()->setFocus(Qt::OtherFocusReason);
    }
    void setLabel(const QString &label) override
    {
        for (std::size_t i = 0; i < m_editors.size(); ++i)
            m_editors[i]->setLabel(QStringLiteral("%1: %2").arg(label, m_labels[i]));
    }

private:
    template <class Row>
    void add(const Row &row, const EditorContext &context)
    {
        using Field = typename Row::ValueType;
        if constexpr (hasEditor<Field>) {
            if (row.is(Identity))
                return;
            auto *editor = makeEditor<Field>(context, isLongText(row.key), this).release();
            const QString text = fieldLabel(row.label);
            auto *label = new QLabel(text, this);
            label->setObjectName(QStringLiteral("fieldLabel"));
            const bool wide = isLongText(row.key) || isList<Field> || Structured<Field>;
            if (wide && m_column == 1)
                nextLine();
            m_grid->addWidget(label, m_line * 2, m_column, 1, wide ? 2 : 1);
            m_grid->addWidget(editor, m_line * 2 + 1, m_column, 1, wide ? 2 : 1, Qt::AlignTop);
            if (wide || m_column == 1)
                nextLine();
            else
                m_column = 1;
            m_labels.push_back(text);
            m_editors.push_back(editor);
            m_loads.push_back([editor, member = row.member](const Value &value) {
                static_cast<EditorOf<Field> *>(editor)->setValue(value.*member);
            });
            QObject::connect(editor, &ValueEditor::edited, this, [this, editor, member = row.member] {
                m_value.*member = editor->value();
                Q_EMIT this->edited();
            });
            QObject::connect(editor, &ValueEditor::finished, this, [this] { Q_EMIT this->finished(); });
        }
    }
    void nextLine()
    {
        ++m_line;
        m_column = 0;
    }

    QGridLayout *m_grid;
    int m_line = 0;
    int m_column = 0;
    Value m_value{};
    std::vector<QString> m_labels;
    std::vector<ValueEditor *> m_editors;
    std::vector<std::function<void(const Value &)>> m_loads;
};

/// One line an entry, opened by a click; a button to add one.
template <Structured Entry>
class ListEditor final : public EditorOf<std::vector<Entry>>
{
public:
    explicit ListEditor(const EditorContext &context, QWidget *parent = nullptr)
        : EditorOf<std::vector<Entry>>(parent), m_context(context), m_column(new QVBoxLayout(this)),
          m_add(new QToolButton(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(4);
        m_add->setText(QCoreApplication::translate("ValueEditor", "Add"));
        m_add->setIcon(icon(QStringLiteral("add")));
        m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_column->addWidget(m_add, 0, Qt::AlignLeft);
        QObject::connect(m_add, &QToolButton::clicked, this, [this] {
            m_value.push_back(newEntry<Entry>(m_context));
            m_open = static_cast<qsizetype>(m_value.size()) - 1;
            tell();
            revealLater();
        });
    }

    void setValue(const std::vector<Entry> &value) override
    {
        const bool same = m_value == value && !m_rows.isEmpty();
        // A row may be open, with the cursor in it: it stays as long as it says the same.
        const bool sameOpen = m_editor && m_open >= 0 && value.size() == m_value.size() &&
                              value[static_cast<std::size_t>(m_open)] == m_editor->value();
        m_value = value;
        if (same && summaries() == m_summaries)
            return;
        if (sameOpen)
            showSummaries();
        else
            build();
    }
    [[nodiscard]] std::vector<Entry> value() const override { return m_value; }
    [[nodiscard]] QString problem() const override { return m_editor ? m_editor->problem() : QString(); }
    void setMixed() override
    {
        m_value.clear();
        build();
    }
    void setLabel(const QString &label) override
    {
        m_label = label;
        m_add->setAccessibleName(QCoreApplication::translate("ValueEditor", "Add to %1").arg(label));
        build();
    }
    void setWritable(bool writable) override
    {
        if (m_writable == writable)
            return;
        m_writable = writable;
        m_open = -1;
        m_add->setVisible(writable);
        build();
    }
    void addNewRecords(Change &change) const override
    {
        if (m_editor)
            m_editor->addNewRecords(change);
    }

private:
    [[nodiscard]] QStringList summaries() const
    {
        QStringList texts;
        for (const Entry &entry : m_value)
            texts.append(summaryOf(entry, m_context));
        return texts;
    }
    void build()
    {
        m_summaries = summaries();
        for (QWidget *row : std::as_const(m_rows)) {
            m_column->removeWidget(row);
            row->hide();
            row->deleteLater();
        }
        m_rows.clear();
        m_heads.clear();
        m_editor = nullptr;
        for (std::size_t i = 0; i < m_value.size(); ++i)
            addRow(static_cast<qsizetype>(i));
    }
    void showSummaries()
    {
        m_summaries = summaries();
        for (qsizetype i = 0; i < m_heads.size(); ++i) {
            m_heads[i]->setText(m_summaries[i]);
            m_heads[i]->setIcon(iconOf(m_value[static_cast<std::size_t>(i)]));
            m_heads[i]->setAccessibleName(QStringLiteral("%1: %2").arg(m_label, m_summaries[i]));
        }
    }
    void addRow(qsizetype i)
    {
        auto *row = new QWidget(this);
        row->setObjectName(QStringLiteral("bandRow"));
        row->setProperty("reading", !m_writable);
        row->setAttribute(Qt::WA_StyledBackground);
        auto *rows = new QVBoxLayout(row);
        rows->setContentsMargins(6, 3, 4, i == m_open ? 7 : 3);
        rows->setSpacing(4);
        auto *line = new QHBoxLayout;
        auto *head = new SummaryButton(row);
        const Entry &entry = m_value[static_cast<std::size_t>(i)];
        head->setText(m_summaries[i]);
        head->setIcon(iconOf(entry));
        head->setEnabled(m_writable);
        head->setAccessibleName(QStringLiteral("%1: %2").arg(m_label, head->text()));
        auto *remove = new QToolButton(row);
        remove->setIcon(icon(QStringLiteral("close")));
        remove->setToolTip(QCoreApplication::translate("ValueEditor", "Remove"));
        remove->setAccessibleName(
            QCoreApplication::translate("ValueEditor", "Remove %1").arg(head->accessibleName()));
        remove->setVisible(m_writable);
        line->addWidget(head, 1);
        line->addWidget(remove, 0, Qt::AlignTop);
        rows->addLayout(line);
        QObject::connect(head, &QToolButton::clicked, this, [this, i] {
            m_open = m_open == i ? -1 : i;
            rebuildLater();
            revealLater();
        });
        QObject::connect(remove, &QToolButton::clicked, this, [this, i] {
            m_value.erase(m_value.begin() + i);
            m_open = -1;
            tell();
        });
        if (i == m_open) {
            m_editor = new StructuredEditor<Entry>(m_context, row);
            m_editor->setValue(entry);
            m_editor->setLabel(m_label);
            rows->addWidget(m_editor);
            QObject::connect(m_editor, &ValueEditor::edited, this, [this, i] {
                m_value[static_cast<std::size_t>(i)] = m_editor->value();
                showSummaries();
                Q_EMIT this->edited();
            });
            QObject::connect(m_editor, &ValueEditor::finished, this, [this] { Q_EMIT this->finished(); });
        }
        m_column->insertWidget(m_column->count() - 1, row);
        row->show();
        m_rows.append(row);
        m_heads.append(head);
    }
    /// Not while a row that is about to go is still being clicked.
    void rebuildLater()
    {
        QMetaObject::invokeMethod(this, [this] { build(); }, Qt::QueuedConnection);
    }
    /// The open row, whole, with the cursor in its first field.
    void revealLater()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_editor)
                    return;
                Q_EMIT this->revealed(m_rows[m_open]);
                m_editor->focusFirst();
            },
            Qt::QueuedConnection);
    }
    void tell()
    {
        rebuildLater();
        Q_EMIT this->edited();
        Q_EMIT this->finished();
    }

    const EditorContext &m_context;
    QVBoxLayout *m_column;
    QToolButton *m_add;
    QString m_label;
    std::vector<Entry> m_value;
    QStringList m_summaries; ///< of the rows
    bool m_writable = true;
    QList<QWidget *> m_rows;
    QList<SummaryButton *> m_heads;              ///< of the rows
    StructuredEditor<Entry> *m_editor = nullptr; ///< of the open row
    qsizetype m_open = -1;
};

} // namespace espalier
