// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/checks/checks_page.h"

#include "core/checks/fix_all.h"
#include "core/checks/telling.h"
#include "core/edit/record.h"
#include "core/edit/steps.h"
#include "core/model/queries.h"
#include "ui/checks/finding_pane.h"
#include "ui/checks/finding_words.h"
#include "ui/checks/rule_dialog.h"
#include "ui/table/page_parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace espalier {
namespace {

constexpr int widestAbout = 250; // what was found takes the rest
constexpr int paneWidth = 360;

/// The waivers for exactly this finding.
std::vector<Id<Waiver>> waiversOf(const Tree &tree, const Finding &finding)
{
    std::vector<NodeId> nodes = nodesOf(tree, finding);
    std::ranges::sort(nodes);
    std::vector<Id<Waiver>> found;
    for (const Waiver &waiver : tree.all<Waiver>()) {
        std::vector<NodeId> its = waiver.nodes;
        std::ranges::sort(its);
        if (ruleNamed(waiver.rule) == finding.rule && its == nodes)
            found.push_back(waiver.id);
    }
    return found;
}

} // namespace

ChecksPage::ChecksPage(Findings &findings, std::function<const Derived &()> derived,
                       std::function<Context()> context, QWidget *parent)
    : BottomPage(parent), m_findings(findings), m_derived(std::move(derived)), m_context(std::move(context)),
      m_model(new FindingsModel(this)), m_view(new QTreeView), m_pane(new FindingPane),
      m_nothing(emptinessIn(m_view))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Findings"));
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setIconSize({16, 16});
    m_view->setIndentation(14);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    QHeaderView *heads = m_view->header();
    heads->setStretchLastSection(false);
    heads->setSectionsMovable(false);
    heads->setSectionResizeMode(FindingsModel::Says, QHeaderView::Stretch);
    heads->setSectionResizeMode(FindingsModel::RuleId, QHeaderView::ResizeToContents);
    m_pane->setMaximumWidth(paneWidth);
    layOut(this, makeBar(), m_view, m_pane);
    waitForStillHands(m_fillLater);
    connect(&m_fillLater, &QTimer::timeout, this, &ChecksPage::fill);
    connect(&m_findings, &Findings::changed, this, [this] {
        if (m_tree)
            m_fillLater.start();
    });
    connect(m_view, &QTreeView::doubleClicked, this, &ChecksPage::goThere);
    connect(m_view, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (!m_isFilling)
            m_folded += m_model->groupAt(index);
    });
    connect(m_view, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_folded.removeAll(m_model->groupAt(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling)
            showChosen();
    });
    connect(m_pane, &FindingPane::interviewWanted, this, &ChecksPage::interview);
    connect(m_pane, &FindingPane::fixWanted, this, &ChecksPage::fix);
    connect(m_pane, &FindingPane::fixAllWanted, this, &ChecksPage::fixAll);
    connect(m_pane, &FindingPane::takeBackWanted, this, &ChecksPage::takeBack);
    connect(m_pane, &FindingPane::ruleWanted, this, &ChecksPage::showRule);
    connect(m_pane, &FindingPane::waived, this, &ChecksPage::keepWaiver);
    connect(m_pane, &FindingPane::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    fill();
}

void ChecksPage::setTree(const Tree *tree)
{
    m_tree = tree;
    if (m_tree && !m_scopeOf.isNull() && !m_tree->nodes().contains(m_scopeOf))
        setScope(Scope::Tree, {});
    fill();
}

void ChecksPage::treeChanged(const Change &)
{
    // Findings say when there is something to show.
    if (m_tree && !m_scopeOf.isNull() && !m_tree->nodes().contains(m_scopeOf))
        setScope(Scope::Tree, {});
}

void ChecksPage::setWritable(bool writable)
{
    m_isWritable = writable;
    showChosen();
}

void ChecksPage::choose(const Selection &selection)
{
    m_current = selection.current;
    m_branch->setEnabled(m_scope != Scope::Tree || !m_current.isNull());
}

void ChecksPage::showOnly(const NodeId &node)
{
    setRule({});
    m_text->clear();
    setScope(Scope::Node, node);
}

FindingsModel::Wanted ChecksPage::wanted() const
{
    FindingsModel::Wanted wanted;
    wanted.text = m_text->text().simplified();
    // None of them chosen is as all of them.
    const bool isAny = m_errors->isChecked() || m_warnings->isChecked() || m_hints->isChecked();
    wanted.errors = !isAny || m_errors->isChecked();
    wanted.warnings = !isAny || m_warnings->isChecked();
    wanted.hints = !isAny || m_hints->isChecked();
    wanted.waived = m_waived->isChecked();
    wanted.rule = m_rule;
    wanted.grouping = static_cast<FindingsModel::Grouping>(m_grouping->currentIndex());
    const Slot of = m_tree ? m_tree->nodes().slotOf(m_scopeOf) : noSlot;
    if (m_scope == Scope::Tree || of == noSlot)
        return wanted;
    wanted.among.assign(m_tree->nodes().slotCount(), 0);
    if (m_scope == Scope::Node)
        wanted.among[of] = 1;
    else
        for (const Slot slot : branchOf(*m_tree, of))
            wanted.among[slot] = 1;
    return wanted;
}

void ChecksPage::fill()
{
    m_fillLater.stop();
    const Checks *checks = m_tree ? m_findings.now() : nullptr;
    if (m_tree && !checks && m_model->rows() > 0) { // what was found stays in sight until more is known
        fillHead(nullptr);
        showChosen();
        return;
    }
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const QModelIndex before = m_view->currentIndex();
        const Finding *was = m_model->findingAt(before);
        const RuleIndex rule = was ? was->rule : RuleIndex();
        const std::vector<NodeId> nodes = m_model->nodesAt(before);
        const QString group = m_model->groupAt(was ? before.parent() : before);
        const int place = before.row();
        m_model->show(m_tree, checks ? &m_derived() : nullptr, checks, wanted());
        QModelIndex current = was ? m_model->indexOf(rule, nodes) : QModelIndex();
        for (int head = 0; head < m_model->rowCount(); ++head) {
            const QModelIndex index = m_model->index(head, 0);
            const QString key = m_model->groupAt(index);
            m_view->setFirstColumnSpanned(head, {}, true);
            m_view->setExpanded(index, !m_folded.contains(key));
            if (!current.isValid() && key == group) // what came after what is gone
                current =
                    was ? m_model->index(std::min(place, m_model->rowCount(index) - 1), 0, index) : index;
        }
        if (!current.isValid())
            current = m_model->index(0, 0, m_model->index(0, 0));
        if (current.isValid())
            m_view->setCurrentIndex(current);
    }
    fillHead(checks);
    m_nothing->setText(m_model->rows() == 0 ? emptiness(checks) : QString());
    m_nothing->setVisible(m_model->rows() == 0);
    m_pane->setVisible(m_model->rows() > 0);
    showChosen();
}

QString ChecksPage::emptiness(const Checks *checks) const
{
    if (!m_tree)
        return {};
    if (!checks)
        return tr("Checking…");
    if (m_tree->nodes().size() == 0)
        return tr("Nothing to check yet. What is weak in the tree is listed here, with the reason and, where "
                  "there is one, the mend.");
    const FindingCounts counts = checks->counts();
    if (counts.all() + (m_waived->isChecked() ? counts.waived : 0) > 0)
        return tr("Nothing that was found is about what is asked for above.");
    return m_findings.strictness() == Strictness::Draft
               ? tr("Nothing found. This is judged as a draft; choose “For sign-off” above for all that must "
                    "be right by then.")
               : tr("Nothing found. Nothing stands in the way of signing off.");
}

const Finding *ChecksPage::chosen()
{
    const Checks *checks = m_tree ? m_findings.now() : nullptr;
    const Finding *shown = m_model->findingAt(m_view->currentIndex());
    if (!checks || !shown || (shown->subject != noSlot && !m_tree->nodes().at(shown->subject)))
        return nullptr;
    const auto found =
        shown->subject == noSlot ? checks->foundInTree(shown->rule) : checks->foundAt(shown->subject);
    const auto same = std::ranges::find(found, *shown);
    return same == found.end() ? nullptr : &*same;
}

void ChecksPage::showChosen()
{
    const Finding *finding = chosen();
    if (!finding) {
        const bool isKnown = !m_tree || m_findings.now();
        m_pane->show(std::nullopt,
                     !isKnown ? tr("Checking…")
                     : m_model->rows() == 0
                         ? QString()
                         : tr("Choose a finding: why it matters and what mends it is said here."));
        return;
    }
    FindingPane::Shown shown;
    shown.rule = finding->rule;
    shown.severity = finding->severity;
    shown.says = textOf(*m_tree, m_derived(), *finding);
    shown.waived = waiverOf(*finding);
    shown.today = m_context().day;
    shown.fix = fixLabelOf(*m_tree, m_derived(), *finding);
    shown.isAsked = rules()[finding->rule].isAsked && finding->subject != noSlot;
    shown.isWritable = m_isWritable;
    m_pane->show(shown);
}

QString ChecksPage::waiverOf(const Finding &finding) const
{
    const std::vector<Id<Waiver>> waivers =
        finding.isWaived ? waiversOf(*m_tree, finding) : std::vector<Id<Waiver>>();
    if (waivers.empty())
        return {};
    const Waiver &waiver = *m_tree->find(waivers.back());
    const auto dated = [](QDate day) { return QLocale().toString(day, QLocale::ShortFormat); };
    return waiver.expires.isValid()
               ? tr("Waived by %1 on %2 until %3: %4")
                     .arg(waiver.by, dated(waiver.on), dated(waiver.expires), waiver.reason)
               : tr("Waived by %1 on %2: %3").arg(waiver.by, dated(waiver.on), waiver.reason);
}

void ChecksPage::goThere()
{
    const std::vector<NodeId> nodes = m_model->nodesAt(m_view->currentIndex());
    if (!nodes.empty())
        Q_EMIT left({nodes, nodes.front()});
}

void ChecksPage::interview()
{
    const Finding *finding = chosen();
    if (!finding)
        return;
    std::vector<NodeId> nodes = m_model->nodesFoundBy(finding->rule);
    const auto first = std::ranges::find(nodes, nodesOf(*m_tree, *finding).front());
    std::rotate(nodes.begin(), first, nodes.end());
    Q_EMIT interviewWanted(nodes);
}

void ChecksPage::fix()
{
    const Finding *finding = chosen();
    if (!finding) {
        Q_EMIT said(tr("Choose a finding first."));
        return;
    }
    Context context = m_context();
    const Result<Fix> fix = fixOf(*m_tree, m_derived(), *finding, context);
    if (fix)
        Q_EMIT changeRequested(fix->change, VerbId::Edit);
    else
        Q_EMIT said(fix.error().what);
}

void ChecksPage::fixAll()
{
    const Finding *finding = chosen();
    if (!finding) {
        Q_EMIT said(tr("Choose a finding first."));
        return;
    }
    Context context = m_context();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const FixedAll fixed = espalier::fixAll(
        *m_tree, m_derived(), *m_findings.now(),
        [rule = finding->rule](const Finding &one) { return one.rule == rule; }, context);
    QGuiApplication::restoreOverrideCursor();
    if (fixed.done.isEmpty()) {
        Q_EMIT said(tr("Nothing mends this but a person."));
        return;
    }
    Q_EMIT changeRequested(fixed.change, VerbId::Edit);
    const auto count = static_cast<int>(fixed.done.size());
    Q_EMIT said(count == 1 ? tr("1 finding mended.") : tr("%n findings mended.", nullptr, count));
}

void ChecksPage::waive()
{
    const Finding *finding = chosen();
    if (!finding)
        Q_EMIT said(tr("Choose a finding first."));
    else if (m_context().who.isEmpty())
        Q_EMIT said(tr("A waiver names who stands for it: say who you are in Settings, under Name."));
    else
        m_pane->askWaiver();
}

void ChecksPage::keepWaiver(const QString &reason, const QDate &until)
{
    const Finding *finding = chosen();
    if (!finding)
        return;
    Context context = m_context();
    Waiver waiver;
    waiver.rule = QLatin1String(rules()[finding->rule].id);
    waiver.nodes = nodesOf(*m_tree, *finding);
    waiver.by = context.who;
    waiver.reason = reason;
    waiver.on = context.day;
    waiver.expires = until;
    Q_EMIT changeRequested(edit::addRecord(*m_tree, std::move(waiver), context), VerbId::Register);
}

void ChecksPage::takeBack()
{
    const Finding *finding = chosen();
    if (!finding)
        return;
    edit::Steps steps(*m_tree);
    for (const Id<Waiver> &waiver : waiversOf(*m_tree, *finding))
        if (const Result<void> taken = steps.take(edit::removeRecord(steps.tree(), waiver)); !taken) {
            Q_EMIT said(taken.error().what);
            return;
        }
    Q_EMIT changeRequested(steps.composed(), VerbId::Register);
}

void ChecksPage::showRule()
{
    const QModelIndex current = m_view->currentIndex();
    const Finding *shown = m_model->findingAt(current);
    const std::optional<RuleIndex> rule =
        shown ? std::optional(shown->rule) : ruleNamed(m_model->groupAt(current));
    if (!rule || !m_tree) {
        Q_EMIT said(tr("Choose a finding first."));
        return;
    }
    RuleDialog dialog(*rule, *m_tree, m_isWritable, window());
    connect(&dialog, &RuleDialog::wordsWanted, this, &ChecksPage::wordsWanted);
    if (dialog.exec() != QDialog::Accepted || !m_tree)
        return;
    Context context = m_context();
    Q_EMIT changeRequested(dialog.change(context), VerbId::Register);
}

bool ChecksPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        m_view->header()->resizeSection(FindingsModel::About, std::min(widestAbout, m_view->width() * 2 / 5));
    if (event->type() != QEvent::KeyPress)
        return BottomPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_view && isEnter && m_model->findingAt(m_view->currentIndex())) {
        goThere();
        return true;
    }
    if (watched == m_text && (isEnter || key == Qt::Key_Down)) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return BottomPage::eventFilter(watched, event);
}

} // namespace espalier
