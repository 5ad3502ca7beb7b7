// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/branch_template.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "core/edit/copy.h"
#include "core/edit/map_values.h"
#include "core/edit/record.h"
#include "core/model/queries.h"

#include <QRegularExpression>

namespace espalier::edit {
namespace {

/// The registers whose records a branch carries along: those that it may name and that have a name by which
/// another tree knows them.
template <class Record>
inline constexpr bool isCarried =
    std::is_same_v<Record, Tier> || std::is_same_v<Record, Person> || std::is_same_v<Record, Source> ||
    std::is_same_v<Record, Channel> || std::is_same_v<Record, Dimension> || std::is_same_v<Record, Campaign>;

/// Those that an answer to a placeholder may bring into a tree.
template <class Record>
inline constexpr bool isMade = std::is_same_v<Record, Person> || std::is_same_v<Record, Source> ||
                               std::is_same_v<Record, Channel> || std::is_same_v<Record, Campaign>;

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{([\p{L}\p{N}_][\p{L}\p{N}_ -]{0,39})\})"));
    return pattern;
}

/// "{…}" in a formula names a node.
bool isId(const QString &name)
{
    return RawId::fromText(name.toLatin1()).has_value();
}

struct Find
{
    QStringList *names;

    void operator()(QString &text) const
    {
        for (auto it = placeholder().globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (!isId(name) && !names->contains(name))
                names->append(name);
        }
    }
};

struct Substitute
{
    const Substitution &answers;

    void operator()(QString &text) const
    {
        QString filled;
        qsizetype from = 0;
        for (auto it = placeholder().globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const auto answer = answers.find(match.captured(1));
            if (answer == answers.end() || answer->second.isEmpty())
                continue;
            filled += QStringView(text).sliced(from, match.capturedStart() - from);
            filled += answer->second;
            from = match.capturedEnd();
        }
        if (from == 0)
            return;
        filled += QStringView(text).sliced(from);
        text = std::move(filled);
    }
};

struct Generalise
{
    std::vector<std::pair<QRegularExpression, QString>> words;

    void operator()(QString &text) const
    {
        for (const auto &[word, braces] : words)
            text.replace(word, braces);
    }
};

Generalise generaliser(std::span<const Generalisation> words)
{
    Generalise map;
    for (const Generalisation &one : words) {
        const QString word = one.word.trimmed();
        const QString name = oneLine(one.placeholder);
        if (word.isEmpty() || name.isEmpty())
            continue;
        // A word of its own, and not one that stands in braces already.
        const QString pattern = QStringLiteral(R"((?<![\p{L}\p{N}_{])%1(?![\p{L}\p{N}_}]))")
                                    .arg(QRegularExpression::escape(word));
        map.words.emplace_back(QRegularExpression(pattern), QLatin1Char('{') + name + QLatin1Char('}'));
    }
    return map;
}

/// A tree that holds nothing but what branches name.
Result<Tree> registersOf(const Tree &tree)
{
    Change change;
    forEachRegister([&]<class Record>(const RegisterRow<Record> &) {
        if constexpr (isCarried<Record>) {
            for (Record record : tree.all<Record>()) {
                if constexpr (std::is_same_v<Record, Tier>)
                    record.lastCode = 0;
                appendNew(change, std::move(record));
            }
        }
    });
    Tree registers;
    if (auto done = registers.apply(change); !done)
        return tl::unexpected(done.error());
    return registers;
}

/// Whether something in the branch names the record.
template <class Record>
bool isNamed(const Tree &tree, const Id<Record> &id)
{
    const auto change = removeRecord(tree, id);
    return !change || !change->nodes.empty() || !change->links.empty();
}

Result<void> apply(Tree &tree, const Result<Change> &change)
{
    if (!change)
        return tl::unexpected(change.error());
    return tree.apply(*change);
}

/// Takes out the records that nothing in the branch names.
Result<void> dropUnnamed(Tree &tree)
{
    Result<void> done;
    forEachRegister([&]<class Record>(const RegisterRow<Record> &) {
        if constexpr (isCarried<Record> && !std::is_same_v<Record, Tier>) {
            std::vector<Id<Record>> unnamed;
            for (const Record &record : tree.all<Record>()) {
                if (!isNamed(tree, record.id))
                    unnamed.push_back(record.id);
            }
            for (const Id<Record> &id : unnamed) {
                if (done)
                    done = apply(tree, removeRecord(tree, id));
            }
        }
    });
    return done;
}

/// Ids in the template of records that a placeholder named, with those that stand for them in `to`; what
/// `to` lacks is put into `made`.
template <class Record>
Heirs<Id<Record>> answeredRecords(const Tree &pattern, const Tree &filled, const Tree &to, Change &made,
                                  Context &context)
{
    Heirs<Id<Record>> heirs;
    QByteArray rank = lastRank<Record>(to);
    for (const Record &record : pattern.all<Record>()) {
        const QString name = filled.find(record.id)->name;
        if (name == record.name)
            continue;
        Id<Record> stand;
        for (const Record &there : to.all<Record>()) {
            if (there.name.compare(name, Qt::CaseInsensitive) == 0)
                stand = there.id;
        }
        if (stand.isNull()) {
            Record fresh;
            fresh.id = stand = context.ids.make<Record>();
            fresh.name = name;
            fresh.rank = rank;
            rank = rankBetween(rank, {});
            appendNew(made, std::move(fresh));
        }
        heirs.emplace(record.id, stand);
    }
    return heirs;
}

/// Lets the branch in `filled` name what stands for its answered records in `to`, which gets those it lacks.
Result<Change> settleAnswers(const Tree &pattern, Tree &filled, Tree &to, Context &context)
{
    Change made;
    Draft draft(filled);
    forEachRegister([&]<class Record>(const RegisterRow<Record> &) {
        if constexpr (isMade<Record>) {
            const auto heirs = answeredRecords<Record>(pattern, filled, to, made, context);
            for (const auto &[old, stand] : heirs) {
                Record record = *filled.find(old);
                record.id = stand;
                if (old != stand)
                    draft.remove<Record>(old);
                draft.add(std::move(record));
            }
            handOver(draft, heirs);
        }
    });
    if (auto done = filled.apply(draft.take()); !done)
        return tl::unexpected(done.error());
    if (auto done = to.apply(made); !done)
        return tl::unexpected(done.error());
    return made;
}

std::vector<NodeId> topsOf(const Tree &tree)
{
    std::vector<NodeId> tops;
    for (const Slot slot : topNodes(tree))
        tops.push_back(tree.nodes().at(slot)->id);
    return tops;
}

} // namespace

Result<Change> saveBranchTemplate(const Tree &tree, NodeId node, const QString &name,
                                  const QString &description, std::span<const Generalisation> words,
                                  Context &context)
{
    const Node *root = tree.find(node);
    if (!root)
        return refuse(Tr::tr("The node is not in the tree any more."));
    if (oneLine(name).isEmpty())
        return refuse(Tr::tr("A template needs a name."));
    Result<Tree> kept = registersOf(tree);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto copied = copyBranch(tree, std::span(&node, 1), *kept, Place{}, context);
    if (auto done = apply(*kept, copied); !done)
        return tl::unexpected(done.error());
    Draft draft(*kept);
    const Slot firstSlot = topNodes(*kept).empty() ? parkedNodes(*kept).front() : topNodes(*kept).front();
    const NodeId first = kept->nodes().at(firstSlot)->id;
    for (const Node &one : kept->nodes())
        draft.edit<Node>(one.id).code.clear();
    for (const Tier &tier : kept->tiers())
        draft.edit<Tier>(tier.id).lastCode = 0;
    draft.edit<Node>(first).tier = root->tier;
    draft.edit<Node>(first).lifecycle = Lifecycle::Draft;
    if (auto done = kept->apply(draft.take()); !done)
        return tl::unexpected(done.error());
    if (auto done = dropUnnamed(*kept); !done)
        return tl::unexpected(done.error());
    if (const Generalise map = generaliser(words); !map.words.empty()) {
        if (auto done = kept->apply(mapValues(*kept, map)); !done)
            return tl::unexpected(done.error());
    }
    BranchTemplate record;
    record.name = oneLine(name);
    record.description = description.trimmed();
    record.placeholders = placeholdersIn(*kept);
    record.tree.value = std::make_shared<const Tree>(std::move(*kept));
    return addRecord(tree, record, context);
}

QStringList placeholdersIn(const Tree &tree)
{
    QStringList names;
    // Titles first, parents before children: the order in which one reads them.
    Find find{&names};
    for (const Slot slot : placementOrder(tree)) {
        QString title = tree.nodes().at(slot)->title;
        find(title);
    }
    static_cast<void>(mapValues(tree, find));
    return names;
}

Tree substituted(const Tree &tree, const Substitution &answers)
{
    Tree filled = tree;
    // Every `before` was just read from this very tree: it cannot be refused.
    [[maybe_unused]] const auto done = filled.apply(mapValues(tree, Substitute{answers}));
    Q_ASSERT(done);
    return filled;
}

Result<Change> insertBranchTemplate(const Tree &tree, const Id<BranchTemplate> &id, const Place &place,
                                    std::span<const Substitution> substitutions, Context &context)
{
    const BranchTemplate *record = tree.find(id);
    if (!record || !record->tree.value)
        return refuse(Tr::tr("The template is not in the tree any more."));
    const Tree &pattern = *record->tree.value;
    static const std::vector<Substitution> asItIs(1);
    if (substitutions.empty())
        substitutions = asItIs;
    Tree to = tree;
    Change whole;
    for (const Substitution &answers : substitutions) {
        Tree filled = substituted(pattern, answers);
        const Result<Change> made = settleAnswers(pattern, filled, to, context);
        if (!made)
            return tl::unexpected(made.error());
        const Result<Change> copied = copyBranch(filled, topsOf(filled), to, place, context);
        if (auto done = apply(to, copied); !done)
            return tl::unexpected(done.error());
        whole = compose(compose(whole, *made), *copied);
    }
    return whole;
}

Result<std::vector<Substitution>> combined(const QStringList &placeholders,
                                           std::span<const QStringList> answers)
{
    std::vector<Substitution> all(1);
    for (qsizetype i = 0; i < placeholders.size() && static_cast<std::size_t>(i) < answers.size(); ++i) {
        const QStringList &values = answers[static_cast<std::size_t>(i)];
        if (values.isEmpty())
            continue;
        if (all.size() * static_cast<std::size_t>(values.size()) > mostInsertions)
            return refuse(Tr::tr("That would insert more than %1 branches at once: name fewer values.")
                              .arg(mostInsertions));
        std::vector<Substitution> next;
        for (const Substitution &before : all) {
            for (const QString &value : values) {
                next.push_back(before);
                next.back()[placeholders[i]] = value;
            }
        }
        all = std::move(next);
    }
    return all;
}

} // namespace espalier::edit
