// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/model/amount_text.h"

#include "core/model/tree.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier {
namespace {

constexpr char16_t unbroken = 0x00A0;
constexpr char16_t thin = 0x202F;

/// ISO 4217 codes with a sign that is not taken for another currency's.
struct CurrencySign
{
    QStringView code;
    QStringView sign;
};
constexpr std::array<CurrencySign, 8> signs{{
    {u"USD", u"$"},
    {u"EUR", u"€"},
    {u"GBP", u"£"},
    {u"JPY", u"¥"},
    {u"INR", u"₹"},
    {u"KRW", u"₩"},
    {u"UAH", u"₴"},
    {u"TRY", u"₺"},
}};

/// Digits with thin spaces between thousands, and the decimal sign of the locale.
QString grouped(double value, int decimals, const QLocale &locale)
{
    QString digits = QString::number(std::abs(value), 'f', decimals);
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype whole = point < 0 ? digits.size() : point;
    if (point >= 0)
        digits.replace(point, 1, locale.decimalPoint());
    for (qsizetype at = whole - 3; at > 0; at -= 3)
        digits.insert(at, QChar(thin));
    return digits;
}

/// As many decimals as tell something: three digits in all, no zeros at the end.
int tellingDecimals(double value)
{
    const double size = std::abs(value);
    int decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
    double scaled = std::round(size * std::pow(10, decimals));
    while (decimals > 0 && std::fmod(scaled, 10) == 0) {
        scaled /= 10;
        --decimals;
    }
    return decimals;
}

struct Amount
{
    QString digits;
    bool negative = false;
};

/// A large amount in thousands, millions, billions; smaller ones in full.
Amount shortened(double value, std::optional<int> decimals, double from, const QLocale &locale)
{
    static constexpr std::array<std::pair<double, QStringView>, 4> steps{
        {{1e12, u"T"}, {1e9, u"B"}, {1e6, u"M"}, {1e3, u"k"}}};
    const bool negative = value < 0;
    for (const auto &[step, letter] : steps) {
        // 999 960 is "1M", not "1,000k": the step is chosen by what will be shown
        if (std::abs(value) < from || std::abs(value) < step * 0.99995)
            continue;
        const double share = value / step;
        return {grouped(share, tellingDecimals(share), locale) + letter.toString(), negative};
    }
    return {grouped(value, decimals.value_or(tellingDecimals(value)), locale), negative};
}

QString signedText(bool negative, const QString &rest)
{
    return negative ? QChar(0x2212) + rest : rest;
}

} // namespace

AmountStyle amountStyleOf(const Tree &tree, const Node &node)
{
    AmountStyle style;
    style.unit = node.unit;
    style.decimals = node.decimals;
    if (style.unit.kind == Unit::Kind::Currency && style.unit.name.isEmpty())
        style.unit.name = tree.info().currency;
    if (style.unit.kind == Unit::Kind::Custom) {
        for (const CustomUnit &unit : tree.all<CustomUnit>()) {
            if (unit.name != style.unit.name)
                continue;
            style.symbol = unit.symbol;
            if (!style.decimals)
                style.decimals = unit.decimals;
        }
    }
    return style;
}

QString amountText(double value, const AmountStyle &style)
{
    const std::optional<int> decimals =
        style.decimals ? std::optional(std::clamp(*style.decimals, 0, 6)) : std::nullopt;
    if (style.unit.kind == Unit::Kind::Currency) {
        const Amount amount = shortened(value, decimals, 10'000, style.locale);
        for (const CurrencySign &currency : signs) {
            if (currency.code == style.unit.name)
                return signedText(amount.negative, currency.sign.toString() + amount.digits);
        }
        const QString code = style.unit.name.isEmpty() ? QString() : style.unit.name + QChar(unbroken);
        return signedText(amount.negative, code + amount.digits);
    }
    const bool isTimeOrShare =
        style.unit.kind == Unit::Kind::Percent || style.unit.kind == Unit::Kind::Duration;
    const Amount amount = shortened(value, decimals, isTimeOrShare ? 1e7 : 1e6, style.locale);
    QString unit;
    switch (style.unit.kind) {
    case Unit::Kind::Percent:
        unit = QStringLiteral("%");
        break;
    case Unit::Kind::Duration:
        unit = style.unit.name;
        break;
    case Unit::Kind::Custom:
        unit = style.symbol.isEmpty() ? style.unit.name : style.symbol;
        break;
    case Unit::Kind::Unset:
    case Unit::Kind::Count: // the title says what is counted
    case Unit::Kind::Score:
    case Unit::Kind::Currency:
        break;
    }
    if (!unit.isEmpty())
        unit.prepend(QChar(unbroken));
    return signedText(amount.negative, amount.digits + unit);
}

AmountStyle bare(AmountStyle style)
{
    if (style.unit.kind != Unit::Kind::Currency)
        style.unit = {};
    return style;
}

QString targetText(const Node &node, const AmountStyle &style)
{
    if (!node.targetValue)
        return {};
    const QString number = amountText(*node.targetValue, style);
    const auto with = [&](char16_t sign) { return QChar(sign) + QString(QChar(unbroken)) + number; };
    switch (node.direction) {
    case Direction::Higher:
        return with(u'≥');
    case Direction::Lower:
        return with(u'≤');
    case Direction::Hold:
        return with(u'=');
    case Direction::Range:
        if (node.targetHigh) // the unit once, after the upper end
            return amountText(*node.targetValue, bare(style)) + QStringLiteral("\u00A0–\u00A0") +
                   amountText(*node.targetHigh, style);
        break;
    case Direction::Unset:
        break;
    }
    return number;
}

} // namespace espalier
