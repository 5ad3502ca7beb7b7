// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// Findings: what the checks find in a Document's tree, shared by all who show it. It follows each change in
// the thread of its document; what would take long there, a large tree judged from nothing, is done on a copy
// in another thread, and nothing is said of findings until then.
#pragma once

#include "core/checks/checks.h"

#include <QObject>
#include <QTimer>

#include <mutex>
#include <thread>

namespace espalier {

class Derivation;
class Document;

class Findings final : public QObject
{
    Q_OBJECT

public:
    /// Trees of up to so many nodes are judged at once.
    static constexpr std::size_t mostAtOnce = 1000;

    /// `derivation` and its document outlive it.
    Findings(const Derivation &derivation, std::shared_ptr<const Lexicon> lexicon, QObject *parent = nullptr);

    /// Of the tree as it stands; null while it is judged in another thread. Good until the tree changes.
    [[nodiscard]] const Checks *now();
    [[nodiscard]] Strictness strictness() const { return m_strictness; }
    void setStrictness(Strictness strictness);
    /// Other words are looked for.
    void setLexicon(std::shared_ptr<const Lexicon> lexicon);

Q_SIGNALS:
    /// now() may be another: once the hands are still after a change, or what was judged elsewhere is here.
    void changed();

private:
    void hear(const Change &change);
    /// Everything must be judged anew.
    void invalidate();
    void tell();
    /// Brings the findings up to the tree; false while that is done elsewhere or not all has been heard.
    bool follow();
    void judge();
    void take();
    [[nodiscard]] bool isLong(const Change &change) const;

    const Derivation &m_derivation;
    const Document &m_document;
    std::shared_ptr<const Lexicon> m_lexicon;
    Strictness m_strictness = Strictness::Draft;
    Checks m_checks;
    std::uint64_t m_revision = 0;  ///< of the tree that is or is being judged
    std::vector<Change> m_pending; ///< heard since that revision
    bool m_isInvalid = true;
    QTimer m_later;

    bool m_isJudging = false;
    std::mutex m_mutex;
    std::optional<Checks> m_result; ///< guarded by m_mutex
    std::jthread m_worker;          ///< last: ends before what it uses
};

} // namespace espalier
