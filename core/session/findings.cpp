// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/session/findings.h"

#include "core/session/derivation.h"
#include "core/session/document.h"

namespace espalier {

Findings::Findings(const Derivation &derivation, std::shared_ptr<const Lexicon> lexicon, QObject *parent)
    : QObject(parent), m_derivation(derivation), m_document(derivation.document()),
      m_lexicon(std::move(lexicon)), m_checks(m_lexicon)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &Findings::tell);
    connect(&m_document, &Document::changed, this, &Findings::hear);
    connect(&m_document, &Document::treeReplaced, this, &Findings::invalidate);
    connect(&derivation, &Derivation::dayChanged, this, &Findings::invalidate);
    m_later.start();
}

const Checks *Findings::now()
{
    return follow() ? &m_checks : nullptr;
}

void Findings::setStrictness(Strictness strictness)
{
    if (strictness == m_strictness)
        return;
    m_strictness = strictness;
    invalidate();
}

void Findings::setLexicon(std::shared_ptr<const Lexicon> lexicon)
{
    m_lexicon = std::move(lexicon);
    invalidate();
}

void Findings::hear(const Change &change)
{
    if (!m_isInvalid)
        m_pending.push_back(change);
    if (!m_isJudging)
        m_later.start();
}

void Findings::invalidate()
{
    m_isInvalid = true;
    m_pending.clear();
    m_later.start();
}

void Findings::tell()
{
    // Nothing is being announced now: what was not heard will not be.
    if (!follow() && !m_isJudging) {
        m_isInvalid = true;
        follow();
    }
    Q_EMIT changed();
}

bool Findings::follow()
{
    if (m_isJudging)
        return false;
    if (m_isInvalid) {
        judge();
        return !m_isJudging;
    }
    if (m_revision == m_document.revision()) {
        m_pending.clear();
        return true;
    }
    if (m_revision + m_pending.size() != m_document.revision())
        return false;
    Change change = std::move(m_pending.front());
    for (std::size_t i = 1; i < m_pending.size(); ++i)
        change = compose(change, m_pending[i]);
    m_pending.clear();
    if (isLong(change)) {
        judge();
        return !m_isJudging;
    }
    m_checks.follow(m_document.tree(), m_derivation.now(), change);
    m_revision = m_document.revision();
    return true;
}

// What Checks::follow() would judge anew, or all over for one rule.
bool Findings::isLong(const Change &change) const
{
    const std::size_t nodes = m_document.tree().nodes().size();
    const std::size_t touched = change.nodes.size() + change.links.size() + change.observations.size();
    return nodes > mostAtOnce && (touched > nodes / 8 || !change.tiers.empty() ||
                                  !change.ruleSettings.empty() || registersIn(change) != 0);
}

void Findings::judge()
{
    m_isInvalid = false;
    m_pending.clear();
    m_revision = m_document.revision();
    const Tree &tree = m_document.tree();
    Checks checks(m_lexicon, m_strictness);
    if (tree.nodes().size() <= mostAtOnce) {
        checks.run(tree, m_derivation.now());
        m_checks = std::move(checks);
        return;
    }
    m_isJudging = true;
    m_worker = std::jthread([this, tree, derived = m_derivation.now(), checks = std::move(checks)]() mutable {
        checks.run(tree, derived);
        {
            const std::lock_guard lock(m_mutex);
            m_result = std::move(checks);
        }
        QMetaObject::invokeMethod(this, &Findings::take, Qt::QueuedConnection);
    });
}

void Findings::take()
{
    {
        const std::lock_guard lock(m_mutex);
        m_checks = *std::exchange(m_result, std::nullopt);
    }
    m_isJudging = false;
    tell();
}

} // namespace espalier
