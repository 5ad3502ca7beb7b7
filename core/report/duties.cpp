// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/duties.h"

#include "core/base/tr.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace espalier {

namespace {

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString titleOf(const Node &node)
{
    return node.code.isEmpty() ? node.title : node.code + u' ' + node.title;
}

bool isOverdue(const Action &action, QDate day)
{
    return action.due.isValid() && action.due < day;
}

QString lineOf(const Tree &tree, const AwaitedValue &value)
{
    const QString title = titleOf(*tree.nodes().at(value.node));
    if (!value.last.isValid())
        return Tr::tr("Value: %1 has none yet").arg(title);
    const QString text = value.isLate ? Tr::tr("Value, late: %1, last until %2, expected by %3")
                                      : Tr::tr("Value: %1, last until %2, expected by %3");
    return text.arg(title, isoText(value.last), isoText(value.expectedBy));
}

QString lineOf(const Tree &tree, const Action &action, QDate day)
{
    const Node *node = tree.find(action.origin.node);
    const QString what = node ? Tr::tr("%1 (%2)").arg(action.text, titleOf(*node)) : action.text;
    if (!action.due.isValid())
        return Tr::tr("Action: %1").arg(what);
    const QString text =
        isOverdue(action, day) ? Tr::tr("Action, overdue: %1, due %2") : Tr::tr("Action: %1, due %2");
    return text.arg(what, isoText(action.due));
}

QString lineOf(const Tree &tree, const FiredBand &fired)
{
    const Band &band = bandOf(tree, fired);
    const QString title = titleOf(*tree.nodes().at(fired.node));
    const QString what = band.action.isEmpty() ? Tr::tr("say what to do") : band.action;
    const QString text = fired.isOverdue ? Tr::tr("No Action yet, overdue: %1 in “%2” since %3: %4, due %5")
                                         : Tr::tr("No Action yet: %1 in “%2” since %3: %4, due %5");
    return text.arg(title, Tr::word(nameOf(band.status)), isoText(fired.since), what, isoText(fired.due));
}

QString messageTo(const Tree &tree, const Derived &derived, const Duties &duties)
{
    const Person *person = tree.find(duties.who);
    const QString head = person ? Tr::tr("Hello %1,\n\nthis waits for you in “%2” (as of %3):")
                                      .arg(person->name, tree.info().title, isoText(derived.day()))
                                : Tr::tr("Nobody is named for this in “%1” (as of %2):")
                                      .arg(tree.info().title, isoText(derived.day()));
    QString text = head + QStringLiteral("\n\n");
    for (const QString &line : dutyLines(tree, derived, duties))
        text += QStringLiteral("- ") + line + u'\n';
    return text;
}

} // namespace

std::vector<Duties> dutiesOf(const Tree &tree, const Derived &derived)
{
    std::map<PersonId, Duties> byPerson;
    for (const AwaitedValue &value : awaitedValues(tree, derived))
        byPerson[derived.ownerOf(tree, value.node)].values.push_back(value);
    for (const Action &action : tree.all<Action>()) {
        if (action.state == ActionState::Open)
            byPerson[action.who].actions.push_back(action.id);
    }
    for (const FiredBand &fired : firedBands(tree, derived)) {
        if (fired.action.isNull())
            byPerson[fired.who].bands.push_back(fired);
    }
    std::vector<Duties> all;
    for (auto &[who, duties] : byPerson) {
        duties.who = who;
        std::ranges::sort(duties.actions, {}, [&](const ActionId &id) {
            const Action &action = *tree.find(id);
            return std::tuple(!action.due.isValid(), action.due, id);
        });
        all.push_back(std::move(duties));
    }
    std::ranges::stable_sort(all, [&](const Duties &a, const Duties &b) {
        const Person *first = tree.find(a.who);
        const Person *second = tree.find(b.who);
        return first && second ? first->name < second->name : first != nullptr && second == nullptr;
    });
    return all;
}

std::vector<Duties> pressingDuties(const Tree &tree, const Derived &derived)
{
    std::vector<Duties> all = dutiesOf(tree, derived);
    for (Duties &duties : all) {
        std::erase_if(duties.values, [](const AwaitedValue &value) { return !value.isLate; });
        std::erase_if(duties.actions,
                      [&](const ActionId &id) { return !isOverdue(*tree.find(id), derived.day()); });
    }
    std::erase_if(all, [](const Duties &duties) { return duties.count() == 0; });
    return all;
}

QStringList dutyLines(const Tree &tree, const Derived &derived, const Duties &duties)
{
    QStringList lines;
    for (const FiredBand &fired : duties.bands)
        lines += lineOf(tree, fired);
    for (const ActionId &action : duties.actions)
        lines += lineOf(tree, *tree.find(action), derived.day());
    for (const AwaitedValue &value : duties.values)
        lines += lineOf(tree, value);
    return lines;
}

QString reminderText(const Tree &tree, const Derived &derived, std::span<const Duties> duties)
{
    QStringList messages;
    for (const Duties &one : duties)
        messages += messageTo(tree, derived, one);
    return messages.join(QStringLiteral("\n"));
}

} // namespace espalier
