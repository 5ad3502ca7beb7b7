// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/link_fields.h"

#include "core/base/tr.h"
#include "core/edit/link.h"
#include "ui/panels/elided_label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QGridLayout>
#include <QStringListModel>

#include <algorithm>

namespace espalier {
namespace {

constexpr int flatFrame = 6;            // of texts that look like text until one is in them
constexpr std::size_t mostDrivers = 30; // as lines; the canvas has them all
constexpr std::size_t mostWeights = 8;  // spelt out
constexpr int gap = 7;

QString titleOf(const Tree &tree, const NodeId &node)
{
    const Node *record = tree.find(node);
    if (!record || record->title.isEmpty())
        return Tr::tr("(no title)");
    return record->title;
}

/// "supports <the parent, as a link> because", to be read on in the sentence below it.
QString supportsText(const QString &title)
{
    const QString link =
        QStringLiteral("<a href='#' style='text-decoration:none'>%1</a>").arg(title.toHtmlEscaped());
    return SupportLines::tr("<b>supports</b> %1 <b>because</b>").arg(link);
}

std::vector<LinkKey> linksOf(const Shown &shown)
{
    std::vector<LinkKey> links;
    if (shown.nodes.size() == 1) {
        for (const Tie &tie : shown.tree.supports(shown.tree.nodes().slotOf(shown.nodes.front())))
            links.push_back(shown.tree.links().at(tie.link)->key());
    }
    return links;
}

/// A line that is a link to a node, as a whole.
QLabel *nodeLine(QWidget *parent)
{
    auto *line = new QLabel(parent);
    line->setObjectName(QStringLiteral("links"));
    line->setTextFormat(Qt::RichText);
    line->setWordWrap(true);
    // One long word must not widen the whole page.
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    line->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return line;
}

QLabel *quiet(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QStringLiteral("quiet"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// Empties a part of a page. Later, since one of its buttons may have asked for it.
void clear(QWidget *part)
{
    for (QWidget *child : part->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        part->layout()->removeWidget(child);
        child->hide();
        child->deleteLater();
    }
}

QString percent(double share)
{
    return QStringLiteral("%1\u00A0%").arg(QLocale().toString(share, 'g', 6));
}

/// "60 % + 25 % = 85 %, of 100 %": the shares under one parent; empty where none has one.
QString weightsText(const Tree &tree, const NodeId &parent)
{
    QStringList parts;
    double sum = 0;
    std::size_t count = 0;
    for (const Tie &tie : tree.drivers(tree.nodes().slotOf(parent))) {
        const std::optional<double> weight = tree.links().at(tie.link)->weight;
        if (!weight)
            continue;
        sum += *weight;
        if (++count <= mostWeights)
            parts.append(percent(*weight));
    }
    if (count == 0)
        return {};
    if (count > mostWeights)
        parts.append(QStringLiteral("…"));
    const QString shares = parts.join(QStringLiteral(" + "));
    if (qFuzzyCompare(sum, 100.0))
        return LinkDetails::tr("Weights under %1: %2 = 100 %").arg(titleOf(tree, parent), shares);
    return LinkDetails::tr("Weights under %1: %2 = %3, not 100 %")
        .arg(titleOf(tree, parent), shares, percent(sum));
}

} // namespace

SupportLines::SupportLines(const EditorContext &context, FieldCommits &commits, QWidget *parent)
    : QWidget(parent), m_context(context), m_commits(commits), m_column(new QVBoxLayout(this)),
      m_another(new QLineEdit(this))
{
    m_column->setContentsMargins(0, 4, 0, 2);
    m_column->setSpacing(0);
    m_another->setObjectName(QStringLiteral("flatLine"));
    m_another->setPlaceholderText(tr("+ supports another…"));
    m_another->setAccessibleName(tr("Support another node"));
    m_another->setToolTip(tr("Type the title of what this supports as well"));
    m_another->installEventFilter(this);
    auto *completer = new QCompleter(m_another);
    completer->setModel(new QStringListModel(completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setAccessibleName(tr("Nodes to support"));
    m_another->setCompleter(completer);
    m_column->addWidget(m_another);
    connect(m_another, &QLineEdit::returnPressed, this, &SupportLines::supportTyped);
}

bool SupportLines::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_another) {
        if (event->type() == QEvent::FocusIn && !m_another->completer()->popup()->isVisible())
            offerParents();
        else if (event->type() == QEvent::FocusOut && !m_another->completer()->popup()->isVisible())
            m_another->clear(); // a title half typed links nothing
    }
    return QWidget::eventFilter(watched, event);
}

void SupportLines::offerParents()
{
    m_offered.clear();
    QStringList titles;
    for (const Node &node : m_context.tree->nodes()) {
        const bool isParent = std::ranges::find(m_links, node.id, &LinkKey::parent) != m_links.end();
        if (node.id == m_node || node.title.isEmpty() || isParent)
            continue;
        m_offered.push_back(node.id);
        titles.append(node.code.isEmpty() ? node.title
                                          : QStringLiteral("%1 · %2").arg(node.title, node.code));
    }
    static_cast<QStringListModel *>(m_another->completer()->model())->setStringList(titles);
}

void SupportLines::supportTyped()
{
    const QString typed = m_another->text().simplified();
    if (typed.isEmpty())
        return;
    const QStringList titles = static_cast<QStringListModel *>(m_another->completer()->model())->stringList();
    qsizetype found = -1;
    int matches = 0;
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const QString &title = m_context.tree->find(m_offered[static_cast<std::size_t>(i)])->title;
        if (titles[i].compare(typed, Qt::CaseInsensitive) == 0 ||
            title.compare(typed, Qt::CaseInsensitive) == 0) {
            found = i;
            matches = 1;
            break;
        }
        if (titles[i].contains(typed, Qt::CaseInsensitive)) {
            found = i;
            ++matches;
        }
    }
    if (matches == 1)
        support(m_offered[static_cast<std::size_t>(found)]);
    else if (matches == 0)
        m_commits.request(refuse(tr("No other node is called “%1”.").arg(typed)));
    else
        m_commits.request(refuse(tr("Several nodes are called like “%1”: choose one.").arg(typed)));
}

void SupportLines::support(const NodeId &parent)
{
    m_another->clear();
    m_commits.request(edit::addLink(*m_context.tree, m_node, parent));
    offerParents();
}

void SupportLines::build()
{
    const auto drop = [this](QWidget *part) {
        m_column->removeWidget(part);
        part->hide();
        part->deleteLater();
    };
    std::ranges::for_each(m_lines, drop);
    std::ranges::for_each(m_boxes, drop);
    m_lines.clear();
    m_boxes.clear();
    for (const LinkKey &link : m_links) {
        QLabel *line = nodeLine(this);
        connect(line, &QLabel::linkActivated, this, [this, link] { Q_EMIT nodeActivated(link.parent); });
        m_column->insertWidget(m_column->count() - 1, line);
        m_lines.push_back(line);
        forEachField<Link>([&](const auto &row) {
            if (std::string_view(row.key) != "sentence")
                return;
            auto *box = makeFieldBox(row, m_context, this);
            box->setKeys({link});
            box->hideLabel();
            auto *sentence = static_cast<ParagraphEditor *>(box->editor());
            sentence->text()->setObjectName(QStringLiteral("flatText"));
            sentence->text()->setFrameHeight(flatFrame);
            sentence->setHint(tr("say in one sentence why moving this moves it"));
            m_commits.adopt(box);
            m_boxes.push_back(box);
            m_column->insertWidget(m_column->count() - 1, box);
        });
    }
}

void SupportLines::show(const Shown &shown)
{
    m_node = shown.nodes.size() == 1 ? shown.nodes.front() : NodeId();
    const std::vector<LinkKey> links = linksOf(shown);
    if (links != m_links) {
        m_links = links;
        build();
    }
    m_another->setVisible(shown.writable && !m_node.isNull());
    m_another->setPlaceholderText(m_links.empty() ? tr("+ supports…") : tr("+ supports another…"));
    setVisible(!m_links.empty() || !m_another->isHidden());
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const QString title = titleOf(shown.tree, m_links[i].parent);
        m_lines[i]->setText(supportsText(title));
        m_lines[i]->setAccessibleName(tr("Supports %1").arg(title));
        m_boxes[i]->editor()->setLabel(tr("How it supports %1").arg(title));
        m_boxes[i]->load(shown);
    }
}

LinkDetails::LinkDetails(const EditorContext &context, FieldCommits &commits, QWidget *parent)
    : QWidget(parent), m_context(context), m_commits(commits), m_drivers(new QWidget(this)),
      m_experiments(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(gap);
    column->addWidget(m_drivers);
    column->addWidget(m_experiments);
    for (QWidget *part : {m_drivers, m_experiments}) {
        auto *lines = new QVBoxLayout(part);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(2);
    }
}

void LinkDetails::addLink(QVBoxLayout *column, const Link &link)
{
    const LinkKey key = link.key();
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    auto *head = new ElidedLabel(m_body);
    head->setObjectName(QStringLiteral("linkHead"));
    line->addWidget(head, 1);
    m_heads.push_back(head);
    if (link.primary) {
        auto *mark = new QLabel(tr("primary"), m_body);
        mark->setObjectName(QStringLiteral("quiet"));
        mark->setToolTip(tr("This link places the node in the drawing"));
        line->addWidget(mark);
    } else {
        auto *lead = new QToolButton(m_body);
        lead->setObjectName(QStringLiteral("link"));
        lead->setText(tr("Make primary"));
        lead->setToolTip(tr("Place the node in the drawing by this link"));
        connect(lead, &QToolButton::clicked, this,
                [this, key] { m_commits.request(edit::makePrimary(*m_context.tree, key)); });
        line->addWidget(lead);
        m_actions.push_back(lead);
    }
    auto *remove = new QToolButton(m_body);
    remove->setIcon(icon(QStringLiteral("close")));
    remove->setToolTip(tr("Remove this link"));
    remove->setAccessibleName(tr("Remove the link to %1").arg(titleOf(*m_context.tree, key.parent)));
    connect(remove, &QToolButton::clicked, this,
            [this, key] { m_commits.request(edit::removeLink(*m_context.tree, key)); });
    line->addWidget(remove);
    m_actions.push_back(remove);
    column->addLayout(line);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    int side = 0;
    forEachField<Link>([&](const auto &field) {
        const std::string_view name(field.key);
        if (field.is(Identity) || name == "primary" || name == "rank")
            return;
        auto *box = makeFieldBox(field, m_context, m_body);
        if constexpr (!std::is_null_pointer_v<decltype(box)>) {
            if (!box)
                return;
            box->setKeys({key});
            m_commits.adopt(box);
            m_boxes.push_back(box);
            if (name == "sentence")
                m_sentences.push_back(box);
            const bool wide = isLongText(field.key) || name == "sentence";
            row += wide && side == 1 ? 1 : 0;
            grid->addWidget(box, row, wide ? 0 : side, 1, wide ? 2 : 1, Qt::AlignTop);
            side = wide || side == 1 ? 0 : 1;
            row += side == 0 ? 1 : 0;
        }
    });
    column->addLayout(grid);
    QLabel *weights = quiet({}, m_body);
    column->addWidget(weights);
    m_weights.push_back(weights);
}

void LinkDetails::build(const Tree &tree)
{
    if (m_body) {
        layout()->removeWidget(m_body);
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may have asked for this
    }
    m_heads.clear();
    m_weights.clear();
    m_boxes.clear();
    m_sentences.clear();
    m_actions.clear();
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    if (m_links.empty())
        column->addWidget(quiet(tr("It supports nothing yet."), m_body));
    for (const LinkKey &link : m_links)
        addLink(column, *tree.find(link));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_body);
    m_body->show();
    choose(m_chosen);
}

std::optional<std::size_t> LinkDetails::placeOf(const LinkKey &link) const
{
    const auto at = std::ranges::find(m_links, link);
    if (!m_body || at == m_links.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - m_links.begin());
}

void LinkDetails::choose(const LinkKey &link)
{
    m_chosen = link;
    for (std::size_t i = 0; i < m_sentences.size(); ++i)
        m_sentences[i]->setVisible(m_links[i] == link);
}

QWidget *LinkDetails::headOf(const LinkKey &link) const
{
    const auto place = placeOf(link);
    return place ? m_heads[*place] : nullptr;
}

FieldBox *LinkDetails::firstOf(const LinkKey &link) const
{
    const auto place = placeOf(link);
    return place ? m_sentences[*place] : nullptr;
}

void LinkDetails::show(const Shown &shown)
{
    const std::vector<LinkKey> links = linksOf(shown);
    std::vector<bool> primary;
    for (const LinkKey &link : links)
        primary.push_back(shown.tree.find(link)->primary);
    if (!m_body || links != m_links || primary != m_primary) {
        m_links = links;
        m_primary = primary;
        build(shown.tree);
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        m_heads[i]->setText(tr("For %1").arg(titleOf(shown.tree, m_links[i].parent)));
        m_heads[i]->setToolTip(titleOf(shown.tree, m_links[i].parent));
        const QString weights = weightsText(shown.tree, m_links[i].parent);
        m_weights[i]->setText(weights);
        m_weights[i]->setVisible(!weights.isEmpty());
    }
    for (QWidget *action : m_actions)
        action->setVisible(shown.writable);
    for (FieldBox *box : m_boxes)
        box->load(shown);
    const bool one = shown.nodes.size() == 1;
    showDrivers(shown.tree, one ? shown.tree.nodes().slotOf(shown.nodes.front()) : noSlot);
    showExperiments(shown.tree, one ? shown.nodes.front() : NodeId());
}

void LinkDetails::showDrivers(const Tree &tree, Slot node)
{
    QStringList texts;
    std::vector<NodeId> nodes;
    if (node != noSlot) {
        for (const Tie &tie : tree.drivers(node)) {
            if (nodes.size() == mostDrivers)
                break;
            const Link &link = *tree.links().at(tie.link);
            nodes.push_back(link.child);
            QString text = QStringLiteral("<a href='#' style='text-decoration:none'>%1</a>")
                               .arg(titleOf(tree, link.child).toHtmlEscaped());
            if (link.weight)
                text += QStringLiteral(" · ") + percent(*link.weight);
            if (!link.sentence.isEmpty())
                text += QStringLiteral("<br>") + link.sentence.toHtmlEscaped();
            texts.append(text);
        }
        const qsizetype all = static_cast<qsizetype>(tree.drivers(node).size());
        if (all > texts.size())
            texts.append(tr("and %n more", nullptr, static_cast<int>(all - texts.size())));
        const QString weights = weightsText(tree, tree.nodes().at(node)->id);
        if (!weights.isEmpty())
            texts.append(weights.toHtmlEscaped());
    }
    if (texts == m_shownDrivers)
        return;
    m_shownDrivers = texts;
    clear(m_drivers);
    m_drivers->setVisible(!texts.isEmpty());
    if (texts.isEmpty())
        return;
    auto *head = new QLabel(tr("Supported by"), m_drivers);
    head->setObjectName(QStringLiteral("linkHead"));
    m_drivers->layout()->addWidget(head);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        QLabel *line = nodeLine(m_drivers);
        line->setText(texts[i]);
        if (static_cast<std::size_t>(i) < nodes.size()) {
            const NodeId id = nodes[static_cast<std::size_t>(i)];
            line->setAccessibleName(tr("Supported by %1").arg(titleOf(tree, id)));
            connect(line, &QLabel::linkActivated, this, [this, id] { Q_EMIT nodeActivated(id); });
        } else {
            line->setObjectName(QStringLiteral("quiet"));
        }
        m_drivers->layout()->addWidget(line);
    }
}

void LinkDetails::showExperiments(const Tree &tree, const NodeId &node)
{
    QStringList names;
    std::vector<ExperimentId> ids;
    const auto touches = [&](const LinkKey &link) { return link.child == node || link.parent == node; };
    for (const Experiment &experiment : tree.all<Experiment>()) {
        if (node.isNull() || (std::ranges::find(experiment.nodes, node) == experiment.nodes.end() &&
                              std::ranges::none_of(experiment.links, touches)))
            continue;
        names.append(QStringLiteral("%1 · %2").arg(experiment.name, word(experiment.state)));
        ids.push_back(experiment.id);
    }
    if (names == m_shownExperiments)
        return;
    m_shownExperiments = names;
    clear(m_experiments);
    m_experiments->setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    auto *head = new QLabel(tr("Tested by"), m_experiments);
    head->setObjectName(QStringLiteral("linkHead"));
    m_experiments->layout()->addWidget(head);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *line = new QToolButton(m_experiments);
        line->setObjectName(QStringLiteral("link"));
        line->setText(names[i]);
        line->setToolTip(tr("Open the experiment"));
        const QByteArray id = ids[static_cast<std::size_t>(i)].text();
        connect(line, &QToolButton::clicked, this,
                [this, id] { Q_EMIT m_commits.recordWanted(rowOf<Experiment>().key, id); });
        m_experiments->layout()->addWidget(line);
    }
}

} // namespace espalier
