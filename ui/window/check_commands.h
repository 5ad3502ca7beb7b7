// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// CheckCommands: what the checks find, brought to those parts of the window that show it: the page below the
// canvas, the status bar, the cards, the outline and the inspector; with the rows of the catalogue.
#pragma once

#include "core/rules/node_filter.h"
#include "core/session/findings.h"
#include "core/storage/own_words.h"
#include "ui/actions/actions.h"
#include "ui/window/editing.h"

namespace espalier {

class CanvasView;
class ChecksPage;
class FindingsButton;
class Inspector;
struct LackLine;

class CheckCommands final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. Makes the page and the button; whoever takes them owns them.
    CheckCommands(Editing &editing, const Derivation &derivation, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ActionRow> rows();
    [[nodiscard]] ChecksPage &page() { return *m_page; }
    [[nodiscard]] FindingsButton &button() { return *m_button; }
    [[nodiscard]] Findings &findings() { return m_findings; }
    /// Lets cards and inspector say what is found. Both outlive it; cards say nothing while `isQuiet`.
    void join(CanvasView &canvas, Inspector &inspector, std::function<bool()> isQuiet);
    /// What filters and find may ask for; what was known last while all is judged anew.
    [[nodiscard]] FindingWords words();
    /// Cards may say something now, or may not any more.
    void showOnCards();
    /// "2 errors, 1 hint"; empty where nothing was found about the node.
    [[nodiscard]] QString speech(Slot node);

Q_SIGNALS:
    /// The page should be seen and have the cursor.
    void pageWanted();
    void selectionWanted(const espalier::Selection &selection);
    void said(const QString &sentence);

private:
    void follow();
    /// Those of the program and the user's own.
    [[nodiscard]] std::shared_ptr<const Lexicon> lexicon();
    void showWords(WordList list);
    [[nodiscard]] LackLine lacksOf(const NodeId &node);
    [[nodiscard]] QStringList sentences(Slot node, qsizetype most);

    Editing &m_editing;
    const Derivation &m_derivation;
    OwnWords m_ownWords;
    QStringList m_unreadWords; ///< a sentence each, not said yet
    Findings m_findings;
    ChecksPage *m_page;
    FindingsButton *m_button;
    CanvasView *m_canvas = nullptr;
    Inspector *m_inspector = nullptr;
    std::function<bool()> m_isQuiet;
    Strictness m_shown = Strictness::Draft;        ///< on the cards
    bool m_isOtherTree = true;                     ///< the cards have shown nothing of it yet
    std::vector<std::pair<Slot, QString>> m_words; ///< as they were known last
};

} // namespace espalier
