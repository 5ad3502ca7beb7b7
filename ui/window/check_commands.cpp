// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/check_commands.h"

#include "core/checks/telling.h"
#include "core/session/derivation.h"
#include "ui/canvas/canvas_view.h"
#include "ui/checks/checks_page.h"
#include "ui/checks/finding_words.h"
#include "ui/checks/findings_button.h"
#include "ui/checks/words_dialog.h"
#include "ui/panels/inspector.h"
#include "ui/style/finding_icon.h"

#include <QApplication>

namespace espalier {
namespace {

constexpr qsizetype mostInTip = 4;

QString paragraphs(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences)
        text += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    return text;
}

} // namespace

CheckCommands::CheckCommands(Editing &editing, const Derivation &derivation, QObject *parent)
    : QObject(parent), m_editing(editing), m_derivation(derivation), m_findings(derivation, lexicon()),
      m_page(new ChecksPage(
          m_findings, [this]() -> const Derived & { return m_derivation.now(); },
          [this] { return m_editing.context(); })),
      m_button(new FindingsButton)
{
    connect(&m_findings, &Findings::changed, this, &CheckCommands::follow);
    connect(&m_editing.document(), &Document::treeReplaced, this, [this] {
        m_isOtherTree = true;
        m_words.clear();
    });
    connect(m_button, &FindingsButton::clicked, this, &CheckCommands::pageWanted);
    connect(m_page, &ChecksPage::left, this, &CheckCommands::selectionWanted);
    connect(m_page, &ChecksPage::said, this, &CheckCommands::said);
    connect(m_page, &ChecksPage::wordsWanted, this, &CheckCommands::showWords);
}

std::vector<ActionRow> CheckCommands::rows()
{
    using Keys = QList<QKeySequence>;
    // What is not seen is not mended.
    const auto whenSeen = [this](void (ChecksPage::*run)()) {
        return [this, run] {
            if (m_page->isVisible())
                (m_page->*run)();
            else
                Q_EMIT pageWanted();
        };
    };
    return {
        {"checks.fix", QT_TRANSLATE_NOOP("Actions", "Fix what was found"),
         QT_TRANSLATE_NOOP("Actions", "Does what the chosen finding offers"), "", Menu::Edit, 4,
         Keys{QKeySequence(Qt::CTRL | Qt::Key_Period)}, KeyReach::Window, OpenTree | Writable,
         whenSeen(&ChecksPage::fix)},
        {"checks.fixAll",
         QT_TRANSLATE_NOOP("Actions", "Fix all of the rule"),
         QT_TRANSLATE_NOOP("Actions", "Does it for whatever the rule of the chosen finding finds"),
         "",
         Menu::Edit,
         4,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         whenSeen(&ChecksPage::fixAll)},
        {"checks.waive",
         QT_TRANSLATE_NOOP("Actions", "Waive what was found…"),
         QT_TRANSLATE_NOOP("Actions", "Lets the chosen finding stand, for a reason"),
         "",
         Menu::Edit,
         4,
         {},
         KeyReach::Window,
         OpenTree | Writable,
         whenSeen(&ChecksPage::waive)},
        {"checks.rule", QT_TRANSLATE_NOOP("Actions", "About the rule of what was found"),
         QT_TRANSLATE_NOOP("Actions", "Why the chosen finding matters, and the limits of its rule"), "",
         Menu::Help, 0, Keys{QKeySequence(Qt::Key_F1)}, KeyReach::Window, OpenTree,
         whenSeen(&ChecksPage::showRule)},
        {"checks.words",
         QT_TRANSLATE_NOOP("Actions", "Words of the checks…"),
         QT_TRANSLATE_NOOP("Actions", "The words that rules look for in titles, and your own"),
         "",
         Menu::Edit,
         5,
         {},
         KeyReach::Window,
         Anytime,
         [this] { showWords(WordList::Vanity); }},
    };
}

std::shared_ptr<const Lexicon> CheckCommands::lexicon()
{
    m_unreadWords.clear();
    return std::make_shared<const Lexicon>(
        lexiconFrom([this](const QString &list) { return allWords(m_ownWords, list, m_unreadWords); }));
}

void CheckCommands::showWords(WordList list)
{
    WordsDialog dialog(m_ownWords, list, QApplication::activeWindow());
    connect(&dialog, &WordsDialog::kept, this, [this] { m_findings.setLexicon(lexicon()); });
    dialog.exec();
}

void CheckCommands::join(CanvasView &canvas, Inspector &inspector, std::function<bool()> isQuiet)
{
    m_canvas = &canvas;
    m_inspector = &inspector;
    m_isQuiet = std::move(isQuiet);
    const auto badge = [this](Slot node) -> std::optional<FindingBadge> {
        constexpr FindingBadge none{FindingKind::Hint, 0};
        if (m_isQuiet())
            return none;
        const Checks *checks = m_findings.now();
        return checks ? std::optional(badgeOf(checks->countsAt(node)).value_or(none)) : std::nullopt;
    };
    canvas.setFindings({badge, [this](Slot node) { return sentences(node, mostInTip); }, words()});
    inspector.setLacks([this](const NodeId &node) { return lacksOf(node); });
    connect(&inspector, &Inspector::lacksWanted, this, [this](const NodeId &node) {
        Q_EMIT pageWanted();
        m_page->showOnly(node);
    });
}

void CheckCommands::follow()
{
    const Checks *checks = m_findings.now();
    for (const QString &sentence : std::exchange(m_unreadWords, {}))
        Q_EMIT said(sentence);
    m_button->show(checks ? std::optional(checks->counts()) : std::nullopt);
    if (!m_canvas || !checks)
        return;
    const bool everywhere = m_isOtherTree || m_shown != m_findings.strictness();
    m_canvas->showFindings(everywhere);
    m_isOtherTree = false;
    m_shown = m_findings.strictness();
    m_inspector->showLacks();
}

FindingWords CheckCommands::words()
{
    return [this](const std::function<void(Slot, const QString &)> &visit) {
        if (const Checks *checks = m_findings.now()) {
            m_words.clear();
            forEachFindingWord(*checks, m_editing.tree(),
                               [this](Slot slot, const QString &word) { m_words.emplace_back(slot, word); });
        }
        for (const auto &[slot, word] : m_words)
            visit(slot, word);
    };
}

void CheckCommands::showOnCards()
{
    m_canvas->showFindings(true);
}

QString CheckCommands::speech(Slot node)
{
    const Checks *checks = m_findings.now();
    const FindingCounts counts = checks ? checks->countsAt(node) : FindingCounts();
    return counts.all() > 0 ? countWords(counts) : QString();
}

QStringList CheckCommands::sentences(Slot node, qsizetype most)
{
    QStringList sentences;
    const Checks *checks = m_findings.now();
    if (!checks)
        return sentences;
    const Tree &tree = m_editing.tree();
    const std::vector<Finding> found = foundAbout(*checks, tree, node);
    for (const Finding &finding : found) {
        if (sentences.size() == most)
            break;
        sentences += tr("%1: %2", "a severity, and what was found")
                         .arg(severityWord(finding.severity), textOf(tree, m_derivation.now(), finding));
    }
    if (const int left = static_cast<int>(found.size()) - static_cast<int>(sentences.size()); left > 0)
        sentences += tr("and %n more", nullptr, left);
    return sentences;
}

LackLine CheckCommands::lacksOf(const NodeId &node)
{
    const Tree &tree = m_editing.tree();
    const Slot slot = tree.nodes().slotOf(node);
    const Checks *checks = m_findings.now();
    const FindingCounts counts = checks && slot != noSlot ? checks->countsAt(slot) : FindingCounts();
    if (counts.all() == 0)
        return {};
    QStringList titles;
    for (const Finding &finding : foundAbout(*checks, tree, slot))
        titles += ruleText(rules()[finding.rule].title);
    titles.removeDuplicates();
    return {titles.join(QStringLiteral(" · ")), paragraphs(sentences(slot, counts.all())),
            findingIcon(kindOf(counts.worst()))};
}

} // namespace espalier
