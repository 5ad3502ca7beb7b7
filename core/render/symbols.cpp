// SPDX-FileCopyrightText: Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/render/symbols.h"

#include "core/render/text.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace espalier {
namespace {

Ink filled(Rgb fill)
{
    return {fill, std::nullopt, 0, Dash::Solid};
}

Ink stroked(Rgb stroke, float width, Dash dash = Dash::Solid)
{
    return {std::nullopt, stroke, width, dash};
}

Op line(std::vector<QPointF> points, Rgb colour, float width)
{
    return Path{std::move(points), false, 0, 0, stroked(colour, width)};
}

Op polygon(std::vector<QPointF> points, Ink ink, double corner = 0)
{
    return Path{std::move(points), true, corner, 0, ink};
}

/// Part of a circle as a path; angles in degrees, clockwise from three o'clock.
std::vector<QPointF> arc(QPointF centre, double radius, double from, double to)
{
    std::vector<QPointF> points;
    constexpr int steps = 16;
    for (int i = 0; i <= steps; ++i) {
        const double angle = (from + (to - from) * i / steps) * std::numbers::pi / 180;
        points.push_back(centre + radius * QPointF(std::cos(angle), std::sin(angle)));
    }
    return points;
}

SymbolPtr symbolOf(std::vector<Op> ops)
{
    auto symbol = std::make_shared<Symbol>();
    symbol->ops = std::move(ops);
    return symbol;
}

} // namespace

SymbolPtr statusSymbol(Status status, const StatusInk &ink, Rgb card, bool hollow)
{
    const Ink body{hollow ? card : ink.fill, ink.outline, hollow ? 1.6F : 1.0F, Dash::Solid};
    const Rgb mark = hollow ? ink.outline : ink.mark;
    switch (status) {
    case Status::OnTrack:
        return symbolOf({Disc{{8, 8}, 7, body}, line({{4.6, 8.3}, {7, 10.7}, {11.4, 5.7}}, mark, 1.9F)});
    case Status::Watch:
        return symbolOf({polygon({{8, 0.9}, {15.6, 14.6}, {0.4, 14.6}}, body, 1.2),
                         line({{8, 5.2}, {8, 10}}, mark, 1.9F), Disc{{8, 12.2}, 1.1, filled(mark)}});
    case Status::Act:
        return symbolOf({RoundRect{{1, 1, 14, 14}, 1.2, false, body}, line({{5, 5}, {11, 11}}, mark, 2.0F),
                         line({{11, 5}, {5, 11}}, mark, 2.0F)});
    case Status::NoData:
        return symbolOf({Disc{{8, 8}, 6.6, stroked(ink.outline, 1.5F, Dash::Short)}});
    case Status::NotMeasured:
        break;
    }
    return symbolOf(
        {Disc{{8, 8}, 6.6, stroked(ink.outline, 1.5F)}, line({{4.8, 8}, {11.2, 8}}, ink.outline, 1.6F)});
}

SymbolPtr markSymbol(Mark mark, Rgb ink, Rgb card)
{
    const Ink outline{card, ink, 1.3F, Dash::Solid};
    switch (mark) {
    case Mark::Note: // a sheet with lines
        return symbolOf({polygon({{3, 1.5}, {13, 1.5}, {13, 14.5}, {3, 14.5}}, outline, 1.5),
                         line({{5.3, 5.2}, {10.7, 5.2}}, ink, 1.2F), line({{5.3, 8}, {10.7, 8}}, ink, 1.2F),
                         line({{5.3, 10.8}, {8.7, 10.8}}, ink, 1.2F)});
    case Mark::Experiment: // a flask
        return symbolOf(
            {polygon({{6.2, 1.8}, {6.2, 6}, {2.2, 14.2}, {13.8, 14.2}, {9.8, 6}, {9.8, 1.8}}, outline, 1),
             line({{4.8, 1.8}, {11.2, 1.8}}, ink, 1.3F),
             polygon({{4.9, 10}, {11.1, 10}, {12.9, 13.7}, {3.1, 13.7}}, filled(ink))});
    case Mark::Proposal: // a pencil
        return symbolOf({polygon({{11, 1.6}, {14.4, 5}, {5.6, 13.8}, {1.6, 14.4}, {2.2, 10.4}}, outline, 0.6),
                         line({{9, 3.8}, {12.2, 7}}, ink, 1.2F)});
    case Mark::SignedOff: // a seal with ribbons
        return symbolOf({polygon({{4.6, 8.5}, {4.6, 15}, {8, 12.8}, {11.4, 15}, {11.4, 8.5}}, filled(ink)),
                         Disc{{8, 6}, 4.9, outline}, line({{5.9, 6.1}, {7.4, 7.6}, {10.2, 4.5}}, ink, 1.3F)});
    case Mark::UpstreamChanged: // something above moved: an arrow from above onto a bar
        return symbolOf({Path{{{8, 1.4}, {8, 11.2}}, false, 0, 5, stroked(ink, 1.5F)},
                         line({{3, 13.8}, {13, 13.8}}, ink, 1.5F)});
    case Mark::OpenQuestion:
        break;
    }
    std::vector<Op> question{Disc{{8, 8}, 6.6, outline}};
    Text letter = textAt({8, 11.6}, QStringLiteral("?"), {10, 700, false}, ink, Align::Middle);
    question.emplace_back(letter);
    return symbolOf(std::move(question));
}

SymbolPtr findingSymbol(FindingKind kind, Rgb ink, Rgb card)
{
    const QString letter = kind == FindingKind::Error     ? QStringLiteral("E")
                           : kind == FindingKind::Warning ? QStringLiteral("W")
                                                          : QStringLiteral("I");
    return symbolOf({polygon({{8, 0.2}, {15.8, 8}, {8, 15.8}, {0.2, 8}}, {card, ink, 1.1F, Dash::Solid}),
                     textAt({8, 10.9}, letter, {8, 700, false}, ink, Align::Middle)});
}

SymbolPtr refreshSymbol(Rgb ink)
{
    return symbolOf({Path{arc({7.8, 8.4}, 5.6, 20, 292), false, 0, 0, stroked(ink, 1.5F)},
                     polygon({{9.2, 0.2}, {14.4, 3.6}, {9, 6.6}}, filled(ink))});
}

} // namespace espalier
