// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/derivation.h"

#include "core/session/document.h"

#include <algorithm>

namespace espalier {
namespace {

/// Whether only words were edited that nothing is computed from: what people type into fields most of the
/// time.
bool isOnlyWords(const Change &change)
{
    Change rest = change;
    rest.nodes.clear();
    return rest.isEmpty() && std::ranges::all_of(change.nodes, [](const Delta<Node> &delta) {
               if (!delta.before || !delta.after)
                   return false;
               Node words = *delta.before;
               words.title = delta.after->title;
               words.question = delta.after->question;
               words.definition = delta.after->definition;
               words.reason = delta.after->reason;
               words.notes = delta.after->notes;
               words.tags = delta.after->tags;
               return words == *delta.after;
           });
}

} // namespace

Derivation::Derivation(const Document &document, QDate today, QObject *parent)
    : QObject(parent), m_document(document), m_today(today)
{
    connect(&document, &Document::changed, this, &Derivation::hear);
}

const std::shared_ptr<const Derived> &Derivation::now() const
{
    if (!m_derived || m_revision != m_document.revision()) {
        const Tree &tree = m_document.tree();
        m_derived = std::make_shared<const Derived>(derive(tree, judgedFrom(tree, m_today)));
        m_revision = m_document.revision();
    }
    return m_derived;
}

void Derivation::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_derived.reset();
    Q_EMIT dayChanged();
}

void Derivation::hear(const Change &change)
{
    // Only a shortcut: where it cannot be taken, because more than this happened, now() computes anew.
    if (m_revision + 1 == m_document.revision() && isOnlyWords(change))
        m_revision = m_document.revision();
}

} // namespace espalier
