// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/edit/template.h"

#include "core/edit/map_values.h"
#include "core/model/queries.h"

#include <QLocale>

#include <cmath>

namespace espalier::edit {

namespace {

/// Moves days and replaces the placeholder, wherever a field holds one.
struct Fill
{
    qint64 days;
    QString market;
    QString goal;

    void operator()(QDate &day) const
    {
        if (day.isValid())
            day = day.addDays(days);
    }
    void operator()(QDateTime &instant) const
    {
        if (instant.isValid())
            instant = instant.addDays(days);
    }
    void operator()(QString &text) const
    {
        text.replace(QStringLiteral("{market}"), market);
        text.replace(QStringLiteral("{goal}"), goal);
    }
};

/// A number as a sentence holds it: "6 million", "300,000", "1,450". Templates are written in English.
QString spoken(double number)
{
    constexpr double million = 1e6;
    const bool inMillions = std::abs(number) >= million && std::abs(number) < 1'000 * million &&
                            std::remainder(number, million / 100) == 0;
    const QString digits =
        QLocale(QLocale::English)
            .toString(inMillions ? number / million : number, 'f', QLocale::FloatingPointShortest);
    return inMillions ? digits + QStringLiteral(" million") : digits;
}

/// A record as the change leaves it.
template <class Record>
Record edited(const Change &change, const std::shared_ptr<const Record> &before)
{
    for (const Delta<Record> &delta : change.*rowOf<Record>().deltas) {
        if (delta.before == before)
            return *delta.after;
    }
    return *before;
}

template <class Record>
void put(Change &change, const std::shared_ptr<const Record> &before, Record record)
{
    auto after = std::make_shared<const Record>(std::move(record));
    for (Delta<Record> &delta : change.*rowOf<Record>().deltas) {
        if (delta.before == before) {
            delta.after = std::move(after);
            return;
        }
    }
    append<Record>(change, {before, std::move(after)});
}

/// Sets the target; start, path and limits were chosen for the template's own and keep their proportion to
/// it.
void rescale(Node &goal, double target)
{
    const double old = goal.targetValue.value_or(0);
    goal.targetValue = target;
    if (old == 0)
        return;
    const auto scale = [factor = target / old](std::optional<double> &value) {
        if (value)
            *value *= factor;
    };
    scale(goal.startValue);
    scale(goal.targetHigh);
    for (DatedValue &point : goal.targetPoints)
        point.value *= target / old;
    for (Band &band : goal.bands) {
        if (band.basis == BandBasis::PercentOfDue)
            continue;
        scale(band.from);
        scale(band.to);
    }
}

} // namespace

Change fillIn(const Tree &tree, const TemplateAnswers &answers, QDate today)
{
    const QDate asOf = tree.info().asOf;
    const std::vector<Slot> tops = topNodes(tree);
    const std::optional<double> goal =
        answers.goal || tops.empty() ? answers.goal : tree.nodes().at(tops.front())->targetValue;
    Fill fill{asOf.isValid() ? asOf.daysTo(today) : 0, answers.market.trimmed(),
              goal ? spoken(*goal) : QStringLiteral("our target")};
    if (fill.market.isEmpty())
        fill.market = QStringLiteral("our market");
    Change change = mapValues(tree, fill);

    TreeInfo info = change.info.after ? *change.info.after : tree.info();
    info.asOf = QDate();
    change.info = {std::make_shared<const TreeInfo>(tree.info()), std::make_shared<const TreeInfo>(info)};

    for (const auto &[id, name] : answers.people) {
        const Slot slot = tree.all<Person>().slotOf(id);
        if (slot == noSlot || name.trimmed().isEmpty())
            continue;
        const auto &before = tree.all<Person>().shared(slot);
        Person person = edited(change, before);
        person.name = name.trimmed();
        put(change, before, std::move(person));
    }
    if (answers.goal && !tops.empty()) {
        const auto &before = tree.nodes().shared(tops.front());
        Node first = edited(change, before);
        rescale(first, *answers.goal);
        put(change, before, std::move(first));
    }
    return change;
}

} // namespace espalier::edit
