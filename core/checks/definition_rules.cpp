// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0

// D: whether each node says what it is, who answers for it and when.
#include "core/checks/rule_groups.h"

#include "core/base/tr.h"
#include "core/checks/title_rules.h"
#include "core/edit/record.h"

#include <QLocale>

#include <algorithm>

namespace espalier {

namespace {

/// The names of what a finding says is missing, one behind the other.
QString listed(const Finding &finding, std::initializer_list<std::pair<const char *, QString>> names)
{
    QStringList out;
    for (const auto &[key, name] : names) {
        if (finding.detail->words.contains(QLatin1String(key)))
            out += name;
    }
    return out.join(QStringLiteral(", "));
}

// D1

void judgeResponsibility(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    QStringList lacks;
    if (node.owner.isNull())
        lacks += QStringLiteral("owner");
    if (!look.derived.horizonOf(look.tree, slot).isSet())
        lacks += QStringLiteral("horizon");
    // What is reckoned from other nodes needs no source of its own.
    if (look.derived.sourceOf(look.tree, slot).isNull() && node.formula.isEmpty())
        lacks += QStringLiteral("source");
    if (!lacks.isEmpty())
        found.add({{}, lacks, {}});
}
QString tellResponsibility(const Telling &telling)
{
    return Tr::tr("%1 lacks: %2.")
        .arg(telling.title(), listed(telling.finding, {{"owner", Tr::tr("an owner of its own")},
                                                       {"horizon", Tr::tr("a horizon")},
                                                       {"source", Tr::tr("a data source")}}));
}

// D2

bool isActive(const Person &person, QDate day)
{
    return (!person.activeTo.isValid() || person.activeTo >= day) &&
           (!person.activeFrom.isValid() || person.activeFrom <= day);
}
/// The last word is "team", or all of the name is a part of an organisation: "Marketing", "Team Vertrieb".
bool isGroup(const Lexicon &lexicon, const QString &name)
{
    const TextWords words(name);
    if (words.size() == 0)
        return false;
    if (lexicon.has(WordList::Group, words[words.size() - 1]))
        return true;
    const std::size_t first = lexicon.has(WordList::Group, words[0]) ? 1 : 0;
    const auto part = lexicon.firstIn(words, WordList::Department, first);
    return part && part->first == first && part->first + part->count == words.size();
}
void judgeOwner(const Look &look, Slot slot, Found &found)
{
    const Person *owner = look.tree.find(look.node(slot).owner);
    if (!owner)
        return;
    if (!isActive(*owner, look.day()))
        found.add({{}, {owner->name, QStringLiteral("inactive")}, {}});
    else if (isGroup(look.lexicon, owner->name))
        found.add({{}, {owner->name, QStringLiteral("group")}, {}});
}
QString tellOwner(const Telling &telling)
{
    if (telling.word(1) == QStringLiteral("inactive"))
        return Tr::tr("%1 is owned by %2, who is not active now. Name who answers for it.")
            .arg(telling.title(), telling.word());
    return Tr::tr("%1 is owned by %2, and %2 cannot be asked. Name one person or role.")
        .arg(telling.title(), Tr::quoted(telling.word()));
}
Result<Change> handToDeputy(const Tree &tree, const Derived &derived, const Finding &finding, Context &)
{
    const Node &node = *tree.nodes().at(finding.subject);
    const Person *owner = tree.find(node.owner);
    const Person *deputy = owner ? tree.find(owner->deputy) : nullptr;
    if (!deputy || isActive(*owner, derived.day()) || !isActive(*deputy, derived.day()))
        return refuse(Tr::tr("There is no deputy who is active."));
    return edit::setField(tree, node.id, &Node::owner, deputy->id);
}

// D3

void judgeSteward(const Look &look, Slot slot, Found &found)
{
    if (!look.isGoalOrObjective(slot) || !look.node(slot).steward.isNull())
        return;
    const Source *source = look.tree.find(look.derived.sourceOf(look.tree, slot));
    if (!source || source->owner.isNull())
        found.add();
}
QString tellSteward(const Telling &telling)
{
    return Tr::tr("Nobody answers for the data of %1.").arg(telling.title());
}

// D4, D5, D6

void judgeCalculation(const Look &look, Slot slot, Found &found)
{
    if (look.node(slot).definition.isEmpty() && look.node(slot).formula.isEmpty())
        found.add();
}
QString tellCalculation(const Telling &telling)
{
    return Tr::tr("%1 does not say how it is calculated. Could a numerate stranger calculate it?")
        .arg(telling.title());
}
void judgeUnit(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    QStringList lacks;
    if (!node.unit.isSet())
        lacks += QStringLiteral("unit");
    if (node.direction == Direction::Unset)
        lacks += QStringLiteral("direction");
    if (!lacks.isEmpty())
        found.add({{}, lacks, {}});
}
QString tellUnit(const Telling &telling)
{
    return Tr::tr("%1 lacks: %2.")
        .arg(telling.title(), listed(telling.finding, {{"unit", Tr::tr("a unit")},
                                                       {"direction", Tr::tr("which direction is better")}}));
}
bool isQuestion(const QString &text)
{
    return text.endsWith(QLatin1Char('?')) || text.endsWith(QChar(u'？')) || text.endsWith(QChar(u'؟'));
}
void judgeQuestion(const Look &look, Slot slot, Found &found)
{
    if (!isQuestion(look.node(slot).question.trimmed()))
        found.add();
}
QString tellQuestion(const Telling &telling)
{
    if (telling.node()->question.isEmpty())
        return Tr::tr("%1 answers no question.").arg(telling.title());
    return Tr::tr("The question of %1 is none: %2")
        .arg(telling.title(), Tr::quoted(telling.node()->question));
}
Result<Change> addQuestionMark(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    const Node &node = *tree.nodes().at(finding.subject);
    QString question = node.question.trimmed();
    while (question.endsWith(QLatin1Char('.')) || question.endsWith(QLatin1Char('!')))
        question.chop(1);
    if (question.isEmpty())
        return refuse(Tr::tr("There is no question yet."));
    return edit::setField(tree, node.id, &Node::question, question + QLatin1Char('?'));
}

// D7

void judgeRatio(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    const bool isRatio = node.unit.kind == Unit::Kind::Percent || look.hasMark(slot, WordList::Ratio);
    // A formula names its parts, and D4 asks for what is not there at all.
    if (!isRatio || !node.formula.isEmpty() || node.definition.isEmpty())
        return;
    QString definition = node.definition;
    const bool hasSign = definition.contains(QChar(u'÷')) || definition.contains(QLatin1Char('/'));
    const TextWords words(definition.replace(QLatin1Char('-'), QLatin1Char(' ')));
    const WordMarks marks = look.lexicon.marksIn(words);
    QStringList lacks;
    if (!hasSign && !(marks & markOf(WordList::Parts)))
        lacks += QStringLiteral("parts");
    // A value of each week or month says its window itself.
    const bool hasWindow = (marks & markOf(WordList::Window)) || node.valueKind == ValueKind::Rolling ||
                           look.derived.cadenceOf(look.tree, slot).typicalDays() > 0;
    if (!hasWindow)
        lacks += QStringLiteral("window");
    if (!lacks.isEmpty())
        found.add({{}, lacks, {}});
}
QString tellRatio(const Telling &telling)
{
    return Tr::tr("The definition of %1 does not say: %2.")
        .arg(telling.title(), listed(telling.finding, {{"parts", Tr::tr("what is divided by what")},
                                                       {"window", Tr::tr("over which time")}}));
}

// D12

void judgeReason(const Look &look, Slot slot, Found &found)
{
    if (look.node(slot).reason.isEmpty())
        found.add();
}
QString tellReason(const Telling &telling)
{
    return Tr::tr("%1 does not say why it exists.").arg(telling.title());
}

// D13

void judgeTarget(const Look &look, Slot slot, Found &found)
{
    const Node &node = look.node(slot);
    if (!node.targetValue)
        return;
    const auto add = [&](double from, double to, const char *what, std::optional<Severity> severity = {}) {
        found.add({{}, {QLatin1String(what)}, {from, to}}, severity);
    };
    if (node.direction == Direction::Range && node.targetHigh && *node.targetHigh < *node.targetValue)
        add(*node.targetValue, *node.targetHigh, "range");
    if (!node.startValue || node.direction == Direction::Range || node.direction == Direction::Hold)
        return;
    const double start = *node.startValue;
    const double target = *node.targetValue;
    if ((node.direction == Direction::Higher && target < start) ||
        (node.direction == Direction::Lower && target > start))
        add(start, target, node.direction == Direction::Higher ? "higher" : "lower");
    else if (target == start)
        add(start, target, "same", Severity::Hint);
}
QString tellTarget(const Telling &telling)
{
    const QString kind = telling.word();
    const QString text =
        kind == QStringLiteral("range") ? Tr::tr("The range that %1 should keep begins at %2 and ends at %3.")
        : kind == QStringLiteral("higher") ? Tr::tr("For %1 higher is better, but it goes from %2 to %3.")
        : kind == QStringLiteral("lower")
            ? Tr::tr("For %1 lower is better, but it goes from %2 to %3.")
            : Tr::tr("%1 starts at %2 and its target is %3 as well. If it should "
                     "be held, say so.");
    return text.arg(telling.title(), telling.amount(0), telling.amount(1));
}
Result<Change> fitDirection(const Tree &tree, const Derived &, const Finding &finding, Context &)
{
    const Node &node = *tree.nodes().at(finding.subject);
    return edit::edit(tree, node.id, [&](Node &one) {
        if (one.direction == Direction::Range)
            std::swap(one.targetValue, one.targetHigh);
        else if (one.targetValue == one.startValue)
            one.direction = Direction::Hold;
        else
            one.direction = one.targetValue > one.startValue ? Direction::Higher : Direction::Lower;
    });
}

constexpr RuleGroup group = RuleGroup::Definition;
constexpr Severity silent = Severity::Silent;
constexpr Severity hint = Severity::Hint;
constexpr Severity warning = Severity::Warning;
constexpr Severity error = Severity::Error;

constexpr Rule table[] = {
    {
        .id = "D1",
        .group = group,
        .draft = hint,
        .signOff = error,
        .reads = facet::owner | facet::timing | facet::formula | facet::values,
        .judge = judgeResponsibility,
        .message = tellResponsibility,
        .title = QT_TRANSLATE_NOOP("Check", "Owner, horizon or source missing"),
        .why =
            QT_TRANSLATE_NOOP("Check", "What nobody owns, nobody moves. An inherited owner is shown and does "
                                       "not count; horizon and source may be inherited."),
        .source = "Drucker, The Practice of Management (1954)",
        .mend = QT_TRANSLATE_NOOP("Check", "Name one person, until when, and where the number comes from."),
    },
    {
        .id = "D2",
        .group = group,
        .draft = warning,
        .signOff = error,
        .reads = facet::owner | facet::people,
        .judge = judgeOwner,
        .message = tellOwner,
        .title = QT_TRANSLATE_NOOP("Check", "Owner is a group, or no longer active"),
        .why = QT_TRANSLATE_NOOP("Check", "Where all answer, nobody does."),
        .source = "Darley and Latané, Bystander intervention in emergencies (1968)",
        .mend = QT_TRANSLATE_NOOP("Check",
                                  "Name one person or role; a team may stand in the register of people."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Hand it to the deputy"), handToDeputy},
        .words = markOf(WordList::Group) | markOf(WordList::Department),
    },
    {
        .id = "D3",
        .group = group,
        .draft = silent,
        .signOff = hint,
        .reads = facet::owner | facet::timing | facet::sources | facet::values,
        .judge = judgeSteward,
        .message = tellSteward,
        .title = QT_TRANSLATE_NOOP("Check", "Goal or objective without data steward"),
        .why = QT_TRANSLATE_NOOP("Check",
                                 "Who owns a number moves it; somebody else has to see that it is right."),
        .source = "DAMA, Data Management Body of Knowledge (2017)",
        .mend = QT_TRANSLATE_NOOP("Check", "Name a data steward, or an owner of the data source."),
    },
    {
        .id = "D4",
        .group = group,
        .draft = silent,
        .signOff = error,
        .reads = facet::texts | facet::formula,
        .judge = judgeCalculation,
        .message = tellCalculation,
        .title = QT_TRANSLATE_NOOP("Check", "No calculation"),
        .why = QT_TRANSLATE_NOOP("Check",
                                 "Two people who reckon differently agree on a name and on nothing else."),
        .source = "Neely et al., Designing performance measures (1997)",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Write how it is calculated: what is counted, from where, and what is "
                                       "left out."),
    },
    {
        .id = "D5",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reads = facet::measure,
        .judge = judgeUnit,
        .message = tellUnit,
        .title = QT_TRANSLATE_NOOP("Check", "No unit or direction"),
        .why =
            QT_TRANSLATE_NOOP("Check", "A number without a unit says nothing, and without a direction it is "
                                       "neither good nor bad."),
        .source = "Neely et al., Designing performance measures (1997)",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Set the unit and say whether higher, lower, a range or no change is "
                                       "better."),
    },
    {
        .id = "D6",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reads = facet::texts,
        .judge = judgeQuestion,
        .message = tellQuestion,
        .title = QT_TRANSLATE_NOOP("Check", "No question, or not a question"),
        .why = QT_TRANSLATE_NOOP("Check", "A metric that answers no question is looked at and forgotten."),
        .source = "Basili, Caldiera and Rombach, The Goal Question Metric Approach (1994)",
        .mend = QT_TRANSLATE_NOOP("Check", "Write the question that somebody asks before deciding."),
        .fix = {QT_TRANSLATE_NOOP("Check", "End it with a question mark"), addQuestionMark},
    },
    {
        .id = "D7",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reads = facet::title | facet::texts | facet::measure | facet::formula | facet::timing |
                 facet::values | facet::sources,
        .judge = judgeRatio,
        .message = tellRatio,
        .title = QT_TRANSLATE_NOOP("Check", "Rate or ratio without numerator, denominator or window"),
        .why = QT_TRANSLATE_NOOP(
            "Check", "The same rate over another base or time is another rate. A cadence is a window."),
        .source = "Kohavi, Tang and Xu, Trustworthy Online Controlled Experiments (2020)",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Say in the definition what is divided by what, and over which time."),
        .words = markOf(WordList::Ratio) | markOf(WordList::Parts) | markOf(WordList::Window),
    },
    {
        .id = "D8",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reads = facet::title | facet::measure | facet::target,
        .judge = judgeVagueWord,
        .message = tellVagueWord,
        .title = QT_TRANSLATE_NOOP("Check", "Vague word in a goal or objective"),
        .why = QT_TRANSLATE_NOOP("Check",
                                 "A goal that cannot be missed cannot be reached either. Silent where a "
                                 "number, or unit and target, say what is meant."),
        .source = "Locke and Latham, A Theory of Goal Setting (1990)",
        .mend = QT_TRANSLATE_NOOP("Check", "Say what somebody would see, or add unit and target."),
        .words = markOf(WordList::Vague) | markOf(WordList::Number),
    },
    {
        .id = "D9",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reads = facet::title,
        .judge = judgeActivity,
        .message = tellActivity,
        .title = QT_TRANSLATE_NOOP("Check", "Metric named as an activity"),
        .why = QT_TRANSLATE_NOOP("Check", "What was done is no proof that it helped. Silent where the title "
                                          "counts something."),
        .source = "Doerr, Measure What Matters (2018)",
        .mend = QT_TRANSLATE_NOOP("Check", "Name what is counted when it is done; the activity itself is a "
                                           "campaign or an action."),
        .words = markOf(WordList::Activity) | markOf(WordList::ActivityLast) | markOf(WordList::Measure) |
                 markOf(WordList::Ratio),
    },
    {
        .id = "D10",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reads = facet::title | facet::measure | facet::target | facet::timing | facet::values,
        .judge = judgeGoal,
        .message = tellGoal,
        .title = QT_TRANSLATE_NOOP("Check", "Goal or objective not specific, measurable or time-bound"),
        .why = QT_TRANSLATE_NOOP("Check",
                                 "Only what can be checked on a day can be steered towards. Unit, target "
                                 "and horizon are asked before the title."),
        .source = "Doran, There’s a S.M.A.R.T. way to write management’s goals and objectives (1981)",
        .mend = QT_TRANSLATE_NOOP("Check", "Say what should change, set unit and target, and a day."),
        .words = markOf(WordList::Number) | markOf(WordList::Date),
    },
    {
        .id = "D11",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reads = facet::title,
        .judge = judgeNamingRule,
        .message = tellNamingRule,
        .title = QT_TRANSLATE_NOOP("Check", "Naming rule of the tier"),
        .why = QT_TRANSLATE_NOOP("Check",
                                 "Who reads a hundred titles understands them faster when they are built "
                                 "alike. Read are: without a channel, at most N words, with a number."),
        .source = "ISO/IEC 11179-5, Naming principles (2015)",
        .mend = QT_TRANSLATE_NOOP("Check", "Rename it, or change the naming rule of the tier."),
    },
    {
        .id = "D12",
        .group = group,
        .draft = silent,
        .signOff = warning,
        .reads = facet::texts,
        .judge = judgeReason,
        .message = tellReason,
        .title = QT_TRANSLATE_NOOP("Check", "No reason"),
        .why = QT_TRANSLATE_NOOP("Check", "Without a reason nobody dares to retire it later."),
        .source = "Neely et al., Designing performance measures (1997)",
        .mend = QT_TRANSLATE_NOOP("Check", "Write what would be decided otherwise without it."),
    },
    {
        .id = "D13",
        .group = group,
        .draft = error,
        .signOff = error,
        .reads = facet::measure | facet::target,
        .judge = judgeTarget,
        .message = tellTarget,
        .title = QT_TRANSLATE_NOOP("Check", "Target contradicts start and direction"),
        .why = QT_TRANSLATE_NOOP("Check",
                                 "Green would then mean that things got worse. A target that equals the "
                                 "start is a hint, unless it should be held."),
        .source = "Neely et al., Designing performance measures (1997)",
        .mend = QT_TRANSLATE_NOOP("Check", "Correct the start, the target or the direction."),
        .fix = {QT_TRANSLATE_NOOP("Check", "Let the direction follow the target"), fitDirection},
    },
    {
        .id = "D14",
        .group = group,
        .draft = hint,
        .signOff = warning,
        .reads = facet::title,
        .judge = judgeChannelNamed,
        .message = tellChannelNamed,
        .title = QT_TRANSLATE_NOOP("Check", "Goal or objective names a channel"),
        .why =
            QT_TRANSLATE_NOOP("Check", "A channel in a goal decides the means before the end. Silent where "
                                       "several are named."),
        .source = "Rumelt, Good Strategy Bad Strategy (2011)",
        .mend =
            QT_TRANSLATE_NOOP("Check", "Say what the channel should change, and make the channel a metric "
                                       "below."),
        .words = markOf(WordList::Channel),
    },
};

} // namespace

std::span<const Rule> definitionRules()
{
    return table;
}

} // namespace espalier
