// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/what_if_page.h"

#include "core/edit/record.h"
#include "ui/panels/register_editor.h"
#include "ui/style/icons.h"
#include "ui/table/matrix_header.h"
#include "ui/table/page_parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace espalier {
namespace {

constexpr int titleWidth = 250;
constexpr int usualWidth = 170;
constexpr int leastWidth = 110;
constexpr int worthWidth = 330;
constexpr int nameWidth = 420;
constexpr int nodeRole = Qt::UserRole;

void put(std::vector<Assumption> &assumptions, const NodeId &node, const std::optional<double> &value)
{
    std::erase_if(assumptions, [&](const Assumption &one) { return one.node == node; });
    if (value)
        assumptions.push_back({node, *value, {}});
}

} // namespace

WhatIfView::WhatIfView(WhatIfModel &model, QWidget *parent) : EntryTableView(parent)
{
    setModel(&model);
    setVerticalHeader(new MatrixHeader(Qt::Vertical));
    setAccessibleName(tr("What if"));
    setSelectionMode(SingleSelection);
    connect(&model, &WhatIfModel::refused, this, &EntryTableView::refuse);
    setCornerButtonEnabled(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
}

// Now and what is tried stand beside the names, however little room there is.
void WhatIfView::resizeEvent(QResizeEvent *event)
{
    verticalHeader()->setFixedWidth(std::min(titleWidth, width() / 3));
    const int room = width() - verticalHeader()->maximumWidth() - verticalScrollBar()->sizeHint().width();
    const int section = std::clamp(room / 2, leastWidth, usualWidth);
    if (section != horizontalHeader()->defaultSectionSize()) // else what was drawn wider stays so
        horizontalHeader()->setDefaultSectionSize(section);
    EntryTableView::resizeEvent(event);
}

bool WhatIfView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isArrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if (key->key() == Qt::Key_Delete || (isArrow && !(key->modifiers() & Qt::AltModifier))) {
            event->accept();
            return true;
        }
    }
    return EntryTableView::event(event);
}

void WhatIfView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT clearWanted(currentIndex());
    else if (isEnter && state() != EditingState && currentIndex().flags().testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
    else
        EntryTableView::keyPressEvent(event);
}

WhatIfPage::WhatIfPage(std::function<const Derived &()> derived, std::function<Context()> context,
                       QWidget *parent)
    : RowPage(parent), m_derived(std::move(derived)), m_context(std::move(context)),
      m_model(new WhatIfModel(this)), m_view(new WhatIfView(*m_model)), m_hint(new QLabel),
      m_clear(new QToolButton), m_save(new QToolButton), m_worthPart(new QWidget), m_worthHead(new QLabel),
      m_worth(new QTreeWidget), m_nothing(emptinessIn(m_view))
{
    m_worthHead->setObjectName(QStringLiteral("quiet"));
    m_worthHead->setTextFormat(Qt::PlainText);
    m_worthHead->setWordWrap(true);
    m_worth->setColumnCount(2);
    m_worth->setHeaderHidden(true);
    m_worth->setRootIsDecorated(false);
    m_worth->setUniformRowHeights(true);
    m_worth->setFrameShape(QFrame::NoFrame);
    m_worth->setAccessibleName(tr("What one per cent more is worth"));
    m_worth->header()->setStretchLastSection(false);
    m_worth->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_worth->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_nothing->setText(
        tr("No goal yet. Each node of the top tier is a row here, and each that a formula names."));
    QWidget *worth = m_worthPart;
    auto *worthColumn = new QVBoxLayout(worth);
    worthColumn->setContentsMargins(12, 8, 8, 4);
    worthColumn->setSpacing(4);
    worthColumn->addWidget(m_worthHead);
    worthColumn->addWidget(m_worth, 1);
    worth->setMaximumWidth(worthWidth);
    layOut(this, makeBar(), m_view, worth);
    waitForStillHands(m_fillLater);
    connect(&m_fillLater, &QTimer::timeout, this, &WhatIfPage::fill);
    connect(m_model, &WhatIfModel::valueTyped, this, &WhatIfPage::setValue);
    connect(m_model, &WhatIfModel::refused, m_hint, &QLabel::setText);
    connect(m_view, &WhatIfView::clearWanted, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            setValue(index.column(), m_model->nodeAt(index.row()), std::nullopt);
    });
    followRows(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhatIfPage::fillWorth);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_view->indexAt(at);
        showMenu(index.isValid() ? index.column() : m_view->currentIndex().column(),
                 m_view->viewport()->mapToGlobal(at));
    });
    QHeaderView *heads = m_view->horizontalHeader();
    heads->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(heads, &QWidget::customContextMenuRequested, this, [this, heads](const QPoint &at) {
        showMenu(heads->logicalIndexAt(at), heads->viewport()->mapToGlobal(at));
    });
    connect(heads, &QHeaderView::sectionDoubleClicked, this,
            [this](int section) { rename(m_model->scenarioAt(section)); });
    connect(m_worth, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QByteArray id = item->data(0, nodeRole).toByteArray();
        if (const auto raw = RawId::fromText(id))
            Q_EMIT selectionChosen(Selection::of(NodeId(*raw)));
    });
    fill();
}

QWidget *WhatIfPage::makeBar()
{
    m_hint->setObjectName(QStringLiteral("quiet"));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Everything at its own value again"));
    m_save->setText(tr("Save as scenario…"));
    m_save->setToolTip(tr("Keep what is tried in the tree, as a column of its own"));
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_tried.clear();
        fill();
    });
    connect(m_save, &QToolButton::clicked, this, &WhatIfPage::save);
    auto *row = new QHBoxLayout;
    row->addWidget(m_hint, 1);
    row->addWidget(m_clear);
    row->addWidget(m_save);
    return paneBar(row);
}

void WhatIfPage::setTree(const Tree *tree)
{
    m_tree = tree;
    if (tree)
        std::erase_if(m_tried, [&](const Assumption &one) { return !tree->nodes().contains(one.node); });
    fill();
}

void WhatIfPage::treeChanged(const Change &)
{
    if (m_tree)
        m_fillLater.start();
}

void WhatIfPage::dayChanged()
{
    if (m_tree)
        m_fillLater.start();
}

void WhatIfPage::setWritable(bool writable)
{
    m_writable = writable;
    m_model->setWritable(writable);
    m_save->setEnabled(m_writable && !m_tried.empty());
}

void WhatIfPage::fill()
{
    m_fillLater.stop();
    {
        const auto still = quiet();
        const int column = std::max(m_view->currentIndex().column(), WhatIfModel::triedColumn);
        m_model->show(m_tree, m_tree ? &m_derived() : nullptr, m_tried);
        if (!m_view->currentIndex().isValid())
            placeCursor(column);
    }
    QString hint =
        m_model->canMove()
            ? tr("Type a value under What if: what is reckoned from it follows.")
            : tr("Nothing moves yet: no formula can be reckoned. Write one in the inspector, under "
                 "Measure, as in [Opportunities] / [Leads].");
    if (m_model->leftOut() > 0)
        hint += QLatin1Char(' ') + (m_model->leftOut() == 1 ? tr("1 more scenario is not shown.")
                                                            : tr("%n more scenarios are not shown.", nullptr,
                                                                 static_cast<int>(m_model->leftOut())));
    m_hint->setText(hint);
    m_clear->setEnabled(!m_tried.empty());
    m_save->setEnabled(m_writable && !m_tried.empty());
    m_nothing->setVisible(m_model->rowCount() == 0);
    fillWorth();
}

const std::vector<Assumption> &WhatIfPage::assumptionsOf(int column) const
{
    const Scenario *scenario = m_tree ? m_tree->find(m_model->scenarioAt(column)) : nullptr;
    return scenario ? scenario->assumptions : m_tried;
}

// Of a node with a formula, its leaves; of a leaf, the goals that it reaches.
void WhatIfPage::fillWorth()
{
    m_worth->clear();
    const QModelIndex current = m_view->currentIndex();
    const NodeId chosen = m_model->nodeAt(current.row());
    const Node *node = m_tree ? m_tree->find(chosen) : nullptr;
    m_worthPart->setVisible(node && m_model->canMove());
    if (!node)
        return;
    const Derived &derived = m_derived();
    const Simulation simulation(*m_tree, derived, assumptionsOf(current.column()));
    std::vector<Sensitivity> worths = simulation.sensitivities(chosen);
    const bool isLeaf = worths.empty();
    if (isLeaf) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const NodeId goal = m_model->nodeAt(row);
            if (m_tree->parentOf(m_tree->nodes().slotOf(goal)) != noSlot)
                continue;
            for (const Sensitivity &one : simulation.sensitivities(goal)) {
                if (one.leaf == chosen)
                    worths.push_back(one);
            }
        }
    }
    m_worthHead->setText(worths.empty() ? tr("“%1” is in no formula that leads to a goal.").arg(node->title)
                         : isLeaf       ? tr("1 % more of “%1” is worth").arg(node->title)
                                        : tr("What moves “%1”: 1 % more of").arg(node->title));
    for (const Sensitivity &one : worths) {
        const Node &shown = *m_tree->find(isLeaf ? one.goal : one.leaf);
        AmountStyle style = amountStyleOf(*m_tree, *m_tree->find(one.goal));
        style.locale = QLocale();
        style.decimals.reset(); // one per cent is often less than what the node is shown with
        const QString amount = amountText(std::abs(one.onePercent), style);
        const QString sign = one.onePercent > 0 ? QStringLiteral("+") : QStringLiteral("−");
        auto *item = new QTreeWidgetItem(m_worth, {shown.title, sign + amount});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, shown.title);
        item->setData(0, nodeRole, shown.id.text());
    }
}

void WhatIfPage::setValue(int column, const NodeId &node, const std::optional<double> &value)
{
    const Id<Scenario> scenario = m_model->scenarioAt(column);
    if (scenario.isNull()) {
        put(m_tried, node, value);
        fill();
        return;
    }
    Q_EMIT changeRequested(
        edit::edit(*m_tree, scenario, [&](Scenario &record) { put(record.assumptions, node, value); }),
        VerbId::Register);
    fill();
}

void WhatIfPage::save()
{
    QInputDialog ask(window());
    ask.setWindowTitle(tr("Save as scenario"));
    ask.setLabelText(tr("Name of the scenario"));
    ask.resize(nameWidth, ask.sizeHint().height());
    if (ask.exec() != QDialog::Accepted || ask.textValue().simplified().isEmpty() || !m_tree)
        return;
    Scenario scenario;
    scenario.name = ask.textValue().simplified();
    scenario.assumptions = m_tried;
    m_tried.clear();
    Context context = m_context();
    const Result<Change> added = edit::addRecord(*m_tree, std::move(scenario), context);
    Q_EMIT changeRequested(added, VerbId::Register);
    fill();
    if (added)
        goTo(added->scenarios.front().after->id);
}

// Where what was tried has gone is seen.
void WhatIfPage::goTo(const Id<Scenario> &scenario)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->scenarioAt(column) == scenario)
            m_view->setCurrentIndex(m_view->currentIndex().siblingAtColumn(column));
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

void WhatIfPage::rename(const Id<Scenario> &scenario)
{
    const Scenario *record = m_tree ? m_tree->find(scenario) : nullptr;
    if (!record || !m_writable)
        return;
    QInputDialog ask(window());
    ask.setWindowTitle(tr("Rename the scenario"));
    ask.setLabelText(tr("Name of the scenario"));
    ask.setTextValue(record->name);
    ask.resize(nameWidth, ask.sizeHint().height());
    const bool isAgreed = ask.exec() == QDialog::Accepted;
    const QString name = ask.textValue().simplified();
    if (!isAgreed || name.isEmpty() || !m_tree)
        return;
    Q_EMIT changeRequested(edit::edit(*m_tree, scenario, [&](Scenario &one) { one.name = name; }),
                           VerbId::Register);
    fill();
}

void WhatIfPage::showMenu(int column, const QPoint &at)
{
    const Id<Scenario> scenario = m_model->scenarioAt(column);
    if (!m_tree || scenario.isNull())
        return;
    QMenu menu(this);
    menu.addAction(tr("Try these values"), this, [this, column] {
        m_tried = assumptionsOf(column);
        fill();
    });
    QAction *name = menu.addAction(tr("Rename…"), this, [this, scenario] { rename(scenario); });
    QAction *remove = menu.addAction(tr("Remove the scenario"), this, [this, scenario] {
        Q_EMIT changeRequested(edit::removeRecord(*m_tree, scenario), VerbId::Register);
        fill();
    });
    name->setEnabled(m_writable);
    remove->setEnabled(m_writable);
    menu.exec(at);
}

} // namespace espalier
