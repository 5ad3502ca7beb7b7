// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/playbook/playbook_page.h"

#include "core/edit/action.h"
#include "core/edit/record.h"
#include "core/edit/steps.h"
#include "ui/panels/number_editor.h"
#include "ui/panels/words.h"
#include "ui/playbook/action_form.h"
#include "ui/playbook/playbook_pane.h"
#include "ui/table/page_parts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace espalier {
namespace {

constexpr int paneWidth = 320;
constexpr int leastForSince = 640; ///< pixels of the list; the pane says it too
constexpr int leastForWho = 560;
constexpr int daysForOwn = 7; ///< proposed for an Action of one's own
constexpr int cellPadding = 18;
constexpr int widestDue = 160;
constexpr std::array widths{0, 130, 84, 96, 130}; ///< by column; what to do takes what is left

QString dayText(QDate day)
{
    return textOf(QLocale(), day);
}

} // namespace

PlaybookPage::PlaybookPage(std::function<const Derived &()> derived, std::function<Context()> context,
                           QWidget *parent)
    : BottomPage(parent), m_derived(std::move(derived)), m_context(std::move(context)),
      m_model(new PlaybookModel(this)), m_view(new QTreeView), m_pane(new PlaybookPane(m_context().ids)),
      m_nothing(emptinessIn(m_view))
{
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Playbook"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setIconSize({14, 14});
    m_view->setIndentation(14);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    QHeaderView *heads = m_view->header();
    heads->setStretchLastSection(false);
    heads->setSectionsMovable(false);
    heads->setSectionResizeMode(PlaybookModel::What, QHeaderView::Stretch);
    for (int column = PlaybookModel::About; column < PlaybookModel::columns; ++column)
        heads->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    heads->resizeSection(PlaybookModel::Since,
                         fontMetrics().horizontalAdvance(dayText(QDate(2028, 9, 28))) + cellPadding);
    m_pane->setMaximumWidth(paneWidth);
    layOut(this, makeBar(), m_view, m_pane);
    waitForStillHands(m_fillLater);
    connect(&m_fillLater, &QTimer::timeout, this, &PlaybookPage::fill);
    connect(m_view, &QTreeView::doubleClicked, this, [this] { openForm(); });
    connect(m_view, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
    const auto keepFold = [this](const QModelIndex &index, bool isFolded) {
        if (const auto group = m_model->groupAt(index); group && !m_isFilling)
            m_isFolded[static_cast<std::size_t>(*group)] = isFolded;
    };
    connect(m_view, &QTreeView::collapsed, this,
            [keepFold](const QModelIndex &index) { keepFold(index, true); });
    connect(m_view, &QTreeView::expanded, this,
            [keepFold](const QModelIndex &index) { keepFold(index, false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isFilling)
            tellChosen();
    });
    connect(m_pane, &PlaybookPane::formWanted, this, [this] { openForm(); });
    connect(m_pane, &PlaybookPane::settleWanted, this, &PlaybookPage::settle);
    connect(&m_pane->form(), &ActionForm::agreed, this, &PlaybookPage::keep);
    connect(&m_pane->form(), &ActionForm::cancelled, this, [this] {
        closeForm();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    fill();
}

void PlaybookPage::setTree(const Tree *tree)
{
    if (m_tree != tree && m_tree)
        closeForm();
    m_tree = tree;
    fill();
}

void PlaybookPage::treeChanged(const Change &)
{
    if (m_tree)
        m_fillLater.start();
}

void PlaybookPage::dayChanged()
{
    if (m_tree)
        fill();
}

void PlaybookPage::setWritable(bool writable)
{
    m_isWritable = writable;
    m_new->setEnabled(writable);
    if (!writable)
        closeForm();
    showChosen();
}

void PlaybookPage::choose(const Selection &selection)
{
    m_current = selection.current;
    if (!m_tree || m_pane->form().isOpen() || m_current.isNull() ||
        m_model->subjectAt(m_view->currentIndex()).node == m_current)
        return;
    const QModelIndex index = m_model->indexAbout(m_current);
    if (!index.isValid() || !m_view->isExpanded(index.parent()))
        return;
    const QScopedValueRollback quiet(m_isFilling, true);
    m_view->setCurrentIndex(index);
    showChosen();
}

void PlaybookPage::fill()
{
    m_fillLater.stop();
    fillOwners();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        const QModelIndex before = m_view->currentIndex();
        const Subject was = m_model->subjectAt(before);
        const bool isRow = before.parent().isValid();
        const std::optional<PlaybookModel::Group> group = m_model->groupAt(isRow ? before.parent() : before);
        const int place = before.row();
        m_model->show(m_tree, m_tree ? &m_derived() : nullptr, wanted());
        const QModelIndex now = m_model->indexOf(was);
        QModelIndex current = m_model->groupAt(now.parent()) == group ? now : QModelIndex();
        for (int head = 0; head < m_model->rowCount(); ++head) {
            const QModelIndex index = m_model->index(head, 0);
            m_view->setFirstColumnSpanned(head, {}, true);
            m_view->setExpanded(index, !m_isFolded[static_cast<std::size_t>(*m_model->groupAt(index))]);
            if (!current.isValid() && group && m_model->groupAt(index) == group) // what came after what went
                current =
                    isRow ? m_model->index(std::min(place, m_model->rowCount(index) - 1), 0, index) : index;
        }
        if (!current.isValid())
            current = now.isValid() && m_view->isExpanded(now.parent())
                          ? now
                          : m_model->index(0, 0, m_model->index(0, 0));
        if (current.isValid())
            m_view->setCurrentIndex(current);
    }
    m_view->resizeColumnToContents(PlaybookModel::Due);
    m_view->header()->resizeSection(PlaybookModel::Due, std::clamp(m_view->columnWidth(PlaybookModel::Due),
                                                                   widths[PlaybookModel::Due], widestDue));
    const PlaybookModel::Counts &counts = m_model->counts();
    QStringList facts;
    if (counts.fired > 0)
        facts += tr("%n fired", nullptr, counts.fired);
    if (counts.open > 0)
        facts += counts.overdue > 0
                     ? tr("%n open, %1 of them overdue", nullptr, counts.open).arg(counts.overdue)
                     : tr("%n open", nullptr, counts.open);
    m_count->setText(facts.join(QStringLiteral(" · ")));
    m_count->setToolTip(m_count->text());
    m_nothing->setText(m_model->rows() == 0 ? emptiness() : QString());
    m_nothing->setVisible(m_model->rows() == 0);
    m_pane->setVisible(m_model->rows() > 0 || m_pane->form().isOpen());
    showChosen();
}

QString PlaybookPage::emptiness() const
{
    if (!m_tree)
        return {};
    const PlaybookModel::Counts &counts = m_model->counts();
    if (counts.fired + counts.open + counts.closed > 0)
        return tr("Nothing of the playbook is about what is asked for above.");
    const auto hasActBand = [](const auto &record) {
        return std::ranges::any_of(record.bands, [](const Band &band) { return band.status == Status::Act; });
    };
    const auto nodes = m_tree->all<Node>();
    const auto tiers = m_tree->all<Tier>();
    return std::ranges::any_of(nodes, hasActBand) || std::ranges::any_of(tiers, hasActBand)
               ? tr("No band has fired. Once the latest readings of a node stand in an act band, or in a "
                    "watch "
                    "band that says what to do, it is listed here until somebody promises to act.")
               : tr("No node has an act band yet. Give one its bands in the inspector, with what to do, who "
                    "and "
                    "within how many days: once its readings stand there, it is listed here.");
}

const Action *PlaybookPage::chosenAction() const
{
    return m_tree ? m_tree->find(m_model->subjectAt(m_view->currentIndex()).action) : nullptr;
}

std::optional<FiredBand> PlaybookPage::chosenBand() const
{
    const QModelIndex current = m_view->currentIndex();
    const Slot slot = m_tree && m_model->isBand(current)
                          ? m_tree->nodes().slotOf(m_model->subjectAt(current).node)
                          : noSlot;
    const auto fired = slot == noSlot ? std::nullopt : firedBandAt(*m_tree, m_derived(), slot);
    return fired && fired->action.isNull() ? fired : std::nullopt;
}

void PlaybookPage::showChosen()
{
    if (const Action *action = chosenAction())
        showAction(*action);
    else if (const std::optional<FiredBand> fired = chosenBand())
        showBand(*fired);
    else
        m_pane->show(std::nullopt, m_model->rows() == 0
                                       ? QString()
                                       : tr("Choose a row: what is to be done about it is said here."));
}

void PlaybookPage::showBand(const FiredBand &fired)
{
    const Band &band = bandOf(*m_tree, fired);
    const Person *who = m_tree->find(fired.who);
    const Person *told = m_tree->find(fired.escalateTo);
    PlaybookPane::Shown shown;
    shown.isWritable = m_isWritable;
    shown.head = tr("%1: “%2” since %3", "a node, a status, a day")
                     .arg(m_tree->nodes().at(fired.node)->title, word(band.status), dayText(fired.since));
    shown.facts.emplace_back(tr("What to do:"), band.action.isEmpty()
                                                    ? tr("The band does not say; whoever records it does")
                                                    : band.action);
    shown.facts.emplace_back(tr("Who:"), who ? who->name : tr("Nobody, neither in the band nor as owner"));
    shown.facts.emplace_back(tr("Due:"), fired.isOverdue ? tr("%1, which is over").arg(dayText(fired.due))
                                                         : dayText(fired.due));
    if (told)
        shown.facts.emplace_back(tr("Else tell:"), told->name);
    m_pane->show(shown);
}

void PlaybookPage::showAction(const Action &action)
{
    const Node *node = m_tree->find(action.origin.node);
    const Person *who = m_tree->find(action.who);
    const Person *told = m_tree->find(action.escalateTo);
    PlaybookPane::Shown shown;
    shown.isWritable = m_isWritable;
    shown.state = action.state;
    shown.head = action.text;
    if (node)
        shown.facts.emplace_back(tr("Where from:"), node->title);
    shown.facts.emplace_back(tr("Who:"), who ? who->name : tr("Nobody"));
    const bool isOpen = action.state == ActionState::Open;
    if (action.due.isValid())
        shown.facts.emplace_back(tr("Due:"), isOpen && action.due < m_derived().day()
                                                 ? tr("%1, which is over").arg(dayText(action.due))
                                                 : dayText(action.due));
    if (told && isOpen && action.due.isValid())
        shown.facts.emplace_back(
            tr("Else tell:"),
            tr("%1, if it is open after %2")
                .arg(told->name, dayText(action.due.addDays(action.escalateAfterDays.value_or(0)))));
    if (action.since.isValid())
        shown.facts.emplace_back(tr("Recorded:"), dayText(action.since));
    if (!isOpen)
        shown.facts.emplace_back(action.state == ActionState::Done ? tr("Done:") : tr("Dropped:"),
                                 dayText(action.closed));
    m_pane->show(shown);
}

void PlaybookPage::tellChosen()
{
    if (m_pane->form().isOpen() && !m_pane->form().isTouched())
        closeForm();
    showChosen();
    const NodeId node = m_model->subjectAt(m_view->currentIndex()).node;
    if (node.isNull() || node == m_current)
        return;
    m_current = node;
    Q_EMIT selectionChosen(Selection::of(node));
}

void PlaybookPage::chooseRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
}

void PlaybookPage::goThere()
{
    const NodeId node = m_model->subjectAt(m_view->currentIndex()).node;
    if (!node.isNull())
        Q_EMIT left(Selection::of(node));
}

void PlaybookPage::record(const NodeId &node)
{
    if (!m_tree || !m_isWritable)
        return;
    fill(); // the row may be younger than the list
    const Slot slot = m_tree->nodes().slotOf(node);
    const auto fired = slot == noSlot ? std::nullopt : firedBandAt(*m_tree, m_derived(), slot);
    if (!node.isNull() && !fired) {
        Q_EMIT said(tr("No band of “%1” has fired. New Action records what you want done all the same.")
                        .arg(slot == noSlot ? QString() : m_tree->nodes().at(slot)->title));
        return;
    }
    if (fired) {
        const Subject subject{fired->action.isNull() ? node : NodeId(), fired->action};
        if (!m_model->indexOf(subject).isValid()) { // narrowed away
            m_text->clear();
            m_owners->setCurrentIndex(0);
            fill();
        }
        chooseRow(m_model->indexOf(subject));
        if (!fired->action.isNull()) {
            Q_EMIT said(tr("An Action is recorded for it already."));
            return;
        }
    }
    openForm();
}

void PlaybookPage::begin()
{
    if (!m_tree || !m_isWritable)
        return;
    Action action;
    if (const Slot slot = m_tree->nodes().slotOf(m_current); slot != noSlot) {
        action.origin.node = m_current;
        action.who = m_derived().ownerOf(*m_tree, slot);
    }
    action.due = m_derived().day().addDays(daysForOwn);
    openForm(action);
}

void PlaybookPage::openForm()
{
    if (const Action *action = chosenAction())
        openForm(*action);
    else if (const std::optional<FiredBand> fired = chosenBand())
        openForm(plannedAction(*m_tree, *fired, m_derived().day()));
    else
        Q_EMIT said(tr("Choose a row first."));
}

void PlaybookPage::openForm(const Action &action)
{
    if (!m_tree || !m_isWritable)
        return;
    const Node *node = m_tree->find(action.origin.node);
    m_pane->setVisible(true);
    m_pane->showForm(true);
    m_pane->form().begin(*m_tree, action,
                         !action.id.isNull() ? tr("This Action")
                         : !node             ? tr("New Action")
                         : action.origin.kind == OriginKind::Band
                             ? tr("What is done about “%1”").arg(node->title)
                             : tr("New Action, from “%1”").arg(node->title));
}

void PlaybookPage::closeForm()
{
    m_pane->form().end();
    m_pane->showForm(false);
    m_pane->setVisible(m_model->rows() > 0);
}

void PlaybookPage::keep(const Action &action, const Change &people)
{
    if (!m_tree)
        return;
    edit::Steps steps(*m_tree);
    Context context = m_context();
    const bool isNew = action.id.isNull();
    ActionId id = action.id;
    Result<void> done = steps.take(people);
    if (done && isNew) {
        const Result<Change> recorded = edit::recordAction(steps.tree(), action, context);
        if (recorded)
            id = recorded->actions.front().after->id;
        done = steps.take(recorded);
    } else if (done) {
        done = steps.take(edit::edit(steps.tree(), id, [&](Action &record) {
            record.text = action.text;
            record.who = action.who;
            record.due = action.due;
            record.escalateTo = action.escalateTo;
            record.escalateAfterDays = action.escalateAfterDays;
        }));
    }
    if (!done) {
        Q_EMIT said(done.error().what);
        return;
    }
    closeForm();
    Q_EMIT stepWanted(steps.composed(), isNew ? tr("Action recorded") : tr("Action altered"));
    fill();
    chooseRow(m_model->indexOf({{}, id}));
    m_view->setFocus(Qt::OtherFocusReason);
}

void PlaybookPage::settle(ActionState state)
{
    const Action *action = chosenAction();
    if (!action) {
        Q_EMIT said(tr("Choose an Action first."));
        return;
    }
    if (!m_isWritable || action->state == state)
        return;
    const QString sentence = (state == ActionState::Done      ? tr("“%1” is done")
                              : state == ActionState::Dropped ? tr("“%1” is dropped")
                                                              : tr("“%1” is open again"))
                                 .arg(action->text);
    const bool hadFocus = m_pane->isAncestorOf(focusWidget());
    Q_EMIT stepWanted(edit::settleAction(*m_tree, action->id, state, m_context()), sentence);
    fill();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

void PlaybookPage::fitColumns()
{
    const int width = m_view->width();
    m_view->setColumnHidden(PlaybookModel::Since, width < leastForSince);
    m_view->setColumnHidden(PlaybookModel::Who, width < leastForWho);
}

bool PlaybookPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        fitColumns();
    if (event->type() != QEvent::KeyPress)
        return BottomPage::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_text && (isEnter || key == Qt::Key_Down)) {
        m_view->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const bool isRow = watched == m_view && m_view->currentIndex().parent().isValid();
    if (isRow && isEnter) {
        openForm();
        return true;
    }
    if (isRow && key == Qt::Key_Space) {
        const Action *action = chosenAction();
        settle(action && action->state != ActionState::Open ? ActionState::Open : ActionState::Done);
        return true;
    }
    if (isRow && key == Qt::Key_Delete) {
        settle(ActionState::Dropped);
        return true;
    }
    return BottomPage::eventFilter(watched, event);
}

} // namespace espalier
