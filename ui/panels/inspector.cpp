// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/inspector.h"

#include "ui/panels/cascade_page.h"
#include "ui/panels/field_undo.h"
#include "ui/panels/fields_page.h"
#include "ui/panels/history_page.h"
#include "ui/panels/notes_page.h"
#include "ui/panels/tree_page.h"
#include "ui/panels/values_page.h"

#include <QApplication>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace espalier {
namespace {

constexpr int shortestTierName = 48; // pixels
constexpr int tabFrame = 26;         // around a tab's text in the style sheet, and its bolder letters

/// One line that ends in "…" where there is no room: its height stays, so that no field moves while one
/// types.
class LackButton final : public QAbstractButton
{
public:
    LackButton()
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {iconSide, std::max(iconSide, fontMetrics().height()) + 2 * padding};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().brush(QPalette::AlternateBase));
            painter.drawRoundedRect(QRectF(rect()), 5, 5);
        }
        icon().paint(&painter, QRect(padding, (height() - iconSide) / 2, iconSide, iconSide));
        const QRect room = rect().adjusted(2 * padding + iconSide + 2, 0, -padding, 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Link), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    static constexpr int iconSide = 16;
    static constexpr int padding = 4;
};

} // namespace

Inspector::Inspector(const Tree &tree, std::function<const Derived &()> derived, IdSource &ids,
                     QWidget *parent)
    : QWidget(parent), m_tree(tree), m_derived(std::move(derived)), m_context{&tree, &ids},
      m_tabs(new QTabBar), m_lacks(new LackButton), m_pages(new QStackedWidget),
      m_fields(new FieldsPage(m_context)), m_cascade(new CascadePage), m_values(new ValuesPage),
      m_notes(new NotesPage), m_history(new HistoryPage), m_treePage(new TreePage(m_context))
{
    setObjectName(QStringLiteral("inspector"));
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(300); // five tabs, two fields side by side
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setAccessibleName(tr("Inspector"));
    for (const QString &name : {tr("Node"), tr("Cascade"), tr("Values"), tr("Notes"), tr("History")})
        m_tabs->addTab(name);
    for (QWidget *page : {static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_cascade),
                          static_cast<QWidget *>(m_values), static_cast<QWidget *>(m_notes),
                          static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_treePage)})
        m_pages->addWidget(page);
    auto *rule = new QWidget;
    rule->setObjectName(QStringLiteral("tabRule"));
    rule->setAttribute(Qt::WA_StyledBackground);
    rule->setFixedHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(rule);
    m_lacks->setObjectName(QStringLiteral("lacks"));
    m_lacks->hide();
    auto *lacks = new QVBoxLayout;
    lacks->setContentsMargins(11, 4, 11, 0);
    lacks->addWidget(m_lacks);
    column->addLayout(lacks);
    column->addWidget(m_pages, 1);
    m_pages->setCurrentWidget(m_treePage);
    new FieldUndo(*this);

    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        flush();
        fillTab();
    });
    connect(m_lacks, &QAbstractButton::clicked, this, [this] { Q_EMIT lacksWanted(m_nodes.front()); });
    connect(m_fields, &FieldsPage::changeRequested, this, &Inspector::changeRequested);
    connect(m_fields, &FieldsPage::refused, this, &Inspector::refused);
    connect(m_fields, &FieldsPage::left, this, &Inspector::left);
    connect(m_fields, &FieldsPage::nodeActivated, this, &Inspector::nodeActivated);
    connect(m_fields, &FieldsPage::interviewWanted, this, &Inspector::interviewWanted);
    connect(m_fields, &FieldsPage::recordWanted, this, &Inspector::recordWanted);
    connect(m_treePage, &TreePage::changeRequested, this, &Inspector::changeRequested);
    connect(m_treePage, &TreePage::refused, this, &Inspector::refused);
    connect(m_treePage, &TreePage::left, this, &Inspector::left);
    connect(m_treePage, &TreePage::registersWanted, this, [this] { Q_EMIT recordWanted({}, {}); });
    connect(m_cascade, &CascadePage::nodeActivated, this, &Inspector::nodeActivated);
    connect(m_cascade, &CascadePage::actionWanted, this, &Inspector::actionWanted);
    connect(m_notes, &NotesPage::left, this, &Inspector::left);
    connect(m_notes, &NotesPage::remarkAdded, this, &Inspector::remarkAdded);
    connect(m_notes, &NotesPage::remarkSettled, this, &Inspector::remarkSettled);
    connect(m_notes, &NotesPage::linkRequested, this, &Inspector::linkRequested);
    connect(m_notes, &NotesPage::notesEdited, this, [this](const NodeId &node, const QString &markdown) {
        const Result<Change> change = edit::setField(m_tree, node, &Node::notes, markdown);
        if (!change)
            Q_EMIT refused(change.error());
        else if (!change->isEmpty())
            Q_EMIT changeRequested(*change, "notes " + node.text());
    });
}

void Inspector::setNodes(const std::vector<NodeId> &nodes)
{
    flush(); // into the nodes that were shown
    m_nodes = nodes;
    refresh();
    showLacks();
}

void Inspector::setLacks(std::function<LackLine(const NodeId &)> lacks)
{
    m_lacksOf = std::move(lacks);
    showLacks();
}

void Inspector::showLacks()
{
    const LackLine line = m_lacksOf && m_nodes.size() == 1 ? m_lacksOf(m_nodes.front()) : LackLine();
    m_lacks->setIcon(line.icon);
    m_lacks->setText(line.text);
    m_lacks->setAccessibleName(line.text);
    m_lacks->setToolTip(line.tip);
    m_lacks->setVisible(!line.text.isEmpty());
    m_lacks->updateGeometry();
}

void Inspector::setWritable(bool writable)
{
    if (!writable)
        flush();
    m_writable = writable;
    refresh();
}

void Inspector::refresh()
{
    std::erase_if(m_nodes, [this](const NodeId &node) { return !m_tree.nodes().contains(node); });
    fillTab();
}

void Inspector::addStep(const Step &step, bool joins)
{
    m_history->addStep(step, joins);
    if (m_pages->currentWidget() == m_history)
        fillTab();
}

void Inspector::restart()
{
    m_nodes.clear();
    m_history->forget();
    refresh();
    showLacks();
}

void Inspector::flush()
{
    m_fields->flush();
    m_treePage->flush();
    m_notes->flush();
}

void Inspector::fillTab()
{
    const bool several = m_nodes.size() > 1;
    const auto tab = static_cast<Tab>(m_tabs->currentIndex());
    // Of several nodes there are fields, of the tree itself there are fields and a history.
    const auto hasTab = [&](Tab wanted) {
        return m_nodes.size() == 1 || wanted == Tab::Fields || (!several && wanted == Tab::History);
    };
    if (!hasTab(tab)) {
        m_tabs->setCurrentIndex(0); // comes back here
        return;
    }
    for (int other = 1; other < m_tabs->count(); ++other)
        m_tabs->setTabEnabled(other, hasTab(static_cast<Tab>(other)));
    const Shown shown{m_tree, m_derived(), m_nodes, m_writable};
    if (m_nodes.empty()) {
        nameFirstTab(tr("Tree"));
        if (tab == Tab::History) {
            m_history->show(shown);
            m_pages->setCurrentWidget(m_history);
            return;
        }
        m_context.amount = {};
        m_context.amount.locale = QLocale();
        m_context.measure = {};
        m_context.node = {};
        m_treePage->show(shown);
        m_pages->setCurrentWidget(m_treePage);
        return;
    }
    const Tier *tier = m_tree.find(m_tree.find(m_nodes.front())->tier);
    const QString name = several || !tier || tier->name.isEmpty() ? tr("Nodes") : tier->name;
    nameFirstTab(name);
    const Node &first = *m_tree.find(m_nodes.front());
    m_context.amount = amountStyleOf(m_tree, first);
    m_context.amount.locale = QLocale();
    m_context.measure = {first.direction, first.startValue, first.targetValue};
    m_context.node = several ? NodeId() : first.id;
    switch (tab) {
    case Tab::Fields:
        m_fields->show(shown);
        m_pages->setCurrentWidget(m_fields);
        break;
    case Tab::Cascade:
        m_cascade->show(shown);
        m_pages->setCurrentWidget(m_cascade);
        break;
    case Tab::Values:
        m_values->show(shown);
        m_pages->setCurrentWidget(m_values);
        break;
    case Tab::Notes:
        m_notes->show(shown);
        m_pages->setCurrentWidget(m_notes);
        break;
    case Tab::History:
        m_history->show(shown);
        m_pages->setCurrentWidget(m_history);
        break;
    }
}

const FieldBox *Inspector::focusedBox() const
{
    for (const QWidget *at = QApplication::focusWidget(); at && isAncestorOf(at); at = at->parentWidget()) {
        if (const auto *box = qobject_cast<const FieldBox *>(at))
            return box;
    }
    return nullptr;
}

std::string_view Inspector::focusedField() const
{
    const FieldBox *box = focusedBox();
    return box ? std::string_view(box->key()) : std::string_view();
}

QByteArray Inspector::focusedSubject() const
{
    const FieldBox *box = focusedBox();
    return box ? box->subject() : QByteArray();
}

void Inspector::nameFirstTab(const QString &name)
{
    m_name = name;
    // The tier's name is the one that may be long: it gets what the other tabs leave.
    int room = m_tabs->width() - tabFrame;
    for (int tab = 1; tab < m_tabs->count(); ++tab)
        room -= m_tabs->tabRect(tab).width();
    const QString shown =
        m_tabs->fontMetrics().elidedText(name, Qt::ElideRight, std::max(room, shortestTierName));
    if (m_tabs->tabText(0) != shown)
        m_tabs->setTabText(0, shown);
    m_tabs->setTabToolTip(0, name);
}

void Inspector::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    nameFirstTab(m_name);
}

void Inspector::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void Inspector::editNotes()
{
    if (m_nodes.size() != 1)
        return;
    showTab(Tab::Notes);
    m_notes->edit();
}

void Inspector::showField(std::string_view key)
{
    showTab(Tab::Fields);
    if (!m_nodes.empty())
        m_fields->showField(key);
}

bool Inspector::focusField(std::string_view key, const QByteArray &subject)
{
    showTab(Tab::Fields);
    return m_nodes.empty() ? m_treePage->focusField(key) : m_fields->focusField(key, subject);
}

void Inspector::showLink(const LinkKey &link)
{
    if (!link.isNull())
        showTab(Tab::Fields);
    m_fields->showLink(link);
}

void Inspector::editLink(const LinkKey &link)
{
    showTab(Tab::Fields);
    m_fields->editLink(link);
}

} // namespace espalier
