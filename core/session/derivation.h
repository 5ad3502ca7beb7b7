// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Derivation: what follows from a Document's tree on a day, shared by all who show it. It is computed when
// somebody asks and the tree has moved on since, so nobody ever sees one that is older than tree(), in
// whatever order views hear of a change. Lives in the thread of its document.
#pragma once

#include "core/rules/derive.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace espalier {

class Document;

class Derivation final : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives it. `today` is the clock's day; a tree with an as-of day is judged from that.
    Derivation(const Document &document, QDate today, QObject *parent = nullptr);

    [[nodiscard]] const Document &document() const { return m_document; }
    /// Of the tree as it stands, at the same address for good. Costs nothing but where steps were performed
    /// within a step, or another day or tree has come: then as Derived::compute().
    [[nodiscard]] const Derived &now() const;
    void setToday(QDate today);

Q_SIGNALS:
    void dayChanged();

private:
    void hear(const Change &change);

    const Document &m_document;
    QDate m_today;
    mutable Derived m_derived;
    mutable std::optional<std::uint64_t> m_revision; ///< of the tree that m_derived is of
};

} // namespace espalier
