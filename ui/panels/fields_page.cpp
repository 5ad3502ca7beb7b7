// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/fields_page.h"

#include "ui/panels/elided_label.h"
#include "ui/panels/group_box.h"

#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace espalier {
namespace {

constexpr std::chrono::milliseconds pauseBeforeCommit{500};
constexpr int margin = 14;
constexpr int flatFrame = 6; // of texts that look like text until one is in them

/// Two editors side by side where both are short.
bool isWide(const FieldBox &box, std::string_view key)
{
    static constexpr std::array<std::string_view, 16> wide{
        "bands",         "source",       "targetPoints", "tags",      "alsoKnownAs", "channels",
        "dimensions",    "wins",         "blockers",     "questions", "attribution", "vanity",
        "actionability", "lastReviewed", "campaigns",    "insights"};
    return isLongText(box.key()) || std::ranges::find(wide, key) != wide.end();
}

/// Empties a part of the page. Later, since one of its buttons may have asked for it.
void clear(QWidget *part)
{
    for (QWidget *child : part->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (part->layout())
            part->layout()->removeWidget(child);
        child->hide();
        child->deleteLater();
    }
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

/// "supports <the parent, as a link> because", to be read on in the sentence below it.
QString supportsText(const QString &title)
{
    const QString link = QStringLiteral("<a href='#' style='text-decoration:none'>%1</a>")
                             .arg(title.isEmpty() ? FieldsPage::tr("(no title)") : title.toHtmlEscaped());
    return FieldsPage::tr("<b>supports</b> %1 <b>because</b>").arg(link);
}

} // namespace

FieldsPage::FieldsPage(const EditorContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_page(new QWidget), m_meta(new QLabel),
      m_supports(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_page->setObjectName(QStringLiteral("inspectorPage"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeCommit);
    connect(&m_pause, &QTimer::timeout, this, &FieldsPage::flush);

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
    auto *supports = new QVBoxLayout(m_supports);
    supports->setContentsMargins(0, 4, 0, 2);
    supports->setSpacing(0);
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
                loadGroup(group, {*m_context.tree, *m_derived, m_nodes, m_writable});
        });
    }
    column->addStretch();
    setWidget(m_page);
}

template <class Visit>
void FieldsPage::forEachBox(const Visit &visit) const
{
    visit(m_title);
    for (FieldBox *box : m_linkFields)
        visit(box);
    for (const Group &group : m_groups) {
        for (FieldBox *box : group.fields)
            visit(box);
    }
}

void FieldsPage::adopt(FieldBox *box)
{
    connect(box, &FieldBox::edited, this, [this, box] {
        if (m_typing && m_typing != box)
            flush();
        m_typing = box;
        m_pause.start();
    });
    connect(box, &FieldBox::finished, this, [this, box] {
        const bool touched = box->isTouched();
        commit(box);
        if (touched)
            settleDirection(*box);
        box->settle();
        Q_EMIT left();
    });
    connect(box->editor(), &ValueEditor::revealed, this, &FieldsPage::reveal);
    connect(box, &FieldBox::ownToggled, this, [this, box] {
        flush();
        if (m_derived)
            request(box->toggleOwn(*m_context.tree, *m_derived), {});
    });
}

void FieldsPage::commit(FieldBox *box)
{
    if (m_typing == box) {
        m_typing = nullptr;
        m_pause.stop();
    }
    if (!box->isTouched() || !m_writable)
        return;
    request(box->change(*m_context.tree), mergeKeyOf(*box));
}

QByteArray FieldsPage::mergeKeyOf(const FieldBox &box) const
{
    return QByteArray(box.key()) + ' ' + (m_nodes.empty() ? QByteArray() : m_nodes.front().text());
}

void FieldsPage::settleDirection(const FieldBox &box)
{
    const std::string_view key(box.key());
    if (!m_writable || (key != "startValue" && key != "targetValue"))
        return;
    const auto settle = [](Node &node) {
        if (node.direction == Direction::Unset && node.startValue && node.targetValue &&
            *node.startValue != *node.targetValue)
            node.direction = *node.targetValue > *node.startValue ? Direction::Higher : Direction::Lower;
    };
    request(edit::editAll<Node>(*m_context.tree, m_nodes, settle), mergeKeyOf(box));
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

void FieldsPage::request(const Result<Change> &change, const QByteArray &mergeKey)
{
    if (!change)
        Q_EMIT refused(change.error());
    else if (!change->isEmpty())
        Q_EMIT changeRequested(*change, mergeKey);
}

void FieldsPage::flush()
{
    if (m_typing)
        commit(m_typing);
}

void FieldsPage::buildGroup(FieldGroup which)
{
    Group &group = m_groups[static_cast<std::size_t>(which)];
    group.built = true;
    auto *grid = new QGridLayout(group.box->body());
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(7);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int line = 0;
    int column = 0;
    for (const std::string_view key : keysOf(which)) {
        forEachField<Node>([&](const auto &row) {
            if (key != std::string_view(row.key))
                return;
            FieldBox *box = makeFieldBox(row, m_context, group.box->body());
            if (!box)
                return;
            adopt(box);
            group.fields.push_back(box);
            const bool wide = isWide(*box, key);
            if (wide && column == 1) {
                ++line;
                column = 0;
            }
            grid->addWidget(box, line, column, 1, wide ? 2 : 1, Qt::AlignTop);
            column = wide || column == 1 ? 0 : 1;
            line += column == 0 ? 1 : 0;
        });
    }
}

void FieldsPage::loadGroup(FieldGroup which, const Shown &shown)
{
    Group &group = m_groups[static_cast<std::size_t>(which)];
    if (!group.box->isOpen())
        return;
    if (which == FieldGroup::Evidence) {
        showEvidence(shown);
    } else if (!group.built) {
        buildGroup(which);
    }
    for (FieldBox *box : group.fields)
        box->load(shown);
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
    m_writable = shown.writable;
    m_title->setVisible(shown.nodes.size() == 1);
    m_title->load(shown);
    m_meta->setText(metaText(shown.tree, shown.nodes));
    showSupports(shown);
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

void FieldsPage::showSupports(const Shown &shown)
{
    std::vector<LinkKey> links;
    if (shown.nodes.size() == 1) {
        for (const Tie &tie : shown.tree.supports(shown.tree.nodes().slotOf(shown.nodes.front())))
            links.push_back(shown.tree.links().at(tie.link)->key());
    }
    if (links != m_links) {
        clear(m_supports);
        m_linkFields.clear();
        m_supportLines.clear();
        m_links = links;
        for (const LinkKey &link : m_links) {
            auto *supports = new QLabel(m_supports);
            supports->setObjectName(QStringLiteral("links"));
            supports->setTextFormat(Qt::RichText);
            supports->setWordWrap(true);
            // One long word must not widen the whole page.
            supports->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
            supports->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
            connect(supports, &QLabel::linkActivated, this,
                    [this, link] { Q_EMIT nodeActivated(link.parent); });
            m_supportLines.push_back(supports);
            m_supports->layout()->addWidget(supports);
            forEachField<Link>([&](const auto &row) {
                if (std::string_view(row.key) != "sentence")
                    return;
                auto *box = makeFieldBox(row, m_context, m_supports);
                box->setKeys({link});
                box->hideLabel();
                auto *sentence = static_cast<ParagraphEditor *>(box->editor());
                sentence->text()->setObjectName(QStringLiteral("flatText"));
                sentence->text()->setFrameHeight(flatFrame);
                sentence->setHint(tr("say in one sentence why moving this moves it"));
                adopt(box);
                m_linkFields.push_back(box);
                m_supports->layout()->addWidget(box);
            });
        }
    }
    m_supports->setVisible(!m_links.empty());
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const Node *above = shown.tree.find(m_links[i].parent);
        const QString title = above ? above->title : QString();
        m_supportLines[i]->setText(supportsText(title));
        m_supportLines[i]->setAccessibleName(tr("Supports %1").arg(title));
        m_linkFields[i]->editor()->setLabel(tr("How it supports %1").arg(title));
        m_linkFields[i]->load(shown);
    }
}

void FieldsPage::showEvidence(const Shown &shown)
{
    Group &group = m_groups[static_cast<std::size_t>(FieldGroup::Evidence)];
    if (group.built && m_evidenceLinks == m_links)
        return;
    group.built = true;
    m_evidenceLinks = m_links;
    group.fields.clear();
    clear(group.box->body());
    delete group.box->body()->layout();
    auto *grid = new QGridLayout(group.box->body());
    grid->setContentsMargins(0, 0, 0, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(7);
    int line = 0;
    if (m_links.empty()) {
        auto *none = new QLabel(tr("It supports nothing yet."), group.box->body());
        none->setObjectName(QStringLiteral("quiet"));
        grid->addWidget(none, line++, 0, 1, 2);
    }
    for (const LinkKey &link : m_links) {
        const Node *parent = shown.tree.find(link.parent);
        auto *head = new ElidedLabel(group.box->body());
        head->setText(tr("For %1").arg(parent ? parent->title : QString()));
        grid->addWidget(head, line++, 0, 1, 2);
        int column = 0;
        forEachField<Link>([&](const auto &row) {
            const std::string_view key(row.key);
            if (row.is(Identity) || key == "primary" || key == "rank" || key == "sentence")
                return;
            auto *box = makeFieldBox(row, m_context, group.box->body());
            if constexpr (!std::is_null_pointer_v<decltype(box)>) {
                if (!box)
                    return;
                box->setKeys({link});
                adopt(box);
                group.fields.push_back(box);
                const bool wide = isLongText(row.key);
                line += wide && column == 1 ? 1 : 0;
                grid->addWidget(box, line, wide ? 0 : column, 1, wide ? 2 : 1, Qt::AlignTop);
                column = wide || column == 1 ? 0 : 1;
                line += column == 0 ? 1 : 0;
            }
        });
        line += column;
    }
}

bool FieldsPage::focusField(std::string_view key)
{
    for (int i = 0; i < fieldGroupCount; ++i) {
        const auto keys = keysOf(static_cast<FieldGroup>(i));
        if (std::ranges::find(keys, key) != keys.end())
            m_groups[static_cast<std::size_t>(i)].box->setOpen(true);
    }
    if (key == "evidence") // of a link: that group makes its fields itself
        m_groups[static_cast<std::size_t>(FieldGroup::Evidence)].box->setOpen(true);
    bool found = false;
    forEachBox([&](FieldBox *box) {
        if (found || std::string_view(box->key()) != key)
            return;
        found = true;
        reveal(box);
        box->editor()->setFocus(Qt::ShortcutFocusReason);
    });
    return found;
}

} // namespace espalier
