// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/tree_from_outline.h"

#include "core/base/rank.h"
#include "core/base/tr.h"
#include "core/exchange/field_filler.h"
#include "core/model/codes.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <memory>
#include <unordered_set>
#include <utility>

namespace espalier {

namespace {

/// What two spellings of one metric have in common: its words without case, signs, plural s and order.
QString twinForm(const QString &title)
{
    QStringList words;
    QString word;
    const auto endWord = [&] {
        if (word.size() > 3 && word.endsWith(u's'))
            word.chop(1);
        if (!word.isEmpty())
            words += word;
        word.clear();
    };
    for (const QChar c : title) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c.toCaseFolded();
        else
            endWord();
    }
    endWord();
    words.sort();
    return words.isEmpty() ? title : words.join(u' ');
}

const OutlineField *fieldOf(const OutlineRow &row, Column column)
{
    const auto found = std::ranges::find(row.fields, column, &OutlineField::column);
    return found == row.fields.end() ? nullptr : &*found;
}

class TreeBuilder
{
public:
    TreeBuilder(const Outline &outline, const ImportOptions &options, ImportReport &report)
        : m_outline(outline), m_report(report), m_title(options.title), m_tiers(options.tiers),
          m_filler(report), m_below(outline.rows.size()), m_tierOf(outline.rows.size(), 0),
          m_nodes(outline.rows.size())
    {
    }

    Result<Tree> run()
    {
        sortOut();
        if (m_order.size() != m_outline.rows.size())
            return refuse(Tr::tr("The parents of these rows form a circle."));
        for (const int row : m_order)
            build(row);
        rankTops();
        Change change;
        addLinks(change);
        addRecords(change);
        Tree tree;
        if (auto applied = tree.apply(change); !applied)
            return tl::unexpected(applied.error());
        sayWhatWasTaken();
        return tree;
    }

private:
    static std::size_t at(int row) { return static_cast<std::size_t>(row); }
    const OutlineRow &rowAt(int row) const { return m_outline.rows[at(row)]; }

    /// Children of each row, tops, and an order in which every parent stands before its children.
    void sortOut()
    {
        bool hasLinks = false;
        for (int row = 0; row < m_outline.size(); ++row) {
            const int parent = rowAt(row).parent;
            hasLinks = hasLinks || parent >= 0;
            if (parent < 0)
                m_tops.push_back(row);
            else
                m_below[at(parent)].push_back(row);
        }
        m_isList = !hasLinks && m_outline.size() > 1;
        m_order = m_tops;
        for (std::size_t next = 0; next < m_order.size(); ++next) {
            const std::vector<int> &below = m_below[at(m_order[next])];
            m_order.insert(m_order.end(), below.begin(), below.end());
        }
    }

    void build(int row)
    {
        const OutlineRow &from = rowAt(row);
        Node &node = m_nodes[at(row)];
        node.id = idOf(row);
        node.title = from.title;
        setTier(node, row);
        setNames(node, from);
        m_filler.fill(node, from);
    }

    NodeId idOf(int row)
    {
        const OutlineRow &from = rowAt(row);
        const QByteArray source = from.sourceId.toLatin1();
        auto id = RawId::fromText(source);
        if (!id || id->isNull()) {
            const QByteArray above = from.parent < 0 ? QByteArray() : m_nodes[at(from.parent)].id.text();
            const QString path = QString::fromLatin1(above) + u'/' + from.title;
            id = idFromName(from.sourceId.isEmpty()
                                ? QStringLiteral("path %1 %2").arg(++m_namesakes[path]).arg(path)
                                : QStringLiteral("id ") + from.sourceId);
        }
        // Two spellings of one UUID, say: the second is another row all the same.
        while (m_ids.contains(*id))
            id = idFromName(QStringLiteral("again ") + QString::fromLatin1(id->text()));
        m_ids.insert(*id);
        return NodeId(*id);
    }

    void setTier(Node &node, int row)
    {
        const OutlineRow &from = rowAt(row);
        const std::size_t lowest = m_tiers.size() - 1;
        constexpr std::size_t guessForLists = 2; // most metric lists are of mid-level metrics
        std::size_t tier = from.parent >= 0 ? std::min(m_tierOf[at(from.parent)] + 1, lowest)
                           : m_isList       ? std::min(guessForLists, lowest)
                                            : 0;
        bool isSaid = false;
        for (const Column column : {Column::Level, Column::Tier}) {
            const OutlineField *field = fieldOf(from, column);
            const auto said = field == nullptr ? m_tiers.end() : tierNamed(field->text);
            if (said != m_tiers.end()) {
                tier = static_cast<std::size_t>(said - m_tiers.begin());
                isSaid = true;
            } else if (field != nullptr && !isNumber(field->text)) {
                m_report.leftOut.add(
                    field->line,
                    Tr::tr("“%1” is not the name of a tier.").arg(oneLine(field->text).left(80)));
            }
        }
        m_tierOf[at(row)] = tier;
        node.tier = m_tiers[tier].id;
        if (m_isList && !(isSaid && tier == 0)) {
            node.lifecycle = Lifecycle::Idea;
            ++m_parked;
        }
    }

    static bool isNumber(const QString &text)
    {
        bool isNumber = false;
        static_cast<void>(text.toInt(&isNumber));
        return isNumber;
    }

    std::vector<Tier>::iterator tierNamed(const QString &text)
    {
        const QString name = looseForm(text);
        return std::ranges::find_if(m_tiers, [&name](const Tier &tier) {
            return looseForm(tier.name) == name || looseForm(tier.plural) == name;
        });
    }

    /// The code column before the id; what is no code is a name in the other system.
    void setNames(Node &node, const OutlineRow &from)
    {
        QStringList names;
        if (const OutlineField *code = fieldOf(from, Column::Code))
            names += oneLine(code->text);
        if (!from.sourceId.isEmpty() && !RawId::fromText(from.sourceId.toLatin1()))
            names += from.sourceId;
        names.removeDuplicates();
        for (const QString &name : names) {
            constexpr qsizetype longestCode = 12;
            const bool isCode = node.code.isEmpty() && name.size() <= longestCode && !name.contains(u' ') &&
                                !m_codes.contains(name.toCaseFolded());
            if (isCode) {
                node.code = name;
                m_codes.insert(name.toCaseFolded());
                noteCode(name);
            } else if (name != node.title) {
                node.alsoKnownAs += name;
            }
        }
    }

    /// A tier never gives a code that came with the list.
    void noteCode(const QString &code)
    {
        const auto number = numberedCode(code);
        for (Tier &tier : m_tiers) {
            if (number && number->letter == tier.letter)
                tier.lastCode = std::max(tier.lastCode, number->number);
        }
    }

    /// Tops in the order of rows; in a list, what looks like the same metric side by side.
    void rankTops()
    {
        if (m_isList) {
            QHash<QString, int> first;
            std::vector<std::pair<int, int>> places;
            for (const int row : m_tops) {
                const QString form = twinForm(rowAt(row).title);
                const auto twin = first.constFind(form);
                places.emplace_back(twin == first.cend() ? row : *twin, row);
                if (twin != first.cend())
                    m_report.guessed.add(
                        rowAt(row).line,
                        Tr::tr("“%1” looks like “%2” in line %3; both are kept, side by side.")
                            .arg(rowAt(row).title.left(80), rowAt(*twin).title.left(80))
                            .arg(rowAt(*twin).line));
                else
                    first.insert(form, row);
            }
            std::ranges::sort(places);
            std::ranges::transform(places, m_tops.begin(), &std::pair<int, int>::second);
        }
        const std::vector<QByteArray> ranks = ranksBetween({}, {}, m_tops.size());
        for (std::size_t i = 0; i < m_tops.size(); ++i)
            m_nodes[at(m_tops[i])].rank = ranks[i];
    }

    /// Ranks are shared among all drivers of a parent, in the order of rows.
    void addLinks(Change &change)
    {
        std::vector<std::vector<int>> drivers = std::move(m_below);
        for (int row = 0; row < m_outline.size(); ++row) {
            for (const int parent : rowAt(row).otherParents)
                drivers[at(parent)].push_back(row);
            m_furtherParents += rowAt(row).otherParents.size();
        }
        QHash<std::pair<int, int>, const OutlineLink *> said;
        for (const OutlineLink &link : m_outline.links)
            said.insert({link.child, link.parent}, &link);
        for (int parent = 0; parent < m_outline.size(); ++parent) {
            std::vector<int> &rows = drivers[at(parent)];
            std::ranges::sort(rows);
            const std::vector<QByteArray> ranks = ranksBetween({}, {}, rows.size());
            for (std::size_t i = 0; i < rows.size(); ++i) {
                Link link;
                link.child = m_nodes[at(rows[i])].id;
                link.parent = m_nodes[at(parent)].id;
                link.primary = rowAt(rows[i]).parent == parent;
                link.rank = ranks[i];
                if (const OutlineLink *more = said.value({rows[i], parent}, nullptr)) {
                    link.kind = more->kind;
                    link.sign = more->sign;
                    link.weight = more->weight;
                    link.sentence = more->sentence;
                }
                appendNew(change, std::move(link));
            }
        }
    }

    void addRecords(Change &change)
    {
        TreeInfo info;
        info.title = m_tops.size() == 1 ? rowAt(m_tops.front()).title : m_title;
        change.info = {std::make_shared<const TreeInfo>(), std::make_shared<const TreeInfo>(std::move(info))};
        for (Tier &tier : m_tiers)
            appendNew(change, std::move(tier));
        for (Person &person : m_filler.takePeople()) {
            appendNew(change, std::move(person));
            ++m_people;
        }
        for (Source &source : m_filler.takeSources()) {
            appendNew(change, std::move(source));
            ++m_sources;
        }
        for (Node &node : m_nodes)
            appendNew(change, std::move(node));
    }

    void sayWhatWasTaken()
    {
        const auto say = [this](std::size_t count, const QString &one, const QString &many) {
            if (count > 0)
                m_report.took.add(0, count == 1 ? one : many.arg(count));
        };
        say(m_outline.rows.size(), Tr::tr("1 node."), Tr::tr("%1 nodes."));
        say(m_furtherParents, Tr::tr("1 further parent."), Tr::tr("%1 further parents."));
        say(m_people, Tr::tr("1 person."), Tr::tr("%1 people."));
        say(m_sources, Tr::tr("1 data source."), Tr::tr("%1 data sources."));
        if (m_parked > 0)
            m_report.guessed.add(0, Tr::tr("No row has a parent: %1 wait as ideas in the parking "
                                           "lot, with a tier that was guessed where none is named.")
                                        .arg(m_parked));
    }

    const Outline &m_outline;
    ImportReport &m_report;
    QString m_title;
    std::vector<Tier> m_tiers;
    FieldFiller m_filler;
    std::vector<std::vector<int>> m_below; ///< of each row, by its primary parent
    std::vector<int> m_tops;
    std::vector<int> m_order;
    std::vector<std::size_t> m_tierOf;
    std::vector<Node> m_nodes;
    QHash<QString, int> m_namesakes;
    std::unordered_set<RawId> m_ids;
    QSet<QString> m_codes;
    bool m_isList = false;
    std::size_t m_parked = 0;
    std::size_t m_furtherParents = 0;
    std::size_t m_people = 0;
    std::size_t m_sources = 0;
};

} // namespace

RawId DerivedIds::next()
{
    return idFromName(QStringLiteral("%1 %2").arg(m_name).arg(++m_count));
}

Result<Tree> treeFromOutline(const Outline &outline, const ImportOptions &options, ImportReport &report)
{
    if (options.tiers.empty())
        return refuse(Tr::tr("A tree needs at least one tier."));
    return TreeBuilder(outline, options, report).run();
}

Result<Imported> importTree(QByteArrayView bytes, const QString &fileName, QStringView from,
                            const ImportOptions &options)
{
    Imported imported;
    const auto outline = readOutline(bytes, fileName, from, imported.report, options.links);
    if (!outline)
        return tl::unexpected(outline.error());
    auto tree = treeFromOutline(*outline, options, imported.report);
    if (!tree) {
        tree.error().file = fileName;
        return tl::unexpected(tree.error());
    }
    imported.tree = std::move(*tree);
    return imported;
}

} // namespace espalier
