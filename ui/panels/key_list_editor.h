// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Editors for lists of what has a name elsewhere: fields of the field table by their labels, and links by the
// titles of both their ends.
#pragma once

#include "ui/panels/chips.h"

namespace espalier {

/// Whether a field holds keys of node fields: what a tier requires, what an owner may change.
[[nodiscard]] bool holdsFieldKeys(const char *key);

/// Keys of node fields, shown as their labels. Keys that this program does not know are kept and shown as
/// they are.
class KeyListEditor final : public EditorOf<QStringList>
{
    Q_OBJECT

public:
    explicit KeyListEditor(QWidget *parent = nullptr);

    void setValue(const QStringList &value) override;
    [[nodiscard]] QStringList value() const override { return m_value; }
    void setMixed() override;
    void setLabel(const QString &label) override { m_chips->setLabel(label); }

private:
    void tell();

    Chips *m_chips;
    QStringList m_value;
};

/// Links as "child → parent"; one is added by choosing it.
class LinkListEditor final : public EditorOf<std::vector<LinkKey>>
{
    Q_OBJECT

public:
    explicit LinkListEditor(const EditorContext &context, QWidget *parent = nullptr);

    void setValue(const std::vector<LinkKey> &value) override;
    [[nodiscard]] std::vector<LinkKey> value() const override { return m_value; }
    void setMixed() override;
    void setLabel(const QString &label) override { m_chips->setLabel(label); }

private:
    [[nodiscard]] QString nameOf(const LinkKey &link) const;
    void showValue();
    void tell();

    const EditorContext &m_context;
    Chips *m_chips;
    std::vector<LinkKey> m_value;
    std::vector<LinkKey> m_choices; ///< by row of the choices
};

} // namespace espalier
