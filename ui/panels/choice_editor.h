// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Editors for what is chosen from a short list: enumerations, units, cadences.
#pragma once

#include "ui/panels/number_editor.h"
#include "ui/panels/words.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace espalier {

/// A combo box that the wheel does not change by accident while a panel scrolls.
class CalmCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit CalmCombo(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

template <NamedEnum Enum>
class EnumEditor final : public EditorOf<Enum>
{
public:
    explicit EnumEditor(QWidget *parent = nullptr) : EditorOf<Enum>(parent), m_combo(new CalmCombo(this))
    {
        for (const std::string_view name : NamesOf<Enum>::names)
            m_combo->addItem(capitalised(wordFor(name)));
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_combo);
        this->setFocusProxy(m_combo);
        QObject::connect(m_combo, &QComboBox::activated, this, [this] {
            Q_EMIT this->edited();
            Q_EMIT this->finished();
        });
    }
    void setValue(const Enum &value) override { m_combo->setCurrentIndex(static_cast<int>(value)); }
    [[nodiscard]] Enum value() const override
    {
        return m_combo->currentIndex() < 0 ? Enum{} : static_cast<Enum>(m_combo->currentIndex());
    }
    void setMixed() override
    {
        m_combo->setPlaceholderText(QCoreApplication::translate("ValueEditor", "several values"));
        m_combo->setCurrentIndex(-1);
    }
    void setLabel(const QString &label) override { m_combo->setAccessibleName(label); }

private:
    CalmCombo *m_combo;
};

/// Kind and, where it has one, its name.
class UnitEditor final : public EditorOf<Unit>
{
    Q_OBJECT

public:
    explicit UnitEditor(QWidget *parent = nullptr);

    void setValue(const Unit &value) override;
    [[nodiscard]] Unit value() const override;
    void setMixed() override;
    void setLabel(const QString &label) override;

private:
    void showName();

    CalmCombo *m_kind;
    LineEditor *m_name;
};

/// How often, and after how many days where it is every N days.
class CadenceEditor final : public EditorOf<Cadence>
{
    Q_OBJECT

public:
    explicit CadenceEditor(QWidget *parent = nullptr);

    void setValue(const Cadence &value) override;
    [[nodiscard]] Cadence value() const override;
    void setMixed() override;
    void setInherited(const QString &text) override;
    void setLabel(const QString &label) override;

private:
    void showDays();

    CalmCombo *m_kind;
    WholeEditor *m_days;
};

} // namespace espalier
