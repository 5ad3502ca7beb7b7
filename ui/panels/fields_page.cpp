// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/fields_page.h"

#include "ui/panels/group_box.h"
#include "ui/panels/link_fields.h"
#include "ui/style/icons.h"

#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

namespace espalier {
namespace {

constexpr int margin = 14;
constexpr int flatFrame = 6;  // of texts that look like text until one is in them
constexpr int spaceAbove = 8; // what is scrolled to

/// Two editors side by side where both are short.
bool isWide(const FieldBox &box, std::string_view key)
{
    static constexpr std::array<std::string_view, 17> wide{
        "bands",         "source",       "targetPoints", "tags",      "alsoKnownAs", "channels",
        "dimensions",    "wins",         "blockers",     "questions", "attribution", "vanity",
        "actionability", "lastReviewed", "campaigns",    "insights",  "horizon"};
    return isLongText(box.key()) || std::ranges::find(wide, key) != wide.end();
}

constexpr std::size_t targetRowSize = 3;
bool isOfTarget(std::string_view key)
{
    return key == "startValue" || key == "targetValue" || key == "targetHigh";
}

QString metaText(const Tree &tree, const std::vector<NodeId> &nodes)
{
    if (nodes.size() > 1)
        return FieldsPage::tr("%n nodes: what you change, changes in all of them", nullptr,
                              static_cast<int>(nodes.size()));
    const Node &node = *tree.find(nodes.front());
    QStringList parts;
    if (!node.code.isEmpty())
        parts.append(node.code);
    parts.append(word(node.lifecycle));
    if (node.indicator != Indicator::Unset)
        parts.append(word(node.indicator));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

FieldsPage::FieldsPage(const EditorContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_page(new QWidget), m_meta(new QLabel),
      m_commits(new FieldCommits(context, this)), m_supports(new SupportLines(context, *m_commits, m_page))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_page->setObjectName(QStringLiteral("inspectorPage"));
    connect(m_commits, &FieldCommits::changeRequested, this, &FieldsPage::changeRequested);
    connect(m_commits, &FieldCommits::refused, this, &FieldsPage::refused);
    connect(m_commits, &FieldCommits::left, this, &FieldsPage::left);
    connect(m_commits, &FieldCommits::recordWanted, this, &FieldsPage::recordWanted);
    connect(m_commits, &FieldCommits::committed, this, [this](FieldBox *box) { settleDirection(*box); });
    connect(m_supports, &SupportLines::nodeActivated, this, &FieldsPage::nodeActivated);

    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(margin, 10, margin, margin);
    column->setSpacing(4);
    forEachField<Node>([&](const auto &row) {
        using Value = typename std::remove_cvref_t<decltype(row)>::ValueType;
        if constexpr (std::is_same_v<Value, QString>) {
            if (std::string_view(row.key) == "title")
                m_title = new FieldOf<Node, Value>(row, true, context, m_page);
        }
    });
    m_title->hideLabel();
    GrowingText *title = static_cast<ParagraphEditor *>(m_title->editor())->text();
    title->setObjectName(QStringLiteral("titleEdit"));
    title->setFrameHeight(flatFrame);
    adopt(m_title);
    m_meta->setObjectName(QStringLiteral("quiet"));
    m_meta->setTextFormat(Qt::PlainText);
    m_meta->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_meta);
    column->addWidget(m_supports);
    for (int i = 0; i < fieldGroupCount; ++i) {
        const auto group = static_cast<FieldGroup>(i);
        const bool open = group == FieldGroup::Essentials || group == FieldGroup::Agreement;
        auto *box = new FoldingGroup(groupName(group), open, m_page);
        m_groups[static_cast<std::size_t>(i)].box = box;
        column->addWidget(box);
        connect(box, &FoldingGroup::opened, this, [this, group] {
            if (!m_nodes.empty() && m_derived)
                loadGroup(group, {*m_context.tree, *m_derived, m_nodes, m_commits->isWritable()});
        });
    }
    column->addStretch();
    setWidget(m_page);
}

template <class Visit>
void FieldsPage::forEachBox(const Visit &visit) const
{
    visit(m_title);
    for (FieldBox *box : m_supports->boxes())
        visit(box);
    if (m_links) {
        for (FieldBox *box : m_links->boxes())
            visit(box);
    }
    for (const Group &group : m_groups) {
        for (FieldBox *box : group.fields)
            visit(box);
    }
}

void FieldsPage::adopt(FieldBox *box)
{
    m_commits->adopt(box);
    connect(box->editor(), &ValueEditor::revealed, this, &FieldsPage::reveal);
    connect(box, &FieldBox::ownToggled, this, [this, box] {
        flush();
        if (m_derived)
            m_commits->request(box->toggleOwn(*m_context.tree, *m_derived));
    });
}

void FieldsPage::settleDirection(const FieldBox &box)
{
    const std::string_view key(box.key());
    if (key != "startValue" && key != "targetValue")
        return;
    const auto settle = [](Node &node) {
        if (node.direction == Direction::Unset && node.startValue && node.targetValue &&
            *node.startValue != *node.targetValue)
            node.direction = *node.targetValue > *node.startValue ? Direction::Higher : Direction::Lower;
    };
    m_commits->request(edit::editAll<Node>(*m_context.tree, m_nodes, settle), FieldCommits::mergeKeyOf(box));
}

void FieldsPage::reveal(QWidget *part)
{
    // It has just been built: the page must know how high it is before it can be scrolled to.
    for (QWidget *at = part; at && at != m_page; at = at->parentWidget()) {
        if (at->layout())
            at->layout()->activate();
    }
    QEvent fit(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(m_page, &fit);
    ensureWidgetVisible(part);
}

void FieldsPage::flush()
{
    m_commits->flush();
}

QWidget *FieldsPage::targetRow(const std::vector<FieldBox *> &boxes, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    for (FieldBox *box : boxes) {
        const std::string_view key(box->key());
        if (key != "startValue") {
            auto *between = new QLabel(key == "targetValue" ? QStringLiteral("→") : QStringLiteral("–"), row);
            between->setObjectName(QStringLiteral("between")); // as low as the text in the fields
            line->addWidget(between, 0, Qt::AlignTop);
            if (key == "targetHigh") {
                m_targetDash = between;
                m_targetHigh = box;
            }
        }
        line->addWidget(box, 1, Qt::AlignTop);
    }
    return row;
}

void FieldsPage::buildGroup(FieldGroup which)
{
    Group &group = m_groups[static_cast<std::size_t>(which)];
    group.built = true;
    QWidget *body = group.box->body();
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    int column = 0;
    const auto place = [&](QWidget *widget, bool wide) {
        if (wide && column == 1) {
            column = 0;
            ++line;
        }
        grid->addWidget(widget, line, column, 1, wide ? 2 : 1, Qt::AlignTop);
        column = wide || column == 1 ? 0 : 1;
        line += column == 0 ? 1 : 0;
    };
    std::vector<FieldBox *> targets;
    for (const std::string_view key : keysOf(which)) {
        forEachField<Node>([&](const auto &row) {
            if (key != std::string_view(row.key))
                return;
            FieldBox *box = makeFieldBox(row, m_context, body);
            if (!box)
                return;
            adopt(box);
            if (key == "actionability") {
                m_interview = interviewButton(body);
                place(m_interview, true);
                grid->setAlignment(m_interview, Qt::AlignLeft);
            }
            group.fields.push_back(box);
            if (!isOfTarget(key))
                place(box, isWide(*box, key));
            else if (targets.push_back(box); targets.size() == targetRowSize)
                place(targetRow(targets, body), true);
        });
    }
}

QToolButton *FieldsPage::interviewButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(tr("Vanity interview…"));
    button->setToolTip(tr("Asks the three questions one by one, and proposes the verdict"));
    button->setIcon(icon(QStringLiteral("interview")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(button, &QToolButton::clicked, this, [this] {
        flush();
        Q_EMIT interviewWanted();
    });
    return button;
}

void FieldsPage::loadGroup(FieldGroup which, const Shown &shown)
{
    Group &group = m_groups[static_cast<std::size_t>(which)];
    if (!group.box->isOpen())
        return;
    if (which == FieldGroup::Evidence) {
        if (!m_links) {
            m_links = new LinkDetails(m_context, *m_commits, group.box->body());
            connect(m_links, &LinkDetails::nodeActivated, this, &FieldsPage::nodeActivated);
            auto *column = new QVBoxLayout(group.box->body());
            column->setContentsMargins(0, 0, 0, 0);
            column->addWidget(m_links);
        }
        m_links->show(shown);
    } else if (!group.built) {
        buildGroup(which);
    }
    for (FieldBox *box : group.fields)
        box->load(shown);
    if (m_interview)
        m_interview->setEnabled(shown.writable);
    if (which == FieldGroup::Essentials) {
        const bool range = shown.tree.find(shown.nodes.front())->direction == Direction::Range;
        m_targetHigh->setVisible(range);
        m_targetDash->setVisible(range);
    }
}

void FieldsPage::show(const Shown &shown)
{
    if (m_nodes != shown.nodes) {
        flush();
        verticalScrollBar()->setValue(0);
        forEachBox([](FieldBox *box) { box->settle(); });
    }
    m_nodes = shown.nodes;
    m_derived = &shown.derived;
    m_commits->setWritable(shown.writable);
    m_title->setVisible(shown.nodes.size() == 1);
    m_title->load(shown);
    m_meta->setText(metaText(shown.tree, shown.nodes));
    m_supports->show(shown);
    for (int i = 0; i < fieldGroupCount; ++i)
        loadGroup(static_cast<FieldGroup>(i), shown);
    showNotes(shown);
}

void FieldsPage::showNotes(const Shown &shown)
{
    const Slot slot = shown.tree.nodes().slotOf(shown.nodes.front());
    for (int i = 0; i < fieldGroupCount; ++i) {
        const auto group = static_cast<FieldGroup>(i);
        FoldingGroup *box = m_groups[static_cast<std::size_t>(i)].box;
        QString note;
        if (group == FieldGroup::Evidence) {
            const auto links = shown.tree.supports(slot);
            if (!links.empty())
                note = word(shown.tree.links().at(links.front().link)->evidence);
        } else if (shown.nodes.size() == 1 && !box->isOpen()) {
            const QStringList missing = missingIn(group, shown.tree, shown.derived, slot);
            if (!missing.isEmpty())
                note = tr("missing: %1").arg(missing.join(QStringLiteral(", ")));
        }
        box->setNote(note);
    }
}

FieldBox *FieldsPage::showField(std::string_view key, const QByteArray &subject)
{
    for (int i = 0; i < fieldGroupCount; ++i) {
        const auto keys = keysOf(static_cast<FieldGroup>(i));
        if (std::ranges::find(keys, key) != keys.end())
            m_groups[static_cast<std::size_t>(i)].box->setOpen(true);
    }
    if (key == "evidence") // of a link: that group makes its fields itself
        m_groups[static_cast<std::size_t>(FieldGroup::Evidence)].box->setOpen(true);
    FieldBox *found = nullptr;
    forEachBox([&](FieldBox *box) {
        if (!found && std::string_view(box->key()) == key && (subject.isEmpty() || box->subject() == subject))
            found = box;
    });
    if (found)
        reveal(found);
    return found;
}

void FieldsPage::showLink(const LinkKey &link)
{
    if (!link.isNull())
        m_groups[static_cast<std::size_t>(FieldGroup::Evidence)].box->setOpen(true);
    if (!m_links)
        return;
    m_links->choose(link);
    if (QWidget *head = m_links->headOf(link)) {
        reveal(m_links);
        verticalScrollBar()->setValue(head->mapTo(m_page, QPoint(0, 0)).y() - spaceAbove);
    }
}

void FieldsPage::editLink(const LinkKey &link)
{
    showLink(link);
    if (FieldBox *first = m_links ? m_links->firstOf(link) : nullptr)
        first->editor()->setFocus(Qt::ShortcutFocusReason);
}

bool FieldsPage::focusField(std::string_view key, const QByteArray &subject)
{
    FieldBox *box = showField(key, subject);
    if (box)
        box->editor()->setFocus(Qt::ShortcutFocusReason);
    return box != nullptr;
}

} // namespace espalier
