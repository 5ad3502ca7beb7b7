// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/formula_unit.h"

#include "core/base/number.h"
#include "core/base/tr.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier {
namespace {

using Kind = Quantity::Kind;

tl::unexpected<Error> failAt(const FormulaStep &step, const QString &what)
{
    return tl::unexpected(Error{ErrorKind::Refused, what, {}, 0, step.column});
}

bool isNumber(const Quantity &quantity)
{
    return quantity.currencyPower == 0 && quantity.timePower == 0;
}

bool isSameDimension(const Quantity &a, const Quantity &b)
{
    return a.currencyPower == b.currencyPower && a.timePower == b.timePower && a.currency == b.currency &&
           a.time == b.time;
}

Quantity plain()
{
    return {};
}

Result<Quantity> added(const FormulaStep &step, const Quantity &a, const Quantity &b)
{
    if (a.kind == Kind::Constant)
        return b;
    if (b.kind == Kind::Constant)
        return a;
    if (a.isScaled)
        return b;
    if (b.isScaled)
        return a;
    const bool mixesShares = isNumber(a) && isNumber(b) && a.kind != b.kind &&
                             (a.kind == Kind::Share || b.kind == Kind::Share) &&
                             (a.kind == Kind::Count || b.kind == Kind::Count);
    if (!isSameDimension(a, b) || mixesShares)
        return failAt(step, Tr::tr("%1 and %2 do not go together here.").arg(spoken(a), spoken(b)));
    Quantity sum = a;
    if (a.kind != b.kind)
        sum.kind = Kind::Plain;
    return sum;
}

/// Squares of squares soon mean nothing, and would run out of the numbers that count them.
Result<Quantity> withPowers(const FormulaStep &step, Quantity quantity, int currencyPower, int timePower)
{
    if (std::max(std::abs(currencyPower), std::abs(timePower)) > 9)
        return failAt(step, Tr::tr("What comes out here is no quantity that anybody measures."));
    quantity.currencyPower = currencyPower;
    quantity.timePower = timePower;
    // Of a dimension that is there no more nothing is remembered.
    if (currencyPower == 0)
        quantity.currency.clear();
    if (timePower == 0)
        quantity.time.clear();
    if (!isNumber(quantity))
        quantity.kind = Kind::Plain;
    return quantity;
}

/// 1.2 × a share is a share still; 5,000 × a share is so many of something.
bool isMoreThanShares(const FormulaStep &step)
{
    constexpr double mostTimes = 10;
    return step.operation != Operation::Number || std::abs(step.number) > mostTimes;
}

/// `factors` are the steps that `a` and `b` come from.
Result<Quantity> multiplied(const FormulaStep &step, const Quantity &a, const Quantity &b,
                            std::pair<const FormulaStep &, const FormulaStep &> factors, int sign)
{
    if (a.currencyPower != 0 && b.currencyPower != 0 && a.currency != b.currency)
        return failAt(
            step, Tr::tr("%1 and %2 are two currencies, and none is converted.").arg(a.currency, b.currency));
    if (a.timePower != 0 && b.timePower != 0 && a.time != b.time)
        return failAt(step,
                      Tr::tr("%1 and %2 are two units of time; measure both in one.").arg(a.time, b.time));
    Quantity product = a;
    product.currency = a.currencyPower != 0 ? a.currency : b.currency;
    product.time = a.timePower != 0 ? a.time : b.time;
    // 200 visits × 3 % are visits; orders ÷ visits is a ratio; 3 % of 5 % is a share.
    const bool aScales = a.kind == Kind::Constant || a.kind == Kind::Share;
    const bool bScales = b.kind == Kind::Constant || b.kind == Kind::Share;
    if (a.kind == Kind::Constant && b.kind == Kind::Constant)
        product.kind = Kind::Constant;
    else if (sign < 0)
        product.kind = a.kind == b.kind || a.kind == Kind::Constant ? Kind::Plain : a.kind;
    else if (aScales && b.kind != Kind::Constant)
        product.kind = b.kind;
    else
        product.kind = bScales ? a.kind : Kind::Plain;
    const bool isFactor = (a.kind == Kind::Constant) != (b.kind == Kind::Constant);
    if (isFactor && sign > 0 && product.kind == Kind::Share &&
        isMoreThanShares(a.kind == Kind::Constant ? factors.first : factors.second))
        product.kind = Kind::Plain;
    product.isScaled = (a.isScaled || b.isScaled || isFactor) && product.kind != Kind::Share;
    return withPowers(step, product, a.currencyPower + sign * b.currencyPower,
                      a.timePower + sign * b.timePower);
}

Result<Quantity> raised(const FormulaStep &step, const Quantity &base, const FormulaStep &exponent,
                        const Quantity &power)
{
    if (!isNumber(power))
        return failAt(step, Tr::tr("An exponent is a number, not %1.").arg(spoken(power)));
    if (isNumber(base))
        return base.kind == Kind::Constant && power.kind == Kind::Constant ? base : plain();
    const double times = exponent.operation == Operation::Number ? exponent.number : 0.5;
    if (times != std::floor(times) || std::abs(times) > 9)
        return failAt(step, Tr::tr("%1 can only be raised to a whole number.").arg(spoken(base)));
    return withPowers(step, base, base.currencyPower * static_cast<int>(times),
                      base.timePower * static_cast<int>(times));
}

Result<Quantity> rooted(const FormulaStep &step, const Quantity &base)
{
    if (base.currencyPower % 2 != 0 || base.timePower % 2 != 0)
        return failAt(step, Tr::tr("There is no square root of %1.").arg(spoken(base)));
    if (base.kind == Kind::Constant)
        return base;
    Quantity root = base;
    root.kind = Kind::Plain;
    return withPowers(step, root, base.currencyPower / 2, base.timePower / 2);
}

/// What one step of the program left on the stack.
struct Part
{
    Quantity quantity;
    std::size_t step;
};

/// 20 beside a share of 1 is 2,000 %, which nobody means.
Result<void> checkNumbersBeside(const Formula &formula, std::span<const Part> parts)
{
    if (std::ranges::none_of(parts, [](const Part &part) { return part.quantity.kind == Kind::Share; }))
        return {};
    for (const Part &part : parts) {
        const FormulaStep &step = formula.steps[part.step];
        if (step.operation == Operation::Number && step.number > 1)
            return failAt(step, Tr::tr("A % is reckoned as a share of 1: write %1% here, or %2.")
                                    .arg(QString::fromLatin1(numberText(step.number)),
                                         QString::fromLatin1(numberText(step.number / 100))));
    }
    return {};
}

} // namespace

Quantity quantityOf(const Unit &unit)
{
    switch (unit.kind) {
    case Unit::Kind::Percent:
        return {Kind::Share, {}, 0, {}, 0, false};
    case Unit::Kind::Count:
        return {Kind::Count, {}, 0, {}, 0, false};
    case Unit::Kind::Currency:
        return {Kind::Plain, unit.name, 1, {}, 0, false};
    case Unit::Kind::Duration:
        return {Kind::Plain, {}, 0, unit.name, 1, false};
    case Unit::Kind::Unset:
    case Unit::Kind::Score:
    case Unit::Kind::Custom:
        break;
    }
    return plain();
}

Unit unitIn(const Tree &tree, const Node &node)
{
    Unit unit = node.unit;
    if (unit.kind == Unit::Kind::Currency && unit.name.isEmpty())
        unit.name = tree.info().currency;
    return unit;
}

QString spoken(const Quantity &quantity)
{
    const auto factor = [](const QString &name, int power) {
        const QString shown = name.isEmpty() ? Tr::tr("(no name)") : name;
        return power == 1 ? shown : QStringLiteral("%1^%2").arg(shown).arg(power);
    };
    QStringList over;
    QStringList under;
    for (const auto &[name, power] : {std::pair(quantity.currency, quantity.currencyPower),
                                      std::pair(quantity.time, quantity.timePower)}) {
        if (power > 0)
            over.append(factor(name, power));
        else if (power < 0)
            under.append(factor(name, -power));
    }
    if (over.isEmpty() && under.isEmpty())
        return quantity.kind == Kind::Share   ? QStringLiteral("%")
               : quantity.kind == Kind::Count ? Tr::tr("a count")
                                              : Tr::tr("a number");
    if (over.isEmpty())
        over.append(QStringLiteral("1"));
    const QString top = over.join(QStringLiteral(" × "));
    return under.isEmpty() ? top : top + QStringLiteral(" ÷ ") + under.join(QStringLiteral(" ÷ "));
}

Result<Quantity> quantityOf(const Formula &formula, std::span<const Unit> units)
{
    QVarLengthArray<Part, 8> stack;
    std::size_t next = 0;
    for (std::size_t i = 0; i < formula.steps.size(); ++i) {
        const FormulaStep &step = formula.steps[i];
        const qsizetype from = stack.size() - step.count;
        const auto taken = std::span(std::as_const(stack)).subspan(static_cast<std::size_t>(from));
        const auto part = [&](std::size_t k) -> const Quantity & { return taken[k].quantity; };
        const auto stepOf = [&](std::size_t k) -> const FormulaStep & {
            return formula.steps[taken[k].step];
        };
        Result<Quantity> result = plain();
        switch (step.operation) {
        case Operation::Number:
            result = Quantity{Kind::Constant, {}, 0, {}, 0, false};
            break;
        case Operation::Percent:
            result = Quantity{Kind::Share, {}, 0, {}, 0, false};
            break;
        case Operation::Reference:
            result = quantityOf(units[next++]);
            break;
        case Operation::Negate:
        case Operation::Absolute:
        case Operation::Round:
            result = part(0);
            break;
        case Operation::Multiply:
            result = multiplied(step, part(0), part(1), {stepOf(0), stepOf(1)}, 1);
            break;
        case Operation::Divide:
            result = multiplied(step, part(0), part(1), {stepOf(0), stepOf(1)}, -1);
            break;
        case Operation::Power:
            result = raised(step, part(0), stepOf(1), part(1));
            break;
        case Operation::SquareRoot:
            result = rooted(step, part(0));
            break;
        case Operation::Add:
        case Operation::Subtract:
        case Operation::Minimum:
        case Operation::Maximum:
        case Operation::Sum:
        case Operation::Average:
            if (const auto fine = checkNumbersBeside(formula, taken); !fine)
                return tl::unexpected(fine.error());
            result = part(0);
            for (std::size_t k = 1; result && k < step.count; ++k)
                result = added(step, *result, part(k));
            break;
        }
        if (!result)
            return result;
        stack.resize(from);
        stack.append({std::move(*result), i});
    }
    return stack.isEmpty() ? plain() : stack.back().quantity;
}

Result<void> checkFit(const Formula &formula, const Quantity &result, const Unit &unit)
{
    if (!unit.isSet() || unit.kind == Unit::Kind::Custom)
        return {};
    if (unit.kind == Unit::Kind::Percent) {
        // Orders ÷ visits × 100 is what people write on paper; here the × 100 is done when it is shown.
        QVarLengthArray<std::size_t, 16> stack;
        for (std::size_t i = 0; i < formula.steps.size(); ++i) {
            const FormulaStep &step = formula.steps[i];
            const auto isHundred = [&](std::size_t taken) {
                return formula.steps[taken].operation == Operation::Number &&
                       formula.steps[taken].number == 100;
            };
            const auto taken = std::span(std::as_const(stack)).last(step.count);
            if (step.operation == Operation::Multiply && std::ranges::any_of(taken, isHundred))
                return failAt(step, Tr::tr("A % is reckoned as a share of 1: leave the × 100 out."));
            stack.resize(stack.size() - step.count);
            stack.append(i);
        }
    }
    const Quantity wanted = quantityOf(unit);
    // A payback of so many months is money by money a month; a ratio may be a share, a count or a time.
    const bool isTime = unit.kind == Unit::Kind::Duration && isNumber(result) && result.kind == Kind::Plain;
    const bool isOtherNumber = (wanted.kind == Kind::Count && result.kind == Kind::Share) ||
                               (wanted.kind == Kind::Share && result.kind == Kind::Count);
    if (result.kind == Kind::Constant || result.isScaled || isTime ||
        (isSameDimension(result, wanted) && !isOtherNumber))
        return {};
    return tl::unexpected(
        Error{ErrorKind::Refused,
              Tr::tr("This comes to %1, and the unit of the node is %2.").arg(spoken(result), spoken(wanted)),
              {},
              0,
              1});
}

} // namespace espalier
