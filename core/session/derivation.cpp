// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/derivation.h"

#include "core/session/document.h"

namespace espalier {

Derivation::Derivation(const Document &document, QDate today, QObject *parent)
    : QObject(parent), m_document(document), m_today(today)
{
    connect(&document, &Document::changed, this, &Derivation::hear);
}

const Derived &Derivation::now() const
{
    if (m_revision != m_document.revision()) {
        const Tree &tree = m_document.tree();
        m_derived.compute(tree, judgedFrom(tree, m_today));
        m_revision = m_document.revision();
    }
    return m_derived;
}

void Derivation::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_revision.reset();
    Q_EMIT dayChanged();
}

void Derivation::hear(const Change &change)
{
    // Only a shortcut: where it cannot be taken, because more than this happened, now() computes anew.
    if (!m_revision || *m_revision + 1 != m_document.revision())
        return;
    const Tree &tree = m_document.tree();
    m_derived.follow(tree, change, judgedFrom(tree, m_today));
    m_revision = m_document.revision();
}

} // namespace espalier
