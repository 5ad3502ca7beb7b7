// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Chips: short words side by side, each with a way to take it away, and a field to add one. Lists of tags,
// channels, campaigns.
#pragma once

#include "ui/panels/register_editor.h"

#include <QLayout>

namespace espalier {

/// Lays widgets out like words of a paragraph.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
};

/// The widget alone: texts in, "the third was removed" and "this was added" out.
class Chips final : public QWidget
{
    Q_OBJECT

public:
    explicit Chips(QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    void setChoices(const QStringList &choices);
    void setPlaceholder(const QString &text);
    void setLabel(const QString &label);

    /// A click on a chip's text is told as opened(); only its cross takes it away.
    void setOpenable() { m_isOpenable = true; }

Q_SIGNALS:
    void removed(qsizetype index);
    void opened(qsizetype index);
    void added(const QString &text);

private:
    void addTyped();

    FlowLayout *m_flow;
    CalmCombo *m_add;
    QList<QWidget *> m_chips;
    QString m_label;
    bool m_isOpenable = false;
};

class TagEditor final : public EditorOf<QStringList>
{
    Q_OBJECT

public:
    explicit TagEditor(QWidget *parent = nullptr);

    void setValue(const QStringList &value) override;
    [[nodiscard]] QStringList value() const override { return m_value; }
    void setMixed() override;
    void setLabel(const QString &label) override { m_chips->setLabel(label); }

private:
    void tell();

    Chips *m_chips;
    QStringList m_value;
};

/// Several records of a register; a new name makes a new record.
template <class Record>
class RegisterListEditor final : public EditorOf<std::vector<Id<Record>>>
{
public:
    explicit RegisterListEditor(const EditorContext &context, QWidget *parent = nullptr)
        : EditorOf<std::vector<Id<Record>>>(parent), m_context(context), m_chips(new Chips(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_chips);
        QObject::connect(m_chips, &Chips::removed, this, [this](qsizetype index) {
            m_value.erase(m_value.begin() + index);
            tell();
        });
        QObject::connect(m_chips, &Chips::added, this, [this](const QString &name) { add(name); });
        m_chips->setOpenable();
        QObject::connect(m_chips, &Chips::opened, this, [this](qsizetype index) {
            Q_EMIT this->recordWanted(rowOf<Record>().key, m_value[static_cast<std::size_t>(index)].text());
        });
    }

    void setValue(const std::vector<Id<Record>> &value) override
    {
        m_value = value;
        m_new.clear();
        m_chips->setPlaceholder(QCoreApplication::translate("ValueEditor", "Add…"));
        show();
    }
    [[nodiscard]] std::vector<Id<Record>> value() const override { return m_value; }
    void setMixed() override
    {
        setValue({});
        m_chips->setPlaceholder(QCoreApplication::translate("ValueEditor", "several values"));
    }
    void setInherited(const QString &text) override
    {
        setValue({});
        m_chips->setPlaceholder(text);
    }
    void setLabel(const QString &label) override { m_chips->setLabel(label); }
    void addNewRecords(Change &change) const override
    {
        if constexpr (isMadeByName<Record>) {
            QByteArray rank = edit::lastRank<Record>(*m_context.tree);
            for (const auto &[id, name] : m_new) {
                appendNew(change, namedRecord(id, name, rank));
                rank = rankBetween(rank, {});
            }
        }
    }

private:
    void show()
    {
        QStringList texts;
        for (const Id<Record> &id : m_value)
            texts.append(nameOf(id));
        m_chips->setTexts(texts);
        QStringList choices;
        for (const Record *record : choicesOf<Record>(*m_context.tree)) {
            if (std::ranges::find(m_value, record->id) == m_value.end())
                choices.append(nameOfRecord(*record));
        }
        m_chips->setChoices(choices);
    }
    [[nodiscard]] QString nameOf(const Id<Record> &id) const
    {
        for (const auto &[newId, name] : m_new) {
            if (newId == id)
                return name;
        }
        const Record *record = m_context.tree->find(id);
        return record ? nameOfRecord(*record) : QString();
    }
    void add(const QString &name)
    {
        const auto records = choicesOf<Record>(*m_context.tree);
        const auto known = std::ranges::find_if(records, [&](const Record *record) {
            return nameOfRecord(*record).compare(name, Qt::CaseInsensitive) == 0;
        });
        if (known != records.end()) {
            if (std::ranges::find(m_value, (*known)->id) == m_value.end())
                m_value.push_back((*known)->id);
        } else if constexpr (isMadeByName<Record>) {
            m_value.push_back(m_context.ids->make<Record>());
            m_new.emplace_back(m_value.back(), name);
        }
        tell();
    }
    void tell()
    {
        show();
        Q_EMIT this->edited();
        Q_EMIT this->finished();
    }

    const EditorContext &m_context;
    Chips *m_chips;
    std::vector<Id<Record>> m_value;
    std::vector<std::pair<Id<Record>, QString>> m_new; ///< records that are not in the tree yet
};

} // namespace espalier
